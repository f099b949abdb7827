//! The pictures themselves, for those who may see the finding they show. What somebody hid is burnt out of all that
//! leaves the house, to a browser too.

use axum::extract::{Path, Query, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use nyvri_core::photo;
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
pub async fn picture(
    State(state): State<AppState>,
    signed: Signed,
    Path((visit, photo)): Path<(String, String)>,
    Query(size): Query<Size>,
) -> Result<Response, Fault> {
    let jpeg = state
        .run(move |state| read(state, &signed, &visit, &photo, size.small.is_some()))
        .await??;
    // The address that a page gives names one picture with what is hidden on it; only this person's browser may keep
    // it, and not for long.
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
    let (_, photo) = visible(&store, signed, visit, photo)?;
    let hidden = store.hidden_on_photo(photo.id)?;
    drop(store);
    let jpeg = if small && !photo.thumbnail.is_empty() {
        photo.thumbnail
    } else {
        let whole = state.pictures().whole(&photo.sha256)?;
        whole.ok_or(Fault::NothingHere)?
    };
    Ok(photo::burn(&jpeg, &hidden).map_err(nyvri_core::Error::from)?)
}
