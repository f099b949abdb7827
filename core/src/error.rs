//! The one error of the core: what happened, to which thing. Texts for people are `error-<code>` in the
//! Fluent files; an error carries no personal data, so it may be logged.

use crate::domain::signature::NotASignature;

/// Result with the core's error.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Everything that can go wrong in the core.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The database key does not open this database.
    #[error("the key does not open the database")]
    WrongKey,
    /// The database was written by a newer version of the app.
    #[error("the database has schema {found}, newer than {known}")]
    NewerDatabase {
        /// Schema of the file.
        found: u32,
        /// Newest schema that this version knows.
        known: u32,
    },
    /// The database is damaged.
    #[error("the database is damaged: {0}")]
    Damaged(String),
    /// No room on the disk, or it cannot be written.
    #[error("the disk is full")]
    DiskFull,
    /// The disk cannot be written.
    #[error("the disk is read-only")]
    ReadOnly,
    /// Any other fault of the database.
    #[error("database: {0}")]
    Database(rusqlite::Error),
    /// The thing asked for is not here.
    #[error("no {what} with this id here")]
    NotFound {
        /// `visit`, `finding`, `photo`, …
        what: &'static str,
    },
    /// The visit has ended, so nothing can be written in it.
    #[error("the visit has ended")]
    VisitEnded,
    /// A question that must be answered before the visit ends is not.
    #[error("{count} required questions are not answered")]
    RequiredOpen {
        /// How many.
        count: usize,
    },
    /// The office has approved the visit: what was said of its summary stands.
    #[error("the office has approved the visit")]
    SummaryClosed,
    /// What was drawn or typed is no signature.
    #[error("signature: {0}")]
    Signature(#[from] NotASignature),
    /// The person may not do this.
    #[error("no right to do this")]
    NoRight,
    /// A child was said to interpret.
    #[error("a child never interprets")]
    ChildInterprets,
    /// The answer is not one that the question can have.
    #[error("the question {question} does not take this answer")]
    AnswerRefused {
        /// The question.
        question: String,
    },
    /// A number that cannot be read or lies outside what is possible.
    #[error("the number must lie from {min} to {max}")]
    NumberRefused {
        /// Lowest possible.
        min: f64,
        /// Highest possible.
        max: f64,
    },
    /// A value that is not on its list.
    #[error("{value} is not a {what}")]
    UnknownValue {
        /// `room`, `part`, `grade`, `urgency`, `language`.
        what: &'static str,
        /// What was given.
        value: String,
    },
    /// A text longer than allowed.
    #[error("the text is longer than {limit} characters")]
    TextTooLong {
        /// The limit.
        limit: usize,
    },
    /// A picture that could not be taken in.
    #[error("picture: {0}")]
    Photo(#[from] crate::photo::PhotoError),
    /// A checklist template that cannot be used.
    #[error("template: {0}")]
    Template(String),
    /// Bytes that do not follow the format they should have.
    #[error("bad data: {0}")]
    Malformed(&'static str),
    /// Sending or fetching did not work.
    #[error("sync: {0}")]
    Sync(#[from] crate::sync::SyncError),
    /// Any other fault of files.
    #[error("file: {0}")]
    Io(#[from] std::io::Error),
}

impl Error {
    /// Stable, for code and for the text `error-<code>`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::WrongKey => "wrong-key",
            Self::NewerDatabase { .. } => "newer-database",
            Self::Damaged(_) => "damaged",
            Self::DiskFull => "disk-full",
            Self::ReadOnly => "read-only",
            Self::Database(_) => "database",
            Self::NotFound { what: "template" } => "no-template",
            Self::NotFound { .. } => "not-found",
            Self::VisitEnded => "visit-ended",
            Self::RequiredOpen { .. } => "required-open",
            Self::SummaryClosed => "summary-closed",
            Self::Signature(NotASignature::TooLittle) => "signature-too-little",
            Self::Signature(NotASignature::TooMuch) => "signature-too-much",
            Self::Signature(NotASignature::NoName) => "signature-no-name",
            Self::Signature(NotASignature::Unreadable) => "malformed",
            Self::NoRight => "no-right",
            Self::ChildInterprets => "child-interprets",
            Self::AnswerRefused { .. } => "answer-refused",
            Self::NumberRefused { .. } => "number-refused",
            Self::UnknownValue { .. } => "unknown-value",
            Self::TextTooLong { .. } => "text-too-long",
            Self::Photo(error) => photo_code(error),
            Self::Template(_) => "template",
            Self::Malformed(_) => "malformed",
            Self::Sync(error) => error.code(),
            Self::Io(error) if error.kind() == std::io::ErrorKind::StorageFull => "disk-full",
            Self::Io(_) => "io",
        }
    }

    /// The text for people, in the language of `texts`.
    pub fn text(&self, texts: &crate::text::Texts) -> String {
        let key = format!("error-{}", self.code());
        match self {
            Self::NewerDatabase { found, known } => texts.with(
                &key,
                &[("found", (*found).into()), ("known", (*known).into())],
            ),
            Self::RequiredOpen { count } => texts.with(&key, &[("count", (*count).into())]),
            Self::NumberRefused { min, max } => texts.with(
                &key,
                &[
                    ("min", texts.number(*min).into()),
                    ("max", texts.number(*max).into()),
                ],
            ),
            Self::TextTooLong { limit } => texts.with(&key, &[("limit", (*limit).into())]),
            Self::Photo(crate::photo::PhotoError::TooLarge { megapixels }) => {
                texts.with(&key, &[("megapixels", (*megapixels).into())])
            }
            Self::Photo(crate::photo::PhotoError::TooManyBytes { megabytes }) => {
                texts.with(&key, &[("megabytes", (*megabytes).into())])
            }
            _ => texts.get(&key),
        }
    }
}

fn photo_code(error: &crate::photo::PhotoError) -> &'static str {
    use crate::photo::PhotoError;
    match error {
        PhotoError::NotAPicture => "photo-not-a-picture",
        PhotoError::Heic => "photo-heic",
        PhotoError::Damaged => "photo-damaged",
        PhotoError::TooLarge { .. } => "photo-too-large",
        PhotoError::TooManyBytes { .. } => "photo-too-many-bytes",
    }
}
