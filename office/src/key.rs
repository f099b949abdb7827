//! The library key: 32 random bytes that encrypt both databases. Whoever has it and the data folder has
//! everything, and without it the folder is noise; keep a copy apart from the backup.

use std::fs;
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use nyvri_core::hex;

use crate::error::{Error, Result};
use crate::secret;

/// Reads the key, or makes it when the file does not exist. The file holds 64 hexadecimal digits and can
/// be read by its owner only.
pub fn read_or_make(path: &Path) -> Result<[u8; 32]> {
    match fs::read_to_string(path) {
        Ok(text) => parse(text.trim()).ok_or(Error::BadKey),
        Err(fault) if fault.kind() == std::io::ErrorKind::NotFound => make(path),
        Err(fault) => Err(fault.into()),
    }
}

fn make(path: &Path) -> Result<[u8; 32]> {
    let key = secret::random_bytes()?;
    let mut file = fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(path)?;
    writeln!(file, "{}", hex::encode(&key))?;
    file.sync_all()?;
    Ok(key)
}

fn parse(text: &str) -> Option<[u8; 32]> {
    if text.len() != 64 || !text.is_ascii() {
        return None;
    }
    let mut key = [0; 32];
    for (index, byte) in key.iter_mut().enumerate() {
        *byte = u8::from_str_radix(text.get(index * 2..index * 2 + 2)?, 16).ok()?;
    }
    Some(key)
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    #[test]
    fn the_key_is_made_once_and_only_its_owner_reads_it() -> Result<()> {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("key");
        let made = read_or_make(&path)?;
        assert_eq!(read_or_make(&path)?, made);
        assert_eq!(fs::metadata(&path)?.permissions().mode() & 0o777, 0o600);
        Ok(())
    }

    #[test]
    fn a_damaged_key_file_is_refused_and_left_alone() -> Result<()> {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("key");
        fs::write(&path, "not a key")?;
        assert!(matches!(read_or_make(&path), Err(Error::BadKey)));
        assert_eq!(fs::read_to_string(&path)?, "not a key");
        Ok(())
    }
}
