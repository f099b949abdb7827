//! Tells a damaged file from a wrong key. SQLCipher says of both that the first page is none; but every page has a
//! checksum under the key, so where any other page fits, the key is right. Not told apart: a file of one page, and
//! damage to the first sixteen bytes (the salt), without which no page fits.

use std::path::Path;

use rusqlite::{Connection, ErrorCode, OpenFlags};

use crate::error::{Error, Result};

use super::open::{AUTHENTICATED_BY, Key};

/// What SQLCipher makes when it is not told otherwise.
const PAGE_BYTES: u64 = 4096;
/// Larger files are not read through: it would take minutes to say what the operator can check at once.
const LOOKED_THROUGH: u64 = 1 << 30;

/// The error of opening a file, as what it is. Later on, with the file open, an unreadable page is a fault of the
/// disk and never of the key.
pub(super) fn named(error: Error, path: &Path, key: &Key) -> Error {
    if !is_no_database(&error) {
        return error;
    }
    match look(path, key) {
        Ok(Found::NothingThatFits) => Error::WrongKey,
        Ok(Found::Damage) => Error::Damaged("the first page".into()),
        Ok(Found::CannotBeRead) => {
            Error::Io(std::io::Error::other("the first page cannot be read"))
        }
        Err(closer) if is_no_database(&closer) => Error::WrongKey,
        Err(closer) => closer,
    }
}

pub(super) fn is_no_database(error: &Error) -> bool {
    matches!(error, Error::Database(fault) if fault.sqlite_error_code() == Some(ErrorCode::NotADatabase))
}

enum Found {
    NothingThatFits,
    Damage,
    CannotBeRead,
}

fn look(path: &Path, key: &Key) -> Result<Found> {
    let length = std::fs::metadata(path)?.len();
    if length > LOOKED_THROUGH {
        return Ok(Found::NothingThatFits);
    }
    for authenticated_by in AUTHENTICATED_BY {
        match look_for(path, key, authenticated_by, length)? {
            Found::NothingThatFits => {}
            found => return Ok(found),
        }
    }
    Ok(Found::NothingThatFits)
}

fn look_for(path: &Path, key: &Key, authenticated_by: &str, length: u64) -> Result<Found> {
    let db = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let hex = crate::hex::encode(key.as_bytes());
    db.execute_batch(&format!(
        "PRAGMA cipher_log_level = NONE; PRAGMA key = \"x'{hex}'\";
         PRAGMA cipher_hmac_algorithm = {authenticated_by};"
    ))?;
    let mut check = db.prepare("PRAGMA cipher_integrity_check")?;
    let mut faults = check.query([])?;
    let mut misfits = 0;
    while let Some(fault) = faults.next()? {
        let fault: String = fault.get(0)?;
        if fault.starts_with("error reading") {
            return Ok(Found::CannotBeRead);
        }
        misfits += u64::from(fault.starts_with("HMAC verification failed"));
    }
    let fits = misfits < length / PAGE_BYTES;
    Ok(if fits {
        Found::Damage
    } else {
        Found::NothingThatFits
    })
}
