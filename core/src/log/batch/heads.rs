//! What the entries of a batch are beside their changes.

use serde::{Deserialize, Serialize};

use crate::domain::change::Change;
use crate::domain::id::{DeviceId, Id};
use crate::error::{Error, Result};
use crate::log::entry::Entry;
use crate::log::hlc::Hlc;
use crate::log::numbers::sums;

use super::BATCH_LIMIT;
use super::ids::{IdColumn, IdReader, IdTable, Ids};

/// What an entry is beside its change.
#[derive(Debug, Clone, Copy)]
pub struct Head {
    /// The replica.
    pub device: DeviceId,
    /// Its count.
    pub seq: i64,
    /// When.
    pub at: Hlc,
    /// What the writer had seen.
    pub seen: i64,
    /// The person.
    pub author: Id,
    /// What is changed.
    pub subject: Id,
}

impl Head {
    /// Of `entry`.
    pub fn of(entry: &Entry) -> Self {
        Self {
            device: entry.device,
            seq: entry.seq,
            at: entry.at,
            seen: entry.seen,
            author: entry.author,
            subject: entry.subject,
        }
    }

    /// The entry.
    pub fn with(self, change: Change) -> Entry {
        Entry {
            device: self.device,
            seq: self.seq,
            at: self.at,
            seen: self.seen,
            author: self.author,
            subject: self.subject,
            change,
        }
    }
}

/// By column. It comes first in a batch, so that it can be read without the changes.
#[derive(Serialize, Deserialize)]
pub struct Heads {
    /// How many rows.
    pub count: u32,
    /// The ids that heads and changes name.
    pub ids: IdTable,
    /// The replicas.
    pub devices: Vec<i64>,
    /// Which of them, a row.
    pub device: Vec<u32>,
    /// Its count, as all that follow by differences.
    pub seq: Vec<i64>,
    /// The hybrid time's milliseconds.
    pub millis: Vec<i64>,
    /// The hybrid time's counter.
    pub counter: Vec<i64>,
    /// What the writer had seen.
    pub seen: Vec<i64>,
    /// The commit; of no row or of all.
    pub number: Vec<i64>,
    /// The person, by place.
    pub author: IdColumn,
    /// What is changed, by place.
    pub subject: IdColumn,
}

impl Heads {
    /// Reads them from the first.
    ///
    /// # Errors
    /// [`Error::Malformed`] when a column does not fit, or there are too many.
    pub fn read(&self) -> Result<HeadReader<'_>> {
        let rows = self.count as usize;
        if rows > BATCH_LIMIT {
            return Err(Error::Malformed("batch: too many entries"));
        }
        let column = |column: &[i64]| Ok::<_, Error>(sums(column, rows)?.into_iter());
        Ok(HeadReader {
            devices: &self.devices,
            device: self.device.iter(),
            seq: column(&self.seq)?,
            millis: column(&self.millis)?,
            counter: column(&self.counter)?,
            seen: column(&self.seen)?,
            number: match self.number.as_slice() {
                [] => vec![0; rows].into_iter(),
                number => column(number)?,
            },
            author: self.author.read(),
            subject: self.subject.read(),
        })
    }
}

/// Reads heads, row by row.
pub struct HeadReader<'a> {
    devices: &'a [i64],
    device: std::slice::Iter<'a, u32>,
    seq: std::vec::IntoIter<i64>,
    millis: std::vec::IntoIter<i64>,
    counter: std::vec::IntoIter<i64>,
    seen: std::vec::IntoIter<i64>,
    number: std::vec::IntoIter<i64>,
    author: IdReader<'a>,
    subject: IdReader<'a>,
}

/// One head, which names its ids by their places in the table.
#[derive(Clone, Copy)]
pub struct Row {
    head: Head,
    number: i64,
    /// Of the author.
    pub author: usize,
    /// Of the subject.
    pub subject: usize,
}

impl Row {
    /// The head with its ids, and the number of its commit; 0 for none.
    pub fn named(&self, ids: &Ids) -> Result<(Head, i64)> {
        let (author, subject) = (ids.at(self.author)?, ids.at(self.subject)?);
        let head = Head {
            author,
            subject,
            ..self.head
        };
        Ok((head, self.number))
    }
}

impl HeadReader<'_> {
    /// How many are left.
    pub fn len(&self) -> usize {
        self.seq.len()
    }

    /// The next.
    pub fn next(&mut self) -> Result<Row> {
        let (author, subject) = (self.author.next_place()?, self.subject.next_place()?);
        let row = self.next_of_columns(author, subject);
        row.ok_or_else(|| Error::Malformed("batch: a device without a name"))
    }

    fn next_of_columns(&mut self, author: usize, subject: usize) -> Option<Row> {
        let device = *self.devices.get(*self.device.next()? as usize)?;
        let head = Head {
            device: DeviceId(device),
            seq: self.seq.next()?,
            at: Hlc::of(self.millis.next()?, self.counter.next()?),
            seen: self.seen.next()?,
            author: Id::default(),
            subject: Id::default(),
        };
        let number = self.number.next()?;
        Some(Row {
            head,
            number,
            author,
            subject,
        })
    }
}
