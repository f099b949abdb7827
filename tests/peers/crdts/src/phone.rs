//! A phone: edits documents and syncs them through the server.

use std::path::Path;

use reqwest::blocking::Client;
use rusqlite::params;

use crate::Outcome;
use crate::engine::Engine;
use crate::replica::{Replica, keep_state, merge, state_of};
use crate::server::{AT_ONCE, Answer, Request, Update, pack, unpack};
use crate::workload::Cells;

/// Visits in one transaction when a phone works offline. The product commits each one.
const VISITS_A_TRANSACTION: usize = 100;

pub struct Phone {
    peer: u64,
    engine: Engine,
    replica: Replica,
    client: Client,
    address: String,
}

impl Phone {
    pub fn new(peer: u64, engine: Engine, file: &Path, port: u16) -> Outcome<Self> {
        Ok(Self {
            peer,
            engine,
            replica: Replica::open(file)?,
            client: Client::builder()
                .timeout(None)
                .no_proxy()
                .tcp_nodelay(true)
                .build()?,
            address: format!("http://127.0.0.1:{port}/sync"),
        })
    }

    pub fn edit(&mut self, cells: &Cells) -> Outcome<()> {
        let all: Vec<_> = cells.iter().collect();
        for some in all.chunks(VISITS_A_TRANSACTION) {
            let tx = self.replica.db.transaction()?;
            for (visit, cells) in some {
                let state = state_of(&tx, visit)?;
                let edited = self.engine.edit(self.peer, state.as_deref(), cells)?;
                keep_state(&tx, visit, &edited.state)?;
                tx.prepare_cached("INSERT INTO outbox (document, content) VALUES (?1, ?2)")?
                    .execute(params![visit, edited.update])?;
            }
            tx.commit()?;
        }
        Ok(())
    }

    pub fn sync(&mut self) -> Outcome<()> {
        while self.round()? {}
        Ok(())
    }

    /// One request; whether there is more.
    fn round(&mut self) -> Outcome<bool> {
        let read = "SELECT seq FROM cursor";
        let cursor = self.replica.db.query_row(read, [], |row| row.get(0))?;
        let (last, updates) = self.waiting()?;
        let sent = updates.len();
        let request = Request {
            peer: self.peer,
            cursor,
            updates,
        };
        let sent_request = self
            .client
            .post(&self.address)
            .body(pack(&request)?)
            .send()?;
        let answer: Answer = unpack(&sent_request.error_for_status()?.bytes()?)?;
        // As the product: what the server has and gives again waits for no disk.
        let db = &mut self.replica.db;
        db.execute_batch("PRAGMA synchronous = NORMAL")?;
        let tx = db.transaction()?;
        for update in &answer.updates {
            merge(&tx, self.engine, &update.document, &update.content)?;
        }
        tx.execute("DELETE FROM outbox WHERE seq <= ?1", [last])?;
        tx.execute("UPDATE cursor SET seq = ?1", [answer.cursor])?;
        tx.commit()?;
        db.execute_batch("PRAGMA synchronous = FULL")?;
        Ok(sent == AT_ONCE || answer.more)
    }

    fn waiting(&self) -> Outcome<(i64, Vec<Update>)> {
        let sql = "SELECT seq, document, content FROM outbox ORDER BY seq LIMIT ?1";
        let mut query = self.replica.db.prepare_cached(sql)?;
        let mut rows = query.query([AT_ONCE as i64])?;
        let (mut last, mut updates) = (0, Vec::new());
        while let Some(row) = rows.next()? {
            last = row.get(0)?;
            updates.push(Update {
                document: row.get(1)?,
                content: row.get(2)?,
            });
        }
        Ok((last, updates))
    }
}
