//! Asks for what is new and takes it in, page by page.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Mutex, MutexGuard, PoisonError};

use futures_util::future::join;
use tokio::task::yield_now;

use crate::domain::change::Change;
use crate::domain::id::Id;
use crate::error::Result;
use crate::log::Entry;
use crate::store::{Store, Writer};

use super::SyncError;
use super::protocol::{Office, Page, PageEntries, PullAnswer, PullRequest, PushAnswer, digest};

/// The store, also after a thread died holding it: every change is a transaction, so it is whole.
pub fn lock(store: &Mutex<Store>) -> MutexGuard<'_, Store> {
    store.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Asks for what is new, page by page, each while the one before is taken in; whether the last one came.
pub(super) async fn pull<O: Office>(
    store: &Mutex<Store>,
    office: &O,
    changed: &(dyn Fn() + Sync),
) -> Result<bool> {
    let mut page = first_page(store, office).await?;
    while page.more && !page.start_over {
        let request = what_follows(&lock(store), &page)?;
        let taking = async {
            yield_now().await; // The question goes out first.
            take_in(&mut lock(store), *page, None)
        };
        let (answer, taken) = join(office.pull(request), taking).await;
        taken?;
        changed();
        let PullAnswer::Page(next) = answer? else {
            return Ok(false); // The scope has changed meanwhile: asked again from the start.
        };
        page = next;
    }
    take_in(&mut lock(store), *page, None)
}

async fn first_page<O: Office>(store: &Mutex<Store>, office: &O) -> Result<Box<Page>> {
    let mut request = what_is_new(&lock(store), 0)?;
    let mut answer = office.pull(request.clone()).await?;
    if answer == PullAnswer::NameWhatYouHold {
        let held = lock(store).held()?;
        request.held_digest = digest(&held);
        request.held = Some(held.into_iter().collect());
        answer = office.pull(request).await?;
    }
    match answer {
        PullAnswer::Page(page) => Ok(page),
        PullAnswer::NameWhatYouHold => Err(SyncError::BadAnswer.into()),
    }
}

/// The question that will be asked when `page` has been taken in.
fn what_follows(store: &Store, page: &Page) -> Result<PullRequest> {
    let mut held = store.held()?;
    page.left.iter().for_each(|subject| {
        held.remove(subject);
    });
    held.extend(&page.entered);
    Ok(PullRequest {
        cursor: page.up_to,
        chain: page.chain.clone(),
        ..question(store, 0, &held)?
    })
}

/// The question, when `sent` entries are on their way with it.
pub(super) fn what_is_new(store: &Store, sent: usize) -> Result<PullRequest> {
    question(store, sent, &store.held()?)
}

fn question(store: &Store, sent: usize, held: &BTreeSet<Id>) -> Result<PullRequest> {
    let counts = store.counts()?;
    let waiting = counts.entries_waiting + counts.photos_waiting;
    Ok(PullRequest {
        cursor: store.cursor()?,
        chain: store.cursor_chain()?,
        waiting: waiting.saturating_sub(u32::try_from(sent).unwrap_or(u32::MAX)),
        held_digest: digest(held),
        held: None,
    })
}

/// Takes in a page, and the receipt that it came with, in one transaction; whether it was the last page.
pub(super) fn take_in(
    store: &mut Store,
    mut page: Page,
    receipt: Option<&PushAnswer>,
) -> Result<bool> {
    let PageEntries { whole, news } = page.entries()?;
    let had = receipt.map_or_else(|| store.received_seq(), |it| Ok(it.received_seq))?;
    store.take_in(|writer| {
        if let Some(receipt) = receipt {
            writer.note_receipt(receipt.received_seq, &receipt.commits, &receipt.refused)?;
        }
        if page.received_seq < had {
            // The office was restored from a backup: what it lacks waits again, and stands on top of what comes.
            writer.note_receipt(page.received_seq, &[], &[])?;
        }
        let all_news = || {
            news.iter()
                .flat_map(|(number, of)| of.iter().map(move |it| (*number, &it.0)))
        };
        for (number, entry) in all_news().filter(|(_, it)| matches!(it.change, Change::Erased(_))) {
            writer.receive(entry, number)?;
        }
        writer.forget(&page.left.iter().copied().collect())?;
        if page.start_over {
            writer.start_over()?;
        }
        enter_all(writer, &page.entered, whole)?;
        for (number, entry) in all_news() {
            writer.receive(entry, number)?;
        }
        writer.note_pulled(page.up_to, &page.chain)
    })?;
    Ok(!page.more)
}

/// Each subject that came into scope, with its entries.
fn enter_all(writer: &mut Writer<'_>, entered: &[Id], mut whole: Vec<(Entry, i64)>) -> Result<()> {
    // They come in runs, mostly in order.
    whole.sort_by_key(|(entry, _)| entry.subject);
    let of_subjects: HashMap<Id, &[(Entry, i64)]> = whole
        .chunk_by(|one, next| one.0.subject == next.0.subject)
        .map(|of_subject| (of_subject[0].0.subject, of_subject))
        .collect();
    for subject in entered {
        let entries = of_subjects.get(subject).copied().unwrap_or_default();
        writer.enter(*subject, entries)?;
    }
    Ok(())
}
