//! Reads a batch: entry by entry, and a large one on several processors, since the changes take longest.

use std::num::NonZero;
use std::ops::Range;
use std::panic::resume_unwind;
use std::thread;

use crate::domain::change::Change;
use crate::error::{Error, Result};
use crate::log::entry::Entry;

use super::heads::Head;
use super::{Batch, Columns, UNPACKED_LIMIT};

/// Entries for which another thread is worth while.
const WORTH_A_THREAD: usize = 1_000;
/// Beyond that, one waits for the others.
const THREADS: usize = 4;

/// The rows of a batch whose changes are not read yet.
struct Rows<'a> {
    rows: Vec<Row<'a>>,
    payloads: Vec<u8>,
    /// Changes that many rows have.
    repeated: Vec<Change>,
}

struct Row<'a> {
    head: Head,
    number: i64,
    kind: &'a str,
    payload: Range<usize>,
    repeated: Option<usize>,
}

impl Batch {
    /// The entries, each with the number of its commit (0 where the batch has none).
    ///
    /// # Errors
    /// [`Error::Malformed`] for anything that [`Self::of`] did not make, or that is over the limits.
    pub fn entries(&self) -> Result<Vec<(Entry, i64)>> {
        self.read(|entry, number, _| (entry, number))
    }

    /// The entries, each with the bytes of its payload.
    ///
    /// # Errors
    /// As [`Self::entries`].
    pub fn weighed(&self) -> Result<Vec<(Entry, usize)>> {
        self.read(|entry, _, bytes| (entry, bytes))
    }

    /// The entries alone.
    ///
    /// # Errors
    /// As [`Self::entries`].
    pub fn without_numbers(&self) -> Result<Vec<Entry>> {
        self.read(|entry, _, _| entry)
    }

    fn read<T: Send>(&self, made: impl Fn(Entry, i64, usize) -> T + Sync) -> Result<Vec<T>> {
        let columns = self.unpack()?;
        Ok(Rows::of(&columns)?.read(made))
    }
}

impl<'a> Rows<'a> {
    fn of(columns: &'a Columns) -> Result<Self> {
        let ids = columns.heads.ids.read()?;
        let mut heads = columns.heads.read()?;
        let mut reader = columns.payloads.read()?;
        let (mut rows, mut payloads) = (Vec::with_capacity(heads.len()), Vec::new());
        let (mut repeated, mut bytes) = (Vec::new(), 0);
        for _ in 0..heads.len() {
            let (head, number) = heads.next()?.named(&ids)?;
            let next = reader.next(&mut payloads, &ids)?;
            // A value named once may be used in every row: what is bounded is the sum.
            bytes += next.bytes.len() as u64;
            if bytes > UNPACKED_LIMIT {
                return Err(Error::Malformed("batch: too large"));
            }
            if next.repeated == Some(repeated.len()) {
                let payload = &payloads[next.bytes.clone()];
                repeated.push(Change::from_parts(next.kind, payload));
            }
            rows.push(Row {
                head,
                number,
                kind: next.kind,
                payload: next.bytes,
                repeated: next.repeated,
            });
        }
        Ok(Self {
            rows,
            payloads,
            repeated,
        })
    }

    fn threads(&self) -> usize {
        let wanted = (self.rows.len() / WORTH_A_THREAD).min(THREADS);
        if wanted <= 1 {
            return 1; // The system reads files to say how many processors there are.
        }
        wanted.min(thread::available_parallelism().map_or(1, NonZero::get))
    }

    fn read<T: Send>(&self, made: impl Fn(Entry, i64, usize) -> T + Sync) -> Vec<T> {
        let read = |row: &Row<'_>| {
            let known = row.repeated.and_then(|number| self.repeated.get(number));
            let change = known.cloned().unwrap_or_else(|| {
                Change::from_parts(row.kind, &self.payloads[row.payload.clone()])
            });
            made(row.head.with(change), row.number, row.payload.len())
        };
        let mut parts = self
            .rows
            .chunks(self.rows.len().div_ceil(self.threads()).max(1));
        let own = parts.next().unwrap_or_default();
        let mut all = Vec::with_capacity(self.rows.len());
        thread::scope(|scope| {
            let read_part = |part: &[Row<'_>]| part.iter().map(read).collect::<Vec<_>>();
            let others: Vec<_> = parts
                .map(|part| {
                    let there = thread::Builder::new();
                    (part, there.spawn_scoped(scope, move || read_part(part)))
                })
                .collect();
            all.extend(own.iter().map(read));
            for (part, there) in others {
                all.extend(match there {
                    Ok(there) => there.join().unwrap_or_else(|panic| resume_unwind(panic)),
                    Err(_) => read_part(part), // The system has no more threads.
                });
            }
        });
        all
    }
}
