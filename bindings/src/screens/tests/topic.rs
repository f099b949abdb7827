//! A topic: its cards, how they are answered, and what opens under a deviation.

use nyvri_core::Error;
use nyvri_core::domain::change::{AnswerGiven, NoteWritten};
use nyvri_core::domain::grade::ConditionGrade;
use nyvri_core::domain::template::AnswerKind;
use nyvri_core::domain::visit::Answer;

use super::{Home, assert_worded};
use crate::screens::parts::{ActionKind, Step};
use crate::screens::topic::{QuestionCard, TopicScreen};
use crate::screens::visit::VisitScreen;

fn screen(home: &Home, topic: &str) -> TopicScreen {
    let screen = TopicScreen::build(&home.view(), home.visit, topic).unwrap();
    assert_worded(&screen);
    screen
}

fn card(home: &Home, topic: &str, question: &str) -> QuestionCard {
    let cards = screen(home, topic).questions.into_iter();
    let mut cards = cards.filter(|card| card.question_id == question);
    cards.next().unwrap()
}

#[test]
fn a_check_has_four_answers_and_folds_when_it_is_in_order() {
    let mut home = Home::new();
    home.start();
    let (topic, question) = home.check();
    let open = card(&home, &topic.id, &question.id);
    let values: Vec<&str> = open.choices.iter().map(|choice| &*choice.value).collect();
    assert_eq!(values, ["ok", "deviation", "not_relevant", "not_checked"]);
    assert!(!open.is_settled && !open.help.is_empty() && open.last.is_none());
    home.answer(home.visit, &question.id, Answer::Ok);
    let settled = card(&home, &topic.id, &question.id);
    assert_eq!((settled.is_settled, &*settled.fold_text), (true, "OK"));
    assert!(settled.choices[0].chosen && settled.deviation.is_none());
    assert_eq!(settled.from, None);
}

#[test]
fn a_topic_tells_what_became_of_last_times_deviations() {
    let mut home = Home::new();
    let (topic, question) = home.check();
    home.answer(home.june, &question.id, Answer::Deviation);
    home.end_june();
    home.start();
    let subtitle = |home: &Home| screen(home, &topic.id).subtitle;
    assert!(
        !subtitle(&home).contains("Siden sist"),
        "nobody has looked yet"
    );
    home.answer(home.visit, &question.id, Answer::Deviation);
    assert!(subtitle(&home).ends_with("1 avvik. Siden sist: 1 som sist"));
    home.answer(home.visit, &question.id, Answer::Ok);
    assert!(subtitle(&home).ends_with("svart. Siden sist: 1 utbedret"));
    let visit = VisitScreen::build(&home.view(), home.visit).unwrap();
    let rows = visit.topics.iter();
    let row = rows
        .into_iter()
        .find(|row| row.topic_id == topic.id)
        .unwrap();
    assert!(
        row.status.ends_with("Siden sist: 1 utbedret"),
        "{}",
        row.status
    );
}

#[test]
fn a_deviation_opens_its_finding_beside_last_times() {
    let mut home = Home::new();
    let (topic, question) = home.check();
    home.answer(home.june, &question.id, Answer::Deviation);
    let then = home.find(home.june, Some(&question.id), ConditionGrade::TG1);
    home.take_photo(home.june, then, 1);
    let text = "Fuktflekk ved ventilen".to_owned();
    home.write(
        home.june,
        NoteWritten {
            finding: then,
            text,
        },
    );
    home.end_june();
    home.start();
    home.answer(home.visit, &question.id, Answer::Deviation);
    let now = home.find(home.visit, Some(&question.id), ConditionGrade::TG2);
    let card = card(&home, &topic.id, &question.id);
    let last = card.last.unwrap();
    assert_eq!((&*last.when, &*last.text), ("Sist:", "avvik"));
    assert_eq!(last.after.as_deref(), Some("Fuktflekk ved ventilen."));
    let deviation = &card.choices[1];
    assert!(deviation.chosen && deviation.was_last && deviation.is_deviation);
    assert_eq!(deviation.spoken, "Avvik, sist");
    assert!(!card.is_settled);
    let panel = card.deviation.unwrap();
    assert_eq!(panel.finding_id, now.to_string());
    assert_eq!(panel.take_photo_label, "Ta bilde fra samme sted");
    assert_eq!(panel.photos.len(), 1);
    assert_eq!(panel.summary, "TG2, middels tegn. Bad, tak.");
    let marks: Vec<_> = panel
        .grades
        .iter()
        .map(|it| (it.was_last, it.chosen))
        .collect();
    assert_eq!(marks[1..3], [(true, false), (false, true)]);
}

#[test]
fn a_number_stands_as_people_write_it_and_an_unusual_one_is_asked_again() {
    let mut home = Home::new();
    home.start();
    let (topic, question) = home.first(|kind| matches!(kind, AnswerKind::Number { .. }));
    let AnswerKind::Number { min, usual_min, .. } = question.answer else {
        unreachable!()
    };
    assert!(min < usual_min - 0.5);
    home.answer(home.visit, &question.id, Answer::Number(usual_min + 1.5));
    let usual = card(&home, &topic.id, &question.id);
    let field = usual.number.unwrap();
    assert!(
        field.value.ends_with(",5") && field.warning.is_none(),
        "{field:?}"
    );
    assert_eq!(usual.fold_text, format!("{} {}", field.value, field.unit));
    assert_eq!(usual.choices.len(), 2);
    home.answer(home.visit, &question.id, Answer::Number(usual_min - 0.5));
    let unusual = card(&home, &topic.id, &question.id).number.unwrap();
    assert!(unusual.warning.is_some());
}

#[test]
fn a_choice_that_is_a_deviation_says_so() {
    let home = Home::new();
    let is_such = |kind: &AnswerKind| matches!(kind, AnswerKind::Choice { deviations, .. } if !deviations.is_empty());
    let (topic, question) = home.first(is_such);
    let AnswerKind::Choice {
        choices,
        deviations,
    } = question.answer
    else {
        unreachable!()
    };
    let card = card(&home, &topic.id, &question.id);
    assert_eq!(card.choices.len(), choices.len() + 1);
    let marked = card.choices.iter().filter(|choice| choice.is_deviation);
    let marked: Vec<_> = marked.map(|choice| choice.value.clone()).collect();
    assert_eq!(marked, deviations);
}

#[test]
fn the_dock_goes_to_the_next_question_then_to_the_next_topic_then_back() {
    let mut home = Home::new();
    home.start();
    let (topic, question) = home.check();
    let first = screen(&home, &topic.id);
    assert_eq!(
        first.dock.main.as_ref().unwrap().kind,
        ActionKind::GoToQuestion
    );
    assert_eq!(first.steps[0], Step::Current);
    home.answer(home.visit, &question.id, Answer::NotRelevant);
    home.answer_all(&topic.id);
    let finished = screen(&home, &topic.id).dock.main.unwrap();
    assert_eq!(finished.kind, ActionKind::OpenTopic);
    assert_ne!(finished.target, topic.id);
    for (other, _) in home.asked() {
        home.answer_all(&other.id);
    }
    let all = screen(&home, &topic.id).dock.main.unwrap();
    assert_eq!(
        (all.kind, &*all.label),
        (ActionKind::Back, "Tilbake til besøket")
    );
}

#[test]
fn an_answer_of_someone_else_says_whose_it_is() {
    let mut home = Home::new();
    home.start();
    let (topic, question) = home.check();
    let given = AnswerGiven {
        question: question.id.clone(),
        answer: Answer::Ok,
    };
    home.write_as(home.bomiljo.id, home.visit, given);
    let from = card(&home, &topic.id, &question.id).from;
    assert_eq!(from.as_deref(), Some("Svart av Ingrid"));
}

#[test]
fn an_ended_visit_leaves_nothing_to_tap() {
    let mut home = Home::new();
    home.start();
    let (topic, question) = home.check();
    home.answer(home.visit, &question.id, Answer::Deviation);
    home.find(home.visit, Some(&question.id), ConditionGrade::TG2);
    home.end_today();
    for card in screen(&home, &topic.id).questions {
        assert!(card.choices.is_empty() && card.number.is_none() && card.text.is_none());
        assert!(card.is_settled && card.deviation.is_none() && !card.fold_text.is_empty());
    }
}

#[test]
fn a_confidential_topic_is_not_there_without_the_right() {
    let home = Home::new();
    let topic = home.confidential().0.id;
    let refused = TopicScreen::build(&home.view(), home.visit, &topic);
    assert!(matches!(refused, Err(Error::NotFound { what: "topic" })));
    let trusted = TopicScreen::build(&home.seen_by(&home.bomiljo), home.visit, &topic);
    assert!(trusted.is_ok());
}

#[test]
fn a_photo_taken_stands_before_last_times() {
    let mut home = Home::new();
    let (topic, question) = home.check();
    let then = home.find(home.june, Some(&question.id), ConditionGrade::TG1);
    home.take_photo(home.june, then, 1);
    home.end_june();
    home.start();
    home.answer(home.visit, &question.id, Answer::Deviation);
    let now = home.find(home.visit, Some(&question.id), ConditionGrade::TG2);
    home.take_photo(home.visit, now, 2);
    let panel = self::card(&home, &topic.id, &question.id)
        .deviation
        .unwrap();
    assert_eq!(
        panel.photos.iter().map(|it| it.is_last).collect::<Vec<_>>(),
        [false, true]
    );
    assert_eq!(panel.take_photo_label, "Ta et bilde til");
}
