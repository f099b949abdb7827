//! Reads a table of tenancies: comma or semicolon, columns in any order, headings as in the list below.

use std::collections::HashMap;

use super::known::Known;
use super::reader::Reader;
use crate::dashboard::tenancies::start::NewTenancy;
use crate::words::Words;

/// The headings, which are the municipality's own words in every language of the dashboard, and the keys
/// of what they mean.
pub const COLUMNS: [(&str, &str); 10] = [
    ("adresse", "office-import-address"),
    ("bruksenhetsnummer", "office-import-number"),
    ("leietaker", "office-import-tenant"),
    ("innflyttet", "office-import-day"),
    ("språk", "office-import-language"),
    ("tolk", "office-import-interpreter"),
    ("barn", "office-import-children"),
    ("boligkompleks", "office-import-complex"),
    ("rom", "office-import-rooms"),
    ("areal", "office-import-area"),
];

const MOST_ROWS: usize = 2_000;

/// A row that can be taken.
pub struct GoodRow {
    /// Line in the file.
    pub line: usize,
    /// Address and number.
    pub place: String,
    /// What it says.
    pub tenancy: NewTenancy,
}

/// A row that cannot, or a file that cannot.
pub struct BadRow {
    /// `Rad 3, innflyttet`.
    pub place: String,
    /// Why, and what would be right.
    pub reason: String,
}

/// A file read.
#[derive(Default)]
pub struct Table {
    /// What can be taken.
    pub good: Vec<GoodRow>,
    /// What cannot.
    pub bad: Vec<BadRow>,
}

impl Table {
    /// Reads `text` against what the office knows. A tenancy that is already here is a bad row: the same
    /// file twice adds nothing.
    pub fn read(words: &Words, known: Known, text: &str) -> Self {
        let mut table = Self::default();
        let mut csv = csv::ReaderBuilder::new()
            .delimiter(delimiter(text))
            .flexible(true)
            .from_reader(text.as_bytes());
        let columns = match csv.headers() {
            Ok(headers) => headers
                .iter()
                .enumerate()
                .map(|(at, name)| (name.trim().to_lowercase(), at))
                .collect(),
            Err(_) => HashMap::new(),
        };
        let mut reader = Reader {
            words,
            known,
            columns,
        };
        if let Some(missing) = reader.missing_columns() {
            table.bad.push(missing);
            return table;
        }
        for (index, record) in csv.records().enumerate() {
            // The headings are the first row of a sheet.
            table.take(&mut reader, index + 2, record);
            if index + 1 == MOST_ROWS {
                break;
            }
        }
        table
    }

    fn take(
        &mut self,
        reader: &mut Reader<'_>,
        line: usize,
        record: csv::Result<csv::StringRecord>,
    ) {
        let words = reader.words;
        let bad = |column: &str, reason: String| BadRow {
            place: words.many(
                "office-import-place",
                &[("row", &line.to_string()), ("column", column)],
            ),
            reason,
        };
        match record {
            Err(_) => self.bad.push(bad("", words.t("office-import-unreadable"))),
            Ok(record) if record.iter().all(|cell| cell.trim().is_empty()) => {}
            Ok(record) => match reader.row(&record) {
                Ok((place, tenancy)) => self.good.push(GoodRow {
                    line,
                    place,
                    tenancy,
                }),
                Err(all) => self
                    .bad
                    .extend(all.into_iter().map(|(column, reason)| bad(column, reason))),
            },
        }
    }
}

// Norwegian spreadsheets write semicolons, others commas: whichever the first row has more of.
fn delimiter(text: &str) -> u8 {
    let first = text.lines().next().unwrap_or_default();
    if first.matches(';').count() >= first.matches(',').count() {
        b';'
    } else {
        b','
    }
}
