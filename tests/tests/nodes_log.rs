//! Nodes write into one log at once, die between their two commits, and meet a database that was restored: the
//! numbers have no holes, nobody skips a commit, and no two logs are mixed.

use std::error::Error;
use std::sync::Arc;

use nyvri_core::clock::SystemClock;
use nyvri_core::domain::change::PersonAdded;
use nyvri_core::domain::person::Role;
use nyvri_core::store::{LoggedBatch, OfficeLog, Store};
use nyvri_core::sync::SyncError;
use nyvri_office::AppState;
use nyvri_office::durable::{Name, Shared, SharedLog};
use nyvri_tests::nodes::Together;

type Outcome = Result<(), Box<dyn Error>>;

#[tokio::test(flavor = "multi_thread")]
async fn writers_at_both_nodes_leave_no_hole_and_a_follower_skips_no_late_commit() -> Outcome {
    let together = Together::start()?;
    let folders = ["one", "two", "three"].map(|name| together.folder(name));
    let work = tokio::task::spawn_blocking(move || -> nyvri_office::Result<()> {
        let states: Vec<AppState> = folders
            .iter()
            .map(|folder| AppState::open(folder, nyvri_office::state::Settings::default()))
            .collect::<nyvri_office::Result<_>>()?;
        let (writers, follower) = states.split_at(2);
        std::thread::scope(|threads| {
            for (place, writer) in writers.iter().enumerate() {
                threads.spawn(move || {
                    for turn in 0..60 {
                        write_a_person(writer, &format!("{place}-{turn}"));
                    }
                });
            }
            threads.spawn(|| {
                let mut last = 0;
                while last < 120 {
                    let next = follower[0].store().follow().unwrap_or(last);
                    let people = follower[0].store().people().unwrap_or_default().len();
                    // Each commit adds one person: whoever has followed to a number has all before it.
                    assert_eq!(i64::try_from(people).unwrap_or(0), next);
                    last = next;
                }
            });
        });
        for state in &states {
            state.follow()?;
            assert_eq!(state.store().last_number()?, 120);
            assert_eq!(state.store().people()?.len(), 120);
        }
        Ok(())
    });
    work.await??;
    let tables = together.tables("one")?;
    assert_eq!(together.tables("two")?, tables);
    assert_eq!(together.tables("three")?, tables);
    Ok(())
}

fn write_a_person(state: &AppState, name: &str) {
    let mut store = state.store();
    let person = store.new_id();
    let added = PersonAdded {
        name: name.to_owned(),
        role: Role::Bomiljo,
    };
    let written = store.write(person, person, &[added.into()]);
    assert!(written.is_ok(), "{written:?}");
}

/// A log whose node dies after the shared database has committed and before its own file has.
struct DiesBetween(SharedLog);

impl OfficeLog for DiesBetween {
    fn begin(&mut self, followed: i64) -> nyvri_core::Result<Vec<LoggedBatch>> {
        self.0.begin(followed)
    }
    fn commit(&mut self, new: &[LoggedBatch]) -> nyvri_core::Result<()> {
        self.0.commit(new)?;
        Err(SyncError::OfficeFault.into())
    }
    fn rewrite(&mut self, blanked: &[LoggedBatch]) -> nyvri_core::Result<()> {
        self.0.rewrite(blanked)
    }
    fn abandon(&mut self) {
        self.0.abandon();
    }
    fn after(&mut self, followed: i64) -> nyvri_core::Result<Vec<LoggedBatch>> {
        self.0.after(followed)
    }
}

#[test]
fn a_node_that_dies_between_its_two_commits_gets_its_own_entries_back() -> Outcome {
    let together = Together::start()?;
    let folder = together.folder("one");
    drop(AppState::open(
        &folder,
        nyvri_office::state::Settings::default(),
    )?);
    let file = together.path("one").join("nyvri.db");
    let key = together.key()?;
    let mut secret = [0; 32];
    secret.copy_from_slice(key.as_bytes());
    let shared = || Shared::open(&folder.sharing, &secret)?.ok_or(nyvri_office::Error::BadKey);
    let clock = Arc::new(SystemClock);

    let mut store = Store::open(&file, &key, clock.clone())?;
    store.become_office(Some(Box::new(DiesBetween(SharedLog::new(
        shared()?.stream(Name::Log)?,
    )))))?;
    let (person, late) = (store.new_id(), store.new_id());
    let added = |name: &str| {
        PersonAdded {
            name: name.to_owned(),
            role: Role::Bomiljo,
        }
        .into()
    };
    assert!(
        store
            .write(person, person, &[added("Ingrid Solbakk")])
            .is_err()
    );
    assert!(store.people()?.is_empty(), "its own file did not take it");
    drop(store);

    let mut store = Store::open(&file, &key, clock)?;
    store.become_office(Some(Box::new(SharedLog::new(shared()?.stream(Name::Log)?))))?;
    store.write(late, late, &[added("Ola Brekke")])?;
    let names: Vec<String> = store
        .people()?
        .into_iter()
        .map(|person| person.name)
        .collect();
    assert_eq!(names, ["Ingrid Solbakk", "Ola Brekke"]);
    let batches = store.commits_after(0, 10)?;
    assert_eq!(
        batches
            .iter()
            .map(|it| (it.number, it.first_seq))
            .collect::<Vec<_>>(),
        [(1, 1), (2, 2)]
    );
    drop(store);
    drop(AppState::open(
        &together.folder("two"),
        nyvri_office::state::Settings::default(),
    )?);
    assert_eq!(together.tables("two")?, together.tables("one")?);
    Ok(())
}

#[test]
fn a_node_whose_database_was_restored_and_went_on_differently_refuses_to_start() -> Outcome {
    let together = Together::start()?;
    let open = |name: &str| {
        AppState::open(
            &together.folder(name),
            nyvri_office::state::Settings::default(),
        )
    };
    let one = open("one")?;
    for name in ["first", "second"] {
        write_a_person(&one, name);
    }
    drop(one);
    // The database as it was after the first commit, and another node that goes on from there.
    together
        .postgres
        .asked("DELETE FROM nyvri_commit WHERE stream = 'log' AND number = 2")?;
    together
        .postgres
        .asked("UPDATE nyvri_head SET number = 1 WHERE stream = 'log'")?;
    assert!(matches!(open("one"), Err(nyvri_office::Error::AnotherLog)));
    write_a_person(&open("two")?, "another second");
    assert!(matches!(open("one"), Err(nyvri_office::Error::AnotherLog)));
    Ok(())
}
