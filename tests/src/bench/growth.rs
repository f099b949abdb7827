//! An office and a phone with more and more behind them.

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use nyvri_core::clock::{Clock, SystemClock};
use nyvri_core::domain::change::{Change, PersonAdded, VisitCompleted, VisitStarted};
use nyvri_core::domain::id::Id;
use nyvri_core::domain::person::Role;
use nyvri_core::store::{Key, Store};
use nyvri_core::sync::round::lock;
use nyvri_office::state::Settings;
use nyvri_office::{AppState, DataFolder};

use super::Outcome;
use super::figures::median;
use super::office::{BenchOffice, Visits, add_building, add_visit};
use super::phone::{BenchPhone, add_work, questions};
use super::workload::Workload;
use crate::browser::Browser;
use crate::office::Office;

/// Ended visits of others at the office, each with about 65 entries, at once the data.
const OLD_VISITS: usize = 300;
/// Visits on the phone at once the data: four a day around today.
const PHONES_VISITS: usize = 1_000;
/// Visits of the two people who sync.
const SHARED_VISITS: usize = 40;
/// Entries of the newest work, and in how many changes of each visit.
const NEWEST: usize = 1_000;
const DAY: i64 = 86_400_000;
const PASSWORD: &str = "fjordvik-måler-2026";
const ROUNDS: usize = 9;

/// What was measured at one size.
pub struct Sizes {
    /// A pull of the newest 1,000 entries, over TLS.
    pub pull_ms: f64,
    /// From opening the app to Today.
    pub today_ms: f64,
    /// The office's first page of visits.
    pub visits_page_ms: f64,
    /// Entries at the office before the pull.
    pub entries: usize,
    /// Visits on the phone.
    pub visits: usize,
    /// The office's file.
    pub office_bytes: u64,
}

/// Measures with `times` as much.
pub async fn measure(folder: &Path, times: usize) -> Outcome<Sizes> {
    let (data, old) = (folder.join("office"), OLD_VISITS * times);
    let entries = store_old_visits(&data, old)?;
    Office::add_user(&data, "Kari Nesset", "coordinator", PASSWORD)?;
    let visits = Visits {
        count: SHARED_VISITS,
        people_each: 2,
    };
    let office = BenchOffice::start(&data, 2, &visits, Duration::ZERO)?;
    let pull_ms = pull_newest(folder, &office).await?;
    let dashboard = office.process.dashboard;
    let visits_page_ms = tokio::task::spawn_blocking(move || {
        visits_page(dashboard).map_err(|error| error.to_string())
    })
    .await??;
    let office_bytes = std::fs::metadata(data.join("nyvri.db"))?.len();
    drop(office);
    let visits = PHONES_VISITS * times;
    let phone = folder.join("today");
    std::fs::create_dir_all(&phone)?;
    fill_phone(&phone, visits)?;
    let today_ms = today(&phone)?;
    Ok(Sizes {
        pull_ms,
        today_ms,
        visits_page_ms,
        entries,
        visits,
        office_bytes,
    })
}

/// Visits of people whose phones we do not look at, a transaction each, as they came in.
fn store_old_visits(data: &Path, count: usize) -> Outcome<usize> {
    let folder = DataFolder::at(data.to_owned());
    let state = AppState::open(&folder, Settings::default())?;
    let mut store = state.store();
    let (person, building, now) = (store.new_id(), store.new_id(), store.now());
    let name = "Turid Aasen".to_owned();
    store.write(
        person,
        person,
        &[PersonAdded {
            name,
            role: Role::Bomiljo,
        }
        .into()],
    )?;
    store.in_transaction(|writer| add_building(writer, person, building))?;
    let workload = Workload::new(OLD_VISITS);
    let (questions, mut entries) = (questions()?, 0);
    for number in 0..count {
        let age = 60 + i64::try_from(number / 20)?;
        let mut changes: Vec<Change> = vec![VisitStarted {}.into()];
        add_work(
            &workload.visits[number % OLD_VISITS],
            &questions,
            &|| store.new_id(),
            &mut changes,
        );
        changes.push(VisitCompleted {}.into());
        entries += changes.len() + 5;
        store.in_transaction(|writer| {
            let visit = add_visit(writer, building, vec![person], now - age * DAY)?;
            for change in changes {
                writer.append(person, visit, change)?;
            }
            Ok(())
        })?;
    }
    Ok(entries)
}

/// One phone writes and pushes, the other pulls: the median of several times.
async fn pull_newest(folder: &Path, office: &BenchOffice) -> Outcome<f64> {
    let folders = ["a", "b"].map(|name| folder.join(name));
    let a = BenchPhone::pair(&folders[0], office.people[0], &office.pairings[0]).await?;
    let b = BenchPhone::pair(&folders[1], office.people[1], &office.pairings[1]).await?;
    a.sync().await?;
    b.sync().await?;
    let mut taken = Vec::new();
    for round in 0..ROUNDS {
        for (number, visit) in office.visits.iter().enumerate() {
            let values =
                (0..NEWEST / SHARED_VISITS).map(|question| (question, format!("{round}-{number}")));
            a.answer(*visit, &values.collect::<Vec<_>>())?;
        }
        a.sync().await?;
        let began = Instant::now();
        b.sync().await?;
        taken.push(began.elapsed().as_secs_f64() * 1_000.0);
    }
    let waiting = lock(&a.store).counts()?.entries_waiting;
    if waiting > 0 {
        return Err(format!("{waiting} entries were not sent").into());
    }
    Ok(median(&taken[1..]))
}

fn visits_page(dashboard: u16) -> Outcome<f64> {
    let mut browser = Browser::new(dashboard);
    let fields = [("name", "kari.nesset"), ("password", PASSWORD)];
    if browser.fill("/sign-in", "/sign-in", &fields)?.status != 303 {
        return Err("the coordinator could not sign in".into());
    }
    let mut taken = Vec::new();
    for _ in 0..ROUNDS {
        let began = Instant::now();
        let page = browser.open("/visits")?;
        taken.push(began.elapsed().as_secs_f64() * 1_000.0);
        if page.status != 200 {
            return Err(format!("the visits page answered {}", page.status).into());
        }
    }
    Ok(median(&taken[1..]))
}

/// A worker's phone with so many visits, most of them behind.
fn fill_phone(folder: &Path, count: usize) -> Outcome<()> {
    let key = Key::generate()?;
    std::fs::write(folder.join("key"), key.as_bytes())?;
    let mut store = Store::open(&folder.join("nyvri.db"), &key, Arc::new(SystemClock))?;
    let (person, building, now) = (store.new_id(), store.new_id(), SystemClock.now());
    let name = "Ingrid Solbakk".to_owned();
    store.write(
        person,
        person,
        &[PersonAdded {
            name,
            role: Role::Bomiljo,
        }
        .into()],
    )?;
    let first = i64::try_from(count / 8)?;
    store.in_transaction(|writer| {
        add_building(writer, person, building)?;
        for number in 0..count {
            let days = i64::try_from(number / 4).unwrap_or(0) - first;
            let visit: Id = add_visit(writer, building, vec![person], now + days * DAY)?;
            if days < 0 {
                writer.append(person, visit, VisitStarted {}.into())?;
                writer.append(person, visit, VisitCompleted {}.into())?;
            }
        }
        Ok(())
    })?;
    all_from_the_office(&mut store)?;
    store.set_settings(&[("person", &person.to_string())])?;
    Ok(())
}

/// What is here came from the office: nothing of it waits for a receipt.
pub fn all_from_the_office(store: &mut Store) -> nyvri_core::Result<()> {
    let last = i64::from(store.counts()?.entries_waiting);
    store.note_receipt(last, &[(last, 1)], &[])
}

fn today(folder: &Path) -> Outcome<f64> {
    let mut taken = Vec::new();
    for _ in 0..ROUNDS {
        let began = Instant::now();
        crate::phone::open(folder)?.today()?;
        taken.push(began.elapsed().as_secs_f64() * 1_000.0);
    }
    Ok(median(&taken[1..]))
}
