//! A zip file that is written in one way only: stored, no dates, no extras. So the same files are the same bytes, and a
//! byte that differs is found, also one that other readers would not look at.

const LOCAL: u32 = 0x0403_4b50;
const CENTRAL: u32 = 0x0201_4b50;
const END: u32 = 0x0605_4b50;
/// 1 January 1980, the first day that a zip can have.
const DAY: u16 = 0x21;
/// Names are UTF-8.
const UTF8: u16 = 0x0800;
const VERSION: u16 = 20;
/// A visit has some hundred photos.
const FILES_MAX: usize = 10_000;

/// Files with their names, in order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Archive {
    files: Vec<(String, Vec<u8>)>,
}

/// Why bytes are no such archive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BadArchive {
    /// It ends too early, or begins as something else.
    NotAnArchive,
    /// It can be read and is not written as these are: a byte was changed, added or taken away.
    NotAsWritten,
}

impl Archive {
    /// A file more.
    pub fn add(&mut self, name: &str, bytes: Vec<u8>) {
        self.files.push((name.to_owned(), bytes));
    }

    /// Every file.
    pub fn files(&self) -> impl Iterator<Item = (&str, &[u8])> {
        let files = self.files.iter();
        files.map(|(name, bytes)| (name.as_str(), bytes.as_slice()))
    }

    /// The file of this name.
    pub fn file(&self, name: &str) -> Option<&[u8]> {
        let mut files = self.files();
        files.find(|(other, _)| *other == name).map(|it| it.1)
    }

    /// As a zip file.
    pub fn to_bytes(&self) -> Vec<u8> {
        let (mut out, mut directory) = (Vec::new(), Vec::new());
        for (name, bytes) in &self.files {
            let at = size(out.len());
            let crc = crc32fast::hash(bytes);
            put32(&mut out, LOCAL);
            put16(&mut out, VERSION);
            entry(&mut out, name, bytes, crc);
            out.extend_from_slice(name.as_bytes());
            out.extend_from_slice(bytes);

            put32(&mut directory, CENTRAL);
            put16(&mut directory, VERSION);
            put16(&mut directory, VERSION);
            entry(&mut directory, name, bytes, crc);
            // No comment, one disk, no attributes.
            directory.extend_from_slice(&[0; 10]);
            put32(&mut directory, at);
            directory.extend_from_slice(name.as_bytes());
        }
        let (at, count) = (size(out.len()), size16(self.files.len()));
        out.extend_from_slice(&directory);
        put32(&mut out, END);
        put32(&mut out, 0);
        put16(&mut out, count);
        put16(&mut out, count);
        put32(&mut out, size(directory.len()));
        put32(&mut out, at);
        put16(&mut out, 0);
        out
    }

    /// From such a file, and from no other.
    ///
    /// # Errors
    /// [`BadArchive`] for anything that [`Self::to_bytes`] does not give.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, BadArchive> {
        let mut archive = Self::default();
        let mut rest = bytes;
        while archive.files.len() <= FILES_MAX {
            let Some(after) = rest.strip_prefix(&LOCAL.to_le_bytes()) else {
                break;
            };
            // Version, flags, method, time, day and CRC are judged by writing it anew.
            let stored = get32(after, 14).ok_or(BadArchive::NotAnArchive)?;
            let named = get16(after, 22).ok_or(BadArchive::NotAnArchive)?;
            let after = after.get(26..).ok_or(BadArchive::NotAnArchive)?;
            let (name, after) = after
                .split_at_checked(usize::from(named))
                .ok_or(BadArchive::NotAnArchive)?;
            let (file, after) = usize::try_from(stored)
                .ok()
                .and_then(|stored| after.split_at_checked(stored))
                .ok_or(BadArchive::NotAnArchive)?;
            let name = std::str::from_utf8(name).map_err(|_| BadArchive::NotAnArchive)?;
            archive.add(name, file.to_vec());
            rest = after;
        }
        if archive.files.is_empty() {
            return Err(BadArchive::NotAnArchive);
        }
        if archive.to_bytes() != bytes {
            return Err(BadArchive::NotAsWritten);
        }
        Ok(archive)
    }
}

/// What a file's two headers have in common.
fn entry(out: &mut Vec<u8>, name: &str, bytes: &[u8], crc: u32) {
    put16(out, UTF8);
    put16(out, 0);
    put16(out, 0);
    put16(out, DAY);
    put32(out, crc);
    put32(out, size(bytes.len()));
    put32(out, size(bytes.len()));
    put16(out, size16(name.len()));
    put16(out, 0);
}

/// Four gigabytes are no protocol; a longer one would not read back.
fn size(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

fn size16(length: usize) -> u16 {
    u16::try_from(length).unwrap_or(u16::MAX)
}

fn put16(out: &mut Vec<u8>, number: u16) {
    out.extend_from_slice(&number.to_le_bytes());
}

fn put32(out: &mut Vec<u8>, number: u32) {
    out.extend_from_slice(&number.to_le_bytes());
}

/// At `from`, counted after the signature of a header.
fn get32(bytes: &[u8], from: usize) -> Option<u32> {
    let bytes = bytes.get(from..from + 4)?;
    Some(u32::from_le_bytes(bytes.try_into().ok()?))
}

fn get16(bytes: &[u8], from: usize) -> Option<u16> {
    let bytes = bytes.get(from..from + 2)?;
    Some(u16::from_le_bytes(bytes.try_into().ok()?))
}
