//! An invented municipality to look at and to test with: Fjordvik, with the complex Svaleborg. Everything is
//! written through the log, at times relative to the day it is made, so that some visits are always today.
//! A folder that holds people already is left alone.

mod advice;
mod answers;
mod checklists;
mod homes;
mod paint;
mod phones;
mod plan;
mod scenes;
mod story;
mod table;
mod timeline;
mod town;
mod walls;

use std::sync::Arc;

use nyvri_core::clock::UnixMillis;
use nyvri_core::domain::person::Role;
use nyvri_core::store::{Key, Store};

use crate::accounts::{Accounts, NewAccount};
use crate::config::DataFolder;
use crate::error::{Error, Result};
use crate::key;
use timeline::{PastClock, Timeline};
use town::{PEOPLE, Town};

/// Its name.
pub const MUNICIPALITY: &str = "Fjordvik kommune";
/// Everyone's password: the sample is for one machine only.
pub const PASSWORD: &str = "fjordvik-2026";

/// Who can sign in.
pub fn sign_in_names() -> impl Iterator<Item = (&'static str, Role)> {
    PEOPLE
        .iter()
        .map(|person| (person.sign_in_name, person.role))
}

/// Fills an empty folder. Must run before the office opens it.
pub fn fill(folder: &DataFolder, now: UnixMillis) -> Result<()> {
    std::fs::create_dir_all(&folder.data)?;
    let key = key::read_or_make(&folder.key_path())?;
    let clock = Arc::new(PastClock::at(now));
    let core_key = Key::from_slice(&key).ok_or(Error::BadKey)?;
    let past = Arc::clone(&clock);
    let mut store = Store::open(&folder.data.join("nyvri.db"), &core_key, past)?;
    store.become_office(None)?;
    if !store.people()?.is_empty() {
        return Ok(());
    }
    checklists::write(&folder.data)?;
    let town = Town::found(now);
    let mut timeline = Timeline::default();
    town.write(&mut timeline, now);
    homes::write(&mut timeline, &town, now)?;
    timeline.play(&mut store, &clock, now)?;
    let accounts = Accounts::open(&folder.data.join("office.db"), &key)?;
    for (person, id) in PEOPLE.iter().zip(&town.people) {
        let new = NewAccount {
            person: *id,
            sign_in_name: person.sign_in_name,
            name: person.name,
            role: person.role,
            password: PASSWORD,
        };
        accounts.add(&new, now)?;
    }
    phones::pair(&accounts, &town, now)
}

#[cfg(test)]
mod tests {
    use nyvri_core::domain::visit::VisitStatus;

    use super::*;
    use crate::state::{AppState, Settings};

    #[test]
    fn the_sample_has_every_kind_of_visit_and_is_made_once() -> Result<()> {
        let data = tempfile::tempdir()?;
        let folder = DataFolder::at(data.path().to_owned());
        // A Tuesday in November and a Saturday in May: the seasons decide the second visits.
        let now = 1_795_509_600_000;
        fill(&folder, now)?;
        let state = AppState::open(&folder, Settings::default())?;
        let entries = state.store().entries_kept()?;
        let visits = state.store().visits()?;
        for status in VisitStatus::ALL
            .into_iter()
            .filter(|status| *status != VisitStatus::Cancelled)
        {
            let found = visits.iter().filter(|visit| visit.status == status).count();
            assert!(
                found > 0 || status == VisitStatus::Started,
                "{}",
                status.code()
            );
        }
        assert_eq!(state.store().tenancies()?.len(), 25);
        assert_eq!(state.store().dwellings()?.len(), 40);
        drop(state);
        fill(&folder, now)?;
        let state = AppState::open(&folder, Settings::default())?;
        assert_eq!(state.store().entries_kept()?, entries);
        Ok(())
    }
}
