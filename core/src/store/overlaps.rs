//! Queries: fields that several people set without having seen each other's value.

use rusqlite::{OptionalExtension, params};

use crate::domain::change::Change;
use crate::domain::id::Id;
use crate::error::Result;
use crate::log::Mark;
use crate::log::apply::standing;
use crate::log::packed::Beside;

use super::Store;

/// One value of a field. Writing its `change` again, by a person who has seen them all, settles the field.
#[derive(Debug, Clone, PartialEq)]
pub struct Value {
    /// Who set it, when and where.
    pub mark: Mark,
    /// What was set.
    pub change: Change,
}

/// One field with more than one value.
#[derive(Debug, Clone, PartialEq)]
pub struct OverlapRow {
    /// `answer/<question>`, `room/<finding>`, `part/<finding>`, `urgency/<finding>`, `people/<visit>`,
    /// `starts_at/<visit>`, `interpreter/<visit>`.
    pub field: String,
    /// The latest value, which stands until people agree.
    pub standing: Value,
    /// The others, oldest first. Those that say the same as the standing one are left out.
    pub others: Vec<Value>,
}

impl Store {
    /// What people have to agree on in a visit, by field.
    pub fn overlaps(&self, visit: Id) -> Result<Vec<OverlapRow>> {
        let values = |blob: &[u8]| {
            Beside::read(blob, |field, kind, payload, mark| {
                let change = Change::from_parts(kind, payload);
                (field.to_owned(), Value { mark, change })
            })
        };
        let found = self
            .db
            .prepare_cached("SELECT beside FROM overlap WHERE subject = ?1")?
            .query_row([visit], |row| values(row.get_ref(0)?.as_blob()?))
            .optional()?;
        let values: Vec<(String, Value)> = found.unwrap_or_default();
        let mut overlaps = Vec::new();
        for run in values.chunk_by(|a, b| a.0 == b.0) {
            let field = &run[0].0;
            let Some((mark, change)) = standing(&self.db, visit, field)? else {
                continue;
            };
            let others = run.iter().map(|(_, value)| value);
            let others: Vec<Value> = others
                .filter(|value| value.change != change)
                .cloned()
                .collect();
            if !others.is_empty() {
                overlaps.push(OverlapRow {
                    field: field.clone(),
                    standing: Value { mark, change },
                    others,
                });
            }
        }
        Ok(overlaps)
    }

    /// How many values stand beside others in all that is here.
    pub fn overlaps_kept(&self) -> Result<i64> {
        Ok(self
            .db
            .prepare_cached("SELECT coalesce(sum(kept), 0) FROM overlap")?
            .query_one(params![], |row| row.get(0))?)
    }
}
