//! A finding: beside last time's, with everyone's voice, and who may see it.

use nyvri_core::Error;
use nyvri_core::domain::change::{FindingLogged, GradeSet, NoteWritten, RoomSet, UrgencySet};
use nyvri_core::domain::finding::{PARTS, ROOMS, Urgency};
use nyvri_core::domain::grade::ConditionGrade;
use nyvri_core::domain::id::Id;

use super::{Home, assert_worded, at};
use crate::screens::finding::FindingScreen;

fn screen(home: &Home, finding: Id) -> FindingScreen {
    let screen = FindingScreen::build(&home.view(), finding).unwrap();
    assert_worded(&screen);
    screen
}

#[test]
fn a_finding_of_a_question_stands_beside_last_times() {
    let mut home = Home::new();
    let question = home.check().1.id;
    let then = home.find(home.june, Some(&question), ConditionGrade::TG1);
    home.set_clock(at(6, 4, 10, 20));
    home.take_photo(home.june, then, 1);
    home.set_clock(at(11, 24, 9, 16));
    home.end_june();
    home.start();
    let now = home.find(home.visit, Some(&question), ConditionGrade::TG2);
    let urgency = Some(Urgency::Soon);
    home.write(
        home.visit,
        UrgencySet {
            finding: now,
            urgency,
        },
    );
    let finding = screen(&home, now);
    assert_eq!(finding.title, "Funn på badet");
    assert!(finding.subtitle.starts_with("Punkt: "));
    assert_eq!(finding.grade_last.as_deref(), Some("Sist: TG1, svake tegn"));
    assert_eq!(finding.photos[0].caption, "Sist, 4. juni");
    assert!(
        finding.photos[0]
            .spoken
            .contains(", tak på badet, 4. juni kl. 10.20.")
    );
    assert_eq!(finding.add_photo_label, "Ta bilde");
    assert_eq!(
        (&*finding.rooms[0].value, finding.rooms[0].chosen),
        ("bathroom", true)
    );
    assert_eq!(
        (finding.rooms.len(), finding.parts.len()),
        (ROOMS.len(), PARTS.len())
    );
    let chosen: Vec<_> = finding.urgencies.iter().map(|it| it.chosen).collect();
    assert_eq!(chosen, [false, true, false]);
    assert!(!finding.is_read_only);
    assert_eq!(finding.dock.main.unwrap().label, "Ferdig med funnet");
}

#[test]
fn a_finding_of_no_question_is_known_again_at_the_same_place() {
    let mut home = Home::new();
    home.find(home.june, None, ConditionGrade::TG1);
    home.end_june();
    home.start();
    let now = home.find(home.visit, None, ConditionGrade::TG2);
    let finding = screen(&home, now);
    assert_eq!(finding.grade_last.as_deref(), Some("Sist: TG1, svake tegn"));
    let room = "kitchen".into();
    home.write(home.visit, RoomSet { finding: now, room });
    assert_eq!(screen(&home, now).grade_last, None, "another room");
}

#[test]
fn a_new_finding_is_empty_and_keeps_the_usual_order() {
    let mut home = Home::new();
    home.start();
    let finding = home.store.new_id();
    let question = None;
    home.write(home.visit, FindingLogged { finding, question });
    let shown = screen(&home, finding);
    assert_eq!((&*shown.title, &*shown.subtitle), ("Funn", ""));
    let rooms: Vec<&str> = shown.rooms.iter().map(|room| &*room.value).collect();
    assert_eq!(rooms, ROOMS);
    assert!(
        shown
            .grades
            .iter()
            .all(|grade| !grade.chosen && !grade.was_last)
    );
    assert_eq!(shown.note, "");
}

#[test]
fn two_grades_and_two_notes_are_both_kept() {
    let mut home = Home::new();
    home.start();
    let finding = home.find(home.visit, None, ConditionGrade::TG1);
    let grade = Some(ConditionGrade::TG2);
    home.write_as(home.bomiljo.id, home.visit, GradeSet { finding, grade });
    let note = |text: &str| NoteWritten {
        finding,
        text: text.into(),
    };
    home.write(home.visit, note("Lite"));
    home.write_as(home.bomiljo.id, home.visit, note("Mye"));
    let shown = screen(&home, finding);
    assert!(shown.grades[2].chosen && !shown.grades[1].chosen);
    let disagreement = shown.grade_disagreement.unwrap();
    assert!(disagreement.contains("u satte TG1"), "{disagreement}");
    assert!(disagreement.contains("Ingrid satte TG2"), "{disagreement}");
    assert_eq!(
        (&*shown.note, shown.notes_by_others),
        ("Lite", vec!["Ingrid: Mye".to_owned()])
    );
}

#[test]
fn a_finding_of_an_ended_visit_can_only_be_read() {
    let mut home = Home::new();
    let finding = home.find(home.june, None, ConditionGrade::TG1);
    home.end_june();
    let shown = screen(&home, finding);
    assert!(shown.is_read_only);
    assert_eq!(shown.dock.main.unwrap().label, "Tilbake");
}

#[test]
fn a_confidential_finding_is_not_there_without_the_right() {
    let mut home = Home::new();
    let question = home.confidential().1.id;
    let finding = home.find(home.visit, Some(&question), ConditionGrade::TG1);
    let refused = FindingScreen::build(&home.view(), finding);
    assert!(matches!(refused, Err(Error::NotFound { what: "finding" })));
    assert!(FindingScreen::build(&home.seen_by(&home.bomiljo), finding).is_ok());
}

#[test]
fn the_first_photo_is_from_now() {
    let mut home = Home::new();
    home.start();
    let now = home.find(home.visit, None, ConditionGrade::TG2);
    home.take_photo(home.visit, now, 2);
    let finding = screen(&home, now);
    assert_eq!(finding.photos[0].caption, "Nå");
    assert_eq!(finding.add_photo_label, "Flere");
}
