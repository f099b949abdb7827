//! Typesets a document of the office: PDF/UA-1, to be read aloud, and PDF/A-2a, to be kept, from one source.
//!
//! What a document says is the office's; how it looks is `document.typ`; this hands one to the other.

mod fonts;
mod input;
mod jpeg;
mod words;
mod world;

use typst::diag::SourceDiagnostic;
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

pub use input::Document;
use world::Desk;

/// Why there is no PDF. None of it repeats words of the document: they are somebody's.
#[derive(Debug)]
pub enum Fault {
    /// It is no document.
    Unreadable(String),
    /// Typst could not set it, or it would not follow the standards.
    Unset(String),
    /// In or out.
    Io(std::io::Error),
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Unreadable(why) => write!(f, "not a document: {why}"),
            Self::Unset(why) => write!(f, "cannot be typeset: {why}"),
            Self::Io(error) => write!(f, "{error}"),
        }
    }
}

impl std::error::Error for Fault {}

impl From<std::io::Error> for Fault {
    fn from(error: std::io::Error) -> Self {
        Self::Io(error)
    }
}

/// Typesets it.
///
/// # Errors
/// [`Fault::Unset`] with Typst's reason.
pub fn pdf(document: Document) -> Result<Vec<u8>, Fault> {
    let ident = document.page.ident.clone();
    let json = serde_json::to_vec(&document.page).map_err(std::io::Error::other)?;
    let desk = Desk::new(json, document.pictures)?;
    let set = typst::compile::<PagedDocument>(&desk).output;
    let set = set.map_err(unset)?;
    let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1]);
    let standards = standards.map_err(|error| Fault::Unset(error.message().to_string()))?;
    let options = PdfOptions {
        ident: Smart::Custom(ident),
        creator: Smart::Custom(Some("Ny vri".into())),
        standards,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(&set, &options).map_err(unset)
}

fn unset(errors: impl IntoIterator<Item = SourceDiagnostic>) -> Fault {
    let said = errors.into_iter().map(|error| error.message.to_string());
    Fault::Unset(said.collect::<Vec<_>>().join("; "))
}
