//! Queries: fields that several people set without having seen each other's value.

use rusqlite::params;

use crate::domain::change::Change;
use crate::domain::id::Id;
use crate::error::Result;
use crate::log::Mark;
use crate::log::apply::standing;

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
        let mut query = self.db.prepare_cached(
            "SELECT field, mark, kind, payload FROM overlap WHERE subject = ?1 ORDER BY field, mark",
        )?;
        let rows = query.query_map([visit], |row| {
            let (kind, payload): (String, Vec<u8>) = (row.get(2)?, row.get(3)?);
            let (mark, change) = (row.get(1)?, Change::from_parts(&kind, &payload));
            Ok((row.get::<_, String>(0)?, Value { mark, change }))
        })?;
        let values: Vec<(String, Value)> = rows.collect::<Result<_, _>>()?;
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
            .prepare_cached("SELECT count(*) FROM overlap")?
            .query_one(params![], |row| row.get(0))?)
    }
}
