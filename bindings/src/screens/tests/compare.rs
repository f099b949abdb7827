//! Same spot, last time: which photo is taken, and what is said of both.

use nyvri_core::domain::change::PhotoMarked;
use nyvri_core::domain::grade::ConditionGrade;
use nyvri_core::domain::id::Id;
use nyvri_core::domain::mark::{Point, Shape};
use nyvri_core::photo::align::{Apart, Area, Compared, Overlay, Similarity};

use super::{Home, assert_worded, at};
use crate::screens::compare::{CompareScreen, Spot};
use crate::screens::drawn::MarkKind;
use crate::screens::photo::PhotoScreen;

fn laid() -> Compared {
    let area = Area {
        outline: vec![(0.2, 0.2), (0.7, 0.2), (0.7, 0.6), (0.2, 0.6)],
        share: 0.2,
        is_darker: true,
    };
    Compared::Laid(Overlay {
        similarity: Similarity {
            a: 1.0,
            b: 0.0,
            x: 0.0,
            y: 0.0,
        },
        alike: 0.9,
        overlap: 1.0,
        areas: vec![area],
        jpeg: vec![9; 3],
    })
}

/// Photos of the bathroom's ceiling in June and today; gives today's.
fn two_photos(home: &mut Home) -> Id {
    home.set_clock(at(6, 4, 10, 5));
    let then = home.find(home.june, None, ConditionGrade::TG1);
    home.take_photo(home.june, then, 6);
    home.end_june();
    home.set_clock(at(11, 24, 8, 12));
    home.start();
    let now = home.find(home.visit, None, ConditionGrade::TG2);
    home.take_photo(home.visit, now, 7)
}

#[test]
fn the_photo_of_the_same_part_of_the_same_room_is_what_last_time_means() {
    let mut home = Home::new();
    let photo = two_photos(&mut home);
    let view = home.view();
    let offered = PhotoScreen::build(&view, photo).unwrap().compare_label;
    assert_eq!(offered.as_deref(), Some("Sammenlign med 4. juni"));
    let spot = Spot::find(&view, photo).unwrap();
    assert_eq!(spot.jpegs, [vec![6; 8], vec![7; 8]]);
    let shown = CompareScreen::build(&view, spot, laid()).unwrap();
    assert_worded(&shown);
    assert_eq!(
        (&*shown.then.day, &*shown.now.day),
        ("4. juni", "24. november")
    );
    assert_eq!(shown.then.grade_text.as_deref(), Some("TG1"));
    assert_eq!(shown.then.jpeg, vec![9; 3]);
    assert_eq!(
        shown.found,
        "Ett felt ser annerledes ut. Det er ikke en dom."
    );
    assert_eq!(shown.areas[0].words, "Mørkere, 20 % av bildet");
    assert!(shown.is_laid && shown.measure_hint.is_some());
}

#[test]
fn a_known_length_makes_centimetres() {
    let mut home = Home::new();
    let photo = two_photos(&mut home);
    // The sample's photo is 4 pixels wide: its whole width, taken as 40 cm, is too few to measure by.
    let (from, to) = (Point::new(0, 0), Point::new(10_000, 0));
    let shape = Some(Shape::Length(from, to, 400));
    let mark = home.store.new_id();
    home.write(home.visit, PhotoMarked { photo, mark, shape });
    let view = home.view();
    let spot = Spot::find(&view, photo).unwrap();
    let shown = CompareScreen::build(&view, spot, laid()).unwrap();
    assert_eq!(shown.areas[0].words, "Mørkere, 20 % av bildet");
    assert_eq!(shown.measure_hint, None);
}

#[test]
fn what_does_not_fit_stands_side_by_side_as_it_was_taken() {
    let mut home = Home::new();
    let photo = two_photos(&mut home);
    let view = home.view();
    for apart in [Apart::NotAlike, Apart::TooPlain, Apart::Ambiguous] {
        let spot = Spot::find(&view, photo).unwrap();
        let shown = CompareScreen::build(&view, spot, Compared::Apart(apart)).unwrap();
        assert_worded(&shown);
        assert!(!shown.is_laid && shown.areas.is_empty() && shown.found.is_empty());
        assert_eq!(shown.then.jpeg, vec![6; 8]);
        assert!(shown.notice.ends_with("ved siden av hverandre."));
    }
}

#[test]
fn a_first_photo_has_nothing_to_be_compared_with() {
    let mut home = Home::new();
    home.start();
    let finding = home.find(home.visit, None, ConditionGrade::TG1);
    let photo = home.take_photo(home.visit, finding, 7);
    let view = home.view();
    assert_eq!(
        PhotoScreen::build(&view, photo).unwrap().compare_label,
        None
    );
    assert!(Spot::find(&view, photo).is_err());
}

#[test]
fn marks_of_two_people_stand_beside_each_other() {
    let mut home = Home::new();
    let photo = two_photos(&mut home);
    let (one, other) = (Point::new(1_000, 2_000), Point::new(3_000, 4_000));
    let shapes = [
        (home.operator.id, Shape::Blur(one, other)),
        (home.bomiljo.id, Shape::Text(other, "Drypper her".into())),
        (home.bomiljo.id, Shape::Length(one, other, 75)),
    ];
    for (author, shape) in shapes {
        let (mark, shape) = (home.store.new_id(), Some(shape));
        home.write_as(author, home.visit, PhotoMarked { photo, mark, shape });
    }
    let shown = PhotoScreen::build(&home.view(), photo).unwrap();
    assert_worded(&shown);
    let kinds: Vec<MarkKind> = shown.marks.iter().map(|mark| mark.kind).collect();
    assert_eq!(kinds, [MarkKind::Blur, MarkKind::Text, MarkKind::Length]);
    assert_eq!(
        shown.marks[1].spoken,
        "Tekst, tegnet av Ingrid. Drypper her."
    );
    assert_eq!(shown.marks[2].words, "7,5 cm");
    assert_eq!(shown.marks[0].remove_label.as_deref(), Some("Fjern: Skjul"));
    assert_eq!(shown.mark_tools.len(), 6);
    home.end_today();
    let ended = PhotoScreen::build(&home.view(), photo).unwrap();
    assert_eq!((ended.mark_label, ended.mark_tools.len()), (None, 0));
    assert!(ended.marks.iter().all(|mark| mark.remove_label.is_none()));
}
