//! Paired phones: whose they are, when they were last heard from, and whether they are still trusted.

use nyvri_core::clock::UnixMillis;
use nyvri_core::domain::id::{DeviceId, Id};
use nyvri_core::domain::person::Role;
use rusqlite::OptionalExtension;

use super::change::AccountChange;
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

    /// The phone was in contact and said how much was still waiting on it. Once a minute is enough while
    /// nothing changes: a page says "a minute ago", and every write costs a disk its time.
    /// `receipted` is the seq up to which the office has just confirmed the phone's entries.
    pub fn heard_from(
        &self,
        id: Id,
        waiting: Option<i64>,
        receipted: Option<i64>,
        now: UnixMillis,
    ) -> Result<()> {
        let known = self.device(id)?;
        let is_news = |waiting: &i64| {
            let known = known.as_ref();
            known.is_none_or(|it| it.waiting != *waiting || now - it.seen_at > 60_000)
        };
        let receipt = receipted.map(|seq| AccountChange::Receipted {
            device: id,
            seq,
            at: now,
        });
        let heard = waiting
            .filter(is_news)
            .map(|waiting| AccountChange::HeardFrom {
                device: id,
                waiting,
                at: now,
            });
        let changes: Vec<_> = receipt.into_iter().chain(heard).collect();
        if changes.is_empty() {
            return Ok(());
        }
        self.ledger().note(changes)
    }

    /// Withdraws trust. A phone that is revoked already keeps its first date.
    pub fn revoke(&self, id: Id, why: &str, now: UnixMillis) -> Result<bool> {
        let change = AccountChange::Revoked {
            device: id,
            why: why.to_owned(),
            at: now,
        };
        self.write(|db| {
            let sql = "SELECT 1 FROM device WHERE id = ?1 AND revoked_at IS NULL";
            let is_trusted = db.prepare_cached(sql)?.exists([id.as_bytes()])?;
            Ok((
                is_trusted,
                if is_trusted { vec![change] } else { Vec::new() },
            ))
        })
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
        accounts.heard_from(paired.device.id, Some(3), None, DAY + 5)?;
        accounts.heard_from(paired.device.id, None, Some(12), DAY + 6)?;
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
