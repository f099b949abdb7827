//! Looks texts up by key. A key without a text in nynorsk or English falls back to bokmål.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

/// The languages that workers can choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Language {
    /// Norwegian bokmål.
    Nb,
    /// Norwegian nynorsk.
    Nn,
    /// English.
    En,
}

macro_rules! texts {
    ($tag:literal) => {
        texts!(
            $tag: "advice", "app", "checklist", "damp", "deadlines", "errors", "lists", "office"
        )
    };
    ($tag:literal: $($file:literal),*) => {
        &[$(include_str!(concat!("../../content/texts/", $tag, "/", $file, ".ftl"))),*]
    };
}

const NB: &[&str] = texts!("nb");
const NN: &[&str] = texts!("nn");
const EN: &[&str] = texts!("en");

impl Language {
    /// Every language, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::Nb, Self::Nn, Self::En];

    /// BCP 47 tag: `nb`, `nn`, `en`.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Nb => "nb",
            Self::Nn => "nn",
            Self::En => "en",
        }
    }

    /// The nearest of ours to what a phone or browser says: `nn-NO` is nynorsk, anything Norwegian is
    /// bokmål. None for a language that we do not have.
    pub fn from_tag(tag: &str) -> Option<Self> {
        match tag.split(['-', '_']).next()? {
            "nb" | "no" => Some(Self::Nb),
            "nn" => Some(Self::Nn),
            "en" => Some(Self::En),
            _ => None,
        }
    }

    fn files(self) -> &'static [&'static str] {
        match self {
            Self::Nb => NB,
            Self::Nn => NN,
            Self::En => EN,
        }
    }
}

/// The texts of one language.
pub struct Texts {
    language: Language,
    catalogues: Vec<Catalogue>,
}

/// The files of one language. Each is read when the first of its texts is asked for: a phone opens without
/// reading what only the office says. So no text may refer to one of another file.
struct Catalogue {
    language: Language,
    file_of: HashMap<&'static str, usize>,
    files: Vec<OnceLock<FluentBundle<FluentResource>>>,
}

impl Texts {
    /// The texts of a language, and those of bokmål behind them. Keep it: what was read stays.
    pub fn new(language: Language) -> Self {
        let mut catalogues = vec![Catalogue::of(language)];
        if language != Language::Nb {
            catalogues.push(Catalogue::of(Language::Nb));
        }
        Self {
            language,
            catalogues,
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
        let args: FluentArgs<'_> = args.iter().cloned().collect();
        self.catalogues
            .iter()
            .find_map(|catalogue| format(catalogue.bundle_with(key)?, key, &args))
    }
}

impl Catalogue {
    fn of(language: Language) -> Self {
        let mut file_of = HashMap::new();
        for (number, source) in language.files().iter().enumerate() {
            file_of.extend(messages(source).map(|message| (message, number)));
        }
        let files = language.files().iter().map(|_| OnceLock::new()).collect();
        Self {
            language,
            file_of,
            files,
        }
    }

    /// The bundle that has the message of this key.
    fn bundle_with(&self, key: &str) -> Option<&FluentBundle<FluentResource>> {
        let message = key.split('.').next()?;
        let file = *self.file_of.get(message)?;
        let lazy = self.files.get(file)?;
        Some(lazy.get_or_init(|| bundle(self.language, self.language.files()[file])))
    }
}

/// The names of the messages in a file: what stands at the beginning of a line before a `=`.
fn messages(source: &'static str) -> impl Iterator<Item = &'static str> {
    source
        .lines()
        .filter(|line| line.starts_with(|letter: char| letter.is_ascii_alphabetic()))
        .filter_map(|line| line.split_once('=').map(|(name, _)| name.trim_end()))
}

fn format(
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

fn bundle(language: Language, source: &str) -> FluentBundle<FluentResource> {
    let tag: LanguageIdentifier = language.tag().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    // Isolation marks would show up as boxes in PDFs, logs and tests; right-to-left text is the
    // tenant's and stands in elements of its own.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(number_with_comma));
    // A resource with a broken message keeps the others; a test refuses broken ones.
    let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(kept, _)| kept);
    bundle.add_resource_overriding(resource);
    bundle
}

/// Numbers in texts: a comma in Norwegian, no grouping, as the style sheet asks.
fn number_with_comma<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(number.as_string().replace('.', ",")),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn a_file_stands_alone_and_no_two_have_the_same_text() {
        for language in Language::ALL {
            let mut seen = HashSet::new();
            for source in language.files() {
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
            for source in language.files() {
                let found = messages(source).filter(|message| texts.find(message, &[]).is_some());
                assert!(found.count() > 20);
            }
            assert_eq!(texts.get("no-such-text"), "no-such-text");
        }
    }
}
