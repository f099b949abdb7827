//! A row of `advice`.

use rusqlite::{Connection, Statement, params};

use crate::domain::id::Id;
use crate::log::Stamp;

use super::{Columns, Held, Row, changed, id_column, stamp_column};

/// One piece of advice in one visit.
#[derive(Default)]
pub struct AdviceRow {
    /// Whether it was given there.
    pub given: Given,
    /// How that of the visit before went.
    pub told: Told,
}

/// The latest word on whether it was given.
#[derive(Default)]
pub struct Given {
    /// False: taken back, or never given.
    pub is_given: bool,
    /// Topic of the checklist.
    pub topic: String,
    /// Code of the season, or empty.
    pub season: String,
    /// The finding it was given about.
    pub finding: Option<Id>,
    /// Who gave it.
    pub author: Option<Id>,
    /// When.
    pub stamp: Option<Stamp>,
}

/// The latest word on how it went.
#[derive(Default)]
pub struct Told {
    /// Topic of the checklist.
    pub topic: String,
    /// Code of the outcome; empty: taken away.
    pub outcome: String,
    /// Who asked.
    pub author: Option<Id>,
    /// When.
    pub stamp: Option<Stamp>,
}

impl Row for AdviceRow {
    type Part = String;

    const LIKELY: usize = 4;
    const OWNER: (&'static str, &'static str) = ("advice", "visit");
    const SAVE: &'static str = "INSERT INTO advice (visit, advice, is_given, topic, season, finding, author, given_stamp,
        told_topic, outcome, told_author, told_stamp)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
        ON CONFLICT (visit, advice) DO UPDATE SET is_given = excluded.is_given, topic = excluded.topic,
        season = excluded.season, finding = excluded.finding, author = excluded.author,
        given_stamp = excluded.given_stamp, told_topic = excluded.told_topic,
        outcome = excluded.outcome, told_author = excluded.told_author, told_stamp = excluded.told_stamp";

    fn load(db: &Connection, visit: Id) -> rusqlite::Result<Vec<(String, Self)>> {
        let mut query = db.prepare_cached(
            "SELECT advice, is_given, topic, season, finding, author, given_stamp, told_topic, outcome,
             told_author, told_stamp FROM advice WHERE visit = ?1 ORDER BY advice",
        )?;
        let rows = query.query_map([visit], |row| {
            let mut columns = Columns::of(row);
            let advice = columns.value()?;
            let given = Given {
                is_given: columns.value()?,
                topic: columns.value()?,
                season: columns.value()?,
                finding: columns.id()?,
                author: columns.id()?,
                stamp: columns.stamp()?,
            };
            let told = Told {
                topic: columns.value()?,
                outcome: columns.value()?,
                author: columns.id()?,
                stamp: columns.stamp()?,
            };
            Ok((advice, Self { given, told }))
        })?;
        rows.collect()
    }

    fn save(
        insert: &mut Statement<'_>,
        _: &Connection,
        visit: Id,
        rows: &[&Held<Self>],
    ) -> rusqlite::Result<()> {
        changed(rows).try_for_each(|held| held.row.write(insert, visit, &held.part))
    }
}

impl AdviceRow {
    fn write(&self, insert: &mut Statement<'_>, visit: Id, advice: &str) -> rusqlite::Result<()> {
        let Self { given, told } = self;
        insert.execute(params![
            visit,
            advice,
            given.is_given,
            given.topic,
            given.season,
            id_column(&given.finding),
            id_column(&given.author),
            stamp_column(&given.stamp),
            told.topic,
            told.outcome,
            id_column(&told.author),
            stamp_column(&told.stamp),
        ])?;
        Ok(())
    }
}
