//! The pictures themselves, for those who may see the finding they show.

use axum::extract::{Path, Query, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use nyvri_core::domain::id::Id;
use serde::Deserialize;

use super::visible;
use crate::dashboard::fault::Fault;
use crate::dashboard::frame::guard::Signed;
use crate::state::AppState;

/// Which size.
#[derive(Deserialize)]
pub struct Size {
    small: Option<String>,
}

/// One photo of a visit.
pub async fn photo(
    State(state): State<AppState>,
    signed: Signed,
    Path((visit, photo)): Path<(String, String)>,
    Query(size): Query<Size>,
) -> Result<Response, Fault> {
    let jpeg = state
        .run(move |state| read(state, &signed, &visit, &photo, size.small.is_some()))
        .await??;
    // The address names one picture for ever, but only this person's browser may keep it, and not for long.
    let headers = [
        (CONTENT_TYPE, "image/jpeg"),
        (CACHE_CONTROL, "private, max-age=600"),
    ];
    Ok((headers, jpeg).into_response())
}

fn read(
    state: &AppState,
    signed: &Signed,
    visit: &str,
    photo: &str,
    small: bool,
) -> Result<Vec<u8>, Fault> {
    let store = state.store();
    let visit = visible(&store, signed, visit)?;
    let photo: Id = photo.parse().map_err(|_| Fault::NothingHere)?;
    let photo = store.photo(photo)?;
    if photo.visit != visit.id {
        return Err(Fault::NothingHere);
    }
    let is_hidden = store.confidences(visit.id)?.hide_finding(photo.finding);
    if is_hidden && !signed.role().sees_confidential() {
        return Err(Fault::NothingHere);
    }
    if small && !photo.thumbnail.is_empty() {
        return Ok(photo.thumbnail);
    }
    drop(store);
    let jpeg = state.pictures().whole(&photo.sha256)?;
    jpeg.ok_or(Fault::NothingHere)
}
