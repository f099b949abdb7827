//! Every change a person can make. Adding a feature starts here: one variant, its payload, and what it
//! does to the tables in `log/apply`.
//!
//! A change is about a *subject*, the thing that is shared, moved and forgotten as a whole: a visit with
//! its answers, findings and photos; a tenancy; a dwelling; a building; a person. The payload is JSON, so
//! that it can be read in ten years and that a newer app may add a field. Kinds are never renamed.

use serde::{Deserialize, Serialize};

use super::advice::AdviceOutcome;
use super::finding::Urgency;
use super::grade::ConditionGrade;
use super::id::Id;
use super::mark::Shape;
use super::person::Role;
use super::season::Season;
use super::visit::{Answer, Interpreter, VisitKind};

changes! {
    /// Subject: building. A building stands in a complex.
    "building_added" BuildingAdded {
        /// The complex's name: `Svaleborg`.
        complex: String,
        /// `Svaleborgveien 14`.
        address: String,
    }
    /// Subject: dwelling.
    "dwelling_added" DwellingAdded {
        /// The building.
        building: Id,
        /// Dwelling number, `H0203`. Not a key: numbers change.
        number: String,
        /// Rooms for living.
        rooms: u8,
        /// Square metres.
        area_m2: u16,
        /// From [`super::template::FACTS`].
        facts: Vec<String>,
    }
    /// Subject: tenancy.
    "tenancy_started" TenancyStarted {
        /// The dwelling.
        dwelling: Id,
        /// The tenant's name.
        tenant: String,
        /// Language tag of the language the tenant wants: `nb`, `ar`.
        language: String,
        /// Whether an interpreter is needed.
        needs_interpreter: bool,
        /// Whether children live here.
        has_children: bool,
        /// First day, `YYYY-MM-DD`.
        starts_on: chrono::NaiveDate,
    }
    /// Subject: tenancy.
    "tenancy_ended" TenancyEnded {
        /// Last day.
        ends_on: chrono::NaiveDate,
    }
    /// Subject: person.
    "person_added" PersonAdded {
        /// Name as colleagues see it.
        name: String,
        /// What the person does.
        role: Role,
    }
    /// Subject: one version of a municipality's own checklist. It counts from now on, and never changes.
    "template_published" TemplatePublished {
        /// Its name, as in `json`.
        template: String,
        /// Its version, as in `json`.
        version: u32,
        /// The checklist as it was written.
        json: String,
        /// Its words by language tag: `nb`, `nn`, `en`. Fluent.
        texts: std::collections::BTreeMap<String, String>,
        /// SHA-256 of all that, hex.
        sha256: String,
    }
    /// Subject: visit. The visit exists, due in a window; the office sets a time later.
    "visit_proposed" VisitProposed {
        /// The tenancy.
        tenancy: Id,
        /// The dwelling, so that the visit can be read without the tenancy.
        dwelling: Id,
        /// Which visit.
        kind: VisitKind,
        /// First day of the window.
        from_day: chrono::NaiveDate,
        /// Last day of the window.
        to_day: chrono::NaiveDate,
        /// The checklist.
        template: String,
        /// The version it keeps.
        template_version: u32,
    }
    /// Subject: visit. The visit exists, at a building or in a dwelling whoever lives there; due in a window.
    "place_visit_proposed" PlaceVisitProposed {
        /// The building.
        building: Id,
        /// The dwelling in it; none when the visit is to the building.
        dwelling: Option<Id>,
        /// Which visit.
        kind: VisitKind,
        /// First day of the window.
        from_day: chrono::NaiveDate,
        /// Last day of the window.
        to_day: chrono::NaiveDate,
        /// The checklist.
        template: String,
        /// The version it keeps.
        template_version: u32,
    }
    /// Subject: visit. It goes on with another version of its checklist; every answer stays. The latest word wins.
    "template_chosen" TemplateChosen {
        /// The checklist.
        template: String,
        /// The version.
        version: u32,
    }
    /// Subject: visit. A time is set, or moved.
    "visit_scheduled" VisitScheduled {
        /// Milliseconds since 1970, UTC.
        starts_at: i64,
    }
    /// Subject: visit. Who goes; the whole list.
    "visit_assigned" VisitAssigned {
        /// Persons.
        people: Vec<Id>,
    }
    /// Subject: visit.
    "interpreter_set" InterpreterSet {
        /// How it stands.
        interpreter: Interpreter,
    }
    /// Subject: visit. Someone has begun in the home.
    "visit_started" VisitStarted {}
    /// Subject: visit. Ended in the home.
    "visit_completed" VisitCompleted {}
    /// Subject: visit. The office is satisfied.
    "visit_approved" VisitApproved {}
    /// Subject: visit. Will not be done.
    "visit_cancelled" VisitCancelled {
        /// Why.
        reason: String,
    }
    /// Subject: visit.
    "answer_given" AnswerGiven {
        /// A question of the visit's template.
        question: String,
        /// The answer.
        answer: Answer,
    }
    /// Subject: visit. The answer is taken back.
    "answer_cleared" AnswerCleared {
        /// The question.
        question: String,
    }
    /// Subject: visit. Logging the same finding again brings back a removed one.
    "finding_logged" FindingLogged {
        /// The finding.
        finding: Id,
        /// The question it belongs to, if any.
        question: Option<String>,
    }
    /// Subject: visit.
    "room_set" RoomSet {
        /// The finding.
        finding: Id,
        /// One of [`super::finding::ROOMS`]; empty takes it away.
        room: String,
    }
    /// Subject: visit.
    "part_set" PartSet {
        /// The finding.
        finding: Id,
        /// One of [`super::finding::PARTS`]; empty takes it away.
        part: String,
    }
    /// Subject: visit.
    "grade_set" GradeSet {
        /// The finding.
        finding: Id,
        /// The grade; none takes the person's grade away.
        grade: Option<ConditionGrade>,
    }
    /// Subject: visit.
    "urgency_set" UrgencySet {
        /// The finding.
        finding: Id,
        /// How soon; none takes it away.
        urgency: Option<Urgency>,
    }
    /// Subject: visit. The author's own note; notes of others stay beside it.
    "note_written" NoteWritten {
        /// The finding.
        finding: Id,
        /// The words; empty takes the note away.
        text: String,
    }
    /// Subject: visit. An edit that the remover had not seen brings it back: an edit beats a delete.
    "finding_removed" FindingRemoved {
        /// The finding.
        finding: Id,
        /// Hybrid time of the last edit that the remover had seen.
        saw: i64,
    }
    /// Subject: visit. The picture travels beside the log, named by its hash. Taking it again brings back a removed one.
    "photo_taken" PhotoTaken {
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
    }
    /// Subject: visit.
    "photo_removed" PhotoRemoved {
        /// The photo.
        photo: Id,
    }
    /// Subject: visit. The tenant was given a piece of advice. The latest word wins, also over taking it back.
    "advice_given" AdviceGiven {
        /// Its id in `content/advice`.
        advice: String,
        /// The topic of the checklist it belongs to: whoever may not see that does not see this.
        topic: String,
        /// The season it was given in.
        season: Season,
        /// The finding that called for it, if one did.
        finding: Option<Id>,
    }
    /// Subject: visit. It was not given after all.
    "advice_taken_back" AdviceTakenBack {
        /// Its id.
        advice: String,
        /// Its topic.
        topic: String,
    }
    /// Subject: the visit where the tenant was asked. How advice of the visit before went; the latest word wins.
    "advice_outcome_told" AdviceOutcomeTold {
        /// Its id.
        advice: String,
        /// Its topic.
        topic: String,
        /// How it went; none takes the answer away.
        outcome: Option<AdviceOutcome>,
    }
    /// Subject: visit. Marks of two people stand beside each other; of one mark the last word wins. The picture stays.
    "photo_marked" PhotoMarked {
        /// The photo.
        photo: Id,
        /// The mark.
        mark: Id,
        /// What is drawn; none takes the mark away.
        shape: Option<Shape>,
    }
    /// Subject: visit. The author's own words under a photo; those of others stand beside them.
    "photo_captioned" PhotoCaptioned {
        /// The photo.
        photo: Id,
        /// The words; empty takes them away.
        text: String,
    }
    /// Subject: visit. The photo shows another finding than was thought. Nothing is taken away: the latest word wins.
    "photo_moved" PhotoMoved {
        /// The photo.
        photo: Id,
        /// A finding of the same visit.
        finding: Id,
    }
    /// Subject: what is erased, or the visit of the photo that is. On every replica, whatever was and will be said of
    /// it becomes [`Blanked`], and its rows and pictures go. Nothing brings it back.
    "erased" Erased {
        /// The subject itself, or one photo of it.
        what: Id,
        /// What it was: one of [`super::retention::Kept`].
        kind: String,
        /// The rule that said so, in the pack that held then; [`super::retention::BY_HAND`] for a person.
        rule: String,
        /// That pack and its version: `retention 1`.
        pack: String,
    }
    /// Where something stood that was erased: who, when and in which order stay, what was said is gone.
    "blanked" Blanked {
        /// Of a photo, the finding that it was taken for: that something was done there still counts.
        finding: Option<Id>,
    }
}
