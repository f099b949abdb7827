//! Turns pieces of text into sentences.

/// With a capital first letter.
pub(super) fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

/// With a small first letter, to stand inside a sentence. Abbreviations such as `OK` keep theirs.
pub(super) fn lowered(text: &str) -> String {
    let mut letters = text.chars();
    match (letters.next(), letters.next()) {
        (Some(first), Some(second)) if !second.is_uppercase() => {
            let rest = text.chars().skip(1);
            first.to_lowercase().chain(rest).collect()
        }
        _ => text.to_owned(),
    }
}

/// With a full stop, if it does not end like a sentence already.
pub(super) fn sentence(text: &str) -> String {
    let text = text.trim();
    if text.is_empty() || text.ends_with(['.', '?', '!', '…']) {
        text.to_owned()
    } else {
        format!("{text}.")
    }
}

/// What a screen reader says: every part that is not empty as a sentence of its own.
pub(super) fn spoken<T: AsRef<str>>(parts: &[T]) -> String {
    let sentences: Vec<String> = parts
        .iter()
        .map(|part| sentence(&capitalised(part.as_ref().trim())))
        .filter(|part| !part.is_empty())
        .collect();
    sentences.join(" ")
}

/// The parts that are not empty, with commas between.
pub(super) fn with_commas<T: AsRef<str>>(parts: &[T]) -> String {
    let kept: Vec<&str> = parts
        .iter()
        .map(AsRef::as_ref)
        .filter(|part| !part.is_empty())
        .collect();
    kept.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_lowered_but_not_an_abbreviation() {
        assert_eq!(lowered("Åpent vindu"), "åpent vindu");
        assert_eq!(lowered("OK"), "OK");
        assert_eq!(lowered(""), "");
    }

    #[test]
    fn parts_become_sentences_and_empty_ones_go() {
        assert_eq!(spoken(&["bad, tak", "", "TG2."]), "Bad, tak. TG2.");
        assert_eq!(with_commas(&["bad", "", "tak"]), "bad, tak");
    }
}
