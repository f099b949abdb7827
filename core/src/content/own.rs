//! A municipality's own checklist: a file as the product's own, with a file of words for each language. Judged here
//! before anyone can publish it, by what the product has and by what was published before.

use std::collections::BTreeMap;
use std::mem::discriminant;
use std::sync::Arc;

use fluent_bundle::FluentResource;
use sha2::{Digest, Sha256};

use crate::domain::change::TemplatePublished;
use crate::domain::template::{AnswerKind, IN_ROOM, Question, Template};
use crate::hex;
use crate::text::{Language, OwnWords, Texts};

use super::check::{Fault, checked, line_of_id};
use super::{is_shipped, questions_shipped};

/// Bytes of a checklist with all its words. Every phone gets it.
pub const SIZE_LIMIT: usize = 512 << 10;

/// Every [`Fault::reason`] beside those of [`super::check::REASONS`].
pub const REASONS: [&str; 11] = [
    "too-large",
    "shipped-name",
    "not-newer",
    "other-kind",
    "taken-topic",
    "language",
    "no-bokmal",
    "words-unreadable",
    "words-missing",
    "words-unneeded",
    "words-argument",
];

/// A checklist as a municipality writes it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OwnChecklist {
    /// The checklist.
    pub json: String,
    /// Its words in Fluent, by language tag.
    pub texts: BTreeMap<String, String>,
}

/// Something that has to be put right, and in which of its files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnFault {
    /// Tag of the language whose words it is in; none for the checklist itself.
    pub language: Option<String>,
    /// What it is.
    pub fault: Fault,
}

impl OwnChecklist {
    /// The name of exactly these words and questions: SHA-256, hex.
    pub fn sha256(&self) -> String {
        let mut hash = Sha256::new();
        let texts = self.texts.iter().flat_map(|(tag, words)| [tag, words]);
        for part in [&self.json].into_iter().chain(texts) {
            hash.update(part.len().to_be_bytes());
            hash.update(part);
        }
        hex::encode(&hash.finalize())
    }

    /// The words of a language, to be put before those of the product; none when it has none.
    pub fn words(&self, language: Language) -> Option<OwnWords> {
        let source = self.texts.get(language.tag())?;
        Some(OwnWords::new(language, [source.as_str()]))
    }

    /// The change that publishes it.
    pub fn published(&self, template: &Template) -> TemplatePublished {
        TemplatePublished {
            template: template.id.clone(),
            version: template.version,
            json: self.json.clone(),
            texts: self.texts.clone(),
            sha256: self.sha256(),
        }
    }

    /// Reads and judges it; `published` is what the municipality has published so far.
    ///
    /// # Errors
    /// Everything that is wrong with it; only the first where the checklist cannot be read at all.
    pub fn judged(&self, published: &[Arc<Template>]) -> Result<Template, Vec<OwnFault>> {
        let bytes = self.texts.values().map(String::len).sum::<usize>() + self.json.len();
        if bytes > SIZE_LIMIT {
            let limit = (SIZE_LIMIT >> 10).to_string();
            return Err(vec![in_checklist(1, "too-large", "", &limit)]);
        }
        let template = checked(&self.json).map_err(|faults| {
            let faults = faults.into_iter();
            faults.map(OwnFault::of_checklist).collect::<Vec<_>>()
        })?;
        let mut faults = self.beside_others(&template, published);
        faults.extend(self.of_words(&template));
        if faults.is_empty() {
            Ok(template)
        } else {
            Err(faults)
        }
    }

    /// What does not go together with the product's checklists, or with those that were published.
    fn beside_others(&self, template: &Template, published: &[Arc<Template>]) -> Vec<OwnFault> {
        let mut faults = Vec::new();
        if is_shipped(&template.id) {
            faults.push(in_checklist(1, "shipped-name", "", &template.id));
        }
        let same = published.iter().filter(|other| other.id == template.id);
        let newest = same.map(|other| other.version).max().unwrap_or(0);
        if template.version <= newest {
            let next = (newest + 1).to_string();
            faults.push(in_checklist(1, "not-newer", &template.id, &next));
        }
        let texts = Texts::new(Language::Nb);
        for topic in &template.topics {
            let is_taken = texts.find(&format!("topic-{}", topic.id), &[]).is_some();
            if is_taken && !super::has_topic(&topic.id) {
                let line = line_of_id(&self.json, &topic.id);
                faults.push(in_checklist(line, "taken-topic", "", &topic.id));
            }
        }
        let known = published.iter().flat_map(|other| other.questions());
        let shipped = questions_shipped().map(|question: &Question| question);
        let known: Vec<&Question> = known.chain(shipped).collect();
        for question in template.questions() {
            let name = |id: &str| id.split(IN_ROOM).next() == Some(question.id.as_str());
            let mut others = known.iter().filter(|other| name(&other.id));
            // The answers of last year would mean something else.
            if others.any(|other| !is_same_kind(&other.answer, &question.answer)) {
                let line = line_of_id(&self.json, &question.id);
                faults.push(in_checklist(line, "other-kind", &question.id, ""));
            }
        }
        faults
    }

    fn of_words(&self, template: &Template) -> Vec<OwnFault> {
        let mut faults = Vec::new();
        let texts = Texts::new(Language::Nb);
        let is_shipped = |key: &str| texts.find(key, &[]).is_some();
        let wanted = template.text_keys();
        if !self.texts.contains_key(Language::Nb.tag())
            && let Some(missing) = wanted.iter().find(|key| !is_shipped(key))
        {
            faults.push(in_checklist(1, "no-bokmal", "", missing));
        }
        for (tag, source) in &self.texts {
            let Some(language) = exactly(tag) else {
                faults.push(in_words(tag, 1, "language", "", tag));
                continue;
            };
            if let Err((_, errors)) = FluentResource::try_new(source.clone()) {
                faults.extend(errors.iter().map(|error| {
                    let line = line_at(source, error.pos.start);
                    in_words(tag, line, "words-unreadable", "", &error.kind.to_string())
                }));
                continue;
            }
            let words = OwnWords::new(language, [source.as_str()]);
            let has = |key: &str| words.find(key, &Default::default()).is_some();
            for key in &wanted {
                if !has(key) && !is_shipped(key) {
                    faults.push(in_words(tag, 1, "words-missing", "", key));
                } else if words.lacks_something(key) {
                    let line = line_of_key(source, key);
                    faults.push(in_words(tag, line, "words-argument", "", key));
                }
            }
            for (line, message) in messages(source) {
                if !wanted.iter().any(|key| key == message) {
                    faults.push(in_words(tag, line, "words-unneeded", "", message));
                }
            }
        }
        faults
    }
}

impl OwnFault {
    fn of_checklist(fault: Fault) -> Self {
        Self {
            language: None,
            fault,
        }
    }
}

fn in_checklist(line: usize, reason: &'static str, of: &str, word: &str) -> OwnFault {
    OwnFault::of_checklist(Fault {
        line,
        reason,
        of: of.to_owned(),
        word: word.to_owned(),
    })
}

fn in_words(tag: &str, line: usize, reason: &'static str, of: &str, word: &str) -> OwnFault {
    OwnFault {
        language: Some(tag.to_owned()),
        ..in_checklist(line, reason, of, word)
    }
}

/// A language by its own tag: `no` and `nb-NO` name no file.
fn exactly(tag: &str) -> Option<Language> {
    Language::ALL
        .into_iter()
        .find(|language| language.tag() == tag)
}

fn is_same_kind(one: &AnswerKind, other: &AnswerKind) -> bool {
    match (one, other) {
        (AnswerKind::Number { unit: one, .. }, AnswerKind::Number { unit: other, .. }) => {
            one == other
        }
        _ => discriminant(one) == discriminant(other),
    }
}

/// The messages of a Fluent source, each with its line.
fn messages(source: &str) -> impl Iterator<Item = (usize, &str)> {
    let lines = (1..).zip(source.lines());
    lines
        .filter(|(_, line)| line.starts_with(|letter: char| letter.is_ascii_alphabetic()))
        .filter_map(|(number, line)| Some((number, line.split_once('=')?.0.trim_end())))
}

fn line_of_key(source: &str, key: &str) -> usize {
    let message = key.split('.').next().unwrap_or(key);
    let mut named = messages(source).filter(|(_, found)| *found == message);
    named.next().map_or(1, |(line, _)| line)
}

fn line_at(source: &str, place: usize) -> usize {
    let before = source.get(..place).unwrap_or(source);
    1 + before.matches('\n').count()
}
