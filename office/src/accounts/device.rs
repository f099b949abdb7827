//! Paired phones: whose they are, when they were last heard from, and whether they are still trusted.

use nyvri_core::clock::UnixMillis;
use nyvri_core::domain::id::{DeviceId, Id};
use nyvri_core::domain::person::Role;
use rusqlite::{Connection, OptionalExtension, params};

use super::{Accounts, id_of, role_of};
use crate::error::Result;
use crate::secret;

const COLUMNS: &str = "id, person, role, name, replica, paired_at, seen_at, receipted_at, receipted_seq, waiting, revoked_at";

/// A phone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Device {
    /// Names the phone.
    pub id: Id,
    /// Whose it is: author of what it sends.
    pub person: Id,
    /// What that person may see.
    pub role: Role,
    /// What it called itself.
    pub name: String,
    /// The phone's own id in the log: it may send entries of no other.
    pub replica: DeviceId,
    /// When.
    pub paired_at: UnixMillis,
    /// Last contact.
    pub seen_at: UnixMillis,
    /// When the office last confirmed something from it.
    pub receipted_at: Option<UnixMillis>,
    /// Up to which of its entries.
    pub receipted_seq: Option<i64>,
    /// How many entries and photos it said were still waiting at its last contact.
    pub waiting: i64,
    /// From then on it gets nothing and is told to empty itself.
    pub revoked_at: Option<UnixMillis>,
}

impl Device {
    pub(super) fn insert(&self, db: &Connection, token: &str) -> rusqlite::Result<usize> {
        db.execute(
            "INSERT INTO device (id, token_hash, person, role, name, replica, paired_at, seen_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            params![
                self.id.as_bytes(),
                secret::digest(token),
                self.person.as_bytes(),
                self.role.code(),
                self.name,
                self.replica.0,
                self.paired_at,
                self.seen_at
            ],
        )
    }
}

impl Accounts {
    /// The phone that shows `token`. A revoked one is found too: it must hear that it is revoked.
    pub fn device_by_token(&self, token: &str) -> Result<Option<Device>> {
        let sql = format!("SELECT {COLUMNS} FROM device WHERE token_hash = ?1");
        Ok(self
            .db()
            .query_row(&sql, [secret::digest(token)], device_of)
            .optional()?)
    }

    /// The phone with this id.
    pub fn device(&self, id: Id) -> Result<Option<Device>> {
        let sql = format!("SELECT {COLUMNS} FROM device WHERE id = ?1");
        Ok(self
            .db()
            .query_row(&sql, [id.as_bytes()], device_of)
            .optional()?)
    }

    /// Every phone, the last heard from first.
    pub fn devices(&self) -> Result<Vec<Device>> {
        let db = self.db();
        let mut find = db.prepare(&format!(
            "SELECT {COLUMNS} FROM device ORDER BY seen_at DESC, id"
        ))?;
        let found = find.query_map([], device_of)?;
        Ok(found.collect::<rusqlite::Result<_>>()?)
    }

    /// The phone was in contact and said how much was still waiting on it.
    pub fn heard_from(&self, id: Id, waiting: i64, now: UnixMillis) -> Result<()> {
        let sql = "UPDATE device SET seen_at = max(seen_at, ?2), waiting = ?3 WHERE id = ?1";
        self.db()
            .execute(sql, params![id.as_bytes(), now, waiting])?;
        Ok(())
    }

    /// The office confirmed the phone's entries up to `seq`.
    pub fn receipted(&self, id: Id, seq: i64, now: UnixMillis) -> Result<()> {
        self.db().execute(
            "UPDATE device SET receipted_at = ?3, receipted_seq = max(coalesce(receipted_seq, 0), ?2) WHERE id = ?1",
            params![id.as_bytes(), seq, now],
        )?;
        Ok(())
    }

    /// Withdraws trust. A phone that is revoked already keeps its first date.
    pub fn revoke(&self, id: Id, why: &str, now: UnixMillis) -> Result<bool> {
        let sql = "UPDATE device SET revoked_at = ?2, revoked_why = ?3 WHERE id = ?1 AND revoked_at IS NULL";
        Ok(self.db().execute(sql, params![id.as_bytes(), now, why])? == 1)
    }
}

fn device_of(row: &rusqlite::Row<'_>) -> rusqlite::Result<Device> {
    Ok(Device {
        id: id_of(row, "id")?,
        person: id_of(row, "person")?,
        role: role_of(row)?,
        name: row.get("name")?,
        replica: DeviceId(row.get("replica")?),
        paired_at: row.get("paired_at")?,
        seen_at: row.get("seen_at")?,
        receipted_at: row.get("receipted_at")?,
        receipted_seq: row.get("receipted_seq")?,
        waiting: row.get("waiting")?,
        revoked_at: row.get("revoked_at")?,
    })
}

#[cfg(test)]
mod tests {
    use super::super::PairingError;
    use super::*;

    const DAY: UnixMillis = 1_795_500_000_000;

    #[test]
    fn a_revoked_phone_is_still_known_so_that_it_can_be_told() -> Result<(), PairingError> {
        let folder = tempfile::tempdir().map_err(crate::Error::from)?;
        let accounts = Accounts::open(&folder.path().join("office.db"), &[7; 32])?;
        let (code, _) = accounts.make_pairing(Id::new(DAY), Role::Bomiljo, DAY)?;
        let paired = accounts.redeem(&code, "Phone", DeviceId(4), DAY)?;
        accounts.heard_from(paired.device.id, 3, DAY + 5)?;
        accounts.receipted(paired.device.id, 12, DAY + 6)?;
        assert!(accounts.revoke(paired.device.id, "lost", DAY + 7)?);
        assert!(!accounts.revoke(paired.device.id, "lost", DAY + 8)?);
        let known = accounts.device_by_token(&paired.token)?;
        assert_eq!(
            known
                .as_ref()
                .map(|device| (device.seen_at, device.waiting)),
            Some((DAY + 5, 3))
        );
        assert_eq!(
            known.as_ref().and_then(|device| device.revoked_at),
            Some(DAY + 7)
        );
        assert_eq!(known.and_then(|device| device.receipted_seq), Some(12));
        assert!(accounts.device_by_token("not a token")?.is_none());
        Ok(())
    }
}
