//! Photos on paper: what was hidden is burnt out, what was drawn lies over them.

use nyvri_core::domain::id::Id;
use nyvri_core::photo;
use nyvri_core::store::Store;

use crate::dashboard::fault::Fault;
use crate::dashboard::frame::shown::People;
use crate::dashboard::photo::Drawn;
use crate::pdf::document::{Document, DrawnOnPaper, LabelOnPaper, Part, PhotoOnPaper};
use crate::state::AppState;
use crate::words::Words;

/// More would make a book; the file with the protocol has them all.
const PHOTOS_MAX: usize = 60;

/// A photo before its picture is fetched.
pub struct Taken {
    shown: PhotoOnPaper,
    sha256: Vec<u8>,
    hidden: Vec<photo::Hidden>,
}

/// The photos of a finding, after those in `taken`. Their moments are told as somebody reads them at `later`.
pub fn of_finding(
    store: &Store,
    words: &Words,
    people: &People,
    (finding, title, later): (Id, &str, i64),
    taken: &mut Vec<Taken>,
) -> Result<(), Fault> {
    for row in store.photos_of_finding(finding)? {
        if taken.len() == PHOTOS_MAX {
            break;
        }
        let drawn = Drawn::on(store, words, people, &row)?;
        let moment = words.texts().moment(row.taken_at, later);
        let spoken = words.many("photo-spoken", &[("title", title), ("moment", &moment)]);
        let told: Vec<String> = std::iter::once(spoken)
            .chain(drawn.told.iter().cloned())
            .collect();
        let told = told.join(". ");
        taken.push(Taken {
            shown: PhotoOnPaper {
                picture: format!("{}.jpg", taken.len()),
                drawn: on_paper(drawn),
                alt: told.clone(),
                caption: told,
            },
            hidden: store.hidden_on_photo(row.id)?,
            sha256: row.sha256,
        });
    }
    Ok(())
}

fn on_paper(drawn: Drawn) -> Option<DrawnOnPaper> {
    let words = drawn.words.into_iter().map(|label| LabelOnPaper {
        x: label.x,
        y: label.y,
        size: label.size,
        says: label.says,
    });
    let is_drawn = !drawn.lines.is_empty() || words.len() > 0;
    is_drawn.then(|| DrawnOnPaper {
        width: drawn.width,
        height: drawn.height,
        lines: drawn.lines,
        words: words.collect(),
    })
}

/// Fetches their pictures, and puts them where the document has its photos. One that the office does not have yet is
/// left out.
pub fn put_in(
    document: &mut Document,
    taken: Vec<Taken>,
    state: &AppState,
) -> Result<Vec<(String, Vec<u8>)>, Fault> {
    let (mut photos, mut pictures) = (Vec::new(), Vec::new());
    for photo in taken {
        let Some(whole) = state.pictures().whole(&photo.sha256)? else {
            continue;
        };
        let burnt = photo::burn(&whole, &photo.hidden).map_err(nyvri_core::Error::from)?;
        pictures.push((photo.shown.picture.clone(), burnt));
        photos.push(photo.shown);
    }
    let place = document.parts.iter().position(|part| part.is_for_photos);
    match place {
        Some(place) if photos.is_empty() => drop(document.parts.remove(place)),
        Some(place) => document.parts[place].photos = photos,
        None => {}
    }
    Ok(pictures)
}

/// Where they go.
pub fn part(words: &Words) -> Part {
    Part {
        heading: words.t("papers-photos"),
        is_for_photos: true,
        ..Part::default()
    }
}
