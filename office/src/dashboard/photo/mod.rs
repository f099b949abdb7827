//! One photo on a page of its own, with what people drew on it, and the way to the next.

mod drawn;
mod picture;

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::Html;
use nyvri_core::domain::id::Id;
use nyvri_core::store::{PhotoRow, Store, VisitRow};
use serde::Deserialize;

pub use drawn::Drawn;
pub use picture::picture;

use super::fault::Fault;
use super::frame::guard::Signed;
use super::frame::render;
use super::frame::shell::{Place, Shell};
use super::frame::shown::People;
use super::visit;
use crate::rights::Right;
use crate::state::AppState;

/// How many times larger than the page a photo is shown.
const ZOOMS: [u8; 3] = [1, 2, 4];

/// What the address asks for.
#[derive(Deserialize)]
pub struct Asked {
    zoom: Option<u8>,
}

#[derive(Template)]
#[template(path = "photo/page.html")]
struct Page {
    shell: Shell,
    /// Where it was taken, which is where one came from.
    place: String,
    visit: String,
    taken: String,
    /// That the camera's own file is kept, where it is.
    original: Option<String>,
    alt: String,
    is_here: bool,
    drawn: Drawn,
    picture: String,
    /// How many times larger than the page, and the ways there.
    zoom: u8,
    larger: Option<String>,
    smaller: Option<String>,
    /// `Bilde 2 av 4`; none for the only one.
    turn: Option<String>,
    previous: Option<String>,
    next: Option<String>,
    erase: Option<String>,
}

/// The page.
pub async fn show(
    State(state): State<AppState>,
    signed: Signed,
    Path((visit, photo)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Html<String>, Fault> {
    state
        .run(move |state| page(state, &signed, &visit, &photo, asked.zoom))
        .await?
}

/// A photo of a visit, if the person may see it.
pub fn visible(
    store: &Store,
    signed: &Signed,
    visit: &str,
    photo: &str,
) -> Result<(VisitRow, PhotoRow), Fault> {
    let visit = visit::visible(store, signed, visit)?;
    let photo: Id = photo.parse().map_err(|_| Fault::NothingHere)?;
    let photo = store.photo(photo)?;
    if photo.visit != visit.id {
        return Err(Fault::NothingHere);
    }
    let is_hidden = store.confidences(visit.id)?.hide_finding(photo.finding);
    if is_hidden && !signed.role().sees_confidential() {
        return Err(Fault::NothingHere);
    }
    Ok((visit, photo))
}

/// Where a photo's page is.
pub fn address(photo: &PhotoRow) -> String {
    format!("/visits/{}/photos/{}", photo.visit, photo.id)
}

fn page(
    state: &AppState,
    signed: &Signed,
    visit: &str,
    photo: &str,
    zoom: Option<u8>,
) -> Result<Html<String>, Fault> {
    let store = state.store();
    let (words, now) = (&signed.words, state.now());
    let (visit, photo) = visible(&store, signed, visit, photo)?;
    let people = People::read(&store)?;
    let findings = store.findings(visit.id)?;
    let finding = findings.iter().find(|finding| finding.id == photo.finding);
    let title = finding.map_or_else(
        || words.t("office-finding"),
        |finding| visit::findings::title(words, finding),
    );
    let drawn = Drawn::on(&store, words, &people, &photo)?;
    let all = all_visible(&store, signed, &visit)?;
    let turn = all.iter().position(|one| one.id == photo.id).unwrap_or(0);
    let neighbour = |place: Option<usize>| place.and_then(|place| all.get(place)).map(address);
    let taken = words.texts().moment(photo.taken_at, now);
    let address = address(&photo);
    let page = Page {
        place: super::visits::place(&store.place_of(&visit)?),
        visit: format!("/visits/{}", visit.id),
        alt: words.many("photo-spoken", &[("title", &title), ("moment", &taken)]),
        taken: words.s("photo-taken", "moment", &taken),
        original: (!store.originals_of(photo.id)?.is_empty())
            .then(|| words.t("photo-original-kept")),
        is_here: !photo.thumbnail.is_empty(),
        picture: format!("{address}/picture?{}", drawn.version),
        turn: (all.len() > 1).then(|| {
            let (n, of) = ((turn + 1).to_string(), all.len().to_string());
            words.many("office-photo-turn", &[("n", &n), ("of", &of)])
        }),
        zoom: zoom.filter(|it| ZOOMS.contains(it)).unwrap_or(1),
        larger: step(&address, zoom, 1),
        smaller: step(&address, zoom, -1),
        previous: neighbour(turn.checked_sub(1)),
        next: neighbour(turn.checked_add(1)),
        erase: signed.may(Right::Erase).then(|| format!("{address}/erase")),
        drawn,
        shell: signed.shell(state, Place::Visits, title).back_to(&address),
    };
    drop(store);
    render(&page)
}

/// The page one step larger or smaller.
fn step(address: &str, zoom: Option<u8>, by: isize) -> Option<String> {
    let here = ZOOMS.iter().position(|it| Some(*it) == zoom).unwrap_or(0);
    let there = here.checked_add_signed(by)?;
    let zoom = ZOOMS.get(there)?;
    Some(match zoom {
        1 => address.to_owned(),
        larger => format!("{address}?zoom={larger}"),
    })
}

/// The photos of a visit that the person may see, finding by finding, as the visit's page has them.
fn all_visible(store: &Store, signed: &Signed, visit: &VisitRow) -> Result<Vec<PhotoRow>, Fault> {
    let confidences = store.confidences(visit.id)?;
    let mut photos = Vec::new();
    for finding in store.findings(visit.id)? {
        if signed.role().sees_confidential() || !confidences.hide_finding(finding.id) {
            photos.extend(store.photos_of_finding(finding.id)?);
        }
    }
    Ok(photos)
}
