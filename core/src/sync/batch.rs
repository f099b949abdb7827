//! Entries on the wire: by column, so that devices, subjects and kinds are named once, clocks and sequences
//! shrink to small differences, and zstd finds what repeats.

use serde::{Deserialize, Serialize};

use crate::domain::change::Change;
use crate::domain::id::{DeviceId, Id};
use crate::error::{Error, Result};
use crate::log::{Entry, Hlc};

/// Entries with their positions in the office's log (0 where they have none yet).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Batch {
    devices: Column<i64>,
    authors: Column<Id>,
    subjects: Column<Id>,
    kinds: Column<String>,
    seqs: Vec<i64>,
    clocks: Vec<i64>,
    seen: Vec<i64>,
    positions: Vec<i64>,
    lengths: Vec<u32>,
    payloads: Vec<u8>,
}

/// Values named once, and which one each row has.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Column<T> {
    names: Vec<T>,
    rows: Vec<u32>,
}

impl<T> Default for Column<T> {
    fn default() -> Self {
        Self {
            names: Vec::new(),
            rows: Vec::new(),
        }
    }
}

impl<T: Clone + std::hash::Hash + Eq> Column<T> {
    fn of(values: impl Iterator<Item = T>) -> Self {
        let mut known = std::collections::HashMap::new();
        let mut column = Self::default();
        for value in values {
            let next = u32::try_from(column.names.len()).unwrap_or(u32::MAX);
            let row = *known.entry(value.clone()).or_insert_with(|| {
                column.names.push(value);
                next
            });
            column.rows.push(row);
        }
        column
    }

    fn get(&self, row: usize) -> Result<&T> {
        let name = self
            .rows
            .get(row)
            .and_then(|&name| self.names.get(name as usize));
        name.ok_or(Error::Malformed("batch: a row names nothing"))
    }
}

impl Batch {
    /// From entries and their positions.
    pub fn of(entries: &[(Entry, i64)]) -> Self {
        let all = || entries.iter().map(|(entry, _)| entry);
        let payloads: Vec<Vec<u8>> = all().map(|entry| entry.change.payload()).collect();
        Self {
            devices: Column::of(all().map(|entry| entry.device.0)),
            authors: Column::of(all().map(|entry| entry.author)),
            subjects: Column::of(all().map(|entry| entry.subject)),
            kinds: Column::of(all().map(|entry| entry.change.kind().to_owned())),
            seqs: differences(all().map(|entry| entry.seq)),
            clocks: differences(all().map(|entry| entry.at.0)),
            seen: differences(all().map(|entry| entry.seen)),
            positions: differences(entries.iter().map(|(_, position)| *position)),
            lengths: payloads
                .iter()
                .map(|bytes| u32::try_from(bytes.len()).unwrap_or(u32::MAX))
                .collect(),
            payloads: payloads.concat(),
        }
    }

    /// How many entries it says it has.
    pub fn len(&self) -> usize {
        self.lengths.len()
    }

    /// Whether it has none.
    pub fn is_empty(&self) -> bool {
        self.lengths.is_empty()
    }

    /// The entries and positions again.
    ///
    /// # Errors
    /// [`Error::Malformed`] when columns do not fit each other.
    pub fn entries(&self) -> Result<Vec<(Entry, i64)>> {
        let rows = self.len();
        let columns = [&self.seqs, &self.clocks, &self.seen, &self.positions];
        if columns.iter().any(|column| column.len() != rows) {
            return Err(Error::Malformed("batch: columns of different length"));
        }
        let (seqs, clocks) = (sums(&self.seqs), sums(&self.clocks));
        let (seen, positions) = (sums(&self.seen), sums(&self.positions));
        let mut payloads = self.payloads.as_slice();
        let mut entries = Vec::with_capacity(rows);
        for row in 0..rows {
            let (payload, rest) = payloads
                .split_at_checked(self.lengths[row] as usize)
                .ok_or(Error::Malformed("batch: payloads end too early"))?;
            payloads = rest;
            let entry = Entry {
                device: DeviceId(*self.devices.get(row)?),
                seq: seqs[row],
                at: Hlc(clocks[row]),
                seen: seen[row],
                author: *self.authors.get(row)?,
                subject: *self.subjects.get(row)?,
                change: Change::from_parts(self.kinds.get(row)?, payload),
            };
            entries.push((entry, positions[row]));
        }
        Ok(entries)
    }
}

fn differences(values: impl Iterator<Item = i64>) -> Vec<i64> {
    let mut last = 0_i64;
    values
        .map(|value| value.wrapping_sub(std::mem::replace(&mut last, value)))
        .collect()
}

fn sums(differences: &[i64]) -> Vec<i64> {
    let mut sum = 0_i64;
    differences
        .iter()
        .map(|difference| {
            sum = sum.wrapping_add(*difference);
            sum
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::change::{AnswerGiven, VisitStarted};
    use crate::domain::visit::Answer;

    fn entry(seq: i64, change: Change) -> (Entry, i64) {
        let (author, subject) = (Id::new(5), Id::new(7));
        (
            Entry {
                device: DeviceId(3),
                seq,
                at: Hlc(seq << 20),
                seen: 4,
                author,
                subject,
                change,
            },
            seq * 2,
        )
    }

    #[test]
    fn entries_come_out_as_they_went_in() -> Result<()> {
        let answer = AnswerGiven {
            question: "vent".into(),
            answer: Answer::Number(21.6),
        };
        let unknown = Change::Unknown {
            kind: "from_the_future".into(),
            payload: b"{\"x\":1}".to_vec(),
        };
        let entries = vec![
            entry(1, VisitStarted {}.into()),
            entry(2, answer.into()),
            entry(9, unknown),
        ];
        assert_eq!(Batch::of(&entries).entries()?, entries);
        Ok(())
    }

    #[test]
    fn columns_that_do_not_fit_are_refused() {
        let mut batch = Batch::of(&[entry(1, VisitStarted {}.into())]);
        batch.lengths[0] = 1_000;
        assert!(matches!(batch.entries(), Err(Error::Malformed(_))));
        let mut batch = Batch::of(&[entry(1, VisitStarted {}.into())]);
        batch.subjects.rows[0] = 9;
        assert!(matches!(batch.entries(), Err(Error::Malformed(_))));
        let mut batch = Batch::of(&[entry(1, VisitStarted {}.into())]);
        batch.seqs.clear();
        assert!(matches!(batch.entries(), Err(Error::Malformed(_))));
    }
}
