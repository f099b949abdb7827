//! A visit on paper: the letter to the tenant, the protocol, and the protocol as a file that can be checked.

mod photos;
mod protocol;
mod signatures;
mod writing;

use axum::extract::{Path, State};
use axum::response::Response;

pub use signatures::{Disputes, Signed as SignedView, views as signatures};

use super::fault::Fault;
use super::frame::file;
use super::frame::guard::Signed;
use super::visit::visible;
use crate::pdf::Turn;
use crate::state::AppState;
use protocol::Export;
use writing::{Kind, Writing};

/// The letter to the tenant, in the reader's language and the tenant's, with photos and signatures.
pub async fn summary(
    State(state): State<AppState>,
    signed: Signed,
    Path(visit): Path<String>,
) -> Result<Response, Fault> {
    let paper = move |state: &AppState| pdf(state, &signed, &visit, Kind::Letter);
    state.run(paper).await?
}

/// Every answer that is not confidential, every photo and signature, with the hash that stands for them.
pub async fn protocol(
    State(state): State<AppState>,
    signed: Signed,
    Path(visit): Path<String>,
) -> Result<Response, Fault> {
    let paper = move |state: &AppState| pdf(state, &signed, &visit, Kind::Protocol);
    state.run(paper).await?
}

fn pdf(state: &AppState, signed: &Signed, visit: &str, kind: Kind) -> Result<Response, Fault> {
    let store = state.store();
    let visit = visible(&store, signed, visit)?;
    let (mut document, photos) = Writing::new(state, &store, &signed.words, &visit)?.write(kind)?;
    drop(store);
    let turn = Turn::wait()?;
    let pictures = photos::put_in(&mut document, photos, state)?;
    let pdf = turn.typeset(document.with_pictures(&pictures)?)?;
    let name = format!("{}-{}.pdf", kind.name(), visit.id);
    Ok(file(&name, "application/pdf", pdf))
}

/// Pages that hold together, and photos. `nyvri-verify` checks them.
pub async fn protocol_file(
    State(state): State<AppState>,
    signed: Signed,
    Path(visit): Path<String>,
) -> Result<Response, Fault> {
    state
        .run(move |state| archive(state, &signed, &visit))
        .await?
}

fn archive(state: &AppState, signed: &Signed, visit: &str) -> Result<Response, Fault> {
    let store = state.store();
    let visit = visible(&store, signed, visit)?;
    let protocol = Export::of(&store, state, &visit)?;
    drop(store);
    let bytes = protocol.archive(state)?.to_bytes();
    let name = format!("protokoll-{}.zip", visit.id);
    Ok(file(&name, "application/zip", bytes))
}
