//! A finding: something seen that needs attention. Where, what, how bad, how urgent.

use serde::{Deserialize, Serialize};

/// How soon someone must act. Deadlines per step belong to law and routine packs, not here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Urgency {
    /// Danger, or damage that grows now: make it safe before leaving.
    Acute,
    /// Within days.
    Soon,
    /// The next round or season.
    CanWait,
}

impl Urgency {
    /// Every step, most urgent first.
    pub const ALL: [Self; 3] = [Self::Acute, Self::Soon, Self::CanWait];

    /// As stored: `acute`, `soon`, `can_wait`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Acute => "acute",
            Self::Soon => "soon",
            Self::CanWait => "can_wait",
        }
    }

    /// From [`Self::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|urgency| urgency.code() == code)
    }
}

/// The rooms a finding can be in; texts are `room-<id>`. Order: what a worker reaches for first.
pub const ROOMS: [&str; 20] = [
    "bathroom",
    "bedroom",
    "living-room",
    "kitchen",
    "hall",
    "child-room",
    "laundry",
    "toilet",
    "storage",
    "balcony",
    "cellar",
    "loft",
    "stairwell",
    "entrance",
    "mailboxes",
    "pram-room",
    "waste-room",
    "roof",
    "facade",
    "outdoors",
];

/// The building parts a finding can be about, each with its two-digit number in public use of
/// NS 3451; texts are `part-<id>`. 0 means that no building part is meant.
pub const PARTS: [(&str, u8); 18] = [
    ("ceiling", 25),
    ("wall", 24),
    ("floor", 25),
    ("window", 23),
    ("door", 24),
    ("ventilation", 36),
    ("plumbing", 31),
    ("drain", 31),
    ("outer-wall", 23),
    ("heating", 32),
    ("electrical", 43),
    ("smoke-alarm", 54),
    ("fixture", 27),
    ("stairs-railing", 28),
    ("foundation", 21),
    ("roof-gutter", 26),
    ("lighting", 44),
    ("none", 0),
];
