//! What is erased is gone from every replica: from its tables, from the words of its log, from the pages of its file,
//! from its pictures. Ids, times and the order stay, so that the log's numbers and its chain hold good.

use std::error::Error;

use nyvri_core::domain::change::{Change, TenancyStarted};
use nyvri_core::domain::id::Id;
use nyvri_core::domain::person::Role;
use nyvri_core::domain::retention::{BY_HAND, Kept};
use nyvri_core::store::{Goes, Key};
use nyvri_core::sync::round;
use nyvri_office::durable::{backup, restore};
use nyvri_office::{DataFolder, retention};
use nyvri_tests::bare_phone::Pocket;
use nyvri_tests::remains::{everything_in, must_have, must_lack, piece_of};
use nyvri_tests::seeded::{self, Seeded};

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

/// Words that nobody else writes.
const SAID: &str = "fuktkanari ved sluket";
const NAME: &str = "Kanari Eksempelsen";
/// Typed as a signature, and what was disagreed with.
const SIGNED: &str = "Navnekanari Prøvesen";
const DISPUTED: &str = "uenighetskanari om sluket";
/// Of what stays.
const OTHER: &str = "blindpassasjerkanari";

fn key_of(office: &Seeded) -> Outcome<Key> {
    let text = std::fs::read_to_string(office.running.state.settings().data.join("key"))?;
    let key = nyvri_core::hex::decode(text.trim()).and_then(|key| Key::from_slice(&key));
    Ok(key.ok_or("no key")?)
}

/// A second visit, of a tenant with a name of its own.
fn add_visit(office: &Seeded) -> Outcome<(Id, Id)> {
    let mut store = office.running.state.store();
    let there: Id = office.visit.parse()?;
    let there = store.visit(there)?;
    let (tenancy, visit) = (store.new_id(), store.new_id());
    let started = TenancyStarted {
        dwelling: there.dwelling,
        tenant: NAME.to_owned(),
        language: "nb".to_owned(),
        needs_interpreter: false,
        has_children: false,
        starts_on: there.from_day,
    };
    store.write(office.bomiljo, tenancy, &[started.into()])?;
    let proposed = nyvri_core::domain::change::VisitProposed {
        tenancy,
        dwelling: there.dwelling,
        kind: there.kind,
        from_day: there.from_day,
        to_day: there.to_day,
        template: there.template.clone(),
        template_version: there.template_version,
    };
    let people = vec![office.bomiljo, office.operator];
    let starts_at = there.starts_at.ok_or("no time")?;
    let planned = [
        proposed.into(),
        nyvri_core::domain::change::VisitScheduled { starts_at }.into(),
        nyvri_core::domain::change::VisitAssigned { people }.into(),
    ];
    store.write(office.bomiljo, visit, &planned)?;
    Ok((tenancy, visit))
}

fn erase(office: &Seeded, subject: Id, what: Id, kind: Kept) -> Outcome {
    let goes = Goes {
        what,
        subject,
        kind,
        rule: BY_HAND.to_owned(),
        pack: String::new(),
    };
    Ok(office
        .running
        .state
        .store()
        .erase(office.bomiljo, &[goes])?)
}

#[tokio::test(flavor = "multi_thread")]
async fn an_erased_visit_is_in_no_file_of_any_replica() -> Outcome {
    let office = seeded::office().await?;
    let state = &office.running.state;
    let (tenancy, visit) = add_visit(&office)?;
    let stays: Id = office.visit.parse()?;
    let worker = Pocket::pair(&office, office.bomiljo, Role::Bomiljo).await?;
    let operator = Pocket::pair(&office, office.operator, Role::Operator).await?;
    worker.sync().await?;
    worker.find(visit, SAID, 71)?;
    worker.sign(visit, SIGNED, DISPUTED)?;
    worker.find(stays, OTHER, 72)?;
    worker.sync().await?;
    operator.sync().await?;
    let late = "skrevet uten dekning: kanarisvar";
    operator.find(visit, late, 73)?;

    let (office_file, office_key) = (state.settings().data.join("nyvri.db"), key_of(&office)?);
    let copy = tempfile::tempdir()?;
    let folder = DataFolder::at(state.settings().data.clone());
    backup(&folder, copy.path())?;
    let (gone, kept) = (piece_of(71)?, piece_of(72)?);
    let words = [SAID, NAME, SIGNED, DISPUTED].map(str::as_bytes);
    let words = [&words[..], &[&gone]].concat();
    let others: [&[u8]; 2] = [OTHER.as_bytes(), &kept];
    let copied = copy.path().join("nyvri.db");
    for (place, file, key) in [
        ("the office", &office_file, &office_key),
        ("the backup", &copied, &office_key),
        ("the worker's phone", &worker.file(), &worker.key),
    ] {
        let bytes = everything_in(file, key)?;
        must_have(place, &bytes, &words);
        must_have(place, &bytes, &others);
    }
    let bytes = everything_in(&operator.file(), &operator.key)?;
    must_have(
        "the operator's phone",
        &bytes,
        &[SAID.as_bytes(), late.as_bytes(), &piece_of(73)?],
    );

    let before = state.store().last_number()?;
    let chain = state.store().chain_at(before)?;
    erase(&office, tenancy, tenancy, Kept::Tenancy)?;
    erase(&office, visit, visit, Kept::Visit)?;
    retention::run(state)?;
    worker.sync().await?;
    operator.sync().await?;
    operator.sync().await?;
    // The operator's entries came after it was gone: they are counted, and kept blank.
    retention::run(state)?;
    backup(&folder, copy.path())?;

    let late_picture = piece_of(73)?;
    let all = [
        SAID.as_bytes(),
        NAME.as_bytes(),
        SIGNED.as_bytes(),
        DISPUTED.as_bytes(),
        &gone,
        late.as_bytes(),
        &late_picture,
    ];
    for (place, file, key) in [
        ("the office", &office_file, &office_key),
        ("the backup", &copied, &office_key),
        ("the worker's phone", &worker.file(), &worker.key),
        ("the operator's phone", &operator.file(), &operator.key),
    ] {
        let bytes = everything_in(file, key)?;
        must_lack(place, &bytes, &all);
    }
    must_have(
        "the office",
        &everything_in(&office_file, &office_key)?,
        &others,
    );
    must_have(
        "the worker's phone",
        &everything_in(&worker.file(), &worker.key)?,
        &others,
    );

    let store = state.store();
    assert_eq!(
        store.chain_at(before)?,
        chain,
        "every replica's place holds good"
    );
    let checked = store.check_log()?;
    assert!(
        checked.blanked > 0 && checked.commits >= before,
        "{checked:?}"
    );
    assert!(store.visit(visit).is_err() && store.tenancy(tenancy).is_err());
    assert_eq!(store.erased()?.len(), 2);
    let entries = store.history(visit)?;
    let is_bare = |change: &Change| matches!(change, Change::Blanked(_) | Change::Erased(_));
    assert!(entries.len() > 5 && entries.iter().all(|it| is_bare(&it.change)));
    drop(store);
    for pocket in [&worker, &operator] {
        let store = round::lock(&pocket.store);
        let counts = store.counts()?;
        assert_eq!(
            (
                counts.entries_waiting,
                counts.entries_refused,
                counts.photos_waiting
            ),
            (0, 0, 0)
        );
        assert!(store.visit(visit).is_err());
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_erased_photo_leaves_its_finding_and_everything_else() -> Outcome {
    let office = seeded::office().await?;
    let state = &office.running.state;
    let visit: Id = office.visit.parse()?;
    let worker = Pocket::pair(&office, office.bomiljo, Role::Bomiljo).await?;
    worker.sync().await?;
    let sha256 = worker.find(visit, OTHER, 81)?;
    worker.sync().await?;
    let photo = state.store().photos_of_visit(visit)?[0].clone();
    erase(&office, visit, photo.id, Kept::Photo)?;
    retention::run(state)?;
    worker.sync().await?;
    let gone = piece_of(81)?;
    let data = state.settings().data.join("nyvri.db");
    for (place, file, key) in [
        ("the office", &data, &key_of(&office)?),
        ("the phone", &worker.file(), &worker.key),
    ] {
        let bytes = everything_in(file, key)?;
        must_have(place, &bytes, &[OTHER.as_bytes()]);
        must_lack(
            place,
            &bytes,
            &[&gone, &sha256, nyvri_core::hex::encode(&sha256).as_bytes()],
        );
    }
    let store = state.store();
    assert!(store.photo(photo.id).is_err() && store.finding(photo.finding).is_ok());
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_restored_from_a_backup_that_was_run_again_lacks_it_too() -> Outcome {
    let office = seeded::office().await?;
    let state = &office.running.state;
    let visit: Id = office.visit.parse()?;
    let worker = Pocket::pair(&office, office.bomiljo, Role::Bomiljo).await?;
    worker.sync().await?;
    worker.find(visit, SAID, 91)?;
    worker.sync().await?;
    let (copy, new) = (tempfile::tempdir()?, tempfile::tempdir()?);
    let folder = DataFolder::at(state.settings().data.clone());
    backup(&folder, copy.path())?;
    erase(&office, visit, visit, Kept::Visit)?;
    retention::run(state)?;
    backup(&folder, copy.path())?;
    let restored = DataFolder {
        key_file: Some(folder.key_path()),
        ..DataFolder::at(new.path().to_owned())
    };
    restore(&restored, copy.path(), None)?;
    let bytes = everything_in(&new.path().join("nyvri.db"), &key_of(&office)?)?;
    must_lack(
        "what was restored",
        &bytes,
        &[SAID.as_bytes(), &piece_of(91)?],
    );
    Ok(())
}
