//! Fields that several people can set: multi-value registers. The latest value stands; every other value that no
//! later writer had seen is kept beside it as an *overlap*, for people to agree on. Setting the field again,
//! having seen them, settles it. What is kept depends on the entries alone, not on the order they come in.

use rusqlite::Connection;

use crate::domain::change::Change;
use crate::domain::id::Id;
use crate::log::Mark;

use super::fields::Field;
use super::rows::{BesideRow, Place};
use super::{At, Tables};

impl At<'_> {
    /// Sets `field` as `change` says, unless a later value stands.
    pub(super) fn set(&mut self, field: Field<'_>, change: &Change) -> rusqlite::Result<()> {
        let (mark, subject) = (self.mark, self.entry.subject);
        let Some(held) = self.tables.mark_of(self.db, subject, field)? else {
            return self.put(change, mark);
        };
        if held.stamp() == mark.stamp() || held.saw(&mark, self.number_of(&mark)?) {
            return Ok(());
        }
        let beside = if held.is_open {
            self.still_beside(field)?
        } else {
            Some(0)
        };
        let Some(beside) = beside else {
            return Ok(());
        };
        if mark.saw(&held, self.number_of(&held)?) {
            return self.put(change, mark.open(beside > 0));
        }
        if held.stamp() > mark.stamp() {
            self.keep(field, &mark, change)?;
            *self.tables.mark_in(self.db, subject, field)? = Some(held.open(true));
            return Ok(());
        }
        let standing = self.tables.value_of(self.db, subject, field)?;
        self.keep(field, &held.open(false), &standing)?;
        self.put(change, mark.open(true))
    }

    fn put(&mut self, change: &Change, mark: Mark) -> rusqlite::Result<()> {
        let subject = self.entry.subject;
        self.tables.put(self.db, subject, change, mark)
    }

    /// How many values stay beside the one that stands, once those that the entry's writer had seen are gone;
    /// none when the entry is itself known or overtaken.
    fn still_beside(&mut self, field: Field<'_>) -> rusqlite::Result<Option<usize>> {
        let (mut stay, mut gone) = (0, Vec::new());
        for (place, other) in self.beside(&field.name(self.entry.subject))? {
            if other.stamp() == self.mark.stamp()
                || other.saw(&self.mark, self.number_of(&self.mark)?)
            {
                return Ok(None);
            }
            if self.mark.saw(&other, self.number_of(&other)?) {
                gone.push(place);
            } else {
                stay += 1;
            }
        }
        for place in gone {
            let row = self
                .tables
                .beside
                .change(self.db, self.entry.subject, &place)?;
            *row = BesideRow::default();
        }
        Ok(Some(stay))
    }

    /// The values that stand beside others in the field of this name.
    fn beside(&mut self, name: &str) -> rusqlite::Result<Vec<(Place, Mark)>> {
        let rows = self.tables.beside.of(self.db, self.entry.subject)?;
        let here = rows.filter(|held| held.part.0 == name && held.row.is_there());
        let marked = here.filter_map(|held| Some((held.part.clone(), held.row.mark?)));
        Ok(marked.collect())
    }

    fn keep(&mut self, field: Field<'_>, mark: &Mark, change: &Change) -> rusqlite::Result<()> {
        let subject = self.entry.subject;
        let place = (field.name(subject), mark.to_bytes().to_vec());
        let row = self.tables.beside.change(self.db, subject, &place)?;
        if !row.is_there() {
            row.mark = Some(*mark);
            change.kind().clone_into(&mut row.kind);
            row.payload = change.payload();
        }
        Ok(())
    }
}

/// The mark and value that stand in the field of this name; none for a name or field that is not here.
pub fn standing(
    db: &Connection,
    subject: Id,
    name: &str,
) -> rusqlite::Result<Option<(Mark, Change)>> {
    let (Some(field), mut tables) = (Field::named(name), Tables::default()) else {
        return Ok(None);
    };
    let Some(mark) = tables.mark_of(db, subject, field)? else {
        return Ok(None);
    };
    Ok(Some((mark, tables.value_of(db, subject, field)?)))
}

/// Drops every value that stands beside another, where it cannot be known who had seen what.
pub fn close_all(db: &Connection) -> rusqlite::Result<()> {
    let mut query = db.prepare("SELECT subject FROM overlap")?;
    let rows = query.query_map([], |row| row.get(0))?;
    let subjects: Vec<Id> = rows.collect::<Result<_, _>>()?;
    let mut tables = Tables::default();
    for subject in subjects {
        let rows = tables.beside.of(db, subject)?;
        let places: Vec<Place> = rows.map(|held| held.part.clone()).collect();
        for place in places {
            *tables.beside.change(db, subject, &place)? = BesideRow::default();
            let Some(field) = Field::named(&place.0) else {
                continue;
            };
            if let Some(mark) = tables.mark_of(db, subject, field)? {
                *tables.mark_in(db, subject, field)? = Some(mark.open(false));
            }
        }
    }
    tables.save(db)
}
