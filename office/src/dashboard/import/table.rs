//! Reads a table of tenancies: comma or semicolon, columns in any order, headings as in the list below.

use std::collections::HashMap;

use nyvri_core::domain::id::Id;
use nyvri_core::domain::tenancy::is_dwelling_number;
use nyvri_core::store::{DwellingRow, TenancyRow};

use crate::dashboard::tenancies::start::{LANGUAGES, LONGEST_NAME, NewTenancy};
use crate::dashboard::visits::place;
use crate::typed;
use crate::words::Words;

/// The headings, which are the municipality's own words in every language of the dashboard, and the keys
/// of what they mean.
pub const COLUMNS: [(&str, &str); 7] = [
    ("adresse", "office-import-address"),
    ("bruksenhetsnummer", "office-import-number"),
    ("leietaker", "office-import-tenant"),
    ("innflyttet", "office-import-day"),
    ("språk", "office-import-language"),
    ("tolk", "office-import-interpreter"),
    ("barn", "office-import-children"),
];

const NEEDED: usize = 4;
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

struct Reader<'a> {
    words: &'a Words,
    dwellings: HashMap<(String, String), &'a DwellingRow>,
    taken: Vec<(Id, String)>,
    columns: HashMap<String, usize>,
}

/// Column and reason.
type Wrong = (&'static str, String);

impl Table {
    /// Reads `text` against the dwellings there are. A tenancy that is already here is a bad row: the same
    /// file twice adds nothing.
    pub fn read(
        words: &Words,
        dwellings: &[DwellingRow],
        tenancies: &[TenancyRow],
        text: &str,
    ) -> Self {
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
            dwellings: dwellings
                .iter()
                .map(|row| (key(&row.address, &row.number), row))
                .collect(),
            taken: tenancies
                .iter()
                .map(|row| (row.dwelling, row.starts_on.to_string()))
                .collect(),
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

impl Reader<'_> {
    fn missing_columns(&self) -> Option<BadRow> {
        let missing: Vec<&str> = COLUMNS
            .iter()
            .take(NEEDED)
            .map(|(name, _)| *name)
            .filter(|name| !self.columns.contains_key(*name))
            .collect();
        (!missing.is_empty()).then(|| BadRow {
            place: self.words.t("office-import-first-row"),
            reason: self
                .words
                .s("office-import-no-column", "columns", &missing.join(", ")),
        })
    }

    fn cell<'r>(&self, record: &'r csv::StringRecord, column: &str) -> &'r str {
        self.columns
            .get(column)
            .and_then(|at| record.get(*at))
            .map_or("", str::trim)
    }

    fn row(&mut self, record: &csv::StringRecord) -> Result<(String, NewTenancy), Vec<Wrong>> {
        let mut wrong: Vec<Wrong> = Vec::new();
        let dwelling = self
            .dwelling(record)
            .map_err(|reason| wrong.push(reason))
            .ok();
        let tenant = self.cell(record, "leietaker").to_owned();
        if tenant.is_empty() || tenant.chars().count() > LONGEST_NAME {
            wrong.push(("leietaker", self.words.t("office-tenancy-tenant-missing")));
        }
        let starts_on = self.day(record).map_err(|reason| wrong.push(reason)).ok();
        let language = self
            .language(record)
            .map_err(|reason| wrong.push(reason))
            .ok();
        let interpreter = self
            .yes_or_no(record, "tolk")
            .map_err(|reason| wrong.push(reason))
            .ok();
        let children = self
            .yes_or_no(record, "barn")
            .map_err(|reason| wrong.push(reason))
            .ok();
        let (
            Some(dwelling),
            Some(starts_on),
            Some(language),
            Some(needs_interpreter),
            Some(has_children),
            true,
        ) = (
            dwelling,
            starts_on,
            language,
            interpreter,
            children,
            wrong.is_empty(),
        )
        else {
            return Err(wrong);
        };
        let same = (dwelling.id, starts_on.to_string());
        if self.taken.contains(&same) {
            return Err(vec![("innflyttet", self.words.t("office-import-twice"))]);
        }
        let place = place(dwelling);
        let new = NewTenancy {
            dwelling: dwelling.id,
            tenant,
            language,
            needs_interpreter,
            has_children,
            starts_on,
        };
        self.taken.push(same);
        Ok((place, new))
    }

    fn dwelling(&self, record: &csv::StringRecord) -> Result<&DwellingRow, Wrong> {
        let (address, number) = (
            self.cell(record, "adresse"),
            self.cell(record, "bruksenhetsnummer"),
        );
        if !is_dwelling_number(&number.to_uppercase()) {
            return Err((
                "bruksenhetsnummer",
                self.words.s("office-import-bad-number", "value", number),
            ));
        }
        let found = self.dwellings.get(&key(address, number)).copied();
        found.ok_or_else(|| {
            (
                "adresse",
                self.words.many(
                    "office-import-no-dwelling",
                    &[("address", address), ("number", number)],
                ),
            )
        })
    }

    fn day(&self, record: &csv::StringRecord) -> Result<chrono::NaiveDate, Wrong> {
        let text = self.cell(record, "innflyttet");
        let day = typed::day(text).or_else(|| text.parse().ok());
        day.ok_or_else(|| {
            (
                "innflyttet",
                self.words.s("office-import-bad-day", "value", text),
            )
        })
    }

    fn language(&self, record: &csv::StringRecord) -> Result<String, Wrong> {
        let text = self.cell(record, "språk").to_lowercase();
        if text.is_empty() {
            return Ok("nb".to_owned());
        }
        let is_it =
            |tag: &&&str| **tag == text || self.words.named("language", tag).to_lowercase() == text;
        let found = LANGUAGES
            .iter()
            .find(is_it)
            .map(|tag| (*tag).to_owned());
        found.ok_or_else(|| {
            (
                "språk",
                self.words.s("office-import-bad-language", "value", &text),
            )
        })
    }

    fn yes_or_no(&self, record: &csv::StringRecord, column: &'static str) -> Result<bool, Wrong> {
        match self.cell(record, column).to_lowercase().as_str() {
            "" | "nei" | "no" | "0" => Ok(false),
            "ja" | "yes" | "1" | "x" => Ok(true),
            other => Err((
                column,
                self.words.s("office-import-bad-yes", "value", other),
            )),
        }
    }
}

fn key(address: &str, number: &str) -> (String, String) {
    (address.trim().to_lowercase(), number.trim().to_uppercase())
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
