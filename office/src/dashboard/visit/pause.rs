//! Lets the deadline of a finding stand still, with a reason, or go on.

use axum::extract::{Path, State};
use axum::response::Redirect;
use nyvri_core::domain::change::DeadlinePaused;
use nyvri_core::domain::deadline::PauseReason;
use nyvri_core::domain::id::Id;
use nyvri_core::store::{Store, VisitRow};

use super::visible;
use crate::dashboard::fault::Fault;
use crate::dashboard::frame::form::Checked;
use crate::dashboard::frame::guard::Signed;
use crate::rights::Right;
use crate::state::AppState;
use crate::words::Words;

/// The reasons there are, to choose from.
pub fn reasons(words: &Words) -> Vec<(&'static str, String)> {
    let all = PauseReason::ALL.into_iter();
    all.map(|reason| (reason.code(), words.named("pause", reason.code())))
        .collect()
}

/// `reason` is one of the reasons; another word lets the deadline go on.
pub async fn set(
    State(state): State<AppState>,
    signed: Signed,
    Path((visit, finding)): Path<(String, String)>,
    form: Checked,
) -> Result<Redirect, Fault> {
    signed.must(Right::PauseDeadlines)?;
    state
        .run(move |state| {
            let mut store = state.store();
            let visit = visible(&store, &signed, &visit)?;
            let finding = finding_of(&store, &signed, &visit, &finding)?;
            let reason = PauseReason::from_code(form.get("reason"));
            let pauses = store.pauses_of(finding)?;
            let standing = pauses.last().filter(|pause| pause.to.is_none());
            // A second tap on the button.
            if standing.map(|pause| pause.reason) != reason {
                let paused = DeadlinePaused { finding, reason };
                store.write(signed.person(), visit.id, &[paused.into()])?;
                tracing::info!(visit = %visit.id, %finding, "a deadline was paused or let go on");
            }
            Ok(Redirect::to(&format!("/visits/{}#findings", visit.id)))
        })
        .await?
}

/// A finding of the visit, if the person may see it.
fn finding_of(
    store: &Store,
    signed: &Signed,
    visit: &VisitRow,
    finding: &str,
) -> Result<Id, Fault> {
    let finding: Id = finding.parse().map_err(|_| Fault::NothingHere)?;
    let row = store.finding(finding)?;
    let hidden = store.confidences(visit.id)?.hide_finding(finding);
    let may_see = row.visit == visit.id && (signed.role().sees_confidential() || !hidden);
    may_see.then_some(finding).ok_or(Fault::NothingHere)
}
