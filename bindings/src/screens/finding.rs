//! One finding: photos, where, what, how bad, how urgent, in words.

use super::parts::{Dock, GradeChoice, PhotoTile, Pick};
use super::view::View;
use nyvri_core::domain::id::Id;
use nyvri_core::{Error, Result};

/// A finding to fill in.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct FindingScreen {
    /// The finding.
    pub finding_id: String,
    /// The visit it was seen on.
    pub visit_id: String,
    /// `Funn på badet`.
    pub title: String,
    /// `Punkt: Ingen fukt eller mugg i taket`. Empty for a finding without a question.
    pub subtitle: String,
    /// Today's photos, then last time's.
    pub photos: Vec<PhotoTile>,
    /// `Ta bilde` for the first, `Flere` after.
    pub add_photo_label: String,
    /// `Rom og bygningsdel`.
    pub place_heading: String,
    /// The rooms; the suggested one first.
    pub rooms: Vec<Pick>,
    /// The building parts.
    pub parts: Vec<Pick>,
    /// `Tilstand`.
    pub grade_heading: String,
    /// `Sist: TG1, svake tegn`.
    pub grade_last: Option<String>,
    /// The five grades.
    pub grades: Vec<GradeChoice>,
    /// `Bli enige om denne`: two people set different grades; the graver stands.
    pub grade_disagreement: Option<String>,
    /// `Hvor raskt?`
    pub urgency_heading: String,
    /// Three.
    pub urgencies: Vec<Pick>,
    /// `Notat`.
    pub note_heading: String,
    /// This person's own note.
    pub note: String,
    /// Shown while the note is empty.
    pub note_hint: String,
    /// What others wrote: `Ola: …`. Kept beside one's own.
    pub notes_by_others: Vec<String>,
    /// Words on the quiet button that takes the finding away.
    pub remove_label: String,
    /// From an earlier or ended visit: to be read only.
    pub is_read_only: bool,
    /// Spoken name of the way back.
    pub back_label: String,
    /// The bottom.
    pub dock: Dock,
}

impl FindingScreen {
    /// Builds the screen.
    pub fn build(view: &View<'_>, finding_id: Id) -> Result<Self> {
        let _ = (view, finding_id);
        Err(Error::NotFound { what: "screen" })
    }
}
