//! What a phone gathers for the office while it is written is what a phone that starts now reads from its log,
//! whatever happens to either in between.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

use nyvri_core::Result;
use nyvri_core::domain::change::{AnswerGiven, Change, Erased};
use nyvri_core::domain::id::{DeviceId, Id};
use nyvri_core::domain::visit::Answer;
use nyvri_core::log::{Entry, Hlc};
use nyvri_core::store::{Key, Store};
use nyvri_core::sync::protocol::BATCH_LIMIT;
use nyvri_tests::simulation::clocks::SimClock;
use nyvri_tests::simulation::town::{person, visit};

struct Phone {
    store: Store,
    path: PathBuf,
    key: Key,
    clock: SimClock,
    heard: i64,
    random: fastrand::Rng,
    _folder: tempfile::TempDir,
}

fn phone(seed: u64) -> Result<Phone> {
    let (folder, clock) = (tempfile::tempdir()?, SimClock::default());
    let (path, key) = (folder.path().join("nyvri.db"), Key::generate()?);
    Ok(Phone {
        store: Store::open(&path, &key, Arc::new(clock.clone()))?,
        path,
        key,
        clock,
        heard: 0,
        random: fastrand::Rng::with_seed(seed),
        _folder: folder,
    })
}

/// Everything that waits, as it would go out.
fn all_unsent(store: &Store) -> Result<Vec<Entry>> {
    let (mut all, mut next) = (Vec::new(), store.unsent()?);
    while let Some(unsent) = next {
        let entries = unsent.batch.without_numbers()?;
        assert!(entries.len() <= BATCH_LIMIT && entries.len() == unsent.count);
        assert_eq!(entries.last().map(|it| it.seq), Some(unsent.last_seq));
        all.extend(entries);
        next = store.unsent_after(unsent.last_seq)?;
        assert_eq!(next.is_some(), unsent.more, "after {}", unsent.last_seq);
    }
    Ok(all)
}

impl Phone {
    fn write(&mut self, count: usize) -> Result<()> {
        let subject = visit(self.random.u8(1..4));
        let changes = (0..count).map(|number| {
            let question = format!("q{}", number % 40);
            let answer = Answer::Text(format!("svar {}", self.random.u8(..)));
            Change::from(AnswerGiven { question, answer })
        });
        let changes: Vec<_> = changes.collect();
        self.store.write(person(1), subject, &changes)
    }

    /// A receipt up to anywhere, also to less than the last one: the office was restored.
    fn hear(&mut self) -> Result<()> {
        let last = self.store.entries_kept()?;
        let seq = match self.random.u8(..4) {
            0 => self.random.i64(0..=last),
            1 => self.store.unsent()?.map_or(0, |it| it.last_seq),
            _ => i64::MAX, // The store makes it the last.
        };
        self.store.note_receipt(seq, &[], &[])
    }

    fn erase(&mut self) -> Result<()> {
        self.heard += 1;
        let erased = Erased {
            what: visit(self.random.u8(1..4)),
            kind: "visit".into(),
            rule: "asked".into(),
            pack: "1".into(),
            summary: None,
        };
        let entry = Entry {
            device: DeviceId(77),
            seq: self.heard,
            at: Hlc::default().next(self.store.now()),
            seen: 0,
            author: person(2),
            subject: erased.what,
            change: erased.into(),
        };
        let number = self.heard;
        self.store.in_transaction(|writer| {
            writer.receive(&entry, number)?;
            writer.note_pulled(number, &[1; 8])
        })
    }

    fn step(&mut self) -> Result<()> {
        match self.random.u8(..20) {
            0 => self.erase(),
            1 => {
                let subject = visit(self.random.u8(1..4));
                self.store
                    .in_transaction(|writer| writer.forget(&BTreeSet::from([subject])))
            }
            2 => {
                let failed = self.store.in_transaction(|writer| -> Result<()> {
                    let [question, answer] = [String::new(), "tapt".to_owned()];
                    let answer = Answer::Text(answer);
                    let change = AnswerGiven { question, answer }.into();
                    writer.append(person(1), visit(1), change)?;
                    Err(nyvri_core::Error::NotFound { what: "visit" })
                });
                assert!(failed.is_err());
                Ok(())
            }
            3 => self.store.wipe(),
            4..8 => self.hear(),
            8 => self.write(7_000),
            _ => {
                let count = self.random.usize(1..40);
                self.write(count)
            }
        }
    }

    fn starts_now(&self) -> Result<Store> {
        Store::open(&self.path, &self.key, Arc::new(self.clock.clone()))
    }
}

#[test]
fn what_is_gathered_is_what_the_log_says() -> Result<()> {
    let (mut most, mut least) = (0, usize::MAX);
    for seed in 0..6 {
        let mut phone = phone(seed)?;
        for step in 0..60 {
            phone.step()?;
            let gathered = all_unsent(&phone.store)?;
            let read = all_unsent(&phone.starts_now()?)?;
            assert_eq!(gathered, read, "seed {seed}, step {step}");
            most = most.max(gathered.len());
            least = least.min(gathered.len());
        }
    }
    assert!(most > BATCH_LIMIT && least == 0, "{least} to {most}");
    Ok(())
}

/// The words of something that was erased must not go out from memory.
#[test]
fn what_was_erased_does_not_wait() -> Result<()> {
    let mut phone = phone(1)?;
    phone.store.unsent()?;
    for _ in 0..30 {
        phone.write(3)?;
    }
    let has_words = |entries: &[Entry], subject: Id| {
        let mut of_it = entries.iter().filter(|it| it.subject == subject);
        of_it.any(|it| matches!(it.change, Change::AnswerGiven(_)))
    };
    let subjects = [visit(1), visit(2), visit(3)];
    let before = all_unsent(&phone.store)?;
    assert!(subjects.iter().all(|it| has_words(&before, *it)));
    phone.erase()?;
    let after = all_unsent(&phone.store)?;
    assert_eq!(after.len(), before.len());
    let left = subjects.iter().filter(|it| has_words(&after, **it));
    assert_eq!(left.count(), 2);
    Ok(())
}
