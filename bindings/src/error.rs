//! The one error a phone sees: a code to branch on and a text for people. The one place that converts.

use nyvri_core::text::Texts;

use crate::keys::KeyStoreError;

/// What went wrong, said so that a person knows what happened, what is safe and what to do.
#[derive(Debug, Clone, PartialEq, uniffi::Error)]
pub enum AppError {
    /// See `text`.
    Failed {
        /// Stable, for code: `pairing-code-wrong`, `photo-too-large`, `disk-full` and so on.
        code: String,
        /// In the person's language.
        text: String,
    },
}

impl AppError {
    pub(crate) fn of(error: &nyvri_core::Error, texts: &Texts) -> Self {
        Self::Failed {
            code: error.code().to_owned(),
            text: error.text(texts),
        }
    }

    pub(crate) fn key_store(_: &KeyStoreError, texts: &Texts) -> Self {
        Self::Failed {
            code: "key-store".to_owned(),
            text: texts.get("error-key-store"),
        }
    }

    /// An id that is no id names nothing.
    pub(crate) fn bad_id(texts: &Texts) -> Self {
        Self::of(&nyvri_core::Error::NotFound { what: "id" }, texts)
    }
}

impl std::fmt::Display for AppError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self::Failed { text, .. } = self;
        f.write_str(text)
    }
}

impl std::error::Error for AppError {}
