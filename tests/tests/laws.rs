//! The log's laws, on generated histories of three replicas with clocks that disagree: any order, any
//! repetition, any batching → the same tables, byte for byte.

use std::path::Path;
use std::sync::Arc;

use nyvri_core::Result;
use nyvri_core::clock::SystemClock;
use nyvri_core::domain::change::{
    AnswerCleared, AnswerGiven, Change, FindingLogged, FindingRemoved, GradeSet, NoteWritten,
    PartSet, PhotoRemoved, PhotoTaken, RoomSet, UrgencySet, VisitAssigned, VisitCompleted,
    VisitScheduled, VisitStarted,
};
use nyvri_core::domain::finding::Urgency;
use nyvri_core::domain::grade::ConditionGrade;
use nyvri_core::domain::id::{DeviceId, Id};
use nyvri_core::domain::visit::Answer;
use nyvri_core::log::{Entry, Hlc};
use nyvri_core::store::{Key, Store, connect};
use proptest::prelude::*;
use proptest::sample::select;

fn id(kind: u8, number: u8) -> Id {
    let mut bytes = [0; 16];
    bytes[0] = kind;
    bytes[15] = number;
    Id::from_slice(&bytes).unwrap_or_default()
}

fn change() -> impl Strategy<Value = Change> {
    let finding = || (0..2_u8).prop_map(|n| id(1, n));
    let photo = || (0..2_u8).prop_map(|n| id(2, n));
    let question = || select(vec!["vent", "fan"]).prop_map(str::to_owned);
    let answer = select(vec![
        Answer::Ok,
        Answer::Deviation,
        Answer::Number(21.5),
        Answer::Text("x".into()),
    ]);
    prop_oneof![
        (question(), answer).prop_map(|(question, answer)| AnswerGiven { question, answer }.into()),
        question().prop_map(|question| AnswerCleared { question }.into()),
        finding().prop_map(|finding| FindingLogged {
            finding,
            question: None
        }
        .into()),
        (finding(), select(vec!["bathroom", "kitchen"])).prop_map(|(finding, room)| RoomSet {
            finding,
            room: room.into()
        }
        .into()),
        (finding(), select(vec!["wall", "floor"])).prop_map(|(finding, part)| PartSet {
            finding,
            part: part.into()
        }
        .into()),
        (
            finding(),
            prop::option::of(select(ConditionGrade::ALL.to_vec()))
        )
            .prop_map(|(finding, grade)| GradeSet { finding, grade }.into()),
        (finding(), prop::option::of(select(Urgency::ALL.to_vec())))
            .prop_map(|(finding, urgency)| UrgencySet { finding, urgency }.into()),
        (finding(), select(vec!["", "damp", "mould"])).prop_map(|(finding, text)| NoteWritten {
            finding,
            text: text.into()
        }
        .into()),
        (finding(), 0..400_i64).prop_map(|(finding, saw)| FindingRemoved {
            finding,
            saw: saw << 16
        }
        .into()),
        (photo(), finding(), 0..9_u8).prop_map(|(photo, finding, n)| {
            let sha256 = format!("{n:064x}");
            PhotoTaken {
                photo,
                finding,
                sha256,
                bytes: 9,
                width: 3,
                height: 3,
                taken_at: 7,
            }
            .into()
        }),
        photo().prop_map(|photo| PhotoRemoved { photo }.into()),
        prop::collection::vec((0..3_u8).prop_map(|n| id(3, n)), 0..3)
            .prop_map(|people| VisitAssigned { people }.into()),
        (1..9_i64).prop_map(|starts_at| VisitScheduled { starts_at }.into()),
        Just(VisitStarted {}.into()),
        Just(VisitCompleted {}.into()),
        Just(Change::Unknown {
            kind: "from_a_newer_app".into(),
            payload: b"{}".to_vec()
        }),
    ]
}

/// A history: each entry by one of three replicas, whose clocks are days apart.
fn history() -> impl Strategy<Value = Vec<Entry>> {
    prop::collection::vec((0..3_usize, 0..50_i64, change()), 1..60).prop_map(|steps| {
        let skews = [0, 100, 250];
        let mut clocks = [Hlc::default(); 3];
        let mut seqs = [0_i64; 3];
        let written = steps.into_iter().map(|(replica, passed, change)| {
            clocks[replica] = clocks[replica].next(skews[replica] + passed);
            seqs[replica] += 1;
            let number = u8::try_from(replica).unwrap_or(0);
            Entry {
                device: DeviceId(i64::from(number) + 1),
                seq: seqs[replica],
                at: clocks[replica],
                seen: 0,
                author: id(3, number),
                subject: id(9, 0),
                change,
            }
        });
        written.collect()
    })
}

/// Every table that is derived from the log, row by row, as text.
fn tables(path: &Path, key: &Key) -> Result<String> {
    let db = connect(path, key)?;
    let mut names = db.prepare(
        "SELECT name FROM sqlite_schema WHERE type = 'table'
         AND name NOT IN ('replica', 'entry', 'refused', 'held', 'setting', 'picture', 'picture_part')
         ORDER BY name",
    )?;
    let names: Vec<String> = names
        .query_map([], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    let mut all = String::new();
    for name in names {
        let mut rows = db.prepare(&format!("SELECT * FROM {name} ORDER BY 1, 2"))?;
        let columns = rows.column_count();
        let mut rows = rows.query([])?;
        while let Some(row) = rows.next()? {
            for column in 0..columns {
                all.push_str(&format!("{name}.{column}={:?} ", row.get_ref(column)?));
            }
            all.push('\n');
        }
    }
    Ok(all)
}

fn tables_after(batches: &[Vec<Entry>]) -> Result<String> {
    let folder = tempfile::tempdir()?;
    let (path, key) = (folder.path().join("replica.db"), Key::generate()?);
    let mut store = Store::open(&path, &key, Arc::new(SystemClock))?;
    for batch in batches {
        store.in_transaction(|writer| {
            batch
                .iter()
                .try_for_each(|entry| writer.receive(entry, None).map(|_| ()))
        })?;
    }
    drop(store);
    tables(&path, &key)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, ..ProptestConfig::default() })]

    #[test]
    fn any_order_any_repetition_any_batching_gives_the_same_tables(
        (entries, shuffled, repeated, size) in history().prop_flat_map(|entries| {
            let (shuffled, repeated) = (Just(entries.clone()).prop_shuffle(), Just(entries.clone()).prop_shuffle());
            (Just(entries), shuffled, repeated, 1..9_usize)
        })
    ) {
        let straight = tables_after(std::slice::from_ref(&entries)).map_err(|e| TestCaseError::fail(e.to_string()))?;
        let twice: Vec<Entry> = shuffled.into_iter().chain(repeated).collect();
        let batches: Vec<Vec<Entry>> = twice.chunks(size).map(<[Entry]>::to_vec).collect();
        let other = tables_after(&batches).map_err(|e| TestCaseError::fail(e.to_string()))?;
        prop_assert_eq!(straight, other);
    }
}

#[test]
fn an_edit_that_the_remover_had_not_seen_brings_the_finding_back() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let mut store = Store::open(
        &folder.path().join("a.db"),
        &Key::generate()?,
        Arc::new(SystemClock),
    )?;
    let (author, visit, finding) = (id(3, 0), id(9, 0), id(1, 0));
    store.write(
        author,
        visit,
        &[FindingLogged {
            finding,
            question: None,
        }
        .into()],
    )?;
    let saw = store.finding(finding)?.edited_at;
    store.write(
        author,
        visit,
        &[NoteWritten {
            finding,
            text: "wet".into(),
        }
        .into()],
    )?;
    store.write(author, visit, &[FindingRemoved { finding, saw }.into()])?;
    assert_eq!(store.finding(finding)?.notes[0].text, "wet");
    let saw = store.finding(finding)?.edited_at;
    store.write(author, visit, &[FindingRemoved { finding, saw }.into()])?;
    assert!(store.finding(finding).is_err());
    Ok(())
}

#[test]
fn the_more_serious_of_two_grades_stands_and_the_difference_shows() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let mut store = Store::open(
        &folder.path().join("a.db"),
        &Key::generate()?,
        Arc::new(SystemClock),
    )?;
    let (visit, finding) = (id(9, 0), id(1, 0));
    let grade = |grade| {
        Change::from(GradeSet {
            finding,
            grade: Some(grade),
        })
    };
    store.write(
        id(3, 0),
        visit,
        &[FindingLogged {
            finding,
            question: None,
        }
        .into()],
    )?;
    store.write(id(3, 0), visit, &[grade(ConditionGrade::TG3)])?;
    store.write(id(3, 1), visit, &[grade(ConditionGrade::TG1)])?;
    let row = store.finding(finding)?;
    assert_eq!(row.grade(), Some(ConditionGrade::TG3));
    assert!(row.grade_is_disputed());
    store.write(id(3, 0), visit, &[grade(ConditionGrade::TG1)])?;
    assert!(!store.finding(finding)?.grade_is_disputed());
    Ok(())
}
