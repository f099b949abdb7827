//! Two people set the same thing without having seen each other's value: what is shown, and to whom.

use nyvri_core::domain::change::{AnswerGiven, Change, GradeSet, RoomSet};
use nyvri_core::domain::grade::ConditionGrade;
use nyvri_core::domain::id::{DeviceId, Id};
use nyvri_core::domain::visit::Answer;
use nyvri_core::log::{Entry, Hlc};

use super::{Home, assert_worded, at};
use crate::screens::agree::AgreeScreen;
use crate::screens::disagreements::chosen;
use crate::screens::finding::FindingScreen;
use crate::screens::parts::GradeMark;
use crate::screens::topic::TopicScreen;
use crate::screens::visit::VisitScreen;

fn screen(home: &Home) -> AgreeScreen {
    let screen = AgreeScreen::build(&home.view(), home.visit).unwrap();
    assert_worded(&screen);
    screen
}

/// Ingrid's phone wrote this at `minute` past eight, having seen nothing of what Ola wrote today.
fn from_ingrid(home: &mut Home, seq: i64, minute: u32, change: impl Into<Change>) {
    let entry = Entry {
        device: DeviceId(77),
        seq,
        at: Hlc::default().next(at(11, 24, 8, minute)),
        seen: 0,
        author: home.bomiljo.id,
        subject: home.visit,
        change: change.into(),
    };
    let received = home.store.in_transaction(|writer| {
        writer.receive(&entry, seq)?;
        writer.note_pulled(seq, &[])
    });
    received.unwrap();
}

/// Ola answered OK at 08.12, Ingrid deviation at 08.20.
fn answered_apart() -> (Home, String, String) {
    let mut home = Home::new();
    home.start();
    let (topic, question) = home.check();
    home.answer(home.visit, &question.id, Answer::Ok);
    let (topic, question) = (topic.id.clone(), question.id.clone());
    let given = AnswerGiven {
        question: question.clone(),
        answer: Answer::Deviation,
    };
    from_ingrid(&mut home, 1, 20, given);
    home.set_clock(at(11, 24, 8, 30));
    (home, topic, question)
}

#[test]
fn the_later_answer_stands_and_the_other_is_shown_beside_it() {
    let (home, topic, question) = answered_apart();
    let shown = screen(&home);
    assert_eq!(shown.title, "Bli enige");
    assert_eq!((shown.places.len(), &shown.none), (1, &None));
    let place = &shown.places[0];
    assert_eq!(place.title, home.texts.get(&format!("q-{question}")));
    assert_eq!(place.context, home.texts.get(&format!("topic-{topic}")));
    let rows = place.values.iter();
    let rows: Vec<_> = rows
        .map(|value| (&*value.text, &*value.by, &*value.label, value.can_keep))
        .collect();
    assert_eq!(
        rows,
        [
            ("Avvik", "Ingrid, kl. 08.20", "Gjelder nå", true),
            ("OK", "Du, kl. 08.12", "La denne gjelde", true),
        ]
    );
    assert_eq!(
        place.values[1].spoken,
        "OK. Du, kl. 08.12. La denne gjelde."
    );
}

#[test]
fn the_visit_and_the_question_show_the_way_there() {
    let (home, topic, question) = answered_apart();
    let visit = VisitScreen::build(&home.view(), home.visit).unwrap();
    assert_eq!(
        visit.agree.as_deref(),
        Some("Ett sted der dere har svart ulikt")
    );
    let topic = TopicScreen::build(&home.view(), home.visit, &topic).unwrap();
    for card in topic.questions {
        let is_apart = card.question_id == question;
        assert_eq!(card.agree.is_some(), is_apart, "{}", card.question_id);
        assert!(!(is_apart && card.is_settled), "it does not fold away");
    }
}

#[test]
fn writing_one_of_them_again_settles_it() {
    let (mut home, topic, question) = answered_apart();
    let place = screen(&home).places.remove(0);
    let kept = chosen(
        &home.view(),
        home.visit,
        &place.place_id,
        &place.values[1].value_id,
    );
    let kept = kept.unwrap();
    assert_eq!(kept.words, "OK");
    home.write(home.visit, kept.change);
    let shown = screen(&home);
    assert!(shown.places.is_empty());
    assert_eq!(
        shown.none.as_deref(),
        Some("Dere er enige om alt i dette besøket.")
    );
    let visit = VisitScreen::build(&home.view(), home.visit).unwrap();
    assert_eq!(visit.agree, None);
    let topic = TopicScreen::build(&home.view(), home.visit, &topic).unwrap();
    let mut cards = topic.questions.into_iter();
    let card = cards.find(|card| card.question_id == question).unwrap();
    assert_eq!((card.is_settled, &*card.fold_text), (true, "OK"));
    let again = chosen(
        &home.view(),
        home.visit,
        &place.place_id,
        &place.values[1].value_id,
    );
    assert!(again.is_err(), "what is settled cannot be kept once more");
}

#[test]
fn the_same_answer_from_two_phones_is_nothing_to_agree_on() {
    let mut home = Home::new();
    home.start();
    let (_, question) = home.check();
    home.answer(home.visit, &question.id, Answer::Ok);
    let given = AnswerGiven {
        question: question.id.clone(),
        answer: Answer::Ok,
    };
    from_ingrid(&mut home, 1, 20, given);
    assert!(screen(&home).places.is_empty());
}

/// A finding that Ola graded TG2 in the bathroom; Ingrid says TG1 and the hall.
fn found_apart() -> (Home, Id) {
    let mut home = Home::new();
    home.start();
    let finding = home.find(home.visit, None, ConditionGrade::TG2);
    let room = "hall".to_owned();
    from_ingrid(&mut home, 1, 20, RoomSet { finding, room });
    let grade = Some(ConditionGrade::TG1);
    from_ingrid(&mut home, 2, 21, GradeSet { finding, grade });
    home.set_clock(at(11, 24, 8, 30));
    (home, finding)
}

#[test]
fn a_disputed_grade_stands_in_the_same_list_and_the_graver_stands() {
    let (home, finding) = found_apart();
    let shown = screen(&home);
    let titles: Vec<_> = shown.places.iter().map(|place| &*place.title).collect();
    assert_eq!(titles, ["Rom", "Tilstand"]);
    let rooms: Vec<_> = shown.places[0].values.iter().map(|it| &*it.text).collect();
    assert_eq!(rooms, ["Gang", "Bad"]);
    let grades = &shown.places[1].values;
    assert_eq!(grades[0].grade, Some(GradeMark::TG2));
    assert_eq!((&*grades[0].by, grades[0].stands), ("Du, kl. 08.12", true));
    assert!(
        !grades[0].can_keep,
        "one's own grade is the other's to agree to"
    );
    assert_eq!(
        (&*grades[1].by, grades[1].can_keep),
        ("Ingrid, kl. 08.21", true)
    );
    let screen = FindingScreen::build(&home.view(), finding).unwrap();
    assert!(screen.agree.is_some() && screen.grade_disagreement.is_some());
}

#[test]
fn agreeing_to_the_others_grade_settles_it_and_can_be_taken_back() {
    let (mut home, _) = found_apart();
    let place = screen(&home).places.remove(1);
    let kept = chosen(
        &home.view(),
        home.visit,
        &place.place_id,
        &place.values[1].value_id,
    );
    let kept = kept.unwrap();
    home.write(home.visit, kept.change);
    assert_eq!(screen(&home).places.len(), 1);
    home.write(home.visit, kept.before);
    assert_eq!(screen(&home).places.len(), 2);
}

#[test]
fn in_an_ended_visit_they_can_only_be_read() {
    let (mut home, ..) = answered_apart();
    home.end_today();
    let shown = screen(&home);
    let values = &shown.places[0].values;
    assert!(values.iter().all(|value| !value.can_keep));
    assert_eq!(values[1].label, "");
}

#[test]
fn a_confidential_answer_is_not_there_for_a_person_without_the_right() {
    let mut home = Home::new();
    home.start();
    let template = home.template.clone();
    let topic = template.topics.iter().find(|topic| topic.confidential);
    let question = &topic.unwrap().questions[0].id;
    let [first, second] = [Answer::NotRelevant, Answer::NotChecked];
    let answer = |answer| AnswerGiven {
        question: question.clone(),
        answer,
    };
    home.write_as(home.bomiljo.id, home.visit, answer(first));
    from_ingrid(&mut home, 1, 20, answer(second));
    assert!(screen(&home).places.is_empty());
    let hers = AgreeScreen::build(&home.seen_by(&home.bomiljo), home.visit).unwrap();
    assert_eq!(hers.places.len(), 1);
}
