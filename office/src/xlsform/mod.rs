//! A checklist as an XLSForm, the workbook that ODK, KoboToolbox and others ask from, and back. What a visit knows and
//! XLSForm has no word for stands in columns of its own, `nyvri_…`, which other programs pass by.

mod about;
mod answers;
mod book;
mod columns;
mod export;
mod expression;
mod fault;
pub mod files;
mod import;
mod lists;
mod names;
mod relevant;
mod topics;
mod when;
mod words;

use nyvri_core::content::own::OwnChecklist;
use nyvri_core::domain::template::Template;
use nyvri_core::text::Texts;

pub use fault::{REASONS, SheetFault};
pub use words::Said;

use crate::error::Result;

/// What was read of a workbook.
#[derive(Debug, Clone, PartialEq)]
pub struct Read {
    /// The checklist, not judged yet.
    pub template: Template,
    /// Its words by language tag, each by its key, as they stand in the workbook.
    pub said: Said,
    /// Languages of the workbook that nobody here reads.
    pub left_out: Vec<String>,
    rows: fault::Rows,
}

/// A checklist as a workbook; `texts` are those of bokmål, nynorsk and English, with the municipality's own words.
///
/// # Errors
/// When the workbook cannot be written.
pub fn write(template: &Template, texts: &[Texts; 3]) -> Result<Vec<u8>> {
    book::written(&export::book(template, texts))
}

/// Reads a workbook; `stem` is what its file is called, for one that does not say what it is called itself.
///
/// # Errors
/// Everything in it that no visit can ask, with sheet and row.
pub fn read(bytes: &[u8], stem: &str) -> std::result::Result<Read, Vec<SheetFault>> {
    let book = book::read(bytes).map_err(|fault| vec![fault])?;
    import::checklist(&book, stem)
}

impl Read {
    /// The files it becomes, without the words that the product has already.
    ///
    /// # Errors
    /// When it cannot be written as JSON.
    pub fn own(&self) -> Result<OwnChecklist> {
        let json = serde_json::to_string_pretty(&self.template).map_err(std::io::Error::from)?;
        Ok(OwnChecklist {
            json: json + "\n",
            texts: words::files(&self.template, &self.said),
        })
    }

    /// What its judges say of those files, at the rows that it was read from.
    pub fn at_rows(&self, fault: &nyvri_core::content::own::OwnFault) -> SheetFault {
        self.rows.at(fault)
    }
}
