//! A real office process with invented visits, seen through a network that counts.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use nyvri_core::calendar::day_of;
use nyvri_core::domain::change::{
    BuildingAdded, DwellingAdded, PersonAdded, TenancyStarted, VisitAssigned, VisitProposed,
    VisitScheduled,
};
use nyvri_core::domain::id::Id;
use nyvri_core::domain::person::Role;
use nyvri_core::domain::visit::VisitKind;
use nyvri_core::store::{Key, Writer, connect};
use nyvri_core::sync::PairingText;
use nyvri_office::state::Settings;
use nyvri_office::{AppState, DataFolder};

use super::Outcome;
use super::proxy::Proxy;
use crate::office::Office;

/// For tables to be brought up to a log of this size.
const PATIENCE: Duration = Duration::from_secs(30);

/// An office that was filled before it started.
pub struct BenchOffice {
    /// Visits, each for everyone.
    pub visits: Vec<Id>,
    /// Its workers.
    pub people: Vec<Id>,
    /// Pairing texts of their phones, in the same order.
    pub pairings: Vec<PairingText>,
    /// What phones talk to.
    pub network: Proxy,
    /// The process.
    pub process: Office,
    /// Its data.
    pub data: PathBuf,
}

impl BenchOffice {
    /// An office with `visits` for each group of `people_a_visit` of its `people`, behind a network.
    pub fn start(data: &Path, people: usize, visits: &Visits, rtt: Duration) -> Outcome<Self> {
        let (people, visits, codes) = fill(data, people, visits)?;
        let process = Office::start(data, &[])?;
        let target = SocketAddr::from(([127, 0, 0, 1], process.phones));
        let network = Proxy::start(target, rtt)?;
        let mut pairings = Vec::new();
        for code in codes {
            let address = format!("127.0.0.1:{}", network.port);
            pairings.push(PairingText { address, ..code });
        }
        let data = data.to_owned();
        Ok(Self {
            visits,
            people,
            pairings,
            network,
            process,
            data,
        })
    }

    /// Waits until the office's tables have everything that is in its log: how long that was, in milliseconds.
    pub fn settled(&self) -> Outcome<f64> {
        let db = connect(&self.data.join("nyvri.db"), &self.key()?)?;
        let began = Instant::now();
        let is_settled = "SELECT tables_to >= (SELECT max(id) FROM batch) FROM replica";
        while !db.query_one(is_settled, [], |row| row.get::<_, bool>(0))? {
            if began.elapsed() > PATIENCE {
                return Err("the office's tables stay behind its log".into());
            }
            std::thread::sleep(Duration::from_millis(2));
        }
        Ok(began.elapsed().as_secs_f64() * 1_000.0)
    }

    /// The key of its database.
    pub fn key(&self) -> Outcome<Key> {
        let text = std::fs::read_to_string(self.data.join("key"))?;
        let bytes = nyvri_core::hex::decode(text.trim()).ok_or("the office's key is not hex")?;
        Ok(Key::from_slice(&bytes).ok_or("the office's key has another length")?)
    }
}

/// Which visits there are.
pub struct Visits {
    /// How many.
    pub count: usize,
    /// How many people go on each, one after the other from the list.
    pub people_each: usize,
}

type Filled = (Vec<Id>, Vec<Id>, Vec<PairingText>);

fn fill(data: &Path, people: usize, visits: &Visits) -> Outcome<Filled> {
    let folder = DataFolder::at(data.to_owned());
    let state = AppState::open(&folder, Settings::default())?;
    let mut store = state.store();
    let people: Vec<Id> = (0..people).map(|_| store.new_id()).collect();
    let now = store.now();
    let made = store.in_transaction(|writer| {
        for (number, person) in (1..).zip(&people) {
            let name = format!("Ingrid Solbakk {number}");
            writer.append(
                *person,
                *person,
                PersonAdded {
                    name,
                    role: Role::Bomiljo,
                }
                .into(),
            )?;
        }
        let building = writer.new_id();
        add_building(writer, people[0], building)?;
        (0..visits.count)
            .map(|number| {
                let first = number * visits.people_each;
                let team =
                    (first..first + visits.people_each).map(|turn| people[turn % people.len()]);
                add_visit(writer, building, team.collect(), now)
            })
            .collect()
    })?;
    drop(store);
    let mut pairings = Vec::new();
    for person in &people {
        let (code, _) = state
            .accounts()
            .make_pairing(*person, Role::Bomiljo, state.now())?;
        let text =
            nyvri_office::pairing_text::pairing_text("127.0.0.1:1", &code, state.certificate());
        pairings.push(text.parse()?);
    }
    Ok((people, made, pairings))
}

/// The building that every home is in.
pub fn add_building(writer: &mut Writer<'_>, author: Id, building: Id) -> nyvri_core::Result<()> {
    let (complex, address) = ("Svaleborg".to_owned(), "Svaleborgveien 14".to_owned());
    writer.append(author, building, BuildingAdded { complex, address }.into())
}

/// A home, its tenancy and a visit at `now`.
pub fn add_visit(
    writer: &mut Writer<'_>,
    building: Id,
    people: Vec<Id>,
    now: i64,
) -> nyvri_core::Result<Id> {
    let [dwelling, tenancy, visit] = std::array::from_fn(|_| writer.new_id());
    let (author, today) = (people[0], day_of(now));
    let home = DwellingAdded {
        building,
        number: "H0203".into(),
        rooms: 3,
        area_m2: 60,
        facts: vec!["outer_wall".to_owned()],
    };
    writer.append(author, dwelling, home.into())?;
    let lease = TenancyStarted {
        dwelling,
        tenant: "Amina Warsame".into(),
        language: "so".into(),
        needs_interpreter: false,
        has_children: false,
        starts_on: today,
    };
    writer.append(author, tenancy, lease.into())?;
    let proposed = VisitProposed {
        tenancy,
        dwelling,
        kind: VisitKind::First,
        from_day: today,
        to_day: today,
        template: nyvri_core::content::HOME_VISIT.into(),
        template_version: 1,
    };
    writer.append(author, visit, proposed.into())?;
    writer.append(author, visit, VisitScheduled { starts_at: now }.into())?;
    writer.append(author, visit, VisitAssigned { people }.into())?;
    Ok(visit)
}
