//! Erasing, and queries: what was erased, what may still be left of it, and whether the log is what its chain says.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use crate::domain::change::{Change, Erased};
use crate::domain::id::Id;
use crate::domain::retention::{BY_HAND, Kept};
use crate::domain::signed::{PhotoErased, WithoutPhoto};
use crate::error::{Error, Result};
use crate::log::Batch;
use crate::log::entry::stamp_millis;

use super::Store;
use super::erasing::REMAINS;
use super::office_log::chained;

/// Something that is to go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Goes {
    /// A subject, or a photo.
    pub what: Id,
    /// Where the log has it.
    pub subject: Id,
    /// What it is.
    pub kind: Kept,
    /// The rule that says so.
    pub rule: String,
    /// Its pack and version.
    pub pack: String,
}

/// One line of the list of what was erased.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErasedRow {
    /// A subject, or a photo.
    pub what: Id,
    /// Where the log has it.
    pub subject: Id,
    /// What it was: one of [`crate::domain::retention::Kept`].
    pub kind: String,
    /// The rule that said so.
    pub rule: String,
    /// Its pack and version.
    pub pack: String,
    /// Who; the zero id for a rule that went by itself.
    pub author: Id,
    /// Milliseconds since 1970.
    pub at: i64,
}

/// What going through the log found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct LogChecked {
    /// Commits.
    pub commits: i64,
    /// Those whose words were blanked after they came, so that the chain says only that they were there.
    pub blanked: i64,
}

/// A summary while photos of it are erased.
struct Shrinking {
    gone: Vec<Id>,
    hash: String,
}

impl Store {
    /// Erases all of it, in one transaction. Of a photo it is said what that makes of the summary it stands in: it is not
    /// known any more afterwards.
    pub fn erase(&mut self, author: Id, all: &[Goes]) -> Result<()> {
        let mut summaries = HashMap::new();
        let mut changes = Vec::new();
        for goes in all {
            let summary = match goes.kind {
                Kept::Photo => self.without_photo(&mut summaries, goes)?,
                _ => None,
            };
            let erased = Erased {
                what: goes.what,
                kind: goes.kind.code().to_owned(),
                rule: goes.rule.clone(),
                pack: goes.pack.clone(),
                summary,
            };
            changes.push((goes.subject, erased));
        }
        self.in_transaction(|writer| {
            changes
                .into_iter()
                .try_for_each(|(subject, erased)| writer.append(author, subject, erased.into()))
        })
    }

    /// What erasing a photo makes of the summary of its visit, after those that went before it. None where the photo does
    /// not stand in it.
    fn without_photo(
        &self,
        summaries: &mut HashMap<Id, Shrinking>,
        goes: &Goes,
    ) -> Result<Option<WithoutPhoto>> {
        let summary = match summaries.entry(goes.subject) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(new) => new.insert(Shrinking {
                gone: Vec::new(),
                hash: self.hash_without(goes.subject, &[])?,
            }),
        };
        summary.gone.push(goes.what);
        let after = self.hash_without(goes.subject, &summary.gone)?;
        let before = std::mem::replace(&mut summary.hash, after.clone());
        Ok((before != after).then_some(WithoutPhoto { before, after }))
    }

    /// The photos that were erased from the summary of a visit.
    pub fn photos_erased(&self, visit: Id) -> Result<Vec<PhotoErased>> {
        let mut query = self.db.prepare_cached(
            "SELECT summary_before, summary_after, rule FROM erased WHERE subject = ?1 AND summary_before <> ''
             ORDER BY stamp, what",
        )?;
        let rows = query.query_map([visit], |row| {
            let (before, after) = (row.get(0)?, row.get(1)?);
            Ok(PhotoErased {
                summary: WithoutPhoto { before, after },
                by_rule: row.get_ref(2)?.as_str()? != BY_HAND,
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Everything that was erased, the newest first.
    pub fn erased(&self) -> Result<Vec<ErasedRow>> {
        let mut query = self.db.prepare_cached(
            "SELECT what, subject, kind, rule, pack, author, stamp FROM erased ORDER BY stamp DESC",
        )?;
        let rows = query.query_map([], |row| {
            Ok(ErasedRow {
                what: row.get(0)?,
                subject: row.get(1)?,
                kind: row.get(2)?,
                rule: row.get(3)?,
                pack: row.get(4)?,
                author: row.get(5)?,
                at: stamp_millis(&row.get::<_, Vec<u8>>(6)?),
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Whether a subject or a photo was erased.
    pub fn is_erased(&self, what: Id) -> Result<bool> {
        Ok(self
            .db
            .prepare_cached("SELECT 1 FROM erased WHERE what = ?1")?
            .exists([what])?)
    }

    /// Overwrites what is left of erased words in pages that no table uses: the file is written anew. Where there is
    /// nothing to do it costs nothing; whether there was. A phone does it by itself; an office at night, since it
    /// takes as long as its file is large.
    pub fn overwrite_remains(&mut self) -> Result<bool> {
        if self.setting(REMAINS)?.is_none() {
            return Ok(false);
        }
        if self.is_office {
            // A copy of the whole file would not fit into memory; SQLCipher encrypts this one too.
            self.db.execute_batch("PRAGMA temp_store = FILE")?;
        }
        self.db
            .execute_batch("PRAGMA secure_delete = ON; VACUUM; PRAGMA temp_store = MEMORY;")?;
        self.db
            .execute("DELETE FROM setting WHERE name = ?1", [REMAINS])?;
        self.db
            .execute_batch("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA secure_delete = OFF;")?;
        Ok(true)
    }

    /// At the office: pictures that were erased here and may still lie where other files are kept.
    pub fn pictures_erased(&self) -> Result<Vec<[u8; 32]>> {
        let mut query = self.db.prepare_cached(
            "SELECT sha256 FROM picture_erased WHERE sha256 NOT IN (SELECT sha256 FROM photo)",
        )?;
        let rows = query.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// At the office: they are gone there too.
    pub fn note_pictures_gone(&mut self, names: &[[u8; 32]]) -> Result<()> {
        let tx = self.db.transaction()?;
        for name in names {
            tx.prepare_cached("DELETE FROM picture_erased WHERE sha256 = ?1")?
                .execute([name])?;
        }
        tx.commit()?;
        Ok(())
    }

    /// At the office: goes through the log from its first commit and makes the chain again.
    ///
    /// # Errors
    /// [`Error::Damaged`] at the first commit that is not what the chain says and in which nothing was blanked.
    pub fn check_log(&self) -> Result<LogChecked> {
        let mut query = self.db.prepare_cached(
            "SELECT id, chain, entries FROM batch WHERE number IS NOT NULL ORDER BY id",
        )?;
        let (mut checked, mut last) = (LogChecked::default(), Vec::new());
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            let (number, chain): (i64, Vec<u8>) = (row.get(0)?, row.get(1)?);
            let batch = Batch::from_bytes(row.get(2)?);
            if chained(&last, &batch).as_slice() != chain {
                let entries = batch.without_numbers()?;
                let is_blanked = entries
                    .iter()
                    .any(|it| matches!(it.change, Change::Blanked(_)));
                if !is_blanked {
                    return Err(Error::Damaged(format!("commit {number} of the log")));
                }
                checked.blanked += 1;
            }
            checked.commits += 1;
            last = chain;
        }
        Ok(checked)
    }
}
