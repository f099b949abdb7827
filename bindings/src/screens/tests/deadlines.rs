//! Deadlines on a visit and on a finding: until when, how it stands, and by which rule.

use nyvri_core::domain::change::{UrgencySet, VisitScheduled};
use nyvri_core::domain::finding::Urgency;
use nyvri_core::domain::grade::ConditionGrade;
use nyvri_core::domain::id::Id;
use nyvri_core::text::{Language, Texts};

use super::{Home, assert_worded, at};
use crate::screens::deadlines::{DeadlineRow, DeadlineState};
use crate::screens::finding::FindingScreen;
use crate::screens::visit::VisitScreen;

fn of_visit(home: &Home) -> Vec<DeadlineRow> {
    let screen = VisitScreen::build(&home.view(), home.visit).unwrap();
    assert_worded(&screen);
    assert_eq!(screen.deadlines_heading, home.texts.get("deadline-heading"));
    screen.deadlines
}

fn of_finding(home: &Home, finding: Id) -> Option<DeadlineRow> {
    let screen = FindingScreen::build(&home.view(), finding).unwrap();
    assert_worded(&screen);
    screen.deadline
}

/// A finding on the ceiling of the bathroom, of 24 November.
fn urgent(home: &mut Home, urgency: Urgency) -> Id {
    home.start();
    let finding = home.find(home.visit, None, ConditionGrade::TG2);
    let urgency = Some(urgency);
    home.write(home.visit, UrgencySet { finding, urgency });
    finding
}

#[test]
fn a_planned_visit_shows_the_days_it_may_be_held_on_and_why() {
    let mut home = Home::new();
    home.end_june();
    let rows = of_visit(&home);
    let [window] = rows.as_slice() else {
        panic!("{rows:?}");
    };
    assert_eq!(window.name, "Andre besøk");
    assert_eq!(window.due, "Fra 14. november til 12. desember");
    assert_eq!(
        (window.state, &*window.state_text),
        (DeadlineState::Running, "God tid")
    );
    assert!(
        window.why.contains("Første besøk var om sommeren"),
        "{}",
        window.why
    );
    assert!(
        window
            .why
            .contains("Rutinen for Ny vri, fra 1. januar 2021.")
    );
    assert!(
        window
            .spoken
            .starts_with("Andre besøk. Fra 14. november til 12. desember. God tid.")
    );
}

#[test]
fn the_notice_stands_while_it_can_still_be_given() {
    let mut home = Home::new();
    let starts_at = at(12, 2, 9, 0);
    home.write(home.visit, VisitScheduled { starts_at });
    let notice = of_visit(&home).pop().unwrap();
    assert_eq!(notice.name, "Varsel til leietaker");
    assert_eq!(
        (&*notice.due, notice.state),
        ("Innen i morgen", DeadlineState::Soon)
    );
    assert!(notice.why.contains("Husleieloven § 5-6"), "{}", notice.why);
    assert!(
        notice.why.contains("7 dager før besøket 2. desember"),
        "{}",
        notice.why
    );
    home.set_clock(at(11, 27, 8, 0));
    let left: Vec<String> = of_visit(&home).into_iter().map(|row| row.name).collect();
    assert_eq!(left, ["Andre besøk"]);
}

#[test]
fn a_visit_that_has_begun_has_no_deadlines() {
    let mut home = Home::new();
    home.start();
    assert_eq!(of_visit(&home), []);
}

#[test]
fn a_visit_after_its_window_is_late() {
    let home = Home::new();
    home.set_clock(at(12, 13, 8, 0));
    let rows = of_visit(&home);
    assert_eq!(
        (rows[0].state, &*rows[0].state_text),
        (DeadlineState::Late, "Over fristen")
    );
}

#[test]
fn a_finding_has_a_deadline_once_someone_said_how_urgent_it_is() {
    let mut home = Home::new();
    let finding = urgent(&mut home, Urgency::Soon);
    let row = of_finding(&home, finding).unwrap();
    assert_eq!(row.name, "Arbeid som haster");
    assert_eq!(
        (&*row.due, row.state),
        ("Innen 4. desember", DeadlineState::Running)
    );
    assert!(
        row.why.starts_with("10 dager fra 24. november."),
        "{}",
        row.why
    );
    assert!(
        row.why
            .ends_with("Forebygger skade på bygget, så den går foran.")
    );
    home.set_clock(at(12, 3, 8, 0));
    assert_eq!(
        of_finding(&home, finding).unwrap().state,
        DeadlineState::Soon
    );
    home.set_clock(at(12, 5, 8, 0));
    assert_eq!(
        of_finding(&home, finding).unwrap().state,
        DeadlineState::Late
    );
    let urgency = None;
    home.write(home.visit, UrgencySet { finding, urgency });
    assert_eq!(of_finding(&home, finding), None);
}

#[test]
fn deadlines_have_words_in_each_language() {
    let mut home = Home::new();
    home.end_june();
    let starts_at = at(12, 2, 9, 0);
    home.write(home.visit, VisitScheduled { starts_at });
    for language in [Language::Nn, Language::En] {
        home.texts = Texts::new(language);
        assert_eq!(of_visit(&home).len(), 2);
    }
    let finding = urgent(&mut home, Urgency::Acute);
    assert!(of_finding(&home, finding).is_some());
}
