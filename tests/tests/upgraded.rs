//! What an app could not read when it came is in the tables once an app that can has opened the file.

use std::path::Path;
use std::sync::Arc;

use nyvri_core::Result;
use nyvri_core::clock::SystemClock;
use nyvri_core::domain::change::{AnswerGiven, Change, SummarySigned};
use nyvri_core::domain::id::{DeviceId, Id};
use nyvri_core::domain::signature::{Party, Signing};
use nyvri_core::domain::visit::Answer;
use nyvri_core::log::{Entry, Hlc};
use nyvri_core::store::{Key, Pushed, Store, connect};

const COLLEAGUE: DeviceId = DeviceId(9);

fn visit() -> Id {
    Id::from_slice(&[1; 16]).unwrap_or_default()
}

/// An answer as an app sees it that does not know what an answer is.
fn unread() -> Entry {
    let answer = AnswerGiven {
        question: "vents-open".into(),
        answer: Answer::Ok,
    };
    let change = Change::from(answer);
    Entry {
        device: COLLEAGUE,
        seq: 1,
        at: Hlc::of(1_795_000_000_000, 0),
        seen: 0,
        author: visit(),
        subject: visit(),
        change: Change::Unknown {
            kind: change.kind().to_owned(),
            payload: change.payload(),
        },
    }
}

/// Opens the file as an app does that knows more kinds than the one before.
fn upgraded(path: &Path, key: &Key) -> Result<Store> {
    let db = connect(path, key)?;
    db.execute("UPDATE setting SET value = 'less' WHERE name = 'reads'", [])?;
    drop(db);
    Store::open(path, key, Arc::new(SystemClock))
}

fn answers(store: &Store) -> Result<Vec<(String, Answer)>> {
    let rows = store.answers(visit())?.into_iter();
    Ok(rows.map(|row| (row.question, row.answer)).collect())
}

fn kept_unread_and_read_after_the_upgrade(keep: fn(&mut Store) -> Result<()>) -> Result<()> {
    let folder = tempfile::tempdir()?;
    let (path, key) = (folder.path().join("replica.db"), Key::generate()?);
    let mut store = Store::open(&path, &key, Arc::new(SystemClock))?;
    keep(&mut store)?;
    let kept = store.entries_kept()?;
    assert_eq!(answers(&store)?, []);
    drop(store);

    let store = upgraded(&path, &key)?;
    assert_eq!(answers(&store)?, [("vents-open".into(), Answer::Ok)]);
    assert_eq!(store.entries_kept()?, kept, "nothing is dropped");
    drop(store);

    // What is not applied again cannot come back.
    connect(&path, &key)?.execute("DELETE FROM answers", [])?;
    let store = Store::open(&path, &key, Arc::new(SystemClock))?;
    assert_eq!(
        answers(&store)?,
        [],
        "a second opening has nothing to catch up with"
    );
    drop(store);
    assert_eq!(answers(&upgraded(&path, &key)?)?.len(), 1);
    Ok(())
}

#[test]
fn a_phone_reads_what_it_kept_unread() -> Result<()> {
    kept_unread_and_read_after_the_upgrade(|store| {
        store.in_transaction(|writer| writer.receive(&unread(), 3))
    })
}

#[test]
fn the_office_reads_what_it_kept_unread() -> Result<()> {
    kept_unread_and_read_after_the_upgrade(|store| {
        store.become_office(None)?;
        store.take(Pushed {
            device: COLLEAGUE,
            entries: vec![unread()],
            bytes: 0,
            refused: Vec::new(),
            last_seq: 1,
            as_sent: None,
        })
    })
}

/// As an app of schema 11 leaves it: no table for signatures, and an entry that it could not read.
/// Takes back what came after schema 11.
const AS_SCHEMA_11: &str = "
    DROP TABLE sent;
    ALTER TABLE replica DROP COLUMN tables_to;
    DROP TABLE finding_pause;
    DROP TABLE tenant_texts;
    DROP INDEX erased_from_summaries;
    ALTER TABLE erased DROP COLUMN summary_after;
    ALTER TABLE erased DROP COLUMN summary_before;
    DROP INDEX photo_originals;
    ALTER TABLE photo DROP COLUMN original_of;
    ALTER TABLE photo RENAME COLUMN moved_stamp TO placed_stamp;
    DROP TABLE signature;
    PRAGMA user_version = 11;";

#[test]
fn a_signature_that_came_before_the_upgrade_stands_after_it() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let (path, key) = (folder.path().join("replica.db"), Key::generate()?);
    let mut store = Store::open(&path, &key, Arc::new(SystemClock))?;
    let signing = Signing::typed("Amina Prøvesen").ok();
    let signed = Change::from(SummarySigned {
        party: Party::Tenant,
        signing: signing.clone(),
        summary: "ab".into(),
    });
    let entry = Entry {
        change: Change::Unknown {
            kind: signed.kind().to_owned(),
            payload: signed.payload(),
        },
        ..unread()
    };
    store.in_transaction(|writer| writer.receive(&entry, 3))?;
    drop(store);
    let db = connect(&path, &key)?;
    db.execute_batch(AS_SCHEMA_11)?;
    drop(db);

    let signatures = upgraded(&path, &key)?.signatures(visit())?;
    let said = signatures.into_iter().map(|row| row.signing);
    assert_eq!(said.collect::<Vec<_>>(), Vec::from_iter(signing));
    Ok(())
}
