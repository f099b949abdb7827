//! The one way to write into the accounts: changes in a transaction, in the order of every node that shares
//! them.

use nyvri_core::store::Durable;
use rusqlite::{Connection, TransactionBehavior};

use super::change::AccountChange;
use crate::durable::{Row, Stream};
use crate::error::{Error, Result};

/// The tables, and what orders the changes of several nodes.
pub(super) struct Ledger {
    db: Connection,
    shared: Option<Stream>,
}

impl Ledger {
    pub(super) fn new(db: Connection) -> Self {
        Self { db, shared: None }
    }

    pub(super) fn db(&self) -> &Connection {
        &self.db
    }

    /// From now on every change is ordered by the stream.
    pub(super) fn share(&mut self, stream: Stream) -> Result<()> {
        self.shared = Some(stream);
        self.follow()?;
        // Taking a turn tells whether this file and the stream belong together.
        self.write(|_| Ok(((), Vec::new())))
    }

    /// Writes what is only shown, and comes anew with the next contact: nobody waits for the disk.
    pub(super) fn note(&mut self, changes: Vec<AccountChange>) -> Result<()> {
        self.write_durably(Durable::WithTheNext, |_| Ok(((), changes)))
    }

    /// Decides on what the tables say and writes what follows from it; no other node comes in between.
    pub(super) fn write<T>(
        &mut self,
        decide: impl FnOnce(&Connection) -> Result<(T, Vec<AccountChange>)>,
    ) -> Result<T> {
        self.write_durably(Durable::AtOnce, decide)
    }

    fn write_durably<T>(
        &mut self,
        durable: Durable,
        decide: impl FnOnce(&Connection) -> Result<(T, Vec<AccountChange>)>,
    ) -> Result<T> {
        durable.set(&self.db)?;
        let done = self.try_to_write(decide);
        if let (Err(_), Some(stream)) = (&done, &mut self.shared) {
            stream.abandon();
        }
        done
    }

    fn try_to_write<T>(
        &mut self,
        decide: impl FnOnce(&Connection) -> Result<(T, Vec<AccountChange>)>,
    ) -> Result<T> {
        let work = self
            .db
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        let mut number = followed(&work)?;
        if let Some(stream) = &mut self.shared {
            number = take_in(&work, number, &stream.begin(number)?)?;
        }
        let (answer, changes) = decide(&work)?;
        for change in &changes {
            change.apply(&work)?;
        }
        if let Some(stream) = &mut self.shared {
            if !changes.is_empty() {
                number += 1;
                note_followed(&work, number)?;
            }
            stream.commit(&row_of(number, &changes)?)?;
        }
        work.commit()?;
        Ok(answer)
    }

    /// Catches up with the other nodes.
    pub(super) fn follow(&mut self) -> Result<()> {
        let Some(stream) = &mut self.shared else {
            return Ok(());
        };
        loop {
            let number = followed(&self.db)?;
            let rows = stream.after(number)?;
            if rows.is_empty() {
                return Ok(());
            }
            let work = self
                .db
                .transaction_with_behavior(TransactionBehavior::Immediate)?;
            take_in(&work, number, &rows)?;
            work.commit()?;
        }
    }
}

fn followed(db: &Connection) -> Result<i64> {
    Ok(db.query_row("SELECT number FROM followed", [], |row| row.get(0))?)
}

fn note_followed(db: &Connection, number: i64) -> Result<()> {
    db.execute("UPDATE followed SET number = ?1", [number])?;
    Ok(())
}

/// Applies what other nodes wrote; the answer is the last number.
fn take_in(db: &Connection, number: i64, rows: &[Row]) -> Result<i64> {
    for row in rows {
        let changes: Vec<AccountChange> =
            serde_json::from_slice(&row.content).map_err(|_| Error::NewerNode)?;
        for change in changes {
            change.apply(db)?;
        }
    }
    let last = rows.last().map_or(number, |row| row.number);
    note_followed(db, last)?;
    Ok(last)
}

/// The changes of one transaction as one commit of the shared stream; none when nothing changed.
fn row_of(number: i64, changes: &[AccountChange]) -> Result<Vec<Row>> {
    if changes.is_empty() {
        return Ok(Vec::new());
    }
    let content = serde_json::to_vec(changes).map_err(std::io::Error::other)?;
    Ok(vec![Row {
        number,
        at: 0,
        content,
    }])
}
