//! When a page cannot be given: one page for "not there" and "not yours", so that nobody learns which.

use askama::Template;
use axum::extract::{Request, State};
use axum::http::header::ACCEPT;
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::middleware::Next;
use axum::response::{Html, IntoResponse, Redirect, Response};

use super::frame::guard::{Signed, session_of};
use super::frame::language::words_of;
use super::frame::shell::{Place, Shell};
use crate::state::AppState;

/// Why a page cannot be given.
#[derive(Debug)]
pub enum Fault {
    /// Nobody is signed in.
    SignIn,
    /// It does not exist, or the role has no right to it.
    NothingHere,
    /// The form did not come from this office's own page, or the page was too old.
    ForeignForm,
    /// More was sent than any form holds.
    TooLarge,
    /// The office itself failed.
    Office(crate::Error),
    /// What the office's nodes share does not answer.
    Unavailable(crate::Error),
    /// This office cannot make PDFs.
    NoPdf,
}

/// Which of the fault pages an answer should become.
#[derive(Clone, Copy)]
enum Kind {
    NothingHere,
    ForeignForm,
    TooLarge,
    NoPdf,
    Office,
}

#[derive(Template)]
#[template(path = "fault/page.html")]
struct Page {
    shell: Shell,
    kind: &'static str,
    is_missing: bool,
    start: &'static str,
}

impl From<crate::Error> for Fault {
    fn from(error: crate::Error) -> Self {
        match error {
            crate::Error::Shared(_) | crate::Error::Objects(_) => Self::Unavailable(error),
            crate::Error::NoPdf => Self::NoPdf,
            other => Self::Office(other),
        }
    }
}

impl From<nyvri_core::Error> for Fault {
    fn from(error: nyvri_core::Error) -> Self {
        match error {
            nyvri_core::Error::NotFound { .. } => Self::NothingHere,
            nyvri_core::Error::Sync(_) => Self::Unavailable(error.into()),
            other => Self::Office(other.into()),
        }
    }
}

impl From<std::io::Error> for Fault {
    fn from(error: std::io::Error) -> Self {
        Self::Office(error.into())
    }
}

impl IntoResponse for Fault {
    fn into_response(self) -> Response {
        let (status, kind) = match self {
            Self::SignIn => return Redirect::to("/sign-in").into_response(),
            Self::NothingHere => (StatusCode::NOT_FOUND, Kind::NothingHere),
            Self::ForeignForm => (StatusCode::FORBIDDEN, Kind::ForeignForm),
            Self::TooLarge => (StatusCode::PAYLOAD_TOO_LARGE, Kind::TooLarge),
            Self::NoPdf => (StatusCode::NOT_IMPLEMENTED, Kind::NoPdf),
            Self::Office(error) => {
                tracing::error!(%error, "a page failed");
                (StatusCode::INTERNAL_SERVER_ERROR, Kind::Office)
            }
            Self::Unavailable(error) => {
                tracing::error!(%error, "a page was not given");
                (StatusCode::SERVICE_UNAVAILABLE, Kind::Office)
            }
        };
        let mut response = status.into_response();
        response.extensions_mut().insert(kind);
        response
    }
}

/// Any address that no page has. Signed out, everything looks the same: a door.
pub async fn nothing_here(_: Signed) -> Fault {
    Fault::NothingHere
}

/// Turns faults into pages in the reader's language.
pub async fn pages_for_faults(
    State(state): State<AppState>,
    request: Request,
    next: Next,
) -> Response {
    let (headers, uri) = (request.headers().clone(), request.uri().clone());
    let response = next.run(request).await;
    let Some(kind) = response.extensions().get::<Kind>().copied() else {
        return response;
    };
    if !wants_page(&headers, &uri) {
        return response;
    }
    match page(&state, &headers, kind).await {
        Some(html) => (response.status(), Html(html)).into_response(),
        None => response,
    }
}

// A picture that is missing needs no page.
fn wants_page(headers: &HeaderMap, uri: &Uri) -> bool {
    let accepts = headers
        .get(ACCEPT)
        .and_then(|value| value.to_str().ok())
        .unwrap_or("text/html");
    !uri.path().ends_with("/picture") || accepts.contains("text/html")
}

async fn page(state: &AppState, headers: &HeaderMap, kind: Kind) -> Option<String> {
    let session = session_of(headers, state).await.ok().flatten();
    let words = words_of(headers, state);
    let name = match kind {
        Kind::NothingHere => "office-fault-missing",
        Kind::ForeignForm => "office-fault-form",
        Kind::TooLarge => "office-fault-large",
        Kind::NoPdf => "office-fault-no-pdf",
        Kind::Office => "office-fault-office",
    };
    let title = words.t(name);
    let start = session.as_ref().map_or("/sign-in", |session| {
        super::frame::shell::first_page(session.account.role)
    });
    let shell = Shell::new(state, words, session.as_ref(), Place::None, title);
    Page {
        shell,
        kind: name,
        is_missing: matches!(kind, Kind::NothingHere),
        start,
    }
    .render()
    .ok()
}
