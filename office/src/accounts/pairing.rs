//! Pairing a phone: a code that works once, for ten minutes, after few wrong tries.

use nyvri_core::clock::UnixMillis;
use nyvri_core::domain::id::{DeviceId, Id};
use nyvri_core::domain::person::Role;
use rusqlite::{Connection, OptionalExtension};

use super::change::{AccountChange, Hash, code_of};
use super::device::Device;
use super::{Accounts, id_of, role_of};
use crate::error::{Error, Result};
use crate::secret;

/// How long a code works.
pub const PAIRING_MINUTES: i64 = 10;

const LIFE_MS: i64 = PAIRING_MINUTES * 60 * 1000;
const KEPT_MS: i64 = 24 * 60 * 60 * 1000;
const ATTEMPTS: i64 = 10;

/// Why a code was not taken.
#[derive(Debug, thiserror::Error)]
pub enum PairingError {
    /// No such code, or too many wrong ones were tried.
    #[error("the code is wrong")]
    Wrong,
    /// It was right, but too late.
    #[error("the code has expired")]
    Expired,
    /// It has paired a phone already.
    #[error("the code is used")]
    Used,
    /// The office could not look.
    #[error(transparent)]
    Office(#[from] Error),
}

/// A phone just paired.
#[derive(Debug)]
pub struct NewDevice {
    /// The phone.
    pub device: Device,
    /// What it shows at every contact; only its hash is kept here.
    pub token: String,
}

struct Pairing {
    person: Id,
    role: Role,
    expires_at: UnixMillis,
    used: bool,
}

impl Accounts {
    /// Makes a code for one phone of `person`, and says until when it works.
    pub fn make_pairing(
        &self,
        person: Id,
        role: Role,
        now: UnixMillis,
    ) -> Result<(String, UnixMillis)> {
        let code = secret::code()?;
        let expires_at = now + LIFE_MS;
        let made = AccountChange::PairingMade {
            code_hash: hash(&code),
            person,
            role: code_of(role),
            at: now,
            expires_at,
            attempts: ATTEMPTS,
            forget_before: now - KEPT_MS,
        };
        self.write(|_| Ok(((), vec![made])))?;
        Ok((code, expires_at))
    }

    /// Turns a code into a paired phone. `replica` is the phone's own id in the log.
    pub fn redeem(
        &self,
        code: &str,
        device_name: &str,
        replica: DeviceId,
        now: UnixMillis,
    ) -> Result<NewDevice, PairingError> {
        let token = secret::token()?;
        let device = self.write(|db| {
            let Some(pairing) = find(db, code)? else {
                return Ok((Err(PairingError::Wrong), vec![AccountChange::CodeWrong {}]));
            };
            if pairing.used {
                return Ok((Err(PairingError::Used), Vec::new()));
            }
            if pairing.expires_at < now {
                return Ok((Err(PairingError::Expired), Vec::new()));
            }
            let device = Device {
                id: Id::new(now),
                person: pairing.person,
                role: pairing.role,
                name: shown_name(device_name),
                replica,
                paired_at: now,
                seen_at: now,
                receipted_at: None,
                receipted_seq: None,
                waiting: 0,
                revoked_at: None,
            };
            let paired = AccountChange::Paired {
                code_hash: hash(code),
                token_hash: Hash(secret::digest(&token)),
                device: device.id,
                person: device.person,
                role: code_of(device.role),
                name: device.name.clone(),
                replica,
                at: now,
            };
            Ok((Ok(device), vec![paired]))
        })??;
        Ok(NewDevice { device, token })
    }
}

fn find(work: &Connection, code: &str) -> rusqlite::Result<Option<Pairing>> {
    let sql = "SELECT person, role, expires_at, used_at FROM pairing WHERE code_hash = ?1 AND attempts_left > 0";
    work.query_row(sql, [hash(code).0], |row| {
        Ok(Pairing {
            person: id_of(row, "person")?,
            role: role_of(row)?,
            expires_at: row.get("expires_at")?,
            used: row.get::<_, Option<i64>>("used_at")?.is_some(),
        })
    })
    .optional()
}

fn hash(code: &str) -> Hash {
    Hash(secret::digest(&secret::normal_code(code)))
}

// A phone names itself; keep it short and printable.
fn shown_name(name: &str) -> String {
    name.chars()
        .filter(|letter| !letter.is_control())
        .take(60)
        .collect::<String>()
        .trim()
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: UnixMillis = 1_795_500_000_000;

    fn office() -> Result<(tempfile::TempDir, Accounts)> {
        let folder = tempfile::tempdir()?;
        let accounts = Accounts::open(&folder.path().join("office.db"), &[7; 32])?;
        Ok((folder, accounts))
    }

    #[test]
    fn a_code_pairs_one_phone_and_its_token_is_known_from_then_on() -> Result<()> {
        let (_folder, accounts) = office()?;
        let person = Id::new(DAY);
        let (code, until) = accounts.make_pairing(person, Role::Operator, DAY)?;
        assert_eq!(until, DAY + LIFE_MS);
        let paired = accounts
            .redeem(&code.to_lowercase(), " Oppo A\n", DeviceId(4), until)
            .map_err(|_| Error::Unknown("code"))?;
        let known = accounts.device_by_token(&paired.token)?;
        assert!(known.is_some_and(|device| device.person == person && device.name == "Oppo A"));
        assert!(matches!(
            accounts.redeem(&code, "Another", DeviceId(4), DAY),
            Err(PairingError::Used)
        ));
        Ok(())
    }

    #[test]
    fn a_wrong_code_and_a_late_one_are_refused() -> Result<()> {
        let (_folder, accounts) = office()?;
        let (code, until) = accounts.make_pairing(Id::new(DAY), Role::Bomiljo, DAY)?;
        assert!(matches!(
            accounts.redeem("AAAA-AAAA", "Phone", DeviceId(4), DAY),
            Err(PairingError::Wrong)
        ));
        assert!(matches!(
            accounts.redeem(&code, "Phone", DeviceId(4), until + 1),
            Err(PairingError::Expired)
        ));
        Ok(())
    }

    #[test]
    fn guessing_closes_every_open_code() -> Result<()> {
        let (_folder, accounts) = office()?;
        let (code, _) = accounts.make_pairing(Id::new(DAY), Role::Bomiljo, DAY)?;
        for _ in 0..ATTEMPTS {
            assert!(matches!(
                accounts.redeem("AAAA-AAAA", "Phone", DeviceId(4), DAY),
                Err(PairingError::Wrong)
            ));
        }
        assert!(matches!(
            accounts.redeem(&code, "Phone", DeviceId(4), DAY),
            Err(PairingError::Wrong)
        ));
        Ok(())
    }
}
