//! Condition grades, the scale of NS 3424. We borrow the scale; our output is never a condition report.

use serde::{Deserialize, Serialize};

/// How bad a building part is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ConditionGrade {
    /// No symptoms.
    TG0,
    /// Weak symptoms.
    TG1,
    /// Medium, significant symptoms.
    TG2,
    /// Strong, serious symptoms.
    TG3,
    /// Not available for inspection.
    TGIU,
}

impl ConditionGrade {
    /// Every grade, in the order people read them.
    pub const ALL: [Self; 5] = [Self::TG0, Self::TG1, Self::TG2, Self::TG3, Self::TGIU];

    /// The grade as it is stored, shown and spoken: `TG2`.
    pub fn code(self) -> &'static str {
        match self {
            Self::TG0 => "TG0",
            Self::TG1 => "TG1",
            Self::TG2 => "TG2",
            Self::TG3 => "TG3",
            Self::TGIU => "TGIU",
        }
    }

    /// From [`Self::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|grade| grade.code() == code)
    }

    /// For the rule "the more serious one stands": TG3 > TG2 > TG1 > TG0 > TGIU, since an
    /// inspected part says more than one that nobody could see.
    pub fn seriousness(self) -> u8 {
        match self {
            Self::TGIU => 0,
            Self::TG0 => 1,
            Self::TG1 => 2,
            Self::TG2 => 3,
            Self::TG3 => 4,
        }
    }
}
