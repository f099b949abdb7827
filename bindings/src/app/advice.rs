//! Doing, with advice: give it, take that back, say how it went.

use nyvri_core::Result;
use nyvri_core::calendar::day_of;
use nyvri_core::content::advice::of_id;
use nyvri_core::domain::advice::{Advice, AdviceOutcome};
use nyvri_core::domain::change::{AdviceGiven, AdviceOutcomeTold, AdviceTakenBack, Change};
use nyvri_core::domain::id::Id;
use nyvri_core::domain::season::Season;
use nyvri_core::store::{GivenAdvice, Store, VisitRow};
use nyvri_core::{Error, text::Texts};

use crate::error::AppError;

use super::undo::Undo;
use super::{FieldApp, person};

#[uniffi::export]
impl FieldApp {
    /// Notes that the tenant was given a piece of advice, of a topic or of a finding. Once more takes it back.
    pub fn give_advice(
        &self,
        visit_id: String,
        advice_id: String,
        finding_id: Option<String>,
    ) -> Result<(), AppError> {
        let visit = self.id(&visit_id)?;
        let finding = finding_id.map(|finding| self.id(&finding)).transpose()?;
        self.told(self.give_or_take_back(visit, &advice_id, finding))
    }

    /// Notes how advice of the visit before went: a `value` of
    /// [`crate::screens::advice::AdviceOfLast::outcomes`]. The chosen one again takes the answer away.
    pub fn tell_advice(
        &self,
        visit_id: String,
        advice_id: String,
        outcome: String,
    ) -> Result<(), AppError> {
        let visit = self.id(&visit_id)?;
        self.told(self.tell_outcome(visit, &advice_id, outcome))
    }
}

impl FieldApp {
    fn give_or_take_back(&self, visit: Id, advice: &str, finding: Option<Id>) -> Result<()> {
        let mut store = self.store();
        let row = store.visit(visit)?;
        let advice = open_to_this_person(&store, &row, advice)?;
        let given = store.advice_given(visit)?;
        let given = given.into_iter().find(|given| given.advice == advice.id);
        let (give, take_back) = both_ways(advice, given.as_ref(), finding, store.now());
        let (text, changes, back) = if given.is_some() {
            ("undo-advice-taken-back", take_back, give)
        } else {
            ("undo-advice-given", give, take_back)
        };
        let text = self.texts().get(text);
        let back = vec![back];
        self.write(&mut store, visit, &[changes], Undo { visit, text, back })
    }

    fn tell_outcome(&self, visit: Id, advice: &str, outcome: String) -> Result<()> {
        let mut store = self.store();
        let row = store.visit(visit)?;
        let advice = open_to_this_person(&store, &row, advice)?;
        let chosen = AdviceOutcome::from_code(&outcome).ok_or(Error::UnknownValue {
            what: "outcome",
            value: outcome,
        })?;
        let told = store.advice_told(visit)?;
        let before = told.iter().find(|told| told.advice == advice.id);
        let before = before.map(|told| told.outcome);
        let now = Some(chosen).filter(|chosen| Some(*chosen) != before);
        let tell = |outcome| -> Change {
            AdviceOutcomeTold {
                advice: advice.id.clone(),
                topic: advice.topic.clone(),
                outcome,
            }
            .into()
        };
        let text = told_in_words(&self.texts(), now);
        let back = vec![tell(before)];
        self.write(&mut store, visit, &[tell(now)], Undo { visit, text, back })
    }
}

/// The advice, if its topic is open to whoever holds the phone.
fn open_to_this_person(store: &Store, visit: &VisitRow, advice: &str) -> Result<&'static Advice> {
    let advice = of_id(advice)?;
    let template = store.template_of(visit)?;
    let topic = template.topic(&advice.topic);
    let is_confidential = topic.is_none_or(|topic| topic.confidential);
    if is_confidential && !person(store)?.role.sees_confidential() {
        return Err(Error::NoRight);
    }
    Ok(advice)
}

/// Giving it, as it was given if it was, and taking it back.
fn both_ways(
    advice: &Advice,
    given: Option<&GivenAdvice>,
    finding: Option<Id>,
    now: i64,
) -> (Change, Change) {
    let (id, topic) = (advice.id.clone(), advice.topic.clone());
    let today = Season::of(day_of(now));
    let give = AdviceGiven {
        advice: id.clone(),
        topic: topic.clone(),
        season: given.and_then(|given| given.season).unwrap_or(today),
        finding: given.map_or(finding, |given| given.finding),
    };
    let take_back = AdviceTakenBack { advice: id, topic };
    (give.into(), take_back.into())
}

fn told_in_words(texts: &Texts, outcome: Option<AdviceOutcome>) -> String {
    outcome.map_or_else(
        || texts.get("undo-answer-cleared"),
        |outcome| {
            let answer = texts.get(&format!("advice-outcome-{}", outcome.code()));
            texts.with("undo-answered", &[("answer", answer.into())])
        },
    )
}
