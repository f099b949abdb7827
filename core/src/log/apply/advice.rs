//! What changes do to advice: that it was given, and how it went.

use crate::domain::advice::AdviceOutcome;
use crate::domain::change::Change;
use crate::domain::id::Id;

use super::At;
use super::rows::{AdviceRow, Given, Told};

impl At<'_> {
    /// The latest word wins, by its stamp: about giving it, and by itself about how it went.
    pub(super) fn apply_to_advice(&mut self) -> rusqlite::Result<()> {
        let (stamp, author) = (Some(self.stamp), Some(self.entry.author));
        match &self.entry.change {
            Change::AdviceGiven(c) => {
                let given = Given {
                    is_given: true,
                    topic: c.topic.clone(),
                    season: c.season.code().to_owned(),
                    finding: c.finding,
                    author,
                    stamp,
                };
                self.give(&c.advice, given)
            }
            Change::AdviceTakenBack(c) => {
                let given = Given {
                    topic: c.topic.clone(),
                    author,
                    stamp,
                    ..Given::default()
                };
                self.give(&c.advice, given)
            }
            Change::AdviceOutcomeTold(c) => {
                let row = self.advice(&c.advice)?;
                if stamp > row.told.stamp {
                    row.told = Told {
                        topic: c.topic.clone(),
                        outcome: c.outcome.map_or("", AdviceOutcome::code).to_owned(),
                        author,
                        stamp,
                    };
                }
                Ok(())
            }
            _ => Ok(()),
        }
    }

    fn give(&mut self, advice: &str, given: Given) -> rusqlite::Result<()> {
        let row = self.advice(advice)?;
        if given.stamp > row.given.stamp {
            row.given = given;
        }
        Ok(())
    }

    fn advice(&mut self, advice: &str) -> rusqlite::Result<&mut AdviceRow> {
        let visit: Id = self.entry.subject;
        self.tables.advice.change(self.db, visit, advice)
    }
}
