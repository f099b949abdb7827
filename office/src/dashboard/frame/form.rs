//! Forms. A form counts only with the token that its page gave, so that no other site can send one in a
//! person's name.

use axum::Form;
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::HeaderMap;
use axum::http::header::CONTENT_TYPE;

use super::{cookies, guard};
use crate::dashboard::fault::Fault;
use crate::secret;
use crate::state::AppState;

/// Name of the hidden field.
pub const TOKEN: &str = "form_token";

/// The fields of a form that this office's own page sent.
pub struct Checked(Vec<(String, String)>);

impl Checked {
    /// A field without the blanks around it; empty when it was not sent.
    pub fn get(&self, name: &str) -> &str {
        self.0
            .iter()
            .find(|(found, _)| found == name)
            .map_or("", |(_, value)| value.trim())
    }

    /// A file, or a long text, as it came, with the line ends of its first home: places in it are told by line.
    pub fn whole(&self, name: &str) -> String {
        let found = self.0.iter().find(|(found, _)| found == name);
        found.map_or_else(String::new, |(_, value)| value.replace("\r\n", "\n"))
    }

    /// Whether a box was ticked.
    pub fn ticked(&self, name: &str) -> bool {
        !self.get(name).is_empty()
    }
}

impl FromRequest<AppState> for Checked {
    type Rejection = Fault;

    async fn from_request(request: Request, state: &AppState) -> Result<Self, Fault> {
        let headers = request.headers().clone();
        let wanted = match guard::session_of(&headers, state).await? {
            Some(session) => Some(session.form_token),
            None => cookies::read(&headers, cookies::DOOR).map(door_token),
        };
        let fields = Self(if is_multipart(&headers) {
            parts(request, state).await?
        } else {
            fields(request, state).await?
        });
        let fits = wanted.is_some_and(|wanted| secret::same(&wanted, fields.get(TOKEN)));
        if fits && from_here(&headers) {
            Ok(fields)
        } else {
            Err(Fault::ForeignForm)
        }
    }
}

/// The token in the forms of a browser that has this door cookie.
pub fn door_token(cookie: &str) -> String {
    nyvri_core::hex::encode(&secret::digest(&format!("door {cookie}")))
}

// Browsers say where a form comes from. They hide the origin from pages that ask for no referrer, as ours
// do, but never this; what says nothing at all is caught by the token alone.
fn from_here(headers: &HeaderMap) -> bool {
    let site = headers.get("sec-fetch-site");
    site.is_none_or(|site| site == "same-origin")
}

fn is_multipart(headers: &HeaderMap) -> bool {
    headers
        .get(CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"multipart/form-data"))
}

async fn fields(request: Request, state: &AppState) -> Result<Vec<(String, String)>, Fault> {
    let Form(fields) = Form::<Vec<(String, String)>>::from_request(request, state)
        .await
        .map_err(|_| Fault::ForeignForm)?;
    Ok(fields)
}

async fn parts(request: Request, state: &AppState) -> Result<Vec<(String, String)>, Fault> {
    let mut form = Multipart::from_request(request, state)
        .await
        .map_err(|_| Fault::ForeignForm)?;
    let mut fields = Vec::new();
    while let Some(part) = form.next_field().await.map_err(|_| Fault::ForeignForm)? {
        let name = part.name().unwrap_or_default().to_owned();
        let bytes = part.bytes().await.map_err(|_| Fault::TooLarge)?;
        fields.push((name, text_of(&bytes)));
    }
    Ok(fields)
}

/// Text as spreadsheets save it: UTF-8 with or without a mark, else ISO-8859-1.
fn text_of(bytes: &[u8]) -> String {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => bytes.iter().map(|byte| char::from(*byte)).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_from_an_old_spreadsheet_keeps_its_letters() {
        assert_eq!(text_of("\u{feff}Ærfugl".as_bytes()), "Ærfugl");
        assert_eq!(text_of(b"\xC6rfugl"), "Ærfugl");
    }
}
