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
mod slab;
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

use slab::Slab;

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
        rows: &[&Held<Self>],
    ) -> rusqlite::Result<()>;
}

/// The rows of one table that this transaction has met.
pub(super) struct Rows<R: Row> {
    /// In the order in which they were met.
    rows: Slab<Held<R>>,
    /// Where an owner's are among them, in order of their parts.
    owners: HashMap<Id, Vec<u32>, RandomState>,
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
            rows: Slab::default(),
            owners: HashMap::default(),
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
        let (rows, places) = rows_of(self, db, owner)?;
        let found = search(rows, places, part);
        Ok(found.ok().map(|nth| &rows[places[nth]].row))
    }

    /// All rows of an owner, in order of their parts.
    pub fn of(
        &mut self,
        db: &Connection,
        owner: Id,
    ) -> rusqlite::Result<impl Iterator<Item = &Held<R>>> {
        let (rows, places) = rows_of(self, db, owner)?;
        Ok(places.iter().map(|place| &rows[*place]))
    }

    /// The row, to be changed.
    pub fn change<Q>(&mut self, db: &Connection, owner: Id, part: &Q) -> rusqlite::Result<&mut R>
    where
        R::Part: Borrow<Q>,
        Q: Ord + ToOwned<Owned = R::Part> + ?Sized,
    {
        let (rows, places) = rows_of(self, db, owner)?;
        let nth = search(rows, places, part).unwrap_or_else(|nth| {
            places.insert(nth, rows.push(Held::new(part.to_owned(), R::default())));
            nth
        });
        let held = &mut rows[places[nth]];
        held.is_changed = true;
        Ok(&mut held.row)
    }

    /// How many rows are held.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Writes what changed, and holds nothing any more.
    pub fn save(&mut self, db: &Connection) -> rusqlite::Result<()> {
        let Self { rows, owners, .. } = std::mem::take(self);
        let row = |place: &u32| &rows[*place];
        let is_changed = |places: &[u32]| places.iter().any(|place| row(place).is_changed);
        let mut in_order = Vec::with_capacity(owners.len());
        in_order.extend(owners.iter().filter(|(_, places)| is_changed(places)));
        if in_order.is_empty() {
            return Ok(());
        }
        in_order.sort_unstable_by_key(|(owner, _)| **owner);
        let mut insert = db.prepare_cached(R::SAVE)?;
        let mut of_owner = Vec::with_capacity(R::LIKELY);
        for (owner, places) in in_order {
            of_owner.clear();
            of_owner.extend(places.iter().map(row));
            R::save(&mut insert, db, *owner, &of_owner)?;
        }
        Ok(())
    }

    /// The rows that differ from what the table has.
    pub fn changed(&self) -> impl Iterator<Item = &R> {
        let changed = self.rows.iter().filter(|held| held.is_changed);
        changed.map(|held| &held.row)
    }
}

/// Which of `places` has the row of this part, or where it belongs.
fn search<R: Row, Q>(rows: &Slab<Held<R>>, places: &[u32], part: &Q) -> Result<usize, usize>
where
    R::Part: Borrow<Q>,
    Q: Ord + ?Sized,
{
    places.binary_search_by(|place| rows[*place].part.borrow().cmp(part))
}

/// All rows, and where the owner's are, which are read when they are met first.
fn rows_of<'a, R: Row>(
    all: &'a mut Rows<R>,
    db: &Connection,
    owner: Id,
) -> rusqlite::Result<(&'a mut Slab<Held<R>>, &'a mut Vec<u32>)> {
    let Rows { rows, owners, last } = all;
    let free = match owners.entry(owner) {
        Entry::Occupied(places) => return Ok((rows, places.into_mut())),
        Entry::Vacant(free) => free,
    };
    let last = match *last {
        Some(last) => last,
        None => *last.insert(last_owner::<R>(db)?),
    };
    let mut places = Vec::with_capacity(R::LIKELY);
    if Some(owner) <= last {
        let found = R::load(db, owner)?.into_iter();
        places.extend(found.map(|(part, row)| rows.push(Held::new(part, row))));
    }
    Ok((rows, free.insert(places)))
}

fn last_owner<R: Row>(db: &Connection) -> rusqlite::Result<Option<Id>> {
    let (table, column) = R::OWNER;
    db.prepare_cached(&format!("SELECT max({column}) FROM {table}"))?
        .query_one([], |row| row.get(0))
}

/// Those of an owner that differ from what the table has.
fn changed<'a, R: Row>(rows: &[&'a Held<R>]) -> impl Iterator<Item = &'a Held<R>> {
    rows.iter().copied().filter(|held| held.is_changed)
}

/// The row of an owner that has one at most.
fn only<'a, R: Row>(rows: &[&'a Held<R>]) -> Option<&'a R> {
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
