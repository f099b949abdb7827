//! Half past three: every phone comes home at once, each with its day's work.

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use nyvri_core::clock::SystemClock;
use nyvri_core::domain::id::Id;
use nyvri_core::photo::adopt;
use nyvri_core::store::{Store, connect};
use nyvri_core::sync::round::lock;
use rusqlite::Connection;

use super::Outcome;
use super::figures::quantile;
use super::office::{BenchOffice, Visits};
use super::phone::BenchPhone;
use super::photos;
use super::run::Run;
use super::workload::{Chance, Finding, Visit};

/// How much there is.
#[derive(Debug, Clone, Copy)]
pub struct Day {
    /// Phones.
    pub phones: usize,
    /// Visits of each.
    pub visits: usize,
    /// Answers on each visit.
    pub answers: usize,
    /// Photos of each phone.
    pub photos: usize,
}

/// How often a phone tries again, at once, before it counts as failed.
const TRIES: usize = 10;

impl Day {
    /// What one phone has on its visits. Each finding is a logged one with room, note, grade.
    pub fn work(self, phone: usize) -> Vec<Visit> {
        let mut chance = Chance(phone as u64);
        let finding = |chance: &mut Chance| Finding {
            text: chance.words(18),
            severity: 2,
            room: "bathroom",
            photos: Vec::new(),
        };
        let mut visit = || Visit {
            answers: (0..self.answers).map(|_| "ok".to_owned()).collect(),
            findings: (0..2).map(|_| finding(&mut chance)).collect(),
        };
        (0..self.visits).map(|_| visit()).collect()
    }
}

/// Everyone syncs at once with a real office, and what it took.
pub async fn ours(folder: &Path, day: Day, photo: &[u8]) -> Outcome<Run> {
    let visits = Visits {
        count: day.phones * day.visits,
        people_each: 1,
    };
    let none = Duration::ZERO;
    let office = BenchOffice::start(&folder.join("office"), day.phones, &visits, none)?;
    let mut phones = Vec::new();
    for number in 0..day.phones {
        phones.push(Arc::new(
            prepared(folder, &office, number, day, photo).await?,
        ));
    }
    let began = Instant::now();
    let home: Vec<_> = phones
        .iter()
        .map(|phone| tokio::spawn(come_home(Arc::clone(phone))))
        .collect();
    let (mut taken, mut errors) = (Vec::new(), 0);
    for one in home {
        let (ms, faults) = one.await?;
        taken.push(ms);
        errors += faults;
    }
    let mut run = Run::default();
    run.note("all_ms", began.elapsed().as_secs_f64() * 1_000.0, "ms");
    let requests: Vec<f64> = phones
        .iter()
        .flat_map(|phone| phone.request_times())
        .collect();
    note_times(&mut run, &taken, &requests);
    run.note("errors", errors as f64, "");
    run.note("lost", lost(&office, &phones, day)? as f64, "");
    Ok(run)
}

/// How long phones and requests took.
pub fn note_times(run: &mut Run, phones: &[f64], requests: &[f64]) {
    for (name, part) in [("p50", 0.5), ("p99", 0.99)] {
        run.note(&format!("phone_{name}_ms"), quantile(phones, part), "ms");
        run.note(
            &format!("request_{name}_ms"),
            quantile(requests, part),
            "ms",
        );
    }
    run.note("requests", requests.len() as f64, "");
}

/// A phone that has its visits and has done its work offline.
async fn prepared(
    folder: &Path,
    office: &BenchOffice,
    number: usize,
    day: Day,
    photo: &[u8],
) -> Outcome<BenchPhone> {
    let own = folder.join(format!("phone-{number}"));
    let (person, pairing) = (office.people[number], &office.pairings[number]);
    let phone = BenchPhone::pair(&own, person, pairing).await?;
    phone.sync().await?;
    // Visits go round by person: the office gave this one every `phones`-th.
    let turns = office.visits.iter().skip(number).step_by(day.phones);
    let visits: Vec<Id> = turns.copied().collect();
    let findings = phone.fill_in(&visits, &day.work(number))?;
    for taken in 0..day.photos {
        let name = (number * day.photos + taken) as u64;
        let picture = adopt(photos::another(photo, name))?;
        let visit = taken % day.visits;
        lock(&phone.store).take_photo(person, visits[visit], findings[visit][0], &picture)?;
    }
    phone.with_pictures();
    Ok(phone)
}

/// Syncs until nothing waits: how long it took, and how often it had to try again.
async fn come_home(phone: Arc<BenchPhone>) -> (f64, usize) {
    let began = Instant::now();
    let mut faults = 0;
    while let Err(error) = phone.sync().await {
        faults += 1;
        eprintln!("a phone had to try again: {error}");
        if faults == TRIES {
            break;
        }
    }
    (began.elapsed().as_secs_f64() * 1_000.0, faults)
}

/// What phones have and the office has not, of answers, findings and whole pictures; and what still waits.
fn lost(office: &BenchOffice, phones: &[Arc<BenchPhone>], day: Day) -> Outcome<usize> {
    office.settled()?;
    let (file, key) = (office.data.join("nyvri.db"), office.key()?);
    let store = Store::open(&file, &key, Arc::new(SystemClock))?;
    let mut answers = 0;
    for visit in &office.visits {
        answers += store.answers(*visit)?.len();
    }
    let db = connect(&file, &key)?;
    let mut lost = (day.phones * day.visits * day.answers).saturating_sub(answers);
    for (table, a_phone) in [("finding", day.visits * 2), ("photo", day.photos)] {
        lost += (day.phones * a_phone).saturating_sub(count(&db, table)?);
    }
    for phone in phones {
        let counts = lock(&phone.store).counts()?;
        lost += (counts.entries_waiting + counts.entries_refused + counts.photos_waiting) as usize;
    }
    Ok(lost)
}

fn count(db: &Connection, table: &str) -> Outcome<usize> {
    let sql = format!("SELECT count(*) FROM {table}");
    let rows: i64 = db.query_row(&sql, [], |row| row.get(0))?;
    Ok(usize::try_from(rows)?)
}
