//! Today: the one place to start.

use super::parts::{Dock, KindTag, LastLine, SyncLine, Tag};
use super::view::View;
use nyvri_core::{Error, Result};

/// The day's visits.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct TodayScreen {
    /// `Tirsdag 24. november`.
    pub title: String,
    /// About sending.
    pub sync: SyncLine,
    /// One section a day: today, then the days to come, then overdue.
    pub sections: Vec<VisitSection>,
    /// What to say when there is no visit today: `Ingen besøk i dag. Neste er torsdag 10.00.`
    pub empty: Option<String>,
    /// The bottom.
    pub dock: Dock,
    /// Spoken name of the button to settings.
    pub settings_label: String,
}

/// Visits under one heading.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct VisitSection {
    /// `Besøk med Ingrid`, `Torsdag 26. november`.
    pub heading: String,
    /// `3`.
    pub count: String,
    /// In order of time.
    pub visits: Vec<VisitRow>,
}

/// One visit in a list. Address and building facts, never a tenant's name.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct VisitRow {
    /// For `visit`.
    pub visit_id: String,
    /// `09.00`.
    pub time: String,
    /// `om 48 min`.
    pub soon: Option<String>,
    /// The next one: its time in the primary colour.
    pub is_next: bool,
    /// Ended: a check, one line.
    pub is_done: bool,
    /// `Svaleborgveien 14`.
    pub address: String,
    /// `H0203, 2. etasje`.
    pub place: String,
    /// Which of the two visits.
    pub kind: KindTag,
    /// Interpreter, draft under way.
    pub tags: Vec<Tag>,
    /// What was seen last time.
    pub last: Option<LastLine>,
    /// The row as one sentence.
    pub spoken: String,
}

impl TodayScreen {
    /// Builds the screen.
    pub fn build(view: &View<'_>) -> Result<Self> {
        let _ = view;
        Err(Error::NotFound { what: "screen" })
    }
}
