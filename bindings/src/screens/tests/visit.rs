//! A visit: its topics, its findings, and what comes next.

use nyvri_core::domain::grade::ConditionGrade;
use nyvri_core::domain::visit::Answer;

use super::{Home, assert_worded};
use crate::screens::parts::{ActionKind, Icon, Step};
use crate::screens::summary::SummaryScreen;
use crate::screens::visit::VisitScreen;

fn screen(home: &Home) -> VisitScreen {
    let screen = VisitScreen::build(&home.view(), home.visit).unwrap();
    assert_worded(&screen);
    screen
}

#[test]
fn a_visit_shows_the_home_and_what_is_open_from_last_time() {
    let mut home = Home::new();
    let question = home.check().1.id;
    let finding = home.find(home.june, Some(&question), ConditionGrade::TG1);
    home.take_photo(home.june, finding, 1);
    home.end_june();
    home.book_interpreter();
    let visit = screen(&home);
    assert_eq!(visit.title, "Svaleborgveien 14, H0203");
    assert_eq!(visit.subtitle, "2. etasje, 3 rom");
    assert_eq!(visit.tenant, "Amina");
    let tags: Vec<&str> = visit.tags.iter().map(|tag| &*tag.text).collect();
    assert_eq!(tags, ["Arabisk, tolk bestilt", "Ingrid er med"]);
    assert_eq!(visit.open_heading, "Åpent fra sist, 4. juni");
    let open = &visit.open_findings[0];
    assert_eq!((&*open.place, &*open.grade_text), ("Bad", "TG1"));
    assert!(open.is_last && open.photo.as_ref().unwrap().is_last);
    assert_eq!(
        visit.findings_empty.as_deref(),
        Some("Ingen funn ennå. Ta et bilde for å starte.")
    );
    assert_eq!(visit.stored, "Alt er lagret på telefonen");
    assert_eq!(visit.dock.main.unwrap().kind, ActionKind::StartVisit);
    assert_eq!(visit.dock.note, None);
}

#[test]
fn the_first_visit_in_a_home_says_that_nothing_is_known() {
    let home = Home::new();
    let visit = screen(&home);
    assert_eq!(visit.open_heading, "");
    assert!(visit.dock.note.unwrap().starts_with("Første gang her."));
}

#[test]
fn progress_is_counted_by_topic_and_the_next_one_goes_on() {
    let mut home = Home::new();
    home.start();
    let (topic, question) = home.check();
    home.answer(home.visit, &question.id, Answer::Deviation);
    home.find(home.visit, Some(&question.id), ConditionGrade::TG2);
    let visit = screen(&home);
    let row = visit
        .topics
        .iter()
        .find(|row| row.topic_id == topic.id)
        .unwrap();
    assert!(row.steps.contains(&Step::Deviation), "{:?}", row.steps);
    assert!(row.status.ends_with("1 avvik"), "{}", row.status);
    assert_eq!(row.spoken, format!("{}. {}.", row.title, row.status));
    assert_eq!(visit.findings.len(), 1);
    assert_eq!(visit.findings_empty, None);
    assert!(
        visit.topics_count.starts_with("1 av "),
        "{}",
        visit.topics_count
    );
    let main = visit.dock.main.unwrap();
    assert_eq!(main.kind, ActionKind::OpenTopic);
    let current: Vec<&str> = visit
        .topics
        .iter()
        .filter(|row| row.steps.contains(&Step::Current))
        .map(|row| &*row.topic_id)
        .collect();
    assert_eq!(current, [&*main.target]);
    assert_eq!(visit.dock.quiet.unwrap().kind, ActionKind::NewFinding);
}

#[test]
fn a_confidential_topic_is_closed_and_uncounted_without_the_right() {
    let mut home = Home::new();
    home.start();
    let (topic, question) = home.confidential();
    let count_before = screen(&home).topics_count;
    home.answer(home.visit, &question.id, Answer::NotChecked);
    home.find(home.visit, Some(&question.id), ConditionGrade::TG3);
    let visit = screen(&home);
    assert_eq!(visit.topics_count, count_before);
    assert_eq!(visit.findings, []);
    let row = visit
        .topics
        .iter()
        .find(|row| row.topic_id == topic.id)
        .unwrap();
    assert!(!row.can_open && row.steps.is_empty());
    assert_eq!(
        (row.icon, &*row.status),
        (Icon::Lock, "Ingrid tar dette alene")
    );
    assert!(row.tag.as_ref().unwrap().confidential);
    let trusted = VisitScreen::build(&home.seen_by(&home.bomiljo), home.visit).unwrap();
    let row = trusted
        .topics
        .iter()
        .find(|row| row.topic_id == topic.id)
        .unwrap();
    assert!(row.can_open);
    assert_eq!(row.steps[0], Step::Done);
    assert_eq!(trusted.findings.len(), 1);
}

#[test]
fn ending_is_offered_when_the_last_topic_is_answered_and_says_how_much_is_open() {
    let mut home = Home::new();
    home.start();
    let topics: Vec<_> = home
        .asked()
        .into_iter()
        .filter(|(topic, _)| !topic.confidential)
        .collect();
    for (topic, questions) in &topics {
        if questions.iter().any(|question| question.required) {
            home.answer_all(&topic.id);
        }
    }
    home.answer_all(&topics.last().unwrap().0.id);
    let main = screen(&home).dock.main.unwrap();
    assert_eq!((main.kind, main.confirm), (ActionKind::OpenSummary, None));
    let ends = |home: &Home| {
        let summary = SummaryScreen::build(&home.view(), home.visit).unwrap();
        let main = summary.dock.main.unwrap();
        assert_eq!(main.kind, ActionKind::CompleteVisit);
        main.confirm.unwrap().text
    };
    let text = ends(&home);
    assert!(text.contains("ikke svart"), "{text}");
    for (topic, _) in &topics {
        home.answer_all(&topic.id);
    }
    let text = ends(&home);
    assert!(!text.contains("ikke svart"), "{text}");
}

#[test]
fn what_the_visit_cannot_end_without_comes_before_ending() {
    let mut home = Home::new();
    home.start();
    let mut topics = home.asked();
    topics.retain(|(topic, _)| !topic.confidential);
    let (last, _) = topics.last().unwrap();
    home.answer_all(&last.id);
    let needed = topics
        .iter()
        .find(|(_, questions)| questions.iter().any(|question| question.required))
        .unwrap();
    let main = screen(&home).dock.main.unwrap();
    assert_eq!(
        (main.kind, main.target),
        (ActionKind::OpenTopic, needed.0.id.clone())
    );
}

#[test]
fn an_ended_visit_can_only_be_read() {
    let mut home = Home::new();
    home.start();
    home.end_today();
    home.undo = Some("Svart: OK".into());
    let visit = screen(&home);
    assert!(visit.is_done);
    assert_eq!((visit.dock.quiet, visit.dock.undo), (None, None));
    let main = visit.dock.main.unwrap();
    assert_eq!(main.kind, ActionKind::OpenSummary, "it can be read");
    assert_eq!(
        visit.dock.note.as_deref(),
        Some("Besøket er avsluttet i dag kl. 08.12")
    );
}
