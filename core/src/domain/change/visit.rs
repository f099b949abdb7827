//! What is said of a visit: when and by whom, its answers, its advice, and what its end came to.

use serde::{Deserialize, Serialize};

use super::super::advice::AdviceOutcome;
use super::super::id::Id;
use super::super::season::Season;
use super::super::signature::{Party, Signing};
use super::super::visit::{Answer, Interpreter, VisitKind};

payloads! {
    /// Subject: visit. The visit exists, due in a window; the office sets a time later.
    VisitProposed {
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
    PlaceVisitProposed {
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
    TemplateChosen {
        /// The checklist.
        template: String,
        /// The version.
        version: u32,
    }
    /// Subject: visit. A time is set, or moved.
    VisitScheduled {
        /// Milliseconds since 1970, UTC.
        starts_at: i64,
    }
    /// Subject: visit. Who goes; the whole list.
    VisitAssigned {
        /// Persons.
        people: Vec<Id>,
    }
    /// Subject: visit.
    InterpreterSet {
        /// How it stands.
        interpreter: Interpreter,
    }
    /// Subject: visit. Someone has begun in the home.
    VisitStarted {}
    /// Subject: visit. Ended in the home.
    VisitCompleted {}
    /// Subject: visit. The office is satisfied.
    VisitApproved {}
    /// Subject: visit. Will not be done.
    VisitCancelled {
        /// Why.
        reason: String,
    }
    /// Subject: visit.
    AnswerGiven {
        /// A question of the visit's template.
        question: String,
        /// The answer.
        answer: Answer,
    }
    /// Subject: visit. The answer is taken back.
    AnswerCleared {
        /// The question.
        question: String,
    }
    /// Subject: visit. The tenant was given a piece of advice. The latest word wins, also over taking it back.
    AdviceGiven {
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
    AdviceTakenBack {
        /// Its id.
        advice: String,
        /// Its topic.
        topic: String,
    }
    /// Subject: the visit where the tenant was asked. How advice of the visit before went; the latest word wins.
    AdviceOutcomeTold {
        /// Its id.
        advice: String,
        /// Its topic.
        topic: String,
        /// How it went; none takes the answer away.
        outcome: Option<AdviceOutcome>,
    }
    /// Subject: visit. One party's answer to the summary, taken down by the author; what others took down stays beside
    /// it. A later edit of the visit shows: then the hash is another.
    SummarySigned {
        /// Who signs.
        party: Party,
        /// How; none takes it back.
        signing: Option<Signing>,
        /// The hash of the summary that was read: [`super::super::summary::Summary::hash`].
        summary: String,
    }
    /// Subject: visit. What the tenant disagrees with, as the author wrote it down.
    SummaryDisputed {
        /// The words; empty takes it back.
        words: String,
        /// The hash of the summary that it is about.
        summary: String,
    }
}
