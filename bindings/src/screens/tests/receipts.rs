//! Each answer and finding tells whether the office has it, from receipts alone.

use nyvri_core::domain::change::NoteWritten;
use nyvri_core::domain::grade::ConditionGrade;
use nyvri_core::domain::visit::Answer;

use super::{Home, assert_worded};
use crate::screens::finding::FindingScreen;
use crate::screens::parts::{Receipt, ReceiptState};
use crate::screens::topic::{QuestionCard, TopicScreen};
use crate::screens::visit::VisitScreen;

fn card(home: &Home) -> QuestionCard {
    let (topic, question) = home.check();
    let screen = TopicScreen::build(&home.view(), home.visit, &topic.id).unwrap();
    assert_worded(&screen);
    let mut cards = screen.questions.into_iter();
    cards.find(|card| card.question_id == question.id).unwrap()
}

fn visit(home: &Home) -> VisitScreen {
    let screen = VisitScreen::build(&home.view(), home.visit).unwrap();
    assert_worded(&screen);
    screen
}

fn state(receipt: Option<Receipt>) -> Option<ReceiptState> {
    receipt.map(|receipt| receipt.state)
}

/// The number of the newest entry written here.
fn last(home: &Home) -> i64 {
    home.store.entries_to_send(1000).unwrap().pop().unwrap().seq
}

fn answered() -> Home {
    let mut home = Home::new();
    home.start();
    let (_, question) = home.check();
    home.answer(home.visit, &question.id, Answer::Ok);
    home
}

#[test]
fn an_answer_is_on_the_phone_until_the_office_has_its_entry() {
    let mut home = answered();
    assert_eq!(state(card(&home).receipt), Some(ReceiptState::OnPhone));
    home.sync.running = true;
    assert_eq!(state(card(&home).receipt), Some(ReceiptState::Sending));
    home.sync.running = false;
    let newest = last(&home);
    home.store.note_receipt(newest - 1, &[], &[]).unwrap();
    assert_eq!(state(card(&home).receipt), Some(ReceiptState::OnPhone));
    home.store.note_receipt(newest, &[], &[]).unwrap();
    let receipt = card(&home).receipt.unwrap();
    assert_eq!(
        (receipt.state, &*receipt.text),
        (ReceiptState::AtOffice, "Hos kontoret")
    );
}

#[test]
fn a_refused_answer_stays_open_with_the_reason_until_it_is_given_anew() {
    let mut home = answered();
    let newest = last(&home);
    let refused = (newest, "no-right".to_owned());
    home.store.note_receipt(newest, &[], &[refused]).unwrap();
    let shown = card(&home);
    assert!(!shown.is_settled, "what was refused does not fold away");
    let receipt = shown.receipt.unwrap();
    assert_eq!(receipt.state, ReceiptState::Refused);
    assert_eq!(
        receipt.text,
        "Ikke tatt imot. Du har ikke tilgang til dette besøket lenger."
    );
    let (topic, question) = home.check();
    let row = |home: &Home| {
        let topics = visit(home).topics.into_iter();
        topics
            .into_iter()
            .find(|row| row.topic_id == topic.id)
            .unwrap()
    };
    assert_eq!(state(row(&home).receipt), Some(ReceiptState::Refused));
    assert!(
        row(&home).spoken.contains("Ikke tatt imot."),
        "{}",
        row(&home).spoken
    );
    home.answer(home.visit, &question.id, Answer::NotRelevant);
    let anew = card(&home);
    assert_eq!(state(anew.receipt), Some(ReceiptState::OnPhone));
    assert!(anew.is_settled);
    assert_eq!(row(&home).receipt, None);
}

#[test]
fn somebody_elses_answer_has_no_receipt_here() {
    let mut home = Home::new();
    home.start();
    let (_, question) = home.check();
    let given = nyvri_core::domain::change::AnswerGiven {
        question: question.id.clone(),
        answer: Answer::Ok,
    };
    home.write_as(home.bomiljo.id, home.visit, given);
    assert_eq!(card(&home).receipt, None);
}

#[test]
fn a_finding_is_with_the_office_when_all_of_it_is() {
    let mut home = Home::new();
    home.start();
    let finding = home.find(home.visit, None, ConditionGrade::TG1);
    let logged = last(&home);
    home.store.note_receipt(logged, &[], &[]).unwrap();
    let row = visit(&home).findings.remove(0);
    assert_eq!(state(row.receipt), Some(ReceiptState::AtOffice));
    assert!(row.spoken.ends_with("Hos kontoret."), "{}", row.spoken);
    let text = "Større enn sist".to_owned();
    home.write(home.visit, NoteWritten { finding, text });
    let screen = |home: &Home| FindingScreen::build(&home.view(), finding).unwrap();
    assert_eq!(state(screen(&home).receipt), Some(ReceiptState::OnPhone));
    let newest = last(&home);
    let refused = (newest, "clock".to_owned());
    home.store.note_receipt(newest, &[], &[refused]).unwrap();
    let refused = screen(&home).receipt.unwrap();
    assert_eq!(refused.state, ReceiptState::Refused);
    assert!(
        refused.text.contains("Klokka på telefonen"),
        "{}",
        refused.text
    );
    let text = "Større enn i juni".to_owned();
    home.write(home.visit, NoteWritten { finding, text });
    home.store.note_receipt(last(&home), &[], &[]).unwrap();
    assert_eq!(state(screen(&home).receipt), Some(ReceiptState::AtOffice));
}

#[test]
fn somebody_elses_finding_gets_a_receipt_when_one_has_a_part_in_it() {
    let mut home = Home::new();
    home.start();
    let finding = home.store.new_id();
    let logged = nyvri_core::domain::change::FindingLogged {
        finding,
        question: None,
    };
    home.write_as(home.bomiljo.id, home.visit, logged);
    home.store.note_receipt(last(&home), &[], &[]).unwrap();
    assert_eq!(visit(&home).findings[0].receipt, None);
    let text = "Ser det samme".to_owned();
    home.write(home.visit, NoteWritten { finding, text });
    assert_eq!(
        state(visit(&home).findings.remove(0).receipt),
        Some(ReceiptState::OnPhone)
    );
}
