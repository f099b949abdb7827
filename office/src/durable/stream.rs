//! One stream of commits of one municipality, in PostgreSQL: numbered 1, 2, 3 … without a hole, in the order
//! in which they were committed, whichever node made them.
//!
//! A node that appends first locks the stream's head row; that lock is its turn. So a number is visible only
//! after every lower one, and whoever has followed to a number has missed nothing before it.

use std::sync::Arc;

use tokio_postgres::error::SqlState;
use tokio_postgres::types::ToSql;
use tokio_postgres::{Client, Statement};

use super::database::Database;
use super::seal::Seal;
use crate::error::{Error, Result};

/// Commits fetched in one piece.
const PIECE: i64 = 500;
/// Databases that give turns by refusing one of two (distributed ones do) are asked again.
const TRIES: u32 = 20;

const SELECT: &str = "SELECT number, committed_at, content FROM nyvri_commit
    WHERE municipality = $1 AND stream = $2 AND number > $3 ORDER BY number LIMIT $4";
const LOCK: &str =
    "SELECT number FROM nyvri_head WHERE municipality = $1 AND stream = $2 FOR UPDATE";
const FIRST: &str = "INSERT INTO nyvri_head (municipality, stream, number) VALUES ($1, $2, 0)
    ON CONFLICT DO NOTHING";
const INSERT: &str =
    "INSERT INTO nyvri_commit (municipality, stream, number, committed_at, content)
    VALUES ($1, $2, $3, $4, $5)";
const MOVE_HEAD: &str = "UPDATE nyvri_head SET number = $3 WHERE municipality = $1 AND stream = $2";

/// A commit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Its place.
    pub number: i64,
    /// When, by the clock of the node that made it, in milliseconds since 1970.
    pub at: i64,
    /// What it says; sealed on its way out.
    pub content: Vec<u8>,
}

/// The streams there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Name {
    /// What people did: the log itself.
    Log,
    /// Accounts, sessions, phones.
    Accounts,
    /// Which pictures are in the store, with their thumbnails.
    Pictures,
}

impl Name {
    /// As it stands in the tables.
    pub fn code(self) -> &'static str {
        match self {
            Self::Log => "log",
            Self::Accounts => "accounts",
            Self::Pictures => "pictures",
        }
    }
}

/// A connection, with what is asked on it prepared once.
pub(super) struct Link {
    pub(super) client: Arc<Client>,
    select: Statement,
    lock: Statement,
    insert: Statement,
    move_head: Statement,
}

/// A stream, with a connection of its own.
pub struct Stream {
    pub(super) database: Database,
    municipality: Arc<str>,
    name: Name,
    pub(super) seal: Seal,
    link: Option<Arc<Link>>,
    pub(super) has_turn: bool,
}

impl Stream {
    /// The stream `name` of a municipality.
    pub fn new(database: Database, municipality: &str, name: Name, key: &[u8; 32]) -> Result<Self> {
        Ok(Self {
            database,
            municipality: municipality.into(),
            name,
            seal: Seal::new(key, name.code())?,
            link: None,
            has_turn: false,
        })
    }

    /// Commits after `followed`, in order, as many as come in one piece; none when there are no more.
    pub fn after(&mut self, followed: i64) -> Result<Vec<Row>> {
        match self.fetch(followed) {
            // A connection that broke since the last time is made anew, once.
            Err(Error::Shared(_)) if self.link_is_gone() => self.fetch(followed),
            fetched => fetched,
        }
    }

    /// Waits for this node's turn to append, and gives what was committed after `followed`. From here to
    /// [`Self::commit`] or [`Self::abandon`] nobody else appends.
    pub fn begin(&mut self, followed: i64) -> Result<Vec<Row>> {
        self.abandon();
        let mut tried = self.take_turn();
        for _ in 1..TRIES {
            tried = match tried {
                Err(Error::Shared(fault))
                    if self.link_is_gone() || is_worth_another_try(&fault) =>
                {
                    self.take_turn()
                }
                done => {
                    tried = done;
                    break;
                }
            };
        }
        let missed = tried.and_then(|head| self.missed(followed, head));
        if missed.is_err() {
            self.abandon();
        }
        missed
    }

    /// Appends and ends the turn. When this fails, the commits may still be there: following tells.
    pub fn commit(&mut self, rows: &[Row]) -> Result<()> {
        let mut sealed = Vec::with_capacity(rows.len());
        for row in rows {
            let content = self.seal.close(&self.place(row.number), &row.content)?;
            sealed.push((row.number, row.at, content));
        }
        let Some(last) = sealed.pop() else {
            self.abandon();
            return Ok(());
        };
        let (link, key, stream) = self.asked()?;
        let done = self.database.wait(async move {
            for (number, at, content) in &sealed {
                let row: [&(dyn ToSql + Sync); 5] = [&&*key, &stream, number, at, content];
                link.client.execute(&link.insert, &row).await?;
            }
            let (number, at, content) = &last;
            let row: [&(dyn ToSql + Sync); 5] = [&&*key, &stream, number, at, content];
            let head: [&(dyn ToSql + Sync); 3] = [&&*key, &stream, number];
            // Sent in one go: a commit costs one round trip. If a part fails, COMMIT is answered with a rollback.
            let (inserted, moved, committed) = tokio::join!(
                link.client.execute(&link.insert, &row),
                link.client.execute(&link.move_head, &head),
                link.client.batch_execute("COMMIT"),
            );
            inserted.and(moved).and(committed)
        })?;
        match done {
            Ok(()) => self.has_turn = false,
            Err(_) => self.abandon(),
        }
        Ok(done?)
    }

    /// Ends the turn without appending.
    pub fn abandon(&mut self) {
        if !std::mem::take(&mut self.has_turn) {
            return;
        }
        let Some(link) = self.link.clone() else {
            return;
        };
        let ended = self
            .database
            .wait(async move { link.client.batch_execute("ROLLBACK").await });
        if !matches!(ended, Ok(Ok(()))) {
            // The server ends the turn of a connection that is gone.
            self.link = None;
        }
    }

    fn take_turn(&mut self) -> Result<i64> {
        self.abandon();
        let (link, key, stream) = self.asked()?;
        self.has_turn = true;
        self.database.wait(async move {
            let asked: [&(dyn ToSql + Sync); 2] = [&&*key, &stream];
            let (begun, locked) = tokio::join!(
                link.client.batch_execute("BEGIN"),
                link.client.query_opt(&link.lock, &asked),
            );
            begun?;
            if let Some(row) = locked? {
                return Ok(row.get(0));
            }
            link.client.execute(FIRST, &asked).await?;
            Ok(link.client.query_one(&link.lock, &asked).await?.get(0))
        })?
    }

    /// In a turn: everything between what the node has followed to and the head.
    fn missed(&mut self, followed: i64, head: i64) -> Result<Vec<Row>> {
        if followed > head {
            return Err(Error::AheadOfLog { followed, head });
        }
        let mut rows: Vec<Row> = Vec::new();
        loop {
            let reached = rows.last().map_or(followed, |row| row.number);
            if reached == head {
                return Ok(rows);
            }
            let piece = self.fetch(reached)?;
            if piece.is_empty() {
                return Err(Error::HoleInLog { after: reached });
            }
            rows.extend(piece);
        }
    }

    fn fetch(&mut self, followed: i64) -> Result<Vec<Row>> {
        let (link, key, stream) = self.asked()?;
        let fetched = self.database.wait(async move {
            let asked: [&(dyn ToSql + Sync); 4] = [&&*key, &stream, &followed, &PIECE];
            link.client.query(&link.select, &asked).await
        })??;
        let mut rows = Vec::with_capacity(fetched.len());
        for (expected, row) in (followed + 1..).zip(&fetched) {
            let number: i64 = row.get(0);
            if number != expected {
                return Err(Error::HoleInLog {
                    after: expected - 1,
                });
            }
            let content = self.seal.open(&self.place(number), row.get(2))?;
            rows.push(Row {
                number,
                at: row.get(1),
                content,
            });
        }
        Ok(rows)
    }

    pub(super) fn place(&self, number: i64) -> String {
        format!("{}/{number}", self.municipality)
    }

    pub(super) fn asked(&mut self) -> Result<(Arc<Link>, Arc<str>, &'static str)> {
        let link = match &self.link {
            Some(link) if !link.client.is_closed() => Arc::clone(link),
            _ => Arc::clone(self.link.insert(self.new_link()?)),
        };
        Ok((link, Arc::clone(&self.municipality), self.name.code()))
    }

    fn new_link(&self) -> Result<Arc<Link>> {
        let client = self.database.connect()?;
        let link = self.database.wait(async move {
            Ok::<_, tokio_postgres::Error>(Link {
                select: client.prepare(SELECT).await?,
                lock: client.prepare(LOCK).await?,
                insert: client.prepare(INSERT).await?,
                move_head: client.prepare(MOVE_HEAD).await?,
                client,
            })
        })??;
        Ok(Arc::new(link))
    }

    fn link_is_gone(&self) -> bool {
        self.link
            .as_ref()
            .is_none_or(|link| link.client.is_closed())
    }
}

/// The head's lock was given to another one, or waiting for it took too long.
fn is_worth_another_try(fault: &tokio_postgres::Error) -> bool {
    [
        SqlState::T_R_SERIALIZATION_FAILURE,
        SqlState::T_R_DEADLOCK_DETECTED,
    ]
    .iter()
    .any(|code| fault.code() == Some(code))
}
