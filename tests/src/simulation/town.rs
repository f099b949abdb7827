//! What there is before a simulated history begins: an office with a plan, and phones paired with it. Made once
//! a process and copied for each seed.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::NaiveDate;
use nyvri_core::calendar::day_of;
use nyvri_core::domain::change::{
    BuildingAdded, Change, DwellingAdded, PersonAdded, TenancyStarted, VisitAssigned,
    VisitProposed, VisitScheduled,
};
use nyvri_core::domain::id::{DeviceId, Id};
use nyvri_core::domain::person::Role;
use nyvri_core::domain::visit::VisitKind;
use nyvri_core::store::{Key, Store, connect};
use nyvri_office::state::Settings;
use nyvri_office::{AppState, DataFolder};

use super::clocks::{HOUR, START, SimClock};
use crate::disk::Disk;

/// Any error; a simulation that cannot be set up ends the test.
pub type Outcome<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// Name of the file of a phone, and of the log at the office.
pub const FILE: &str = "nyvri.db";
/// Visits in the plan.
pub const VISITS: u8 = 3;
/// Who has a phone: two of the neighbourhood team, and an operator. The last is a second phone of the first.
pub const PHONES: [(u8, Role); 4] = [
    (1, Role::Bomiljo),
    (2, Role::Operator),
    (3, Role::Bomiljo),
    (1, Role::Bomiljo),
];

/// An id that is the same in every run.
pub fn id(kind: u8, number: u8) -> Id {
    let mut bytes = [0x70; 16];
    (bytes[0], bytes[15]) = (kind, number);
    Id::from_slice(&bytes).unwrap_or_default()
}

/// A person; 9 is the coordinator.
pub fn person(number: u8) -> Id {
    id(1, number)
}

/// A visit.
pub fn visit(number: u8) -> Id {
    id(2, number)
}

/// Everything a seed starts from.
pub struct Town {
    /// The key of every phone here.
    pub key: Key,
    /// The files of the office that are no databases: its key and certificate.
    office_files: BTreeMap<PathBuf, Vec<u8>>,
    office_disk: BTreeMap<String, Vec<u8>>,
    phone_disks: Vec<BTreeMap<String, Vec<u8>>>,
    /// What each phone shows at the office.
    pub tokens: Vec<String>,
    /// The replica of each phone.
    pub devices: Vec<DeviceId>,
}

impl Town {
    /// Makes it.
    pub fn build() -> Outcome<Self> {
        let (key, clock) = (Key::generate()?, SimClock::default());
        let (mut phone_disks, mut devices) = (Vec::new(), Vec::new());
        for number in 1..=PHONES.len() {
            let device = DeviceId(100 + i64::try_from(number)?);
            phone_disks.push(new_phone(&key, &clock, device)?);
            devices.push(device);
        }
        let folder = tempfile::tempdir()?;
        let disk = Disk::at(folder.path());
        drop(open_office(folder.path(), &clock)?);
        set_device(
            &folder.path().join(FILE),
            &office_key(folder.path())?,
            DeviceId(100),
        )?;
        let state = open_office(folder.path(), &clock)?;
        plan(&mut state.store())?;
        let mut tokens = Vec::new();
        for ((who, role), device) in PHONES.into_iter().zip(&devices) {
            let accounts = state.accounts();
            let (code, _) = accounts.make_pairing(person(who), role, START)?;
            tokens.push(
                accounts
                    .redeem(&code, "Prøvetelefon", *device, START)?
                    .token,
            );
        }
        drop(state);
        let mut office_files = BTreeMap::new();
        for entry in std::fs::read_dir(folder.path())? {
            let path = entry?.path();
            let name = path.file_name().map(PathBuf::from).unwrap_or_default();
            office_files.insert(name, std::fs::read(path)?);
        }
        let office_disk = disk.files();
        disk.discard();
        Ok(Self {
            key,
            office_files,
            office_disk,
            phone_disks,
            tokens,
            devices,
        })
    }

    /// A copy of the office's disk, at `folder`.
    pub fn office_at(&self, folder: &Path) -> Outcome<Disk> {
        for (name, bytes) in &self.office_files {
            std::fs::write(folder.join(name), bytes)?;
        }
        Ok(Disk::with(folder, &self.office_disk))
    }

    /// A copy of the disk of phone `number`, at `folder`.
    pub fn phone_at(&self, number: usize, folder: &Path) -> Disk {
        Disk::with(folder, &self.phone_disks[number])
    }
}

/// Opens the office on its folder.
pub fn open_office(folder: &Path, clock: &SimClock) -> Outcome<AppState> {
    let folder = DataFolder::at(folder.to_owned());
    Ok(AppState::open_at(
        &folder,
        Settings::default(),
        Arc::new(clock.clone()),
    )?)
}

fn office_key(folder: &Path) -> Outcome<Key> {
    let folder = DataFolder::at(folder.to_owned());
    let text = std::fs::read_to_string(folder.key_path())?;
    let bytes = nyvri_core::hex::decode(text.trim()).unwrap_or_default();
    Key::from_slice(&bytes).ok_or_else(|| "the office's key".into())
}

fn new_phone(key: &Key, clock: &SimClock, device: DeviceId) -> Outcome<BTreeMap<String, Vec<u8>>> {
    let folder = tempfile::tempdir()?;
    let disk = Disk::at(folder.path());
    let path = folder.path().join(FILE);
    drop(Store::open(&path, key, Arc::new(clock.clone()))?);
    set_device(&path, key, device)?;
    let files = disk.files();
    disk.discard();
    Ok(files)
}

/// A replica's id is drawn by chance; a history that can be run again needs the same one each time.
fn set_device(path: &Path, key: &Key, device: DeviceId) -> Outcome<()> {
    connect(path, key)?.execute("UPDATE replica SET device = ?1", [device.0])?;
    Ok(())
}

/// Writes the plan: people, a building, dwellings, tenancies, visits.
pub fn plan(store: &mut Store) -> nyvri_core::Result<()> {
    let coordinator = person(9);
    // Not long ago, also for an office whose clock is the real one: what is old enough is erased by rule.
    let today = day_of(store.now());
    let mut write = |subject: Id, changes: &[Change]| store.write(coordinator, subject, changes);
    for (number, role) in [
        (1, Role::Bomiljo),
        (2, Role::Operator),
        (3, Role::Bomiljo),
        (9, Role::Coordinator),
    ] {
        let name = format!("Person {number}");
        write(person(number), &[PersonAdded { name, role }.into()])?;
    }
    let (complex, address) = ("Svaleborg".to_owned(), "Svaleborgveien 14".to_owned());
    write(id(3, 1), &[BuildingAdded { complex, address }.into()])?;
    for number in 1..=VISITS {
        let dwelling = DwellingAdded {
            building: id(3, 1),
            number: format!("H010{number}"),
            rooms: 2,
            area_m2: 50,
            facts: Vec::new(),
        };
        write(id(4, number), &[dwelling.into()])?;
        write(id(5, number), &[tenancy(number, today)])?;
        write(visit(number), &visit_changes(number, today))?;
    }
    Ok(())
}

fn tenancy(number: u8, today: NaiveDate) -> Change {
    TenancyStarted {
        dwelling: id(4, number),
        tenant: format!("Leietaker {number}"),
        language: "nb".into(),
        needs_interpreter: false,
        has_children: false,
        starts_on: today,
    }
    .into()
}

fn visit_changes(number: u8, today: NaiveDate) -> [Change; 3] {
    let proposed = VisitProposed {
        tenancy: id(5, number),
        dwelling: id(4, number),
        kind: VisitKind::First,
        from_day: today,
        to_day: today,
        template: "ny-vri".into(),
        template_version: 1,
    };
    let starts_at = START + i64::from(number) * HOUR;
    let people = (1..=3).map(person).collect();
    [
        proposed.into(),
        VisitScheduled { starts_at }.into(),
        VisitAssigned { people }.into(),
    ]
}
