//! Small facts about this replica that are no part of the log: language, office, device token.

use rusqlite::{OptionalExtension, params};

use crate::error::Result;

use super::Store;

impl Store {
    /// A setting, if it was set.
    pub fn setting(&self, name: &str) -> Result<Option<String>> {
        Ok(self
            .db
            .prepare_cached("SELECT value FROM setting WHERE name = ?1")?
            .query_row([name], |row| row.get(0))
            .optional()?)
    }

    /// Sets several settings at once.
    pub fn set_settings(&mut self, settings: &[(&str, &str)]) -> Result<()> {
        let tx = self.db.transaction()?;
        for (name, value) in settings {
            tx.prepare_cached(
                "INSERT INTO setting (name, value) VALUES (?1, ?2)
                 ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            )?
            .execute(params![name, value])?;
        }
        tx.commit()?;
        Ok(())
    }
}
