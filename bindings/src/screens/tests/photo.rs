//! A photo, large: what it says and who may see it.

use nyvri_core::Error;
use nyvri_core::domain::grade::ConditionGrade;

use super::{Home, assert_worded, at};
use crate::screens::parts::ReceiptState;
use crate::screens::photo::PhotoScreen;

#[test]
fn a_photo_says_what_where_when_and_how_far_it_has_come() {
    let mut home = Home::new();
    home.start();
    let finding = home.find(home.visit, None, ConditionGrade::TG1);
    let photo = home.take_photo(home.visit, finding, 7);
    let shown = PhotoScreen::build(&home.view(), photo).unwrap();
    assert_worded(&shown);
    assert_eq!(
        (&*shown.title, &*shown.taken),
        ("Tak på badet", "Tatt i dag kl. 08.12")
    );
    assert_eq!(shown.spoken, "Tak på badet, i dag kl. 08.12. På telefonen.");
    assert_eq!(shown.jpeg, vec![7; 8]);
    assert!(shown.remove_label.is_some());
    home.sync.running = true;
    let sending = PhotoScreen::build(&home.view(), photo).unwrap();
    assert_eq!(sending.receipt.state, ReceiptState::Sending);
    home.store
        .mark_pictures_received(&[[7; 32]], at(11, 24, 8, 20))
        .unwrap();
    let there = PhotoScreen::build(&home.view(), photo).unwrap();
    assert_eq!(there.receipt.state, ReceiptState::AtOffice);
}

#[test]
fn a_photo_of_an_ended_visit_stays() {
    let mut home = Home::new();
    let finding = home.find(home.june, None, ConditionGrade::TG1);
    let photo = home.take_photo(home.june, finding, 7);
    home.end_june();
    let shown = PhotoScreen::build(&home.view(), photo).unwrap();
    assert_eq!(shown.remove_label, None);
}

#[test]
fn a_photo_of_a_confidential_finding_is_not_there_without_the_right() {
    let mut home = Home::new();
    let question = home.confidential().1.id;
    let finding = home.find(home.visit, Some(&question), ConditionGrade::TG1);
    let photo = home.take_photo(home.visit, finding, 7);
    let refused = PhotoScreen::build(&home.view(), photo);
    assert!(matches!(refused, Err(Error::NotFound { what: "photo" })));
    assert!(PhotoScreen::build(&home.seen_by(&home.bomiljo), photo).is_ok());
}
