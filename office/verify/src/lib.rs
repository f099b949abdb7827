//! Checks a protocol file by itself: what it was made from, and who made it, is no part of this. The form is told in
//! docs/PROTOCOL.md, well enough to write another one of these.

mod archive;
mod check;
mod page;

pub use archive::{Archive, BadArchive};
pub use check::{Party, Verdict, check};

use std::fmt::Write;

use sha2::{Digest, Sha256};

/// The file with the pages.
pub const PAGES: &str = "pages.jsonl";
/// The file with the hash of the last page.
pub const HEAD: &str = "head.txt";

/// SHA-256 in hex.
pub fn sha256(bytes: &[u8]) -> String {
    let mut hex = String::with_capacity(64);
    for byte in Sha256::digest(bytes) {
        // Writing into a string cannot fail.
        let _ = write!(hex, "{byte:02x}");
    }
    hex
}
