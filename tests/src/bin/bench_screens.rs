//! How long a person waits for a screen: from opening the app to Today with 10,000 visits, and from a tap to
//! a durable answer with its screen rebuilt. Each beside the limit of the same encrypted file in the same
//! run. One JSON line a figure; medians.

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use nyvri_core::calendar::day_of;
use nyvri_core::clock::{Clock, SystemClock};
use nyvri_core::domain::change::{
    BuildingAdded, DwellingAdded, PersonAdded, TenancyStarted, VisitAssigned, VisitCompleted,
    VisitProposed, VisitScheduled, VisitStarted,
};
use nyvri_core::domain::id::Id;
use nyvri_core::domain::person::Role;
use nyvri_core::domain::visit::VisitKind;
use nyvri_core::store::{KEPT_ON_PHONE, Key, Store, connect};
use nyvri_tests::bench::growth::all_from_the_office;
use nyvri_tests::phone::open;

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

const VISITS: usize = 10_000;
const DAY: i64 = 86_400_000;
const KEPT_DAYS: i64 = KEPT_ON_PHONE / DAY - 1;
/// Of each: one commit of ours, then a bare one, so that both meet the same disk.
const ANSWERS: usize = 1_000;

fn main() -> Outcome<()> {
    let folder = tempfile::tempdir()?;
    let key = Key::generate()?;
    std::fs::write(folder.path().join("key"), key.as_bytes())?;
    let visit = seed(folder.path(), &key)?;
    today(folder.path(), &key)?;
    answer(folder.path(), &key, &visit)
}

/// Ten thousand visits of one worker, four a day from a month ago on, as long as a phone keeps them; gives one of
/// today's.
fn seed(folder: &Path, key: &Key) -> Outcome<String> {
    let mut store = Store::open(&folder.join("nyvri.db"), key, Arc::new(SystemClock))?;
    let (person, building) = (store.new_id(), store.new_id());
    let now = SystemClock.now();
    let mut todays = String::new();
    store.in_transaction(|writer| {
        writer.append(
            person,
            person,
            PersonAdded {
                name: "Ingrid Solbakk".into(),
                role: Role::Bomiljo,
            }
            .into(),
        )?;
        let (complex, address) = ("Svaleborg".to_owned(), "Svaleborgveien 14".to_owned());
        writer.append(person, building, BuildingAdded { complex, address }.into())?;
        for number in 0..VISITS {
            let days = i64::try_from(number / 4).unwrap_or(0) - KEPT_DAYS;
            let visit = add_visit(writer, person, building, now + days * DAY)?;
            if days == 0 {
                todays = visit.to_string();
            }
        }
        Ok(())
    })?;
    all_from_the_office(&mut store)?;
    store.set_settings(&[("person", &person.to_string())])?;
    Ok(todays)
}

fn add_visit(
    writer: &mut nyvri_core::store::Writer<'_>,
    person: Id,
    building: Id,
    starts_at: i64,
) -> nyvri_core::Result<Id> {
    let [dwelling, tenancy, visit] = std::array::from_fn(|_| Id::new(starts_at));
    let day = day_of(starts_at);
    let facts = vec!["outer_wall".to_owned()];
    let home = DwellingAdded {
        building,
        number: "H0203".into(),
        rooms: 3,
        area_m2: 60,
        facts,
    };
    writer.append(person, dwelling, home.into())?;
    let lease = TenancyStarted {
        dwelling,
        tenant: "Amina Warsame".into(),
        language: "so".into(),
        needs_interpreter: false,
        has_children: false,
        starts_on: day,
    };
    writer.append(person, tenancy, lease.into())?;
    let proposed = VisitProposed {
        tenancy,
        dwelling,
        kind: VisitKind::First,
        from_day: day,
        to_day: day,
        template: "ny-vri".into(),
        template_version: 1,
    };
    writer.append(person, visit, proposed.into())?;
    writer.append(person, visit, VisitScheduled { starts_at }.into())?;
    writer.append(
        person,
        visit,
        VisitAssigned {
            people: vec![person],
        }
        .into(),
    )?;
    if starts_at < SystemClock.now() - DAY / 2 {
        writer.append(person, visit, VisitStarted {}.into())?;
        writer.append(person, visit, VisitCompleted {}.into())?;
    }
    Ok(visit)
}

fn today(folder: &Path, key: &Key) -> Outcome<()> {
    let ours = median(20, || {
        let app = open(folder)?;
        app.today()?;
        Ok(())
    })?;
    let limit = median(20, || {
        let db = connect(&folder.join("nyvri.db"), key)?;
        let mut first = db.prepare(
            "SELECT id, starts_at FROM visit WHERE starts_at > 0 ORDER BY starts_at LIMIT 50",
        )?;
        let rows = first.query_map([], |row| row.get::<_, i64>(1))?;
        rows.collect::<Result<Vec<_>, _>>()?;
        Ok(())
    })?;
    print("open_today_ms", ours, limit);
    Ok(())
}

fn answer(folder: &Path, key: &Key, visit: &str) -> Outcome<()> {
    let app = open(folder)?;
    let mut values = ["ok", "not_relevant"].into_iter().cycle();
    let mut answer = || -> Outcome<()> {
        app.answer(
            visit.to_owned(),
            "bathroom-ceiling-dry".into(),
            values.next().unwrap_or("ok").into(),
        )?;
        app.topic(visit.to_owned(), "indoor-climate".into())?;
        Ok(())
    };
    let db = connect(&folder.join("limit.db"), key)?;
    db.execute_batch("CREATE TABLE row (id INTEGER PRIMARY KEY, payload TEXT NOT NULL) STRICT")?;
    let mut commit = || -> Outcome<()> {
        db.prepare_cached("INSERT INTO row (payload) VALUES (?1)")?
            .execute(["x".repeat(200)])?;
        Ok(())
    };
    let (mut ours, mut limit) = (Vec::new(), Vec::new());
    for _ in 0..ANSWERS {
        ours.push(time(&mut answer)?);
        limit.push(time(&mut commit)?);
    }
    print("answer_durable_shown_ms", middle(ours), middle(limit));
    Ok(())
}

fn median(times: usize, mut work: impl FnMut() -> Outcome<()>) -> Outcome<Duration> {
    work()?;
    let taken: Outcome<Vec<_>> = (0..times).map(|_| time(&mut work)).collect();
    Ok(middle(taken?))
}

fn time(work: &mut impl FnMut() -> Outcome<()>) -> Outcome<Duration> {
    let start = Instant::now();
    work()?;
    Ok(start.elapsed())
}

fn middle(mut taken: Vec<Duration>) -> Duration {
    taken.sort();
    taken[taken.len() / 2]
}

fn print(metric: &str, ours: Duration, limit: Duration) {
    for (who, time) in [("us", ours), ("sqlite", limit)] {
        let value = time.as_secs_f64() * 1_000.0;
        println!(
            r#"{{"bench":"screens","who":"{who}","metric":"{metric}","value":{value:.3},"unit":"ms"}}"#
        );
    }
}
