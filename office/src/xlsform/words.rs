//! The words of a workbook: which column holds which language, and the files of words that they become.

use std::collections::BTreeMap;

use nyvri_core::domain::template::Template;
use nyvri_core::text::{Language, Texts};

use super::book::{Row, Sheet};
use super::columns::TONGUES;

/// Words by language tag, each by its key.
pub type Said = BTreeMap<String, BTreeMap<String, String>>;

/// The languages of a column: what each is called there, with its tag.
pub struct Tongues(Vec<(String, &'static str)>);

impl Tongues {
    /// Those of `label` or `hint`; a column that names no language is in `default`.
    pub fn of(sheet: &Sheet, column: &str, default: &'static str) -> Self {
        let tongue = |title: &String| match language_of(title, column)? {
            "" => Some((title.clone(), default)),
            name => Some((title.clone(), tag(name)?)),
        };
        Self(sheet.columns.iter().filter_map(tongue).collect())
    }

    /// Keeps what a row says in each language.
    pub fn keep(&self, row: &Row, key: &str, said: &mut Said) {
        for (column, tag) in &self.0 {
            let words = row.get(column);
            if !words.is_empty() {
                let of = said.entry((*tag).to_owned()).or_default();
                of.insert(key.to_owned(), words.to_owned());
            }
        }
    }

    /// Whether a row says anything in bokmål.
    pub fn has_bokmal(&self, row: &Row) -> bool {
        let mut columns = self.0.iter().filter(|(_, tag)| *tag == "nb");
        columns.any(|(column, _)| !row.get(column).is_empty())
    }

    /// The languages that any of these is in, by tag.
    pub fn tags(&self) -> impl Iterator<Item = &'static str> {
        self.0.iter().map(|(_, tag)| *tag)
    }
}

/// The languages of a sheet that nobody here reads, as it names them.
pub fn left_out(sheet: &Sheet) -> Vec<String> {
    let titles = sheet.columns.iter();
    let named = titles.filter_map(|title| language_of(title, "label"));
    named
        .filter(|name| !name.is_empty() && tag(name).is_none())
        .map(str::to_owned)
        .collect()
}

/// `English (en)` of `label::English (en)`, nothing of `label`, none of another column.
fn language_of<'t>(title: &'t str, column: &str) -> Option<&'t str> {
    let (start, rest) = title.split_at_checked(column.len())?;
    if !start.eq_ignore_ascii_case(column) {
        return None;
    }
    let rest = rest.trim();
    if rest.is_empty() {
        return Some("");
    }
    let name = rest.strip_prefix("::").or_else(|| rest.strip_prefix(':'));
    name.map(str::trim)
}

/// The tag of a language as forms name it: `English (en)`, `nn`, `Norsk`.
pub fn tag(name: &str) -> Option<&'static str> {
    let name = name.trim().to_lowercase();
    let within = name.strip_suffix(')').and_then(|it| it.rsplit_once('('));
    match within.map_or(name.as_str(), |(_, tag)| tag.trim()) {
        "nb" | "no" | "bokmål" | "norsk" | "norsk bokmål" | "norwegian" => Some("nb"),
        "nn" | "nynorsk" | "norsk nynorsk" => Some("nn"),
        "en" | "english" | "engelsk" => Some("en"),
        _ => None,
    }
}

/// The files of words, by language tag. What the product says the same stays its own, so that an update still reaches it.
pub fn files(template: &Template, said: &Said) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    for (tag, _) in TONGUES {
        let Some(words) = said.get(tag) else { continue };
        let Some(language) = Language::from_tag(tag) else {
            continue;
        };
        let file = file(template, words, &Texts::new(language));
        if !file.is_empty() {
            files.insert(tag.to_owned(), file);
        }
    }
    files
}

fn file(template: &Template, words: &BTreeMap<String, String>, product: &Texts) -> String {
    let mut messages: Vec<(String, Vec<String>)> = Vec::new();
    let mut keys = template.text_keys();
    keys.sort();
    for key in keys {
        let message = key.split('.').next().unwrap_or_default().to_owned();
        match messages.last_mut() {
            Some((last, keys)) if *last == message => keys.push(key),
            _ => messages.push((message, vec![key])),
        }
    }
    let is_the_products = |key: &String| {
        words.get(key).is_some() && words.get(key) == product.find(key, &[]).as_ref()
    };
    let mut file = String::new();
    for (message, keys) in messages {
        if keys.iter().all(is_the_products) {
            continue;
        }
        let value = words.get(&message).map_or(String::new(), |it| fluent(it));
        let mut lines = format!("{message} = {value}\n");
        for key in &keys {
            if let (Some((_, part)), Some(it)) = (key.split_once('.'), words.get(key)) {
                lines += &format!("    .{part} = {}\n", fluent(it));
            }
        }
        file += &lines;
    }
    file
}

/// Words as Fluent has them: curly brackets are its own.
fn fluent(words: &str) -> String {
    let letters = words.chars();
    letters
        .map(|letter| match letter {
            '{' => "{\"{\"}".to_owned(),
            '}' => "{\"}\"}".to_owned(),
            other => other.to_string(),
        })
        .collect()
}
