//! On a phone: what goes by itself. Ended visits after a month, and everything when the office has revoked the phone.

use std::collections::BTreeSet;

use rusqlite::params;

use crate::domain::id::{DeviceId, Id};
use crate::error::Result;

use super::Store;
use super::derived::{KEPT, derived_tables};

/// How long an ended visit stays on a phone, in milliseconds. The office's scope has the same limit.
pub const KEPT_ON_PHONE: i64 = 30 * 24 * 3_600_000;

/// The setting with the time when it was last looked for what may go.
const FORGOTTEN_AT: &str = "forgotten_at";
const A_DAY: i64 = 24 * 3_600_000;

impl Store {
    /// Once a day: forgets visits that ended over a month ago, with their tenancies, unless a later visit of the same tenancy is
    /// here or something of them still waits for a receipt. Works without the office: a phone in a drawer
    /// forgets too. Gives how many.
    pub fn forget_expired(&mut self) -> Result<usize> {
        let (now, limit) = (self.now(), self.now() - KEPT_ON_PHONE);
        let has_old = self
            .db
            .prepare_cached("SELECT 1 FROM visit WHERE starts_at < ?1 AND status IN ('completed', 'approved', 'cancelled')")?
            .exists([limit])?;
        if !has_old || self.has_forgotten_today(now)? {
            return Ok(0);
        }
        let expired: BTreeSet<Id> = self
            .db
            .prepare_cached(
                "WITH kept AS (
                    SELECT iif(building = x'', tenancy, building) AS home FROM visit WHERE proposed_stamp <> x''
                      AND (status NOT IN ('completed', 'approved', 'cancelled') OR starts_at >= ?1)
                 ), waiting AS (
                    SELECT s.subject FROM batch_subject s JOIN batch b ON b.id = s.batch
                    WHERE b.device = (SELECT device FROM replica) AND b.last_seq > (SELECT received_seq FROM replica)
                    UNION SELECT p.visit FROM photo p JOIN picture c ON c.sha256 = p.sha256
                    WHERE p.is_shown = 1 AND c.received_at = 0
                    UNION SELECT subject FROM shot
                 ), gone AS (
                    SELECT id, tenancy FROM visit
                    WHERE proposed_stamp <> x'' AND iif(building = x'', tenancy, building) NOT IN (SELECT home FROM kept)
                      AND id NOT IN (SELECT subject FROM waiting)
                 )
                 SELECT id FROM gone
                 UNION SELECT tenancy FROM gone WHERE tenancy <> x'' AND tenancy NOT IN
                   (SELECT tenancy FROM visit WHERE id NOT IN (SELECT id FROM gone))",
            )?
            .query_map([limit], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        if !expired.is_empty() {
            self.in_transaction(|writer| writer.forget(&expired))?;
        }
        self.set_settings(&[(FORGOTTEN_AT, &now.to_string())])?;
        Ok(expired.len())
    }

    /// Also when the clock was set back since.
    fn has_forgotten_today(&self, now: i64) -> Result<bool> {
        let last: Option<i64> = self.setting(FORGOTTEN_AT)?.and_then(|at| at.parse().ok());
        Ok(last.is_some_and(|at| (at..at + A_DAY).contains(&now)))
    }

    /// Empties the whole store, overwriting what was in it. The replica is another one afterwards.
    pub fn wipe(&mut self) -> Result<()> {
        let device = DeviceId::random()?;
        self.db.execute_batch("PRAGMA secure_delete = ON")?;
        let tx = self.db.transaction()?;
        for table in derived_tables().chain(KEPT) {
            tx.execute(&format!("DELETE FROM {table}"), [])?;
        }
        tx.execute(
            "UPDATE replica SET device = ?1, last_seq = 0, received_seq = 0, received_at = 0, cursor = 0,
             cursor_chain = x''",
            params![device.0],
        )?;
        tx.commit()?;
        self.missing.borrow_mut().forget();
        self.own.borrow_mut().forget();
        self.device = device;
        self.ids = crate::domain::id::IdMaker::new(device, self.clock.now());
        self.db
            .execute_batch("VACUUM; PRAGMA wal_checkpoint(TRUNCATE)")?;
        Ok(())
    }
}
