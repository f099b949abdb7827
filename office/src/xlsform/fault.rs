//! What is wrong with a workbook, at which sheet and row, in words.

use std::collections::BTreeMap;

use nyvri_core::content::own::OwnFault;
use nyvri_core::text::Texts;

use super::columns::{SETTINGS, SURVEY};

/// Every reason that a workbook itself gives; the text is `xlsform-fault-<reason>`.
pub const REASONS: [&str; 11] = [
    "no-workbook",
    "too-large",
    "no-sheet",
    "no-column",
    "no-name",
    "cannot-ask",
    "expression",
    "no-list",
    "not-closed",
    "value",
    "no-bokmal",
];

/// Something that has to be put right in a workbook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetFault {
    /// Name of the sheet; empty for the workbook itself.
    pub sheet: String,
    /// Counted from 1, as a spreadsheet does; 0 for the sheet as a whole.
    pub row: usize,
    /// Key of the text: `xlsform-fault-…`, or `checklist-fault-…` for what every checklist is judged by.
    pub key: String,
    /// The topic or question.
    pub of: String,
    /// The word that is wrong there.
    pub word: String,
}

impl SheetFault {
    /// One of [`REASONS`].
    pub(super) fn new(sheet: &str, row: usize, reason: &str, word: &str) -> Self {
        Self {
            sheet: sheet.to_owned(),
            row,
            key: format!("xlsform-fault-{reason}"),
            of: String::new(),
            word: word.to_owned(),
        }
    }

    /// In the survey.
    pub(super) fn survey(row: usize, reason: &str, word: &str) -> Self {
        Self::new(SURVEY, row, reason, word)
    }

    /// `Ark «survey», rad 14: …`
    pub fn told(&self, texts: &Texts) -> String {
        let (of, word) = (self.of.as_str(), self.word.as_str());
        let what = texts.with(&self.key, &[("of", of.into()), ("word", word.into())]);
        let (sheet, row) = (self.sheet.as_str(), self.row.to_string());
        let args = [
            ("sheet", sheet.into()),
            ("row", row.into()),
            ("what", what.as_str().into()),
        ];
        match (self.sheet.is_empty(), self.row) {
            (true, _) => what,
            (_, 0) => texts.with("xlsform-fault-in-sheet", &args),
            _ => texts.with("xlsform-fault-at", &args),
        }
    }
}

/// Where each topic and question stands in the survey.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Rows(BTreeMap<String, usize>);

impl Rows {
    /// A topic or question is in this row.
    pub fn keep(&mut self, id: &str, row: usize) {
        self.0.insert(id.to_owned(), row);
    }

    /// What the judge of files says, at the row it comes from.
    pub fn at(&self, own: &OwnFault) -> SheetFault {
        let fault = &own.fault;
        let of_text = fault.word.split('.').next().unwrap_or_default();
        let text = of_text.strip_prefix("q-");
        let text = text.or_else(|| of_text.strip_prefix("topic-"));
        let names = [Some(fault.of.as_str()), text, Some(fault.word.as_str())];
        let mut rows = names.into_iter().flatten().filter_map(|it| self.0.get(it));
        let (sheet, row) = match rows.next() {
            Some(row) => (SURVEY, *row),
            // What is not about a question is about the checklist: what it is called, its version, its size.
            None => (SETTINGS, 2),
        };
        SheetFault {
            sheet: sheet.to_owned(),
            row,
            key: format!("checklist-fault-{}", fault.reason),
            of: fault.of.clone(),
            word: match &own.language {
                Some(language) => format!("{} ({language})", fault.word),
                None => fault.word.clone(),
            },
        }
    }
}
