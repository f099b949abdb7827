//! Sends what waits, two batches on their way at a time: the office reads one while it takes in the one before.

use std::future::{Future, pending};
use std::pin::pin;
use std::sync::Mutex;

use futures_util::StreamExt;
use futures_util::future::{Either, select};
use futures_util::stream::FuturesOrdered;
use tokio::task::yield_now;

use crate::error::Result;
use crate::store::{Store, Unsent};

use super::SyncError;
use super::protocol::{Office, PullAnswer, PullRequest, PushAnswer, PushRequest};
use super::pulling::{lock, take_in, what_is_new};

const AT_A_TIME: usize = 2;

/// A batch on its way.
struct Sent {
    count: usize,
    last_seq: i64,
    /// It went out before the receipt of the one before it was here.
    is_ahead: bool,
}

/// Sends batch after batch, the `first` and what follows it, and asks for news with the last. Whether all of them came.
/// Ends without a fault where the office lacks what a batch follows on: from there it is sent again.
pub(super) async fn push_all<O: Office>(
    store: &Mutex<Store>,
    office: &O,
    first: Unsent,
    changed: &(dyn Fn() + Sync),
) -> Result<bool> {
    let mut on_their_way = FuturesOrdered::new();
    let mut next = Some(first);
    let (mut count, mut newest, mut more) = (0, 0, false);
    loop {
        if let Some(unsent) = next.take() {
            (newest, more) = (unsent.last_seq, unsent.more);
            count += unsent.count;
            let pull = (!more).then(|| what_is_new(&lock(store), count));
            let is_ahead = !on_their_way.is_empty();
            on_their_way.push_back(send(store, office, unsent, pull.transpose()?, is_ahead)?);
        }
        let has_room = more && on_their_way.len() < AT_A_TIME;
        let following = pin!(following(store, newest, has_room));
        match select(on_their_way.next(), following).await {
            Either::Left((None, _)) => return Ok(false),
            Either::Left((Some((sent, answer)), _)) => {
                count -= sent.count;
                let news = take_answer(&mut lock(store), &sent, newest, answer?)?;
                match news {
                    Some(false) if !on_their_way.is_empty() || more => changed(),
                    news => return Ok(news.unwrap_or(false)),
                }
            }
            Either::Right((unsent, _)) => {
                next = unsent?;
                more = next.is_some();
            }
        }
    }
}

/// The batch after `seq`, once there is room for it.
async fn following(store: &Mutex<Store>, seq: i64, has_room: bool) -> Result<Option<Unsent>> {
    if !has_room {
        return pending().await;
    }
    yield_now().await; // What is on its way goes out first.
    lock(store).unsent_after(seq)
}

/// Sends a batch, with a question for news if there is one.
fn send<O: Office>(
    store: &Mutex<Store>,
    office: &O,
    unsent: Unsent,
    pull: Option<PullRequest>,
    is_ahead: bool,
) -> Result<impl Future<Output = (Sent, Result<PushAnswer, SyncError>)>> {
    let sent = Sent {
        count: unsent.count,
        last_seq: unsent.last_seq,
        is_ahead,
    };
    let request = PushRequest {
        entries: unsent.batch,
        oldest: lock(store).oldest_seq()?,
        pull,
    };
    Ok(async { (sent, office.push(request).await) })
}

/// Takes in the receipt, and what came with it, when what was sent last ends with `newest`. Whether the last news were
/// there; none where the office does not have all of the batch.
fn take_answer(
    store: &mut Store,
    sent: &Sent,
    newest: i64,
    mut answer: PushAnswer,
) -> Result<Option<bool>> {
    let got = answer.received_seq;
    if sent.is_ahead && got < sent.last_seq {
        return Ok(None);
    }
    // A receipt for what was never sent would be believed for ever.
    if got == store.received_seq()? || got > newest {
        return Err(SyncError::BadAnswer.into());
    }
    answer.received_seq = got.min(sent.last_seq); // What follows has a receipt of its own.
    let news = match answer.news.take() {
        Some(PullAnswer::Page(page)) => take_in(store, *page, Some(&answer)).map(Some),
        _ => Ok(None),
    };
    if !matches!(news, Ok(Some(_))) {
        // It came without news, or with some that cannot be taken in: they do not keep it out.
        store.note_receipt(answer.received_seq, &answer.commits, &answer.refused)?;
    }
    let has_all_news = news?.unwrap_or(false);
    Ok((got >= sent.last_seq).then_some(has_all_news))
}
