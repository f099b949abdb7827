//! Opens the encrypted file, brings its schema up to date, and turns SQLite's faults into ours.

use std::path::Path;
use std::sync::Once;
use std::time::Duration;

use rusqlite::{Connection, ErrorCode, OptionalExtension, TransactionBehavior};

use crate::domain::id::DeviceId;
use crate::error::{Error, Result};
use crate::log::Hlc;

use super::broken;

/// Shipped migrations, in order. They never change; a new one is added at the end.
const MIGRATIONS: [&str; 16] = [
    include_str!("migrations/001_first.sql"),
    include_str!("migrations/002_batches.sql"),
    include_str!("migrations/003_visits_by_status.sql"),
    include_str!("migrations/004_advice.sql"),
    include_str!("migrations/005_marks.sql"),
    include_str!("migrations/006_rows_together.sql"),
    include_str!("migrations/007_photos.sql"),
    include_str!("migrations/008_erased.sql"),
    include_str!("migrations/009_templates.sql"),
    include_str!("migrations/010_versions.sql"),
    include_str!("migrations/011_places.sql"),
    include_str!("migrations/012_signatures.sql"),
    include_str!("migrations/013_originals.sql"),
    include_str!("migrations/014_erased_published_paused.sql"),
    include_str!("migrations/015_sent_settled.sql"),
    include_str!("migrations/016_rows_in_order.sql"),
];

/// The schema this version writes.
pub const SCHEMA_VERSION: u32 = MIGRATIONS.len() as u32;

/// A raw 256-bit database key. A passphrase would cost a slow derivation at every open.
#[derive(Clone)]
pub struct Key([u8; 32]);

impl Key {
    /// A new random key.
    ///
    /// # Errors
    /// [`Error::Io`] when the system has no randomness.
    pub fn generate() -> Result<Self> {
        let mut bytes = [0; 32];
        getrandom::fill(&mut bytes).map_err(std::io::Error::other)?;
        Ok(Self(bytes))
    }

    /// From 32 kept bytes.
    pub fn from_slice(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(Self)
    }

    /// To be kept by the key store.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Key(…)")
    }
}

/// Opens an encrypted file with the settings that everything we keep shares: WAL, and `FULL` so that what
/// a person entered survives a power cut the moment it is shown. Other files of the product use it too.
///
/// # Errors
/// [`Error::WrongKey`], or [`Error::Damaged`] where it can be told from that.
pub fn connect(path: &Path, key: &Key) -> Result<Connection> {
    opened(path, key).map_err(|error| broken::named(error, path, key))
}

fn opened(path: &Path, key: &Key) -> Result<Connection> {
    let [chosen, formerly] = AUTHENTICATED_BY;
    let db = match unlock(path, key, chosen) {
        Err(error) if broken::is_no_database(&error) => unlock(path, key, formerly)?,
        opened => opened?,
    };
    db.execute_batch(
        // A page is decrypted and verified when it comes into the cache: 32 MB holds a phone's whole work.
        // The log of SQLite is copied back when nobody waits (`Store::copy_back`), at the latest when it has 40 MB.
        "PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -32000;
         PRAGMA wal_autocheckpoint = 10000;",
    )?;
    db.set_prepared_statement_cache_capacity(128);
    Ok(db)
}

/// How each page is authenticated. Phones and servers have instructions for SHA-256, which SQLCipher's own choice,
/// SHA-512, lacks; files that were made with that one are opened with it.
pub(super) const AUTHENTICATED_BY: [&str; 2] = ["HMAC_SHA256", "HMAC_SHA512"];

/// SQLite counts as ready before SQLCipher, which it starts last, is: of two first files opened at the same moment, one
/// could find no encryption there. So one connection to nothing comes first, and everybody waits for it.
static READY: Once = Once::new();

fn unlock(path: &Path, key: &Key, authenticated_by: &str) -> Result<Connection> {
    READY.call_once(|| drop(Connection::open_in_memory()));
    let db = Connection::open(path)?;
    let hex = crate::hex::encode(key.as_bytes());
    db.execute_batch(&format!(
        "PRAGMA cipher_log_level = NONE; PRAGMA key = \"x'{hex}'\"; PRAGMA cipher_hmac_algorithm = {authenticated_by};"
    ))?;
    db.busy_timeout(Duration::from_secs(10))?;
    // The first that reads the file.
    db.execute_batch("PRAGMA journal_mode = WAL;")?;
    Ok(db)
}

/// An open file and what it knows of itself.
pub(super) struct Opened {
    pub db: Connection,
    pub device: DeviceId,
    pub last_at: Hlc,
    pub is_office: bool,
}

pub(super) fn open(path: &Path, key: &Key) -> Result<Opened> {
    let mut db = connect(path, key)?;
    migrate(&mut db, &MIGRATIONS)?;
    let device = device_id(&db)?;
    let (last_at, is_office) =
        db.query_row("SELECT last_at, is_office FROM replica", [], |row| {
            Ok((Hlc(row.get(0)?), row.get(1)?))
        })?;
    Ok(Opened {
        db,
        device,
        last_at,
        is_office,
    })
}

/// Brings a file up to the last of `migrations`, each in a transaction of its own.
///
/// # Errors
/// [`Error::NewerDatabase`] for a file that a newer version wrote; it is left as it is.
pub fn migrate(db: &mut Connection, migrations: &[&str]) -> Result<()> {
    let known = u32::try_from(migrations.len()).unwrap_or(u32::MAX);
    let tx = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let found: u32 = tx.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if found > known {
        return Err(Error::NewerDatabase { found, known });
    }
    for (number, migration) in (1..).zip(migrations).skip(found as usize) {
        tx.execute_batch(migration)?;
        tx.pragma_update(None, "user_version", number)?;
    }
    tx.commit()?;
    Ok(())
}

fn device_id(db: &Connection) -> Result<DeviceId> {
    let known = db
        .query_row("SELECT device FROM replica", [], |row| row.get(0))
        .optional()?;
    if let Some(device) = known {
        return Ok(DeviceId(device));
    }
    let device = DeviceId::random()?;
    db.execute(
        "INSERT INTO replica (one, device) VALUES (1, ?1)",
        [device.0],
    )?;
    Ok(device)
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseCorrupt) => Self::Damaged(error.to_string()),
            Some(ErrorCode::DiskFull) => Self::DiskFull,
            Some(ErrorCode::ReadOnly) => Self::ReadOnly,
            _ => Self::Database(error),
        }
    }
}
