//! Every photo of a visit: what stands beside what, and who may see it.

use nyvri_core::domain::change::RoomSet;
use nyvri_core::domain::grade::ConditionGrade;

use super::{Home, assert_worded, at};
use crate::screens::photo::PhotoScreen;
use crate::screens::photos::PhotosScreen;
use crate::screens::view::View;
use crate::screens::visit::VisitScreen;

#[test]
fn last_times_photo_stands_beside_todays_and_what_was_not_repeated_alone() {
    let mut home = Home::new();
    home.set_clock(at(6, 4, 10, 5));
    let then = home.find(home.june, None, ConditionGrade::TG1);
    home.take_photo(home.june, then, 5);
    home.set_clock(at(6, 4, 10, 6));
    home.take_photo(home.june, then, 6);
    home.end_june();
    home.set_clock(at(11, 24, 8, 12));
    home.start();
    let ceiling = home.find(home.visit, None, ConditionGrade::TG2);
    home.take_photo(home.visit, ceiling, 7);
    let sink = home.find(home.visit, None, ConditionGrade::TG1);
    let room = "kitchen".to_owned();
    home.write(
        home.visit,
        RoomSet {
            finding: sink,
            room,
        },
    );
    home.take_photo(home.visit, sink, 8);

    let shown = PhotosScreen::build(&home.view(), home.visit, "room").unwrap();
    assert_worded(&shown);
    let heads: Vec<(&str, &str)> = shown
        .groups
        .iter()
        .map(|group| (&*group.heading, &*group.count))
        .collect();
    assert_eq!(heads, [("Bad", "3 bilder"), ("Kjøkken", "Ett bilde")]);
    let bath = &shown.groups[0].pairs;
    let captions = |at: usize| {
        let caption = |tile: &Option<_>| {
            tile.as_ref()
                .map(|tile: &crate::screens::parts::PhotoTile| tile.caption.clone())
        };
        (caption(&bath[at].last), caption(&bath[at].now))
    };
    let last = Some("Sist, 4. juni".to_owned());
    assert_eq!(captions(0), (last.clone(), Some("Nå".to_owned())));
    assert_eq!(captions(1), (last, None));

    let by_finding = PhotosScreen::build(&home.view(), home.visit, "finding").unwrap();
    assert_eq!(by_finding.groups.len(), 2);
    assert!(by_finding.ways[1].chosen);
    let visit = VisitScreen::build(&home.view(), home.visit).unwrap();
    assert_eq!(visit.photos_label.as_deref(), Some("Alle bilder (4)"));
}

#[test]
fn a_visit_without_photos_says_so() {
    let mut home = Home::new();
    home.start();
    let shown = PhotosScreen::build(&home.view(), home.visit, "").unwrap();
    assert_worded(&shown);
    assert_eq!(shown.empty.as_deref(), Some("Ingen bilder ennå."));
    let visit = VisitScreen::build(&home.view(), home.visit).unwrap();
    assert_eq!(visit.photos_label, None);
}

#[test]
fn photos_of_confidential_findings_are_not_among_them_and_none_is_moved_there() {
    let mut home = Home::new();
    home.start();
    let question = home.confidential().1.id;
    let hidden = home.find(home.visit, Some(&question), ConditionGrade::TG1);
    home.take_photo(home.visit, hidden, 7);
    let open = home.find(home.visit, None, ConditionGrade::TG1);
    let photo = home.take_photo(home.visit, open, 8);
    let other = home.find(home.visit, None, ConditionGrade::TG1);
    let count = |view: &View<'_>| {
        PhotosScreen::build(view, home.visit, "room")
            .unwrap()
            .groups[0]
            .pairs
            .len()
    };
    assert_eq!(count(&home.view()), 1);
    assert_eq!(count(&home.seen_by(&home.bomiljo)), 2);
    for person in [&home.operator, &home.bomiljo] {
        let shown = PhotoScreen::build(&home.seen_by(person), photo).unwrap();
        let to: Vec<&str> = shown.move_to.iter().map(|pick| &*pick.value).collect();
        assert_eq!(to, [other.to_string()]);
    }
}
