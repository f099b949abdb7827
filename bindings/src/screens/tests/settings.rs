//! Settings and pairing: what is known of the phone.

use nyvri_core::text::{Language, Texts};

use super::{Home, assert_worded};
use crate::screens::pairing::PairingScreen;
use crate::screens::settings::SettingsScreen;

#[test]
fn the_chosen_language_is_marked_and_the_facts_are_there() {
    let mut home = Home::new();
    home.store
        .set_settings(&[("office_name", "Fjordvik kommune")])
        .unwrap();
    let shown = SettingsScreen::build(&home.view()).unwrap();
    assert_worded(&shown);
    let languages: Vec<_> = shown
        .languages
        .iter()
        .map(|it| (&*it.value, it.chosen))
        .collect();
    assert_eq!(languages, [("nb", true), ("nn", false), ("en", false)]);
    let values: Vec<&str> = shown.facts.iter().map(|fact| &*fact.value).collect();
    assert_eq!(
        values[..4],
        ["Ola Berg", "Driftsoperatør", "Fjordvik kommune", "2"]
    );
}

#[test]
fn before_pairing_only_the_phone_itself_is_known() {
    let mut home = Home::new();
    home.operator.name.clear();
    let shown = SettingsScreen::build(&home.view()).unwrap();
    let labels: Vec<&str> = shown.facts.iter().map(|fact| &*fact.label).collect();
    assert_eq!(
        labels,
        ["Besøk på telefonen", "Telefonens nummer", "Versjon"]
    );
}

#[test]
fn pairing_is_told_in_every_language() {
    let mut titles = Vec::new();
    for language in Language::ALL {
        let shown = PairingScreen::build(&Texts::new(language), false);
        assert_worded(&shown);
        assert_eq!(shown.steps.len(), 3);
        titles.push(shown.title);
    }
    titles.dedup();
    assert_eq!(titles.len(), 3);
}

#[test]
fn pairing_tells_when_it_is_not_needed() {
    let texts = Texts::new(Language::Nb);
    assert!(PairingScreen::build(&texts, true).is_paired);
    assert!(!PairingScreen::build(&texts, false).is_paired);
}
