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
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use rusqlite::Connection;

use crate::domain::id::Id;
use crate::log::{Mark, Stamp};

/// One row. The default is a row that is not there: every column stands as the schema has it.
pub(super) trait Row: Default {
    /// With the id it belongs to, its primary key: a question, a person, or nothing.
    type Part: Ord;
    /// The rows that belong to `owner`, in order of their parts.
    fn load(db: &Connection, owner: Id) -> rusqlite::Result<Vec<(Self::Part, Self)>>;
    /// Writes those of `owner`'s rows that changed; `rows` are all of them.
    fn save(db: &Connection, owner: Id, rows: &[Held<Self>]) -> rusqlite::Result<()>;
}

/// The rows of one table that this transaction has met, all of an owner's together.
pub(super) struct Rows<R: Row> {
    owners: BTreeMap<Id, Vec<Held<R>>>,
    held: usize,
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
            owners: BTreeMap::new(),
            held: 0,
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
        let rows = rows_of(&mut self.owners, &mut self.held, db, owner)?;
        let place = rows.binary_search_by(|held| held.part.borrow().cmp(part));
        Ok(place.ok().map(|place| &rows[place].row))
    }

    /// All rows of an owner, in order of their parts.
    pub fn of(&mut self, db: &Connection, owner: Id) -> rusqlite::Result<&[Held<R>]> {
        rows_of(&mut self.owners, &mut self.held, db, owner).map(|rows| &**rows)
    }

    /// The row, to be changed.
    pub fn change<Q>(&mut self, db: &Connection, owner: Id, part: &Q) -> rusqlite::Result<&mut R>
    where
        R::Part: Borrow<Q>,
        Q: Ord + ToOwned<Owned = R::Part> + ?Sized,
    {
        let Self { owners, held } = self;
        let rows = rows_of(owners, held, db, owner)?;
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
        self.held = 0;
        for (owner, rows) in std::mem::take(&mut self.owners) {
            if changed(&rows).next().is_some() {
                R::save(db, owner, &rows)?;
            }
        }
        Ok(())
    }

    /// The rows that differ from what the table has.
    pub fn changed(&self) -> impl Iterator<Item = &R> {
        let rows = self.owners.values().flat_map(|rows| changed(rows));
        rows.map(|held| &held.row)
    }
}

fn rows_of<'a, R: Row>(
    owners: &'a mut BTreeMap<Id, Vec<Held<R>>>,
    held: &mut usize,
    db: &Connection,
    owner: Id,
) -> rusqlite::Result<&'a mut Vec<Held<R>>> {
    Ok(match owners.entry(owner) {
        Entry::Occupied(rows) => rows.into_mut(),
        Entry::Vacant(place) => {
            let rows = R::load(db, owner)?.into_iter();
            let rows: Vec<_> = rows.map(|(part, row)| Held::new(part, row)).collect();
            *held += rows.len();
            place.insert(rows)
        }
    })
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
