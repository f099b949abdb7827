//! One round: push, pull, send pictures, fetch pictures. Knows the store and the [`Office`], no HTTP. May be
//! dropped at any await: every step is one transaction, and the next round goes on where this one was.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Mutex, MutexGuard, PoisonError};

use futures_util::future::join;
use tokio::task::yield_now;

use crate::domain::change::Change;
use crate::domain::id::Id;
use crate::error::Result;
use crate::log::Entry;
use crate::store::{Store, Unsent, Writer};

use super::SyncError;
use super::pictures;
use super::protocol::{Office, Page, PullAnswer, PullRequest, PushAnswer, PushRequest, digest};

/// Runs one round. `changed` is called after every step that changed what a screen may show.
pub async fn run<O: Office>(
    store: &Mutex<Store>,
    office: &O,
    changed: &(dyn Fn() + Sync),
) -> Result<()> {
    entries(store, office, changed).await?;
    let sent = pictures::send(store, office, changed).await;
    pictures::fetch(store, office, changed).await?;
    if sent? {
        // Tells the office that nothing waits any more.
        entries(store, office, changed).await?;
    }
    Ok(())
}

/// Sends what waits and takes in what is new, until neither is left: in one request where that is possible. An
/// office that was restored from a backup tells in its news that it lacks something, so that it waits again.
async fn entries<O: Office>(
    store: &Mutex<Store>,
    office: &O,
    changed: &(dyn Fn() + Sync),
) -> Result<()> {
    let mut has_all_news = false;
    let mut prepared = None;
    let mut asked_ahead = false;
    loop {
        let unsent = match prepared.take() {
            None => lock(store).unsent()?,
            prepared => prepared,
        };
        match unsent {
            Some(unsent) if unsent.count >= MUCH && !asked_ahead => {
                asked_ahead = true;
                prepared = push_while_pulling(store, office, unsent, changed).await?;
            }
            Some(unsent) => (has_all_news, prepared) = push(store, office, unsent).await?,
            None if has_all_news => return Ok(()),
            None => has_all_news = pull(store, office, 0, &|_| true, changed).await?,
        }
        changed();
    }
}

/// The store, also after a thread died holding it: every change is a transaction, so it is whole.
pub fn lock(store: &Mutex<Store>) -> MutexGuard<'_, Store> {
    store.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Entries that keep the office busy for longer than a request of its own takes: what is new comes in meanwhile.
const MUCH: usize = 1_000;

/// Sends a batch, and takes in what is new while the office is at it. The batch that follows.
async fn push_while_pulling<O: Office>(
    store: &Mutex<Store>,
    office: &O,
    unsent: Unsent,
    changed: &(dyn Fn() + Sync),
) -> Result<Option<Unsent>> {
    let (sent, has_receipt) = (unsent.count, lock(store).received_seq()?);
    // What takes something away waits until the phone knows what the office has: it is asked for again.
    let only_adds =
        |page: &Page| page.left.is_empty() && !page.start_over && page.received_seq == has_receipt;
    let pulling = pull(store, office, sent, &only_adds, changed);
    let (pulled, sent) = join(pulling, send(store, office, unsent, false)).await;
    let (answer, following) = sent?;
    lock(store).note_receipt(answer.received_seq, &answer.commits, &answer.refused)?;
    pulled?;
    Ok(following)
}

/// Sends a batch, and asks for news with the last one. Whether all of them came, and the batch that follows.
async fn push<O: Office>(
    store: &Mutex<Store>,
    office: &O,
    unsent: Unsent,
) -> Result<(bool, Option<Unsent>)> {
    let (mut answer, following) = send(store, office, unsent, true).await?;
    let mut store = lock(store);
    let news = match answer.news.take() {
        Some(PullAnswer::Page(page)) => take_in(&mut store, &page, Some(&answer)).map(Some),
        _ => Ok(None),
    };
    if !matches!(news, Ok(Some(_))) {
        // It came without news, or with some that cannot be taken in: they do not keep it out.
        store.note_receipt(answer.received_seq, &answer.commits, &answer.refused)?;
    }
    Ok((news?.unwrap_or(false), following))
}

/// Sends a batch, with the last one a question for news if they are `wanted`. The answer, and the batch that follows: it
/// is made while the office is at this one.
async fn send<O: Office>(
    store: &Mutex<Store>,
    office: &O,
    unsent: Unsent,
    wanted: bool,
) -> Result<(PushAnswer, Option<Unsent>)> {
    let (request, before) = {
        let store = lock(store);
        let pull = (wanted && !unsent.more).then(|| what_is_new(&store, unsent.count));
        let request = PushRequest {
            entries: unsent.batch,
            oldest: store.oldest_seq()?,
            pull: pull.transpose()?,
        };
        (request, store.received_seq()?)
    };
    let following = async {
        yield_now().await; // The request goes out first.
        let following = unsent
            .more
            .then(|| lock(store).unsent_after(unsent.last_seq));
        following.transpose().map(Option::flatten)
    };
    let (answer, following) = join(office.push(request), following).await;
    let answer = answer?;
    let got = answer.received_seq;
    // A receipt for what was never sent would be believed for ever.
    if got == before || got > unsent.last_seq {
        return Err(SyncError::BadAnswer.into());
    }
    let following = following?.filter(|_| got == unsent.last_seq);
    Ok((answer, following))
}

/// Asks for what is new, page by page, each while the one before is taken in, as long as they are `welcome`. Whether the
/// last one came. So many entries are on their way as `sent` says.
async fn pull<O: Office>(
    store: &Mutex<Store>,
    office: &O,
    sent: usize,
    welcome: &(dyn Fn(&Page) -> bool + Sync),
    changed: &(dyn Fn() + Sync),
) -> Result<bool> {
    let mut page = first_page(store, office, sent).await?;
    while page.more && !page.start_over && welcome(&page) {
        let request = what_follows(&lock(store), &page)?;
        let taking = async {
            yield_now().await; // The question goes out first.
            take_in(&mut lock(store), &page, None)
        };
        let (answer, taken) = join(office.pull(request), taking).await;
        taken?;
        changed();
        let PullAnswer::Page(next) = answer? else {
            return Ok(false); // The scope has changed meanwhile: asked again from the start.
        };
        page = next;
    }
    if !welcome(&page) {
        return Ok(false);
    }
    take_in(&mut lock(store), &page, None)
}

async fn first_page<O: Office>(store: &Mutex<Store>, office: &O, sent: usize) -> Result<Box<Page>> {
    let mut request = what_is_new(&lock(store), sent)?;
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
fn what_is_new(store: &Store, sent: usize) -> Result<PullRequest> {
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
fn take_in(store: &mut Store, page: &Page, receipt: Option<&PushAnswer>) -> Result<bool> {
    let mut whole = Vec::new();
    for batch in &page.whole {
        whole.extend(batch.entries()?);
    }
    let news: Vec<(i64, Vec<(Entry, i64)>)> = page
        .news
        .iter()
        .map(|news| Ok((news.number, news.entries.entries()?)))
        .collect::<Result<_>>()?;
    let had = receipt.map_or_else(|| store.received_seq(), |it| Ok(it.received_seq))?;
    store.in_transaction(|writer| {
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
