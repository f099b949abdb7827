//! One round: push, pull, send pictures, fetch pictures. Knows the store and the [`Office`], no HTTP. May be
//! dropped at any await: every step is one transaction, and the next round goes on where this one was.

use std::sync::{Mutex, MutexGuard, PoisonError};

use sha2::{Digest, Sha256};

use crate::error::{Error, Result};
use crate::photo;
use crate::store::Store;

use super::SyncError;
use super::batch::Batch;
use super::protocol::{
    BATCH_LIMIT, CHUNK_LIMIT, Office, Page, PullAnswer, PullRequest, PushRequest, digest,
};

/// Pictures of earlier visits that one round fetches at most.
const PICTURES_A_ROUND: u32 = 400;

/// Runs one round. `changed` is called after every step that changed what a screen may show.
pub async fn run<O: Office>(
    store: &Mutex<Store>,
    office: &O,
    changed: &(dyn Fn() + Sync),
) -> Result<()> {
    while push(store, office).await? {
        changed();
    }
    pull_all(store, office, changed).await?;
    let had_pictures = !lock(store).pictures_to_send()?.is_empty();
    let sent = send_pictures(store, office, changed).await;
    fetch_pictures(store, office, changed).await?;
    sent?;
    if had_pictures {
        // Tells the office that nothing waits any more.
        pull_all(store, office, changed).await?;
    }
    Ok(())
}

async fn pull_all<O: Office>(
    store: &Mutex<Store>,
    office: &O,
    changed: &(dyn Fn() + Sync),
) -> Result<()> {
    while pull(store, office).await? {
        changed();
    }
    changed();
    Ok(())
}

/// The store, also after a thread died holding it: every change is a transaction, so it is whole.
pub fn lock(store: &Mutex<Store>) -> MutexGuard<'_, Store> {
    store.lock().unwrap_or_else(PoisonError::into_inner)
}

async fn push<O: Office>(store: &Mutex<Store>, office: &O) -> Result<bool> {
    let entries = lock(store).entries_to_send(BATCH_LIMIT)?;
    let Some(last) = entries.last().map(|entry| entry.seq) else {
        return Ok(false);
    };
    let with_positions: Vec<_> = entries.into_iter().map(|entry| (entry, 0)).collect();
    let answer = office
        .push(PushRequest {
            entries: Batch::of(&with_positions),
        })
        .await?;
    let progressed = with_positions
        .first()
        .is_some_and(|(first, _)| answer.received_seq >= first.seq);
    if !progressed || answer.received_seq > last {
        return Err(SyncError::BadAnswer.into());
    }
    lock(store).note_receipt(answer.received_seq, &answer.refused)?;
    Ok(true)
}

async fn pull<O: Office>(store: &Mutex<Store>, office: &O) -> Result<bool> {
    let (cursor, held, counts) = {
        let store = lock(store);
        (store.cursor()?, store.held()?, store.counts()?)
    };
    let mut request = PullRequest {
        cursor,
        waiting: counts.entries_waiting + counts.photos_waiting,
        held_digest: digest(&held),
        held: None,
    };
    let mut answer = office.pull(request.clone()).await?;
    if answer == PullAnswer::NameWhatYouHold {
        request.held = Some(held.into_iter().collect());
        answer = office.pull(request).await?;
    }
    let PullAnswer::Page(page) = answer else {
        return Err(SyncError::BadAnswer.into());
    };
    take_in(&mut lock(store), &page)?;
    Ok(page.more)
}

fn take_in(store: &mut Store, page: &Page) -> Result<()> {
    let entries = page.entries.entries()?;
    store.in_transaction(|writer| {
        for subject in &page.left {
            writer.forget(*subject)?;
        }
        for (entry, position) in &entries {
            writer.receive(entry, Some(*position))?;
        }
        writer.note_pulled(page.up_to, &page.entered)
    })
}

/// Sends every picture; one that fails does not hold back the others.
async fn send_pictures<O: Office>(
    store: &Mutex<Store>,
    office: &O,
    changed: &(dyn Fn() + Sync),
) -> Result<()> {
    let waiting = lock(store).pictures_to_send()?;
    let mut failed = None;
    for (sha256, _) in waiting {
        match send_picture(store, office, &sha256).await {
            Ok(()) => changed(),
            // Without the office there is nothing to gain from trying the rest.
            Err(error @ Error::Sync(SyncError::Unreachable | SyncError::Revoked)) => {
                return Err(error);
            }
            Err(error) => failed = Some(error),
        }
    }
    failed.map_or(Ok(()), Err)
}

async fn send_picture<O: Office>(store: &Mutex<Store>, office: &O, sha256: &[u8]) -> Result<()> {
    let Some(picture) = lock(store).picture(sha256)? else {
        return Ok(());
    };
    let name: [u8; 32] = sha256
        .try_into()
        .map_err(|_| Error::Malformed("picture name"))?;
    let total = i64::try_from(picture.len()).unwrap_or(i64::MAX);
    let mut state = office.picture_state(name).await?;
    while !state.complete {
        let start = usize::try_from(state.received)
            .unwrap_or(0)
            .min(picture.len());
        let end = (start + CHUNK_LIMIT).min(picture.len());
        let chunk = picture[start..end].to_vec();
        let before = state.received;
        state = office.send_picture(name, before, total, chunk).await?;
        if !state.complete && state.received <= before {
            return Err(SyncError::BadAnswer.into());
        }
    }
    let mut store = lock(store);
    let now = store.now();
    store.mark_picture_received(sha256, now)
}

async fn fetch_pictures<O: Office>(
    store: &Mutex<Store>,
    office: &O,
    changed: &(dyn Fn() + Sync),
) -> Result<()> {
    let missing = lock(store).pictures_to_fetch(PICTURES_A_ROUND)?;
    for sha256 in missing {
        let name: [u8; 32] = sha256
            .as_slice()
            .try_into()
            .map_err(|_| Error::Malformed("picture name"))?;
        let Some(jpeg) = office.fetch_picture(name).await? else {
            continue;
        };
        if Sha256::digest(&jpeg).as_slice() != name {
            continue;
        }
        // A picture that cannot be read does not stop the others; its photo shows without a thumbnail.
        if let Ok(picture) = photo::adopt(jpeg) {
            let mut store = lock(store);
            let now = store.now();
            store.keep_picture(&picture, now)?;
        }
        changed();
    }
    Ok(())
}
