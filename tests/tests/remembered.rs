//! What a phone remembers so that it need not look for it each time stays true: what waits for a receipt, which
//! pictures are missing, and that it has looked today for what may go.

use std::collections::BTreeSet;
use std::sync::Arc;

use nyvri_core::Result;
use nyvri_core::domain::change::{
    AnswerGiven, Change, FindingLogged, PhotoRemoved, PhotoTaken, VisitApproved, VisitProposed,
    VisitScheduled,
};
use nyvri_core::domain::id::Id;
use nyvri_core::domain::visit::{Answer, VisitKind};
use nyvri_core::hex;
use nyvri_core::log::Entry;
use nyvri_core::photo::take_in;
use nyvri_core::store::{KEPT_ON_PHONE, Key, Store, Written};
use nyvri_tests::pictures::small;
use nyvri_tests::simulation::clocks::{HOUR, SimClock};
use nyvri_tests::simulation::town::{person, visit};

const DAY: i64 = 24 * HOUR;

struct Phone {
    store: Store,
    clock: SimClock,
    _folder: tempfile::TempDir,
}

fn phone() -> Result<Phone> {
    let (folder, clock) = (tempfile::tempdir()?, SimClock::default());
    let path = folder.path().join("nyvri.db");
    let store = Store::open(&path, &Key::generate()?, Arc::new(clock.clone()))?;
    Ok(Phone {
        store,
        clock,
        _folder: folder,
    })
}

fn answer(question: &str) -> Change {
    let (question, answer) = (question.to_owned(), Answer::Ok);
    AnswerGiven { question, answer }.into()
}

fn photo_of(number: i64, sha256: &str) -> Change {
    PhotoTaken {
        photo: Id::new(100 + number),
        finding: Id::new(7),
        sha256: sha256.to_owned(),
        bytes: 9,
        width: 3,
        height: 3,
        taken_at: number,
        same_spot_as: None,
        original_of: None,
    }
    .into()
}

impl Phone {
    fn write(&mut self, change: Change) -> Result<()> {
        self.store.write(person(1), visit(1), &[change])
    }

    /// Which of these questions wait, and how many new findings.
    fn waits(&self) -> Result<(Vec<&'static str>, usize)> {
        let waiting = self.store.waiting()?;
        let is_waiting =
            |question: &&str| waiting.has(&Written::Answer(visit(1), (*question).to_owned()));
        let waits = ["one", "two"].into_iter().filter(is_waiting);
        Ok((waits.collect(), waiting.new_findings()))
    }
}

#[test]
fn what_waits_follows_what_is_written_and_what_the_office_has() -> Result<()> {
    let mut phone = phone()?;
    assert_eq!(phone.waits()?, (vec![], 0));
    phone.write(answer("one"))?;
    assert_eq!(phone.waits()?, (vec!["one"], 0));
    let logged = FindingLogged {
        finding: Id::new(7),
        question: None,
    };
    phone.write(logged.into())?;
    phone.write(answer("two"))?;
    assert_eq!(phone.waits()?, (vec!["one", "two"], 1));
    phone.store.note_receipt(1, &[], &[])?;
    assert_eq!(phone.waits()?, (vec!["two"], 1));
    phone.write(answer("one"))?;
    phone.store.note_receipt(3, &[], &[])?;
    assert_eq!(phone.waits()?, (vec!["one"], 0));
    // The office was restored from a backup and has less than it said.
    phone.store.note_receipt(1, &[], &[])?;
    assert_eq!(phone.waits()?, (vec!["one", "two"], 1));
    phone.store.note_receipt(4, &[], &[])?;
    assert_eq!(phone.waits()?, (vec![], 0));
    phone.write(answer("two"))?;
    phone.store.wipe()?;
    assert_eq!(phone.waits()?, (vec![], 0));
    phone.write(answer("two"))?;
    assert_eq!(phone.waits()?, (vec!["two"], 0));
    Ok(())
}

#[test]
fn the_picture_of_a_refused_photo_does_not_wait() -> Result<()> {
    let mut phone = phone()?;
    for number in [1, 2] {
        let picture = take_in(&small(number))?;
        phone
            .store
            .take_photo(person(1), visit(1), Id::new(7), &picture)?;
    }
    assert_eq!(phone.store.counts()?.photos_waiting, 2);
    phone
        .store
        .note_receipt(2, &[], &[(1, "no-right".into())])?;
    let counts = phone.store.counts()?;
    assert_eq!((counts.photos_waiting, counts.entries_refused), (1, 1));
    let taken = take_in(&small(2))?.sha256;
    phone.store.mark_pictures_received(&[taken], 1)?;
    assert_eq!(phone.store.counts()?.photos_waiting, 0);
    assert_eq!(phone.store.own_photos_received()?, 1);
    Ok(())
}

/// A person took the same picture twice; the office took one photo, refused the other, and then took the visit away.
#[test]
fn a_picture_that_a_refused_photo_shows_too_still_goes_to_the_office() -> Result<()> {
    let mut phone = phone()?;
    let picture = take_in(&small(1))?;
    for _ in 0..2 {
        phone
            .store
            .take_photo(person(1), visit(1), Id::new(7), &picture)?;
    }
    phone
        .store
        .note_receipt(2, &[], &[(2, "no-right".into())])?;
    phone
        .store
        .in_transaction(|writer| writer.forget(&BTreeSet::from([visit(1)])))?;
    assert_eq!(phone.store.pictures_to_send()?, [picture.sha256]);
    Ok(())
}

#[test]
fn missing_pictures_are_found_again_after_each_pull_and_gone_when_they_are_here() -> Result<()> {
    let mut phone = phone()?;
    let [first, second] = [take_in(&small(1))?, take_in(&small(2))?];
    assert_eq!(phone.missing()?, []);
    phone.receive_photo(1, &hex::encode(&first.sha256))?;
    assert_eq!(phone.missing()?, [(first.sha256, false)]);
    phone.receive_photo(2, &hex::encode(&second.sha256))?;
    let both = BTreeSet::from([(first.sha256, false), (second.sha256, false)]);
    assert_eq!(BTreeSet::from_iter(phone.missing()?), both);
    let small = [(first.sha256, first.thumbnail.clone())];
    phone.store.keep_thumbnails(&small, 1)?;
    let one_is_small = BTreeSet::from([(first.sha256, true), (second.sha256, false)]);
    assert_eq!(BTreeSet::from_iter(phone.missing()?), one_is_small);
    phone.store.keep_picture(&first, 1)?;
    assert_eq!(phone.missing()?, [(second.sha256, false)]);
    let own = phone
        .store
        .take_photo(person(1), visit(1), Id::new(7), &second)?;
    assert_eq!(phone.missing()?, []);
    phone.write(PhotoRemoved { photo: own }.into())?;
    phone.store.rebuild()?;
    assert_eq!(phone.missing()?, []);
    phone
        .store
        .in_transaction(|writer| writer.forget(&BTreeSet::from([visit(1)])))?;
    assert_eq!(phone.missing()?, []);
    Ok(())
}

/// What a transaction that failed had changed is not missing.
#[test]
fn what_was_rolled_back_is_not_missing() -> Result<()> {
    let mut phone = phone()?;
    let [first, second] = [take_in(&small(1))?, take_in(&small(2))?];
    phone.receive_photo(1, &hex::encode(&first.sha256))?;
    assert_eq!(phone.missing()?, [(first.sha256, false)]);
    let failed = phone.store.in_transaction(|writer| -> Result<()> {
        writer.forget(&BTreeSet::from([visit(1)]))?;
        writer.append(
            person(1),
            visit(1),
            photo_of(9, &hex::encode(&second.sha256)),
        )?;
        Err(nyvri_core::Error::NotFound { what: "visit" })
    });
    assert!(failed.is_err());
    assert_eq!(phone.missing()?, [(first.sha256, false)]);
    phone
        .store
        .in_transaction(|writer| writer.forget(&BTreeSet::from([visit(1)])))?;
    assert_eq!(phone.missing()?, []);
    Ok(())
}

impl Phone {
    /// What is missing: the name, and whether a small picture is here.
    fn missing(&self) -> Result<Vec<([u8; 32], bool)>> {
        let missing = self.store.pictures_missing()?.into_iter();
        Ok(missing.map(|it| (it.name, it.has_thumbnail)).collect())
    }

    /// A colleague's photo comes with commit `number`.
    fn receive_photo(&mut self, number: i64, sha256: &str) -> Result<()> {
        let entry = Entry {
            device: nyvri_core::domain::id::DeviceId(77),
            seq: number,
            at: nyvri_core::log::Hlc::default().next(self.store.now()),
            seen: 0,
            author: person(2),
            subject: visit(1),
            change: photo_of(number, sha256),
        };
        self.store.in_transaction(|writer| {
            writer.receive(&entry, number)?;
            writer.note_pulled(number, &[1; 8])
        })
    }

    /// A visit that was over before the phone must forget it, and that the office has.
    fn end_a_visit_long_ago(&mut self, number: u8) -> Result<()> {
        let day = chrono::NaiveDate::from_ymd_opt(2026, 9, 1).unwrap_or_default();
        let proposed = VisitProposed {
            tenancy: Id::new(i64::from(number)),
            dwelling: Id::new(99),
            kind: VisitKind::First,
            from_day: day,
            to_day: day,
            template: "ny-vri".into(),
            template_version: 1,
        };
        let starts_at = self.store.now() - KEPT_ON_PHONE - DAY;
        let changes = [
            proposed.into(),
            VisitScheduled { starts_at }.into(),
            VisitApproved {}.into(),
        ];
        self.store.write(person(1), visit(number), &changes)?;
        let last = self.store.entries_to_send(100)?;
        let last = last.last().map_or(0, |entry| entry.seq);
        self.store.note_receipt(last, &[], &[])
    }
}

#[test]
fn old_visits_go_once_a_day_also_when_the_clock_was_set_back() -> Result<()> {
    let mut phone = phone()?;
    assert_eq!(phone.store.forget_expired()?, 0);
    phone.end_a_visit_long_ago(1)?;
    assert_eq!(phone.store.forget_expired()?, 2, "a visit and its tenancy");
    phone.end_a_visit_long_ago(2)?;
    assert_eq!(phone.store.forget_expired()?, 0, "today it has looked");
    phone.clock.pass(DAY);
    assert_eq!(phone.store.forget_expired()?, 2);
    phone.clock.set_off(-3 * DAY);
    phone.end_a_visit_long_ago(3)?;
    assert_eq!(phone.store.forget_expired()?, 2);
    Ok(())
}
