//! After an upgrade: what an older app kept without being able to read it comes into the tables.

use rusqlite::{Connection, TransactionBehavior, params};
use sha2::{Digest, Sha256};

use crate::domain::change::Change;
use crate::error::Result;
use crate::hex;
use crate::log::apply::Tables;

use super::Store;
use super::batches::batch_from;
use super::erasing::carry_out_all;

/// The setting that names what the app could read that opened this file last.
const READS: &str = "reads";

impl Store {
    /// Where another version opened this file last, applies what is kept once more: applying is idempotent, so it need
    /// not be known which entries that one could not read. In one transaction, so that a phone that dies on the way
    /// does it again.
    pub(super) fn catch_up(&mut self) -> Result<()> {
        let reads = hex::encode(&Sha256::digest(Change::READS.concat()));
        if self.setting(READS)?.as_deref() == Some(&*reads) {
            return Ok(());
        }
        let tx = self
            .db
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        apply_kept(&tx, self.is_office)?;
        tx.execute(
            "INSERT INTO setting (name, value) VALUES (?1, ?2)
             ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            params![READS, reads],
        )?;
        tx.commit()?;
        Ok(())
    }
}

/// At the office, the whole log. On a phone, what came from others: of that it keeps only what it could not read, and
/// what it wrote itself it could.
fn apply_kept(db: &Connection, is_office: bool) -> Result<()> {
    let mut tables = Tables::default();
    let mut query = db.prepare(
        "SELECT coalesce(number, 0), device, entries FROM batch
         WHERE ?1 OR device <> (SELECT device FROM replica) ORDER BY id",
    )?;
    for batch in query.query_map([is_office], batch_from)? {
        let batch = batch?;
        for (entry, _) in batch.entries.entries()? {
            tables.apply(db, &entry, batch.number)?;
        }
    }
    tables.save(db)?;
    carry_out_all(db, &mut tables, is_office)
}
