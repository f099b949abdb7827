//! SQLite on a phone and at the server, with the settings that the product uses: WAL, every commit durable but those of what
//! a phone is given.

use std::collections::BTreeMap;
use std::path::Path;

use rusqlite::{Connection, OptionalExtension, Transaction, params};

use crate::Outcome;
use crate::engine::Engine;

const SCHEMA: &str = "
PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
CREATE TABLE IF NOT EXISTS document (id TEXT PRIMARY KEY, state BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS outbox (seq INTEGER PRIMARY KEY AUTOINCREMENT, document TEXT NOT NULL, content BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS log (seq INTEGER PRIMARY KEY AUTOINCREMENT, peer INTEGER NOT NULL, document TEXT NOT NULL,
  content BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS cursor (one INTEGER PRIMARY KEY CHECK (one = 1), seq INTEGER NOT NULL);
INSERT OR IGNORE INTO cursor VALUES (1, 0);";

pub struct Replica {
    pub db: Connection,
}

impl Replica {
    pub fn open(file: &Path) -> Outcome<Self> {
        let db = Connection::open(file)?;
        db.execute_batch(SCHEMA)?;
        Ok(Self { db })
    }

    pub fn empty_log(&self) -> Outcome<()> {
        let truncate = "PRAGMA wal_checkpoint(TRUNCATE)";
        Ok(self.db.query_row(truncate, [], |_| Ok(()))?)
    }

    pub fn read_all(&self, engine: Engine) -> Outcome<BTreeMap<String, BTreeMap<String, String>>> {
        let mut query = self.db.prepare("SELECT id, state FROM document")?;
        let rows = query.query_map([], |row| Ok((row.get(0)?, row.get::<_, Vec<u8>>(1)?)))?;
        let mut all = BTreeMap::new();
        for row in rows {
            let (id, state): (String, _) = row?;
            all.insert(id, engine.read(&state)?);
        }
        Ok(all)
    }
}

pub fn state_of(tx: &Transaction<'_>, id: &str) -> Outcome<Option<Vec<u8>>> {
    let mut query = tx.prepare_cached("SELECT state FROM document WHERE id = ?1")?;
    Ok(query.query_row([id], |row| row.get(0)).optional()?)
}

pub fn keep_state(tx: &Transaction<'_>, id: &str, state: &[u8]) -> Outcome<()> {
    tx.prepare_cached(
        "INSERT INTO document (id, state) VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE SET state = excluded.state",
    )?
    .execute(params![id, state])?;
    Ok(())
}

pub fn merge(tx: &Transaction<'_>, engine: Engine, id: &str, update: &[u8]) -> Outcome<()> {
    let state = engine.merge(state_of(tx, id)?.as_deref(), update)?;
    keep_state(tx, id, &state)
}
