//! What a finding is called inside a sentence.

use crate::domain::summary::Found;
use crate::text::{Language, Texts};

/// The building part that means none.
const NO_PART: &str = "none";

/// `Fuktflekk i taket på badet`; without a question `Tak på badet`. In a tenant's language
/// `Łazienka: Wilgoć lub pleśń na suficie`.
pub fn title(texts: &Texts, found: &Found) -> String {
    let question = found.question.as_ref();
    let named = question.and_then(|it| texts.find(&format!("q-{it}.finding"), &[]));
    let part = found.part.as_ref().filter(|part| *part != NO_PART);
    let part = part.filter(|_| is_written_in_full(texts));
    let part = part.map(|part| texts.get(&format!("part-{part}")));
    let what = named
        .or(part)
        .unwrap_or_else(|| texts.get("letter-something"));
    let Some(room) = &found.room else { return what };
    if is_written_in_full(texts) {
        return format!("{what} {}", texts.get(&format!("room-{room}.on")));
    }
    let place = texts.get(&format!("room-{room}"));
    let args = [("where", place.into()), ("what", what.into())];
    texts.with("letter-where", &args)
}

/// In the others a word stands as it is: they are not inflected here, and have no building parts.
pub(super) fn is_written_in_full(texts: &Texts) -> bool {
    Language::ALL.contains(&texts.language())
}
