//! People who work with visits, and what each role may see.

use serde::{Deserialize, Serialize};

/// What a person does; decides what the person sees.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Talks with tenants, handles neighbour matters in confidence.
    Bomiljo,
    /// Maintains the buildings.
    Operator,
    /// Plans visits, follows up.
    Coordinator,
    /// Users, phones and operation of the office.
    Administrator,
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 4] = [
        Self::Bomiljo,
        Self::Operator,
        Self::Coordinator,
        Self::Administrator,
    ];

    /// As stored: `bomiljo`, `operator`, `coordinator`, `administrator`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Bomiljo => "bomiljo",
            Self::Operator => "operator",
            Self::Coordinator => "coordinator",
            Self::Administrator => "administrator",
        }
    }

    /// From [`Self::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.code() == code)
    }

    /// Confidential topics (neighbours, economy) are for bomiljø and the coordinator alone.
    pub fn sees_confidential(self) -> bool {
        matches!(self, Self::Bomiljo | Self::Coordinator)
    }
}
