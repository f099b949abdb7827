//! Checklists as XLSForms and back: what is shipped comes back the same, and what somebody else wrote becomes a sound
//! checklist.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use nyvri_core::content::as_written;
use nyvri_core::content::own::OwnChecklist;
use nyvri_core::domain::finding::Urgency;
use nyvri_core::domain::id::Id;
use nyvri_core::domain::template::{AnswerKind, Condition, Template};
use nyvri_core::domain::visit::VisitKind;
use nyvri_core::text::{Language, Texts};
use nyvri_office::checklists::FOLDER;
use nyvri_office::state::Settings;
use nyvri_office::xlsform::files::{export, import};
use nyvri_office::xlsform::{Said, read, write};
use nyvri_office::{AppState, DataFolder, Error};
use nyvri_tests::workbook::{foreign, workbook};

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

fn texts() -> [Texts; 3] {
    Language::ALL.map(Texts::new)
}

/// What a checklist says in each language.
fn said(template: &Template, texts: &[Texts; 3]) -> Said {
    let of = |texts: &Texts| -> BTreeMap<String, String> {
        let keys = template.text_keys().into_iter();
        keys.filter_map(|key| Some((key.clone(), texts.find(&key, &[])?)))
            .collect()
    };
    let all = Language::ALL.iter().zip(texts);
    all.map(|(language, texts)| (language.tag().to_owned(), of(texts)))
        .collect()
}

#[test]
fn what_is_shipped_goes_out_and_comes_back_the_same() -> Outcome {
    let all = as_written()?;
    assert_eq!(all.len(), 10);
    for template in all {
        let bytes = write(&template, &texts())?;
        assert_eq!(
            bytes,
            write(&template, &texts())?,
            "the same bytes each time"
        );
        let read = read(&bytes, "").map_err(|faults| format!("{faults:?}"))?;
        assert_eq!(read.template, template);
        assert_eq!(read.said, said(&template, &texts()));
        // The product's own words are not copied, so that they go on being mended.
        let own = read.own()?;
        assert!(own.texts.is_empty(), "{:?}", own.texts);
        assert_eq!(serde_json::from_str::<Template>(&own.json)?, template);
    }
    Ok(())
}

const REHUS: [&str; 4] = [
    include_str!("../../office/src/sample/checklists/rehus.json"),
    include_str!("../../office/src/sample/checklists/rehus.nb.ftl"),
    include_str!("../../office/src/sample/checklists/rehus.nn.ftl"),
    include_str!("../../office/src/sample/checklists/rehus.en.ftl"),
];

#[test]
fn a_municipalitys_own_goes_out_of_one_folder_and_into_another() -> Outcome {
    let (home, away) = (tempfile::tempdir()?, tempfile::tempdir()?);
    let folder = home.path().join(FOLDER);
    std::fs::create_dir_all(&folder)?;
    let names = ["rehus.json", "rehus.nb.ftl", "rehus.nn.ftl", "rehus.en.ftl"];
    for (name, text) in names.iter().zip(REHUS) {
        std::fs::write(folder.join(name), text.replace("Wh", "{\"{\"}Wh"))?;
    }
    let texts = Texts::new(Language::Nb);
    let [from, to] = [&home, &away].map(|it| DataFolder::at(it.path().to_owned()));
    let file = away.path().join("rehus.xlsx");
    export(&texts, Some(&from), "rehus", Some(&file), false)?;
    import(&texts, &to, &file, false)?;
    let [before, after] = [home.path(), away.path()].map(|at| own_in(at, &names));
    let (before, after) = (before?, after?);
    let template = before.judged(&[]).map_err(|faults| format!("{faults:?}"))?;
    assert_eq!(after.judged(&[]), Ok(template.clone()));
    let under = |own: &OwnChecklist| {
        let words = Language::ALL.into_iter();
        let words: Vec<_> = words.filter_map(|it| own.words(it).map(Arc::new)).collect();
        Language::ALL.map(|language| Texts::new(language).under(words.clone()))
    };
    assert_eq!(
        said(&template, &under(&after)),
        said(&template, &under(&before))
    );
    assert!(
        after.texts["en"].contains("{\"{\"}"),
        "{}",
        after.texts["en"]
    );

    // Once more is the same; another one is written over only when told, and its words go with it.
    import(&texts, &to, &file, false)?;
    let again = away.path().join("again.xlsx");
    std::fs::write(&again, workbook(&foreign("rehus")))?;
    let refused = import(&texts, &to, &again, false);
    assert!(matches!(refused, Err(Error::FileThere(_))), "{refused:?}");
    assert_eq!(own_in(away.path(), &names)?, after);
    import(&texts, &to, &again, true)?;
    assert!(!away.path().join(FOLDER).join("rehus.en.ftl").exists());
    assert_ne!(own_in(away.path(), &names[..2])?.json, after.json);
    let refused = export(&texts, None, "round", Some(&file), false);
    assert!(matches!(refused, Err(Error::FileThere(_))), "{refused:?}");
    Ok(())
}

/// Published, and gone from the folder since: with the words that were published with it.
#[test]
fn a_published_checklist_goes_out_and_comes_back_the_same() -> Outcome {
    let (home, away) = (tempfile::tempdir()?, tempfile::tempdir()?);
    let [from, to] = [&home, &away].map(|it| DataFolder::at(it.path().to_owned()));
    let tags = ["nb", "nn", "en"].map(str::to_owned);
    let own = OwnChecklist {
        json: REHUS[0].to_owned(),
        texts: tags
            .into_iter()
            .zip(REHUS[1..].iter().map(|it| (*it).to_owned()))
            .collect(),
    };
    let template = own.judged(&[]).map_err(|faults| format!("{faults:?}"))?;
    {
        let office = AppState::open(&from, Settings::default())?;
        let mut store = office.store();
        let (author, subject) = (Id::new(2), store.new_id());
        store.write(author, subject, &[own.published(&template).into()])?;
    }
    let texts = Texts::new(Language::Nb);
    let file = away.path().join("published.xlsx");
    let unknown = export(&texts, Some(&from), "rehus-2", Some(&file), false);
    assert!(matches!(unknown, Err(Error::Unknown(_))), "{unknown:?}");
    export(&texts, Some(&from), "rehus", Some(&file), false)?;
    assert!(!home.path().join(FOLDER).exists());

    let read = read(&std::fs::read(&file)?, "").map_err(|faults| format!("{faults:?}"))?;
    assert_eq!(read.template, template);
    let words = Language::ALL.into_iter().filter_map(|it| own.words(it));
    let words: Vec<_> = words.map(Arc::new).collect();
    let under = Language::ALL.map(|language| Texts::new(language).under(words.clone()));
    assert_eq!(read.said, said(&template, &under));
    import(&texts, &to, &file, false)?;
    let names = ["rehus.json", "rehus.nb.ftl", "rehus.nn.ftl", "rehus.en.ftl"];
    let back = own_in(away.path(), &names)?;
    assert_eq!(back.judged(&[]), Ok(template));
    // Where it was published it must not come back as the same version.
    let refused = import(&texts, &from, &file, false);
    assert!(matches!(refused, Err(Error::Checklist(1))), "{refused:?}");
    Ok(())
}

fn own_in(data: &Path, names: &[&str]) -> Outcome<OwnChecklist> {
    let files: Vec<String> = names.iter().map(|it| (*it).to_owned()).collect();
    let read = nyvri_office::checklists::read(&data.join(FOLDER), "rehus", &files);
    Ok(read.map_err(|why| why.code())?)
}

#[test]
fn a_form_from_elsewhere_becomes_a_sound_checklist() -> Outcome {
    let read = read(&workbook(&foreign("roof_check")), "x").map_err(|it| format!("{it:?}"))?;
    assert_eq!(read.left_out, ["French (fr)"]);
    let own = read.own()?;
    let template = own.judged(&[]).map_err(|faults| format!("{faults:?}"))?;
    let ids = template.topics.iter().map(|it| it.id.as_str());
    assert_eq!(ids.collect::<Vec<_>>(), ["roof-check", "roof-1"]);
    let [who, tiles, broken, dry] = &template.questions().collect::<Vec<_>>()[..] else {
        return Err("another number of questions".into());
    };
    assert!(who.required && who.id == "who-is-home" && who.answer == AnswerKind::Text);
    assert_eq!(who.visits, [VisitKind::First, VisitKind::Second]);
    let choices = |ids: &[&str]| ids.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>();
    let (all, bad) = (choices(&["choice-1", "choice-2"]), choices(&["choice-2"]));
    let answered = |question: &str, is: Vec<String>| Condition::Answered {
        question: question.to_owned(),
        is,
    };
    let not = |it: Condition| Condition::Not(Box::new(it));
    let whole = answered("tiles", choices(&["choice-1"]));
    let given = answered("tiles", all.clone());
    assert_eq!(broken.shown_when, Condition::All(vec![not(whole), given]));
    let said = answered("who-is-home", choices(&["text"]));
    let both = vec![answered("tiles", bad.clone()), not(not(said))];
    assert_eq!(dry.shown_when, Condition::All(both));
    let urgency = dry.deviation.as_ref().map(|it| it.urgency);
    assert_eq!(
        (urgency, &dry.answer),
        (Some(Urgency::Soon), &AnswerKind::Check)
    );
    let AnswerKind::Number { min, max, .. } = broken.answer else {
        return Err("no number".into());
    };
    assert_eq!((min, max), (0.0, 50.0));
    let kind = AnswerKind::Choice {
        choices: all,
        deviations: bad,
    };
    assert_eq!(tiles.answer, kind);
    assert!(own.texts["nb"].contains("    .finding = Avvik: Loftet er tørt"));
    Ok(())
}
