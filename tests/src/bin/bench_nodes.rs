//! What several nodes cost beside one: commits into a real PostgreSQL and into SQLite alone, a node made anew
//! from the log, backup and restore. `nyvri-bench-nodes [commits]`, a line of JSON a figure.

use std::error::Error;
use std::path::Path;
use std::time::Instant;

use nyvri_core::domain::change::{AnswerGiven, Change};
use nyvri_core::domain::visit::Answer;
use nyvri_office::durable::{backup, restore};
use nyvri_office::state::Settings;
use nyvri_office::{AppState, DataFolder};
use nyvri_tests::nodes::Together;

type Outcome<T> = Result<T, Box<dyn Error>>;

/// Entries of one commit: one tap, and what a phone brings home from a visit.
const SIZES: [usize; 2] = [1, 45];
/// Visits in the log that a node is made anew from.
const VISITS: usize = 2_000;

fn main() -> Outcome<()> {
    let commits: usize = std::env::args()
        .nth(1)
        .map_or(Ok(300), |text| text.parse())?;
    let together = Together::start()?;
    let alone = tempfile::tempdir()?;
    let key = alone.path().join("key");
    let own = |name: &str| DataFolder {
        key_file: Some(key.clone()),
        ..DataFolder::at(alone.path().join(name))
    };
    let open = |folder: &DataFolder| AppState::open(folder, Settings::default());
    let (sqlite, node) = (open(&own("office"))?, open(&together.folder("one"))?);
    for size in SIZES {
        for (who, state) in [("sqlite", &sqlite), ("postgres", &node)] {
            let seconds = timed(|| write(state, commits, size))?;
            tell(
                who,
                &format!("commits_a_second_of_{size}"),
                rate(commits, seconds),
            );
            tell(
                who,
                &format!("entries_a_second_of_{size}"),
                rate(commits * size, seconds),
            );
        }
    }
    two_at_once(&node, &open(&together.folder("two"))?, commits)?;
    for state in [&sqlite, &node] {
        write(state, VISITS, SIZES[1])?;
    }
    made_anew(&together, &node)?;
    copied(
        &own("office"),
        &own("restored"),
        &alone.path().join("copy"),
        &sqlite,
    )
}

fn two_at_once(one: &AppState, two: &AppState, commits: usize) -> Outcome<()> {
    let seconds = timed(|| {
        std::thread::scope(|threads| {
            let both = [one, two].map(|state| {
                threads.spawn(move || write(state, commits, 45).map_err(|fault| fault.to_string()))
            });
            for thread in both {
                thread.join().map_err(|_| "a writer panicked")??;
            }
            Ok(())
        })
    })?;
    tell(
        "postgres, two nodes at once",
        "commits_a_second_of_45",
        rate(commits * 2, seconds),
    );
    Ok(())
}

fn made_anew(together: &Together, node: &AppState) -> Outcome<()> {
    let entries = usize::try_from(node.store().entries_kept()?)?;
    let mut fresh = None;
    let seconds = timed(|| {
        fresh = Some(AppState::open(
            &together.folder("fresh"),
            Settings::default(),
        )?);
        Ok(())
    })?;
    tell("a fresh node", "entries_a_second", rate(entries, seconds));
    let size = together
        .postgres
        .asked("SELECT sum(length(content)) FROM nyvri_commit WHERE stream = 'log'")?;
    let bytes: f64 = size.parse()?;
    tell(
        "postgres",
        "bytes_an_entry",
        bytes / f64::from(u32::try_from(entries)?),
    );
    Ok(())
}

fn copied(office: &DataFolder, new: &DataFolder, to: &Path, state: &AppState) -> Outcome<()> {
    let entries = usize::try_from(state.store().entries_kept()?)?;
    let seconds = timed(|| Ok(backup(office, to).map(|_| ())?))?;
    tell("backup", "entries_a_second", rate(entries, seconds));
    tell("backup", "ms", seconds * 1_000.0);
    let again = timed(|| Ok(backup(office, to).map(|_| ())?))?;
    tell("backup, nothing new", "ms", again * 1_000.0);
    let megabytes = |file: &Path| -> Outcome<f64> {
        Ok(f64::from(u32::try_from(std::fs::metadata(file)?.len() / 1_000)?) / 1_000.0)
    };
    tell("backup", "mb", megabytes(&to.join("nyvri.db"))?);
    tell("office", "mb", megabytes(&office.data.join("nyvri.db"))?);
    let seconds = timed(|| Ok(restore(new, to, None).map(|_| ())?))?;
    tell("restore", "ms", seconds * 1_000.0);
    tell("restore", "entries", f64::from(u32::try_from(entries)?));
    Ok(())
}

/// Commits of `size` answers each, on a visit of their own.
fn write(state: &AppState, commits: usize, size: usize) -> Outcome<()> {
    for _ in 0..commits {
        let mut store = state.store();
        let (author, visit) = (store.new_id(), store.new_id());
        let answers: Vec<Change> = (0..size)
            .map(|number| {
                let question = format!("question-{}", number % 45);
                let answer = Answer::Number(f64::from(u32::try_from(number).unwrap_or(0)));
                AnswerGiven { question, answer }.into()
            })
            .collect();
        store.write(author, visit, &answers)?;
    }
    Ok(())
}

fn timed(work: impl FnOnce() -> Outcome<()>) -> Outcome<f64> {
    let began = Instant::now();
    work()?;
    Ok(began.elapsed().as_secs_f64())
}

fn rate(count: usize, seconds: f64) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX)) / seconds
}

fn tell(who: &str, metric: &str, value: f64) {
    let figure =
        serde_json::json!({ "bench": "nodes", "who": who, "metric": metric, "value": value });
    println!("{figure}");
}
