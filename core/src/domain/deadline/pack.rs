//! Laws and routines as data, and which of them governs a matter that began on a day.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domain::season::SeasonChange;

macro_rules! matters {
    ($($(#[$doc:meta])* $name:ident $code:literal,)*) => {
        /// What there can be a deadline for. The text is `matter-<code>`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum Matter { $($(#[$doc])* #[serde(rename = $code)] $name,)* }

        impl Matter {
            /// Every matter.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// As stored and in text ids.
            pub fn code(self) -> &'static str {
                match self { $(Self::$name => $code,)* }
            }
        }
    };
}

matters! {
    /// Notice to the tenant before a visit.
    AccessNotice "access-notice",
    /// The first visit may come from this day.
    FirstVisitFrom "first-visit-from",
    /// The day proposed for it.
    FirstVisitBest "first-visit-best",
    /// The first visit is late after this day.
    FirstVisitBy "first-visit-by",
    /// The second visit may come from this day, if the season has changed.
    SecondVisitFrom "second-visit-from",
    /// The second visit is late so long after the day it may come.
    SecondVisitBy "second-visit-by",
    /// A finding that is acute.
    WorkAcute "work-acute",
    /// A finding that is soon.
    WorkSoon "work-soon",
    /// A finding that can wait.
    WorkCanWait "work-can-wait",
    /// Written notice of arrears before enforcement.
    ArrearsNotice "arrears-notice",
    /// Wait after the social services were told of the arrears.
    ArrearsWait "arrears-wait",
}

/// Whose rule it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PackKind {
    /// An act or regulation.
    Law,
    /// What the municipality has decided itself.
    Routine,
}

/// What a new version does to deadlines that already run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reach {
    /// Nothing: what began before it keeps the rule it began under.
    #[default]
    New,
    /// It governs them too, from the day it holds.
    Running,
}

/// How long.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Span {
    /// Hours that pass, also through the night when the clock is moved.
    Hours(u32),
    /// Days; the day it begins is not counted (domstolloven § 148).
    Days(u32),
    /// Working days; the day it begins is not counted.
    WorkingDays(u32),
    /// Months, to the same date, or the last of the month where there is none (domstolloven § 148).
    Months(u32),
}

/// When the clock starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum From {
    /// When it happened.
    #[default]
    Event,
    /// When the letter was sent.
    Sending,
    /// When the letter was received.
    Receipt,
}

/// One rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// What it is about.
    pub matter: Matter,
    /// How long.
    pub span: Span,
    /// When the clock starts. Where sources disagree it is a setting, and this is it.
    #[serde(default)]
    pub from: From,
    /// Ends on a working day: one that would end on a Saturday, Sunday or holiday ends on the next (domstolloven
    /// § 149 for courts; for routines our choice).
    #[serde(default)]
    pub ends_on_working_day: bool,
    /// Section, as people read it: `§ 5-6`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub section: Option<String>,
    /// Where it comes from, for whoever keeps the pack.
    pub source: String,
    /// Set while nobody has checked it against the source itself.
    #[serde(default)]
    pub unchecked: bool,
}

/// One version of one set of rules.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pack {
    /// Stays the same between versions; its name is `pack-<id>`.
    pub id: String,
    /// Counts up.
    pub version: u32,
    /// Law or routine.
    pub kind: PackKind,
    /// First day.
    pub valid_from: NaiveDate,
    /// Last day, if it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_to: Option<NaiveDate>,
    /// What it does to what runs already.
    #[serde(default)]
    pub reach: Reach,
    /// How "the season has changed" is told, in the pack that has the visits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub season_changed: Option<SeasonChange>,
    /// Parts of a building whose repair prevents damage: they go before others of the same urgency.
    #[serde(default)]
    pub damage_preventing_parts: BTreeSet<String>,
    /// One for each matter at most.
    pub rules: Vec<Rule>,
}

impl Pack {
    /// Whether it holds on a day.
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        self.valid_from <= day && self.valid_to.is_none_or(|last| day <= last)
    }

    /// Its rule for a matter.
    pub fn rule(&self, matter: Matter) -> Option<&Rule> {
        self.rules.iter().find(|rule| rule.matter == matter)
    }

    /// What is wrong with it, in words for whoever edits it; empty when it can be used.
    pub fn faults(&self) -> Vec<String> {
        let mut faults = Vec::new();
        if self.valid_to.is_some_and(|last| last < self.valid_from) {
            faults.push(format!("{}: ends before it begins", self.id));
        }
        let mut matters = BTreeSet::new();
        for rule in &self.rules {
            let matter = rule.matter.code();
            if !matters.insert(rule.matter) {
                faults.push(format!("{}: two rules for {matter}", self.id));
            }
            if rule.source.trim().is_empty() {
                faults.push(format!("{}: {matter} has no source", self.id));
            }
        }
        faults
    }
}

/// The rule that governs a matter that began on `began`, as seen on `today`: the one that held when it began,
/// unless a newer one that holds today reaches what already runs. Of several, the newest.
pub fn governing<'a>(
    packs: impl IntoIterator<Item = &'a Pack>,
    matter: Matter,
    began: NaiveDate,
    today: NaiveDate,
) -> Option<(&'a Pack, &'a Rule)> {
    let governs = |pack: &&Pack| {
        pack.holds_on(began)
            || (pack.reach == Reach::Running && today >= began && pack.holds_on(today))
    };
    let rules = packs
        .into_iter()
        .filter(governs)
        .filter_map(|pack| Some((pack, pack.rule(matter)?)));
    rules.max_by_key(|(pack, _)| (pack.valid_from, pack.version))
}
