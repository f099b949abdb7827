//! Backup and restore: a copy follows the log of the office it was made from, as a node would.
//!
//! So a backup can be made while the office works, a second one into the same folder costs what is new, and
//! it can be restored up to any commit or moment. A restored office is a new replica: if it went on under the
//! old one's name it would give the same entry numbers to other entries.

use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::sync::Arc;

use chrono::{DateTime, NaiveDateTime};
use nyvri_core::clock::{SystemClock, UnixMillis};
use nyvri_core::photo::Intake;
use nyvri_core::store::{Key, LoggedBatch, Store};
use sha2::{Digest, Sha256};

use crate::accounts::Accounts;
use crate::config::DataFolder;
use crate::error::{Error, Result};
use crate::key;
use crate::state::{AppState, Settings};

/// Commits taken in one transaction.
const PIECE: u32 = 200;
const CERTIFICATE: [&str; 2] = ["certificate.der", "certificate.key"];

/// Where a restore stops.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Until {
    /// At this commit.
    Number(i64),
    /// Before the first commit that the office kept after this moment.
    Moment(UnixMillis),
}

impl FromStr for Until {
    type Err = String;

    /// A number, or a moment: `2026-11-22T15:30:00+01:00`; without an offset it is Norwegian time.
    fn from_str(text: &str) -> std::result::Result<Self, String> {
        if let Ok(number) = text.parse() {
            return Ok(Self::Number(number));
        }
        if let Ok(moment) = DateTime::parse_from_rfc3339(text) {
            return Ok(Self::Moment(moment.timestamp_millis()));
        }
        let local = ["%Y-%m-%dT%H:%M:%S", "%Y-%m-%dT%H:%M"]
            .iter()
            .find_map(|form| NaiveDateTime::parse_from_str(text, form).ok());
        local
            .map(|local| Self::Moment(nyvri_core::calendar::at(local.date(), local.time())))
            .ok_or_else(|| "a number, or a moment such as 2026-11-22T15:30".to_owned())
    }
}

impl Until {
    fn takes(self, commit: &LoggedBatch) -> bool {
        match self {
            Self::Number(last) => commit.number <= last,
            Self::Moment(moment) => commit.kept_at <= moment,
        }
    }
}

/// What a copy holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Copied {
    /// Its last commit.
    pub number: i64,
    /// Commits that this run added.
    pub commits: i64,
    /// Pictures that this run added.
    pub pictures: usize,
}

/// Copies an office, running or not, into a folder: all of it, or what is new since the last time. The key is
/// left out on purpose.
pub fn backup(folder: &DataFolder, to: &Path) -> Result<Copied> {
    let office = AppState::open(folder, Settings::default())?;
    let key = key::read_or_make(&folder.key_path())?;
    std::fs::create_dir_all(to)?;
    let mut copy = open_copy(&to.join("nyvri.db"), &key)?;
    let copied = copy_all(&office, &mut copy, None)?;
    office.accounts().copy_to(&to.join("office.db"))?;
    copy_certificate(&folder.data, to)?;
    Ok(copied)
}

/// Makes a new data folder from a backup, whole or as it was at a number or moment. Accounts and phones are
/// those of the backup: somebody whose trust was withdrawn since stays out.
pub fn restore(folder: &DataFolder, from: &Path, until: Option<Until>) -> Result<Copied> {
    if folder.data.join("nyvri.db").exists() {
        return Err(Error::FolderInUse(folder.data.clone()));
    }
    if !folder.key_path().exists() {
        return Err(Error::NoKey(folder.key_path()));
    }
    let key = key::read_or_make(&folder.key_path())?;
    let kept = DataFolder {
        key_file: Some(folder.key_path()),
        ..DataFolder::at(from.to_owned())
    };
    let source = AppState::open(&kept, Settings::default())?;
    source.store().check_log()?;
    std::fs::create_dir_all(&folder.data)?;
    // Under another name until it is whole: an office must not start on half of it.
    let (draft, file) = (
        folder.data.join("restoring.db"),
        folder.data.join("nyvri.db"),
    );
    remove(&draft)?;
    let mut copy = open_copy(&draft, &key)?;
    let copied = copy_all(&source, &mut copy, until)?;
    drop(copy);
    source.accounts().copy_to(&folder.data.join("office.db"))?;
    copy_certificate(from, &folder.data)?;
    std::fs::rename(draft, file)?;
    Ok(copied)
}

fn open_copy(file: &Path, key: &[u8; 32]) -> Result<Store> {
    let key = Key::from_slice(key).ok_or(Error::BadKey)?;
    let mut copy = Store::open(file, &key, Arc::new(SystemClock))?;
    copy.become_office(None)?;
    Ok(copy)
}

fn copy_all(office: &AppState, copy: &mut Store, until: Option<Until>) -> Result<Copied> {
    let first = copy.last_number()?;
    if copy.chain_at(first)? != office.store().chain_at(first)? {
        return Err(Error::AnotherLog);
    }
    copy_commits(office, copy, until)?;
    forget_what_was_erased(copy)?;
    let number = copy.last_number()?;
    Ok(Copied {
        number,
        commits: number - first,
        pictures: copy_pictures(office, copy)?,
    })
}

fn copy_commits(office: &AppState, copy: &mut Store, until: Option<Until>) -> Result<()> {
    loop {
        let mut commits = office.store().commits_after(copy.last_number()?, PIECE)?;
        let there = commits.len();
        if let Some(until) = until {
            let wanted = commits
                .iter()
                .take_while(|commit| until.takes(commit))
                .count();
            commits.truncate(wanted);
        }
        if commits.is_empty() {
            return Ok(());
        }
        copy.receive_commits(&commits)?;
        if commits.len() < there {
            return Ok(());
        }
    }
}

/// What was erased since the last time is gone from the copy too, to its last page.
fn forget_what_was_erased(copy: &mut Store) -> Result<()> {
    let gone = copy.pictures_erased()?;
    copy.note_pictures_gone(&gone)?;
    copy.overwrite_remains()?;
    Ok(())
}

/// The pictures whose photos the copy knows; each is looked at before it is trusted.
fn copy_pictures(office: &AppState, copy: &mut Store) -> Result<usize> {
    let mut copied = 0;
    let names = office.store().pictures_at_office()?;
    for (sha256, received_at) in names {
        if copy.picture_is_at_office(&sha256)? || !copy.knows_picture(&sha256)? {
            continue;
        }
        let jpeg = office.pictures().whole(&sha256)?.unwrap_or_default();
        if Sha256::digest(&jpeg).as_slice() != sha256 {
            return Err(Error::DamagedPicture(nyvri_core::hex::encode(&sha256)));
        }
        let picture = Intake {
            thumbnail: office.store().thumbnail(&sha256)?.unwrap_or_default(),
            jpeg,
            sha256,
            width: 0,
            height: 0,
            taken_at_camera: None,
        };
        copy.keep_picture(&picture, received_at)?;
        copied += 1;
    }
    Ok(copied)
}

fn copy_certificate(from: &Path, to: &Path) -> Result<()> {
    for name in CERTIFICATE {
        // `copy` keeps the permissions too: the key is its owner's alone.
        std::fs::copy(from.join(name), to.join(name))?;
    }
    Ok(())
}

/// Removes a database of an earlier attempt, with what SQLite keeps beside it.
fn remove(file: &Path) -> Result<()> {
    for ending in ["", "-wal", "-shm"] {
        let beside = PathBuf::from(format!("{}{ending}", file.display()));
        match std::fs::remove_file(beside) {
            Err(fault) if fault.kind() != std::io::ErrorKind::NotFound => return Err(fault.into()),
            _ => {}
        }
    }
    Ok(())
}

impl Accounts {
    /// Writes a consistent copy, encrypted with the same key, over whatever is there.
    fn copy_to(&self, file: &Path) -> Result<()> {
        let draft = file.with_extension("draft");
        remove(&draft)?;
        self.vacuum_into(&draft)?;
        remove(file)?;
        std::fs::rename(draft, file)?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_restore_stops_at_a_number_or_a_moment() {
        assert_eq!("17".parse(), Ok(Until::Number(17)));
        let noon = 1_795_345_200_000;
        assert_eq!("2026-11-22T12:00:00+01:00".parse(), Ok(Until::Moment(noon)));
        assert_eq!(
            "2026-11-22T12:00".parse(),
            Ok(Until::Moment(noon)),
            "Norwegian time"
        );
        assert!("yesterday".parse::<Until>().is_err());
    }
}
