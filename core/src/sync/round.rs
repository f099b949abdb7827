//! One round: push, pull, send pictures, fetch pictures. Knows the store and the [`Office`], no HTTP. May be
//! dropped at any await: every step is one transaction, and the next round goes on where this one was.

use std::sync::Mutex;

use crate::error::Result;
use crate::store::Store;

use super::pictures;
use super::protocol::Office;
use super::pulling::pull;
use super::pushing::push_all;

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
    loop {
        let unsent = lock(store).unsent()?;
        has_all_news = match unsent {
            Some(unsent) => push_all(store, office, unsent, changed).await?,
            None if has_all_news => return Ok(()),
            None => pull(store, office, changed).await?,
        };
        changed();
    }
}
