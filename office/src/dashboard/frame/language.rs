//! Which language a browser gets: the one chosen in the footer, else the one it asks for.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::http::header::{ACCEPT_LANGUAGE, SET_COOKIE};
use axum::response::{IntoResponse, Redirect, Response};
use nyvri_core::text::Language;

use super::cookies;
use super::form::Checked;
use crate::state::AppState;
use crate::words::Words;

/// The texts for a browser.
pub fn words_of(headers: &HeaderMap, state: &AppState) -> Words {
    let chosen = cookies::read(headers, cookies::LANGUAGE).and_then(Language::from_tag);
    state
        .texts()
        .words(chosen.unwrap_or_else(|| asked_for(headers)))
}

/// Keeps the choice and goes back to where it was made.
pub async fn choose(State(state): State<AppState>, form: Checked) -> Response {
    let language = Language::from_tag(form.get("language")).unwrap_or(Language::Nb);
    let mut response = Redirect::to(local_path(form.get("back"))).into_response();
    if let Some(cookie) = cookies::set_for_a_year(
        cookies::LANGUAGE,
        language.tag(),
        state.settings().secure_cookies,
    ) {
        response.headers_mut().append(SET_COOKIE, cookie);
    }
    response
}

/// The path if it leads into this office, else the start: a form must not send people elsewhere.
pub fn local_path(path: &str) -> &str {
    let leads_out =
        path.starts_with("//") || path.contains(['\\', '\r', '\n']) || !path.starts_with('/');
    if leads_out { "/" } else { path }
}

fn asked_for(headers: &HeaderMap) -> Language {
    let asked = headers
        .get(ACCEPT_LANGUAGE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    asked
        .split([',', ';'])
        .map(str::trim)
        .find_map(Language::from_tag)
        .unwrap_or(Language::Nb)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_cannot_send_people_to_another_site() {
        for outside in [
            "//evil.example",
            "https://evil.example",
            "/\\evil.example",
            "",
            "/a\r\nSet-Cookie: b",
        ] {
            assert_eq!(local_path(outside), "/");
        }
        assert_eq!(local_path("/visits?show=all"), "/visits?show=all");
    }
}
