//! Looks texts up by key. A key without a text in a language falls back along [`Language::chain`].

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::sync::{Arc, OnceLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use super::judged::judge;
use super::reading::{Origin, read};
use super::shipped::{bundle, messages, shipped};
use super::{Language, OwnWords, PublishedTexts};

/// The texts of one language. A clone shares them.
#[derive(Clone)]
pub struct Texts {
    language: Language,
    pub(super) catalogues: Vec<Arc<Catalogue>>,
    pub(super) own: Vec<Arc<OwnWords>>,
    pub(super) published: Vec<Arc<PublishedTexts>>,
}

/// The files of one language. Each is read when the first of its texts is asked for: a phone opens without
/// reading what only the office says. So no text may refer to one of another file.
pub(super) struct Catalogue {
    pub(super) language: Language,
    file_of: HashMap<&'static str, usize>,
    files: Vec<OnceLock<File>>,
}

/// One file that has been read.
pub(super) struct File {
    bundle: FluentBundle<FluentResource>,
    /// Texts that do not fit the original, and are not used.
    refused: HashSet<String>,
    /// Where each text comes from, when someone asks.
    origins: OnceLock<HashMap<String, Origin>>,
    source: &'static str,
}

impl Texts {
    /// The texts of a language, and behind them those that it falls back to. Keep it: what was read stays.
    pub fn new(language: Language) -> Self {
        let chain = language.chain().iter();
        let catalogues = chain.map(|one| Arc::new(Catalogue::of(*one))).collect();
        Self {
            language,
            catalogues,
            own: Vec::new(),
            published: Vec::new(),
        }
    }

    /// The same with a municipality's words before those of the product, language by language.
    pub fn under(&self, own: Vec<Arc<OwnWords>>) -> Self {
        Self {
            own,
            ..self.clone()
        }
    }

    /// The same with what a municipality has published for tenants before what the product says, language by language.
    pub fn with_published(&self, published: Vec<Arc<PublishedTexts>>) -> Self {
        Self {
            published,
            ..self.clone()
        }
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The text of `key`: a message, or `message.attribute`. The key itself if there is none, so that a
    /// missing text is seen and never a fault.
    pub fn get(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// The text of `key` with arguments.
    pub fn with(&self, key: &str, args: &[(&str, FluentValue<'_>)]) -> String {
        self.find(key, args).unwrap_or_else(|| key.to_owned())
    }

    /// The text of `key`, if there is one.
    pub fn find(&self, key: &str, args: &[(&str, FluentValue<'_>)]) -> Option<String> {
        if let Some((question, room)) = key.split_once('@') {
            return self.find_in_room(question, room, args);
        }
        let args: FluentArgs<'_> = args.iter().cloned().collect();
        self.catalogues.iter().find_map(|catalogue| {
            let own = self.own_in(catalogue.language, key, &args);
            let published = || self.published_in(catalogue.language, key, &args);
            own.or_else(|| published().map(|(text, _)| text))
                .or_else(|| catalogue.said(key, &args).map(|(text, _)| text))
        })
    }

    /// What a municipality's own checklists say in a language.
    pub(super) fn own_in(
        &self,
        language: Language,
        key: &str,
        args: &FluentArgs<'_>,
    ) -> Option<String> {
        let mut own = self.own.iter().filter(|own| own.language() == language);
        own.find_map(|own| own.find(key, args))
    }

    /// What a municipality has published in a language, and where that comes from.
    pub(super) fn published_in(
        &self,
        language: Language,
        key: &str,
        args: &FluentArgs<'_>,
    ) -> Option<(String, Origin)> {
        let mut published = self.published.iter();
        let published = published.find(|texts| texts.language() == language)?;
        published.said(key, args)
    }

    /// What is asked in one of several rooms: `Bad: gulv, vegger og tak`. Help, choices and findings are the same in all.
    fn find_in_room(
        &self,
        question: &str,
        room: &str,
        args: &[(&str, FluentValue<'_>)],
    ) -> Option<String> {
        if let Some((_, part)) = room.split_once('.') {
            return self.find(&format!("{question}.{part}"), args);
        }
        let said = [
            ("room", self.find(&format!("room-{room}"), &[])?.into()),
            ("question", self.find(question, args)?.into()),
        ];
        self.find("question-in-room", &said)
    }
}

impl Catalogue {
    fn of(language: Language) -> Self {
        let mut file_of = HashMap::new();
        for (number, (_, source)) in shipped(language).iter().enumerate() {
            file_of.extend(messages(source).map(|message| (message, number)));
        }
        let files = shipped(language).iter().map(|_| OnceLock::new()).collect();
        Self {
            language,
            file_of,
            files,
        }
    }

    /// The words of this key, and the file they are in. Never empty words.
    pub(super) fn said(&self, key: &str, args: &FluentArgs<'_>) -> Option<(String, &File)> {
        self.file_with(key)?.said(key, args)
    }

    /// The file that has the message of this key.
    fn file_with(&self, key: &str) -> Option<&File> {
        let message = key.split('.').next()?;
        let file = *self.file_of.get(message)?;
        let (name, source) = shipped(self.language)[file];
        let read = || match self.language {
            // Tests judge every shipped file. These languages change hands most, so they are judged here too.
            Language::Nb | Language::Nn | Language::En => File::read(self.language, source),
            _ => File::judged(self.language, name, source),
        };
        self.files.get(file).map(|lazy| lazy.get_or_init(read))
    }
}

impl File {
    fn read(language: Language, source: &'static str) -> Self {
        Self {
            bundle: bundle(language, source),
            refused: HashSet::new(),
            origins: OnceLock::new(),
            source,
        }
    }

    /// Leaves out what does not fit the original.
    fn judged(language: Language, name: &str, source: &'static str) -> Self {
        let (_, faults) = judge(name, source);
        let refused = faults.into_iter().map(|fault| fault.key).collect();
        Self {
            refused,
            ..Self::read(language, source)
        }
    }

    fn said(&self, key: &str, args: &FluentArgs<'_>) -> Option<(String, &Self)> {
        let text = format(&self.bundle, key, args)?;
        let is_said = !text.trim().is_empty() && !self.refused.contains(key);
        is_said.then_some((text, self))
    }

    pub(super) fn origin(&self, key: &str, language: Language) -> Origin {
        let origins = self.origins.get_or_init(|| {
            let (texts, _) = read(self.source);
            let marked = texts
                .into_iter()
                .filter_map(|text| Some((text.key, text.origin?)));
            marked.collect()
        });
        let unmarked = match language {
            Language::Nb => Origin::Original,
            _ => Origin::Machine,
        };
        origins.get(key).copied().unwrap_or(unmarked)
    }
}

pub(super) fn format(
    bundle: &FluentBundle<FluentResource>,
    key: &str,
    args: &FluentArgs<'_>,
) -> Option<String> {
    let (message, attribute) = match key.split_once('.') {
        Some((message, attribute)) => (message, Some(attribute)),
        None => (key, None),
    };
    let message = bundle.get_message(message)?;
    let pattern = match attribute {
        Some(attribute) => message.get_attribute(attribute)?.value(),
        None => message.value()?,
    };
    let mut errors = Vec::new();
    let text: Cow<'_, str> = bundle.format_pattern(pattern, Some(args), &mut errors);
    Some(text.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn a_file_stands_alone_and_no_two_have_the_same_text() {
        for language in Language::ALL {
            let mut seen = HashSet::new();
            for (_, source) in shipped(language) {
                for message in messages(source) {
                    assert!(seen.insert(message), "{message} is in two files");
                }
                for place in source.split('{').skip(1) {
                    let first = place.trim_start().chars().next().unwrap_or(' ');
                    let refers = first == '-' || first.is_ascii_lowercase();
                    assert!(
                        !refers,
                        "a text refers to another: {{{}",
                        place.lines().next().unwrap_or("")
                    );
                }
            }
            assert!(seen.len() > 600, "{} texts", seen.len());
        }
    }

    #[test]
    fn a_text_of_every_file_is_found_and_a_missing_one_is_its_key() {
        for language in Language::ALL {
            let texts = Texts::new(language);
            for (_, source) in shipped(language) {
                let found = messages(source).filter(|message| texts.find(message, &[]).is_some());
                assert!(found.count() > 20);
            }
            assert_eq!(texts.get("no-such-text"), "no-such-text");
        }
    }

    #[test]
    fn a_text_that_does_not_fit_the_original_or_says_nothing_is_not_used() {
        let source = "tenant-next = { $none }\ntenant-back = { \"\" }\ntenant-stop = قف\n";
        let file = File::judged(Language::Ar, "spoilt.ftl", source);
        let said = |key| file.said(key, &FluentArgs::new()).map(|(text, _)| text);
        assert_eq!(said("tenant-next"), None);
        assert_eq!(said("tenant-back"), None);
        assert_eq!(said("tenant-stop").as_deref(), Some("قف"));
    }
}
