//! Everything that is asked, listed or refused has words, the same in every language.

use std::collections::BTreeSet;

use fluent_bundle::FluentValue;
use nyvri_core::Error;
use nyvri_core::domain::finding::{PARTS, ROOMS, Urgency};
use nyvri_core::domain::grade::ConditionGrade;
use nyvri_core::domain::person::Role;
use nyvri_core::domain::signature::{NotASignature, Party, Unsigned};
use nyvri_core::domain::template::{AnswerKind, FACTS, UNITS};
use nyvri_core::domain::visit::{Answer, Interpreter, VisitKind, VisitStatus};
use nyvri_core::photo::PhotoError;
use nyvri_core::sync::SyncError;
use nyvri_core::text::{Language, Texts};

use crate::{LANGUAGES, content, files, questions, read_texts, templates, texts};

#[test]
fn every_topic_question_and_choice_has_words_in_every_language() {
    for language in LANGUAGES {
        let texts = texts(language);
        let has = |key: String| assert!(texts.contains_key(&key), "{language} lacks {key}");
        for template in templates() {
            template
                .topics
                .iter()
                .for_each(|topic| has(format!("topic-{}", topic.id)));
            for question in questions(&template) {
                let key = format!("q-{}", question.id);
                has(key.clone());
                has(format!("{key}.help"));
                if question.deviation.is_some() {
                    has(format!("{key}.finding"));
                }
                if let AnswerKind::Choice { choices, .. } = &question.answer {
                    choices
                        .iter()
                        .for_each(|choice| has(format!("{key}.choice-{choice}")));
                }
            }
        }
    }
}

#[test]
fn every_list_has_words_in_every_language() {
    let mut keys: Vec<String> = Vec::new();
    let mut add = |key: String, attributes: &[&str]| {
        keys.extend(
            attributes
                .iter()
                .map(|attribute| format!("{key}.{attribute}")),
        );
        keys.push(key);
    };
    ROOMS
        .iter()
        .for_each(|room| add(format!("room-{room}"), &["on"]));
    PARTS
        .iter()
        .for_each(|(part, _)| add(format!("part-{part}"), &[]));
    FACTS
        .iter()
        .for_each(|fact| add(format!("fact-{fact}"), &[]));
    UNITS
        .iter()
        .for_each(|unit| add(format!("unit-{unit}"), &["spoken"]));
    for grade in ConditionGrade::ALL {
        add(format!("grade-{}", grade.code()), &["words", "spoken"]);
        add(format!("letter-grade-{}", grade.code()), &[]);
    }
    for urgency in Urgency::ALL.map(Urgency::code) {
        add(format!("urgency-{urgency}"), &["detail"]);
        add(format!("letter-does-{urgency}"), &[]);
        add(format!("letter-by-{urgency}"), &[]);
    }
    add("letter-does-none".into(), &[]);
    add("letter-by-none".into(), &[]);
    VisitStatus::ALL
        .iter()
        .for_each(|s| add(format!("status-{}", s.code()), &[]));
    Role::ALL
        .iter()
        .for_each(|role| add(format!("role-{}", role.code()), &[]));
    for kind in VisitKind::ALL {
        add(format!("kind-{}", kind.code()), &["spoken", "long"]);
    }
    for state in Interpreter::ALL {
        add(format!("interpreter-{}", state.code()), &[]);
    }
    for answer in [
        Answer::Ok,
        Answer::Deviation,
        Answer::NotRelevant,
        Answer::NotChecked,
    ] {
        add(format!("answer-{}", answer.kind()), &[]);
    }
    for reason in Unsigned::ALL {
        add(format!("summary-not-{}", reason.code()), &[]);
    }
    for party in Party::ALL {
        add(format!("summary-{}", party.code()), &[]);
    }
    let tags = Language::TENANTS.map(Language::tag);
    for tag in tags.iter().chain(&["fa"]) {
        add(format!("language-{tag}"), &[]);
    }
    for language in LANGUAGES {
        let texts = texts(language);
        let missing: Vec<_> = keys
            .iter()
            .filter(|key| !texts.contains_key(*key))
            .collect();
        assert!(missing.is_empty(), "{language} lacks {missing:?}");
    }
}

fn core_errors() -> Vec<Error> {
    let file_fault = std::io::Error::from(std::io::ErrorKind::NotFound);
    vec![
        Error::WrongKey,
        Error::NewerDatabase { found: 2, known: 1 },
        Error::Damaged("x".into()),
        Error::DiskFull,
        Error::ReadOnly,
        Error::Database(rusqlite::Error::InvalidQuery),
        Error::NotFound { what: "visit" },
        Error::NotFound { what: "template" },
        Error::VisitEnded,
        Error::RequiredOpen { count: 2 },
        Error::NoRight,
        Error::SummaryClosed,
        Error::ChildInterprets,
        Error::Signature(NotASignature::TooLittle),
        Error::Signature(NotASignature::TooMuch),
        Error::Signature(NotASignature::NoName),
        Error::AnswerRefused {
            question: "vents-open".into(),
        },
        Error::NumberRefused {
            min: 0.5,
            max: 99.5,
        },
        Error::UnknownValue {
            what: "room",
            value: "x".into(),
        },
        Error::TextTooLong { limit: 4000 },
        Error::Template("x".into()),
        Error::Malformed("x"),
        Error::Io(file_fault),
    ]
}

fn photo_and_sync_errors() -> Vec<Error> {
    let photo = [
        PhotoError::NotAPicture,
        PhotoError::Heic,
        PhotoError::Damaged,
        PhotoError::TooLarge { megapixels: 108 },
        PhotoError::TooManyBytes { megabytes: 60 },
    ];
    let sync = [
        SyncError::Unreachable,
        SyncError::CaptivePortal,
        SyncError::Certificate,
        SyncError::Revoked,
        SyncError::UpdateApp,
        SyncError::BadAnswer,
        SyncError::OfficeFault,
        SyncError::TooLarge,
        SyncError::WrongHash,
        SyncError::Cancelled,
        SyncError::NotPaired,
        SyncError::PairingMalformed,
        SyncError::PairingWrong,
        SyncError::PairingExpired,
        SyncError::PairingUsed,
    ];
    photo
        .into_iter()
        .map(Error::from)
        .chain(sync.into_iter().map(Error::from))
        .collect()
}

#[test]
fn every_error_has_words_and_no_words_are_left_of_errors_that_are_gone() {
    let all: Vec<Error> = core_errors()
        .into_iter()
        .chain(photo_and_sync_errors())
        .collect();
    let mut wanted: BTreeSet<_> = all.iter().map(|e| format!("error-{}", e.code())).collect();
    // The phone's own key store is no fault of the core.
    wanted.insert("error-key-store".to_owned());
    for language in Language::ALL {
        let errors = read_texts(&content(&format!("texts/{}/errors.ftl", language.tag())));
        assert_eq!(
            errors.into_keys().collect::<BTreeSet<_>>(),
            wanted,
            "{language:?}"
        );
        let words = Texts::new(language);
        for error in &all {
            let text = error.text(&words);
            assert!(!text.contains(['{', '$']), "{language:?}: {text}");
            assert!(
                text.ends_with('.') && text.contains(". "),
                "{language:?}: {text}"
            );
        }
    }
}

#[test]
fn plurals_are_chosen_in_every_language() {
    let messages = |language, count: i32| {
        Texts::new(language).with("sync-line-needs", &[("count", count.into())])
    };
    for (language, one, two) in [
        (Language::Nb, "1 melding", "2 meldinger"),
        (Language::Nn, "1 melding", "2 meldingar"),
        (Language::En, "1 message", "2 messages"),
    ] {
        assert_eq!(messages(language, 1), one);
        assert_eq!(messages(language, 2), two);
    }
}

#[test]
fn every_text_can_be_filled_in() {
    for language in Language::ALL {
        let filled = Texts::new(language);
        for (key, (_, arguments)) in texts(language.tag()) {
            for number in [0, 1, 7] {
                let given: Vec<(&str, FluentValue<'_>)> = arguments
                    .iter()
                    .map(|name| (name.as_str(), number.into()))
                    .collect();
                let words = filled.with(&key, &given);
                assert!(
                    words != key && !words.contains(['{', '$']),
                    "{language:?} {key}: {words}"
                );
            }
        }
    }
}

#[test]
fn all_languages_have_the_same_files_keys_and_arguments() {
    let names = |language: &str| -> Vec<_> {
        let files = files(&format!("texts/{language}"), "ftl");
        files
            .iter()
            .map(|path| path.file_name().unwrap().to_owned())
            .collect()
    };
    for language in LANGUAGES {
        assert_eq!(names("nb"), names(language), "{language} has other files");
        for path in files("texts/nb", "ftl") {
            let ours = read_texts(&path);
            let file = path.file_name().unwrap().to_str().unwrap();
            let theirs = read_texts(&content(&format!("texts/{language}/{file}")));
            let keys: BTreeSet<_> = ours.keys().collect();
            let other_keys: BTreeSet<_> = theirs.keys().collect();
            let differing: Vec<_> = keys.symmetric_difference(&other_keys).collect();
            assert!(differing.is_empty(), "{language}/{file}: {differing:?}");
            for (key, (_, arguments)) in &ours {
                assert_eq!(arguments, &theirs[key].1, "{language}/{file}: {key}");
            }
        }
    }
}

#[test]
fn words_are_short_and_calm() {
    for language in LANGUAGES {
        for (key, (words, _)) in texts(language) {
            assert!(!words.is_empty(), "{language}: {key} is empty");
            assert!(!words.contains('!'), "{language}: {key} shouts");
        }
    }
    let nb = texts("nb");
    for template in templates() {
        for question in questions(&template) {
            let key = format!("q-{}", question.id);
            let count = nb[&key].0.split_whitespace().count();
            assert!(count <= 10, "{key} has {count} words");
            if question.answer == AnswerKind::Check {
                assert!(!nb[&key].0.ends_with('?'), "{key} is not a statement");
            }
        }
    }
}
