//! Judges texts before anyone reads them: a translation takes the arguments of the original, belongs to a text
//! there is, and says something. What is wrong is told with file and line.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::OnceLock;

use super::reading::{Written, read};
use super::shipped::shipped;
use super::{Language, Texts};

/// The longest text there may be, in characters: what a screen can hold in any language.
pub const LONGEST: usize = 600;

/// Something in a file of texts that has to be put right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextFault {
    /// The file, without folder.
    pub file: String,
    /// Counted from 1.
    pub line: usize,
    /// What is wrong: one of [`REASONS`]; the words are `text-fault-<reason>`.
    pub reason: &'static str,
    /// The text; empty where none can be made out.
    pub key: String,
    /// The word that is wrong; empty where something is missing as a whole.
    pub word: String,
}

/// Every [`TextFault::reason`].
pub const REASONS: [&str; 8] = [
    "unreadable",
    "unknown",
    "twice",
    "empty",
    "missing-argument",
    "extra-argument",
    "refers",
    "too-long",
];

impl TextFault {
    /// The fault in words: `checklist.ftl, linje 12: …`.
    pub fn told(&self, texts: &Texts) -> String {
        let args = [
            ("file", self.file.as_str().into()),
            ("line", self.line.into()),
            ("key", self.key.as_str().into()),
            ("word", self.word.as_str().into()),
        ];
        let what = texts.with(&format!("text-fault-{}", self.reason), &args);
        let args = [
            ("file", self.file.as_str().into()),
            ("line", self.line.into()),
            ("what", what.into()),
        ];
        texts.with("text-fault-place", &args)
    }
}

/// What the original says under each key, from every file: the words and their arguments.
pub fn originals() -> &'static BTreeMap<String, Original> {
    static ALL: OnceLock<BTreeMap<String, Original>> = OnceLock::new();
    ALL.get_or_init(|| {
        let files = shipped(Language::Nb).iter();
        let texts = files.flat_map(|(file, source)| {
            let (texts, _) = read(source);
            texts.into_iter().map(|text| (*file, text))
        });
        texts
            .map(|(file, text)| {
                let original = Original {
                    file,
                    words: text.words,
                    arguments: text.arguments,
                };
                (text.key, original)
            })
            .collect()
    })
}

/// A text of the original.
#[derive(Debug, Clone)]
pub struct Original {
    /// Its file, without ending.
    pub file: &'static str,
    /// As it is written.
    pub words: String,
    /// What it takes.
    pub arguments: BTreeSet<String>,
}

/// Reads a file of texts and judges each: those that can be used, and everything that is wrong.
pub fn judge(file: &str, source: &str) -> (Vec<Written>, Vec<TextFault>) {
    let (texts, broken) = read(source);
    let mut judge = Judge {
        file,
        faults: Vec::new(),
    };
    for line in broken {
        judge.add(line, "unreadable", "", "");
    }
    let mut seen = HashSet::new();
    let mut sound = Vec::new();
    for text in texts {
        let before = judge.faults.len();
        if !seen.insert(text.key.clone()) {
            judge.add(text.line, "twice", &text.key, "");
        }
        judge.text(&text);
        if judge.faults.len() == before {
            sound.push(text);
        }
    }
    judge.faults.sort_by_key(|fault| fault.line);
    (sound, judge.faults)
}

struct Judge<'a> {
    file: &'a str,
    faults: Vec<TextFault>,
}

impl Judge<'_> {
    fn add(&mut self, line: usize, reason: &'static str, key: &str, word: &str) {
        self.faults.push(TextFault {
            file: self.file.to_owned(),
            line,
            reason,
            key: key.to_owned(),
            word: word.to_owned(),
        });
    }

    fn text(&mut self, text: &Written) {
        let (line, key) = (text.line, text.key.as_str());
        let Some(original) = originals().get(key) else {
            return self.add(line, "unknown", key, "");
        };
        if text.words.trim().is_empty() || text.words.replace(' ', "") == "{\"\"}" {
            self.add(line, "empty", key, "");
        }
        if text.words.chars().count() > LONGEST.max(original.words.chars().count() * 2) {
            self.add(line, "too-long", key, "");
        }
        if text.refers {
            self.add(line, "refers", key, "");
        }
        for missing in original.arguments.difference(&text.arguments) {
            self.add(line, "missing-argument", key, missing);
        }
        for extra in text.arguments.difference(&original.arguments) {
            self.add(line, "extra-argument", key, extra);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(source: &str) -> Vec<(usize, &'static str, String)> {
        let (_, faults) = judge("spoilt.ftl", source);
        faults
            .into_iter()
            .map(|fault| (fault.line, fault.reason, fault.word))
            .collect()
    }

    #[test]
    fn a_translation_takes_the_arguments_of_the_original() {
        let fault = |line, reason, word: &str| (line, reason, word.to_owned());
        let sound = "tenant-count = { $n } مِن { $of }\n";
        assert_eq!(faults(sound), []);
        let spoilt = "# One.\ntenant-count = { $n }\nadvice-filter = { $day }\n";
        let wanted = [
            fault(2, "missing-argument", "of"),
            fault(3, "extra-argument", "day"),
        ];
        assert_eq!(faults(spoilt), wanted);
    }

    #[test]
    fn every_kind_of_fault_is_found_in_its_line_and_told_in_every_language() {
        let long = "a".repeat(LONGEST + 1);
        let source = format!(
            "advice-filter = En\nadvice-filter = To\nadvice-sauna = Tre\nadvice-gutter = {{ \"\" }}\n\
             advice-frost = {{ -term }}\nadvice-waste = {long}\ntenant-count = {{ $n }} {{ $x }}\nadvice-bill\n"
        );
        let (sound, faults) = judge("spoilt.ftl", &source);
        assert_eq!(sound.len(), 1, "only the first is sound");
        for reason in REASONS {
            assert!(
                faults.iter().any(|fault| fault.reason == reason),
                "{reason}"
            );
        }
        for language in Language::ALL {
            let texts = Texts::new(language);
            for fault in &faults {
                let told = fault.told(&texts);
                assert!(
                    told.contains("spoilt.ftl") && told.contains(&fault.line.to_string()),
                    "{told}"
                );
                assert!(!told.contains("text-fault"), "{told}");
            }
        }
    }
}
