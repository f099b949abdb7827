//! A SQLCipher file read as whoever has the file and the key could: page by page, also those that no table
//! uses any more, and every frame of its write-ahead log.

use std::io::{Error, Result};
use std::path::Path;

use aes::Aes256;
use cbc::Decryptor;
use cbc::cipher::block_padding::NoPadding;
use cbc::cipher::{BlockDecryptMut, KeyIvInit};

/// What SQLCipher puts at the end of each page of ours: an IV of 16 bytes and an HMAC of 32.
const RESERVED: usize = 48;
const IV: usize = 16;
/// The first page begins with the salt, in clear.
const SALT: usize = 16;
const LOG_HEADER: usize = 32;
const FRAME_HEADER: usize = 24;

/// Everything in the file, whose pages are `page_size` long, and in its write-ahead log, decrypted.
pub fn plain(file: &Path, key: &[u8], page_size: usize) -> Result<Vec<u8>> {
    let mut plain = Vec::new();
    for (number, page) in std::fs::read(file)?.chunks_exact(page_size).enumerate() {
        plain.extend(decrypted(page, key, number == 0)?);
    }
    let mut log = file.as_os_str().to_owned();
    log.push("-wal");
    let log = std::fs::read(log).unwrap_or_default();
    for frame in log
        .get(LOG_HEADER..)
        .unwrap_or_default()
        .chunks_exact(FRAME_HEADER + page_size)
    {
        let (header, page) = frame.split_at(FRAME_HEADER);
        plain.extend(decrypted(page, key, header[..4] == [0, 0, 0, 1])?);
    }
    Ok(plain)
}

fn decrypted(page: &[u8], key: &[u8], is_first: bool) -> Result<Vec<u8>> {
    let (body, reserved) = page.split_at(page.len() - RESERVED);
    let mut body = body[if is_first { SALT } else { 0 }..].to_vec();
    let cipher = Decryptor::<Aes256>::new_from_slices(key, &reserved[..IV])
        .map_err(|fault| Error::other(fault.to_string()))?;
    cipher
        .decrypt_padded_mut::<NoPadding>(&mut body)
        .map_err(|fault| Error::other(fault.to_string()))?;
    Ok(body)
}

/// Whether `needle` is somewhere in `hay`.
pub fn contains(hay: &[u8], needle: &[u8]) -> bool {
    !needle.is_empty() && memchr::memmem::find(hay, needle).is_some()
}
