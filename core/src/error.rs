//! The one error of the core: what happened, to which thing. Texts for people are `error-<code>` in the
//! Fluent files; an error carries no personal data, so it may be logged.

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
