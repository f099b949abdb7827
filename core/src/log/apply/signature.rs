//! What changes do to what is said of a summary. A signature is not a value that one may choose away: each stands by
//! whoever held the phone, as notes do, so nothing here overlaps; of one person the last word wins.

use crate::domain::change::Change;
use crate::domain::signature::Signing;

use super::At;

/// Beside the two parties: what somebody disagrees with.
pub const DISPUTE: &str = "dispute";

impl At<'_> {
    pub(super) fn apply_to_signature(&mut self) -> rusqlite::Result<()> {
        let (what, said, summary) = match &self.entry.change {
            Change::SummarySigned(c) => {
                let said = c
                    .signing
                    .as_ref()
                    .map_or_else(String::new, Signing::to_string);
                (c.party.code(), said, &c.summary)
            }
            Change::SummaryDisputed(c) => (DISPUTE, c.words.clone(), &c.summary),
            _ => return Ok(()),
        };
        let (visit, part) = (self.entry.subject, (what.to_owned(), self.entry.author));
        let row = self.tables.signatures.change(self.db, visit, &part)?;
        row.say(self.stamp, said, summary);
        Ok(())
    }
}
