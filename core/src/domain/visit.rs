//! Visits: their kinds, their states, and what one answer can be.

use serde::{Deserialize, Serialize};

pub use super::interpreter::Interpreter;

/// Why people come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum VisitKind {
    /// About three weeks after move-in.
    First,
    /// About six months after move-in, when the season differs from the first.
    Second,
    /// An operator's regular walk of a building.
    Round,
    /// A small repair, done together with the resident.
    SmallRepair,
    /// The new tenant is shown the home.
    MoveIn,
    /// A dwelling that may be taken on is looked at.
    Viewing,
    /// The tenant takes the dwelling over.
    TakeOver,
    /// The tenant gives it back.
    HandBack,
    /// Arrears, the end of a contract, a plan.
    FollowUp,
    /// Two neighbours talk.
    NeighbourDialogue,
    /// The residents of a building meet.
    ResidentsMeeting,
}

/// Where a visit is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whereabouts {
    /// In somebody's home.
    Tenancy,
    /// In a dwelling.
    Dwelling,
    /// At a building.
    Building,
}

impl VisitKind {
    /// Every kind, in the order they are offered.
    pub const ALL: [Self; 11] = [
        Self::First,
        Self::Second,
        Self::Round,
        Self::SmallRepair,
        Self::MoveIn,
        Self::Viewing,
        Self::TakeOver,
        Self::HandBack,
        Self::FollowUp,
        Self::NeighbourDialogue,
        Self::ResidentsMeeting,
    ];

    /// As stored: `first`, `second`, `round`, …
    pub fn code(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Second => "second",
            Self::Round => "round",
            Self::SmallRepair => "small_repair",
            Self::MoveIn => "move_in",
            Self::Viewing => "viewing",
            Self::TakeOver => "take_over",
            Self::HandBack => "hand_back",
            Self::FollowUp => "follow_up",
            Self::NeighbourDialogue => "neighbour_dialogue",
            Self::ResidentsMeeting => "residents_meeting",
        }
    }

    /// One of the two that plan themselves.
    pub fn is_home_visit(self) -> bool {
        matches!(self, Self::First | Self::Second)
    }

    /// Where such a visit is.
    pub fn whereabouts(self) -> Whereabouts {
        match self {
            Self::Round | Self::ResidentsMeeting => Whereabouts::Building,
            Self::Viewing => Whereabouts::Dwelling,
            _ => Whereabouts::Tenancy,
        }
    }

    /// Whether the tenant must be told in time before somebody comes. Who asked for the visit, or is not visited
    /// at home, need not.
    pub fn asks_for_notice(self) -> bool {
        matches!(
            self,
            Self::First | Self::Second | Self::FollowUp | Self::HandBack
        )
    }

    /// How many go at the least.
    pub fn people_needed(self) -> usize {
        if self.is_home_visit() { 2 } else { 1 }
    }

    /// The kinds that are "last time" for this one.
    pub fn compared_with(self) -> &'static [Self] {
        match self {
            Self::First | Self::Second => &[Self::First, Self::Second],
            Self::TakeOver | Self::HandBack => &[Self::TakeOver, Self::HandBack],
            Self::Round => &[Self::Round],
            Self::SmallRepair => &[Self::SmallRepair],
            Self::MoveIn => &[Self::MoveIn],
            Self::Viewing => &[Self::Viewing],
            Self::FollowUp => &[Self::FollowUp],
            Self::NeighbourDialogue => &[Self::NeighbourDialogue],
            Self::ResidentsMeeting => &[Self::ResidentsMeeting],
        }
    }

    /// From [`Self::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// How far a visit has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum VisitStatus {
    /// Due in a window, no time set.
    Proposed,
    /// Has a time and people.
    Planned,
    /// Someone has begun in the home.
    Started,
    /// Ended in the home; the office looks at it.
    Completed,
    /// The office is satisfied.
    Approved,
    /// Will not be done.
    Cancelled,
}

impl VisitStatus {
    /// Every state in order.
    pub const ALL: [Self; 6] = [
        Self::Proposed,
        Self::Planned,
        Self::Started,
        Self::Completed,
        Self::Approved,
        Self::Cancelled,
    ];

    /// As stored: `planned`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Proposed => "proposed",
            Self::Planned => "planned",
            Self::Started => "started",
            Self::Completed => "completed",
            Self::Approved => "approved",
            Self::Cancelled => "cancelled",
        }
    }

    /// From [`Self::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.code() == code)
    }

    /// Whether a worker may still write in it.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Proposed | Self::Planned | Self::Started)
    }
}

/// One answer to one question.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// In order.
    Ok,
    /// Something is wrong; a finding tells what.
    Deviation,
    /// Does not apply here.
    NotRelevant,
    /// Could not be checked today.
    NotChecked,
    /// A number in the question's unit.
    Number(f64),
    /// One of the question's choices, by its id.
    Choice(String),
    /// Free words.
    Text(String),
}

impl Answer {
    /// The kind as stored: `ok`, `deviation`, `not_relevant`, `not_checked`, `number`, `choice`, `text`.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Deviation => "deviation",
            Self::NotRelevant => "not_relevant",
            Self::NotChecked => "not_checked",
            Self::Number(_) => "number",
            Self::Choice(_) => "choice",
            Self::Text(_) => "text",
        }
    }

    /// The value as stored beside the kind; empty for the four checks.
    pub fn value(&self) -> String {
        match self {
            Self::Number(number) => number.to_string(),
            Self::Choice(text) | Self::Text(text) => text.clone(),
            _ => String::new(),
        }
    }

    /// From what [`Self::kind`] and [`Self::value`] gave.
    pub fn from_parts(kind: &str, value: &str) -> Option<Self> {
        Some(match kind {
            "ok" => Self::Ok,
            "deviation" => Self::Deviation,
            "not_relevant" => Self::NotRelevant,
            "not_checked" => Self::NotChecked,
            "number" => Self::Number(value.parse().ok()?),
            "choice" => Self::Choice(value.to_owned()),
            "text" => Self::Text(value.to_owned()),
            _ => return None,
        })
    }
}
