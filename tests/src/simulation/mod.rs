//! Simulated histories: two to four phones, the real office and the network between, all of it drawn from one seed,
//! so that a history that goes wrong can be run again. Why it is our own: docs/decisions/009.
//!
//! Real are the core, the store, its files, the office and the pictures. Simulated are time, the network, the
//! disks and the people. Nothing runs beside anything else: [`World::step`] decides what happens next.

mod checks;
pub mod clocks;
mod network;
mod office_end;
mod people;
mod phone;
pub mod town;

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Arc, LazyLock};

use nyvri_core::clock::Clock;
use nyvri_core::domain::change::Change;

use clocks::{HOUR, SimClock};
use network::Network;
use office_end::{Log, OfficeEnd};
use people::{People, SECRET};
use phone::SimPhone;
pub use town::Outcome;
use town::{PHONES, Town, person};

use crate::disk::Fault;

static TOWN: LazyLock<Outcome<Town>> = LazyLock::new(Town::build);

/// No round without faults takes more steps.
const WHOLE_ROUND: usize = 100;

/// What one history was like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Summary {
    /// Entries that were acknowledged to somebody.
    pub entries: usize,
    /// Pictures that were.
    pub pictures: usize,
    /// Requests that did not go as they should.
    pub faults: u32,
    /// Deaths of phones and of the office.
    pub crashes: u32,
    /// Entries that the office turned away.
    pub refused: usize,
    /// The history itself, as a number: equal for equal seeds.
    pub history: u64,
}

/// Runs the history of `seed` to its end and checks it.
///
/// # Errors
/// What was lost, doubled, torn, promised too early, shown to the wrong eyes, or did not converge.
pub fn run(seed: u64) -> Outcome<Summary> {
    let town = TOWN.as_ref().map_err(|error| error.to_string())?;
    let mut world = World::new(town, seed)?;
    let steps = world.chance.u32(40..160);
    for _ in 0..steps {
        world.step()?;
    }
    world.heal()?;
    world.check_the_end()?;
    Ok(world.end())
}

/// Everything there is.
struct World {
    chance: fastrand::Rng,
    clock: SimClock,
    office: Arc<OfficeEnd>,
    phones: Vec<SimPhone>,
    people: People,
    /// What the office itself has acknowledged to the coordinator.
    decided: Log,
    crashes: u32,
    told: DefaultHasher,
}

impl World {
    fn new(town: &'static Town, seed: u64) -> Outcome<Self> {
        let mut chance = fastrand::Rng::with_seed(seed);
        let clock = SimClock::default();
        let office = Arc::new(OfficeEnd::open(town, clock.another(0))?);
        let mut phones = Vec::new();
        let count = chance.usize(2..=PHONES.len());
        for (number, (_, role)) in PHONES.into_iter().take(count).enumerate() {
            let sees_all = role.sees_confidential();
            let forbidden = (!sees_all).then(|| SECRET.to_owned());
            let network = Network::new(
                Arc::clone(&office),
                town.tokens[number].clone(),
                fastrand::Rng::with_seed(chance.u64(..)),
                forbidden,
            );
            let off = chance.i64(-40 * HOUR..=40 * HOUR);
            phones.push(SimPhone::open(town, number, clock.another(off), network)?);
        }
        let (people, decided, told) = (People::default(), office.log()?, DefaultHasher::new());
        Ok(Self {
            chance,
            clock,
            office,
            phones,
            people,
            decided,
            crashes: 0,
            told,
        })
    }

    /// The next thing that happens.
    fn step(&mut self) -> Outcome<()> {
        self.clock.pass(self.chance.i64(0..HOUR / 4));
        let which = self.chance.usize(..self.phones.len());
        let what = self.chance.u8(..100);
        (which, what).hash(&mut self.told);
        match what {
            0..=34 => self.tap(which)?,
            35..=79 => self.sync_a_step(which)?,
            80..=82 => self.phones[which].drop_round(),
            83..=86 => self.crash_phone(which)?,
            87..=88 => self.crash_office()?,
            89..=92 => self.decide()?,
            93..=96 => {
                self.phones[which].network.deliver_late(&mut self.chance);
            }
            97 => self.set_a_clock(which),
            _ => self.tap_with_a_bad_disk(which)?,
        }
        self.check_the_promises()
    }

    fn tap(&mut self, which: usize) -> Outcome<()> {
        let Self {
            phones,
            people,
            chance,
            ..
        } = self;
        let phone = &mut phones[which];
        let tap = phone.with(|store| people.tap(chance, store, phone.role.sees_confidential()))?;
        Ok(phone.carry_out(tap)?)
    }

    /// The disk is full, fails, or loses its power in the middle of what a tap writes.
    fn tap_with_a_bad_disk(&mut self, which: usize) -> Outcome<()> {
        let Self {
            phones,
            people,
            chance,
            ..
        } = self;
        let phone = &mut phones[which];
        let tap = phone.with(|store| people.tap(chance, store, phone.role.sees_confidential()))?;
        let nth = chance.u64(1..6);
        let faults = [
            Fault::FullAt(nth),
            Fault::ReadOnly,
            Fault::SyncFailsAt(1),
            Fault::PowerCutAt(nth),
        ];
        phone.fault(faults[chance.usize(..4)]);
        let _ = phone.carry_out(tap); // Told to the person; nothing was acknowledged.
        if phone.disk.is_dead() {
            return self.crash_phone(which);
        }
        phone.fault(Fault::None);
        Ok(())
    }

    fn sync_a_step(&mut self, which: usize) -> Outcome<()> {
        let ended = self.phones[which].sync_a_step();
        let told = ended.map(|done| done.map_err(|error| error.code()));
        format!("{told:?}").hash(&mut self.told);
        Ok(())
    }

    fn crash_phone(&mut self, which: usize) -> Outcome<()> {
        self.crashes += 1;
        let phone = &mut self.phones[which];
        phone
            .crash(&mut self.chance)
            .map_err(|error| format!("phone {which}: {error}").into())
    }

    fn crash_office(&mut self) -> Outcome<()> {
        self.crashes += 1;
        self.office.crash(&mut self.chance)?;
        self.check_the_receipts()
    }

    /// The coordinator does something at the office.
    fn decide(&mut self) -> Outcome<()> {
        let (subject, change) = self.people.at_the_office(&mut self.chance);
        let state = self.office.state().ok_or("the office is down")?;
        let mut store = state.store();
        store.write(person(9), subject, std::slice::from_ref(&change))?;
        let device = store.device();
        let seq = 1 + self.decided.keys().filter(|(by, _)| *by == device).count();
        self.decided
            .insert((device, i64::try_from(seq)?), (subject, change));
        Ok(())
    }

    /// A phone's clock is corrected, or set wrong by hours, or back by a year.
    fn set_a_clock(&mut self, which: usize) {
        let off = match self.chance.u8(..4) {
            0 => 0,
            1 => -365 * 24 * HOUR,
            2 if self.chance.u8(..4) == 0 => 5 * 24 * HOUR,
            _ => self.chance.i64(-40 * HOUR..=40 * HOUR),
        };
        self.phones[which].clock.set_off(off);
    }

    /// No more faults: everybody syncs until nothing is new.
    fn heal(&mut self) -> Outcome<()> {
        for phone in &self.phones {
            phone.network.heal();
            while phone.network.deliver_late(&mut self.chance) {}
        }
        for time in 0..3 {
            for (which, phone) in self.phones.iter_mut().enumerate() {
                phone.drop_round();
                match (0..WHOLE_ROUND).find_map(|_| phone.sync_a_step()) {
                    Some(Ok(())) => {}
                    ended => {
                        return Err(
                            format!("phone {which} does not sync, time {time}: {ended:?}").into(),
                        );
                    }
                }
            }
        }
        Ok(())
    }

    fn end(mut self) -> Summary {
        let mut summary = Summary {
            crashes: self.crashes,
            ..Summary::default()
        };
        summary.entries = self.decided.len();
        for phone in self.phones.drain(..) {
            summary.entries += phone.acknowledged.len();
            summary.pictures += phone.pictures.len();
            summary.faults += phone.network.faults();
            summary.refused += phone
                .with(|store| store.refused())
                .map_or(0, |refused| refused.len());
            phone.clock.now().hash(&mut self.told);
            phone.end();
        }
        summary.history = self.told.finish();
        if let Ok(office) = Arc::try_unwrap(self.office) {
            office.end();
        }
        summary
    }
}

/// What must be at the office of everything that anybody was told is kept.
fn without_refused(all: &Log, refused: &BTreeMap<i64, String>) -> Log {
    let kept = all
        .iter()
        .filter(|((_, seq), _)| !refused.contains_key(seq));
    kept.map(|(name, (subject, change))| (*name, (*subject, Change::clone(change))))
        .collect()
}
