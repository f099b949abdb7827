//! The camera: what lies over the viewfinder, what is said before a picture, and which photo is compared after.

use nyvri_core::Error;
use nyvri_core::domain::change::{PhotoCaptioned, PhotoMarked, PhotoTaken};
use nyvri_core::domain::grade::ConditionGrade;
use nyvri_core::domain::id::Id;
use nyvri_core::domain::mark::Shape;
use nyvri_core::hex;

use super::{Home, assert_worded, at};
use crate::app::setting;
use crate::screens::camera::{CameraScreen, GhostPicture};
use crate::screens::compare::Spot;
use crate::screens::photo::PhotoScreen;

/// Two photos of the bathroom's ceiling in June; gives them and today's finding.
fn june_and_today(home: &mut Home) -> ([Id; 2], Id) {
    home.set_clock(at(6, 4, 10, 5));
    let then = home.find(home.june, None, ConditionGrade::TG1);
    let first = home.take_photo(home.june, then, 5);
    home.set_clock(at(6, 4, 10, 6));
    let second = home.take_photo(home.june, then, 6);
    home.end_june();
    home.set_clock(at(11, 24, 8, 12));
    home.start();
    let now = home.find(home.visit, None, ConditionGrade::TG2);
    ([first, second], now)
}

#[test]
fn the_newest_earlier_photo_lies_over_the_viewfinder() {
    let mut home = Home::new();
    let ([first, second], finding) = june_and_today(&mut home);
    let view = home.view();
    let shown = CameraScreen::build(&view, finding, None).unwrap();
    assert_worded(&shown);
    assert_eq!(
        (&*shown.title, &*shown.subtitle),
        ("Tak på badet", "Samme sted som 4. juni")
    );
    assert_eq!(shown.ghost_id, Some(second.to_string()));
    let words = shown.ghost_words.unwrap();
    assert_eq!(words.spoken, "Bildet fra 4. juni ligger over");
    let chosen: Vec<bool> = shown.spots.iter().map(|spot| spot.chosen).collect();
    assert_eq!(chosen, [true, false]);
    assert_eq!(shown.count, "Ingen tatt");
    // Another spot, if the person says so.
    let other = CameraScreen::build(&view, finding, Some(first)).unwrap();
    assert_eq!(other.ghost_id, Some(first.to_string()));
    let ghost = GhostPicture::find(&view, first).unwrap().with_edges();
    assert_eq!((ghost.jpeg, ghost.edges.len()), (vec![5; 8], 0));
}

#[test]
fn what_somebody_wrote_under_a_photo_names_its_spot() {
    let mut home = Home::new();
    let ([first, _], finding) = june_and_today(&mut home);
    let text = "Over dusjen".to_owned();
    home.write(home.june, PhotoCaptioned { photo: first, text });
    let shown = CameraScreen::build(&home.view(), finding, None).unwrap();
    let labels: Vec<&str> = shown.spots.iter().map(|spot| &*spot.label).collect();
    assert_eq!(labels, ["Tak på badet", "Over dusjen"]);
}

#[test]
fn a_photo_is_compared_with_the_one_it_was_taken_over() {
    let mut home = Home::new();
    let ([first, second], finding) = june_and_today(&mut home);
    let photo = home.take_photo(home.visit, finding, 7);
    let compared = |home: &Home| Spot::find(&home.view(), photo).unwrap().jpegs[0].clone();
    assert_eq!(compared(&home), vec![6; 8]);
    let over = |spot| PhotoTaken {
        photo,
        finding,
        sha256: hex::encode(&[7; 32]),
        bytes: 8,
        width: 4,
        height: 3,
        taken_at: at(11, 24, 8, 12),
        same_spot_as: Some(spot),
        original_of: None,
    };
    home.write(home.visit, over(first));
    assert_eq!(compared(&home), vec![5; 8]);
    // One that has left the phone tells nothing: then the place does.
    home.write(home.visit, over(home.store.new_id()));
    assert_eq!(compared(&home), vec![6; 8]);
    assert_ne!(first, second);
}

#[test]
fn a_first_photo_has_no_ghost() {
    let mut home = Home::new();
    home.start();
    let finding = home.find(home.visit, None, ConditionGrade::TG1);
    let shown = CameraScreen::build(&home.view(), finding, None).unwrap();
    assert_worded(&shown);
    assert_eq!(shown.subtitle, "Første bilde herfra");
    assert!(shown.ghost_id.is_none() && shown.ghost_words.is_none() && shown.spots.is_empty());
}

#[test]
fn what_must_not_be_in_a_picture_is_said_in_full_once_a_visit() {
    let mut home = Home::new();
    let (_, finding) = june_and_today(&mut home);
    let said = |home: &Home| CameraScreen::build(&home.view(), finding, None).unwrap();
    assert!(said(&home).first.is_some());
    let read = |visit: Id| [(setting::PHOTO_REMINDER, visit.to_string())];
    for (visit, is_said) in [(home.june, true), (home.visit, false)] {
        let [(name, value)] = read(visit);
        home.store.set_settings(&[(name, &value)]).unwrap();
        assert_eq!(said(&home).first.is_some(), is_said);
        assert!(!said(&home).reminder.is_empty());
    }
}

#[test]
fn the_camera_is_there_for_those_who_may_write_only() {
    let mut home = Home::new();
    home.start();
    let question = home.confidential().1.id;
    let hidden = home.find(home.visit, Some(&question), ConditionGrade::TG1);
    let refused = CameraScreen::build(&home.view(), hidden, None);
    assert!(matches!(refused, Err(Error::NotFound { what: "finding" })));
    assert!(CameraScreen::build(&home.seen_by(&home.bomiljo), hidden, None).is_ok());
    let open = home.find(home.visit, None, ConditionGrade::TG1);
    home.end_today();
    let ended = CameraScreen::build(&home.view(), open, None);
    assert!(matches!(ended, Err(Error::VisitEnded)));
}

#[test]
fn what_a_newer_app_drew_covers_the_photo_until_the_upgrade() {
    let mut home = Home::new();
    let ([_, second], finding) = june_and_today(&mut home);
    let photo = home.take_photo(home.visit, finding, 7);
    for (visit, photo) in [(home.visit, photo), (home.june, second)] {
        let (mark, shape) = (
            home.store.new_id(),
            Some(Shape::Newer("veil 1,1 2,2".into())),
        );
        home.write(visit, PhotoMarked { photo, mark, shape });
    }
    let view = home.view();
    let shown = PhotoScreen::build(&view, photo).unwrap();
    assert_worded(&shown);
    let covered = "Laget med en nyere app. Oppdater for å se bildet.";
    assert_eq!(shown.cover.as_deref(), Some(covered));
    assert!(shown.jpeg.is_empty() && shown.marks.is_empty() && shown.spoken.contains(covered));
    assert_eq!((shown.mark_label, shown.compare_label), (None, None));
    // Everywhere else it is taken out of the picture; one that cannot be read is not shown at all.
    assert!(GhostPicture::find(&view, second).unwrap().jpeg.is_empty());
    assert!(view.store.photo(photo).is_ok(), "the photo itself stays");
}
