//! The protocol of a visit, as a file that can be checked, and what was said of its summary.

mod protocol;
mod signatures;

use axum::extract::{Path, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};

pub use signatures::{Disputes, Signed as SignedView, views as signatures};

use super::fault::Fault;
use super::frame::guard::Signed;
use super::visit::visible;
use crate::state::AppState;
use protocol::Export;

/// Pages that hold together, and photos. `nyvri-verify` checks them.
pub async fn protocol(
    State(state): State<AppState>,
    signed: Signed,
    Path(visit): Path<String>,
) -> Result<Response, Fault> {
    state.run(move |state| file(state, &signed, &visit)).await?
}

fn file(state: &AppState, signed: &Signed, visit: &str) -> Result<Response, Fault> {
    let store = state.store();
    let visit = visible(&store, signed, visit)?;
    let protocol = Export::of(&store, state, &visit)?;
    drop(store);
    let bytes = protocol.archive(state)?.to_bytes();
    let name = format!("attachment; filename=\"protokoll-{}.zip\"", visit.id);
    // To be kept by whoever asked, and by nobody on the way.
    let headers = [
        (CONTENT_TYPE, "application/zip".to_owned()),
        (CACHE_CONTROL, "no-store".to_owned()),
        (CONTENT_DISPOSITION, name),
    ];
    Ok((headers, bytes).into_response())
}
