//! A checklist that is not here, and answers without a place.

use nyvri_core::domain::change::TemplateChosen;
use nyvri_core::domain::visit::Answer;

use super::{Home, assert_worded};
use crate::screens::strays::STRAYS;
use crate::screens::topic::TopicScreen;
use crate::screens::visit::VisitScreen;

#[test]
fn a_checklist_that_is_not_here_is_told_and_findings_can_be_taken() {
    let mut home = Home::new();
    home.answer(home.visit, "vents-open", Answer::Ok);
    home.start();
    let (template, version) = ("of-another-app".to_owned(), 7);
    home.write(home.visit, TemplateChosen { template, version });
    let screen = VisitScreen::build(&home.view(), home.visit).unwrap();
    assert_eq!(screen.topics.len(), 1);
    assert!(!screen.topics[0].can_open && screen.topics[0].title.contains("ikke på telefonen"));
    assert!(screen.dock.main.is_none() && screen.dock.quiet.is_some());
    assert_worded(&screen);
}

#[test]
fn an_answer_that_no_version_asks_for_is_shown_as_it_is() {
    let mut home = Home::new();
    home.answer(home.visit, "vents-open", Answer::Text("skrevet".into()));
    home.answer(
        home.visit,
        "neighbour-relations",
        Answer::Text("om naboen".into()),
    );
    let screen = VisitScreen::build(&home.view(), home.visit).unwrap();
    let row = screen.topics.last().unwrap();
    assert_eq!(
        (row.topic_id.as_str(), row.status.as_str()),
        (STRAYS, "1 svar")
    );
    let topic = TopicScreen::build(&home.view(), home.visit, STRAYS).unwrap();
    // What was said in confidence is not shown to Ola.
    assert_eq!(topic.questions.len(), 1);
    assert_eq!(topic.questions[0].fold_text, "skrevet");
    assert!(topic.questions[0].choices.is_empty());
    assert_worded(&topic);
}
