//! Looks texts up by key. A key without a text in nynorsk or English falls back to bokmål.

use std::borrow::Cow;

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
    ($tag:literal, $($file:literal),*) => {
        &[$(include_str!(concat!("../../content/texts/", $tag, "/", $file, ".ftl"))),*]
    };
}

const NB: &[&str] = texts!("nb", "app", "checklist", "errors", "lists", "office");
const NN: &[&str] = texts!("nn", "app", "checklist", "errors", "lists", "office");
const EN: &[&str] = texts!("en", "app", "checklist", "errors", "lists", "office");

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
    bundles: Vec<FluentBundle<FluentResource>>,
}

impl Texts {
    /// Loads a language, and bokmål behind it. Takes a few milliseconds: keep it.
    pub fn new(language: Language) -> Self {
        let mut bundles = vec![bundle(language)];
        if language != Language::Nb {
            bundles.push(bundle(Language::Nb));
        }
        Self { language, bundles }
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
        self.bundles
            .iter()
            .find_map(|bundle| format(bundle, key, &args))
    }
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

fn bundle(language: Language) -> FluentBundle<FluentResource> {
    let tag: LanguageIdentifier = language.tag().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    // Isolation marks would show up as boxes in PDFs, logs and tests; right-to-left text is the
    // tenant's and stands in elements of its own.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(number_with_comma));
    for file in language.files() {
        // A resource with a broken message keeps the others; a test refuses broken ones.
        let resource = FluentResource::try_new((*file).to_owned()).unwrap_or_else(|(kept, _)| kept);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

/// Numbers in texts: a comma in Norwegian, no grouping, as the style sheet asks.
fn number_with_comma<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(number.as_string().replace('.', ",")),
        _ => None,
    }
}
