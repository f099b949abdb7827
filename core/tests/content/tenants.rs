//! What a tenant reads is there in every language for tenants, fits the original, and says whether a person has
//! been through it.

use std::collections::BTreeSet;

use nyvri_core::text::{Language, Languages, Origin, Texts, judge, read};

use crate::{content, files, read_texts};

/// The languages that have only what tenants see.
fn for_tenants() -> impl Iterator<Item = Language> {
    let tags = &Languages::shipped().for_tenants;
    tags.iter().map(|tag| Language::of_tenant(tag).unwrap())
}

/// What tenants see of a file of the original.
fn seen(file: &str) -> BTreeSet<String> {
    let texts = read_texts(&content(&format!("texts/nb/{file}.ftl"))).into_keys();
    texts
        .filter(|key| Languages::shipped().tenant_sees(file, key))
        .collect()
}

#[test]
fn no_translation_has_a_fault() {
    for language in Language::TENANTS {
        let mut told = Vec::new();
        for path in files(&format!("texts/{}", language.tag()), "ftl") {
            let name = path.file_name().unwrap().to_str().unwrap();
            let source = std::fs::read_to_string(&path).unwrap();
            let (_, faults) = judge(name, &source);
            let words = Texts::new(Language::En);
            told.extend(faults.iter().map(|fault| fault.told(&words)));
        }
        assert!(told.is_empty(), "{}:\n{}", language.tag(), told.join("\n"));
    }
}

#[test]
fn a_language_for_tenants_has_all_of_a_home_visit_and_nothing_that_is_for_workers() {
    for language in for_tenants() {
        let mut has = BTreeSet::new();
        for path in files(&format!("texts/{}", language.tag()), "ftl") {
            let file = path.file_stem().unwrap().to_str().unwrap().to_owned();
            for key in read_texts(&path).into_keys() {
                let is_seen = Languages::shipped().tenant_sees(&file, &key);
                assert!(is_seen, "{}/{file}: {key} is for workers", language.tag());
                has.insert(key);
            }
        }
        let files = ["advice", "checklist", "dates", "letter", "lists", "tenant"];
        let wanted: BTreeSet<String> = files.iter().flat_map(|file| seen(file)).collect();
        // A text that is new in the original falls back until a translator has seen it: few may.
        let missing: Vec<&String> = wanted.difference(&has).collect();
        let few = wanted.len() / 5;
        assert!(missing.len() <= few, "{} lacks {missing:?}", language.tag());
        let has_whole = |file: &str| seen(file).is_subset(&has);
        assert!(
            ["advice", "dates", "letter", "tenant"]
                .into_iter()
                .all(has_whole)
        );
    }
}

#[test]
fn every_translation_that_tenants_read_says_whether_a_person_has_been_through_it() {
    for language in Language::TENANTS
        .into_iter()
        .filter(|it| *it != Language::Nb)
    {
        for file in ["advice", "checklist", "dates", "letter", "lists", "tenant"] {
            let path = content(&format!("texts/{}/{file}.ftl", language.tag()));
            let (texts, _) = read(&std::fs::read_to_string(&path).unwrap());
            let unmarked: Vec<_> = texts.iter().filter(|it| it.origin.is_none()).collect();
            assert!(unmarked.is_empty(), "{}: {unmarked:?}", path.display());
        }
        let origin = Texts::new(language).told("tenant-next", &[]).origin;
        assert_eq!(
            origin,
            Origin::Machine,
            "nobody has been through {language:?} yet"
        );
    }
}

#[test]
fn each_language_is_written_in_its_own_letters() {
    // The first and the last of the letters, and which share of all letters they have to be.
    for (language, first, last) in [
        (Language::Ar, '\u{600}', '\u{6ff}'),
        (Language::FaAf, '\u{600}', '\u{6ff}'),
        (Language::Ti, '\u{1200}', '\u{139f}'),
        (Language::Uk, '\u{400}', '\u{4ff}'),
    ] {
        for file in files(&format!("texts/{}", language.tag()), "ftl") {
            for (key, (words, arguments)) in read_texts(&file) {
                let words = words.replace("bostøtte", "").replace("dugnad", "");
                let argued = !arguments.is_empty();
                let letters = words.chars().filter(|letter| letter.is_alphabetic());
                let strange = letters
                    .filter(|letter| !(first..=last).contains(letter))
                    .count();
                assert!(argued || strange == 0, "{language:?} {key}: {words}");
            }
        }
    }
    // Dari and Arabic have letters that the other lacks.
    let all = |language: Language| -> String {
        let files = files(&format!("texts/{}", language.tag()), "ftl").into_iter();
        files
            .map(|path| std::fs::read_to_string(path).unwrap())
            .collect()
    };
    assert!(!all(Language::Ar).contains(['ی', 'ک', 'گ', 'چ', 'پ']));
    assert!(!all(Language::FaAf).contains(['ي', 'ك', 'ة']));
    // Dari, not Iranian Persian: window, bathroom, cellar, interpreter.
    for iranian in ["پنجره", "حمام", "زیرزمین", "مترجم", "آپارتمان", "یخچال"]
    {
        assert!(!all(Language::FaAf).contains(iranian), "{iranian}");
    }
}

#[test]
fn days_and_times_are_written_in_each_language() {
    let day = chrono::NaiveDate::from_ymd_opt(2026, 6, 4).unwrap();
    let today = chrono::NaiveDate::from_ymd_opt(2027, 1, 1).unwrap();
    for (language, wanted) in [
        (Language::Nb, "4. juni 2026"),
        (Language::Ar, "٤ يونيو ٢٠٢٦"),
        (Language::FaAf, "۴ جون ۲۰۲۶"),
        (Language::Ti, "4 ሰነ 2026"),
        (Language::Uk, "4 червня 2026"),
        (Language::Pl, "4 czerwca 2026"),
        (Language::So, "4 Juun 2026"),
    ] {
        assert_eq!(Texts::new(language).day(day, today), wanted);
    }
}
