//! Pictures in transit: several side by side, the most important first, each going on where it was cut. Small ones
//! of colleagues' photos come before any whole one. One picture that fails does not hold back the others.

use std::sync::Mutex;

use futures_util::StreamExt;
use futures_util::stream::iter;
use sha2::{Digest, Sha256};

use crate::error::{Error, Result};
use crate::photo;
use crate::store::Store;

use super::SyncError;
use super::protocol::{CHUNK_LIMIT, NAMES_LIMIT, Office, PICTURE_LIMIT, PictureName, PictureState};
use super::round::lock;

/// Pictures on their way at the same time: enough to fill a slow line, few enough to lose little when it is cut.
const SIDE_BY_SIDE: usize = 6;
/// Receipts noted in one transaction.
const RECEIPTS_AT_ONCE: usize = 8;
/// Pictures of colleagues that one round fetches at most.
const FETCHED_A_ROUND: usize = 400;

/// Sends every picture that the office does not have and has a use for. Whether any has a receipt now.
pub async fn send<O: Office>(
    store: &Mutex<Store>,
    office: &O,
    changed: &(dyn Fn() + Sync),
) -> Result<bool> {
    let waiting = lock(store).pictures_to_send()?;
    let (mut failed, mut any) = (None, false);
    for names in waiting.chunks(NAMES_LIMIT) {
        let states = office.picture_states(names.to_vec()).await?;
        if states.len() != names.len() {
            return Err(SyncError::BadAnswer.into());
        }
        let mut receipts = Receipts::new(store, changed);
        let known = names.iter().copied().zip(states);
        // After the office was restored, the photo of a picture may come with a colleague's phone first.
        let known = known.filter(|(_, state)| state.complete || state.is_known);
        let mut sending = iter(known)
            .map(|(name, state)| async move { (name, send_one(store, office, name, state).await) })
            .buffer_unordered(SIDE_BY_SIDE);
        while let Some((name, sent)) = sending.next().await {
            match sent {
                Ok(()) => {
                    any = true;
                    receipts.add(name)?;
                }
                // Without the office there is nothing to gain from trying the rest.
                Err(error @ Error::Sync(SyncError::Unreachable | SyncError::Revoked)) => {
                    receipts.note()?;
                    return Err(error);
                }
                Err(error) => failed = Some(error),
            }
        }
        receipts.note()?;
    }
    failed.map_or(Ok(any), Err)
}

/// Receipts on their way into the store, a few at a time: a receipt that is lost is only asked for again.
struct Receipts<'a> {
    store: &'a Mutex<Store>,
    changed: &'a (dyn Fn() + Sync),
    names: Vec<PictureName>,
}

impl<'a> Receipts<'a> {
    fn new(store: &'a Mutex<Store>, changed: &'a (dyn Fn() + Sync)) -> Self {
        let names = Vec::new();
        Self {
            store,
            changed,
            names,
        }
    }

    fn add(&mut self, name: PictureName) -> Result<()> {
        self.names.push(name);
        if self.names.len() >= RECEIPTS_AT_ONCE {
            self.note()?;
        }
        Ok(())
    }

    fn note(&mut self) -> Result<()> {
        if !self.names.is_empty() {
            let mut store = lock(self.store);
            let now = store.now();
            store.mark_pictures_received(&self.names, now)?;
            drop(store);
            self.names.clear();
            (self.changed)();
        }
        Ok(())
    }
}

async fn send_one<O: Office>(
    store: &Mutex<Store>,
    office: &O,
    name: PictureName,
    mut state: PictureState,
) -> Result<()> {
    if state.complete {
        return Ok(());
    }
    let Some(picture) = lock(store).picture(&name)? else {
        return Ok(());
    };
    let total = i64::try_from(picture.len()).unwrap_or(i64::MAX);
    while !state.complete {
        let start = usize::try_from(state.received)
            .unwrap_or(0)
            .min(picture.len());
        let end = (start + CHUNK_LIMIT).min(picture.len());
        let before = state.received;
        let chunk = picture[start..end].to_vec();
        state = office.send_picture(name, before, total, chunk).await?;
        if !state.complete && state.received <= before {
            return Err(SyncError::BadAnswer.into());
        }
    }
    Ok(())
}

/// Fetches what colleagues photographed: small pictures first, then whole ones.
pub async fn fetch<O: Office>(
    store: &Mutex<Store>,
    office: &O,
    changed: &(dyn Fn() + Sync),
) -> Result<()> {
    let missing = lock(store).pictures_missing()?;
    let bare = missing.iter().filter(|picture| !picture.has_thumbnail);
    let bare: Vec<PictureName> = bare.map(|picture| picture.name).collect();
    for names in bare.chunks(NAMES_LIMIT) {
        let thumbnails = office.thumbnails(names.to_vec()).await?;
        let asked = thumbnails
            .into_iter()
            .filter(|one| names.contains(&one.name));
        let small: Vec<(PictureName, Vec<u8>)> = asked.map(|one| (one.name, one.jpeg)).collect();
        if !small.is_empty() {
            let mut store = lock(store);
            let now = store.now();
            store.keep_thumbnails(&small, now)?;
            drop(store);
            changed();
        }
    }
    let first = missing.into_iter().take(FETCHED_A_ROUND);
    let mut fetching = iter(first)
        .map(|picture| fetch_one(store, office, picture.name))
        .buffer_unordered(SIDE_BY_SIDE);
    while let Some(fetched) = fetching.next().await {
        if fetched? {
            changed();
        }
    }
    Ok(())
}

/// Whether it is here now. A picture that cannot be read does not stop the others.
async fn fetch_one<O: Office>(store: &Mutex<Store>, office: &O, name: PictureName) -> Result<bool> {
    let Some(jpeg) = office.fetch_picture(name).await? else {
        return Ok(false);
    };
    let is_whole = jpeg.len() as u64 <= PICTURE_LIMIT.unsigned_abs()
        && Sha256::digest(&jpeg).as_slice() == name;
    if !is_whole {
        return Ok(false);
    }
    let Ok(picture) = photo::adopt(jpeg) else {
        return Ok(false);
    };
    let mut store = lock(store);
    let now = store.now();
    store.keep_picture(&picture, now)?;
    Ok(true)
}
