//! Work orders: which deadline a finding gets, and in which order they are done. Trondheim's routine: repairs
//! that prevent damage to the building go first. Among findings of the same urgency, that is.

use super::pack::{Matter, Pack};
use crate::clock::UnixMillis;
use crate::domain::finding::Urgency;
use crate::domain::grade::ConditionGrade;

impl Matter {
    /// The deadline of a finding of this urgency.
    pub fn of_urgency(urgency: Urgency) -> Self {
        match urgency {
            Urgency::Acute => Self::WorkAcute,
            Urgency::Soon => Self::WorkSoon,
            Urgency::CanWait => Self::WorkCanWait,
        }
    }
}

impl Pack {
    /// Whether mending this prevents damage to the building: one of the routine's parts, and not graded as
    /// without signs. One that nobody could inspect counts, since it may.
    pub fn prevents_damage(&self, part: Option<&str>, grade: Option<ConditionGrade>) -> bool {
        part.is_some_and(|part| self.damage_preventing_parts.contains(part))
            && grade != Some(ConditionGrade::TG0)
    }
}

/// Sorts what is done first to the front: by urgency, then what prevents damage, then by deadline.
pub fn turn(urgency: Urgency, prevents_damage: bool, due_at: UnixMillis) -> (u8, bool, UnixMillis) {
    let step = match urgency {
        Urgency::Acute => 0,
        Urgency::Soon => 1,
        Urgency::CanWait => 2,
    };
    (step, !prevents_damage, due_at)
}
