//! Queries: pictures on their way in, as far as they have come.

use rusqlite::params;

use crate::error::Result;

use super::Store;

impl Store {
    /// How many bytes of a picture on its way in are here without a gap.
    pub fn picture_part_length(&self, sha256: &[u8]) -> Result<i64> {
        Ok(self
            .db
            .prepare_cached("SELECT coalesce(max(start + length(chunk)), 0) FROM picture_part WHERE sha256 = ?1")?
            .query_row([sha256], |row| row.get(0))?)
    }

    /// Keeps the next bytes of a picture on its way in. `start` must be where the last chunk ended.
    pub fn add_picture_part(&mut self, sha256: &[u8], start: i64, chunk: &[u8]) -> Result<()> {
        self.db
            .prepare_cached(
                "INSERT OR IGNORE INTO picture_part (sha256, start, chunk) VALUES (?1, ?2, ?3)",
            )?
            .execute(params![sha256, start, chunk])?;
        Ok(())
    }

    /// All bytes of a picture that came in.
    pub fn picture_parts(&self, sha256: &[u8]) -> Result<Vec<u8>> {
        let mut query = self
            .db
            .prepare_cached("SELECT chunk FROM picture_part WHERE sha256 = ?1 ORDER BY start")?;
        let chunks = query.query_map([sha256], |row| row.get::<_, Vec<u8>>(0))?;
        let chunks: Vec<Vec<u8>> = chunks.collect::<Result<_, _>>()?;
        Ok(chunks.concat())
    }

    /// Throws away a picture on its way in whose bytes turned out wrong.
    pub fn drop_picture_parts(&mut self, sha256: &[u8]) -> Result<()> {
        self.db
            .prepare_cached("DELETE FROM picture_part WHERE sha256 = ?1")?
            .execute([sha256])?;
        Ok(())
    }
}
