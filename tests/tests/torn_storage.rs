//! The disk fails at every single write, read and sync of what a person does: what was acknowledged is there
//! when the phone comes back, nothing is there by half, and the work goes on.

use std::collections::BTreeSet;
use std::path::Path;

use nyvri_core::store::{Key, Store, migrate};
use nyvri_core::{Error, Result};
use nyvri_tests::disk::{Disk, Done, Fault};
use nyvri_tests::pocket::{FILE, STEPS, do_step, is_the_offices, open, steps_found};
use nyvri_tests::rounds::rounds;

/// A phone on a disk of its own.
struct Pocket {
    folder: tempfile::TempDir,
    disk: Disk,
    key: Key,
}

impl Pocket {
    fn new() -> Result<Self> {
        let folder = tempfile::tempdir()?;
        Ok(Self {
            disk: Disk::at(folder.path()),
            folder,
            key: Key::generate()?,
        })
    }

    fn open(&self) -> Result<Store> {
        open(self.folder.path(), &self.key)
    }

    /// Works until something fails; gives the steps that were acknowledged and what failed. Half-way the app
    /// is closed and opened again, so that a checkpoint is among what can fail.
    fn work(&self) -> (BTreeSet<u8>, Option<Error>) {
        let mut done = BTreeSet::new();
        let all = || -> Result<()> {
            for half in [0..STEPS / 2, STEPS / 2..STEPS] {
                let mut store = self.open()?;
                for step in half {
                    do_step(&mut store, step)?;
                    done.insert(step);
                }
            }
            self.open().map(|_| ())
        };
        let failed = { all }().err();
        (done, failed)
    }
}

/// How much the disk does when nothing fails.
fn whole_run() -> Result<Done> {
    let pocket = Pocket::new()?;
    let (done, failed) = pocket.work();
    assert!(failed.is_none(), "{failed:?}");
    assert_eq!(steps_found(&pocket.open()?)?, done);
    assert_eq!(done.len(), usize::from(STEPS));
    Ok(pocket.disk.done())
}

/// What is found is what was acknowledged, and at most the one step that was under way. What the office said may be
/// missing after the last that a person did, and never before it.
fn check(found: &BTreeSet<u8>, acknowledged: &BTreeSet<u8>, case: &str) {
    let safe = acknowledged.iter().rfind(|step| !is_the_offices(**step));
    let lost = acknowledged.difference(found);
    let lost: Vec<_> = lost.filter(|step| Some(*step) <= safe).collect();
    assert!(lost.is_empty(), "{case}: lost {lost:?}");
    let in_order: BTreeSet<u8> = (0..STEPS).take(found.len()).collect();
    assert_eq!(*found, in_order, "{case}: a step without those before it");
    let more: Vec<_> = found.difference(acknowledged).collect();
    assert!(more.len() <= 1, "{case}: nobody did {more:?}");
}

/// The rest of the work, once nothing fails any more.
fn go_on(store: &mut Store, found: &BTreeSet<u8>) -> Result<()> {
    for step in (0..STEPS).filter(|step| !found.contains(step)) {
        do_step(store, step)?;
    }
    assert_eq!(steps_found(store)?.len(), usize::from(STEPS));
    Ok(())
}

#[test]
fn power_cut_at_every_write_loses_nothing_acknowledged() -> Result<()> {
    let writes = whole_run()?.writes;
    let repeats = rounds(2, 60);
    for (nth, repeat) in (1..=writes).flat_map(|nth| (0..repeats).map(move |repeat| (nth, repeat)))
    {
        let case = format!("power cut at write {nth} of {writes}, chance {repeat}");
        let pocket = Pocket::new()?;
        pocket.disk.choose(Fault::PowerCutAt(nth));
        let (acknowledged, failed) = pocket.work();
        // The last write of all may be one whose failure nobody need hear of: SQLite tidies up.
        assert!(
            failed.is_some() || acknowledged.len() == usize::from(STEPS),
            "{case}"
        );
        pocket.disk.power_off();
        pocket
            .disk
            .power_on(&mut fastrand::Rng::with_seed(nth * 1_000 + repeat));
        let mut store = pocket.open()?;
        let found = steps_found(&store)?;
        check(&found, &acknowledged, &case);
        go_on(&mut store, &found)?;
        drop(store);
        pocket.disk.discard();
    }
    println!("power cut at each of {writes} writes, {repeats} times: 0 lost, 0 by half");
    Ok(())
}

#[test]
fn a_disk_that_lies_about_fsync_gives_an_earlier_state_never_a_wrong_one() -> Result<()> {
    let syncs = whole_run()?.syncs;
    for nth in 1..=syncs {
        let case = format!("every fsync from {nth} of {syncs} on is a lie");
        let pocket = Pocket::new()?;
        pocket.disk.choose(Fault::SyncLiesAt(nth));
        let (acknowledged, failed) = pocket.work();
        assert!(failed.is_none(), "{case}: {failed:?}");
        pocket.disk.power_off();
        pocket.disk.power_on_without_the_unsafe();
        let found = steps_found(&pocket.open()?)?;
        let earlier: BTreeSet<u8> = (0..u8::try_from(found.len()).unwrap_or(0)).collect();
        assert_eq!(found, earlier, "{case}: {acknowledged:?}");
        pocket.disk.discard();
    }
    println!("lies from each of {syncs} fsyncs on: an earlier state, never a wrong one");
    Ok(())
}

/// Chooses the fault that fails from the nth time on.
type Failing = fn(u64) -> Fault;

#[test]
fn whatever_fails_is_told_and_the_work_goes_on_when_it_has_passed() -> Result<()> {
    let all = whole_run()?;
    let faults: [(Failing, u64, &[&str]); 4] = [
        (Fault::FullAt, all.writes, &["disk-full"]),
        (Fault::UnreadableAt, all.reads, &["database", "io"]),
        (Fault::SyncFailsAt, all.syncs, &["database"]),
        (|_| Fault::ReadOnly, 1, &["read-only"]),
    ];
    for (fault, times, codes) in faults {
        for nth in 1..=times {
            let case = format!("{:?} of {times}", fault(nth));
            let pocket = Pocket::new()?;
            pocket.disk.choose(fault(nth));
            let (acknowledged, failed) = pocket.work();
            if let Some(error) = failed {
                assert!(codes.contains(&error.code()), "{case}: {error}");
            }
            // Nothing was closed in peace: what is acknowledged must not depend on it.
            pocket.disk.power_off();
            pocket.disk.power_on(&mut fastrand::Rng::with_seed(nth));
            let mut store = pocket.open()?;
            let found = steps_found(&store)?;
            check(&found, &acknowledged, &case);
            go_on(&mut store, &found)?;
            drop(store);
            pocket.disk.discard();
        }
        println!("{:?}, each of {times}: told, 0 lost", fault(0));
    }
    Ok(())
}

#[test]
fn an_open_app_goes_on_by_itself_when_there_is_room_again() -> Result<()> {
    let pocket = Pocket::new()?;
    let mut store = pocket.open()?;
    for step in 0..STEPS {
        let waits_for_the_disk = !is_the_offices(step);
        let faults = [Fault::FullAt(1), Fault::ReadOnly].into_iter();
        for fault in faults.chain(waits_for_the_disk.then_some(Fault::SyncFailsAt(1))) {
            pocket.disk.choose(fault);
            assert!(do_step(&mut store, step).is_err(), "step {step}: {fault:?}");
            pocket.disk.choose(Fault::None);
            assert!(
                !steps_found(&store)?.contains(&step),
                "step {step}: {fault:?}"
            );
        }
        do_step(&mut store, step)?;
        assert!(steps_found(&store)?.contains(&step));
        assert_eq!(pocket.disk.done().syncs > 0, waits_for_the_disk, "{step}");
    }
    pocket.disk.power_off();
    drop(store);
    pocket.disk.power_on(&mut fastrand::Rng::with_seed(1));
    assert_eq!(steps_found(&pocket.open()?)?.len(), usize::from(STEPS));
    Ok(())
}

/// Three versions of a schema, the last of which moves what the first holds.
const VERSIONS: [&str; 3] = [
    "CREATE TABLE kept (word TEXT NOT NULL) STRICT; INSERT INTO kept VALUES ('one'), ('two');",
    "CREATE TABLE moved (word TEXT NOT NULL, letters INTEGER NOT NULL) STRICT;",
    "INSERT INTO moved SELECT word, length(word) FROM kept; DROP TABLE kept;",
];

#[test]
fn power_cut_in_a_migration_leaves_the_old_schema_or_the_new_one() -> Result<()> {
    let path = |folder: &Path| folder.join(FILE);
    let mut cuts = 0;
    loop {
        let pocket = Pocket::new()?;
        {
            let mut db = nyvri_core::store::connect(&path(pocket.folder.path()), &pocket.key)?;
            migrate(&mut db, &VERSIONS[..1])?;
            pocket.disk.choose(Fault::PowerCutAt(cuts + 1));
            let migrated = migrate(&mut db, &VERSIONS);
            if migrated.is_ok() && !pocket.disk.is_dead() {
                break;
            }
        }
        pocket.disk.power_off();
        pocket.disk.power_on(&mut fastrand::Rng::with_seed(cuts));
        let mut db = nyvri_core::store::connect(&path(pocket.folder.path()), &pocket.key)?;
        let version: u32 = db.pragma_query_value(None, "user_version", |row| row.get(0))?;
        let table = if version == 3 { "moved" } else { "kept" };
        let words = format!("SELECT count(*) FROM {table}");
        let count: u32 = db.query_row(&words, [], |row| row.get(0))?;
        assert_eq!(count, 2, "cut at write {}: version {version}", cuts + 1);
        migrate(&mut db, &VERSIONS)?;
        let count: u32 = db.query_row("SELECT sum(letters) FROM moved", [], |row| row.get(0))?;
        assert_eq!(count, 6);
        cuts += 1;
    }
    assert!(cuts > 3, "the migration wrote only {cuts} times");
    Ok(())
}
