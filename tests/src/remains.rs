//! What whoever has a file and its key could still read in it: pages that no table uses, frames of SQLite's own log,
//! and the words that the batches have packed.

use std::error::Error;
use std::path::Path;

use nyvri_core::log::Batch;
use nyvri_core::photo::take_in;
use nyvri_core::store::{Key, connect};

use crate::pictures::bathroom;
use crate::raw::{contains, plain};

type Outcome<T> = Result<T, Box<dyn Error>>;

/// Everything in a file.
///
/// # Errors
/// When it cannot be read.
pub fn everything_in(file: &Path, key: &Key) -> Outcome<Vec<u8>> {
    let db = connect(file, key)?;
    let size: String = db.query_row("PRAGMA page_size", [], |row| row.get(0))?;
    let mut bytes = Vec::new();
    let mut query = db.prepare("SELECT entries FROM batch")?;
    for batch in query.query_map([], |row| row.get::<_, Vec<u8>>(0))? {
        for (entry, _) in Batch::from_bytes(batch?).entries()? {
            bytes.extend(entry.change.payload());
        }
    }
    // While the file is open: what closing it would tidy up is there too.
    bytes.extend(plain(file, key.as_bytes(), size.parse()?)?);
    drop(query);
    Ok(bytes)
}

/// Something that only the picture drawn with this seed has: from the middle of its bytes.
///
/// # Errors
/// When it cannot be drawn.
pub fn piece_of(seed: u64) -> Outcome<Vec<u8>> {
    let jpeg = take_in(&bathroom(seed))?.jpeg;
    let middle = jpeg.len() / 2;
    Ok(jpeg[middle..middle + 64].to_vec())
}

/// Fails where one of them is not there: then the search finds nothing.
pub fn must_have(place: &str, bytes: &[u8], wanted: &[&[u8]]) {
    for word in wanted {
        let shown = String::from_utf8_lossy(word).into_owned();
        assert!(contains(bytes, word), "{place} lacks {shown}");
    }
}

/// Fails where one of them is there.
pub fn must_lack(place: &str, bytes: &[u8], gone: &[&[u8]]) {
    for word in gone {
        let shown = String::from_utf8_lossy(word).into_owned();
        assert!(!contains(bytes, word), "{place} still has {shown}");
    }
}
