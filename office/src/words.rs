//! The texts of one language as the pages ask for them. No page holds a text of its own.

use std::sync::Arc;

use nyvri_core::text::{Language, Texts};

/// Every language, loaded once.
#[derive(Clone)]
pub struct Library(Arc<[Words; 3]>);

/// One language.
#[derive(Clone)]
pub struct Words(Arc<Texts>);

impl Library {
    /// Loads them.
    pub fn load() -> Self {
        Self(Arc::new(
            Language::ALL.map(|language| Words(Arc::new(Texts::new(language)))),
        ))
    }

    /// The texts of `language`.
    pub fn words(&self, language: Language) -> Words {
        let [nb, nn, en] = &*self.0;
        match language {
            Language::Nn => nn.clone(),
            Language::En => en.clone(),
            // Nobody at the office can choose a language that only tenants have.
            _ => nb.clone(),
        }
    }
}

impl Words {
    /// A text.
    pub fn t(&self, key: &str) -> String {
        self.0.get(key)
    }

    /// A text with a count, `$n`.
    pub fn n(&self, key: &str, n: usize) -> String {
        self.0.with(key, &[("n", n.into())])
    }

    /// A text with one argument.
    pub fn s(&self, key: &str, name: &str, value: &str) -> String {
        self.0.with(key, &[(name, value.into())])
    }

    /// A text with several arguments.
    pub fn many(&self, key: &str, args: &[(&str, &str)]) -> String {
        let args: Vec<_> = args
            .iter()
            .map(|(name, value)| (*name, (*value).into()))
            .collect();
        self.0.with(key, &args)
    }

    /// A text of a known family, or the code itself where this version has no text for it.
    pub fn named(&self, family: &str, code: &str) -> String {
        self.0
            .find(&format!("{family}-{code}"), &[])
            .unwrap_or_else(|| code.to_owned())
    }

    /// Dates, numbers and the language itself.
    pub fn texts(&self) -> &Texts {
        &self.0
    }
}
