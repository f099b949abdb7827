//! Every kind of document, as it is read by an eye, a voice and an archive.

mod common;

use std::collections::BTreeSet;

use common::look::{language, pictures, set, shapes, tags, text};
use common::samples::{all, letter, photo_set, protocol};
use serde_json::Value;

#[test]
fn a_voice_finds_its_way() {
    for sample in all() {
        let pdf = set(&sample).unwrap_or_else(|fault| panic!("{}: {fault}", sample.name));
        assert_eq!(language(&pdf).as_deref(), Some("nb"), "{}", sample.name);
        let tags = tags(&pdf);
        let count = |kind: &str| tags.iter().filter(|tag| tag.kind == kind).count();
        let letters = sample.page["letters"].as_array().map_or(0, Vec::len);
        assert_eq!(count("H1"), letters.max(1), "{}", sample.name);
        let parts = sample.page["parts"].as_array().map_or(0, Vec::len);
        assert_eq!(count("H2"), parts + letters * 4, "{}", sample.name);
        assert!(count("P") >= 4, "{}", sample.name);
    }
}

#[test]
fn every_photo_and_signature_says_what_it_shows() {
    for sample in all() {
        let pdf = set(&sample).expect("a PDF");
        let tags = tags(&pdf);
        let figures = tags.iter().filter(|tag| tag.kind == "Figure");
        let said: BTreeSet<_> = figures
            .map(|tag| tag.alt.clone().unwrap_or_default())
            .collect();
        let mut wanted = BTreeSet::new();
        alts(&sample.page, &mut wanted);
        assert!(!wanted.is_empty());
        assert_eq!(said, wanted, "{}", sample.name);
    }
}

fn alts(value: &Value, into: &mut BTreeSet<String>) {
    match value {
        Value::Array(all) => all.iter().for_each(|it| alts(it, into)),
        Value::Object(fields) => {
            let alt = fields.get("alt").and_then(Value::as_str);
            into.extend(alt.map(str::to_owned));
            fields.values().for_each(|it| alts(it, into));
        }
        _ => {}
    }
}

#[test]
fn each_letter_is_in_its_language() {
    for (name, tongue) in [
        ("letter-ar", "ar"),
        ("letter-ti", "ti"),
        ("letter-fa", "fa-AF"),
        ("letter-uk", "uk"),
    ] {
        let pdf = set(&letter(name)).expect("a PDF");
        let tags = tags(&pdf);
        let theirs = tags.iter().filter_map(|tag| tag.language.as_deref());
        let theirs: BTreeSet<&str> = theirs.map(|it| it.trim_end_matches('\0')).collect();
        assert!(theirs.contains(tongue), "{name}: {theirs:?}");
    }
}

/// Free text of a worker inside a letter of another language.
#[test]
fn what_a_worker_wrote_is_in_its_own_language() {
    let mut sample = letter("letter-ar");
    let words = "Større enn sist, ved H0203.";
    sample.page["letters"][1]["sections"][1]["rows"][0]["noted"] = serde_json::json!({
        "label": "مكتوب بالنرويجية", "language": "no", "words": words,
    });
    let pdf = set(&sample).expect("a PDF");
    let tags = tags(&pdf);
    let tongues = tags.iter().filter_map(|tag| tag.language.as_deref());
    let tongues: BTreeSet<&str> = tongues.map(|it| it.trim_end_matches('\0')).collect();
    assert!(
        tongues.contains("no") && tongues.contains("ar"),
        "{tongues:?}"
    );
    // The reader marks each run's direction.
    let is_mark = |it: char| matches!(it, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    let text = text(&pdf).replace(is_mark, "");
    assert!(text.contains(words), "{text}");
}

#[test]
fn words_come_out_as_they_went_in() {
    for (name, words) in [
        (
            "letter-nb",
            "Middels kraftige tegn. Sist, 4. juni 2026: TG1.",
        ),
        ("letter-ar", "رطوبة أو عفن في السقف"),
        ("letter-ti", "ጠሊ ወይ ሻሕኳ ኣብ ናሕሲ"),
        ("letter-uk", "Волога або пліснява на стелі"),
        ("protocol", "Skrevet ned av Ingrid Dal"),
    ] {
        let sample = all().into_iter().find(|it| it.name == name);
        let pdf = set(&sample.expect("it is there")).expect("a PDF");
        let said = text(&pdf).replace(
            ['\u{2068}', '\u{2069}', '\u{202a}', '\u{202b}', '\u{202c}'],
            "",
        );
        for word in words.split(' ') {
            assert!(said.contains(word), "{name}: {word} in {said}");
        }
    }
}

/// Letters of Arabic join: one that stands alone, begins, goes on or ends a word is drawn in another way each time.
/// Two weights of one font make two shapes of a letter that never joins.
#[test]
fn arabic_letters_join() {
    let shapes = shapes(&set(&letter("letter-ar")).expect("a PDF"));
    for letter in "لينمتب".chars() {
        let seen = shapes.get(&letter).copied().unwrap_or(0);
        assert!(seen >= 4, "{letter} in {seen} shapes");
    }
    let latin = "aeio".chars().map(|letter| shapes.get(&letter).copied());
    assert!(latin.flatten().all(|seen| seen <= 2), "{shapes:?}");
}

#[test]
fn a_signature_is_lines_and_no_picture() {
    let mut sample = protocol();
    let photos = pictures(&set(&sample).expect("a PDF")).len();
    assert_eq!(photos, 2);
    sample.page["parts"][2]["photos"] = Value::Array(Vec::new());
    sample.pictures.clear();
    assert_eq!(pictures(&set(&sample).expect("a PDF")).len(), 0);
}

#[test]
fn the_same_document_is_the_same_file() {
    let once = set(&protocol()).expect("a PDF");
    assert_eq!(once, set(&protocol()).expect("a PDF"));
    let mut other = protocol();
    other.page["title"] = "Protokoll for en annen bolig".into();
    assert_ne!(once, set(&other).expect("a PDF"));
}

#[test]
fn what_somebody_wrote_is_words_and_no_code() {
    let mut sample = photo_set();
    let wrote = "#panic() = *x* $y$ <z> @w \\ [q]";
    sample.page["parts"][0]["note"] = wrote.into();
    let said = text(&set(&sample).expect("a PDF"));
    assert!(said.contains(wrote), "{said}");
}

/// A PDF that is kept must not miss a letter, so a sign that no font has becomes a box, and the rest is kept.
#[test]
fn a_sign_without_a_letter_is_a_box() {
    let mut sample = photo_set();
    sample.page["parts"][0]["note"] =
        "før 👍\u{fe0f} 漢 \u{e000}\u{0}\u{7}\u{feff}\u{202e} etter".into();
    let said = text(&set(&sample).expect("a PDF"));
    assert!(said.contains("før □ □ □ etter"), "{said}");
}
