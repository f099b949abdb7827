//! What is said of a finding and of its photos.

use serde::{Deserialize, Serialize};

use super::super::deadline::PauseReason;
use super::super::finding::Urgency;
use super::super::grade::ConditionGrade;
use super::super::id::Id;
use super::super::mark::Shape;

payloads! {
    /// Subject: visit. Logging the same finding again brings back a removed one.
    FindingLogged {
        /// The finding.
        finding: Id,
        /// The question it belongs to, if any.
        question: Option<String>,
    }
    /// Subject: visit.
    RoomSet {
        /// The finding.
        finding: Id,
        /// One of [`super::super::finding::ROOMS`]; empty takes it away.
        room: String,
    }
    /// Subject: visit.
    PartSet {
        /// The finding.
        finding: Id,
        /// One of [`super::super::finding::PARTS`]; empty takes it away.
        part: String,
    }
    /// Subject: visit.
    GradeSet {
        /// The finding.
        finding: Id,
        /// The grade; none takes the person's grade away.
        grade: Option<ConditionGrade>,
    }
    /// Subject: visit.
    UrgencySet {
        /// The finding.
        finding: Id,
        /// How soon; none takes it away.
        urgency: Option<Urgency>,
    }
    /// Subject: visit. The deadline of a finding stands still from now on, or goes on. What was said before stays: a
    /// deadline is worked out from all of it.
    DeadlinePaused {
        /// The finding.
        finding: Id,
        /// Why; none lets it go on.
        reason: Option<PauseReason>,
    }
    /// Subject: visit. The author's own note; notes of others stay beside it.
    NoteWritten {
        /// The finding.
        finding: Id,
        /// The words; empty takes the note away.
        text: String,
    }
    /// Subject: visit. An edit that the remover had not seen brings it back: an edit beats a delete.
    FindingRemoved {
        /// The finding.
        finding: Id,
        /// Hybrid time of the last edit that the remover had seen.
        saw: i64,
    }
    /// Subject: visit. The picture travels beside the log, named by its hash. Taking it again brings back a removed one.
    PhotoTaken {
        /// The photo.
        photo: Id,
        /// The finding it shows.
        finding: Id,
        /// SHA-256 of the JPEG, hex.
        sha256: String,
        /// Bytes of the JPEG.
        bytes: u32,
        /// Pixels.
        width: u32,
        /// Pixels.
        height: u32,
        /// Milliseconds since 1970, UTC.
        taken_at: i64,
        /// The earlier photo that it was taken over: it shows the same spot. None for a new spot.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        same_spot_as: Option<Id>,
        /// The photo whose original this is: shown with it and nowhere else, and moved and removed with it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        original_of: Option<Id>,
    }
    /// Subject: visit.
    PhotoRemoved {
        /// The photo.
        photo: Id,
    }
    /// Subject: visit. Marks of two people stand beside each other; of one mark the last word wins. The picture stays.
    PhotoMarked {
        /// The photo.
        photo: Id,
        /// The mark.
        mark: Id,
        /// What is drawn; none takes the mark away.
        shape: Option<Shape>,
    }
    /// Subject: visit. The author's own words under a photo; those of others stand beside them.
    PhotoCaptioned {
        /// The photo.
        photo: Id,
        /// The words; empty takes them away.
        text: String,
    }
    /// Subject: visit. The photo shows another finding than was thought. Nothing is taken away: the latest word wins.
    PhotoMoved {
        /// The photo.
        photo: Id,
        /// A finding of the same visit.
        finding: Id,
    }
}
