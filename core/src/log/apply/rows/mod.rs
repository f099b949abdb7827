//! Rows of the tables, held in memory while a transaction's entries change them, and written once at its end in
//! the order of their keys. A visit that comes home with a day's work changes each of its rows many times.

mod advice;
mod answer;
mod beside;
mod caption;
mod finding;
mod photo;
mod photo_mark;
mod signature;
mod visit;
mod voice;

pub(super) use advice::{AdviceRow, Given, Told};
pub(super) use answer::AnswerRow;
pub(super) use beside::{BesideRow, Place};
pub(super) use caption::CaptionRow;
pub(super) use finding::FindingRow;
pub(super) use photo::PhotoRow;
pub(super) use photo_mark::PhotoMarkRow;
pub(super) use signature::SignatureRow;
pub(super) use visit::VisitRow;
pub(crate) use voice::{Voice, Voices};

use std::borrow::Borrow;
use std::collections::HashMap;
use std::collections::hash_map::Entry;

use foldhash::fast::RandomState;
use rusqlite::{Connection, Statement};

use crate::domain::id::Id;
use crate::log::{Mark, Stamp};

/// One row. The default is a row that is not there: every column stands as the schema has it.
pub(super) trait Row: Default {
    /// With the id it belongs to, its primary key: a question, a person, or nothing.
    type Part: Ord;
    /// How many an owner most often has.
    const LIKELY: usize;
    /// The table, and its column with the owner, by which it is sorted.
    const OWNER: (&'static str, &'static str);
    /// The statement that writes.
    const SAVE: &'static str;
    /// The rows that belong to `owner`, in order of their parts.
    fn load(db: &Connection, owner: Id) -> rusqlite::Result<Vec<(Self::Part, Self)>>;
    /// Writes those of `owner`'s rows that changed with [`Self::SAVE`]; `rows` are all of them.
    fn save(
        insert: &mut Statement<'_>,
        db: &Connection,
        owner: Id,
        rows: &[Held<Self>],
    ) -> rusqlite::Result<()>;
}

/// The rows of one table that this transaction has met, all of an owner's together.
pub(super) struct Rows<R: Row> {
    owners: HashMap<Id, Vec<Held<R>>, RandomState>,
    held: usize,
    /// The last owner in the table, once it was asked for. Ids sort by age, so most of what is new comes after it, and
    /// need not be looked for.
    last: Option<Option<Id>>,
}

pub(super) struct Held<R: Row> {
    /// With the owner, its key.
    pub part: R::Part,
    /// As it now stands.
    pub row: R,
    /// It differs from what the table has.
    is_changed: bool,
}

impl<R: Row> Held<R> {
    /// As the table has it.
    fn new(part: R::Part, row: R) -> Self {
        let is_changed = false;
        Self {
            part,
            row,
            is_changed,
        }
    }
}

impl<R: Row> Default for Rows<R> {
    fn default() -> Self {
        Self {
            owners: HashMap::default(),
            held: 0,
            last: None,
        }
    }
}

impl<R: Row> Rows<R> {
    /// The row as it stands; none when it is not there.
    pub fn get<Q>(&mut self, db: &Connection, owner: Id, part: &Q) -> rusqlite::Result<Option<&R>>
    where
        R::Part: Borrow<Q>,
        Q: Ord + ?Sized,
    {
        let rows = rows_of(self, db, owner).map(|(rows, _)| rows)?;
        let place = rows.binary_search_by(|held| held.part.borrow().cmp(part));
        Ok(place.ok().map(|place| &rows[place].row))
    }

    /// All rows of an owner, in order of their parts.
    pub fn of(&mut self, db: &Connection, owner: Id) -> rusqlite::Result<&[Held<R>]> {
        rows_of(self, db, owner).map(|(rows, _)| &**rows)
    }

    /// The row, to be changed.
    pub fn change<Q>(&mut self, db: &Connection, owner: Id, part: &Q) -> rusqlite::Result<&mut R>
    where
        R::Part: Borrow<Q>,
        Q: Ord + ToOwned<Owned = R::Part> + ?Sized,
    {
        let (rows, held) = rows_of(self, db, owner)?;
        let place = match rows.binary_search_by(|held| held.part.borrow().cmp(part)) {
            Ok(place) => place,
            Err(place) => {
                rows.insert(place, Held::new(part.to_owned(), R::default()));
                *held += 1;
                place
            }
        };
        rows[place].is_changed = true;
        Ok(&mut rows[place].row)
    }

    /// How many rows are held.
    pub fn len(&self) -> usize {
        self.held
    }

    /// Writes what changed, and holds nothing any more.
    pub fn save(&mut self, db: &Connection) -> rusqlite::Result<()> {
        let Self { owners, .. } = std::mem::take(self);
        let mut in_order = Vec::with_capacity(owners.len());
        let is_changed = |rows: &[Held<R>]| changed(rows).next().is_some();
        in_order.extend(owners.iter().filter(|(_, rows)| is_changed(rows)));
        if in_order.is_empty() {
            return Ok(());
        }
        in_order.sort_unstable_by_key(|(owner, _)| **owner);
        let mut insert = db.prepare_cached(R::SAVE)?;
        for (owner, rows) in in_order {
            R::save(&mut insert, db, *owner, rows)?;
        }
        Ok(())
    }

    /// The rows that differ from what the table has.
    pub fn changed(&self) -> impl Iterator<Item = &R> {
        let rows = self.owners.values().flat_map(|rows| changed(rows));
        rows.map(|held| &held.row)
    }
}

/// The owner's rows, read when they are met first, and the count of all that are held.
fn rows_of<'a, R: Row>(
    all: &'a mut Rows<R>,
    db: &Connection,
    owner: Id,
) -> rusqlite::Result<(&'a mut Vec<Held<R>>, &'a mut usize)> {
    let Rows { owners, held, last } = all;
    let free = match owners.entry(owner) {
        Entry::Occupied(rows) => return Ok((rows.into_mut(), held)),
        Entry::Vacant(free) => free,
    };
    let last = match *last {
        Some(last) => last,
        None => *last.insert(last_owner::<R>(db)?),
    };
    let found = if Some(owner) > last {
        Vec::new()
    } else {
        R::load(db, owner)?
    };
    let mut rows = Vec::with_capacity(R::LIKELY.max(found.len() + 1));
    rows.extend(found.into_iter().map(|(part, row)| Held::new(part, row)));
    *held += rows.len();
    let rows = free.insert(rows);
    Ok((rows, held))
}

fn last_owner<R: Row>(db: &Connection) -> rusqlite::Result<Option<Id>> {
    let (table, column) = R::OWNER;
    db.prepare_cached(&format!("SELECT max({column}) FROM {table}"))?
        .query_one([], |row| row.get(0))
}

/// Those that differ from what the table has.
fn changed<R: Row>(rows: &[Held<R>]) -> impl Iterator<Item = &Held<R>> {
    rows.iter().filter(|held| held.is_changed)
}

/// The row of an owner that has one at most.
fn only<R: Row>(rows: &[Held<R>]) -> Option<&R> {
    rows.first().map(|held| &held.row)
}

/// As a column keeps it: empty for none.
pub(super) fn id_column(id: &Option<Id>) -> &[u8] {
    id.as_ref().map_or(&[], |id| id.as_bytes().as_slice())
}

/// As a column keeps it: empty for never.
pub(super) fn stamp_column(stamp: &Option<Stamp>) -> &[u8] {
    stamp.as_ref().map_or(&[], Stamp::as_bytes)
}

/// As a column keeps it: empty for never.
pub(super) fn mark_column(mark: &Option<Mark>) -> Vec<u8> {
    mark.map_or(Vec::new(), |mark| mark.to_bytes().to_vec())
}

/// Columns of a row, read in order.
pub(super) struct Columns<'a, 'b> {
    row: &'a rusqlite::Row<'b>,
    next: usize,
}

impl<'a, 'b> Columns<'a, 'b> {
    /// From the first column.
    pub fn of(row: &'a rusqlite::Row<'b>) -> Self {
        Self { row, next: 0 }
    }

    /// A value.
    pub fn value<T: rusqlite::types::FromSql>(&mut self) -> rusqlite::Result<T> {
        self.next += 1;
        self.row.get(self.next - 1)
    }

    /// An id; none for an empty column.
    pub fn id(&mut self) -> rusqlite::Result<Option<Id>> {
        Ok(Id::from_slice(self.blob()?))
    }

    /// A stamp; none for an empty column.
    pub fn stamp(&mut self) -> rusqlite::Result<Option<Stamp>> {
        Ok(Stamp::from_slice(self.blob()?))
    }

    /// A mark; none for an empty column.
    pub fn mark(&mut self) -> rusqlite::Result<Option<Mark>> {
        Ok(Mark::from_slice(self.blob()?))
    }

    /// Bytes.
    pub fn blob(&mut self) -> rusqlite::Result<&'a [u8]> {
        self.next += 1;
        Ok(self.row.get_ref(self.next - 1)?.as_blob()?)
    }
}
