//! Words as they can be set: in letters that the fonts have, and in a language that a reader's program knows.

use std::sync::OnceLock;

use serde::{Deserialize, Deserializer, Serialize};
use typst::text::Font;

use crate::fonts::fonts;

/// Stands where a sign has no letter here. A PDF that is to be kept must not hold a letter that is missing.
const MISSING: char = '□';

/// Something to be read.
#[derive(Serialize)]
#[serde(transparent)]
pub(crate) struct Words(String);

impl Words {
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<'de> Deserialize<'de> for Words {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let words = String::deserialize(deserializer)?;
        Ok(Self(words.chars().filter_map(readable).collect()))
    }
}

/// What can be shown of it; nothing of what steers machines.
fn readable(sign: char) -> Option<char> {
    match sign {
        '\n' | '\t' | '\r' | '\u{2028}' | '\u{2029}' => Some(' '),
        // Joiners and directions: no letters, but the words around them hang on them.
        '\u{200c}'..='\u{200f}' | '\u{2066}'..='\u{2069}' => Some(sign),
        '\u{feff}' | '\u{fe00}'..='\u{fe0f}' | '\u{202a}'..='\u{202e}' => None,
        _ if sign.is_control() => None,
        _ if has_letter(sign) => Some(sign),
        _ => Some(MISSING),
    }
}

fn has_letter(sign: char) -> bool {
    static FONTS: OnceLock<Vec<Font>> = OnceLock::new();
    let private = matches!(sign, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..);
    let fonts = FONTS.get_or_init(fonts);
    let mut having = fonts
        .iter()
        .filter(|it| it.info().coverage.contains(sign.into()));
    !private && having.next().is_some()
}

/// A language, as Typst wants it; a document has its BCP 47 tag: `nb`, `fa-AF`.
#[derive(Serialize, Deserialize)]
#[serde(try_from = "String")]
pub(crate) struct Tongue {
    lang: String,
    region: Option<String>,
    rtl: bool,
}

impl TryFrom<String> for Tongue {
    type Error = &'static str;

    fn try_from(tag: String) -> Result<Self, Self::Error> {
        let (lang, region) = match tag.split_once('-') {
            Some((lang, region)) => (lang, Some(region)),
            None => (tag.as_str(), None),
        };
        let letters = |it: &str| it.bytes().all(|byte| byte.is_ascii_alphabetic());
        let is_language = matches!(lang.len(), 2 | 3) && letters(lang);
        if !is_language || region.is_some_and(|it| it.len() != 2 || !letters(it)) {
            return Err("no language");
        }
        Ok(Self {
            rtl: matches!(lang, "ar" | "fa" | "ur" | "ps"),
            lang: lang.to_owned(),
            region: region.map(str::to_owned),
        })
    }
}
