//! The one error a phone sees: a code to branch on and a text for people.

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

impl std::fmt::Display for AppError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self::Failed { text, .. } = self;
        f.write_str(text)
    }
}

impl std::error::Error for AppError {}
