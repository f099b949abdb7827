//! `office.db`: who may sign in and which phones are paired. Nothing of a visit is in here, and nothing in
//! here is in the log.

mod change;
mod device;
mod ledger;
mod pairing;
mod session;
mod user;

use std::ops::Deref;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use nyvri_core::domain::id::Id;
use nyvri_core::domain::person::Role;
use nyvri_core::store::{Key, connect, migrate};
use rusqlite::Connection;

pub use device::Device;
pub use pairing::{NewDevice, PAIRING_MINUTES, PairingError};
pub use session::{IDLE_MINUTES, NewSession, Session};
pub use user::{Account, NewAccount, SHORTEST_PASSWORD, SignIn};

use crate::durable::Stream;
use crate::error::{Error, Result};
use change::AccountChange;
use ledger::Ledger;

const MIGRATIONS: [&str; 2] = [
    include_str!("migrations/001_accounts.sql"),
    include_str!("migrations/002_followed.sql"),
];

/// The open database.
pub struct Accounts {
    ledger: Mutex<Ledger>,
}

impl Accounts {
    /// Opens or makes `office.db` and brings it to the newest schema.
    pub fn open(path: &Path, key: &[u8; 32]) -> Result<Self> {
        let key = Key::from_slice(key).ok_or(Error::BadKey)?;
        let mut db = connect(path, &key).map_err(of_this_file)?;
        db.pragma_update(None, "foreign_keys", true)?;
        migrate(&mut db, &MIGRATIONS).map_err(of_this_file)?;
        let ledger = Mutex::new(Ledger::new(db));
        Ok(Self { ledger })
    }

    /// From now on these accounts are those of every node that shares this stream.
    pub fn share(&self, stream: Stream) -> Result<()> {
        self.ledger().share(stream)
    }

    /// Catches up with the other nodes.
    pub fn follow(&self) -> Result<()> {
        self.ledger().follow()
    }

    /// Writes a consistent copy into a file that does not exist yet, encrypted with the same key.
    pub fn vacuum_into(&self, file: &Path) -> Result<()> {
        let name = file.display().to_string();
        self.db().execute("VACUUM INTO ?1", [name])?;
        Ok(())
    }

    /// The number of the newest migration applied.
    pub fn schema(&self) -> Result<i64> {
        Ok(self
            .db()
            .query_row("PRAGMA user_version", [], |row| row.get(0))?)
    }

    /// Decides on what the tables say and writes what follows from it, in one transaction that no other
    /// node can come between: the only way to write.
    fn write<T>(
        &self,
        decide: impl FnOnce(&Connection) -> Result<(T, Vec<AccountChange>)>,
    ) -> Result<T> {
        self.ledger().write(decide)
    }

    fn db(&self) -> impl Deref<Target = Connection> {
        Reading(self.ledger())
    }

    // A panic elsewhere leaves SQLite itself consistent, so the lock is taken all the same.
    fn ledger(&self) -> MutexGuard<'_, Ledger> {
        self.ledger.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The tables, to be read.
struct Reading<'a>(MutexGuard<'a, Ledger>);

impl Deref for Reading<'_> {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        self.0.db()
    }
}

/// The core opens and migrates both files; these two faults say which one it was.
fn of_this_file(fault: nyvri_core::Error) -> Error {
    match fault {
        nyvri_core::Error::WrongKey => Error::WrongKey,
        nyvri_core::Error::NewerDatabase { found, known } => Error::NewerDatabase {
            found: found.into(),
            known: known.into(),
        },
        other => other.into(),
    }
}

// Columns that only this program writes; a value it cannot read means a damaged row.
fn id_of(row: &rusqlite::Row<'_>, column: &str) -> rusqlite::Result<Id> {
    let bytes: Vec<u8> = row.get(column)?;
    Id::from_slice(&bytes).ok_or(rusqlite::Error::InvalidQuery)
}

fn role_of(row: &rusqlite::Row<'_>) -> rusqlite::Result<Role> {
    let code: String = row.get("role")?;
    Role::from_code(&code).ok_or(rusqlite::Error::InvalidQuery)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_key_is_told_and_the_file_left_alone() -> Result<()> {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("office.db");
        drop(Accounts::open(&path, &[1; 32])?);
        assert!(matches!(
            Accounts::open(&path, &[2; 32]),
            Err(Error::WrongKey)
        ));
        assert_eq!(Accounts::open(&path, &[1; 32])?.schema()?, 2);
        Ok(())
    }

    #[test]
    fn a_copy_opens_with_the_same_key_and_no_other() -> Result<()> {
        let folder = tempfile::tempdir()?;
        let copy = folder.path().join("copy.db");
        Accounts::open(&folder.path().join("office.db"), &[1; 32])?.vacuum_into(&copy)?;
        assert!(!std::fs::read(&copy)?.starts_with(b"SQLite"), "in clear");
        assert!(matches!(
            Accounts::open(&copy, &[2; 32]),
            Err(Error::WrongKey)
        ));
        assert_eq!(Accounts::open(&copy, &[1; 32])?.schema()?, 2);
        Ok(())
    }

    #[test]
    fn a_newer_database_is_refused() -> Result<()> {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("office.db");
        let accounts = Accounts::open(&path, &[1; 32])?;
        accounts.db().execute_batch("PRAGMA user_version = 99")?;
        drop(accounts);
        assert!(matches!(
            Accounts::open(&path, &[1; 32]),
            Err(Error::NewerDatabase {
                found: 99,
                known: 2
            })
        ));
        Ok(())
    }
}
