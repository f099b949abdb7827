//! Erases a photo, or a tenancy with its visits, because a person says so: a page of its own says what goes.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{Html, IntoResponse, Redirect, Response};
use nyvri_core::domain::id::Id;
use nyvri_core::domain::retention::{BY_HAND, Kept};
use nyvri_core::store::{Goes, Store};

use crate::dashboard::fault::Fault;
use crate::dashboard::frame::form::Checked;
use crate::dashboard::frame::guard::Signed;
use crate::dashboard::frame::render;
use crate::dashboard::frame::shell::{Place, Shell};
use crate::dashboard::{photo, visits};
use crate::rights::Right;
use crate::state::AppState;

#[derive(Template)]
#[template(path = "erase/ask.html")]
struct Page {
    shell: Shell,
    back: String,
    place: String,
    what: String,
    href: String,
}

/// What would go, each with the subject that the log has it under.
struct Wanted {
    kind: Kept,
    goes: Vec<(Id, Id, Kept)>,
    place: String,
    back: String,
    href: String,
}

/// Asks about a photo.
pub async fn photo(
    State(state): State<AppState>,
    signed: Signed,
    Path((visit, photo)): Path<(String, String)>,
) -> Result<Html<String>, Fault> {
    signed.must(Right::Erase)?;
    state
        .run(move |state| {
            let wanted = the_photo(&state.store(), &signed, &visit, &photo)?;
            page(state, &signed, wanted)
        })
        .await?
}

/// Asks about a tenancy.
pub async fn tenancy(
    State(state): State<AppState>,
    signed: Signed,
    Path(tenancy): Path<String>,
) -> Result<Html<String>, Fault> {
    signed.must(Right::Erase)?;
    state
        .run(move |state| {
            let wanted = the_tenancy(&state.store(), &tenancy)?;
            page(state, &signed, wanted)
        })
        .await?
}

/// Erases a photo.
pub async fn erase_photo(
    State(state): State<AppState>,
    signed: Signed,
    Path((visit, photo)): Path<(String, String)>,
    _form: Checked,
) -> Result<Response, Fault> {
    signed.must(Right::Erase)?;
    state
        .run(move |state| {
            let mut store = state.store();
            let wanted = the_photo(&store, &signed, &visit, &photo)?;
            erase(&mut store, &signed, &wanted)
        })
        .await?
}

/// Erases a tenancy and its visits.
pub async fn erase_tenancy(
    State(state): State<AppState>,
    signed: Signed,
    Path(tenancy): Path<String>,
    _form: Checked,
) -> Result<Response, Fault> {
    signed.must(Right::Erase)?;
    state
        .run(move |state| {
            let mut store = state.store();
            let wanted = the_tenancy(&store, &tenancy)?;
            erase(&mut store, &signed, &wanted)
        })
        .await?
}

fn the_photo(store: &Store, signed: &Signed, visit: &str, photo: &str) -> Result<Wanted, Fault> {
    let (visit, photo) = photo::visible(store, signed, visit, photo)?;
    let address = photo::address(&photo);
    let originals = store.originals_of(photo.id)?.into_iter();
    let goes = std::iter::once(photo.id).chain(originals.map(|(id, _)| id));
    Ok(Wanted {
        kind: Kept::Photo,
        goes: goes.map(|id| (visit.id, id, Kept::Photo)).collect(),
        place: visits::place(&store.dwelling(visit.dwelling)?),
        href: format!("{address}/erase"),
        back: address,
    })
}

fn the_tenancy(store: &Store, tenancy: &str) -> Result<Wanted, Fault> {
    let tenancy: Id = tenancy.parse().map_err(|_| Fault::NothingHere)?;
    let row = store.tenancy(tenancy)?;
    let mut goes = vec![(tenancy, tenancy, Kept::Tenancy)];
    let visits = store.visits_of_tenancy(tenancy)?.into_iter();
    goes.extend(visits.map(|visit| (visit, visit, Kept::Visit)));
    Ok(Wanted {
        kind: Kept::Tenancy,
        goes,
        place: visits::place(&store.dwelling(row.dwelling)?),
        href: format!("/tenancies/{tenancy}/erase"),
        back: "/tenancies".to_owned(),
    })
}

fn page(state: &AppState, signed: &Signed, wanted: Wanted) -> Result<Html<String>, Fault> {
    let words = &signed.words;
    let code = wanted.kind.code();
    let title = words.t(&format!("office-erase-{code}-title"));
    render(&Page {
        what: words.n(&format!("office-erase-{code}-what"), wanted.goes.len() - 1),
        place: wanted.place,
        back: wanted.back,
        shell: signed
            .shell(state, Place::Erased, title)
            .back_to(&wanted.href),
        href: wanted.href,
    })
}

fn erase(store: &mut Store, signed: &Signed, wanted: &Wanted) -> Result<Response, Fault> {
    let goes = wanted.goes.iter().map(|(subject, what, kind)| Goes {
        what: *what,
        subject: *subject,
        kind: *kind,
        rule: BY_HAND.to_owned(),
        pack: String::new(),
    });
    store.erase(signed.person(), &goes.collect::<Vec<_>>())?;
    tracing::info!(by = %signed.person(), kind = wanted.kind.code(), "erased by hand");
    Ok(Redirect::to("/erased").into_response())
}
