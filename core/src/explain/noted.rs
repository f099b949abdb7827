//! What a worker wrote freely, inside a letter. Nobody translates it, so a letter in another language tells it apart: for
//! the eye by words before it, for whoever hears it by its language.

use crate::domain::summary::Found;
use crate::text::{Language, Texts, capitalised};

/// Notes in a letter that is not in Norwegian.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Noted {
    /// `Written in Norwegian`, in the letter's language.
    pub label: String,
    /// `Større enn sist.`
    pub words: String,
}

impl Noted {
    /// BCP 47 tag of what workers write: bokmål or nynorsk, nobody knows which.
    pub const LANGUAGE: &str = "no";

    /// As a paragraph where there is nothing but text. The words keep their direction, whichever stands around them.
    pub fn in_plain_text(&self) -> String {
        format!("{}: \u{2066}{}\u{2069}", self.label, self.words)
    }
}

/// What people wrote of a finding; none where the letter is Norwegian too, or nobody wrote.
pub(super) fn noted(texts: &Texts, found: &Found) -> Option<Noted> {
    let words = notes(found);
    let is_told_apart = !words.is_empty() && !is_norwegian(texts);
    is_told_apart.then(|| Noted {
        label: texts.get("letter-noted"),
        words,
    })
}

/// The notes as sentences.
pub(super) fn notes(found: &Found) -> String {
    let notes = found.notes.iter().map(|(_, words)| sentence(words));
    notes.collect::<Vec<_>>().join(" ")
}

pub(super) fn is_norwegian(texts: &Texts) -> bool {
    matches!(texts.language(), Language::Nb | Language::Nn)
}

fn sentence(words: &str) -> String {
    let words = capitalised(words.trim());
    match words.ends_with(['.', '?', '!', '…', '؟', '።']) {
        true => words,
        false => format!("{words}."),
    }
}
