//! Advice that was given in the sample's homes, and how it went.

use nyvri_core::calendar::day_of;
use nyvri_core::clock::UnixMillis;
use nyvri_core::content::advice::shipped;
use nyvri_core::domain::advice::{Advice, AdviceOutcome};
use nyvri_core::domain::change::{AdviceGiven, AdviceOutcomeTold, Change};
use nyvri_core::domain::id::Id;
use nyvri_core::domain::season::Season;
use nyvri_core::domain::visit::VisitKind;

use super::story::Story;

/// What the two said to the tenant: about what they found, and about what was said at the first visit.
pub fn said(
    kind: VisitKind,
    at: UnixMillis,
    story: Story,
    before: Story,
    finding: Option<Id>,
) -> Vec<Change> {
    let told = (kind == VisitKind::Second)
        .then(|| told(before, story))
        .flatten();
    let given = given(kind, at, story, finding);
    told.into_iter().chain(given).collect()
}

fn told(before: Story, now: Story) -> Option<Change> {
    let advice = about(before)?;
    let outcome = if now == Story::Fine {
        AdviceOutcome::Helped
    } else {
        AdviceOutcome::DidNotHelp
    };
    let told = AdviceOutcomeTold {
        advice: advice.id.clone(),
        topic: advice.topic.clone(),
        outcome: Some(outcome),
    };
    Some(told.into())
}

/// At the second visit something else, because the first did not help.
fn given(kind: VisitKind, at: UnixMillis, story: Story, finding: Option<Id>) -> Option<Change> {
    let question = story.found().first()?.question;
    let mut fitting = fitting(question);
    let first = fitting.next()?;
    let advice = if kind == VisitKind::Second {
        fitting.next().unwrap_or(first)
    } else {
        first
    };
    let given = AdviceGiven {
        advice: advice.id.clone(),
        topic: advice.topic.clone(),
        season: Season::of(day_of(at)),
        finding,
    };
    Some(given.into())
}

fn about(story: Story) -> Option<&'static Advice> {
    fitting(story.found().first()?.question).next()
}

fn fitting(question: &'static str) -> impl Iterator<Item = &'static Advice> {
    let calls = move |advice: &&Advice| advice.after.iter().any(|it| it == question);
    shipped().iter().filter(calls)
}
