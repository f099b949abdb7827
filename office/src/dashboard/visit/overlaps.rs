//! What people set differently without having seen each other's value, for someone to choose from.

use axum::extract::{Path, State};
use axum::response::Redirect;
use nyvri_core::domain::change::Change;
use nyvri_core::domain::finding::Urgency;
use nyvri_core::hex;
use nyvri_core::store::{OverlapRow, Value, VisitRow};

use super::{Look, answers, visible};
use crate::dashboard::fault::Fault;
use crate::dashboard::frame::form::Checked;
use crate::dashboard::frame::guard::Signed;
use crate::dashboard::frame::shown::People;
use crate::rights::Right;
use crate::state::AppState;

/// One field with more than one value.
pub struct OverlapView {
    /// What was asked or set.
    pub what: String,
    /// Its name in the form.
    pub field: String,
    /// The one that stands first.
    pub values: Vec<ValueView>,
}

/// One of its values.
pub struct ValueView {
    /// The value in words.
    pub words: String,
    /// Who set it, and when.
    pub by: String,
    /// Its name in the form.
    pub key: String,
    /// It is the latest.
    pub stands: bool,
}

/// Those that the reader may see.
pub fn views(look: &Look<'_>, visit: &VisitRow) -> Result<Vec<OverlapView>, Fault> {
    let overlaps = look.store.overlaps(visit.id)?.into_iter();
    let seen = overlaps.filter(|overlap| {
        look.sees_confidential || !look.confidences.hide(&overlap.standing.change)
    });
    Ok(seen.map(|overlap| view(look, &overlap)).collect())
}

fn view(look: &Look<'_>, overlap: &OverlapRow) -> OverlapView {
    let standing = std::iter::once((true, &overlap.standing));
    let others = overlap.others.iter().map(|value| (false, value));
    OverlapView {
        what: what(look, &overlap.standing.change),
        field: overlap.field.clone(),
        values: standing
            .chain(others)
            .map(|(stands, value)| ValueView {
                words: in_words(look, &value.change),
                by: look.words.many(
                    "office-overlap-by",
                    &[
                        ("name", look.people.name(value.mark.author)),
                        (
                            "moment",
                            &look.words.texts().moment(value.mark.at.millis(), look.now),
                        ),
                    ],
                ),
                key: key(value),
                stands,
            })
            .collect(),
    }
}

fn what(look: &Look<'_>, change: &Change) -> String {
    match change {
        Change::AnswerGiven(given) => look.words.named("q", &given.question),
        Change::AnswerCleared(cleared) => look.words.named("q", &cleared.question),
        other => look
            .words
            .named("office-overlap", &other.kind().replace('_', "-")),
    }
}

fn in_words(look: &Look<'_>, change: &Change) -> String {
    let words = look.words;
    let or_none = |family: &str, code: &str| {
        if code.is_empty() {
            words.t("office-overlap-none")
        } else {
            words.named(family, code)
        }
    };
    match change {
        Change::AnswerGiven(given) => look
            .template
            .question(&given.question)
            .map_or_else(String::new, |(_, question)| {
                answers::in_words(words, question, &given.answer)
            }),
        Change::RoomSet(set) => or_none("room", &set.room),
        Change::PartSet(set) => or_none("part", &set.part),
        Change::UrgencySet(set) => or_none("urgency", set.urgency.map_or("", Urgency::code)),
        Change::InterpreterSet(set) => words.named("interpreter", set.interpreter.code()),
        Change::VisitScheduled(set) => words.texts().moment(set.starts_at, look.now),
        Change::VisitAssigned(set) => names(look.people, &set.people),
        _ => words.t("office-overlap-none"),
    }
}

fn names(people: &People, ids: &[nyvri_core::domain::id::Id]) -> String {
    let names: Vec<&str> = ids.iter().map(|id| people.name(*id)).collect();
    names.join(", ")
}

fn key(value: &Value) -> String {
    hex::encode(value.mark.stamp().as_bytes())
}

/// Someone has chosen: the value is set again, by a person who has seen them all.
pub async fn settle(
    State(state): State<AppState>,
    signed: Signed,
    Path(visit): Path<String>,
    form: Checked,
) -> Result<Redirect, Fault> {
    signed.must(Right::SettleOverlaps)?;
    state
        .run(move |state| {
            let mut store = state.store();
            let visit = visible(&store, &signed, &visit)?;
            let overlaps = store.overlaps(visit.id)?;
            let chosen = overlaps
                .iter()
                .filter(|overlap| overlap.field == form.get("field"))
                .flat_map(|overlap| overlap.others.iter().chain([&overlap.standing]))
                .find(|value| key(value) == form.get("value"));
            // Settled by someone else meanwhile: the page shows what stands now.
            if let Some(value) = chosen {
                store.write(
                    signed.person(),
                    visit.id,
                    std::slice::from_ref(&value.change),
                )?;
                tracing::info!(visit = %visit.id, "settled");
            }
            Ok(Redirect::to(&format!("/visits/{}#overlaps", visit.id)))
        })
        .await?
}
