//! What happens to the phone's file: wrong key, newer schema, damage, a full disk. Each with a text for
//! people, and nothing lost.

use std::path::Path;
use std::process::Command;
use std::sync::Arc;

use nyvri::error::AppError;
use nyvri::keys::KeyStore;
use nyvri_core::clock::SystemClock;
use nyvri_core::domain::change::{BuildingAdded, Change};
use nyvri_core::domain::id::Id;
use nyvri_core::store::{Key, Store, connect};
use nyvri_core::{Error, Result};
use nyvri_tests::phone::{FileKeys, open};

fn failure(folder: &Path) -> (String, String) {
    match open(folder) {
        Ok(_) => (String::new(), String::new()),
        Err(AppError::Failed { code, text }) => (code, text),
    }
}

fn key_of(folder: &Path) -> Result<Key> {
    let bytes = std::fs::read(folder.join("key"))?;
    Key::from_slice(&bytes).ok_or(Error::WrongKey)
}

#[test]
fn a_wrong_key_opens_nothing_and_changes_nothing() -> Result<()> {
    let folder = tempfile::tempdir()?;
    assert_eq!(failure(folder.path()).0, "");
    let before = std::fs::read(folder.path().join("nyvri.db"))?;
    let right = std::fs::read(folder.path().join("key"))?;
    std::fs::write(folder.path().join("key"), Key::generate()?.as_bytes())?;
    let (code, text) = failure(folder.path());
    assert_eq!(code, "wrong-key");
    assert!(text.contains("Ingenting er slettet"), "{text}");
    assert_eq!(std::fs::read(folder.path().join("nyvri.db"))?, before);
    std::fs::write(folder.path().join("key"), right)?;
    assert_eq!(failure(folder.path()).0, "");
    Ok(())
}

#[test]
fn a_file_from_a_newer_app_is_left_as_it_is() -> Result<()> {
    let folder = tempfile::tempdir()?;
    assert_eq!(failure(folder.path()).0, "");
    let path = folder.path().join("nyvri.db");
    connect(&path, &key_of(folder.path())?)?.pragma_update(None, "user_version", 99)?;
    let (code, text) = failure(folder.path());
    assert_eq!(code, "newer-database");
    assert!(text.contains("Oppdater appen"), "{text}");
    let version: u32 = connect(&path, &key_of(folder.path())?)?.pragma_query_value(
        None,
        "user_version",
        |row| row.get(0),
    )?;
    assert_eq!(version, 99);
    Ok(())
}

#[test]
fn a_damaged_file_is_told_and_never_deleted() -> Result<()> {
    let folder = tempfile::tempdir()?;
    assert_eq!(failure(folder.path()).0, "");
    let path = folder.path().join("nyvri.db");
    let mut bytes = std::fs::read(&path)?;
    // From the second page on: the key still opens the file, what lies in it cannot be read.
    bytes[4096..].fill(0x55);
    std::fs::write(&path, &bytes)?;
    let (code, text) = failure(folder.path());
    assert!(["damaged", "database"].contains(&code.as_str()), "{code}");
    assert!(text.contains("trygt"), "{text}");
    assert_eq!(std::fs::read(&path)?.len(), bytes.len());
    Ok(())
}

/// The same file with `bytes` of it destroyed; every page but these is whole.
fn failure_with_damage(bytes: std::ops::Range<usize>) -> Result<String> {
    let folder = tempfile::tempdir()?;
    assert_eq!(failure(folder.path()).0, "");
    let path = folder.path().join("nyvri.db");
    let mut file = std::fs::read(&path)?;
    file[bytes].fill(0x55);
    std::fs::write(&path, &file)?;
    let (code, _) = failure(folder.path());
    assert_eq!(std::fs::read(&path)?, file, "what is left stays as it is");
    Ok(code)
}

#[test]
fn a_first_page_that_is_damaged_is_not_taken_for_a_wrong_key() -> Result<()> {
    assert_eq!(failure_with_damage(100..4_000)?, "damaged");
    assert_eq!(failure_with_damage(16..17)?, "damaged");
    // Without its salt no page fits any key.
    assert_eq!(failure_with_damage(0..16)?, "wrong-key");
    Ok(())
}

#[test]
fn a_key_that_the_phone_will_not_give_is_told() -> Result<()> {
    struct Locked;
    impl KeyStore for Locked {
        fn load(&self) -> std::result::Result<Option<Vec<u8>>, nyvri::keys::KeyStoreError> {
            Err(nyvri::keys::KeyStoreError::Unavailable {
                reason: "locked".into(),
            })
        }
        fn save(&self, _: Vec<u8>) -> std::result::Result<(), nyvri::keys::KeyStoreError> {
            self.load().map(|_| ())
        }
    }
    let folder = tempfile::tempdir()?;
    let opened = nyvri::FieldApp::open(
        folder.path().display().to_string(),
        "nb".into(),
        Arc::new(Locked),
    );
    let Err(AppError::Failed { code, text }) = opened else {
        return Err(Error::Malformed("the app opened without its key"));
    };
    assert_eq!(code, "key-store");
    assert!(text.contains("Lås opp telefonen"), "{text}");
    assert!(
        FileKeys(folder.path().join("key"))
            .load()
            .is_ok_and(|key| key.is_none())
    );
    Ok(())
}

/// Set in the process that runs on the small disk.
const SMALL_DISK: &str = "NYVRI_SMALL_DISK";

#[test]
fn a_full_disk_refuses_the_last_change_and_keeps_the_others() -> Result<()> {
    if let Ok(folder) = std::env::var(SMALL_DISK) {
        return fill(Path::new(&folder));
    }
    let folder = tempfile::tempdir()?;
    let me = std::env::current_exe()?;
    // A real disk of two megabytes, in a mount namespace of its own.
    let status = Command::new("unshare")
        .args(["--map-root-user", "--mount", "sh", "-c"])
        .arg("mount -t tmpfs -o size=2m none \"$1\" && NYVRI_SMALL_DISK=\"$1\" exec \"$2\" --exact a_full_disk_refuses_the_last_change_and_keeps_the_others --nocapture")
        .arg("sh")
        .arg(folder.path())
        .arg(me)
        .status()?;
    assert!(
        status.success(),
        "the process on the small disk failed: {status}"
    );
    Ok(())
}

fn fill(folder: &Path) -> Result<()> {
    let (path, key) = (folder.join("nyvri.db"), Key::generate()?);
    let mut store = Store::open(&path, &key, Arc::new(SystemClock))?;
    let complex = "x".repeat(20_000);
    let mut kept = 0;
    let refused = loop {
        let change: Change = BuildingAdded {
            complex: complex.clone(),
            address: kept.to_string(),
        }
        .into();
        match store.write(Id::default(), store.new_id(), &[change]) {
            Ok(()) => kept += 1,
            Err(error) => break error,
        }
        assert!(kept < 1_000, "the disk never filled");
    };
    assert_eq!(refused.code(), "disk-full", "{refused}");
    assert!(kept > 3);
    assert_eq!(store.buildings()?.len(), kept);
    drop(store);
    assert_eq!(
        Store::open(&path, &key, Arc::new(SystemClock))?
            .buildings()?
            .len(),
        kept
    );
    Ok(())
}
