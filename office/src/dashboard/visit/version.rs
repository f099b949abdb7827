//! A visit keeps the version of the checklist that it began with, until someone here lets it go on with the newest.
//! Its answers stay; those without a place there stand by themselves.

use axum::extract::{Path, State};
use axum::response::Redirect;
use nyvri_core::domain::change::{Change, TemplateChosen};
use nyvri_core::domain::template::Template;
use nyvri_core::store::VisitRow;

use super::{Look, visible};
use crate::dashboard::checklists;
use crate::dashboard::fault::Fault;
use crate::dashboard::frame::form::Checked;
use crate::dashboard::frame::guard::Signed;
use crate::rights::Right;
use crate::state::AppState;

/// A checklist that the visit could go on with.
pub struct Newer {
    /// Its name.
    pub template: String,
    /// Its version.
    pub version: u32,
    /// On the button.
    pub label: String,
    /// How many answers have no place in it.
    pub strays: String,
}

/// What new visits of its kind are asked, if that is another checklist than this open visit has.
pub fn newer(
    look: &Look<'_>,
    signed: &Signed,
    visit: &VisitRow,
) -> nyvri_core::Result<Option<Newer>> {
    if !visit.status.is_open() || !signed.may(Right::PlanVisits) {
        return Ok(None);
    }
    let newest = look.store.template_for(visit.kind)?;
    if is_kept(visit, &newest) {
        return Ok(None);
    }
    let answers = look.store.answers(visit.id)?.into_iter();
    let strays =
        answers.filter(|row| !newest.has_place_for(visit.kind, &row.question, &row.answer));
    let named = checklists::version(look.words, &newest.id, newest.version);
    Ok(Some(Newer {
        label: look.words.s("office-checklist-move", "checklist", &named),
        strays: look.words.n("office-checklist-move-strays", strays.count()),
        template: newest.id.clone(),
        version: newest.version,
    }))
}

/// Lets it go on with the one that the button named. What is not the newest any more is not taken.
pub async fn change(
    State(state): State<AppState>,
    signed: Signed,
    Path(visit): Path<String>,
    form: Checked,
) -> Result<Redirect, Fault> {
    signed.must(Right::PlanVisits)?;
    state
        .run(move |state| {
            let mut store = state.store();
            let visit = visible(&store, &signed, &visit)?;
            let newest = store.template_for(visit.kind)?;
            let is_named = form.get("template") == newest.id
                && form.get("version") == newest.version.to_string();
            if is_named && visit.status.is_open() && !is_kept(&visit, &newest) {
                store.write(signed.person(), visit.id, &[chosen(&newest)])?;
                tracing::info!(visit = %visit.id, version = newest.version, "another checklist");
            }
            Ok(Redirect::to(&format!("/visits/{}", visit.id)))
        })
        .await?
}

/// The change that lets a visit go on with it.
pub fn chosen(template: &Template) -> Change {
    TemplateChosen {
        template: template.id.clone(),
        version: template.version,
    }
    .into()
}

fn is_kept(visit: &VisitRow, template: &Template) -> bool {
    visit.template == template.id && visit.template_version == template.version
}
