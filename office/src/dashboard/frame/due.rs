//! A deadline as pages show it: until when, how it stands, and its rule behind "Hvorfor?".

use nyvri_core::domain::deadline::Standing;
use nyvri_core::explain::deadline::DeadlineInWords;

use super::shown::Status;

/// One deadline.
pub struct Due {
    /// What it is about.
    pub name: String,
    /// Until when.
    pub due: String,
    /// How it stands; none where nobody can be late any more.
    pub status: Option<Status>,
    /// The rule.
    pub why: String,
}

impl From<DeadlineInWords> for Due {
    fn from(words: DeadlineInWords) -> Self {
        let word = words.standing_words;
        Self {
            name: words.name,
            due: words.due,
            status: words.standing.map(|standing| match standing {
                Standing::Late => Status::late(word),
                Standing::Soon => Status::soon(word),
                Standing::Running => Status::quiet("todo", word),
                Standing::Paused => Status::quiet("wait", word),
            }),
            why: words.why,
        }
    }
}
