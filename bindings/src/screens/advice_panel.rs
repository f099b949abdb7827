//! Builds the advice of a topic or a finding.

use std::collections::HashSet;

use nyvri_core::Result;
use nyvri_core::content::advice::{of_id, shipped};
use nyvri_core::domain::advice::{Advice, AdviceOutcome, Home, Why, fitting};
use nyvri_core::domain::season::Season;
use nyvri_core::store::{FindingRow, GivenAdvice, ToldAdvice};

use super::advice::{AdviceCard, AdviceOfLast, AdvicePanel};
use super::damp_panel::{advised_by_damp, is_about_damp, visit_day};
use super::parts::Pick;
use super::visit_view::VisitView;
use super::words::spoken;

/// So much can be talked through in one topic; what was found comes first.
const MOST: usize = 4;

/// The advice of a topic.
pub(super) fn of_topic(table: &VisitView<'_>, topic: &str) -> Result<Option<AdvicePanel>> {
    let asked = Asked::load(table)?;
    Ok(asked.panel(|advice, _| advice.topic == topic))
}

/// The advice that a finding calls for: by its question, or by the readings where it is about damp.
pub(super) fn of_finding(
    table: &VisitView<'_>,
    finding: &FindingRow,
) -> Result<Option<AdvicePanel>> {
    let Some(question) = &finding.question else {
        return Ok(None);
    };
    let asked = Asked::load(table)?;
    let is_damp = is_about_damp(question);
    Ok(asked.panel(|advice, why| {
        let calls = advice.after.contains(question);
        calls || (is_damp && matches!(why, Some(Why::Damp(_))))
    }))
}

/// What a tenant is shown: the advice of a topic, or what was given, found or is in season. Never of a
/// confidential topic.
pub(super) fn for_tenant(
    table: &VisitView<'_>,
    topic: Option<&str>,
) -> Result<Vec<&'static Advice>> {
    let asked = Asked::load(table)?;
    let belongs = |advice: &Advice, is_given: bool| match topic {
        Some(topic) => advice.topic == topic,
        None => is_given || !matches!(asked.why(advice), Some(Why::Always)),
    };
    let is_open = |advice: &&Advice| {
        let topic = table.template.topic(&advice.topic);
        topic.is_some_and(|topic| !topic.confidential)
    };
    let given = asked
        .given
        .iter()
        .map(|given| (given.advice.as_str(), true));
    let offered = asked.offered().map(|id| (id, false));
    let mut seen = HashSet::new();
    let shown = given.chain(offered).filter_map(|(id, is_given)| {
        let advice = of_id(id).ok().filter(is_open)?;
        (belongs(advice, is_given) && seen.insert(id)).then_some(advice)
    });
    Ok(shown.collect())
}

/// All that is known of advice in this visit.
struct Asked<'a> {
    table: &'a VisitView<'a>,
    fits: Vec<(&'static Advice, Why)>,
    given: Vec<GivenAdvice>,
    last: Vec<GivenAdvice>,
    told: Vec<ToldAdvice>,
}

impl<'a> Asked<'a> {
    fn load(table: &'a VisitView<'a>) -> Result<Self> {
        let store = table.view.store;
        let before = table.before.as_ref();
        let last = before.map(|before| store.advice_given(before.id));
        Ok(Self {
            table,
            fits: fitting(shipped(), &home(table)?, Season::of(visit_day(table))),
            given: store.advice_given(table.visit.id)?,
            last: last.transpose()?.unwrap_or_default(),
            told: store.advice_told(table.visit.id)?,
        })
    }

    /// What `belongs` lets in; none where there is nothing to show.
    fn panel(&self, belongs: impl Fn(&Advice, Option<&Why>) -> bool) -> Option<AdvicePanel> {
        let view = self.table.view;
        let shows = |id: &str| {
            let advice = of_id(id).ok().filter(|advice| self.is_open_to(advice))?;
            belongs(advice, self.why(advice)).then_some(advice)
        };
        let asked = self.last.iter().filter(|given| self.is_asked(given));
        let last: Vec<AdviceOfLast> = asked
            .filter_map(|given| Some(self.of_last(shows(&given.advice)?)))
            .collect();
        let given = self.given.iter().map(|given| given.advice.as_str());
        let shown: Vec<&Advice> = given.chain(self.offered()).filter_map(shows).collect();
        let mut seen = HashSet::new();
        let once = shown.into_iter().filter(|advice| seen.insert(&advice.id));
        let cards: Vec<AdviceCard> = self.in_order(once.collect());
        let heading = if self.table.is_open() {
            "advice-panel-heading"
        } else {
            "advice-panel-heading-given"
        };
        let count = [("count", last.len().into())];
        (!last.is_empty() || !cards.is_empty()).then(|| AdvicePanel {
            heading: view.say(heading),
            last_heading: (!last.is_empty()).then(|| view.texts.with("advice-panel-last", &count)),
            last,
            cards,
        })
    }

    /// What is not given yet and could be; nothing on a visit that has ended. What was given last time is asked
    /// about instead, and offered again where it was not tried.
    fn offered(&self) -> impl Iterator<Item = &str> {
        let is_open = self.table.is_open();
        let fits = self.fits.iter().filter(move |_| is_open);
        let fits = fits.map(|(advice, _)| advice.id.as_str());
        fits.filter(move |id| {
            let was_given = self.last.iter().any(|given| given.advice == *id);
            !was_given || self.outcome(id) == Some(AdviceOutcome::NotTried)
        })
    }

    /// In the order of what fits, so that a card stays where it is when it is given; the most that fit, and all
    /// that were given.
    fn in_order(&self, mut shown: Vec<&Advice>) -> Vec<AdviceCard> {
        let place = |advice: &Advice| self.fits.iter().position(|(it, _)| it.id == advice.id);
        shown.sort_by_key(|advice| place(advice).unwrap_or(usize::MAX));
        let mut cards: Vec<AdviceCard> = shown.into_iter().map(|it| self.card(it)).collect();
        let mut room = MOST;
        cards.retain(|card| {
            let stays = card.given || room > 0;
            room = room.saturating_sub(1);
            stays
        });
        cards
    }

    fn card(&self, advice: &Advice) -> AdviceCard {
        let view = self.table.view;
        let given = self.given.iter().find(|given| given.advice == advice.id);
        let (text, why) = (
            view.say(&format!("advice-{}", advice.id)),
            self.reason(advice, given),
        );
        AdviceCard {
            advice_id: advice.id.clone(),
            spoken: spoken(&[&text, &why]),
            text,
            why,
            given: given.is_some(),
            given_label: view.say("advice-panel-given"),
            can_change: self.table.is_open(),
        }
    }

    /// Why it stands here, or whose word it is that it was given.
    fn reason(&self, advice: &Advice, given: Option<&GivenAdvice>) -> String {
        let view = self.table.view;
        let other = given.filter(|given| given.author != view.person.id);
        let name = other.and_then(|given| view.first_name(given.author).ok().flatten());
        if let Some(name) = name {
            let name = [("name", name.into())];
            return view.texts.with("advice-panel-given-by", &name);
        }
        let season = |season: Season| {
            let season = view.say(&format!("season-{}", season.code()));
            view.texts
                .with("advice-panel-why-season", &[("season", season.into())])
        };
        match self.why(advice) {
            Some(Why::Found(_)) => view.say("advice-panel-why-found"),
            Some(Why::Damp(rule)) => {
                let rule = [("rule", rule.clone().into())];
                view.texts.with("advice-panel-why-damp", &rule)
            }
            Some(Why::Season(now)) => season(*now),
            Some(Why::Always) => view.say("advice-panel-why-always"),
            None => given
                .and_then(|given| given.season)
                .map_or_else(String::new, season),
        }
    }

    fn of_last(&self, advice: &Advice) -> AdviceOfLast {
        let view = self.table.view;
        let text = view.say(&format!("advice-{}", advice.id));
        let day = self.table.before.as_ref().map(|before| view.day(before.at));
        let day = [("day", day.unwrap_or_default().into())];
        let question = view.texts.with("advice-panel-last", &[("count", 1.into())]);
        let can_change = self.table.is_open();
        let chosen = self.outcome(&advice.id);
        let pick = |outcome: AdviceOutcome| Pick {
            value: outcome.code().to_owned(),
            label: view.say(&format!("advice-outcome-{}", outcome.code())),
            detail: String::new(),
            chosen: chosen == Some(outcome),
        };
        let outcomes = AdviceOutcome::ALL.into_iter().map(pick);
        AdviceOfLast {
            advice_id: advice.id.clone(),
            spoken: spoken(&[&question, &text]),
            text,
            when: view.texts.with("advice-panel-last-day", &day),
            outcomes: outcomes.filter(|pick| can_change || pick.chosen).collect(),
            can_change,
        }
    }

    /// On an open visit everything is asked about; later, only what was told.
    fn is_asked(&self, given: &GivenAdvice) -> bool {
        self.table.is_open() || self.outcome(&given.advice).is_some()
    }

    fn outcome(&self, advice: &str) -> Option<AdviceOutcome> {
        let told = self.told.iter().find(|told| told.advice == advice);
        told.map(|told| told.outcome)
    }

    fn why(&self, advice: &Advice) -> Option<&Why> {
        let fits = self.fits.iter().find(|(it, _)| it.id == advice.id);
        fits.map(|(_, why)| why)
    }

    fn is_open_to(&self, advice: &Advice) -> bool {
        let topic = self.table.template.topic(&advice.topic);
        let is_confidential = topic.is_none_or(|topic| topic.confidential);
        !is_confidential || self.table.view.person.role.sees_confidential()
    }
}

fn home(table: &VisitView<'_>) -> Result<Home> {
    let answers = table.given.answers.iter();
    let deviating = answers.filter(|(question, answer)| {
        let asked = table.template.question(question);
        asked.is_some_and(|(_, asked)| asked.is_deviation(answer))
    });
    Ok(Home {
        facts: table.given.facts.clone(),
        deviations: deviating.map(|(question, _)| question.clone()).collect(),
        damp: advised_by_damp(table)?,
    })
}
