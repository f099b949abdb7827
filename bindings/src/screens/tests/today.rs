//! Today: which visits, in which order, and what is said of each.

use nyvri_core::domain::change::{VisitAssigned, VisitStarted};
use nyvri_core::domain::grade::ConditionGrade;
use nyvri_core::domain::visit::VisitKind;

use super::{Home, assert_worded, at};
use crate::screens::parts::{ActionKind, GradeMark, Icon};
use crate::screens::today::TodayScreen;

#[test]
fn the_day_says_where_when_and_what_was_seen_last_time() {
    let mut home = Home::new();
    let question = home.check().1.id;
    home.find(home.june, Some(&question), ConditionGrade::TG1);
    home.end_june();
    home.book_interpreter();
    let today = TodayScreen::build(&home.view()).unwrap();
    assert_worded(&today);
    assert_eq!(today.title, "Tirsdag 24. november");
    assert_eq!(today.empty, None);
    assert_eq!(today.sections.len(), 1);
    assert_eq!(today.sections[0].heading, "Besøk med Ingrid");
    assert_eq!(today.sections[0].count, "1");
    let row = &today.sections[0].visits[0];
    assert_eq!(
        (&*row.time, row.soon.as_deref()),
        ("09.00", Some("om 48 min"))
    );
    assert_eq!((row.is_next, row.is_done), (true, false));
    assert_eq!(
        (&*row.address, &*row.place),
        ("Svaleborgveien 14", "H0203, 2. etasje")
    );
    assert_eq!((row.kind.dots, &*row.kind.text), (2, "6 måneder"));
    assert_eq!(row.tags[0].icon, Some(Icon::Interpreter));
    let main = today.dock.main.unwrap();
    assert_eq!(
        (main.kind, &*main.label),
        (ActionKind::StartVisit, "Start besøket 09.00")
    );
    assert_eq!(main.target, home.visit.to_string());
    assert_eq!(today.dock.quiet, None);
}

#[test]
fn a_row_tells_the_gravest_of_last_time_and_speaks_without_the_tenants_name() {
    let mut home = Home::new();
    let question = home.check().1.id;
    home.find(home.june, Some(&question), ConditionGrade::TG0);
    home.find(home.june, Some(&question), ConditionGrade::TG1);
    home.end_june();
    home.book_interpreter();
    let today = TodayScreen::build(&home.view()).unwrap();
    let row = &today.sections[0].visits[0];
    let last = row.last.as_ref().unwrap();
    assert_eq!(last.when, "Sist, 4. juni:");
    assert!(last.text.ends_with("på badet"), "{}", last.text);
    assert_eq!(
        (last.grade, last.after.as_deref()),
        (Some(GradeMark::TG1), Some("Ikke lukket."))
    );
    assert!(row.spoken.starts_with("Klokka 09.00, Svaleborgveien 14, H0203, 2. etasje. Andre besøk, 6 måneder. Tolk bestilt. Sist, 4. juni: "));
    assert!(
        row.spoken.ends_with("TG1, svake tegn. Ikke lukket."),
        "{}",
        row.spoken
    );
    assert!(!format!("{today:?}").contains("Amina"));
}

#[test]
fn a_visit_under_way_is_gone_on_with_and_takes_new_findings() {
    let mut home = Home::new();
    home.start();
    home.undo = Some("Svart: OK".into());
    let today = TodayScreen::build(&home.view()).unwrap();
    let main = today.dock.main.unwrap();
    assert_eq!(
        (main.kind, &*main.label),
        (ActionKind::OpenVisit, "Fortsett besøket 09.00")
    );
    let quiet = today.dock.quiet.unwrap();
    assert_eq!(
        (quiet.kind, quiet.target),
        (ActionKind::NewFinding, home.visit.to_string())
    );
    assert_eq!(today.dock.undo.unwrap().text, "Svart: OK");
    assert_eq!(today.sections[0].visits[0].soon, None);
}

#[test]
fn a_good_last_visit_has_no_deviations_and_a_first_one_no_last() {
    let mut home = Home::new();
    let before = TodayScreen::build(&home.view()).unwrap();
    let todays = |screen: &TodayScreen| screen.sections[0].visits[0].last.clone();
    assert_eq!(todays(&before), None);
    home.end_june();
    let last = todays(&TodayScreen::build(&home.view()).unwrap()).unwrap();
    assert_eq!((&*last.text, last.after), ("ingen avvik.", None));
}

#[test]
fn what_was_not_ended_comes_before_the_days_to_come() {
    let mut home = Home::new();
    let thursday = home.store.new_id();
    home.plan(thursday, VisitKind::First, at(11, 26, 10, 0));
    let far_away = home.store.new_id();
    home.plan(far_away, VisitKind::First, at(12, 15, 10, 0));
    let today = TodayScreen::build(&home.view()).unwrap();
    assert_worded(&today);
    let headings: Vec<&str> = today.sections.iter().map(|it| &*it.heading).collect();
    assert_eq!(
        headings,
        ["Besøk med Ingrid", "Ikke avsluttet", "Torsdag 26. november"]
    );
    assert_eq!(today.sections[1].visits[0].visit_id, home.june.to_string());
}

#[test]
fn an_empty_day_names_the_next_visit_and_done_ones_stay_as_done() {
    let mut home = Home::new();
    home.end_june();
    home.end_today();
    let thursday = home.store.new_id();
    home.plan(thursday, VisitKind::First, at(11, 26, 10, 0));
    let done = TodayScreen::build(&home.view()).unwrap();
    let row = &done.sections[0].visits[0];
    assert!(row.is_done && !row.is_next && row.last.is_none());
    assert_eq!(done.dock.main.unwrap().kind, ActionKind::OpenVisit);
    home.set_clock(at(11, 25, 8, 0));
    let empty = TodayScreen::build(&home.view()).unwrap();
    assert_eq!(
        empty.empty.as_deref(),
        Some("Ingen besøk i dag. Neste er i morgen kl. 10.00.")
    );
}

#[test]
fn visits_of_others_are_not_shown() {
    let mut home = Home::new();
    home.end_june();
    let people = vec![home.bomiljo.id];
    home.write(home.visit, VisitAssigned { people });
    home.write(home.visit, VisitStarted {});
    let today = TodayScreen::build(&home.view()).unwrap();
    assert_eq!(today.sections, []);
    assert_eq!(today.dock.main, None);
    assert!(today.empty.unwrap().starts_with("Ingen besøk i dag."));
}

#[test]
fn a_confidential_finding_is_last_time_only_for_those_who_may_see_it() {
    let mut home = Home::new();
    let question = home.confidential().1.id;
    home.find(home.june, Some(&question), ConditionGrade::TG3);
    home.end_june();
    let last_for = |person| {
        let today = TodayScreen::build(&home.seen_by(person)).unwrap();
        today.sections[0].visits[0].last.clone().unwrap()
    };
    assert_eq!(last_for(&home.operator).text, "ingen avvik.");
    assert_eq!(last_for(&home.bomiljo).grade, Some(GradeMark::TG3));
}
