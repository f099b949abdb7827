//! The log's laws, on generated histories of three replicas with clocks that disagree: any order, any
//! repetition, any batching → the same tables, byte for byte.

mod history;

use std::path::Path;
use std::sync::Arc;

use nyvri_core::Result;
use nyvri_core::clock::SystemClock;
use nyvri_core::domain::change::{
    AnswerGiven, Blanked, Change, FindingLogged, FindingRemoved, GradeSet, NoteWritten,
};
use nyvri_core::domain::grade::ConditionGrade;
use nyvri_core::domain::id::DeviceId;
use nyvri_core::domain::visit::Answer;
use nyvri_core::log::{Entry, Hlc};
use nyvri_core::store::{Key, Pushed, Store, connect};
use proptest::prelude::*;

use history::{history, id};

/// Every table that is derived from the log, row by row, as text.
fn tables(path: &Path, key: &Key) -> Result<String> {
    let db = connect(path, key)?;
    let mut names = db.prepare(
        "SELECT name FROM sqlite_schema WHERE type = 'table'
         AND name NOT IN ('replica', 'batch', 'batch_subject', 'refused', 'held', 'setting', 'picture', 'picture_part',
                          'picture_erased')
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

fn tables_after(batches: &[Vec<(Entry, i64)>]) -> Result<String> {
    let folder = tempfile::tempdir()?;
    let (path, key) = (folder.path().join("replica.db"), Key::generate()?);
    let mut store = Store::open(&path, &key, Arc::new(SystemClock))?;
    for batch in batches {
        store.in_transaction(|writer| {
            batch
                .iter()
                .try_for_each(|(entry, number)| writer.receive(entry, *number))
        })?;
    }
    drop(store);
    tables(&path, &key)
}

/// Forty histories, or as many as `PROPTEST_CASES` says.
fn cases() -> u32 {
    let asked = std::env::var("PROPTEST_CASES").ok();
    asked.and_then(|cases| cases.parse().ok()).unwrap_or(40)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), ..ProptestConfig::default() })]

    #[test]
    fn any_order_any_repetition_any_batching_gives_the_same_tables(
        (entries, shuffled, repeated, size) in history().prop_flat_map(|entries| {
            let (shuffled, repeated) = (Just(entries.clone()).prop_shuffle(), Just(entries.clone()).prop_shuffle());
            (Just(entries), shuffled, repeated, 1..9_usize)
        })
    ) {
        let straight = tables_after(std::slice::from_ref(&entries)).map_err(|e| TestCaseError::fail(e.to_string()))?;
        let twice: Vec<(Entry, i64)> = shuffled.into_iter().chain(repeated).collect();
        let batches: Vec<Vec<(Entry, i64)>> = twice.chunks(size).map(<[(Entry, i64)]>::to_vec).collect();
        let other = tables_after(&batches).map_err(|e| TestCaseError::fail(e.to_string()))?;
        prop_assert_eq!(straight, other);
    }

    #[test]
    fn tables_made_anew_from_the_offices_log_equal_those_kept_up(history in history()) {
        let kept = office_tables(&history, false).map_err(|e| TestCaseError::fail(e.to_string()))?;
        let anew = office_tables(&history, true).map_err(|e| TestCaseError::fail(e.to_string()))?;
        let leaves_nothing = |(entry, _): &(Entry, i64)| {
            matches!(entry.change, Change::Unknown { .. } | Change::Blanked(Blanked { finding: None }))
        };
        prop_assert_eq!(history.iter().all(leaves_nothing), kept.is_empty());
        prop_assert_eq!(kept, anew);
    }
}

/// The tables of an office that took the commits in; `anew` makes them again from its log.
fn office_tables(history: &[(Entry, i64)], anew: bool) -> Result<String> {
    let folder = tempfile::tempdir()?;
    let (path, key) = (folder.path().join("office.db"), Key::generate()?);
    let mut store = Store::open(&path, &key, Arc::new(SystemClock))?;
    store.become_office(None)?;
    for commit in history.chunk_by(|a, b| a.1 == b.1) {
        let entries: Vec<Entry> = commit.iter().map(|(entry, _)| entry.clone()).collect();
        let last_seq = entries.last().map_or(0, |entry| entry.seq);
        let pushed = Pushed {
            device: commit[0].0.device,
            entries,
            bytes: 0,
            refused: Vec::new(),
            last_seq,
            as_sent: None,
        };
        store.take(pushed)?;
        if commit[0].1 % 3 == 0 {
            store.settle_part()?;
        }
    }
    if anew {
        store.rebuild()?;
    }
    drop(store);
    // What no table had yet when the node died is there when it opens its file again.
    drop(Store::open(&path, &key, Arc::new(SystemClock))?);
    tables(&path, &key)
}

#[test]
fn two_answers_that_did_not_know_of_each_other_are_kept_until_someone_chooses() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let mut store = Store::open(
        &folder.path().join("a.db"),
        &Key::generate()?,
        Arc::new(SystemClock),
    )?;
    let (visit, question) = (id(9, 0), || "vent".to_owned());
    let answer = |answer| {
        Change::from(AnswerGiven {
            question: question(),
            answer,
        })
    };
    store.write(id(3, 0), visit, &[answer(Answer::Ok)])?;
    let theirs = Entry {
        device: DeviceId(77),
        seq: 1,
        at: Hlc::default().next(store.now() + 5_000),
        seen: 0,
        author: id(3, 1),
        subject: visit,
        change: answer(Answer::Deviation),
    };
    store.in_transaction(|writer| {
        writer.receive(&theirs, 8)?;
        writer.receive(&theirs, 8)?;
        writer.note_pulled(8, b"chain")
    })?;
    let open = store.overlaps(visit)?;
    assert_eq!(open.len(), 1);
    assert_eq!(open[0].field, "answer/vent");
    assert_eq!(open[0].standing.change, answer(Answer::Deviation));
    assert_eq!(open[0].others[0].change, answer(Answer::Ok));
    assert_eq!(open[0].others[0].mark.author, id(3, 0));
    store.write(id(3, 0), visit, &[open[0].others[0].change.clone()])?;
    assert!(store.overlaps(visit)?.is_empty());
    assert_eq!(store.overlaps_kept()?, 0);
    assert_eq!(store.answers(visit)?[0].answer, Answer::Ok);
    Ok(())
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
