//! Pictures on their way in and out: named by their hash, taken in chunks, kept only when they are what their name
//! says and can be read.

use nyvri_core::photo::{self, Intake};
use nyvri_core::store::Store;
use nyvri_core::sync::SyncError;
use nyvri_core::sync::protocol::{
    CHUNK_LIMIT, NAMES_LIMIT, PICTURE_LIMIT, PictureName, PictureState, Thumbnail,
};
use sha2::{Digest, Sha256};

use super::scope::Scope;
use crate::error::Result;
use crate::state::AppState;

/// What a chunk came to.
pub enum Taken {
    /// More is needed, or the office had it already.
    Partly(PictureState),
    /// These are all the bytes.
    Whole(Vec<u8>),
}

/// How much the office has of each.
pub fn states(office: &AppState, names: &[PictureName]) -> Result<Vec<PictureState>> {
    if names.len() > NAMES_LIMIT {
        return Err(too_large());
    }
    names.iter().map(|name| state(office, name)).collect()
}

fn state(office: &AppState, name: &PictureName) -> Result<PictureState> {
    let complete = office.pictures().has(name)?;
    let received = if complete {
        0
    } else {
        office.pictures().received(name)?
    };
    let is_known = complete || office.store().knows_picture(name)?;
    Ok(PictureState {
        received,
        complete,
        is_known,
    })
}

/// Takes the next bytes of a picture.
pub fn take_chunk(
    office: &AppState,
    name: &PictureName,
    start: i64,
    total: i64,
    chunk: Vec<u8>,
) -> Result<Taken> {
    let state = state(office, name)?;
    let length = i64::try_from(chunk.len()).unwrap_or(i64::MAX);
    let fits = chunk.len() <= CHUNK_LIMIT && (1..=PICTURE_LIMIT).contains(&total);
    if !fits || start.saturating_add(length) > total || !state.is_known {
        return Err(too_large());
    }
    // A chunk that came twice, or after one that was lost: say where to go on.
    if state.complete || start != state.received || chunk.is_empty() {
        return Ok(Taken::Partly(state));
    }
    if length == total {
        return Ok(Taken::Whole(chunk));
    }
    office.pictures().add_part(name, start, &chunk)?;
    let received = start + length;
    if received < total {
        return Ok(Taken::Partly(PictureState {
            received,
            complete: false,
            is_known: true,
        }));
    }
    office.pictures().parts(name).map(Taken::Whole)
}

/// Whether these bytes are the picture of this name, and a picture at all.
pub fn check(name: &PictureName, jpeg: Vec<u8>) -> Option<Intake> {
    if Sha256::digest(&jpeg).as_slice() != name {
        return None;
    }
    photo::adopt(jpeg).ok()
}

/// Keeps a picture that was checked; throws away the parts of one that is not what it should be.
pub fn keep(
    office: &AppState,
    name: &PictureName,
    checked: Option<Intake>,
) -> Result<PictureState> {
    let Some(picture) = checked else {
        office.pictures().drop_parts(name)?;
        return Err(nyvri_core::Error::from(SyncError::WrongHash).into());
    };
    let received = i64::try_from(picture.jpeg.len()).unwrap_or(i64::MAX);
    office.pictures().keep(&picture, office.now())?;
    Ok(PictureState {
        received,
        complete: true,
        is_known: true,
    })
}

fn too_large() -> crate::Error {
    nyvri_core::Error::from(SyncError::TooLarge).into()
}

/// The small ones of those that the person may see.
pub fn thumbnails(
    store: &Store,
    scope: &mut Scope,
    names: &[PictureName],
) -> nyvri_core::Result<Vec<Thumbnail>> {
    if names.len() > NAMES_LIMIT {
        return Err(SyncError::TooLarge.into());
    }
    let mut seen = Vec::new();
    for name in names {
        if !scope.may_see_picture(store, name)? {
            continue;
        }
        if let Some(jpeg) = store.thumbnail(name)? {
            seen.push(Thumbnail { name: *name, jpeg });
        }
    }
    Ok(seen)
}
