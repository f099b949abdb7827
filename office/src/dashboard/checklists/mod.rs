//! Checklists: what lies in the data folder and waits to be published, what was published, what the product ships,
//! and which of them new visits are asked.

pub mod draft;
mod parts;
pub mod preview;

use std::collections::BTreeSet;

use askama::Template;
use axum::extract::State;
use axum::response::Html;
use nyvri_core::calendar::day_of;
use nyvri_core::content;
use nyvri_core::domain::template::Template as Checklist;
use nyvri_core::domain::visit::VisitKind;
use nyvri_core::store::{PublishedRow, Store};

use super::fault::Fault;
use super::frame::guard::Signed;
use super::frame::render;
use super::frame::shell::{Place, Shell};
use super::frame::shown::{People, Status};
use crate::checklists;
use crate::rights::Right;
use crate::state::AppState;
use crate::words::Words;
use draft::State as Standing;

#[derive(Template)]
#[template(path = "checklists/page.html")]
struct Page {
    shell: Shell,
    state_in_numbers: String,
    groups: Vec<(String, Vec<Row>)>,
    folder: &'static str,
}

struct Row {
    name: String,
    /// What it is for, or when it was published.
    about: String,
    kinds: String,
    status: Status,
    href: Option<String>,
}

/// The list.
pub async fn show(State(state): State<AppState>, signed: Signed) -> Result<Html<String>, Fault> {
    signed.must(Right::KeepChecklists)?;
    state.run(move |state| page(state, &signed)).await?
}

fn page(state: &AppState, signed: &Signed) -> Result<Html<String>, Fault> {
    let words = &signed.words;
    let written = checklists::written(&state.settings().data)?;
    let store = state.store();
    let used = in_use(&store)?;
    let drafts = written
        .iter()
        .map(|written| draft_row(&store, words, written))
        .collect::<Result<Vec<_>, Fault>>()?;
    let people = People::read(&store)?;
    let published = store.published()?;
    let rows = published.iter().rev();
    let now = state.now();
    let published: Vec<Row> = rows
        .map(|row| published_row(&store, words, &people, row, &used, now))
        .collect();
    drop(store);
    let shipped = content::templates().iter().rev();
    let shipped = shipped.map(|template| shipped_row(words, template, &used));
    let groups = [
        ("office-checklists-new", drafts),
        ("office-checklists-published", published),
        ("office-checklists-shipped", shipped.collect()),
    ];
    let groups = groups.into_iter().filter(|(_, rows)| !rows.is_empty());
    render(&Page {
        state_in_numbers: words.n("office-checklists-why", used.len()),
        groups: groups.map(|(key, rows)| (words.t(key), rows)).collect(),
        folder: checklists::FOLDER,
        shell: signed.shell(state, Place::Checklists, words.t("office-checklists-title")),
    })
}

/// The checklists that new visits get, with their versions.
fn in_use(store: &Store) -> nyvri_core::Result<BTreeSet<(String, u32)>> {
    VisitKind::ALL
        .into_iter()
        .map(|kind| {
            let template = store.template_for(kind)?;
            Ok((template.id.clone(), template.version))
        })
        .collect()
}

fn draft_row(store: &Store, words: &Words, written: &checklists::Written) -> Result<Row, Fault> {
    let looked = draft::Looked::at(store, written)?;
    let template = looked.template();
    let status = match &looked.state {
        Standing::Unread(why) => {
            Status::late(words.t(&format!("office-checklist-unread-{}", why.code())))
        }
        Standing::Faulty(faults) => Status::late(words.n("office-checklist-faults", faults.len())),
        Standing::Ready(_) => Status::soon(words.t("office-checklist-ready")),
        Standing::Published(..) => Status::ok(words.t("office-checklist-is-published")),
    };
    Ok(Row {
        name: format!("{}.json", written.name),
        about: template.map_or_else(String::new, |template| named(words, template)),
        kinds: template.map_or_else(String::new, |template| kinds(words, template)),
        href: written
            .own
            .is_ok()
            .then(|| format!("/checklists/new/{}", written.name)),
        status,
    })
}

fn published_row(
    store: &Store,
    words: &Words,
    people: &People,
    row: &PublishedRow,
    used: &BTreeSet<(String, u32)>,
    now: i64,
) -> Row {
    let template = store.template(&row.name, row.version).ok();
    let day = words.texts().day(day_of(row.at), day_of(now));
    Row {
        name: version(words, &row.name, row.version),
        about: words.many(
            "office-checklist-published-by",
            &[("day", &day), ("name", people.name(row.author))],
        ),
        kinds: template
            .as_ref()
            .map_or_else(String::new, |template| kinds(words, template)),
        status: use_of(words, &row.name, row.version, used),
        href: template.map(|_| format!("/checklists/{}/{}", row.name, row.version)),
    }
}

fn shipped_row(words: &Words, template: &Checklist, used: &BTreeSet<(String, u32)>) -> Row {
    Row {
        name: version(words, &template.id, template.version),
        about: words.t("office-checklist-comes-with"),
        kinds: kinds(words, template),
        status: use_of(words, &template.id, template.version, used),
        href: Some(format!("/checklists/{}/{}", template.id, template.version)),
    }
}

fn use_of(words: &Words, name: &str, version: u32, used: &BTreeSet<(String, u32)>) -> Status {
    if used.contains(&(name.to_owned(), version)) {
        Status::ok(words.t("office-checklist-in-use"))
    } else {
        Status::quiet("off", words.t("office-checklist-not-in-use"))
    }
}

fn named(words: &Words, template: &Checklist) -> String {
    version(words, &template.id, template.version)
}

/// `Hjemmebesøk, versjon 2`; one of the municipality's own is called what its file is.
pub fn version(words: &Words, id: &str, version: u32) -> String {
    let (name, number) = (words.named("office-checklist-of", id), version.to_string());
    words.many(
        "office-checklist-version",
        &[("name", &name), ("version", &number)],
    )
}

/// `3 uker, 6 måneder`, and how photos are kept where that is unusual.
fn kinds(words: &Words, template: &Checklist) -> String {
    let kinds = template.kinds().into_iter();
    let mut said: Vec<String> = kinds.map(|kind| words.named("kind", kind.code())).collect();
    let photos = template.photos;
    if let Some(side) = photos.long_side {
        said.push(words.s("checklist-photos-side", "n", &side.to_string()));
    }
    if photos.originals {
        said.push(words.t("checklist-photos-originals"));
    }
    said.join(", ")
}
