//! The files of texts that the product ships, and how one is made ready for look-up.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::Language;

/// A file's name without ending, and what stands in it.
pub(super) type Source = (&'static str, &'static str);

macro_rules! texts {
    ($tag:literal) => {
        texts!(
            $tag: "advice", "app", "checklist", "damp", "dates", "deadlines", "errors", "letter", "lists", "occasions",
            "office", "pictograms", "summary", "tenant", "xlsform"
        )
    };
    (tenants $tag:literal) => {
        texts!($tag: "advice", "checklist", "dates", "letter", "lists", "tenant")
    };
    ($tag:literal: $($file:literal),*) => {
        &[$(($file, include_str!(concat!("../../content/texts/", $tag, "/", $file, ".ftl")))),*]
    };
}

const NB: &[Source] = texts!("nb");
const NN: &[Source] = texts!("nn");
const EN: &[Source] = texts!("en");
const AR: &[Source] = texts!(tenants "ar");
const SO: &[Source] = texts!(tenants "so");
const TI: &[Source] = texts!(tenants "ti");
const UK: &[Source] = texts!(tenants "uk");
const PL: &[Source] = texts!(tenants "pl");
const FA_AF: &[Source] = texts!(tenants "fa-AF");

/// The files of a language that the product ships.
pub(super) fn shipped(language: Language) -> &'static [Source] {
    match language {
        Language::Nb => NB,
        Language::Nn => NN,
        Language::En => EN,
        Language::Ar => AR,
        Language::So => SO,
        Language::Ti => TI,
        Language::Uk => UK,
        Language::Pl => PL,
        Language::FaAf => FA_AF,
    }
}

/// The names of the messages in a file: what stands at the beginning of a line before a `=`.
pub(super) fn messages(source: &'static str) -> impl Iterator<Item = &'static str> {
    source
        .lines()
        .filter(|line| line.starts_with(|letter: char| letter.is_ascii_alphabetic()))
        .filter_map(|line| line.split_once('=').map(|(name, _)| name.trim_end()))
}

/// A file ready for look-up.
pub(super) fn bundle(language: Language, source: &str) -> FluentBundle<FluentResource> {
    let mut bundle = empty_bundle(language);
    // A resource with a broken message keeps the others; a test refuses broken ones.
    let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(kept, _)| kept);
    bundle.add_resource_overriding(resource);
    bundle
}

/// One without texts.
pub(super) fn empty_bundle(language: Language) -> FluentBundle<FluentResource> {
    let tag: LanguageIdentifier = language.tag().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    // Isolation marks would show up as boxes in PDFs, logs and tests; right-to-left text is the
    // tenant's and stands in elements of its own.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match language {
        Language::Ar => number_in_arabic,
        Language::FaAf => number_in_dari,
        _ => number_with_comma,
    }));
    bundle
}

/// Numbers in texts: a comma, no grouping, as the style sheet asks.
fn number_with_comma<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    number(value, Language::Nb)
}

fn number_in_arabic<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    number(value, Language::Ar)
}

fn number_in_dari<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    number(value, Language::FaAf)
}

fn number(value: &FluentValue<'_>, language: Language) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(language.written(&number.as_string())),
        _ => None,
    }
}
