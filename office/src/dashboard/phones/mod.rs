//! Phones: whose they are, whether the office has everything on them, pairing and revoking.

pub mod pair;
pub mod revoke;

use askama::Template;
use axum::extract::{Query, State};
use axum::response::Html;
use nyvri_core::domain::id::Id;
use serde::Deserialize;

use super::fault::Fault;
use super::frame::guard::Signed;
use super::frame::render;
use super::frame::shell::{Place, Shell};
use super::frame::shown::{People, Status, sentence};
use crate::accounts::Device;
use crate::rights::Right;
use crate::state::AppState;
use crate::words::Words;
use pair::Pairing;

// A phone that has been silent for this long may hold what nobody knows of.
const SILENT_MS: i64 = 3 * 24 * 60 * 60 * 1000;

/// Whom to pair a phone for.
#[derive(Deserialize)]
pub struct Asked {
    person: Option<String>,
}

#[derive(Template)]
#[template(path = "phones/page.html")]
struct Page {
    shell: Shell,
    state_in_numbers: String,
    people: Vec<(String, String)>,
    chosen: String,
    pairing: Option<Pairing>,
    groups: Vec<(String, Vec<Row>)>,
}

struct Row {
    name: String,
    owner: String,
    status: Status,
    waiting: String,
    seen: String,
    revoke: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    NeedsCare,
    Fine,
    Gone,
}

/// The list.
pub async fn show(
    State(state): State<AppState>,
    signed: Signed,
    Query(asked): Query<Asked>,
) -> Result<Html<String>, Fault> {
    signed.must(Right::KeepPhones)?;
    state
        .run(move |state| page(state, &signed, asked.person.unwrap_or_default(), None))
        .await?
}

fn page(
    state: &AppState,
    signed: &Signed,
    chosen: String,
    pairing: Option<Pairing>,
) -> Result<Html<String>, Fault> {
    let (words, now) = (&signed.words, state.now());
    let devices = state.accounts().devices()?;
    let store = state.store();
    let people = People::read(&store)?;
    drop(store);
    let in_use = devices
        .iter()
        .filter(|device| device.revoked_at.is_none())
        .count();
    let behind = devices
        .iter()
        .filter(|device| kind(device, now) == Kind::NeedsCare)
        .count();
    let counts = [
        ("used", words.n("office-phones-used", in_use)),
        ("behind", words.n("office-phones-behind", behind)),
    ];
    let counts = counts.each_ref().map(|(name, text)| (*name, text.as_str()));
    let headings = [
        (Kind::NeedsCare, "office-phones-care"),
        (Kind::Fine, "office-phones-fine"),
        (Kind::Gone, "office-phones-gone"),
    ];
    let group = |wanted: Kind| -> Vec<Row> {
        devices
            .iter()
            .filter(|device| kind(device, now) == wanted)
            .map(|device| row(words, &people, device, now))
            .collect()
    };
    let groups = headings.map(|(wanted, heading)| (words.t(heading), group(wanted)));
    render(&Page {
        state_in_numbers: words.many("office-phones-summary", &counts),
        people: people.everyone_who_visits(),
        chosen,
        pairing,
        groups: groups
            .into_iter()
            .filter(|(_, rows)| !rows.is_empty())
            .collect(),
        shell: signed.shell(state, Place::Phones, words.t("office-phones-title")),
    })
}

fn kind(device: &Device, now: i64) -> Kind {
    if device.revoked_at.is_some() {
        Kind::Gone
    } else if device.waiting > 0 || now - device.seen_at > SILENT_MS {
        Kind::NeedsCare
    } else {
        Kind::Fine
    }
}

fn row(words: &Words, people: &People, device: &Device, now: i64) -> Row {
    Row {
        name: shown_name(words, device),
        owner: people.name(device.person).to_owned(),
        status: status(words, device, now),
        waiting: waiting(words, device),
        seen: sentence(&words.texts().moment(device.seen_at, now)),
        revoke: device
            .revoked_at
            .is_none()
            .then(|| format!("/phones/{}/revoke", device.id)),
    }
}

fn status(words: &Words, device: &Device, now: i64) -> Status {
    match device {
        Device {
            revoked_at: Some(_),
            ..
        } => Status::quiet("wait", words.t("office-phone-revoked")),
        Device { waiting: 1.., .. } => Status::soon(words.t("office-phone-waiting")),
        _ if now - device.seen_at > SILENT_MS => Status::soon(words.t("office-phone-silent")),
        Device {
            receipted_at: None, ..
        } => Status::quiet("todo", words.t("office-phone-new")),
        _ => Status::ok(words.t("office-phone-all")),
    }
}

fn waiting(words: &Words, device: &Device) -> String {
    match usize::try_from(device.waiting) {
        _ if device.revoked_at.is_some() => words.t("office-phone-unknown"),
        Ok(n) if n > 0 => words.n("office-phone-n", n),
        _ => words.t("office-phone-none"),
    }
}

/// What the phone calls itself, or a word for one that says nothing.
fn shown_name(words: &Words, device: &Device) -> String {
    if device.name.is_empty() {
        words.t("office-phone")
    } else {
        device.name.clone()
    }
}

/// The phone with this id.
fn device(state: &AppState, id: &str) -> Result<Device, Fault> {
    let id: Id = id.parse().map_err(|_| Fault::NothingHere)?;
    state.accounts().device(id)?.ok_or(Fault::NothingHere)
}
