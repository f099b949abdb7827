//! The same photos as a PDF, to be sent: room by room, and as little of whoever lived there as on the page.

use axum::extract::{Path, RawQuery, State};
use axum::response::Response;
use chrono::Datelike;
use nyvri_core::calendar::day_of;
use nyvri_core::store::{DwellingRow, FindingRow, PhotoRow};

use super::{CHOSEN_MAX, burnt, chosen, known, month, room, shot};
use crate::dashboard::fault::Fault;
use crate::dashboard::frame::file;
use crate::dashboard::frame::guard::Signed;
use crate::dashboard::visits;
use crate::pdf::Turn;
use crate::pdf::document::{Document, Part, PhotoOnPaper};
use crate::rights::Right;
use crate::state::AppState;
use crate::words::Words;

/// The chosen ones.
pub async fn download(
    State(state): State<AppState>,
    signed: Signed,
    Path(dwelling): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, Fault> {
    signed.must(Right::SeeVisits)?;
    state
        .run(move |state| {
            let (dwelling, photos) = {
                let store = state.store();
                let dwelling = known(&store, &dwelling)?;
                let photos = chosen(&store, dwelling.id, query.as_deref())?;
                (dwelling, photos)
            };
            let turn = Turn::wait()?;
            let (document, pictures) = write(state, &signed.words, &dwelling, &photos)?;
            let pdf = turn.typeset(document.with_pictures(&pictures)?)?;
            Ok(file("bilder.pdf", "application/pdf", pdf))
        })
        .await?
}

type Pictures = Vec<(String, Vec<u8>)>;

fn write(
    state: &AppState,
    words: &Words,
    dwelling: &DwellingRow,
    photos: &[(PhotoRow, FindingRow)],
) -> Result<(Document, Pictures), Fault> {
    let (mut parts, mut pictures) = (Vec::<Part>::new(), Pictures::new());
    for (number, one) in photos.iter().take(CHOSEN_MAX).enumerate() {
        let picture = format!("{number}.jpg");
        pictures.push((picture.clone(), burnt(state, &one.0)?));
        let heading = room(words, &one.1).unwrap_or_else(|| words.t("office-photo-set-somewhere"));
        let shot = shot(words, one);
        let photo = PhotoOnPaper {
            picture,
            drawn: None,
            caption: shot.alt.clone(),
            alt: shot.alt,
        };
        match parts.iter_mut().find(|part| part.heading == heading) {
            Some(part) => part.photos.push(photo),
            None => parts.push(Part {
                heading,
                photos: vec![photo],
                ..Part::default()
            }),
        }
    }
    if parts.is_empty() {
        parts.push(Part {
            heading: words.t("office-photo-set-nothing"),
            ..Part::default()
        });
    }
    let today = day_of(state.now());
    let photos: Vec<String> = photos
        .iter()
        .map(|(photo, _)| photo.id.to_string())
        .collect();
    let document = Document {
        ident: format!("{} {}", dwelling.id, photos.join(" ")),
        title: words.t("office-photo-set-heading"),
        language: words.texts().language().tag(),
        author: state.office_name(words),
        // No day is told, here neither.
        date: [u32::try_from(today.year()).unwrap_or(0), today.month(), 1],
        subtitle: visits::place(dwelling),
        facts: Vec::new(),
        letters: Vec::new(),
        parts,
        sum: None,
        foot: words.s("office-photo-set-made", "month", &month(words, state.now())),
    };
    Ok((document, pictures))
}
