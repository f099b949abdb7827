//! The files that a workbook is packed of. Also a part of the fuzzers, which know nothing else of the tests.

use std::io::{Cursor, Read, Write};

use zip::result::ZipResult;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

/// Where a workbook has the cells of its first sheet.
pub const SHEET: &str = "xl/worksheets/sheet1.xml";
/// Where it has the words of all of them.
pub const WORDS: &str = "xl/sharedStrings.xml";

/// A file within a workbook.
///
/// # Errors
/// When it cannot be unpacked.
pub fn part(workbook: &[u8], name: &str) -> ZipResult<Vec<u8>> {
    let mut parts = ZipArchive::new(Cursor::new(workbook))?;
    let mut bytes = Vec::new();
    parts.by_name(name)?.read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// A workbook with another file in the place of one of its own: packed as it should be, whatever is in it.
///
/// # Errors
/// When it cannot be packed.
pub fn with_part(workbook: &[u8], name: &str, bytes: &[u8]) -> ZipResult<Vec<u8>> {
    let mut parts = ZipArchive::new(Cursor::new(workbook))?;
    let mut packed = ZipWriter::new(Cursor::new(Vec::new()));
    for number in 0..parts.len() {
        let mut part = parts.by_index(number)?;
        let its_name = part.name()?.into_owned();
        packed.start_file(&its_name, SimpleFileOptions::default())?;
        if its_name == name {
            packed.write_all(bytes)?;
        } else {
            std::io::copy(&mut part, &mut packed)?;
        }
    }
    Ok(packed.finish()?.into_inner())
}
