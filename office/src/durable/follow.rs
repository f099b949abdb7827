//! Every request first catches up with the other nodes: whoever asks any node sees what any node was told
//! before. When the shared database does not answer, nobody is answered from an old copy.

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::state::AppState;

/// The office, and what answers when it cannot catch up.
pub type Following<F> = (AppState, fn(crate::Error) -> F);

/// Catches up, then lets the request through; `unavailable` answers when it cannot.
pub async fn follow_first<F: IntoResponse>(
    State((state, unavailable)): State<Following<F>>,
    request: Request,
    next: Next,
) -> Response {
    if !state.is_shared() {
        return next.run(request).await;
    }
    match state.run(AppState::follow).await {
        Ok(Ok(())) => next.run(request).await,
        Ok(Err(fault)) => unavailable(fault).into_response(),
        Err(fault) => unavailable(fault.into()).into_response(),
    }
}
