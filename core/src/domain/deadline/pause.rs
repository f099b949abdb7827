//! What makes a deadline stand still, and why. A pause is somebody's word with a reason, never silence.

use serde::{Deserialize, Serialize};

use crate::calendar::end_of;
use crate::clock::UnixMillis;

/// Why it stands still. The text is `pause-<code>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PauseReason {
    /// Nobody was let in.
    NoAccess,
    /// The tenant asked for another time.
    TenantAsked,
    /// A part or a trade is waited for.
    Waiting,
    /// The interpreter did not come.
    Interpreter,
}

impl PauseReason {
    /// Every reason.
    pub const ALL: [Self; 4] = [
        Self::NoAccess,
        Self::TenantAsked,
        Self::Waiting,
        Self::Interpreter,
    ];

    /// As stored and in text ids: `no_access`.
    pub fn code(self) -> &'static str {
        match self {
            Self::NoAccess => "no_access",
            Self::TenantAsked => "tenant_asked",
            Self::Waiting => "waiting",
            Self::Interpreter => "interpreter",
        }
    }

    /// From [`Self::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.code() == code)
    }
}

/// One pause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pause {
    /// When it began, milliseconds since 1970.
    pub from: UnixMillis,
    /// When it ended; none while it stands.
    pub to: Option<UnixMillis>,
    /// Why.
    pub reason: PauseReason,
}

impl Pause {
    /// From what was said, in order: a reason begins a pause, and none ends it.
    pub fn between(said: impl IntoIterator<Item = (UnixMillis, Option<PauseReason>)>) -> Vec<Self> {
        let mut pauses: Vec<Self> = Vec::new();
        for (at, reason) in said {
            if let Some(open) = pauses.last_mut().filter(|pause| pause.to.is_none()) {
                open.to = Some(at);
            }
            pauses.extend(reason.map(|reason| Self {
                from: at,
                to: None,
                reason,
            }));
        }
        pauses
    }

    /// A day is lost when the pause stands at its end.
    pub(super) fn takes_day(&self, day: chrono::NaiveDate) -> bool {
        let end = end_of(day);
        self.from < end && self.to.is_none_or(|to| to >= end)
    }
}

/// The pauses as stretches that do not overlap, in order; one that still stands goes on to `now`.
pub(super) fn stretches(pauses: &[Pause], now: UnixMillis) -> Vec<(UnixMillis, UnixMillis)> {
    let mut all: Vec<_> = pauses
        .iter()
        .map(|pause| (pause.from, pause.to.unwrap_or(now.max(pause.from))))
        .filter(|(from, to)| from < to)
        .collect();
    all.sort_unstable();
    let mut merged: Vec<(UnixMillis, UnixMillis)> = Vec::new();
    for (from, to) in all {
        match merged.last_mut() {
            Some(last) if from <= last.1 => last.1 = last.1.max(to),
            _ => merged.push((from, to)),
        }
    }
    merged
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_begins_a_pause_and_the_next_word_ends_it() {
        let (closed, part) = (Some(PauseReason::NoAccess), Some(PauseReason::Waiting));
        let pauses = Pause::between([(1, None), (2, closed), (5, part), (7, None), (9, None)]);
        let told: Vec<_> = pauses
            .iter()
            .map(|it| (it.from, it.to, it.reason))
            .collect();
        assert_eq!(
            told,
            [
                (2, Some(5), PauseReason::NoAccess),
                (5, Some(7), PauseReason::Waiting)
            ]
        );
        let open = Pause::between([(2, closed), (3, closed)]);
        assert_eq!((open[0].to, open[1].to), (Some(3), None));
        assert!(Pause::between([]).is_empty());
    }
}
