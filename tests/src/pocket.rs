//! What one person does with a phone's store, step by step, each step one transaction, and what must be found
//! again afterwards. Small and the same every time, so that a fault can be put at every single write.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::{Arc, LazyLock};

use nyvri_core::Result;
use nyvri_core::clock::SystemClock;
use nyvri_core::domain::change::{AnswerGiven, FindingLogged, NoteWritten, VisitStarted};
use nyvri_core::domain::id::{DeviceId, Id};
use nyvri_core::domain::visit::Answer;
use nyvri_core::log::{Entry, Hlc};
use nyvri_core::photo::{Intake, take_in};
use nyvri_core::store::{Key, Store};
use sha2::{Digest, Sha256};

use crate::pictures::small;

/// The file of the phone.
pub const FILE: &str = "nyvri.db";

/// How many steps there are.
pub const STEPS: u8 = 9;

static PICTURE: LazyLock<Option<Intake>> = LazyLock::new(|| take_in(&small(1)).ok());

fn id(kind: u8, number: u8) -> Id {
    let mut bytes = [kind; 16];
    bytes[15] = number;
    Id::from_slice(&bytes).unwrap_or_default()
}

fn me() -> Id {
    id(1, 1)
}

fn visit() -> Id {
    id(2, 1)
}

/// Opens the store; a new one is made with all its tables.
pub fn open(folder: &Path, key: &Key) -> Result<Store> {
    Store::open(&folder.join(FILE), key, Arc::new(SystemClock))
}

/// Whether a step takes in what the office has said. It is safe with the next that does not.
pub fn is_the_offices(step: u8) -> bool {
    matches!(step, 4 | 5 | 7)
}

/// Does step `step`, all of it or nothing.
pub fn do_step(store: &mut Store, step: u8) -> Result<()> {
    match step {
        0 => store.write(
            me(),
            visit(),
            &[VisitStarted {}.into(), answer(step, 0), answer(step, 1)],
        ),
        3 | 6 => take_photo(store, step),
        4 | 7 => take_in_a_page(store, step),
        5 => store.note_receipt(3, &[(3, 1)], &[]),
        _ => store.write(
            me(),
            visit(),
            &[
                answer(step, 0),
                FindingLogged {
                    finding: id(3, step),
                    question: None,
                }
                .into(),
                NoteWritten {
                    finding: id(3, step),
                    text: format!("note {step}"),
                }
                .into(),
                answer(step, 1),
            ],
        ),
    }
}

fn answer(step: u8, number: u8) -> nyvri_core::domain::change::Change {
    AnswerGiven {
        question: format!("question-{step}-{number}"),
        answer: Answer::Text("x".repeat(300)),
    }
    .into()
}

fn take_photo(store: &mut Store, step: u8) -> Result<()> {
    let picture = PICTURE
        .as_ref()
        .ok_or(nyvri_core::Error::Malformed("picture"))?;
    let finding = if step == 3 { 1 } else { 2 };
    store
        .take_photo(me(), visit(), id(3, finding), picture)
        .map(|_| ())
}

/// Two entries of a colleague, as they come from the office.
fn take_in_a_page(store: &mut Store, step: u8) -> Result<()> {
    let first = i64::from(step / 7) * 2 + 1;
    store.take_in(|writer| {
        for seq in first..first + 2 {
            let change = answer(step, u8::try_from(seq - first).unwrap_or(0));
            let entry = Entry {
                device: DeviceId(77),
                seq,
                at: Hlc((1_790_000_000_000 + seq) << 16),
                seen: 0,
                author: id(1, 2),
                subject: visit(),
                change,
            };
            writer.receive(&entry, seq)?;
        }
        writer.note_pulled(first + 1, &[7; 8])
    })
}

/// Which steps are in the store. A step that is there by half is an error, named.
pub fn steps_found(store: &Store) -> Result<BTreeSet<u8>> {
    let answers: BTreeSet<String> = store
        .answers(visit())?
        .into_iter()
        .map(|row| row.question)
        .collect();
    let notes: BTreeSet<String> = store
        .findings(visit())?
        .into_iter()
        .flat_map(|row| row.notes)
        .map(|note| note.text)
        .collect();
    let mut found = BTreeSet::new();
    for step in 0..STEPS {
        let parts: Vec<bool> = match step {
            0 => vec![has(&answers, step, 0), has(&answers, step, 1)],
            3 | 6 => photo_parts(store, if step == 3 { 1 } else { 2 })?,
            4 | 7 => vec![
                has(&answers, step, 0),
                has(&answers, step, 1),
                store.cursor()? >= i64::from(step / 7) * 2 + 2,
            ],
            5 => vec![store.counts()?.entries_received == 3],
            _ => vec![
                has(&answers, step, 0),
                has(&answers, step, 1),
                notes.contains(&format!("note {step}")),
            ],
        };
        assert!(
            parts.iter().all(|part| *part == parts[0]),
            "step {step} is there by half: {parts:?}"
        );
        if parts[0] {
            found.insert(step);
        }
    }
    Ok(found)
}

fn has(answers: &BTreeSet<String>, step: u8, number: u8) -> bool {
    answers.contains(&format!("question-{step}-{number}"))
}

/// A photo's row, and its whole picture.
fn photo_parts(store: &Store, finding: u8) -> Result<Vec<bool>> {
    let photos = store.photos_of_finding(id(3, finding))?;
    for photo in &photos {
        let jpeg = store.picture(&photo.sha256)?.unwrap_or_default();
        assert_eq!(
            Sha256::digest(&jpeg).as_slice(),
            photo.sha256,
            "half a photo"
        );
    }
    Ok(vec![!photos.is_empty()])
}
