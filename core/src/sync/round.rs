//! One round: push, pull, send pictures, fetch pictures. Knows the store and the [`Office`], no HTTP. May be
//! dropped at any await: every step is one transaction, and the next round goes on where this one was.

use std::sync::Mutex;

use futures_util::future::join;

use crate::error::Result;
use crate::store::{Store, Unsent};

use super::pictures;
use super::protocol::{Office, Page};
use super::pulling::pull;
use super::pushing::{push_all, send, take_answer};

pub use super::pulling::lock;

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
    let mut asked_ahead = false;
    loop {
        let unsent = lock(store).unsent()?;
        match unsent {
            Some(unsent) if unsent.count >= MUCH && !unsent.more && !asked_ahead => {
                asked_ahead = true;
                push_while_pulling(store, office, unsent, changed).await?;
            }
            Some(unsent) => has_all_news = push_all(store, office, unsent, changed).await?,
            None if has_all_news => return Ok(()),
            None => has_all_news = pull(store, office, 0, &|_| true, changed).await?,
        }
        changed();
    }
}

/// Entries that keep the office busy for longer than a request of its own takes: what is new comes in meanwhile.
const MUCH: usize = 1_000;

/// Sends a batch, and takes in what is new while the office is at it.
async fn push_while_pulling<O: Office>(
    store: &Mutex<Store>,
    office: &O,
    unsent: Unsent,
    changed: &(dyn Fn() + Sync),
) -> Result<()> {
    let (count, newest) = (unsent.count, unsent.last_seq);
    let has_receipt = lock(store).received_seq()?;
    // What takes something away waits until the phone knows what the office has. So does what was made when the office
    // had more of this phone: others may have seen it, and only the receipt tells in which commit.
    let only_adds =
        |page: &Page| page.left.is_empty() && !page.start_over && page.received_seq == has_receipt;
    let pulling = pull(store, office, count, &only_adds, changed);
    let pushing = send(store, office, unsent, None, false)?;
    let (pulled, (sent, answer)) = join(pulling, pushing).await;
    take_answer(&mut lock(store), &sent, newest, answer?)?;
    pulled.map(drop)
}
