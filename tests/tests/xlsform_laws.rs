//! Laws of checklists as XLSForms: any condition comes back as it was, and no spoilt workbook brings the reader down.

use nyvri_core::content::as_written;
use nyvri_core::domain::template::{
    AnswerKind, Condition, FACTS, PhotosKept, Question, Template, Topic,
};
use nyvri_core::domain::visit::VisitKind;
use nyvri_core::text::{Language, Texts};
use nyvri_office::xlsform::{read, write};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

const ANSWERS: [(&str, &[&str]); 4] = [
    ("seen", &["ok", "deviation", "not_relevant", "not_checked"]),
    ("picked", &["number", "text", "blue-1", "not_checked"]),
    ("counted", &["number", "not_relevant"]),
    ("said", &["text", "not_checked"]),
];

fn question(id: &str, answer: AnswerKind) -> Question {
    Question {
        id: id.to_owned(),
        answer,
        visits: vec![VisitKind::Second],
        rooms: Vec::new(),
        shown_when: Condition::Always,
        deviation: None,
        advice: None,
        required: false,
    }
}

/// One question of each kind, and a last one that waits for `shown_when`.
fn checklist(shown_when: Condition, visits: Vec<VisitKind>, limits: (f64, f64)) -> Template {
    let names = ["number", "text", "blue-1"].map(String::from);
    let kinds = [
        AnswerKind::Check,
        AnswerKind::Choice {
            choices: names.into(),
            deviations: Vec::new(),
        },
        AnswerKind::Number {
            unit: "count".to_owned(),
            min: limits.0,
            max: limits.1,
            usual_min: limits.0,
            usual_max: limits.1,
        },
        AnswerKind::Text,
    ];
    let asked = ANSWERS.iter().zip(kinds);
    let mut questions: Vec<Question> = asked.map(|((id, _), kind)| question(id, kind)).collect();
    // Every check begins a finding with something.
    let shipped = as_written().unwrap_or_default();
    let begins = shipped.iter().flat_map(Template::questions);
    questions[0].deviation = begins.filter_map(|it| it.deviation.clone()).next();
    questions.push(Question {
        shown_when,
        visits,
        ..question("last", AnswerKind::Text)
    });
    Template {
        id: "laws".to_owned(),
        version: 3,
        photos: PhotosKept {
            long_side: Some(1_600),
            originals: true,
        },
        topics: vec![Topic {
            id: "seen".to_owned(),
            icon: "drop".to_owned(),
            confidential: true,
            questions,
        }],
    }
}

fn condition() -> impl Strategy<Value = Condition> {
    let answered = select(&ANSWERS[..]).prop_flat_map(|(question, answers)| {
        let is = subsequence(answers.to_vec(), 1..=answers.len());
        is.prop_map(move |is| Condition::Answered {
            question: question.to_owned(),
            is: is.into_iter().map(str::to_owned).collect(),
        })
    });
    let fact = select(&FACTS[..]).prop_map(|fact| Condition::Fact(fact.to_owned()));
    let leaf = prop_oneof![
        1 => Just(Condition::Always),
        2 => Just(Condition::HeatingSeason),
        3 => fact,
        6 => answered,
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        let several = prop::collection::vec(inner.clone(), 2..5);
        prop_oneof![
            several.clone().prop_map(Condition::All),
            several.prop_map(Condition::Any),
            inner.prop_map(|it| Condition::Not(Box::new(it))),
        ]
    })
}

fn in_a_workbook(template: &Template) -> Vec<u8> {
    write(template, &own_texts(template)).unwrap_or_default()
}

fn own_texts(template: &Template) -> [Texts; 3] {
    let mut keys = template.text_keys();
    keys.sort();
    let mut source = String::new();
    for key in keys {
        source += &match key.split_once('.') {
            Some((_, part)) => format!("    .{part} = Ord\n"),
            None => format!("{key} = Ord\n"),
        };
    }
    let words = nyvri_core::text::OwnWords::new(Language::Nb, [source.as_str()]);
    let words = vec![std::sync::Arc::new(words)];
    Language::ALL.map(|language| Texts::new(language).under(words.clone()))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_condition_comes_back_as_it_was(
        shown_when in condition(),
        visits in subsequence(VisitKind::ALL.to_vec(), 1..4),
        limits in (-1e6f64..0.0, 0.0f64..1e9),
    ) {
        let template = checklist(shown_when, visits, limits);
        let bytes = in_a_workbook(&template);
        let read = read(&bytes, "");
        prop_assert_eq!(read.map(|it| it.template), Ok(template));
    }

    #[test]
    fn no_spoilt_workbook_brings_the_reader_down(
        places in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
        cut in prop::option::of(any::<prop::sample::Index>()),
    ) {
        let template = checklist(Condition::HeatingSeason, vec![VisitKind::Second], (0.0, 1.0));
        let mut bytes = in_a_workbook(&template);
        for (place, byte) in places {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        if let Some(cut) = cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        // What is still read is what was written, or is told; it never is something else.
        if let Ok(read) = read(&bytes, "") {
            prop_assert_eq!(read.template, template);
        }
    }
}
