//! The one change to what stands in a stream: words that were erased are blanked. Numbers and times stay.
//!
//! PostgreSQL keeps the former row until it tidies up by itself; it is sealed, as everything there.

use tokio_postgres::types::ToSql;

use super::stream::{Row, Stream};
use crate::error::Result;

const REWRITE: &str = "UPDATE nyvri_commit SET content = $4
    WHERE municipality = $1 AND stream = $2 AND number = $3";

impl Stream {
    /// In a turn: gives rows that are there another content. It holds with [`Self::commit`], or with
    /// [`Self::end_rewriting`] where nothing is appended.
    pub fn rewrite(&mut self, rows: &[Row]) -> Result<()> {
        for row in rows {
            let content = self.seal.close(&self.place(row.number), &row.content)?;
            let (link, key, stream) = self.asked()?;
            let number = row.number;
            self.database.wait(async move {
                let new: [&(dyn ToSql + Sync); 4] = [&&*key, &stream, &number, &content];
                link.client.execute(REWRITE, &new).await
            })??;
        }
        Ok(())
    }

    /// Ends a turn in which nothing was appended.
    pub fn end_rewriting(&mut self) -> Result<()> {
        let (link, ..) = self.asked()?;
        let done = self
            .database
            .wait(async move { link.client.batch_execute("COMMIT").await })?;
        match done {
            Ok(()) => self.has_turn = false,
            Err(_) => self.abandon(),
        }
        Ok(done?)
    }
}
