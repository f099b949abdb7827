//! The texts of one language as the pages ask for them. No page holds a text of its own.

use std::sync::{Arc, PoisonError, RwLock};

use nyvri_core::store::Store;
use nyvri_core::text::{Language, OwnWords, Texts};

/// Every language, loaded once, under the municipality's own words for its checklists.
#[derive(Clone)]
pub struct Library(Arc<RwLock<[Words; 3]>>);

/// One language.
#[derive(Clone)]
pub struct Words(Arc<Texts>);

impl Library {
    /// Loads them.
    pub fn load() -> Self {
        let words = Language::ALL.map(|language| Words(Arc::new(Texts::new(language))));
        Self(Arc::new(RwLock::new(words)))
    }

    /// Takes up what was published.
    pub fn take_up(&self, store: &Store) -> nyvri_core::Result<()> {
        let [nb, nn, en] = Language::ALL.map(|language| self.words(language));
        let under = |words: Words| -> nyvri_core::Result<Words> {
            Ok(Words(Arc::new(store.texts_under_own(&words.0)?)))
        };
        let words = [under(nb)?, under(nn)?, under(en)?];
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = words;
        Ok(())
    }

    /// The texts of `language`.
    pub fn words(&self, language: Language) -> Words {
        // A writer only puts finished words in their place, so they are whole also after a panic.
        let [nb, nn, en] = &*self.0.read().unwrap_or_else(PoisonError::into_inner);
        match language {
            Language::Nn => nn.clone(),
            Language::En => en.clone(),
            // Nobody at the office can choose a language that only tenants have.
            _ => nb.clone(),
        }
    }
}

impl Words {
    /// The same with words of a checklist that is not published before them.
    pub fn under(&self, own: Vec<Arc<OwnWords>>) -> Self {
        Self(Arc::new(self.0.under(own)))
    }

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
