//! What a language says: the product's texts, and what the municipality has published before them.

use nyvri_core::calendar::day_of;
use nyvri_core::store::{Store, TextsRow};
use nyvri_core::text::{Language, Line, sheet, sheet_with};

use crate::dashboard::fault::Fault;
use crate::dashboard::frame::shown::People;
use crate::words::Words;

/// What is published in a language; nothing where the product's texts stand.
pub fn published_in(store: &Store, language: Language) -> Result<String, Fault> {
    let row = store.published_texts(language)?;
    Ok(row.map_or_else(String::new, |row| row.texts))
}

/// What a language says, and what of it the municipality has published.
pub struct Said {
    row: Option<TextsRow>,
    /// What the product says.
    pub shipped: Vec<Line>,
    /// With what is published.
    pub lines: Vec<Line>,
}

impl Said {
    /// As it stands.
    pub fn read(store: &Store, language: Language) -> Result<Self, Fault> {
        let row = store.published_texts(language)?;
        let row = row.filter(|row| !row.texts.is_empty());
        let shipped = sheet(language);
        let lines = match &row {
            Some(row) => sheet_with(language, &row.texts),
            None => shipped.clone(),
        };
        Ok(Self {
            row,
            shipped,
            lines,
        })
    }

    /// `Følger med`, `12 tekster publisert 4. juni av Kari Nesset`.
    pub fn standing(&self, store: &Store, words: &Words, now: i64) -> Result<String, Fault> {
        let Some(row) = &self.row else {
            return Ok(words.t("office-texts-shipped"));
        };
        let count = differing(&self.shipped, &self.lines).count();
        let (day, people) = (
            words.texts().day(day_of(row.at), day_of(now)),
            People::read(store)?,
        );
        let args = [
            ("n", count.into()),
            ("day", day.into()),
            ("name", people.name(row.author).to_owned().into()),
        ];
        Ok(words.texts().with("office-texts-standing", &args))
    }

    /// The source of what is published.
    pub fn published(&self) -> &str {
        self.row.as_ref().map_or("", |row| &row.texts)
    }
}

/// The texts that say something else, or of which something else is known, each before and after.
pub fn differing<'a>(
    before: &'a [Line],
    after: &'a [Line],
) -> impl Iterator<Item = (&'a Line, &'a Line)> {
    let both = before.iter().zip(after);
    both.filter(|(before, after)| before.translation != after.translation)
}
