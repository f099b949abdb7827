//! The three cookies: who is signed in, what a signed-out form carries, which language.

use axum::http::header::COOKIE;
use axum::http::{HeaderMap, HeaderValue};

/// Who is signed in.
pub const SESSION: &str = "nyvri_session";
/// Binds the forms of someone who is not signed in yet to their browser.
pub const DOOR: &str = "nyvri_door";
/// The chosen language; means nothing to anyone.
pub const LANGUAGE: &str = "nyvri_language";

/// The value of a cookie that the browser sent.
pub fn read<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let sent = headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|header| header.to_str().ok());
    sent.flat_map(|header| header.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find_map(|(found, value)| (found == name).then_some(value))
}

/// A `Set-Cookie` for this browser session.
pub fn set(name: &str, value: &str, secure: bool) -> Option<HeaderValue> {
    header(
        &format!("{name}={value}; Path=/; HttpOnly; SameSite=Strict"),
        secure,
    )
}

/// The same, kept for a year.
pub fn set_for_a_year(name: &str, value: &str, secure: bool) -> Option<HeaderValue> {
    header(
        &format!("{name}={value}; Path=/; HttpOnly; SameSite=Strict; Max-Age=31536000"),
        secure,
    )
}

/// Makes the browser forget it.
pub fn forget(name: &str, secure: bool) -> Option<HeaderValue> {
    header(
        &format!("{name}=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0"),
        secure,
    )
}

fn header(text: &str, secure: bool) -> Option<HeaderValue> {
    let text = if secure {
        format!("{text}; Secure")
    } else {
        text.to_owned()
    };
    HeaderValue::from_str(&text).ok()
}
