//! Every change a person can make. Adding a feature starts here: one line with its kind, its payload in the file
//! beside that has the subject, and what it does to the tables in `log/apply`.
//!
//! A change is about a *subject*, the thing that is shared, moved and forgotten as a whole: a visit with
//! its answers, findings and photos; a tenancy; a dwelling; a building; a person. The payload is JSON, so
//! that it can be read in ten years and that a newer app may add a field. Kinds are never renamed.

mod finding;
mod registry;
mod visit;
mod work;

pub use finding::*;
pub use registry::*;
pub use visit::*;
pub use work::Work;

changes! {
    "building_added" BuildingAdded,
    "dwelling_added" DwellingAdded in Box,
    "tenancy_started" TenancyStarted in Box,
    "tenancy_ended" TenancyEnded,
    "person_added" PersonAdded,
    "template_published" TemplatePublished in Box,
    "texts_published" TextsPublished,
    "visit_proposed" VisitProposed in Box,
    "place_visit_proposed" PlaceVisitProposed in Box,
    "template_chosen" TemplateChosen,
    "visit_scheduled" VisitScheduled,
    "visit_assigned" VisitAssigned,
    "interpreter_set" InterpreterSet,
    "visit_started" VisitStarted,
    "visit_completed" VisitCompleted,
    "visit_approved" VisitApproved,
    "visit_cancelled" VisitCancelled,
    "answer_given" AnswerGiven,
    "answer_cleared" AnswerCleared,
    "finding_logged" FindingLogged,
    "room_set" RoomSet,
    "part_set" PartSet,
    "grade_set" GradeSet,
    "urgency_set" UrgencySet,
    "note_written" NoteWritten,
    "finding_removed" FindingRemoved,
    "photo_taken" PhotoTaken in Box,
    "photo_removed" PhotoRemoved,
    "advice_given" AdviceGiven in Box,
    "advice_taken_back" AdviceTakenBack,
    "advice_outcome_told" AdviceOutcomeTold,
    "photo_marked" PhotoMarked in Box,
    "photo_captioned" PhotoCaptioned,
    "photo_moved" PhotoMoved,
    "erased" Erased in Box,
    "blanked" Blanked,
    "summary_signed" SummarySigned in Box,
    "summary_disputed" SummaryDisputed,
    "deadline_paused" DeadlinePaused,
}

/// A change is moved from thread to thread and sorted by the thousand.
const _: () = assert!(size_of::<Change>() <= 64);
