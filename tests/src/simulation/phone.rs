//! A phone of a simulation: the real store on a disk whose power can be cut, and its rounds with the office.

use std::collections::BTreeSet;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};

use nyvri_core::domain::change::Change;
use nyvri_core::domain::id::{DeviceId, Id};
use nyvri_core::domain::person::Role;
use nyvri_core::store::{Key, Store};
use nyvri_core::sync::round;
use nyvri_core::{Error, Result};

use super::clocks::SimClock;
use super::network::Network;
use super::office_end::Log;
use super::people::{PICTURES, Tap};
use super::town::{FILE, Outcome, PHONES, Town, person};
use crate::disk::{Disk, Fault};

type Round = Pin<Box<dyn Future<Output = Result<()>> + Send>>;

/// One phone and what its person was told is kept.
pub struct SimPhone {
    folder: tempfile::TempDir,
    /// Where it keeps everything.
    pub disk: Disk,
    key: Key,
    /// Its own, wrong by something.
    pub clock: SimClock,
    /// Whose it is.
    pub person: Id,
    /// What that person may see.
    pub role: Role,
    /// Its replica of the log.
    pub device: DeviceId,
    /// Its way to the office.
    pub network: Network,
    /// None only while it is dead.
    store: Option<Arc<Mutex<Store>>>,
    round: Option<Round>,
    /// What the store has acknowledged, under its numbers.
    pub acknowledged: Log,
    /// Hashes of the pictures that it has acknowledged.
    pub pictures: BTreeSet<Vec<u8>>,
}

impl SimPhone {
    /// Opens a copy of the town's phone `number`.
    pub fn open(town: &Town, number: usize, clock: SimClock, network: Network) -> Outcome<Self> {
        let folder = tempfile::tempdir()?;
        let disk = town.phone_at(number, folder.path());
        let store = Store::open(
            &folder.path().join(FILE),
            &town.key,
            Arc::new(clock.clone()),
        )?;
        let (who, role) = PHONES[number];
        Ok(Self {
            folder,
            disk,
            key: town.key.clone(),
            clock,
            person: person(who),
            role,
            device: town.devices[number],
            network,
            store: Some(Arc::new(Mutex::new(store))),
            round: None,
            acknowledged: Log::new(),
            pictures: BTreeSet::new(),
        })
    }

    /// Looks at the store, or writes to it.
    pub fn with<T>(&self, work: impl FnOnce(&mut Store) -> Result<T>) -> Result<T> {
        work(&mut round::lock(self.store()?))
    }

    fn store(&self) -> Result<&Arc<Mutex<Store>>> {
        self.store
            .as_ref()
            .ok_or(Error::NotFound { what: "open store" })
    }

    /// Does what a tap says. What the store takes is acknowledged; when it fails, the phone must come back
    /// without it, or with all of it.
    pub fn carry_out(&mut self, tap: Tap) -> Result<()> {
        let before = self.last_seq()?;
        match tap {
            Tap::Nothing => Ok(()),
            Tap::Write(visit, changes) => {
                let done = self.with(|store| store.write(self.person, visit, &changes));
                self.note(before, visit, changes, done)
            }
            Tap::Photo(visit, finding, which) => {
                let picture = &PICTURES[which];
                let taken =
                    self.with(|store| store.take_photo(self.person, visit, finding, picture));
                if taken.is_ok() {
                    self.pictures.insert(picture.sha256.to_vec());
                }
                let change = self.with(|store| Ok(store.entries_to_send(usize::MAX)?.pop()));
                match (taken, change) {
                    (Ok(_), Ok(Some(entry))) => {
                        self.note(before, visit, vec![entry.change], Ok(()))
                    }
                    (taken, _) => taken.map(|_| ()),
                }
            }
        }
    }

    fn note(
        &mut self,
        before: i64,
        visit: Id,
        changes: Vec<Change>,
        done: Result<()>,
    ) -> Result<()> {
        if done.is_ok() {
            for (seq, change) in (before + 1..).zip(changes) {
                self.acknowledged
                    .insert((self.device, seq), (visit, change));
            }
        }
        done
    }

    /// How many entries it has written.
    pub fn last_seq(&self) -> Result<i64> {
        self.with(|store| {
            let counts = store.counts()?;
            Ok(i64::from(
                counts.entries_received + counts.entries_refused + counts.entries_waiting,
            ))
        })
    }

    /// What the office has said it has of this phone's entries.
    pub fn received(&self) -> Result<i64> {
        self.with(|store| {
            let counts = store.counts()?;
            Ok(i64::from(counts.entries_received + counts.entries_refused))
        })
    }

    /// Goes a step further in a round with the office, and begins one where there is none. The answer is how
    /// the round ended, once it has.
    pub fn sync_a_step(&mut self) -> Option<Result<()>> {
        let store = match self.store() {
            Ok(store) => Arc::clone(store),
            Err(error) => return Some(Err(error)),
        };
        let network = self.network.clone();
        let round = self.round.get_or_insert_with(|| {
            Box::pin(async move { round::run(&store, &network, &|| ()).await })
        });
        match round.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Pending => None,
            Poll::Ready(done) => {
                self.round = None;
                Some(done)
            }
        }
    }

    /// The system stops the app's background work in the middle of a round.
    pub fn drop_round(&mut self) {
        self.round = None;
    }

    /// The phone dies, and is started again.
    pub fn crash(&mut self, chance: &mut fastrand::Rng) -> Outcome<()> {
        self.round = None;
        self.disk.power_off();
        let path = self.folder.path().join(FILE);
        let (key, clock) = (self.key.clone(), self.clock.clone());
        self.store = None;
        self.disk.power_on(chance);
        let store = Store::open(&path, &key, Arc::new(clock))?;
        self.store = Some(Arc::new(Mutex::new(store)));
        let known = self.acknowledged.len();
        let there = usize::try_from(self.last_seq()?)?;
        // One tap may have been under way; it is there whole and from now on kept.
        for entry in self.with(|store| store.entries_to_send(usize::MAX))? {
            let seq = usize::try_from(entry.seq)?;
            if seq > known {
                self.acknowledged
                    .insert((self.device, entry.seq), (entry.subject, entry.change));
            }
        }
        if there < known || self.acknowledged.len() != there {
            return Err(format!("of {known} acknowledged entries {there} are left").into());
        }
        Ok(())
    }

    /// What goes wrong with its disk from now on.
    pub fn fault(&self, fault: Fault) {
        self.disk.choose(fault);
    }

    /// The simulation is over; gives a look into its files first.
    pub fn end(self) {
        drop(self.round);
        drop(self.store);
        self.disk.discard();
    }

    /// Path and key of its file, for a look at it as it is.
    pub fn file(&self) -> (std::path::PathBuf, Key) {
        (self.folder.path().join(FILE), self.key.clone())
    }
}
