//! A municipality's own checklist: what is sound is taken, and each kind of fault is found in its file and line, and
//! told in every language.

use std::sync::Arc;

use nyvri_core::content::own::{OwnChecklist, OwnFault, REASONS, SIZE_LIMIT};
use nyvri_core::domain::template::Template;
use nyvri_core::explain::checklist::told_of_own;
use nyvri_core::text::{Language, Texts};

const JSON: &str = r#"{ "id": "own", "version": 2, "topics": [
    { "id": "own-start", "icon": "house", "questions": [
      { "id": "own-heat", "visits": ["first"], "answer": { "kind": "check" },
        "deviation": { "part": "heating", "urgency": "soon" } },
      { "id": "vents-open", "visits": ["first"], "answer": { "kind": "check" },
        "deviation": { "part": "ventilation", "urgency": "soon" } },
      { "id": "own-when", "visits": ["first"],
        "answer": { "kind": "choice", "choices": ["today", "never"], "deviations": [] } } ] } ] }"#;

const WORDS: &str = "topic-own-start = Start\n\
    q-own-heat = Det er varmt\n    .help = Kjenn etter.\n    .finding = Det er kaldt\n\
    q-own-when = Når?\n    .help = Spør.\n    .choice-today = I dag\n    .choice-never = Aldri\n";

fn own() -> OwnChecklist {
    OwnChecklist {
        json: JSON.to_owned(),
        texts: [("nb".to_owned(), WORDS.to_owned())].into(),
    }
}

fn published() -> Vec<Arc<Template>> {
    vec![Arc::new(own().judged(&[]).unwrap())]
}

/// The one fault that is there, told in every language.
fn fault(own: &OwnChecklist, published: &[Arc<Template>]) -> (String, usize, String) {
    let faults: Vec<OwnFault> = own.judged(published).unwrap_err();
    assert_eq!(faults.len(), 1, "{faults:?}");
    for language in Language::ALL {
        let told = told_of_own(&Texts::new(language), "own", &faults[0]);
        assert!(!told.contains("checklist-fault"), "{told}");
        let file = faults[0]
            .language
            .as_ref()
            .map_or("own.json".to_owned(), |tag| format!("own.{tag}.ftl"));
        assert!(told.starts_with(&file), "{told}");
    }
    let found = &faults[0].fault;
    (found.reason.to_owned(), found.line, found.word.clone())
}

#[test]
fn what_is_sound_is_taken_and_named_by_what_it_says() {
    let template = own().judged(&[]).unwrap();
    assert_eq!((template.id.as_str(), template.version), ("own", 2));
    let words = own().words(Language::Nb).unwrap();
    let find = |key: &str| words.find(key, &Default::default());
    assert_eq!(find("q-own-when.choice-today").as_deref(), Some("I dag"));
    assert_eq!(find("app-back"), None);
    let mut other = own();
    other.texts.insert("nn".into(), WORDS.into());
    assert_ne!(own().sha256(), other.sha256());
    assert!(other.judged(&[]).is_ok());
}

#[test]
fn each_kind_of_fault_is_found_and_told() {
    let in_json = |from: &str, to: &str| {
        let mut spoilt = own();
        assert!(spoilt.json.contains(from));
        spoilt.json = spoilt.json.replacen(from, to, 1);
        spoilt
    };
    let in_words = |tag: &str, words: String| {
        let mut spoilt = own();
        spoilt.texts.insert(tag.to_owned(), words);
        spoilt
    };
    let huge = in_json("own-start", &"x".repeat(SIZE_LIMIT));
    let renamed = in_json("\"id\": \"own\"", "\"id\": \"ny-vri\"");
    let older = in_json("\"version\": 2", "\"version\": 1");
    let same = own();
    let topic = OwnChecklist {
        json: JSON.replace("own-start", "help"),
        texts: [("nb".to_owned(), WORDS.replace("own-start", "help"))].into(),
    };
    let kind = in_json(
        "\"id\": \"vents-open\", \"visits\": [\"first\"], \"answer\": { \"kind\": \"check\" },\n        \"deviation\": { \"part\": \"ventilation\", \"urgency\": \"soon\" }",
        "\"id\": \"vents-open\", \"visits\": [\"first\"], \"answer\": { \"kind\": \"text\" }",
    );
    let none = OwnChecklist {
        texts: Default::default(),
        ..own()
    };
    let broken = format!("{WORDS}q-own-heat.help\n");
    let missing = WORDS.replace("    .finding = Det er kaldt\n", "");
    let extra = format!("{WORDS}q-own-gone = Borte\n");
    let asks = WORDS.replace("I dag", "{ $day }");
    let refers = WORDS.replace("I dag", "{ q-own-heat }");
    let tried = [
        (huge, 1, "too-large"),
        (renamed, 1, "shipped-name"),
        (older, 1, "not-newer"),
        (same, 1, "not-newer"),
        (topic, 2, "taken-topic"),
        (kind, 5, "other-kind"),
        (none, 1, "no-bokmal"),
        (in_words("de", String::new()), 1, "language"),
        (in_words("nb", broken), 9, "words-unreadable"),
        (in_words("nn", missing), 1, "words-missing"),
        (in_words("en", extra), 9, "words-unneeded"),
        (in_words("nb", asks), 5, "words-argument"),
    ];
    let mut reasons: Vec<&str> = Vec::new();
    for (spoilt, line, reason) in tried {
        let known = if reason == "not-newer" {
            published()
        } else {
            Vec::new()
        };
        let (found, at, word) = fault(&spoilt, &known);
        assert_eq!((found.as_str(), at), (reason, line), "{word}");
        reasons.push(reason);
    }
    // A text that refers to another one is found there.
    assert!(in_words("nb", refers).judged(&[]).is_ok());
    let untried: Vec<_> = REASONS.iter().filter(|it| !reasons.contains(it)).collect();
    assert!(untried.is_empty(), "{untried:?}");
}

#[test]
fn the_next_version_is_asked_for_by_number() {
    let (reason, _, word) = fault(&own(), &published());
    assert_eq!((reason.as_str(), word.as_str()), ("not-newer", "3"));
}
