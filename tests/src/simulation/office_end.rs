//! The office of a simulation: the real one, on a disk whose power can be cut, in this process.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use nyvri_core::domain::change::Change;
use nyvri_core::domain::id::{DeviceId, Id};
use nyvri_office::AppState;
use nyvri_office::sync::Phone;

use super::clocks::SimClock;
use super::town::{Outcome, Town, id, open_office, person, visit};
use crate::disk::Disk;

/// The log of a replica: who wrote what about which subject under which number.
pub type Log = BTreeMap<(DeviceId, i64), (Id, Change)>;

/// The office, up or down.
pub struct OfficeEnd {
    folder: tempfile::TempDir,
    /// Where it keeps everything.
    pub disk: Disk,
    clock: SimClock,
    state: Mutex<Option<AppState>>,
    runtime: tokio::runtime::Runtime,
}

impl OfficeEnd {
    /// Opens a copy of the town's office.
    pub fn open(town: &Town, clock: SimClock) -> Outcome<Self> {
        let folder = tempfile::tempdir()?;
        let disk = town.office_at(folder.path())?;
        let state = open_office(folder.path(), &clock)?;
        let runtime = tokio::runtime::Builder::new_current_thread().build()?;
        let state = Mutex::new(Some(state));
        Ok(Self {
            folder,
            disk,
            clock,
            state,
            runtime,
        })
    }

    fn slot(&self) -> MutexGuard<'_, Option<AppState>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The office while it is up.
    pub fn state(&self) -> Option<AppState> {
        self.slot().clone()
    }

    /// The power goes, and comes again: what no `fsync` had made safe may be gone.
    pub fn crash(&self, chance: &mut fastrand::Rng) -> Outcome<()> {
        self.disk.power_off();
        *self.slot() = None;
        self.disk.power_on(chance);
        *self.slot() = Some(open_office(self.folder.path(), &self.clock)?);
        Ok(())
    }

    /// Lets the phone with this token do something at the office, to its end; none while the office is down
    /// or does not know the token.
    pub fn serve<T, F>(&self, token: &str, work: impl FnOnce(Phone) -> F) -> Option<T>
    where
        F: Future<Output = T>,
    {
        let state = self.state()?;
        let device = state.accounts().device_by_token(token).ok().flatten()?;
        let phone = Phone {
            state,
            device: device.into(),
        };
        Some(self.runtime.block_on(work(phone)))
    }

    /// The office's log. An entry that is in it twice is an error.
    pub fn log(&self) -> Outcome<Log> {
        let state = self.state().ok_or("the office is down")?;
        let store = state.store();
        let mut log = Log::new();
        for subject in subjects() {
            for entry in store.history(subject)? {
                let before = log.insert((entry.device, entry.seq), (entry.subject, entry.change));
                if before.is_some() {
                    return Err(
                        format!("entry {} of {} is doubled", entry.seq, entry.device).into(),
                    );
                }
            }
        }
        Ok(log)
    }

    /// The simulation is over.
    pub fn end(self) {
        *self.slot() = None;
        self.disk.discard();
    }
}

/// Everything that anybody writes about.
fn subjects() -> impl Iterator<Item = Id> {
    let people = (1..=9).map(person);
    let plan = (3..=5).flat_map(|kind| (1..=9).map(move |number| id(kind, number)));
    people.chain((1..=9).map(visit)).chain(plan)
}
