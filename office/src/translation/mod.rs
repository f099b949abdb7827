//! Texts on their way to a translator and back: XLIFF for translators' tools, Fluent for who edits the files. What
//! comes back is judged before it is used; what is wrong is told with the line in the file that came.

pub mod command;
pub mod xliff;

use std::collections::BTreeMap;

use nyvri_core::text::{Language, Line, Origin, TextFault, files, judge, read, sheet};

/// The largest file taken.
pub const LARGEST: usize = 4 << 20;

/// One text as a translator gave it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// `q-vents-open.finding`.
    pub key: String,
    /// In the file that came, counted from 1.
    pub line: usize,
    /// The translation, as Fluent.
    pub words: String,
    /// A person has been through it.
    pub reviewed: bool,
}

/// What a translator is given, as XLIFF.
pub fn to_xliff(language: Language) -> String {
    xliff::write(language, &sheet(language))
}

/// What a translator is given, as Fluent: the files as they are, one after the other.
pub fn to_fluent(language: Language) -> String {
    let files = files(&sheet(language));
    let files = files
        .iter()
        .map(|(name, source)| format!("### {name}.ftl\n{source}"));
    files.collect::<Vec<_>>().join("\n")
}

/// Reads what came back for `language`: the files that the language then has, or everything that is wrong.
///
/// # Errors
/// All faults, in the order of the file.
pub fn from_file(
    name: &str,
    source: &str,
    language: Language,
) -> Result<BTreeMap<&'static str, String>, Vec<TextFault>> {
    if source.len() > LARGEST {
        return Err(vec![too_large(name)]);
    }
    let given = if source.trim_start().starts_with('<') {
        xliff::read(name, source, language)?
    } else {
        from_fluent(name, source)?
    };
    taken(name, &given, language)
}

fn too_large(name: &str) -> TextFault {
    fault(name, 1, "too-large", "", &(LARGEST >> 20).to_string())
}

fn from_fluent(name: &str, source: &str) -> Result<Vec<Given>, Vec<TextFault>> {
    let (texts, broken) = read(source);
    if !broken.is_empty() {
        let faults = broken.iter();
        return Err(faults
            .map(|line| fault(name, *line, "unreadable", "", ""))
            .collect());
    }
    let given = texts.into_iter().map(|text| Given {
        key: text.key,
        line: text.line,
        words: text.words,
        reviewed: text.origin == Some(Origin::Reviewed),
    });
    Ok(given.collect())
}

fn taken(
    name: &str,
    given: &[Given],
    language: Language,
) -> Result<BTreeMap<&'static str, String>, Vec<TextFault>> {
    let mut lines = sheet(language);
    let mut faults = Vec::new();
    for text in given {
        let found = lines.iter_mut().find(|line| line.key == text.key);
        let Some(line) = found else {
            faults.push(fault(name, text.line, "unknown", &text.key, ""));
            continue;
        };
        let judged = judge(name, &alone(text)).1.into_iter();
        let placed = judged.map(|fault| TextFault {
            line: text.line,
            key: text.key.clone(),
            ..fault
        });
        let before = faults.len();
        faults.extend(placed);
        if faults.len() == before {
            take(line, text);
        }
    }
    if faults.is_empty() {
        Ok(files(&lines))
    } else {
        Err(faults)
    }
}

/// A text that came back unchanged keeps what was known of it, unless someone has been through it now.
fn take(line: &mut Line, text: &Given) {
    let origin = if text.reviewed {
        Origin::Reviewed
    } else {
        Origin::Machine
    };
    match &mut line.translation {
        Some((words, before)) if *words == text.words => {
            if text.reviewed {
                *before = origin;
            }
        }
        other => *other = Some((text.words.clone(), origin)),
    }
}

/// The text as a file of its own.
fn alone(text: &Given) -> String {
    let words = text.words.replace('\n', "\n    ");
    match text.key.split_once('.') {
        Some((message, attribute)) => format!("{message} =\n    .{attribute} = {words}\n"),
        None => format!("{} = {words}\n", text.key),
    }
}

fn fault(file: &str, line: usize, reason: &'static str, key: &str, word: &str) -> TextFault {
    TextFault {
        file: file.to_owned(),
        line,
        reason,
        key: key.to_owned(),
        word: word.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use nyvri_core::text::Texts;

    const FROST: &str = "advice-frost";

    fn back(source: &str) -> Result<BTreeMap<&'static str, String>, Vec<(usize, &'static str)>> {
        let read = from_file("ti.xlf", source, Language::Ti);
        read.map_err(|faults| faults.iter().map(|it| (it.line, it.reason)).collect())
    }

    #[test]
    fn what_comes_back_untouched_changes_nothing() {
        let untouched = files(&sheet(Language::Ti));
        assert_eq!(back(&to_xliff(Language::Ti)).unwrap(), untouched);
        assert_eq!(back(&to_fluent(Language::Ti)).unwrap(), untouched);
    }

    #[test]
    fn a_text_that_a_person_has_been_through_is_marked_so() {
        let sent = to_xliff(Language::Ti);
        let unit = format!("<trans-unit id=\"{FROST}\" approved=\"no\"");
        assert!(sent.contains(&unit));
        let reviewed = sent.replace(
            &unit,
            &format!("<trans-unit id=\"{FROST}\" approved=\"yes\""),
        );
        let files = back(&reviewed).unwrap();
        assert!(files["advice"].contains(&format!("# @reviewed\n{FROST} = ")));
        assert_eq!(files["advice"].matches("@reviewed").count(), 1);
    }

    #[test]
    fn what_is_wrong_is_told_with_the_line_of_the_file_that_came() {
        let sent = to_xliff(Language::Ti);
        let line_of = |words: &str| 1 + sent[..sent.find(words).unwrap()].matches('\n').count();
        let count = "id=\"tenant-count\"";
        let lost = sent.replacen("<ph id=\"of\">{ $of }</ph></target>", "</target>", 1);
        assert_eq!(back(&lost), Err(vec![(line_of(count), "missing-argument")]));
        let unknown = sent.replacen(FROST, "advice-sauna", 1);
        assert_eq!(back(&unknown), Err(vec![(line_of(FROST), "unknown")]));
        let other = sent.replacen("target-language=\"ti\"", "target-language=\"ar\"", 1);
        assert_eq!(back(&other), Err(vec![(3, "language")]));
        let torn = &sent[..sent.len() / 2];
        assert!(matches!(&back(torn).unwrap_err()[..], [(_, "unreadable")]));
        let bold = sent.replacen("</target>", "<b>!</b></target>", 1);
        assert_eq!(back(&bold).unwrap_err()[0].1, "markup");
        assert_eq!(back("advice-frost\n"), Err(vec![(1, "unreadable")]));
    }

    #[test]
    fn every_reason_has_words() {
        for language in Language::ALL {
            let texts = Texts::new(language);
            // Those that only files from translators have.
            for reason in ["markup", "language", "too-large"] {
                let told = fault("ti.xlf", 7, reason, "advice-frost", "ar").told(&texts);
                assert!(!told.contains("text-fault") && told.contains('7'), "{told}");
            }
        }
    }
}
