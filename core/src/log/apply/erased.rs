//! What was erased: nothing that is said of it, before or after, stands in any table.

use std::collections::HashMap;

use rusqlite::{Connection, params};

use crate::domain::change::{self, Blanked, Change};
use crate::domain::id::Id;
use crate::log::entry::Entry;

/// One thing that was erased.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Erasure {
    /// The subject that the log has it under.
    pub subject: Id,
    /// The subject itself, or a photo of it.
    pub what: Id,
}

/// What stands in place of `change` of `subject`; none where nothing of it is erased.
///
/// # Errors
/// What `is_erased` gives.
pub fn blanked<E>(
    subject: Id,
    change: &Change,
    mut is_erased: impl FnMut(Id) -> Result<bool, E>,
) -> Result<Option<Change>, E> {
    if matches!(change, Change::Erased(_)) {
        return Ok(None);
    }
    let nothing = Change::from(Blanked { finding: None });
    if is_erased(subject)? {
        return Ok((*change != nothing).then_some(nothing));
    }
    let (photo, finding) = match change {
        Change::PhotoTaken(c) => (c.photo, Some(c.finding)),
        Change::PhotoRemoved(c) => (c.photo, None),
        Change::PhotoMarked(c) => (c.photo, None),
        Change::PhotoCaptioned(c) => (c.photo, None),
        Change::PhotoMoved(c) => (c.photo, Some(c.finding)),
        _ => return Ok(None),
    };
    Ok(is_erased(photo)?.then(|| Blanked { finding }.into()))
}

/// What one transaction knows of the table, and what it adds to it.
#[derive(Default)]
pub(super) struct Erased {
    /// Most replicas have erased nothing yet: then nothing else is asked.
    is_any: Option<bool>,
    known: HashMap<Id, bool>,
    new: Vec<Erasure>,
}

impl Erased {
    pub fn blank(&mut self, db: &Connection, entry: &Entry) -> rusqlite::Result<Option<Change>> {
        blanked(entry.subject, &entry.change, |what| self.has(db, what))
    }

    pub fn newly(&mut self) -> Vec<Erasure> {
        std::mem::take(&mut self.new)
    }

    /// Who said it first stays its author.
    pub fn note(
        &mut self,
        db: &Connection,
        entry: &Entry,
        erased: &change::Erased,
    ) -> rusqlite::Result<()> {
        let is_new = !self.has(db, erased.what)?;
        let summary = erased.summary.as_ref();
        db.prepare_cached(
            "INSERT INTO erased (what, subject, kind, rule, pack, author, stamp, summary_before, summary_after)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
             ON CONFLICT (what) DO UPDATE SET subject = excluded.subject, kind = excluded.kind, rule = excluded.rule,
             pack = excluded.pack, author = excluded.author, stamp = excluded.stamp,
             summary_before = excluded.summary_before, summary_after = excluded.summary_after
             WHERE excluded.stamp < stamp",
        )?
        .execute(params![
            erased.what,
            entry.subject,
            erased.kind,
            erased.rule,
            erased.pack,
            entry.author,
            entry.stamp(),
            summary.map_or("", |it| it.before.as_str()),
            summary.map_or("", |it| it.after.as_str()),
        ])?;
        if is_new {
            self.is_any = Some(true);
            self.known.insert(erased.what, true);
            let (subject, what) = (entry.subject, erased.what);
            self.new.push(Erasure { subject, what });
        }
        Ok(())
    }

    fn has(&mut self, db: &Connection, what: Id) -> rusqlite::Result<bool> {
        let is_any = match self.is_any {
            Some(is_any) => is_any,
            None => db
                .prepare_cached("SELECT 1 FROM erased LIMIT 1")?
                .exists([])?,
        };
        self.is_any = Some(is_any);
        if !is_any {
            return Ok(false);
        }
        if let Some(known) = self.known.get(&what) {
            return Ok(*known);
        }
        let is_erased = db
            .prepare_cached("SELECT 1 FROM erased WHERE what = ?1")?
            .exists([what])?;
        self.known.insert(what, is_erased);
        Ok(is_erased)
    }
}
