//! Photos of a dwelling for its new tenant: chosen by staff, on a page to be printed. Whoever lived there before leaves no
//! trace on it: no names, no notes, no day, what was hidden is burnt out, and the page has no address of its own that
//! anybody outside could open.

mod pdf;

use askama::Template;
use axum::extract::{Path, RawQuery, State};
use axum::response::Html;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use nyvri_core::calendar::day_of;
use nyvri_core::domain::id::Id;
use nyvri_core::photo;
use nyvri_core::store::{DwellingRow, FindingRow, PhotoRow, Store};

use super::fault::Fault;
use super::frame::guard::Signed;
use super::frame::render;
use super::frame::shell::{Place, Shell};
use super::visits;
use crate::rights::Right;
use crate::state::AppState;
use crate::words::Words;

pub use pdf::download;

/// As many as a page holds that somebody looks through; each is part of the page itself.
pub const CHOSEN_MAX: usize = 40;

/// A photo to choose, or one that was chosen.
pub struct Shot {
    /// The photo.
    pub id: String,
    /// Where its small picture is, for staff.
    pub small: String,
    /// Room and part.
    pub place: String,
    /// The month it was taken in.
    pub month: String,
    /// What it shows, for those who do not see it.
    pub alt: String,
    is_here: bool,
}

/// A chosen photo with its picture, as a part of the page.
pub struct Printed {
    shot: Shot,
    picture: String,
}

#[derive(Template)]
#[template(path = "photo_set/choose.html")]
struct Choose {
    shell: Shell,
    href: String,
    shots: Vec<Shot>,
    most: String,
}

#[derive(Template)]
#[template(path = "photo_set/print.html")]
struct Print {
    shell: Shell,
    place: String,
    made: String,
    photos: Vec<Printed>,
}

/// All photos of a dwelling, to choose from.
pub async fn choose(
    State(state): State<AppState>,
    signed: Signed,
    Path(dwelling): Path<String>,
) -> Result<Html<String>, Fault> {
    signed.must(Right::SeeVisits)?;
    state
        .run(move |state| {
            let store = state.store();
            let dwelling = known(&store, &dwelling)?;
            let photos = shown(&store, dwelling.id)?;
            drop(store);
            let words = &signed.words;
            let title = words.s("office-photo-set-title", "place", &visits::place(&dwelling));
            let href = format!("/dwellings/{}/photos/print", dwelling.id);
            render(&Choose {
                shots: photos.iter().map(|it| shot(words, it)).collect(),
                most: words.n("office-photo-set-most", CHOSEN_MAX),
                shell: signed
                    .shell(state, Place::Visits, title)
                    .back_to(&format!("/dwellings/{}/photos", dwelling.id)),
                href,
            })
        })
        .await?
}

/// The chosen ones, to be printed or kept as a file.
pub async fn print(
    State(state): State<AppState>,
    signed: Signed,
    Path(dwelling): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Html<String>, Fault> {
    signed.must(Right::SeeVisits)?;
    state
        .run(move |state| {
            let (dwelling, photos) = {
                let store = state.store();
                let dwelling = known(&store, &dwelling)?;
                let photos = chosen(&store, dwelling.id, query.as_deref())?;
                (dwelling, photos)
            };
            let words = &signed.words;
            let photos = photos.iter().take(CHOSEN_MAX);
            let photos: Result<Vec<Printed>, Fault> =
                photos.map(|one| printed(state, words, one)).collect();
            let place = visits::place(&dwelling);
            render(&Print {
                photos: photos?,
                made: words.s("office-photo-set-made", "month", &month(words, state.now())),
                shell: signed.shell(
                    state,
                    Place::None,
                    words.s("office-photo-set-of", "place", &place),
                ),
                place,
            })
        })
        .await?
}

fn known(store: &Store, dwelling: &str) -> Result<DwellingRow, Fault> {
    let dwelling: Id = dwelling.parse().map_err(|_| Fault::NothingHere)?;
    Ok(store.dwelling(dwelling)?)
}

fn wanted(query: &str) -> Vec<Id> {
    let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    let photos = pairs.filter(|(name, _)| *name == "photo");
    photos.filter_map(|(_, id)| id.parse().ok()).collect()
}

/// Those of them that the address names.
fn chosen(
    store: &Store,
    dwelling: Id,
    query: Option<&str>,
) -> Result<Vec<(PhotoRow, FindingRow)>, Fault> {
    let wanted = wanted(query.unwrap_or_default());
    let mut photos = shown(store, dwelling)?;
    photos.retain(|(photo, _)| wanted.contains(&photo.id));
    Ok(photos)
}

/// The photos of every tenancy of a dwelling, the newest first. What is confidential is about people and not about
/// the dwelling, so it is nobody's here.
fn shown(store: &Store, dwelling: Id) -> Result<Vec<(PhotoRow, FindingRow)>, Fault> {
    let mut photos = Vec::new();
    for visit in store.visits_of_dwelling(dwelling)? {
        let confidences = store.confidences(visit)?;
        for finding in store.findings(visit)? {
            if !confidences.hide_finding(finding.id) {
                let of_finding = store.photos_of_finding(finding.id)?.into_iter();
                photos.extend(of_finding.map(|photo| (photo, finding.clone())));
            }
        }
    }
    photos.sort_by_key(|(photo, _)| std::cmp::Reverse(photo.taken_at));
    Ok(photos)
}

fn shot(words: &Words, (photo, finding): &(PhotoRow, FindingRow)) -> Shot {
    let place = place(words, finding);
    let month = month(words, photo.taken_at);
    Shot {
        id: photo.id.to_string(),
        small: format!("{}/picture?small", super::photo::address(photo)),
        alt: words.many(
            "office-photo-set-alt",
            &[("place", &place), ("month", &month)],
        ),
        is_here: !photo.thumbnail.is_empty(),
        place,
        month,
    }
}

/// Room and part, or that it is of the dwelling: never what somebody wrote.
fn place(words: &Words, finding: &FindingRow) -> String {
    let room = room(words, finding);
    let part = finding
        .part
        .as_deref()
        .map(|part| words.named("part", part));
    match (room, part) {
        (Some(room), Some(part)) => format!("{room}, {}", part.to_lowercase()),
        (Some(one), None) | (None, Some(one)) => one,
        (None, None) => words.t("office-photo-set-somewhere"),
    }
}

fn room(words: &Words, finding: &FindingRow) -> Option<String> {
    let room = finding.room.as_deref();
    room.map(|room| words.named("room", room))
}

fn month(words: &Words, at: i64) -> String {
    words.texts().month(day_of(at))
}

fn printed(
    state: &AppState,
    words: &Words,
    one: &(PhotoRow, FindingRow),
) -> Result<Printed, Fault> {
    let burnt = burnt(state, &one.0)?;
    Ok(Printed {
        shot: shot(words, one),
        picture: format!("data:image/jpeg;base64,{}", STANDARD.encode(burnt)),
    })
}

/// The picture without what somebody hid on it.
fn burnt(state: &AppState, photo: &PhotoRow) -> Result<Vec<u8>, Fault> {
    let hidden = state.store().hidden_on_photo(photo.id)?;
    let whole = state.pictures().whole(&photo.sha256)?;
    let whole = whole.ok_or(Fault::NothingHere)?;
    Ok(photo::burn(&whole, &hidden).map_err(nyvri_core::Error::from)?)
}
