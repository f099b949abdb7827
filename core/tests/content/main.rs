//! What is asked and said, checked as data: every checklist can be used, and every language says the same
//! things. A municipality that edits `core/content` runs this. Here: reading the files.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "this reads the files for tests: a panic is the report"
)]

mod checklists;
mod deeds;
mod own;
mod plain;
mod tenants;
mod versions;
mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_bundle::FluentResource;
use nyvri_core::domain::template::{Question, Template};

pub(crate) const LANGUAGES: [&str; 3] = ["nb", "nn", "en"];

/// Key (`q-vents-open`, `q-vents-open.help`) to the words and the arguments in them.
pub(crate) type Texts = BTreeMap<String, (String, BTreeSet<String>)>;

pub(crate) fn content(below: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("content")
        .join(below)
}

pub(crate) fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = fs::read_dir(content(folder))
        .unwrap_or_else(|error| panic!("{folder}: {error}"))
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|e| e == ending))
        .collect();
    found.sort();
    assert!(!found.is_empty(), "no .{ending} in {folder}");
    found
}

pub(crate) fn templates() -> Vec<Template> {
    files("checklists", "json")
        .into_iter()
        .map(|path| {
            let template: Template = serde_json::from_slice(&fs::read(&path).unwrap())
                .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            let name = format!("{}-{}.json", template.id, template.version);
            assert_eq!(path.file_name().unwrap().to_str().unwrap(), name);
            template
        })
        .collect()
}

pub(crate) fn questions(template: &Template) -> impl Iterator<Item = &Question> {
    template.topics.iter().flat_map(|topic| &topic.questions)
}

pub(crate) fn arguments(words: &str) -> BTreeSet<String> {
    words
        .split('$')
        .skip(1)
        .map(|rest| {
            rest.chars()
                .take_while(|c| c.is_ascii_alphanumeric() || *c == '_' || *c == '-')
                .collect()
        })
        .collect()
}

/// Reads one Fluent file: the parser judges it, then its lines give keys and words.
pub(crate) fn read_texts(path: &Path) -> Texts {
    let source = fs::read_to_string(path).unwrap();
    if let Err((_, errors)) = FluentResource::try_new(source.clone()) {
        panic!("{}: {errors:?}", path.display());
    }
    let (mut texts, mut message, mut key) = (Texts::new(), String::new(), String::new());
    for line in source.lines().filter(|line| !line.starts_with('#')) {
        let start = line.trim_start().split(" =").next().unwrap_or("");
        let words = if line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-') {
            message = start.to_owned();
            key.clone_from(&message);
            assert!(!texts.contains_key(&key), "{}: {key} twice", path.display());
            line.split_once('=').unwrap().1
        } else if start.starts_with('.') {
            key = format!("{message}{start}");
            assert!(!texts.contains_key(&key), "{}: {key} twice", path.display());
            line.split_once('=').unwrap().1
        } else {
            line
        };
        if !key.is_empty() {
            let text = texts.entry(key.clone()).or_default();
            text.0 = format!("{} {}", text.0, words.trim()).trim().to_owned();
            text.1.extend(arguments(words));
        }
    }
    texts
}

/// All texts of a language. A key stands in one file only.
pub(crate) fn texts(language: &str) -> Texts {
    let mut all = Texts::new();
    for path in files(&format!("texts/{language}"), "ftl") {
        for (key, text) in read_texts(&path) {
            assert!(
                all.insert(key.clone(), text).is_none(),
                "{language}: {key} in two files"
            );
        }
    }
    all
}
