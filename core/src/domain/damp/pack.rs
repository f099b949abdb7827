//! The rules as data: which clues speak for and against which cause, with limits that are named, dated and
//! sourced, and where a checklist's answers tell what was read and seen. Format: `core/content/damp/README.md`.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::measure::Measure;
use super::reading::{Range, ReadingKind};
use super::seen::Sign;

/// What may lie behind it, or what can be said at once. Text: `damp-cause-<code>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cause {
    /// Damp from living, on cold surfaces.
    CondensationByUse,
    /// Too little air for the damp there is.
    PoorVentilation,
    /// A cold place in the building.
    ColdBridge,
    /// A cold or leaky pane.
    ColdPane,
    /// Water from pipes, machines or the bathroom.
    Leak,
    /// Rain through the outside.
    RainIn,
    /// Water from the ground.
    RisingDamp,
    /// A new building that dries.
    BuildingDrying,
    /// Warm summer air on cool walls.
    SummerCondensation,
    /// Something that cannot be seen.
    HiddenDamage,
    /// A home that is too cold, by a heater or by its cost.
    TooCold,
}

impl Cause {
    /// Every cause.
    pub const ALL: [Self; 11] = [
        Self::CondensationByUse,
        Self::PoorVentilation,
        Self::ColdBridge,
        Self::ColdPane,
        Self::Leak,
        Self::RainIn,
        Self::RisingDamp,
        Self::BuildingDrying,
        Self::SummerCondensation,
        Self::HiddenDamage,
        Self::TooCold,
    ];

    /// In text ids: `cold-bridge`.
    pub fn code(self) -> &'static str {
        match self {
            Self::CondensationByUse => "condensation-by-use",
            Self::PoorVentilation => "poor-ventilation",
            Self::ColdBridge => "cold-bridge",
            Self::ColdPane => "cold-pane",
            Self::Leak => "leak",
            Self::RainIn => "rain-in",
            Self::RisingDamp => "rising-damp",
            Self::BuildingDrying => "building-drying",
            Self::SummerCondensation => "summer-condensation",
            Self::HiddenDamage => "hidden-damage",
            Self::TooCold => "too-cold",
        }
    }
}

/// Something that speaks for or against.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged, deny_unknown_fields)]
pub enum Clue {
    /// A sign is there, or with `"is": false` is not.
    Sign {
        /// Which.
        sign: Sign,
        /// There, or not there.
        #[serde(default = "there")]
        is: bool,
    },
    /// A number reaches a limit.
    AtLeast {
        /// Which number.
        measure: Measure,
        /// Name of the limit.
        at_least: String,
    },
    /// A number stays below a limit.
    Below {
        /// Which number.
        measure: Measure,
        /// Name of the limit.
        below: String,
    },
    /// A number stays at or below a limit.
    AtMost {
        /// Which number.
        measure: Measure,
        /// Name of the limit.
        at_most: String,
    },
}

fn there() -> bool {
    true
}

/// One rule.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hypothesis {
    /// Short, never reused: `E3`. Its texts are `damp-rule-<id>` in small letters, `.confirm` and `.tip`.
    pub id: String,
    /// What it points at; without one it is a notice, which says something of the numbers themselves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cause: Option<Cause>,
    /// All of these, or it points at nothing.
    #[serde(default)]
    pub when: Vec<Clue>,
    /// These speak for it.
    #[serde(default)]
    pub also: Vec<Clue>,
    /// How many of `also` it takes.
    #[serde(default)]
    pub needs: usize,
    /// These speak against it.
    #[serde(default)]
    pub against: Vec<Clue>,
    /// Key of the advice that belongs to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub advice: Option<String>,
    /// Where the rule comes from.
    pub source: String,
}

/// A number with a name.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limit {
    /// The number, in the unit of what is compared with it.
    pub value: f64,
    /// Who says so; "our choice" where nobody does.
    pub source: String,
}

/// One set of limits. Sources disagree, so there are several, and what was used is shown.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limits {
    /// `trade-advice-2026`; its name is `damp-limits-<id>`.
    pub id: String,
    /// First day.
    pub valid_from: NaiveDate,
    /// Last day, if it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_to: Option<NaiveDate>,
    /// By name.
    pub limits: BTreeMap<String, Limit>,
}

/// How an answer of a checklist tells a reading.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Read {
    /// The question.
    pub question: String,
    /// What its number is.
    pub reading: ReadingKind,
}

/// How an answer of a checklist, or a fact of the home, tells a sign.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tell {
    /// The question; none when a fact tells it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub question: Option<String>,
    /// A fact of the dwelling.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fact: Option<String>,
    /// Answers that mean the sign is there.
    #[serde(default)]
    pub there: Vec<String>,
    /// Answers that mean somebody looked and it is not.
    #[serde(default)]
    pub not: Vec<String>,
    /// The sign.
    pub sign: Sign,
    /// Tells it of the visit before.
    #[serde(default)]
    pub of_last: bool,
}

/// Rules and what feeds them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    /// Counts up.
    pub version: u32,
    /// Which numbers to believe.
    pub ranges: BTreeMap<ReadingKind, Range>,
    /// In the order of the more urgent first, where equally much speaks for two.
    pub hypotheses: Vec<Hypothesis>,
    /// Answers that are readings.
    pub reads: Vec<Read>,
    /// Answers and facts that are signs.
    pub tells: Vec<Tell>,
}

/// Rules with the limits they use.
#[derive(Debug, Clone, PartialEq)]
pub struct DampPack {
    /// The rules.
    pub rules: Rules,
    /// The limits.
    pub limits: Limits,
}

impl Limits {
    /// Whether they hold on a day.
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        self.valid_from <= day && self.valid_to.is_none_or(|last| day <= last)
    }
}

impl Clue {
    /// The name of its limit.
    pub fn limit(&self) -> Option<&str> {
        match self {
            Self::Sign { .. } => None,
            Self::AtLeast { at_least, .. } => Some(at_least),
            Self::Below { below, .. } => Some(below),
            Self::AtMost { at_most, .. } => Some(at_most),
        }
    }

    /// True of the day or the home anyhow: it belongs to the rule, but says nothing by itself.
    pub fn is_circumstance(&self) -> bool {
        matches!(
            self,
            Self::Sign {
                sign: Sign::HeatingSeason | Sign::Summer | Sign::GroundFloor,
                ..
            }
        )
    }
}

impl DampPack {
    /// The value of a limit.
    pub fn limit(&self, name: &str) -> Option<f64> {
        self.limits.limits.get(name).map(|limit| limit.value)
    }

    /// What is wrong with it, in words for whoever edits it; empty when it can be used.
    pub fn faults(&self) -> Vec<String> {
        let mut faults = Vec::new();
        let mut ids = BTreeSet::new();
        for rule in &self.rules.hypotheses {
            let id = &rule.id;
            if !ids.insert(id) {
                faults.push(format!("{id}: stands twice"));
            }
            if rule.when.is_empty() && rule.needs == 0 {
                faults.push(format!("{id}: would always point at something"));
            }
            if rule.needs > rule.also.len() {
                faults.push(format!("{id}: needs more clues than it has"));
            }
            let clues = rule.when.iter().chain(&rule.also).chain(&rule.against);
            for name in clues.filter_map(Clue::limit) {
                if self.limit(name).is_none() {
                    faults.push(format!("{id}: no limit {name} in {}", self.limits.id));
                }
            }
        }
        faults
    }
}
