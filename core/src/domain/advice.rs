//! Which advice fits: by season, by what the home has, by what was found, and by what the readings point at.
//! The advice itself is data; its words are `advice-<id>`.

use std::collections::{BTreeSet, HashSet};

use serde::{Deserialize, Serialize};

use super::season::Season;

/// One piece of advice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Advice {
    /// Kebab case, never reused.
    pub id: String,
    /// When it is given; every season when empty.
    #[serde(default)]
    pub seasons: BTreeSet<Season>,
    /// The topic of the checklist it belongs to.
    pub topic: String,
    /// Facts of the home that it takes, all of them.
    #[serde(default)]
    pub needs: Vec<String>,
    /// Facts of the home that rule it out.
    #[serde(default)]
    pub unless: Vec<String>,
    /// A deviation on one of these questions calls for it, in any season.
    #[serde(default)]
    pub after: Vec<String>,
    /// Name of its pictogram.
    pub pictogram: String,
    /// Where it comes from.
    pub source: String,
}

/// How advice went, as the tenant tells it at the next visit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AdviceOutcome {
    /// It is better than it was.
    Helped,
    /// It was tried and is no better.
    DidNotHelp,
    /// It was not tried; why is worth a talk.
    NotTried,
}

impl AdviceOutcome {
    /// Every answer, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::Helped, Self::DidNotHelp, Self::NotTried];

    /// As stored and in text ids: `did_not_help`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Helped => "helped",
            Self::DidNotHelp => "did_not_help",
            Self::NotTried => "not_tried",
        }
    }

    /// From [`Self::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|outcome| outcome.code() == code)
    }
}

/// Why a piece of advice fits. Ordered: what was found comes first.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// A deviation on this question.
    Found(String),
    /// The readings point at it by this rule.
    Damp(String),
    /// It is the season for it.
    Season(Season),
    /// It holds all year.
    Always,
}

/// What is known of the home today.
#[derive(Debug, Clone, Default)]
pub struct Home {
    /// Facts from [`super::template::FACTS`].
    pub facts: HashSet<String>,
    /// Questions with a deviation.
    pub deviations: HashSet<String>,
    /// Advice that a damp rule points at, with the rule.
    pub damp: Vec<(String, String)>,
}

/// The advice that fits, each with its first reason: found, then damp, then the season, then all year.
pub fn fitting<'a>(all: &'a [Advice], home: &Home, season: Season) -> Vec<(&'a Advice, Why)> {
    let mut fitting: Vec<(&Advice, Why)> = all
        .iter()
        .filter(|advice| advice.suits(home))
        .filter_map(|advice| Some((advice, advice.why(home, season)?)))
        .collect();
    // Among equals the order of the file stands: sorting is stable.
    fitting.sort_by_key(|(_, why)| match why {
        Why::Found(_) => 0,
        Why::Damp(_) => 1,
        Why::Season(_) => 2,
        Why::Always => 3,
    });
    fitting
}

impl Advice {
    fn suits(&self, home: &Home) -> bool {
        self.needs.iter().all(|fact| home.facts.contains(fact))
            && !self.unless.iter().any(|fact| home.facts.contains(fact))
    }

    fn why(&self, home: &Home, season: Season) -> Option<Why> {
        let found = self.after.iter().find(|it| home.deviations.contains(*it));
        if let Some(question) = found {
            return Some(Why::Found(question.clone()));
        }
        if let Some((_, rule)) = home.damp.iter().find(|(id, _)| *id == self.id) {
            return Some(Why::Damp(rule.clone()));
        }
        if self.seasons.is_empty() {
            return Some(Why::Always);
        }
        self.seasons
            .contains(&season)
            .then_some(Why::Season(season))
    }
}
