//! The words that a municipality gives its own checklists. They stand before the product's, for topics and questions
//! alone: no checklist can change what a button says.

use std::borrow::Cow;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};

use super::Language;
use super::fluent::format;
use super::shipped::empty_bundle;

/// Own words of one language.
pub struct OwnWords {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl OwnWords {
    /// From Fluent sources; what a later one says stands over what an earlier one said.
    pub fn new<'a>(language: Language, sources: impl IntoIterator<Item = &'a str>) -> Self {
        let mut bundle = empty_bundle(language);
        for source in sources {
            // A resource with a broken message keeps the others.
            let read = FluentResource::try_new(source.to_owned());
            bundle.add_resource_overriding(read.unwrap_or_else(|(kept, _)| kept));
        }
        Self { language, bundle }
    }

    /// Their language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The text of `key`, if these words have it.
    pub fn find(&self, key: &str, args: &FluentArgs<'_>) -> Option<String> {
        let is_of_a_checklist = key.starts_with("q-") || key.starts_with("topic-");
        is_of_a_checklist.then(|| format(&self.bundle, key, args))?
    }

    /// Whether the text of `key` needs something that nobody gives it: an argument, another text.
    pub fn lacks_something(&self, key: &str) -> bool {
        let (message, attribute) = key
            .split_once('.')
            .map_or((key, None), |(message, attribute)| {
                (message, Some(attribute))
            });
        let Some(message) = self.bundle.get_message(message) else {
            return false;
        };
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute).map(|it| it.value()),
            None => message.value(),
        };
        let mut errors = Vec::new();
        if let Some(pattern) = pattern {
            let _: Cow<'_, str> = self.bundle.format_pattern(pattern, None, &mut errors);
        }
        !errors.is_empty()
    }
}
