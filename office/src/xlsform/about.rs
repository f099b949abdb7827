//! What the settings of a form say of it.

use nyvri_core::domain::template::PhotosKept;

use super::book::{Book, Row};
use super::columns::{LONG_SIDE, ORIGINALS, SETTINGS};
use super::fault::SheetFault;
use super::import::Faults;
use super::{names, words};

/// What the settings say.
pub struct About {
    /// Its name.
    pub id: String,
    /// Its version; the first where it does not say.
    pub version: u32,
    /// How its photos are kept.
    pub photos: PhotosKept,
    /// What it is called for people.
    pub title: String,
    /// The language of a column that names none, by tag.
    pub default: &'static str,
}

impl About {
    /// Reads them; `stem` is what its file is called.
    ///
    /// # Errors
    /// For a version that is no number.
    pub fn read(book: &Book, stem: &str) -> Result<Self, Faults> {
        let none = Row::default();
        let row = book.settings.rows.first().unwrap_or(&none);
        let cells = ["form_id", "id_string"].map(|column| row.get(column));
        let id = cells.into_iter().find(|it| !it.is_empty()).unwrap_or(stem);
        let version = match row.get("version") {
            "" => Some(1),
            version => version.parse().ok().filter(|it| *it > 0),
        };
        let Some(version) = version else {
            let word = row.get("version");
            return Err(vec![SheetFault::new(SETTINGS, row.number, "value", word)]);
        };
        let side = Some(row.get(LONG_SIDE)).filter(|it| !it.is_empty());
        let long_side = side.map(str::parse).transpose().map_err(|_| {
            let word = row.get(LONG_SIDE);
            vec![SheetFault::new(SETTINGS, row.number, "value", word)]
        })?;
        let originals = row.get(ORIGINALS) == "yes";
        let title = Some(row.get("form_title")).filter(|it| !it.is_empty());
        Ok(Self {
            id: names::kebab(id),
            version,
            photos: PhotosKept {
                long_side,
                originals,
            },
            title: title.unwrap_or(id).to_owned(),
            default: words::tag(row.get("default_language")).unwrap_or("nb"),
        })
    }
}
