//! Two phones on one visit, through a real office on real TLS: they end equal, each holds only what its
//! person may see, and an office that goes away or takes a phone back loses nothing.

use std::path::Path;

use nyvri::error::AppError;
use nyvri_core::domain::person::Role;
use nyvri_core::log::Batch;
use nyvri_core::store::{Key, connect};
use nyvri_core::sync::PairingText;
use nyvri_tests::phone::{first_visit, open, told};
use nyvri_tests::pictures::bathroom;
use nyvri_tests::seeded::office;

type Outcome = Result<(), Box<dyn std::error::Error>>;

fn code_of(done: Result<(), AppError>) -> String {
    done.err()
        .map_or_else(String::new, |AppError::Failed { code, .. }| code)
}

#[tokio::test(flavor = "multi_thread")]
async fn both_work_offline_and_end_equal() -> Outcome {
    let office = office().await?;
    let (ingrid, ola, _folders) = office.both_phones().await?;
    let visit = office.visit.clone();
    assert_eq!(first_visit(&ola)?, Some(visit.clone()));

    ingrid.answer(visit.clone(), "vents-open".into(), "ok".into())?;
    let finding = ingrid.new_finding(visit.clone())?;
    ingrid.set_room(finding.clone(), "bathroom".into())?;
    ola.answer(
        visit.clone(),
        "smoke-alarm-sounds".into(),
        "deviation".into(),
    )?;
    let logged = ola.visit(visit.clone())?.findings[0].finding_id.clone();
    ola.take_photo(logged.clone(), bathroom(1))?;
    for app in [&ola, &ingrid, &ola] {
        app.sync().await?;
    }
    assert_eq!(told(&ola, &visit)?.len(), 5, "{:#?}", told(&ola, &visit)?);
    let (ours, theirs) = (told(&ingrid, &visit)?, told(&ola, &visit)?);
    assert_eq!(
        ours.iter()
            .filter(|line| !line.contains("neighbour"))
            .collect::<Vec<_>>(),
        theirs.iter().collect::<Vec<_>>()
    );

    // Both grade the same finding: the more serious stands, and both are told to agree.
    ingrid.set_grade(finding.clone(), "TG3".into())?;
    ola.set_grade(finding.clone(), "TG1".into())?;
    for app in [&ola, &ingrid, &ola] {
        app.sync().await?;
    }
    for app in [&ola, &ingrid] {
        let screen = app.finding(finding.clone())?;
        let chosen = screen
            .grades
            .iter()
            .find(|grade| grade.chosen)
            .map(|grade| grade.code.clone());
        assert_eq!(chosen.as_deref(), Some("TG3"));
        assert!(screen.grade_disagreement.is_some());
    }
    let phones = office.running.state.accounts().devices()?;
    assert!(
        phones
            .iter()
            .all(|phone| phone.waiting == 0 && phone.receipted_seq.is_some())
    );
    let sync = ola.sync_screen()?;
    assert_eq!((sync.problem, sync.photos.len()), (None, 1));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_said_in_confidence_never_reaches_the_operators_phone() -> Outcome {
    let office = office().await?;
    let (one, two) = (tempfile::tempdir()?, tempfile::tempdir()?);
    let ingrid = office
        .phone(one.path(), office.bomiljo, Role::Bomiljo)
        .await?;
    let visit = office.visit.clone();
    let canary = "kanarifugl i bakgården";
    ingrid.answer(visit.clone(), "feels-safe".into(), "deviation".into())?;
    let finding = ingrid.visit(visit.clone())?.findings[0].finding_id.clone();
    ingrid.set_note(finding.clone(), canary.into())?;
    ingrid.take_photo(finding, bathroom(2))?;
    ingrid.sync().await?;
    let ola = office
        .phone(two.path(), office.operator, Role::Operator)
        .await?;
    drop(ola);
    assert_eq!(confidences(two.path(), canary)?, (0, 0, 0));
    assert_eq!(
        confidences(one.path(), canary)?,
        (1, 1, 1),
        "the search finds what is there"
    );
    Ok(())
}

/// Entries with the words, notes, and pictures in a phone's raw database.
fn confidences(folder: &Path, words: &str) -> Result<(i64, i64, i64), Box<dyn std::error::Error>> {
    let key = Key::from_slice(&std::fs::read(folder.join("key"))?).ok_or("no key")?;
    let db = connect(&folder.join("nyvri.db"), &key)?;
    let mut entries = 0;
    let mut batches = db.prepare("SELECT entries FROM batch")?;
    for batch in batches.query_map([], |row| row.get(0).map(Batch::from_bytes))? {
        let all = batch?
            .entries()?
            .into_iter()
            .map(|(entry, _)| entry.change.payload());
        entries += all
            .filter(|payload| contains(payload, words.as_bytes()))
            .count();
    }
    let (notes, pictures) = db.query_row(
        "SELECT (SELECT count(*) FROM finding WHERE voices <> x''), (SELECT count(*) FROM picture)",
        [],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    Ok((i64::try_from(entries)?, notes, pictures))
}

fn contains(bytes: &[u8], words: &[u8]) -> bool {
    bytes.windows(words.len()).any(|window| window == words)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_pairs_once_and_a_wrong_one_never() -> Outcome {
    let office = office().await?;
    let (one, two) = (tempfile::tempdir()?, tempfile::tempdir()?);
    let code = office.pairing(office.bomiljo, Role::Bomiljo)?;
    let (first, second) = (open(one.path())?, open(two.path())?);
    assert_eq!(code_of(first.sync().await), "sync-not-paired");
    assert_eq!(
        code_of(first.pair("hei".into(), "A".into()).await),
        "pairing-code-malformed"
    );
    let parts: Vec<&str> = code.rsplitn(3, ':').collect();
    let other_code = format!("{}:ZZZZ-ZZZZ:{}", parts[2], parts[0]);
    assert_eq!(
        code_of(first.pair(other_code, "A".into()).await),
        "pairing-code-wrong"
    );
    let other_pin = format!("{}:{}:{}", parts[2], parts[1], "0".repeat(32));
    assert_eq!(
        code_of(first.pair(other_pin, "A".into()).await),
        "sync-certificate"
    );
    first.pair(code.clone(), "A".into()).await?;
    assert_eq!(
        code_of(second.pair(code, "B".into()).await),
        "pairing-code-used"
    );
    assert!(!second.pairing()?.is_paired && first.pairing()?.is_paired);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_revoked_phone_empties_itself_when_it_hears_of_it() -> Outcome {
    let office = office().await?;
    let folder = tempfile::tempdir()?;
    let app = office
        .phone(folder.path(), office.bomiljo, Role::Bomiljo)
        .await?;
    let state = &office.running.state;
    let device = state
        .accounts()
        .devices()?
        .first()
        .map(|device| device.id)
        .ok_or("no phone")?;
    state.accounts().revoke(device, "mistet", state.now())?;
    app.answer(office.visit.clone(), "vents-open".into(), "ok".into())?;
    assert!(told(&app, &office.visit)?.contains(&"answer vents-open ok".to_owned()));
    assert!(rows_left(folder.path())? > 0);
    assert_eq!(code_of(app.sync().await), "sync-revoked");
    assert_eq!(rows_left(folder.path())?, 0);
    assert!(!app.pairing()?.is_paired);
    Ok(())
}

/// Rows in the tables that hold anything of people or homes, in a phone's raw database.
fn rows_left(folder: &Path) -> Result<i64, Box<dyn std::error::Error>> {
    let key = Key::from_slice(&std::fs::read(folder.join("key"))?).ok_or("no key")?;
    let db = connect(&folder.join("nyvri.db"), &key)?;
    let mut tables = db.prepare(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'replica' AND name NOT LIKE 'sqlite_%'",
    )?;
    let names: Vec<String> = tables
        .query_map([], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    let mut rows = 0;
    for name in names {
        rows += db.query_row(&format!("SELECT count(*) FROM {name}"), [], |row| {
            row.get::<_, i64>(0)
        })?;
    }
    Ok(rows)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_phone_that_the_office_does_not_know_keeps_everything() -> Outcome {
    let (office, other) = (office().await?, office().await?);
    let folder = tempfile::tempdir()?;
    let app = office
        .phone(folder.path(), office.bomiljo, Role::Bomiljo)
        .await?;
    app.answer(office.visit.clone(), "vents-open".into(), "ok".into())?;
    let key = Key::from_slice(&std::fs::read(folder.path().join("key"))?).ok_or("no key")?;
    let db = connect(&folder.path().join("nyvri.db"), &key)?;
    // As after the office's accounts were lost: same address and certificate, nobody it knows.
    let pairing: PairingText = other.pairing(other.bomiljo, Role::Bomiljo)?.parse()?;
    for (name, value) in [
        ("office_address", pairing.address),
        ("office_pin", pairing.pin.to_string()),
    ] {
        db.execute(
            "UPDATE setting SET value = ?2 WHERE name = ?1",
            [name, &value],
        )?;
    }
    assert_eq!(code_of(app.sync().await), "sync-not-paired");
    assert!(told(&app, &office.visit)?.contains(&"answer vents-open ok".to_owned()));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_office_that_goes_away_is_told_in_words_and_nothing_waits_for_it() -> Outcome {
    let office = office().await?;
    let folder = tempfile::tempdir()?;
    let app = office
        .phone(folder.path(), office.bomiljo, Role::Bomiljo)
        .await?;
    let visit = office.visit.clone();
    office.running.stop().await;
    app.answer(visit.clone(), "vents-open".into(), "ok".into())?;
    assert_eq!(code_of(app.sync().await), "sync-unreachable");
    let screen = app.sync_screen()?;
    assert!(
        screen
            .problem
            .is_some_and(|problem| problem.contains("trygt"))
    );
    assert!(!screen.is_running);
    assert!(app.today()?.sync.strong.contains('1') || !app.today()?.sync.rest.is_empty());
    Ok(())
}
