//! How the office itself fares: version, schemas, room on the disk, how much it holds. Counts, never names.

use askama::Template;
use axum::extract::State;
use axum::response::Html;
use nyvri_core::store::SCHEMA_VERSION;

use super::fault::Fault;
use super::frame::guard::Signed;
use super::frame::render;
use super::frame::shell::{Place, Shell};
use crate::rights::Right;
use crate::state::AppState;
use crate::words::Words;

#[derive(Template)]
#[template(path = "health/page.html")]
struct Page {
    shell: Shell,
    about: Vec<(String, String)>,
    holds: Vec<(String, String)>,
}

/// The page.
pub async fn show(State(state): State<AppState>, signed: Signed) -> Result<Html<String>, Fault> {
    signed.must(Right::SeeHealth)?;
    state.run(move |state| page(state, &signed)).await?
}

fn page(state: &AppState, signed: &Signed) -> Result<Html<String>, Fault> {
    let words = &signed.words;
    let name = |(key, value): (&str, String)| (words.t(key), value);
    let about = [
        (
            "office-health-version",
            env!("CARGO_PKG_VERSION").to_owned(),
        ),
        (
            "office-health-schema",
            format!("{SCHEMA_VERSION} · {}", state.accounts().schema()?),
        ),
        (
            "office-health-size",
            megabytes(words, folder_bytes(&state.settings().data)?),
        ),
        ("office-health-backup", words.t("office-health-never")),
        (
            "office-health-fingerprint",
            grouped(state.certificate().fingerprint()),
        ),
    ];
    let store = state.store();
    let (tenancies, visits) = (store.tenancies()?.len(), store.visits()?.len());
    let (dwellings, entries) = (store.dwellings()?.len(), store.entries_kept()?);
    drop(store);
    let devices = state.accounts().devices()?;
    let phones = devices
        .iter()
        .filter(|device| device.revoked_at.is_none())
        .count();
    let holds = [
        ("office-health-entries", entries.to_string()),
        ("office-health-dwellings", dwellings.to_string()),
        ("office-health-tenancies", tenancies.to_string()),
        ("office-health-visits", visits.to_string()),
        ("office-health-phones", phones.to_string()),
        (
            "office-health-accounts",
            state.accounts().account_count()?.to_string(),
        ),
    ];
    render(&Page {
        about: about.map(name).into(),
        holds: holds.map(name).into(),
        shell: signed.shell(state, Place::Health, words.t("office-health-title")),
    })
}

fn folder_bytes(folder: &std::path::Path) -> std::io::Result<u64> {
    std::fs::read_dir(folder)?.try_fold(0, |sum, entry| Ok(sum + entry?.metadata()?.len()))
}

fn megabytes(words: &Words, bytes: u64) -> String {
    // Rounded up, so that an almost empty folder is not nothing.
    words.s(
        "office-health-megabytes",
        "n",
        &bytes.div_ceil(1 << 20).to_string(),
    )
}

// In fours, as people compare it aloud with what a phone shows.
fn grouped(fingerprint: &str) -> String {
    let digits: Vec<char> = fingerprint.chars().take(32).collect();
    digits
        .chunks(4)
        .map(|four| four.iter().collect::<String>())
        .collect::<Vec<_>>()
        .join(" ")
}
