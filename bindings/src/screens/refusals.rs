//! What the office did not take: what it was, the words that are safe here, and why.

use nyvri_core::Result;
use nyvri_core::domain::change::Change;
use nyvri_core::domain::visit::Answer;
use nyvri_core::store::RefusedEntry;

use super::sync::Refusal;
use super::view::View;

pub(super) fn refusals(view: &View<'_>) -> Result<Vec<Refusal>> {
    let refused = view.store.refused()?;
    Ok(refused.iter().map(|one| refusal(view, one)).collect())
}

fn refusal(view: &View<'_>, refused: &RefusedEntry) -> Refusal {
    Refusal {
        title: view.say(title_key(&refused.entry.change)),
        quote: quote(view, &refused.entry.change),
        why: view.texts.with(
            "refused-why",
            &[("reason", reason(view, &refused.reason).into())],
        ),
        safe: view.say("refused-safe"),
    }
}

/// The office's reason, by its code, as a sentence.
pub(super) fn reason(view: &View<'_>, code: &str) -> String {
    let why = view.texts.find(&format!("refused-{code}"), &[]);
    why.unwrap_or_else(|| view.say("refused-unknown-reason"))
}

fn title_key(change: &Change) -> &'static str {
    match change {
        Change::NoteWritten(_) => "refused-title-note",
        Change::AnswerGiven(_) | Change::AnswerCleared(_) => "refused-title-answer",
        Change::PhotoTaken(_)
        | Change::PhotoRemoved(_)
        | Change::PhotoMarked(_)
        | Change::PhotoCaptioned(_)
        | Change::PhotoMoved(_) => "refused-title-photo",
        Change::FindingLogged(_)
        | Change::FindingRemoved(_)
        | Change::RoomSet(_)
        | Change::PartSet(_)
        | Change::GradeSet(_)
        | Change::UrgencySet(_) => "refused-title-finding",
        Change::AdviceGiven(_) | Change::AdviceTakenBack(_) | Change::AdviceOutcomeTold(_) => {
            "refused-title-advice"
        }
        Change::SummarySigned(_) => "refused-title-signature",
        Change::SummaryDisputed(_) => "refused-title-dispute",
        _ => "refused-title",
    }
}

/// The person's own words, or else what was chosen; empty where nothing was said.
fn quote(view: &View<'_>, change: &Change) -> String {
    match change {
        Change::NoteWritten(note) => note.text.clone(),
        Change::PhotoCaptioned(caption) => caption.text.clone(),
        Change::AnswerGiven(given) => match &given.answer {
            Answer::Text(words) => words.clone(),
            Answer::Number(number) => view.texts.number(*number),
            Answer::Choice(choice) => view.say(&format!("q-{}.choice-{choice}", given.question)),
            check => view.say(&format!("answer-{}", check.kind())),
        },
        Change::RoomSet(set) if !set.room.is_empty() => view.say(&format!("room-{}", set.room)),
        Change::PartSet(set) if !set.part.is_empty() => view.say(&format!("part-{}", set.part)),
        Change::GradeSet(set) => set
            .grade
            .map_or_else(String::new, |grade| grade.code().into()),
        Change::UrgencySet(set) => set.urgency.map_or_else(String::new, |urgency| {
            view.say(&format!("urgency-{}", urgency.code()))
        }),
        Change::AdviceGiven(given) => view.say(&format!("advice-{}", given.advice)),
        Change::AdviceTakenBack(taken) => view.say(&format!("advice-{}", taken.advice)),
        Change::AdviceOutcomeTold(told) => view.say(&format!("advice-{}", told.advice)),
        Change::SummaryDisputed(disputed) => disputed.words.clone(),
        _ => String::new(),
    }
}
