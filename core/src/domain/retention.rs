//! How long things are kept, as data: for each kind of thing a number of months, counted from a day of its own.

use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};

use super::id::Id;

/// The rule that stands beside what a person erased.
pub const BY_HAND: &str = "by-hand";

/// Who erases when a rule says so: nobody.
pub fn nobody() -> Id {
    Id::default()
}

/// What a rule is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kept {
    /// A photo, from the day it was taken.
    Photo,
    /// A visit that was called off, from the last day of its window.
    CancelledVisit,
    /// A visit, from the day it ended, or else from the last day of its window.
    Visit,
    /// A tenancy with its visits, from its last day.
    Tenancy,
}

impl Kept {
    /// Every kind. What holds others comes first.
    pub const ALL: [Self; 4] = [
        Self::Tenancy,
        Self::Visit,
        Self::CancelledVisit,
        Self::Photo,
    ];

    /// As in packs and in text ids.
    pub fn code(self) -> &'static str {
        match self {
            Self::Photo => "photo",
            Self::CancelledVisit => "cancelled-visit",
            Self::Visit => "visit",
            Self::Tenancy => "tenancy",
        }
    }
}

/// One rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Its name in the pack.
    pub id: String,
    /// What it is about.
    pub of: Kept,
    /// How long; none keeps it.
    pub months: Option<u32>,
    /// Whose rule it is.
    pub source: String,
}

/// All rules that hold from a day on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pack {
    /// Its name.
    pub id: String,
    /// Counts up.
    pub version: u32,
    /// The first day.
    pub valid_from: NaiveDate,
    /// At most one a kind.
    pub rules: Vec<Rule>,
}

impl Rule {
    /// What has its day before this one is erased today; none where nothing is.
    pub fn erases_before(&self, today: NaiveDate) -> Option<NaiveDate> {
        today.checked_sub_months(Months::new(self.months?))
    }

    /// The last day on which something of this day is kept.
    pub fn kept_until(&self, day: NaiveDate) -> Option<NaiveDate> {
        day.checked_add_months(Months::new(self.months?))
    }
}

impl Pack {
    /// The rule for a kind of thing.
    pub fn rule(&self, of: Kept) -> Option<&Rule> {
        self.rules.iter().find(|rule| rule.of == of)
    }

    /// As it stands beside what was erased: `retention 1`.
    pub fn named(&self) -> String {
        format!("{} {}", self.id, self.version)
    }

    /// What is wrong with it.
    pub fn faults(&self) -> Vec<String> {
        let mut faults = Vec::new();
        if self.id.is_empty() || self.version == 0 {
            faults.push("a pack has an id and a version from 1".to_owned());
        }
        for rule in &self.rules {
            let same = self.rules.iter().filter(|it| it.of == rule.of);
            if same.count() > 1 {
                faults.push(format!("{}: two rules for one kind", rule.id));
            }
            if rule.months == Some(0) || rule.id.is_empty() || rule.id == BY_HAND {
                faults.push(format!(
                    "{}: a rule has an id and at least a month",
                    rule.id
                ));
            }
        }
        faults
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rule(months: Option<u32>) -> Rule {
        Rule {
            id: "visits".into(),
            of: Kept::Visit,
            months,
            source: String::new(),
        }
    }

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
    }

    #[test]
    fn a_thing_is_kept_to_the_same_date_and_erased_the_day_after() {
        let rule = rule(Some(12));
        let until = rule.kept_until(day(2025, 3, 7)).unwrap_or_default();
        assert_eq!(until, day(2026, 3, 7));
        let is_erased = |today| {
            rule.erases_before(today)
                .is_some_and(|it| day(2025, 3, 7) < it)
        };
        assert!(!is_erased(until) && is_erased(day(2026, 3, 8)));
    }

    #[test]
    fn without_months_nothing_is_erased() {
        assert_eq!(rule(None).erases_before(day(2026, 1, 1)), None);
    }

    #[test]
    fn a_pack_that_contradicts_itself_is_told() {
        let pack = |rules| Pack {
            id: "retention".into(),
            version: 1,
            valid_from: day(2026, 1, 1),
            rules,
        };
        assert!(pack(vec![rule(Some(12))]).faults().is_empty());
        assert_eq!(pack(vec![rule(Some(12)), rule(None)]).faults().len(), 2);
        assert_eq!(pack(vec![rule(Some(0))]).faults().len(), 1);
    }
}
