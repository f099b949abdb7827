//! A visit that goes on with another version keeps what was answered: for every pair of versions of every checklist
//! that the product ships, each answer has its place or stands by itself.

use nyvri_core::content::templates;
use nyvri_core::domain::template::{AnswerKind, Question, Template};
use nyvri_core::domain::visit::{Answer, VisitKind};

/// Every answer that a question takes.
fn answers(question: &Question) -> Vec<Answer> {
    let own = match &question.answer {
        AnswerKind::Check => vec![Answer::Ok, Answer::Deviation],
        AnswerKind::Number { min, max, .. } => vec![Answer::Number(*min), Answer::Number(*max)],
        AnswerKind::Choice { choices, .. } => choices.iter().cloned().map(Answer::Choice).collect(),
        AnswerKind::Text => vec![Answer::Text("x".into())],
    };
    let always = [Answer::NotRelevant, Answer::NotChecked];
    own.into_iter().chain(always).collect()
}

/// Question and answer, for each that has a place in `from` and none in `to`.
fn strays(from: &Template, to: &Template, kind: VisitKind) -> Vec<String> {
    let asked = from.questions().filter(|it| it.visits.contains(&kind));
    let all = asked.flat_map(|it| answers(it).into_iter().map(move |answer| (it, answer)));
    let all = all.filter(|(it, answer)| from.has_place_for(kind, &it.id, answer));
    let stray = all.filter(|(it, answer)| !to.has_place_for(kind, &it.id, answer));
    let mut ids: Vec<String> = stray.map(|(it, _)| it.id.clone()).collect();
    ids.dedup();
    ids
}

#[test]
fn between_any_two_versions_an_answer_is_at_home_or_a_stray_and_its_question_can_be_named() {
    let texts = nyvri_core::text::Texts::new(nyvri_core::text::Language::Nb);
    let mut pairs = 0;
    for from in templates() {
        for to in templates().iter().filter(|to| to.id == from.id) {
            for kind in from.kinds() {
                for question in strays(from, to, kind) {
                    // What is not asked any more is still said in words.
                    assert!(texts.find(&format!("q-{question}"), &[]).is_some());
                }
                if from.version == to.version {
                    assert!(strays(from, to, kind).is_empty());
                } else {
                    pairs += 1;
                }
            }
        }
    }
    assert!(pairs >= 4, "{pairs}");
}

#[test]
fn what_version_two_does_not_ask_any_more_stands_by_itself() {
    let version = |number| nyvri_core::content::template("ny-vri", number).unwrap();
    let (one, two) = (version(1), version(2));
    assert_eq!(
        strays(&one, &two, VisitKind::Second),
        ["small-repairs-together"]
    );
    assert_eq!(strays(&one, &two, VisitKind::First), [""; 0]);
    assert_eq!(strays(&two, &one, VisitKind::First), ["heat-can-be-set"]);
}
