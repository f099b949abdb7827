//! The one list of the tables. By it they are made anew from the log, forgotten subject by subject, and emptied.

use rusqlite::Connection;

use crate::domain::id::Id;
use crate::error::Result;

/// Tables that are made from the log, and nothing else. Beside each, which of its rows go with the subject `?1`; none
/// for what several visits share.
const DERIVED: [(&str, Option<&str>); 19] = [
    ("photo_mark", Some("visit = ?1")),
    ("photo_caption", Some("visit = ?1")),
    ("photo", Some("visit = ?1")),
    ("finding", Some("visit = ?1")),
    ("finding_pause", Some("visit = ?1")),
    ("answers", Some("visit = ?1")),
    ("advice", Some("visit = ?1")),
    ("signature", Some("visit = ?1")),
    ("overlap", Some("subject = ?1")),
    ("visit_person", Some("visit = ?1")),
    ("visit_template", Some("visit = ?1")),
    ("visit", Some("id = ?1")),
    ("tenancy", Some("id = ?1")),
    ("template", Some("id = ?1")),
    ("tenant_texts", Some("id = ?1")),
    ("dwelling", None),
    ("building", None),
    ("person", None),
    ("erased", None),
];

/// The log itself, and what concerns this replica alone.
pub(super) const KEPT: [&str; 10] = [
    "batch",
    "batch_subject",
    "refused",
    "sent",
    "held",
    "setting",
    "picture",
    "picture_part",
    "shot",
    "picture_erased",
];

/// The tables that are made from the log: everything that people see.
pub fn derived_tables() -> impl Iterator<Item = &'static str> {
    DERIVED.iter().map(|(table, _)| *table)
}

/// Takes a subject's rows out of the tables.
pub(super) fn clear(db: &Connection, subject: Id) -> Result<()> {
    for (table, rows) in DERIVED {
        if let Some(rows) = rows {
            let sql = format!("DELETE FROM {table} WHERE {rows}");
            db.prepare_cached(&sql)?.execute([subject])?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use crate::store::Key;
    use crate::store::open::open;

    use super::*;

    fn in_memory() -> Result<Connection> {
        Ok(open(Path::new(":memory:"), &Key::generate()?)?.db)
    }

    fn named_in_schema(sql: &str) -> Result<BTreeSet<String>> {
        let db = in_memory()?;
        let mut query = db.prepare(sql)?;
        let names = query.query_map([], |row| row.get(0))?;
        Ok(names.collect::<rusqlite::Result<_>>()?)
    }

    #[test]
    fn every_table_is_named() -> Result<()> {
        let found = named_in_schema(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'entry_before_batches' AND name NOT LIKE '%_apart'",
        )?;
        let named = derived_tables().chain(KEPT).chain(["replica"]);
        assert_eq!(found, named.map(str::to_owned).collect());
        Ok(())
    }

    #[test]
    fn what_belongs_to_a_visit_goes_with_it() -> Result<()> {
        let of_a_visit = named_in_schema(
            "SELECT DISTINCT t.name FROM sqlite_schema t, pragma_table_info(t.name) c
             WHERE t.type = 'table' AND t.name NOT LIKE '%_apart' AND c.name IN ('visit', 'finding', 'photo')",
        )?;
        let goes_with_it = DERIVED.iter().filter(|(_, rows)| rows.is_some());
        let goes_with_it: BTreeSet<String> = goes_with_it.map(|(name, _)| (*name).into()).collect();
        assert!(of_a_visit.is_subset(&goes_with_it), "{of_a_visit:?}");
        assert!(of_a_visit.contains("answers") && of_a_visit.contains("visit_person"));
        Ok(())
    }

    #[test]
    fn every_row_that_goes_can_be_found() -> Result<()> {
        clear(&in_memory()?, Id::default())
    }
}
