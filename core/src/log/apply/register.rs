//! Fields that several people can set: multi-value registers. The latest value stands; every other value that no
//! later writer had seen is kept beside it as an *overlap*, for people to agree on. Setting the field again,
//! having seen them, settles it. What is kept depends on the entries alone, not on the order they come in.

use rusqlite::{Connection, OptionalExtension, Row, ToSql, params};

use crate::domain::change::Change;
use crate::domain::id::Id;
use crate::log::Mark;

use super::{At, fields};

/// One such field: where it is kept.
pub(super) struct Field<'a> {
    pub kept: &'static Kept,
    /// The visit or finding that has the field.
    pub owner: Id,
    /// The question; empty for fields that have a column of their own.
    pub part: &'a str,
}

/// The statements of one kind of field. ?1 is the owner, ?2 the part, ?3 the mark.
pub(super) struct Kept {
    /// Stable name, the first part of the field's name in `overlap`.
    pub name: &'static str,
    /// Gives the mark.
    pub mark: &'static str,
    /// Gives the columns for `change`.
    pub value: &'static str,
    /// Sets the mark alone.
    pub remark: &'static str,
    /// The value that stands, as the change that set it.
    pub change: fn(&Field<'_>, &Row<'_>) -> rusqlite::Result<Change>,
}

impl At<'_> {
    /// Sets `field` as `change` says, unless a later value stands. `put` writes the value with its mark.
    pub(super) fn set(
        &self,
        field: &Field<'_>,
        change: &Change,
        put: &dyn Fn(&Mark) -> rusqlite::Result<()>,
    ) -> rusqlite::Result<()> {
        let mark = self.mark;
        let Some(held) = self.held(field)? else {
            return put(&mark);
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
            return put(&Mark {
                is_open: beside > 0,
                ..mark
            });
        }
        if held.stamp() > mark.stamp() {
            self.keep(field, &mark, change)?;
            return self.remark(
                field,
                &Mark {
                    is_open: true,
                    ..held
                },
            );
        }
        let change = self.standing(field)?;
        self.keep(
            field,
            &Mark {
                is_open: false,
                ..held
            },
            &change,
        )?;
        put(&Mark {
            is_open: true,
            ..mark
        })
    }

    /// How many values stay beside the one that stands, once those that the entry's writer had seen are gone;
    /// none when the entry is itself known or overtaken.
    fn still_beside(&self, field: &Field<'_>) -> rusqlite::Result<Option<usize>> {
        let name = field.name();
        let mut query = self
            .db
            .prepare_cached("SELECT mark FROM overlap WHERE subject = ?1 AND field = ?2")?;
        let rows = query.query_map(params![self.entry.subject, name], |row| {
            row.get::<_, Mark>(0)
        })?;
        let (mut stay, mut gone) = (0, Vec::new());
        for row in rows {
            let other = row?;
            if other.stamp() == self.mark.stamp()
                || other.saw(&self.mark, self.number_of(&self.mark)?)
            {
                return Ok(None);
            }
            if self.mark.saw(&other, self.number_of(&other)?) {
                gone.push(other);
            } else {
                stay += 1;
            }
        }
        let mut delete = self.db.prepare_cached(
            "DELETE FROM overlap WHERE subject = ?1 AND field = ?2 AND mark = ?3",
        )?;
        for mark in gone {
            delete.execute(params![self.entry.subject, name, mark])?;
        }
        Ok(Some(stay))
    }

    fn held(&self, field: &Field<'_>) -> rusqlite::Result<Option<Mark>> {
        mark_of(self.db, field)
    }

    fn standing(&self, field: &Field<'_>) -> rusqlite::Result<Change> {
        value_of(self.db, field)
    }

    fn remark(&self, field: &Field<'_>, mark: &Mark) -> rusqlite::Result<()> {
        let values: [&dyn ToSql; 3] = [&field.owner, &field.part, mark];
        self.db.prepare_cached(field.kept.remark)?.execute(values)?;
        Ok(())
    }

    fn keep(&self, field: &Field<'_>, mark: &Mark, change: &Change) -> rusqlite::Result<()> {
        self.db
            .prepare_cached(
                "INSERT OR IGNORE INTO overlap (subject, field, mark, kind, payload) VALUES (?1, ?2, ?3, ?4, ?5)",
            )?
            .execute(params![self.entry.subject, field.name(), mark, change.kind(), change.payload()])?;
        Ok(())
    }
}

impl Field<'_> {
    /// Its name in `overlap`: `answer/q07`, `room/<finding>`.
    fn name(&self) -> String {
        if self.part.is_empty() {
            format!("{}/{}", self.kept.name, self.owner)
        } else {
            format!("{}/{}", self.kept.name, self.part)
        }
    }
}

/// The mark and value that stand in the field of this name; none for a name or field that is not here.
pub fn standing(
    db: &Connection,
    subject: Id,
    name: &str,
) -> rusqlite::Result<Option<(Mark, Change)>> {
    let Some(field) = fields::named(subject, name) else {
        return Ok(None);
    };
    let Some(mark) = mark_of(db, &field)? else {
        return Ok(None);
    };
    Ok(Some((mark, value_of(db, &field)?)))
}

/// Drops every value that stands beside another, where it cannot be known who had seen what.
pub fn close_all(db: &Connection) -> rusqlite::Result<()> {
    let mut query = db.prepare("SELECT DISTINCT subject, field FROM overlap")?;
    let rows = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let open: Vec<(Id, String)> = rows.collect::<Result<_, _>>()?;
    for (subject, name) in &open {
        let Some(field) = fields::named(*subject, name) else {
            continue;
        };
        if let Some(mark) = mark_of(db, &field)? {
            let closed = Mark {
                is_open: false,
                ..mark
            };
            db.prepare_cached(field.kept.remark)?.execute(params![
                field.owner,
                field.part,
                closed
            ])?;
        }
    }
    db.execute("DELETE FROM overlap", [])?;
    Ok(())
}

fn mark_of(db: &Connection, field: &Field<'_>) -> rusqlite::Result<Option<Mark>> {
    let found: Option<Option<Mark>> = db
        .prepare_cached(field.kept.mark)?
        .query_row(params![field.owner, field.part], |row| {
            // An empty mark: the row is there, but the field was never set.
            Ok(row.get::<_, Mark>(0).ok())
        })
        .optional()?;
    Ok(found.flatten())
}

fn value_of(db: &Connection, field: &Field<'_>) -> rusqlite::Result<Change> {
    db.prepare_cached(field.kept.value)?
        .query_one(params![field.owner, field.part], |row| {
            (field.kept.change)(field, row)
        })
}
