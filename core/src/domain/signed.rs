//! Whether a summary still says what was signed. A photo that is erased takes its hash out of the pages, and the hash of
//! the summary with it; what erased it says which hash became which, so that this is told apart from an edit.

use serde::{Deserialize, Serialize};

/// What erasing a photo made of the summary that it stood in. Nothing of the photo can be made out from it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WithoutPhoto {
    /// The hash of the summary with the photo.
    pub before: String,
    /// The hash of the summary without it, and else the same.
    pub after: String,
}

/// A photo that was erased from a visit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhotoErased {
    /// What that made of the summary.
    pub summary: WithoutPhoto,
    /// A rule said so, and not a person.
    pub by_rule: bool,
}

/// How what stands now is to what was signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignedSince {
    /// The same.
    Same,
    /// The same, but for photos that were erased.
    Erased {
        /// How many.
        photos: usize,
        /// A rule said so of each.
        by_rule: bool,
    },
    /// Something else.
    Changed,
}

impl SignedSince {
    /// `signed` is the hash that was signed, `now` the one of the summary as it stands; `erased` is what was erased of
    /// the visit, in any order.
    pub fn of(signed: &str, now: &str, erased: &[PhotoErased]) -> Self {
        let (mut hash, mut photos, mut by_rule) = (signed, 0, true);
        // No photo comes back, so there are no more steps than photos.
        while hash != now && photos < erased.len() {
            let Some(step) = erased.iter().find(|it| it.summary.before == hash) else {
                return Self::Changed;
            };
            hash = &step.summary.after;
            by_rule &= step.by_rule;
            photos += 1;
        }
        match (hash == now, photos) {
            (false, _) => Self::Changed,
            (true, 0) => Self::Same,
            (true, photos) => Self::Erased { photos, by_rule },
        }
    }

    /// Nobody changed anything.
    pub fn is_as_signed(self) -> bool {
        self != Self::Changed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn erased(before: &str, after: &str, by_rule: bool) -> PhotoErased {
        let (before, after) = (before.to_owned(), after.to_owned());
        PhotoErased {
            summary: WithoutPhoto { before, after },
            by_rule,
        }
    }

    #[test]
    fn photos_that_were_erased_are_counted_and_are_no_edit() {
        let all = [erased("b", "c", false), erased("a", "b", true)];
        let since = |signed, now| SignedSince::of(signed, now, &all);
        let told = |photos, by_rule| SignedSince::Erased { photos, by_rule };
        assert_eq!(since("a", "a"), SignedSince::Same);
        assert_eq!(since("a", "b"), told(1, true));
        assert_eq!(since("a", "c"), told(2, false));
        assert_eq!(since("b", "c"), told(1, false));
    }

    #[test]
    fn an_edit_shows_whether_it_came_before_what_was_erased_or_after() {
        let all = [erased("a", "b", true)];
        for (signed, now) in [("x", "b"), ("a", "x"), ("b", "a"), ("x", "y")] {
            assert_eq!(SignedSince::of(signed, now, &all), SignedSince::Changed);
        }
        assert_eq!(SignedSince::of("a", "x", &[]), SignedSince::Changed);
    }

    #[test]
    fn hashes_that_lead_round_in_a_ring_end() {
        let all = [erased("a", "b", true), erased("b", "a", true)];
        assert_eq!(SignedSince::of("a", "x", &all), SignedSince::Changed);
    }
}
