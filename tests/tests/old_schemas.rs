//! Every schema that was ever written opens, and nothing of it is lost.

use std::path::Path;
use std::sync::Arc;

use nyvri_core::Result;
use nyvri_core::clock::SystemClock;
use nyvri_core::domain::change::{AnswerGiven, Change, FindingLogged, NoteWritten, VisitProposed};
use nyvri_core::domain::grade::ConditionGrade;
use nyvri_core::domain::id::{DeviceId, Id};
use nyvri_core::domain::visit::{Answer, VisitKind};
use nyvri_core::log::{Hlc, Mark, Stamp};
use nyvri_core::store::{Key, SCHEMA_VERSION, Store, VisitFilter, Waits, connect, migrate};
use rusqlite::{Connection, params};

/// The schemas that shipped with a row an answer.
const BEFORE: [&str; 5] = [
    FIRST,
    include_str!("../../core/src/store/migrations/002_batches.sql"),
    include_str!("../../core/src/store/migrations/003_visits_by_status.sql"),
    include_str!("../../core/src/store/migrations/004_advice.sql"),
    include_str!("../../core/src/store/migrations/005_marks.sql"),
];
const FIRST: &str = include_str!("../../core/src/store/migrations/001_first.sql");
const OWN: i64 = 5;
const THEIRS: i64 = 9;

fn id(number: u8) -> Id {
    Id::from_slice(&[number; 16]).unwrap_or_default()
}

fn proposed() -> Change {
    let day = nyvri_core::calendar::day_of(1_795_000_000_000);
    VisitProposed {
        tenancy: id(2),
        dwelling: id(3),
        kind: VisitKind::First,
        from_day: day,
        to_day: day,
        template: "ny-vri".into(),
        template_version: 1,
    }
    .into()
}

fn answer(question: &str, answer: Answer) -> Change {
    let question = question.into();
    AnswerGiven { question, answer }.into()
}

/// A file as schema 1 wrote it, a row an entry: device, seq, position, change.
fn written_by_schema_1(
    path: &Path,
    key: &Key,
    rows: &[(i64, i64, Option<i64>, Change)],
) -> Result<Connection> {
    let db = connect(path, key)?;
    db.execute_batch(FIRST)?;
    db.pragma_update(None, "user_version", 1)?;
    db.execute(
        "INSERT INTO replica (one, device, last_seq, last_at, received_seq, cursor) VALUES (1, ?1, 2, ?2, 1, 40)",
        [OWN, Hlc::of(1_795_000_000_900, 0).0],
    )?;
    for (at, (device, seq, position, change)) in (0..).zip(rows) {
        db.execute(
            "INSERT INTO entry (device, seq, at, seen, author, subject, kind, payload, position)
             VALUES (?1, ?2, ?3, 0, ?4, ?5, ?6, ?7, ?8)",
            params![
                device,
                seq,
                Hlc::of(1_795_000_000_000 + at, 0).0,
                id(7),
                id(1),
                change.kind(),
                change.payload(),
                position
            ],
        )?;
    }
    Ok(db)
}

fn rows() -> Vec<(i64, i64, Option<i64>, Change)> {
    let (finding, text) = (id(4), "vått bak sluket".to_owned());
    let unknown = Change::Unknown {
        kind: "from_a_newer_app".into(),
        payload: b"{\"x\":1}".to_vec(),
    };
    vec![
        (THEIRS, 1, Some(1), proposed()),
        (THEIRS, 2, Some(2), answer("vents-open", Answer::Ok)),
        (OWN, 1, Some(3), answer("vents-open", Answer::Deviation)),
        (
            THEIRS,
            3,
            Some(4),
            FindingLogged {
                finding,
                question: None,
            }
            .into(),
        ),
        (THEIRS, 4, Some(5), NoteWritten { finding, text }.into()),
        (THEIRS, 5, Some(6), unknown),
        (OWN, 2, Some(7), answer("fan-works", Answer::NotChecked)),
    ]
}

/// What the tables say of the visit.
fn assert_tables(store: &Store) -> Result<()> {
    let answers = store.answers(id(1))?;
    let said: Vec<(&str, &Answer)> = answers
        .iter()
        .map(|row| (row.question.as_str(), &row.answer))
        .collect();
    assert_eq!(
        said,
        [
            ("fan-works", &Answer::NotChecked),
            ("vents-open", &Answer::Deviation)
        ]
    );
    assert_eq!(answers[0].author, id(7));
    assert_eq!(store.finding(id(4))?.notes[0].text, "vått bak sluket");
    assert_eq!(store.visit(id(1))?.template, "ny-vri");
    assert!(
        store.overlaps(id(1))?.is_empty(),
        "who wrote later had seen the earlier"
    );
    Ok(())
}

#[test]
fn a_phone_of_schema_1_keeps_its_tables_and_what_it_had_not_sent() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let (path, key) = (folder.path().join("nyvri.db"), Key::generate()?);
    let own_without_place = rows().into_iter().map(|(device, seq, position, change)| {
        (device, seq, position.filter(|_| device != OWN), change)
    });
    let rows: Vec<_> = own_without_place.collect();
    drop(written_by_schema_1(&path, &key, &rows)?);
    for _ in 0..2 {
        let store = Store::open(&path, &key, Arc::new(SystemClock))?;
        assert_tables(&store)?;
        let waiting = store.entries_to_send(10)?;
        assert_eq!(waiting.len(), 1);
        assert_eq!(waiting[0].change, answer("fan-works", Answer::NotChecked));
        assert_eq!((store.received_seq()?, store.cursor()?), (1, 0));
        let history = store.history(id(1))?;
        let kept_for_later = history
            .iter()
            .filter(|entry| matches!(entry.change, Change::Unknown { .. }));
        assert_eq!(kept_for_later.count(), 1);
    }
    let db = connect(&path, &key)?;
    let schema: u32 = db.pragma_query_value(None, "user_version", |row| row.get(0))?;
    assert_eq!(schema, SCHEMA_VERSION);
    Ok(())
}

#[test]
fn an_office_of_schema_1_keeps_its_whole_log() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let (path, key) = (folder.path().join("nyvri.db"), Key::generate()?);
    drop(written_by_schema_1(&path, &key, &rows())?);
    let mut store = Store::open(&path, &key, Arc::new(SystemClock))?;
    store.become_office(None)?;
    assert_tables(&store)?;
    let kinds = |store: &Store| -> Result<Vec<String>> {
        let history = store.history(id(1))?.into_iter();
        Ok(history
            .map(|entry| entry.change.kind().to_owned())
            .collect())
    };
    let wanted: Vec<String> = rows()
        .iter()
        .map(|(_, _, _, change)| change.kind().to_owned())
        .collect();
    assert_eq!(kinds(&store)?, wanted);
    assert!(store.last_number()? > 0 && !store.chain_at(store.last_number()?)?.is_empty());
    store.rebuild()?;
    assert_tables(&store)?;
    Ok(())
}

fn mark(at: i64, author: u8) -> Mark {
    Mark {
        at: Hlc(at),
        device: DeviceId(THEIRS),
        number: 3,
        seen: 2,
        author: id(author),
        is_open: author == 8,
    }
}

fn rows_apart(db: &Connection) -> Result<()> {
    for (question, kind, value) in [("no-mould", "", ""), ("vents-open", "text", "litt")] {
        db.execute(
            "INSERT INTO answer (visit, question, kind, value, mark) VALUES (?1, ?2, ?3, ?4, ?5)",
            params![id(1), question, kind, value, mark(70, 8)],
        )?;
    }
    let beside = answer("vents-open", Answer::Ok);
    db.execute(
        "INSERT INTO overlap (subject, field, mark, kind, payload) VALUES (?1, 'answer/vents-open', ?2, ?3, ?4)",
        params![id(1), mark(60, 7), beside.kind(), beside.payload()],
    )?;
    let stamp = Stamp::new(Hlc(90), DeviceId(THEIRS));
    db.execute(
        "INSERT INTO finding (id, visit, author, logged_stamp, edited_at) VALUES (?1, ?2, ?3, ?4, 90)",
        params![id(4), id(1), id(7), stamp],
    )?;
    for (author, grade) in [(7, "TG1"), (8, "TG3")] {
        db.execute(
            "INSERT INTO finding_grade (finding, author, grade, stamp) VALUES (?1, ?2, ?3, ?4)",
            params![id(4), id(author), grade, stamp],
        )?;
    }
    db.execute(
        "INSERT INTO note (finding, author, text, stamp) VALUES (?1, ?2, 'drypper', ?3)",
        params![id(4), id(7), stamp],
    )?;
    Ok(())
}

fn assert_rows_are_together(store: &Store) -> Result<()> {
    let answers = store.answers(id(1))?;
    assert_eq!(answers.len(), 1, "what was taken back is not shown");
    assert_eq!(answers[0].answer, Answer::Text("litt".into()));
    assert_eq!(answers[0].mark, mark(70, 8));
    let overlaps = store.overlaps(id(1))?;
    assert_eq!(overlaps[0].others[0].mark, mark(60, 7));
    assert_eq!(
        overlaps[0].others[0].change,
        answer("vents-open", Answer::Ok)
    );
    assert_eq!(store.overlaps_kept()?, 1);
    let finding = store.finding(id(4))?;
    assert_eq!(finding.grade(), Some(ConditionGrade::TG3));
    assert!(finding.grade_is_disputed());
    assert_eq!(finding.notes[0].text, "drypper");
    Ok(())
}

#[test]
fn files_of_schemas_2_to_5_keep_everything() -> Result<()> {
    for shipped in 2..=BEFORE.len() {
        let folder = tempfile::tempdir()?;
        let (path, key) = (folder.path().join("nyvri.db"), Key::generate()?);
        let mut db = connect(&path, &key)?;
        migrate(&mut db, &BEFORE[..shipped])?;
        db.execute("DROP TABLE entry_before_batches", [])?;
        rows_apart(&db)?;
        drop(db);
        let mut store = Store::open(&path, &key, Arc::new(SystemClock))?;
        assert_rows_are_together(&store)?;
        store.write(id(7), id(1), &[proposed()])?;
        let today = nyvri_core::calendar::day_of(1_795_000_000_000);
        let waiting = store.visits_waiting(Waits::Time, today, &VisitFilter::default(), 10)?;
        assert_eq!(waiting.len(), 1, "schema {shipped}");
        let apart = "SELECT count(*) FROM sqlite_schema WHERE name LIKE '%_apart'";
        let left: i64 = connect(&path, &key)?.query_row(apart, [], |row| row.get(0))?;
        assert_eq!(left, 0);
    }
    Ok(())
}

#[test]
fn a_file_whose_pages_are_authenticated_as_formerly_opens() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let (path, key) = (folder.path().join("nyvri.db"), Key::generate()?);
    let db = Connection::open(&path)?;
    let hex = nyvri_core::hex::encode(key.as_bytes());
    db.execute_batch(&format!(
        "PRAGMA key = \"x'{hex}'\"; CREATE TABLE kept (what TEXT); INSERT INTO kept VALUES ('all of it')"
    ))?;
    drop(db);
    let kept: String =
        connect(&path, &key)?.query_row("SELECT what FROM kept", [], |row| row.get(0))?;
    assert_eq!(kept, "all of it");
    let other = connect(&path, &Key::generate()?);
    assert!(matches!(other, Err(nyvri_core::Error::WrongKey)));
    Ok(())
}
