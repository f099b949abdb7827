//! One round: push, pull, send pictures, fetch pictures. Knows the store and the [`Office`], no HTTP. May be
//! dropped at any await: every step is one transaction, and the next round goes on where this one was.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use sha2::{Digest, Sha256};

use crate::domain::id::Id;
use crate::error::{Error, Result};
use crate::log::Entry;
use crate::photo;
use crate::store::{Store, Writer};

use super::SyncError;
use super::protocol::{CHUNK_LIMIT, Office, Page, PullAnswer, PullRequest, PushRequest, digest};

/// Pictures of earlier visits that one round fetches at most.
const PICTURES_A_ROUND: u32 = 400;

/// Runs one round. `changed` is called after every step that changed what a screen may show.
pub async fn run<O: Office>(
    store: &Mutex<Store>,
    office: &O,
    changed: &(dyn Fn() + Sync),
) -> Result<()> {
    push_all(store, office, changed).await?;
    pull_all(store, office, changed).await?;
    // An office that was restored from a backup has told that it lacks something.
    push_all(store, office, changed).await?;
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

async fn push_all<O: Office>(
    store: &Mutex<Store>,
    office: &O,
    changed: &(dyn Fn() + Sync),
) -> Result<()> {
    while push(store, office).await? {
        changed();
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

/// Sends the next batch; whether more waits.
async fn push<O: Office>(store: &Mutex<Store>, office: &O) -> Result<bool> {
    let (unsent, oldest, before) = {
        let store = lock(store);
        (store.unsent()?, store.oldest_seq()?, store.received_seq()?)
    };
    let Some(unsent) = unsent else {
        return Ok(false);
    };
    let answer = office
        .push(PushRequest {
            entries: unsent.batch,
            oldest,
        })
        .await?;
    let got = answer.received_seq;
    lock(store).note_receipt(got, &answer.commits, &answer.refused)?;
    if got == before || got > unsent.last_seq {
        return Err(SyncError::BadAnswer.into());
    }
    Ok(unsent.more || got < unsent.last_seq)
}

async fn pull<O: Office>(store: &Mutex<Store>, office: &O) -> Result<bool> {
    let (mut request, held) = {
        let store = lock(store);
        let (counts, held) = (store.counts()?, store.held()?);
        let request = PullRequest {
            cursor: store.cursor()?,
            chain: store.cursor_chain()?,
            waiting: counts.entries_waiting + counts.photos_waiting,
            held_digest: digest(&held),
            held: None,
        };
        (request, held)
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
    let whole = page.whole.entries()?;
    let news: Vec<(i64, Vec<(Entry, i64)>)> = page
        .news
        .iter()
        .map(|news| Ok((news.number, news.entries.entries()?)))
        .collect::<Result<_>>()?;
    let has_lost = page.received_seq < store.received_seq()?;
    store.in_transaction(|writer| {
        for subject in &page.left {
            writer.forget(*subject)?;
        }
        if page.start_over {
            writer.start_over()?;
        }
        enter_all(writer, &page.entered, whole)?;
        for (number, entries) in &news {
            for (entry, _) in entries {
                writer.receive(entry, *number)?;
            }
        }
        writer.note_pulled(page.up_to, &page.chain)
    })?;
    if has_lost {
        // The office was restored from a backup: what it lacks waits again.
        store.note_receipt(page.received_seq, &[], &[])?;
    }
    Ok(())
}

/// Each subject that came into scope, with its entries.
fn enter_all(writer: &mut Writer<'_>, entered: &[Id], whole: Vec<(Entry, i64)>) -> Result<()> {
    let mut of_subject: HashMap<Id, Vec<(Entry, i64)>> = HashMap::new();
    for (entry, number) in whole {
        of_subject
            .entry(entry.subject)
            .or_default()
            .push((entry, number));
    }
    for subject in entered {
        let entries = of_subject.remove(subject).unwrap_or_default();
        writer.enter(*subject, &entries)?;
    }
    Ok(())
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
