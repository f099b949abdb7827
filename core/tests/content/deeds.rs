//! The history of a visit says in words what was done, whatever it was.

use std::collections::BTreeSet;

use nyvri_core::domain::change::Change;

use crate::{LANGUAGES, texts};

/// These are about no visit, so the history of none tells of them.
const NOT_OF_A_VISIT: [&str; 7] = [
    "building_added",
    "dwelling_added",
    "tenancy_started",
    "tenancy_ended",
    "person_added",
    "template_published",
    "texts_published",
];

#[test]
fn every_change_to_a_visit_has_words_for_once_and_for_many_times() {
    let of_a_visit = Change::KINDS
        .iter()
        .filter(|kind| !NOT_OF_A_VISIT.contains(kind));
    let wanted: BTreeSet<String> = of_a_visit
        .chain(&["unknown"])
        .map(|kind| format!("office-did-{}", kind.replace('_', "-")))
        .flat_map(|key| [format!("{key}.many"), key])
        .collect();
    for language in LANGUAGES {
        let told: BTreeSet<String> = texts(language)
            .into_keys()
            .filter(|key| key.starts_with("office-did-"))
            .collect();
        let differing: Vec<_> = wanted.symmetric_difference(&told).collect();
        assert!(differing.is_empty(), "{language}: {differing:?}");
    }
}
