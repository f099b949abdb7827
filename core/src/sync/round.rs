//! One round: push, pull, send pictures, fetch pictures. Knows the store and the [`Office`], no HTTP. May be
//! dropped at any await: every step is one transaction, and the next round goes on where this one was.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::domain::id::Id;
use crate::error::Result;
use crate::log::Entry;
use crate::store::{Store, Writer};

use super::SyncError;
use super::pictures;
use super::protocol::{Office, Page, PullAnswer, PullRequest, PushRequest, digest};

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
    let sent = pictures::send(store, office, changed).await;
    pictures::fetch(store, office, changed).await?;
    if sent? {
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
    let mut whole = Vec::new();
    for batch in &page.whole {
        whole.extend(batch.entries()?);
    }
    let news: Vec<(i64, Vec<(Entry, i64)>)> = page
        .news
        .iter()
        .map(|news| Ok((news.number, news.entries.entries()?)))
        .collect::<Result<_>>()?;
    if page.received_seq < store.received_seq()? {
        // The office was restored from a backup: what it lacks waits again, and stands on top of what comes.
        store.note_receipt(page.received_seq, &[], &[])?;
    }
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
    })
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
