//! What every page shares: the frame around it, who is asking, what a form must carry, the style sheets.

pub mod assets;
pub mod cookies;
pub mod due;
pub mod form;
pub mod guard;
pub mod headers;
pub mod language;
pub mod shell;
pub mod shown;
pub mod window_bar;

use askama::Template;
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{Html, IntoResponse, Response};

use super::fault::Fault;

/// The page as text for the browser.
pub fn render(page: &impl Template) -> Result<Html<String>, Fault> {
    Ok(Html(page.render().map_err(|fault| {
        std::io::Error::other(fault.to_string())
    })?))
}

/// A file to be kept by whoever asked, and by nobody on the way.
pub fn file(name: &str, kind: &'static str, bytes: Vec<u8>) -> Response {
    let headers = [
        (CONTENT_TYPE, kind.to_owned()),
        (CACHE_CONTROL, "no-store".to_owned()),
        (
            CONTENT_DISPOSITION,
            format!("attachment; filename=\"{name}\""),
        ),
    ];
    (headers, bytes).into_response()
}
