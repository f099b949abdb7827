//! What a translator is given: each text that the language should have, with the original, what is there now, and
//! where that comes from. And back: the files of a language from what a translator gave.

use std::collections::{BTreeMap, BTreeSet};

use super::published::fitting;
use super::reading::{Origin, read};
use super::shipped::shipped;
use super::tenants::Languages;
use super::{Language, Written};

/// One text, in two languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Its file, without ending.
    pub file: &'static str,
    /// `q-vents-open.finding`.
    pub key: String,
    /// As it is written in bokmål.
    pub original: String,
    /// As it is written now, and where that comes from; none where it is missing.
    pub translation: Option<(String, Origin)>,
}

impl Line {
    /// The key without its attribute.
    fn message(&self) -> &str {
        self.key.split('.').next().unwrap_or(&self.key)
    }
}

/// How far a language has come, in texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Progress {
    /// A person has been through them, or wrote them.
    pub reviewed: usize,
    /// Only a machine has.
    pub machine: usize,
    /// Another language is shown instead.
    pub missing: usize,
}

/// Every text of the language: all, or what tenants see where it is only for them. In the order of the files.
pub fn sheet(language: Language) -> Vec<Line> {
    sheet_with(language, "")
}

/// The same with what was published in the language before what the product says.
pub fn sheet_with(language: Language, published: &str) -> Vec<Line> {
    let for_all = Language::ALL.contains(&language);
    let shipped_texts = shipped(language)
        .iter()
        .flat_map(|(_, source)| read(source).0);
    let there = shipped_texts.chain(fitting(published));
    let mut there: BTreeMap<String, Written> = there.map(|text| (text.key.clone(), text)).collect();
    let unmarked = match language {
        Language::Nb => Origin::Original,
        _ => Origin::Machine,
    };
    let mut lines = Vec::new();
    for (file, source) in shipped(Language::Nb) {
        for text in read(source).0 {
            if !for_all && !Languages::shipped().tenant_sees(file, &text.key) {
                continue;
            }
            let now = there.remove(&text.key);
            lines.push(Line {
                file,
                key: text.key,
                original: text.words,
                translation: now.map(|now| (now.words, now.origin.unwrap_or(unmarked))),
            });
        }
    }
    lines
}

/// Counts a sheet: of what tenants see, whatever else the language has.
pub fn progress(lines: &[Line]) -> Progress {
    let mut progress = Progress::default();
    let seen = |line: &&Line| Languages::shipped().tenant_sees(line.file, &line.key);
    for line in lines.iter().filter(seen) {
        match line.translation {
            Some((_, Origin::Machine)) => progress.machine += 1,
            Some(_) => progress.reviewed += 1,
            None => progress.missing += 1,
        }
    }
    progress
}

/// The files of a language, by name without ending, as they lie in `core/content/texts/<tag>/`: a text each,
/// machine-made unless its own mark says otherwise.
pub fn files(lines: &[Line]) -> BTreeMap<&'static str, String> {
    let mut files: BTreeMap<&'static str, String> = BTreeMap::new();
    let mut message = String::new();
    // A mark stands above a message and its attributes together: one that nobody has been through counts.
    let by_machine = |line: &&Line| matches!(line.translation, Some((_, Origin::Machine)));
    let by_machine: BTreeSet<&str> = lines.iter().filter(by_machine).map(Line::message).collect();
    for line in lines {
        let Some((words, _)) = &line.translation else {
            continue;
        };
        let begun = "### What tenants see and hear.\n### @machine\n";
        let file = files.entry(line.file).or_insert_with(|| begun.to_owned());
        let words = words.replace('\n', "\n    ");
        let (name, attribute) = match line.key.split_once('.') {
            Some((name, attribute)) => (name, Some(attribute)),
            None => (line.key.as_str(), None),
        };
        if attribute.is_none() || message != name {
            file.push('\n');
            if !by_machine.contains(name) {
                file.push_str("# @reviewed\n");
            }
            name.clone_into(&mut message);
        }
        match attribute {
            None => file.push_str(&format!("{name} = {words}\n")),
            Some(attribute) => {
                // An attribute whose own message is not translated stands below its name alone.
                if file.ends_with("\n\n") || file.ends_with("@reviewed\n") {
                    file.push_str(&format!("{name} =\n"));
                }
                file.push_str(&format!("    .{attribute} = {words}\n"));
            }
        }
    }
    files
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{judge, originals};

    #[test]
    fn a_translator_is_given_every_text_a_tenant_sees_and_no_other() {
        let lines = sheet(Language::Ti);
        assert!(lines.len() > 250, "{}", lines.len());
        let has = |key: &str| lines.iter().any(|line| line.key == key);
        assert!(has("advice-frost") && has("q-vents-open.finding"));
        assert!(!has("q-vents-open.help") && !has("sync-now"));
        assert!(
            sheet(Language::En)
                .iter()
                .any(|line| line.key == "sync-now")
        );
        for line in &lines {
            assert_eq!(line.original, originals()[&line.key].words, "{}", line.key);
        }
    }

    #[test]
    fn nothing_is_missing_and_nobody_has_been_through_what_a_machine_made() {
        for language in Language::TENANTS {
            let progress = progress(&sheet(language));
            let is_original = language == Language::Nb;
            assert_eq!(
                progress.reviewed > 0,
                is_original,
                "{language:?}: {progress:?}"
            );
        }
    }

    #[test]
    fn the_files_that_are_made_of_a_sheet_say_the_same_and_have_no_fault() {
        let mut lines = sheet(Language::Ar);
        let frost = lines.iter_mut().find(|line| line.key == "advice-frost");
        frost.unwrap().translation = Some(("دفء".into(), Origin::Reviewed));
        let vents = lines.iter_mut().find(|line| line.key == "q-vents-open");
        vents.unwrap().translation = None;
        let mut again = BTreeMap::new();
        for (file, source) in files(&lines) {
            let (texts, faults) = judge(file, &source);
            assert_eq!(faults, [], "{source}");
            again.extend(texts.into_iter().map(|text| {
                let origin = text.origin.unwrap();
                (text.key, (text.words, origin))
            }));
        }
        for line in lines {
            assert_eq!(
                again.get(&line.key),
                line.translation.as_ref(),
                "{}",
                line.key
            );
        }
    }
}
