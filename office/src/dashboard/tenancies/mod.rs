//! Tenancies: which homes have new tenants, and how far their two visits have come. Names stay inside the
//! visits that need them.

pub mod add;
mod new_dwelling;
pub mod start;

use std::collections::HashMap;

use askama::Template;
use axum::extract::{Query, State};
use axum::response::Html;
use nyvri_core::calendar::day_of;
use nyvri_core::domain::id::Id;
use nyvri_core::domain::visit::VisitKind;
use nyvri_core::store::{DwellingRow, Store, VisitRow};
use serde::Deserialize;

use super::fault::Fault;
use super::frame::guard::Signed;
use super::frame::render;
use super::frame::shell::{Place, Shell};
use super::frame::shown::{Status, when};
use crate::rights::Right;
use crate::state::AppState;

/// What has just been done.
#[derive(Deserialize)]
pub struct Done {
    added: Option<usize>,
}

#[derive(Template)]
#[template(path = "tenancies/page.html")]
struct Page {
    shell: Shell,
    state_in_numbers: String,
    rows: Vec<Row>,
    may_add: bool,
    done: Option<String>,
}

struct Row {
    place: String,
    complex: String,
    moved_in: String,
    visits: Vec<(String, Option<VisitCell>)>,
    erase: Option<String>,
}

struct VisitCell {
    href: String,
    status: Status,
    when: String,
}

/// The list, newest first.
pub async fn show(
    State(state): State<AppState>,
    signed: Signed,
    Query(done): Query<Done>,
) -> Result<Html<String>, Fault> {
    signed.must(Right::SeeTenancies)?;
    state.run(move |state| page(state, &signed, &done)).await?
}

fn page(state: &AppState, signed: &Signed, done: &Done) -> Result<Html<String>, Fault> {
    let store = state.store();
    let rows = rows(&store, signed, state.now())?;
    drop(store);
    let words = &signed.words;
    render(&Page {
        state_in_numbers: words.n("office-tenancies-n", rows.len()),
        rows,
        may_add: signed.may(Right::AddTenancies),
        done: done.added.map(|n| words.n("office-tenancies-added", n)),
        shell: signed.shell(state, Place::Tenancies, words.t("office-tenancies-title")),
    })
}

fn rows(store: &Store, signed: &Signed, now: i64) -> Result<Vec<Row>, Fault> {
    let words = &signed.words;
    let dwellings: HashMap<Id, DwellingRow> = store
        .dwellings()?
        .into_iter()
        .map(|row| (row.id, row))
        .collect();
    let mut visits: HashMap<(Id, VisitKind), VisitRow> = HashMap::new();
    for visit in store.visits()? {
        visits.insert((visit.tenancy, visit.kind), visit);
    }
    let cell = |tenancy: Id, kind: VisitKind| {
        let heading = words.named("kind", kind.code());
        let cell = visits.get(&(tenancy, kind)).map(|visit| VisitCell {
            href: format!("/visits/{}", visit.id),
            status: Status::of_visit(words, visit.status),
            when: when(words, visit, now),
        });
        (heading, cell)
    };
    let tenancies = store.tenancies()?.into_iter().map(|tenancy| {
        let dwelling = dwellings.get(&tenancy.dwelling);
        Row {
            place: dwelling.map_or_else(String::new, super::visits::place),
            complex: dwelling.map_or_else(String::new, |dwelling| dwelling.complex.clone()),
            moved_in: words.texts().day(tenancy.starts_on, day_of(now)),
            visits: [VisitKind::First, VisitKind::Second]
                .map(|kind| cell(tenancy.id, kind))
                .into(),
            erase: signed
                .may(Right::Erase)
                .then(|| format!("/tenancies/{}/erase", tenancy.id)),
        }
    });
    Ok(tenancies.collect())
}
