//! The phones' side of the office.

use axum::Router;

use crate::state::AppState;

/// What phones can ask for.
pub fn router() -> Router<AppState> {
    Router::new()
}
