//! What a tenant reads in bokmål is plain: short sentences, short words, none of an office's own words. The
//! limits are data, `core/content/texts/plain-nb.json`, for a municipality to tighten.
//!
//! LIX is Björnsson's: words a sentence, and the share in percent of words of more than six letters. Below 30 is
//! a children's book, 40 is fiction. A text of one sentence swings widely, so each is held to a looser limit
//! than all of them together.

use std::collections::BTreeMap;

use nyvri_core::text::Languages;
use serde::Deserialize;

use crate::{content, files, read_texts};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Plain {
    longest_sentence_words: usize,
    /// Of one text of at least ten words.
    highest_lix: usize,
    highest_lix_of_all: usize,
    longest_word_letters: usize,
    longer_words_allowed: Vec<String>,
    /// The word, and what to say instead.
    banned: BTreeMap<String, String>,
}

/// What tenants read in bokmål.
fn read_by_tenants() -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    for path in files("texts/nb", "ftl") {
        let file = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let texts = read_texts(&path).into_iter();
        let seen = texts.filter(|(key, _)| Languages::shipped().tenant_sees(&file, key));
        all.extend(seen.map(|(key, (words, _))| (key, words)));
    }
    all
}

fn sentences(text: &str) -> Vec<Vec<String>> {
    let is_end = |word: &str| word.ends_with(['.', '?', ':']) && !is_ordinal(word);
    let (mut all, mut sentence) = (Vec::new(), Vec::new());
    for word in text.split_whitespace() {
        let letters: String = word
            .chars()
            .filter(|c| c.is_alphanumeric() || *c == '-')
            .collect();
        if !letters.is_empty() {
            sentence.push(letters.to_lowercase());
        }
        if is_end(word) && !sentence.is_empty() {
            all.push(std::mem::take(&mut sentence));
        }
    }
    all.extend((!sentence.is_empty()).then_some(sentence));
    all
}

/// `1.` in «1. desember» ends nothing.
fn is_ordinal(word: &str) -> bool {
    let digits = word.strip_suffix('.').unwrap_or(word);
    !digits.is_empty() && digits.chars().all(|c| c.is_ascii_digit())
}

fn lix(sentences: &[Vec<String>]) -> usize {
    let words = sentences.iter().flatten().count().max(1);
    let long = sentences.iter().flatten();
    let long = long.filter(|word| word.chars().count() > 6).count();
    words / sentences.len().max(1) + 100 * long / words
}

/// Everything in a text that is not plain.
fn faults(plain: &Plain, text: &str) -> Vec<String> {
    let sentences = sentences(text);
    let mut faults = Vec::new();
    for sentence in &sentences {
        if sentence.len() > plain.longest_sentence_words {
            faults.push(format!("{} words in one sentence", sentence.len()));
        }
    }
    for word in sentences.iter().flatten() {
        let is_long = word.chars().count() > plain.longest_word_letters;
        if is_long && !plain.longer_words_allowed.contains(word) {
            faults.push(format!("«{word}» is long"));
        }
    }
    let words = sentences.iter().flatten().count();
    if words >= 10 && lix(&sentences) > plain.highest_lix {
        faults.push(format!("LIX {}", lix(&sentences)));
    }
    let all = format!(" {} ", sentences.concat().join(" "));
    for (banned, instead) in &plain.banned {
        // «bistand» is also «bistanden», but «samt» is no «samtale».
        let end = if banned.len() < 6 { " " } else { "" };
        if all.contains(&format!(" {banned}{end}")) {
            faults.push(format!("«{banned}»: say «{instead}»"));
        }
    }
    faults
}

fn plain() -> Plain {
    let path = content("texts").join("plain-nb.json");
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

#[test]
fn what_a_tenant_reads_is_plain() {
    let plain = plain();
    let texts = read_by_tenants();
    assert!(texts.len() > 250, "only {} texts are read", texts.len());
    let found = texts.iter().flat_map(|(key, text)| {
        let faults = faults(&plain, text).into_iter();
        faults.map(move |fault| format!("{key}: {fault}. {text}"))
    });
    let found: Vec<String> = found.collect();
    assert!(found.is_empty(), "\n{}", found.join("\n"));
    let all: Vec<Vec<String>> = texts.values().flat_map(|text| sentences(text)).collect();
    assert!(
        lix(&all) <= plain.highest_lix_of_all,
        "LIX of all is {}",
        lix(&all)
    );
}

#[test]
fn what_an_office_would_write_is_not() {
    let plain = plain();
    let office = "I henhold til husleiekontrakten anmodes leietaker om å iverksette nødvendige tiltak vedrørende \
        fuktskader, samt vennligst henvende seg til vedlikeholdsavdelingen.";
    let found = faults(&plain, office).join("\n");
    for wanted in [
        "words in one sentence",
        "LIX",
        "«samt»",
        "«i henhold til»",
        "«vedrørende»",
        "is long",
    ] {
        assert!(found.contains(wanted), "{wanted} is not in\n{found}");
    }
    assert_eq!(
        faults(&plain, "Bytt batteri 1. desember."),
        Vec::<String>::new()
    );
}
