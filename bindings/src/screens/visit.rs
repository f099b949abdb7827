//! One visit: what is open from last time, the topics, what was found today.

use super::parts::{Dock, GradeMark, Icon, KindTag, PhotoTile, Step, Tag};
use super::view::View;
use nyvri_core::domain::id::Id;
use nyvri_core::{Error, Result};

/// A visit with its topics.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct VisitScreen {
    /// The visit.
    pub visit_id: String,
    /// `Svaleborgveien 14, H0203`.
    pub title: String,
    /// `2. etasje, 3 rom`.
    pub subtitle: String,
    /// The tenant's name, inside the visit only.
    pub tenant: String,
    /// Which of the two visits.
    pub kind: KindTag,
    /// Language and interpreter, who else is there.
    pub tags: Vec<Tag>,
    /// `Åpent fra sist, 4. juni`.
    pub open_heading: String,
    /// Findings of earlier visits that are not closed: dashed frames.
    pub open_findings: Vec<FindingRow>,
    /// `Temaer`.
    pub topics_heading: String,
    /// `8 av 24 svart`.
    pub topics_count: String,
    /// In the order of the conversation.
    pub topics: Vec<TopicRow>,
    /// `Funn i dag`.
    pub findings_heading: String,
    /// What was found on this visit.
    pub findings: Vec<FindingRow>,
    /// `Ingen funn ennå. Ta et bilde for å starte.`
    pub findings_empty: Option<String>,
    /// `Alt er lagret på telefonen`.
    pub stored: String,
    /// Ended: nothing more can be written here.
    pub is_done: bool,
    /// Spoken name of the way back.
    pub back_label: String,
    /// The bottom.
    pub dock: Dock,
}

/// One finding in a list.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct FindingRow {
    /// For `finding`.
    pub finding_id: String,
    /// `Fuktflekk i taket`.
    pub title: String,
    /// `Bad`.
    pub place: String,
    /// Its grade.
    pub grade: Option<GradeMark>,
    /// `TG1`.
    pub grade_text: String,
    /// Its first photo.
    pub photo: Option<PhotoTile>,
    /// From an earlier visit.
    pub is_last: bool,
    /// The row as one sentence.
    pub spoken: String,
}

/// One topic in the list.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct TopicRow {
    /// For `topic`.
    pub topic_id: String,
    /// `Inneklima`.
    pub title: String,
    /// `3 av 7, 1 avvik`.
    pub status: String,
    /// Before the title.
    pub icon: Icon,
    /// One a question.
    pub steps: Vec<Step>,
    /// `Fortrolig`.
    pub tag: Option<Tag>,
    /// False for a person who may not see it: the row says who takes it and opens nothing.
    pub can_open: bool,
    /// The row as one sentence.
    pub spoken: String,
}

impl VisitScreen {
    /// Builds the screen.
    pub fn build(view: &View<'_>, visit_id: Id) -> Result<Self> {
        let _ = (view, visit_id);
        Err(Error::NotFound { what: "screen" })
    }
}
