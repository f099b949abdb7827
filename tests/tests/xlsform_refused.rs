//! Workbooks that become no checklist: what no visit can ask is told with sheet and row, and nothing is written.

use nyvri_core::text::{Language, Texts};
use nyvri_office::xlsform::files::import;
use nyvri_office::xlsform::{REASONS, read};
use nyvri_office::{DataFolder, Error};
use nyvri_tests::workbook::{beyond_numbers, bomb, far_away, foreign, workbook};

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

fn told(bytes: &[u8]) -> Vec<String> {
    let texts = Texts::new(Language::Nb);
    let faults = read(bytes, "skjema").err().unwrap_or_default();
    faults.iter().map(|fault| fault.told(&texts)).collect()
}

/// The foreign form with a row of its survey, counted from 0, made another one.
fn spoilt(row: usize, cells: Vec<&'static str>) -> Vec<u8> {
    let mut form = foreign("roof");
    form[0].1[row] = cells;
    workbook(&form)
}

#[test]
fn what_no_visit_can_ask_is_told_with_its_row() {
    let cannot = |row: usize, kind: &str| {
        format!(
            "Ark «survey», rad {row}: Et besøk kan ikke spørre om «{kind}». Bruk select_one, decimal, integer eller text, eller fjern raden."
        )
    };
    for kind in ["geopoint", "image", "calculate", "select_multiple tile"] {
        assert_eq!(told(&spoilt(1, vec![kind, "x", "Å"])), [cannot(2, kind)]);
    }
    let loop_of_all = spoilt(3, vec!["begin repeat", "x", "Å"]);
    assert!(told(&loop_of_all).contains(&cannot(4, "begin repeat")));
    let unread = |what: &str| format!("Ark «survey», rad 5: Vilkåret er ikke forstått: {what}");
    let deep = "(".repeat(7_000);
    for what in [
        "${tiles} > 2",
        "count(${tiles}) = 1",
        "1 = 1",
        "${a",
        "'",
        &deep,
    ] {
        let mut form = foreign("roof");
        form[0].1[4] = vec!["text", "tiles", "Å", "", "", what];
        assert_eq!(told(&workbook(&form)), [unread(what)]);
    }
    let one = |row, cells| told(&spoilt(row, cells)).join("\n");
    let rows = [
        (
            one(1, vec!["text", "", "Å"]),
            "rad 2: Raden mangler navn. Skriv et i kolonnen «name».",
        ),
        (
            one(1, vec!["text", "x"]),
            "rad 2: «x» mangler tekst på bokmål. Skriv den i kolonnen «label::Bokmål (nb)».",
        ),
        (
            one(1, vec!["text", "x", "Å", "", "kanskje"]),
            "rad 2: «kanskje» kan ikke stå her.",
        ),
        (
            one(1, vec!["select_one borte", "x", "Å"]),
            "rad 2: Lista «borte» finnes ikke i arket choices.",
        ),
        (
            one(1, vec!["text", "x", "Å", "", "", "${y} = 'a'"]),
            "rad 2: «x» venter på svaret på «y», men det punktet står ikke før dette.",
        ),
        (
            one(9, vec![]),
            "rad 4: «Roof 1» begynner eller slutter uten at resten er der. Hver begin må ha en end av samme slag.",
        ),
    ];
    for (told, wanted) in rows {
        assert_eq!(told, format!("Ark «survey», {wanted}"));
    }
    let column = told(&spoilt(0, vec!["type", "label"]));
    assert_eq!(
        column,
        ["Ark «survey», rad 1: Kolonnen «name» mangler i første rad."]
    );
}

#[test]
fn what_is_no_workbook_or_too_large_is_told_and_nothing_is_written() -> Outcome {
    let none = "Fila er ikke en arbeidsbok som kan leses her. Lagre den som Excel-arbeidsbok (.xlsx), og prøv igjen.";
    assert_eq!(told(b"PK is not enough"), [none]);
    assert_eq!(told(&[]), [none]);
    let missing = "Arket «survey» mangler. Et XLSForm har arkene survey, choices og settings.";
    assert_eq!(told(&workbook(&foreign("x")[1..])), [missing]);
    let large = |limit: &str| {
        format!(
            "Det er mer her enn en sjekkliste kan ha: grensen er {limit}. Del skjemaet, eller fjern det som ikke hører til."
        )
    };
    assert_eq!(told(&vec![0; (4 << 20) + 1]), [large("4 MB")]);
    let bomb = bomb()?;
    assert!(bomb.len() < 1 << 20, "{}", bomb.len());
    assert_eq!(told(&bomb), [large("32 MB")]);
    let far = told(&far_away());
    assert_eq!(
        far,
        [format!(
            "Ark «survey», rad 1000000: {}",
            large("5000 × 200")
        )]
    );

    // What reads workbooks counts wrong there, or panics where it is built with checks.
    let beyond = told(&beyond_numbers()?);
    assert_eq!(beyond.len(), 1, "{beyond:?}");

    let data = tempfile::tempdir()?;
    let file = data.path().join("stort.xlsx");
    let folder = DataFolder::at(data.path().to_owned());
    // The last is sound as a form, and is refused by the judge: it has the name of one that is shipped.
    for bytes in [
        bomb,
        spoilt(1, vec!["image", "x", "Å"]),
        workbook(&foreign("round")),
    ] {
        std::fs::write(&file, bytes)?;
        let refused = import(&Texts::new(Language::En), &folder, &file, true);
        assert!(matches!(refused, Err(Error::Checklist(1))), "{refused:?}");
        assert_eq!(std::fs::read_dir(data.path())?.count(), 1);
    }
    Ok(())
}

#[test]
fn what_the_judge_says_stands_at_the_row_too() -> Outcome {
    let read = read(&workbook(&foreign("round")), "x").map_err(|it| format!("{it:?}"))?;
    let faults = read.own()?.judged(&[]).err().unwrap_or_default();
    let told = |language| read.at_rows(&faults[0]).told(&Texts::new(language));
    assert_eq!(
        Language::ALL.map(told),
        [
            "Ark «settings», rad 2: «round» er navnet på en sjekkliste som følger med. Gi den et eget navn.",
            "Ark «settings», rad 2: «round» er namnet på ei sjekkliste som følgjer med. Gi ho eit eige namn.",
            "Sheet “settings”, row 2: “round” is the name of a checklist that comes with the product. Give yours a name of its own.",
        ]
    );
    Ok(())
}

#[test]
fn each_reason_has_a_text_in_each_language() {
    for reason in REASONS {
        for language in Language::ALL {
            let key = format!("xlsform-fault-{reason}");
            let found = Texts::new(language).find(&key, &[("word", "x".into())]);
            assert!(found.is_some(), "{key}");
        }
    }
}
