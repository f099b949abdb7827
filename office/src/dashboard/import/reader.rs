//! Reads one row of a table of tenancies, and says what is wrong with it column by column.

use std::collections::HashMap;

use nyvri_core::domain::tenancy::is_dwelling_number;
use nyvri_core::text::Language;

use super::known::{Home, Known};
use super::table::{BadRow, COLUMNS};
use crate::dashboard::tenancies::start::{LANGUAGES, LONGEST_NAME, NewHome, NewTenancy};
use crate::typed;
use crate::words::Words;

const NEEDED: usize = 4;

/// What rows are read against. Grows as rows bring homes that were not known.
pub struct Reader<'a> {
    /// Texts.
    pub words: &'a Words,
    /// What the office knows.
    pub known: Known,
    /// Where each column stands.
    pub columns: HashMap<String, usize>,
}

/// Column and reason.
pub type Wrong = (&'static str, String);

impl Reader<'_> {
    /// The columns that must be there and are not.
    pub fn missing_columns(&self) -> Option<BadRow> {
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

    /// The tenancy that a row says, or everything that is wrong with it.
    pub fn row(&mut self, record: &csv::StringRecord) -> Result<(String, NewTenancy), Vec<Wrong>> {
        let mut wrong: Vec<Wrong> = Vec::new();
        let dwelling = self.home(record).map_err(|reason| wrong.push(reason)).ok();
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
        let (home, new_home) = dwelling;
        if !self.known.take(home.id, &starts_on.to_string()) {
            return Err(vec![("innflyttet", self.words.t("office-import-twice"))]);
        }
        let place = match &new_home {
            Some(_) => self.words.s("office-import-new-home", "place", &home.place),
            None => home.place.clone(),
        };
        let new = NewTenancy {
            dwelling: home.id,
            new_home,
            tenant,
            language,
            needs_interpreter,
            has_children,
            starts_on,
        };
        self.known.keep(&home);
        Ok((place, new))
    }

    /// The home that a row names. One that the office does not know is new only where the row says which
    /// complex it belongs to: a slip in an address must not found a building.
    fn home(&self, record: &csv::StringRecord) -> Result<(Home, Option<NewHome>), Wrong> {
        let cell = |column| self.cell(record, column);
        let (address, number) = (cell("adresse"), cell("bruksenhetsnummer").to_uppercase());
        if !is_dwelling_number(&number) {
            let reason = self.words.s("office-import-bad-number", "value", &number);
            return Err(("bruksenhetsnummer", reason));
        }
        if let Some(home) = self.known.home(address, &number) {
            return Ok((home, None));
        }
        let complex = cell("boligkompleks");
        if complex.is_empty() || address.is_empty() {
            let named = [("address", address), ("number", number.as_str())];
            return Err((
                "adresse",
                self.words.many("office-import-no-dwelling", &named),
            ));
        }
        let rooms = self.number(record, "rom")?;
        let area_m2 = self.number(record, "areal")?;
        Ok(self
            .known
            .new_home(complex, address, &number, rooms, area_m2))
    }

    /// A whole number; 0 where nothing stands.
    fn number<T: std::str::FromStr + Default>(
        &self,
        record: &csv::StringRecord,
        column: &'static str,
    ) -> Result<T, Wrong> {
        let text = self.cell(record, column);
        if text.is_empty() {
            return Ok(T::default());
        }
        let wrong = |_| {
            (
                column,
                self.words.s("office-import-bad-count", "value", text),
            )
        };
        text.parse().map_err(wrong)
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
        let is_named = |language: &Language| {
            self.words.named("language", language.tag()).to_lowercase() == text
        };
        let found = Language::of_tenant(&text).or_else(|| LANGUAGES.into_iter().find(is_named));
        found
            .map(|language| language.tag().to_owned())
            .ok_or_else(|| {
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
