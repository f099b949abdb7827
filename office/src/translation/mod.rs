//! Texts on their way to a translator and back: XLIFF for translators' tools, Fluent for who edits the files. What
//! comes back is judged before it is used; what is wrong is told with the line in the file that came.

pub mod command;
pub mod xliff;

use std::collections::{BTreeMap, HashMap, HashSet};

use nyvri_core::text::{
    Language, Line, Origin, TextFault, files, judge, read, sheet_with, to_publish,
};

/// The largest file taken.
pub const LARGEST: usize = 4 << 20;
/// The most that is published in one language: every phone keeps it.
pub const LARGEST_PUBLISHED: usize = 512 << 10;
/// Nobody mends more at once.
const MOST_FAULTS: usize = 100;

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

/// What a translator is given, as XLIFF; `published` is what the municipality has published.
pub fn to_xliff(language: Language, published: &str) -> String {
    xliff::write(language, &sheet_with(language, published))
}

/// The same as Fluent: the files as they are, one after the other.
pub fn to_fluent(language: Language, published: &str) -> String {
    let files = files(&sheet_with(language, published));
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
    read_back(name, source, language, "").map(|lines| files(&lines))
}

/// Reads what came back in order to publish it.
///
/// # Errors
/// As [`read_back`], and a file that is empty, in other letters than UTF-8, or more than [`LARGEST_PUBLISHED`].
pub fn to_be_published(
    name: &str,
    source: &str,
    language: Language,
    published: &str,
) -> Result<Vec<Line>, Vec<TextFault>> {
    // Letters of another encoding come out as signs that no text has.
    let is_foreign = |sign: char| matches!(sign, '\0' | '\u{80}'..='\u{9f}' | '\u{fffd}');
    if let Some(line) = source.lines().position(|words| words.contains(is_foreign)) {
        return Err(vec![fault(name, line + 1, "unreadable", "", "")]);
    }
    if source.trim().is_empty() {
        return Err(vec![fault(name, 1, "nothing", "", "")]);
    }
    let lines = read_back(name, source, language, published)?;
    match to_publish(language, &lines).len() > LARGEST_PUBLISHED {
        true => Err(vec![too_large(name, LARGEST_PUBLISHED)]),
        false => Ok(lines),
    }
}

/// Reads what came back for `language`, where `published` is what is published in it: what the language then says.
///
/// # Errors
/// All faults, in the order of the file.
pub fn read_back(
    name: &str,
    source: &str,
    language: Language,
    published: &str,
) -> Result<Vec<Line>, Vec<TextFault>> {
    if source.len() > LARGEST {
        return Err(vec![too_large(name, LARGEST)]);
    }
    if let Some(line) = too_deep(source) {
        return Err(vec![fault(name, line, "unreadable", "", "")]);
    }
    let given = if source.trim_start().starts_with('<') {
        xliff::read(name, source, language)?
    } else {
        from_fluent(name, source)?
    };
    taken(name, &given, sheet_with(language, published))
}

fn too_large(name: &str, limit: usize) -> TextFault {
    fault(name, 1, "too-large", "", &(limit >> 10).to_string())
}

/// The first line with brackets in brackets in brackets, which no text has: whoever reads them goes one step down for
/// each.
fn too_deep(source: &str) -> Option<usize> {
    const DEEPEST: usize = 8;
    let mut depth = 0_usize;
    for (number, line) in source.lines().enumerate() {
        if !line.starts_with([' ', '\t', '}']) {
            depth = 0;
        }
        for letter in line.bytes() {
            match letter {
                b'{' => depth += 1,
                b'}' => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth > DEEPEST {
                return Some(number + 1);
            }
        }
    }
    None
}

fn from_fluent(name: &str, source: &str) -> Result<Vec<Given>, Vec<TextFault>> {
    let (texts, broken) = read(source);
    if !broken.is_empty() {
        let faults = broken.iter();
        return Err(faults
            .take(MOST_FAULTS)
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

/// `lines` with what was given.
fn taken(name: &str, given: &[Given], mut lines: Vec<Line>) -> Result<Vec<Line>, Vec<TextFault>> {
    let numbered = lines.iter().enumerate();
    let place_of: HashMap<String, usize> = numbered
        .map(|(place, line)| (line.key.clone(), place))
        .collect();
    let mut seen = HashSet::new();
    let mut faults = Vec::new();
    for text in given {
        let found = place_of.get(&text.key);
        match found.and_then(|place| lines.get_mut(*place)) {
            None => faults.push(fault(name, text.line, "unknown", &text.key, "")),
            Some(_) if !seen.insert(&text.key) => {
                faults.push(fault(name, text.line, "twice", &text.key, ""));
            }
            Some(line) => match faults_of(name, text) {
                wrong if wrong.is_empty() => take(line, text),
                wrong => faults.extend(wrong),
            },
        }
        if faults.len() >= MOST_FAULTS {
            break;
        }
    }
    if faults.is_empty() {
        Ok(lines)
    } else {
        Err(faults)
    }
}

/// What is wrong with one text, judged as a file of its own: it says one thing, under its own key.
fn faults_of(name: &str, text: &Given) -> Vec<TextFault> {
    let unreadable = || vec![fault(name, text.line, "unreadable", &text.key, "")];
    if too_deep(&text.words).is_some() {
        return unreadable();
    }
    let (sound, wrong) = judge(name, &alone(text));
    if wrong.is_empty() && (sound.len() != 1 || sound.iter().any(|it| it.key != text.key)) {
        return unreadable();
    }
    let placed = wrong.into_iter().map(|fault| TextFault {
        line: text.line,
        key: text.key.clone(),
        ..fault
    });
    placed.collect()
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
    use nyvri_core::text::{Texts, sheet};

    const FROST: &str = "advice-frost";

    fn back(source: &str) -> Result<BTreeMap<&'static str, String>, Vec<(usize, &'static str)>> {
        let read = from_file("ti.xlf", source, Language::Ti);
        read.map_err(|faults| faults.iter().map(|it| (it.line, it.reason)).collect())
    }

    #[test]
    fn what_comes_back_untouched_changes_nothing() {
        let untouched = files(&sheet(Language::Ti));
        assert_eq!(back(&to_xliff(Language::Ti, "")).unwrap(), untouched);
        assert_eq!(back(&to_fluent(Language::Ti, "")).unwrap(), untouched);
    }

    #[test]
    fn a_text_that_a_person_has_been_through_is_marked_so() {
        let sent = to_xliff(Language::Ti, "");
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
        let sent = to_xliff(Language::Ti, "");
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
            for reason in ["markup", "language", "too-large", "nothing"] {
                let told = fault("ti.xlf", 7, reason, "advice-frost", "ar").told(&texts);
                assert!(!told.contains("text-fault") && told.contains('7'), "{told}");
            }
        }
    }
}
