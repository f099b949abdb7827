//! Whose work a change belongs to.

use super::Change;

/// Whose work a change belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Work {
    /// What is seen, said and agreed in the home.
    Home,
    /// That the visit begins or ends, told from the home.
    Course,
    /// What the office says of what was found in the home.
    FollowUp,
    /// What the office plans, decides and publishes.
    Office,
    /// What cannot be told: it was erased, or a newer version wrote it.
    Untold,
}

impl Change {
    /// Whose work it is. Every change is named, so that the compiler asks for the next one.
    pub fn work(&self) -> Work {
        match self {
            Self::AnswerGiven(_)
            | Self::AnswerCleared(_)
            | Self::FindingLogged(_)
            | Self::RoomSet(_)
            | Self::PartSet(_)
            | Self::GradeSet(_)
            | Self::UrgencySet(_)
            | Self::NoteWritten(_)
            | Self::FindingRemoved(_)
            | Self::PhotoTaken(_)
            | Self::PhotoRemoved(_)
            | Self::PhotoMarked(_)
            | Self::PhotoCaptioned(_)
            | Self::PhotoMoved(_)
            | Self::AdviceGiven(_)
            | Self::AdviceTakenBack(_)
            | Self::AdviceOutcomeTold(_)
            | Self::SummarySigned(_)
            | Self::SummaryDisputed(_)
            // Who interprets shows in the home.
            | Self::InterpreterSet(_) => Work::Home,
            Self::VisitStarted(_) | Self::VisitCompleted(_) => Work::Course,
            Self::DeadlinePaused(_) => Work::FollowUp,
            Self::Blanked(_) | Self::Unknown { .. } => Work::Untold,
            Self::BuildingAdded(_)
            | Self::DwellingAdded(_)
            | Self::TenancyStarted(_)
            | Self::TenancyEnded(_)
            | Self::PersonAdded(_)
            | Self::TemplatePublished(_)
            | Self::TextsPublished(_)
            | Self::VisitProposed(_)
            | Self::PlaceVisitProposed(_)
            | Self::TemplateChosen(_)
            | Self::VisitScheduled(_)
            | Self::VisitAssigned(_)
            | Self::VisitApproved(_)
            | Self::VisitCancelled(_)
            | Self::Erased(_) => Work::Office,
        }
    }
}
