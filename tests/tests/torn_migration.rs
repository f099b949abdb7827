//! The power goes while a phone's file of the first version becomes one of today's: what a person had written is
//! there afterwards, and still on its way to the office.

use std::path::Path;
use std::sync::Arc;

use nyvri_core::Result;
use nyvri_core::clock::SystemClock;
use nyvri_core::domain::change::{AnswerGiven, Change};
use nyvri_core::domain::id::Id;
use nyvri_core::domain::visit::Answer;
use nyvri_core::store::{Key, Store, connect, migrate};
use nyvri_tests::disk::{Disk, Fault};
use nyvri_tests::pocket::FILE;
use nyvri_tests::rounds::rounds;

/// The schema that the first version shipped.
const FIRST: &str = include_str!("../../core/src/store/migrations/001_first.sql");
/// Answers that were written on it and wait for a receipt.
const ANSWERS: i64 = 30;

fn visit() -> Id {
    Id::from_slice(&[9; 16]).unwrap_or_default()
}

/// A file as the first version left it.
fn old_file(path: &Path, key: &Key) -> Result<()> {
    let mut db = connect(path, key)?;
    migrate(&mut db, &[FIRST])?;
    db.execute(
        "INSERT INTO replica (one, device, last_seq, last_at) VALUES (1, 77, ?1, ?2)",
        [ANSWERS, (1_790_000_000_000 + ANSWERS) << 16],
    )?;
    for seq in 1..=ANSWERS {
        let (question, answer) = (format!("q-{seq}"), Answer::Text("x".into()));
        let change = Change::from(AnswerGiven { question, answer });
        db.execute(
            "INSERT INTO entry (device, seq, at, seen, author, subject, kind, payload)
             VALUES (77, ?1, ?2, 0, ?3, ?4, 'answer_given', ?5)",
            (
                seq,
                (1_790_000_000_000 + seq) << 16,
                visit(),
                visit(),
                change.payload(),
            ),
        )?;
    }
    Ok(())
}

fn open(path: &Path, key: &Key) -> Result<Store> {
    Store::open(path, key, Arc::new(SystemClock))
}

#[test]
fn power_cut_at_every_write_of_an_upgrade_loses_nothing() -> Result<()> {
    let key = Key::generate()?;
    let mut cuts = 0;
    for nth in 1.. {
        let mut survived = false;
        for chance in 0..rounds(2, 40) {
            let folder = tempfile::tempdir()?;
            let (disk, path) = (Disk::at(folder.path()), folder.path().join(FILE));
            old_file(&path, &key)?;
            disk.choose(Fault::PowerCutAt(nth));
            let upgraded = open(&path, &key);
            survived = upgraded.is_ok() && !disk.is_dead();
            disk.power_off();
            drop(upgraded);
            disk.power_on(&mut fastrand::Rng::with_seed(nth * 1_000 + chance));
            let store = open(&path, &key)?;
            let there = store.entries_to_send(1_000)?;
            let seqs: Vec<i64> = there.iter().map(|entry| entry.seq).collect();
            assert_eq!(
                seqs,
                (1..=ANSWERS).collect::<Vec<_>>(),
                "cut at write {nth}, chance {chance}"
            );
            assert_eq!(store.answers(visit())?.len(), seqs.len());
            drop(store);
            disk.discard();
        }
        if survived {
            break;
        }
        cuts += 1;
    }
    println!("power cut at each of {cuts} writes of an upgrade: 0 lost");
    assert!(cuts > 10, "the upgrade wrote only {cuts} times");
    Ok(())
}
