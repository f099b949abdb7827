//! Erasing: rows, words in the log and pictures of what a change has named go; ids, times and the order stay.
//!
//! A commit whose words are blanked keeps the value that the chain had after it, so that every replica's place in
//! the log holds good. That value cannot be made again from what is left, and [`super::Store::check_log`] says so of it.

use std::collections::{BTreeMap, BTreeSet};
use std::convert::Infallible;

use rusqlite::{Connection, params};

use crate::domain::change::Change;
use crate::domain::id::Id;
use crate::error::Result;
use crate::hex;
use crate::log::apply::{Erasure, Tables, blanked};
use crate::log::{Batch, Entry};

use super::Writer;
use super::batches::commit;
use super::derived::clear;

/// The setting that says that words of something erased may still lie in pages that no table uses.
pub(super) const REMAINS: &str = "erased_remains";

/// Batches whose words were blanked, by their place here.
type Rewritten = BTreeMap<i64, Batch>;

/// Takes the rows, words and pictures of what was erased out of everything that is kept here.
pub(super) fn carry_out(db: &Connection, erased: &[Erasure], is_office: bool) -> Result<Rewritten> {
    let mut pictures = BTreeSet::new();
    for erasure in erased {
        pictures.extend(pictures_of(db, erasure)?);
        clear_rows(db, erasure)?;
    }
    let rewritten = blank_batches(db, erased, &mut pictures)?;
    for sha256 in &pictures {
        drop_picture(db, sha256, is_office)?;
    }
    db.prepare_cached("INSERT OR IGNORE INTO setting (name, value) VALUES (?1, '1')")?
        .execute([REMAINS])?;
    Ok(rewritten)
}

/// The same after tables were made anew.
pub(super) fn carry_out_all(db: &Connection, tables: &mut Tables, is_office: bool) -> Result<()> {
    let erased = tables.newly_erased();
    if !erased.is_empty() {
        tables.save(db)?;
        carry_out(db, &erased, is_office)?;
    }
    Ok(())
}

fn pictures_of(db: &Connection, erasure: &Erasure) -> Result<Vec<Vec<u8>>> {
    let mut query = db.prepare_cached(
        "SELECT sha256 FROM photo WHERE (visit = ?1 OR id = ?1) AND sha256 <> x''",
    )?;
    let rows = query.query_map([erasure.what], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn clear_rows(db: &Connection, erasure: &Erasure) -> Result<()> {
    if erasure.what == erasure.subject {
        clear(db, erasure.what)?;
        db.prepare_cached("DELETE FROM shot WHERE subject = ?1")?
            .execute([erasure.what])?;
        for table in ["person", "dwelling", "building"] {
            db.prepare_cached(&format!("DELETE FROM {table} WHERE id = ?1"))?
                .execute([erasure.what])?;
        }
        return Ok(());
    }
    for rows in [
        "photo_mark WHERE photo",
        "photo_caption WHERE photo",
        "shot WHERE id",
        "photo WHERE id",
    ] {
        db.prepare_cached(&format!("DELETE FROM {rows} = ?1"))?
            .execute([erasure.what])?;
    }
    Ok(())
}

fn blank_batches(
    db: &Connection,
    erased: &[Erasure],
    pictures: &mut BTreeSet<Vec<u8>>,
) -> Result<Rewritten> {
    let all: BTreeSet<Id> = erased.iter().map(|it| it.what).collect();
    let mut places = BTreeSet::new();
    for erasure in erased {
        let mut query = db.prepare_cached("SELECT batch FROM batch_subject WHERE subject = ?1")?;
        for place in query.query_map([erasure.subject], |row| row.get::<_, i64>(0))? {
            places.insert(place?);
        }
    }
    let mut rewritten = Rewritten::new();
    for place in places {
        let bytes = db
            .prepare_cached("SELECT entries FROM batch WHERE id = ?1")?
            .query_one([place], |row| row.get(0))?;
        if let Some(batch) = blank_batch(&Batch::from_bytes(bytes), &all, pictures)? {
            db.prepare_cached("UPDATE batch SET entries = ?2 WHERE id = ?1")?
                .execute(params![place, batch.as_bytes()])?;
            rewritten.insert(place, batch);
        }
    }
    Ok(rewritten)
}

/// None where nothing in it is erased.
fn blank_batch(
    batch: &Batch,
    erased: &BTreeSet<Id>,
    pictures: &mut BTreeSet<Vec<u8>>,
) -> Result<Option<Batch>> {
    let mut entries: Vec<Entry> = batch.without_numbers()?;
    let mut is_changed = false;
    for entry in &mut entries {
        let is_erased = |what| Ok::<_, Infallible>(erased.contains(&what));
        let Ok(Some(change)) = blanked(entry.subject, &entry.change, is_erased) else {
            continue;
        };
        if let Change::PhotoTaken(photo) = &entry.change {
            pictures.extend(hex::decode(&photo.sha256));
        }
        entry.change = change;
        is_changed = true;
    }
    Ok(is_changed.then(|| Batch::of(&entries)))
}

/// Unless another photo shows the same picture.
fn drop_picture(db: &Connection, sha256: &[u8], is_office: bool) -> Result<()> {
    if db
        .prepare_cached("SELECT 1 FROM photo WHERE sha256 = ?1")?
        .exists([sha256])?
    {
        return Ok(());
    }
    for table in ["picture", "picture_part"] {
        db.prepare_cached(&format!("DELETE FROM {table} WHERE sha256 = ?1"))?
            .execute([sha256])?;
    }
    if is_office {
        db.prepare_cached("INSERT OR IGNORE INTO picture_erased (sha256) VALUES (?1)")?
            .execute([sha256])?;
    }
    Ok(())
}

impl Writer<'_> {
    /// Before a transaction ends: what it erased goes, from what came before it and from itself. Where several nodes
    /// share the log, the commits that were blanked there are given to it.
    pub(super) fn carry_out_erasures(&mut self) -> Result<()> {
        let erased = self.tables.newly_erased();
        if erased.is_empty() {
            return Ok(());
        }
        self.has_cleared = true;
        let rewritten = carry_out(&self.tx, &erased, self.office.is_some())?;
        let Some(office) = &mut self.office else {
            return Ok(());
        };
        let Some(log) = &mut office.log else {
            return Ok(());
        };
        let mut kept_before = Vec::new();
        for (number, batch) in rewritten {
            match office.new.iter_mut().find(|new| new.number == number) {
                Some(new) => new.entries = batch,
                None => kept_before.push(commit(&self.tx, number)?),
            }
        }
        log.rewrite(&kept_before)
    }
}
