//! The office as one paired phone sees it: the other end of [`Office`].

use std::collections::BTreeSet;
use std::sync::Arc;

use nyvri_core::domain::id::Id;
use nyvri_core::log::Entry;
use nyvri_core::photo;
use nyvri_core::store::Store;
use nyvri_core::sync::SyncError;
use nyvri_core::sync::batch::Batch;
use nyvri_core::sync::protocol::{
    BATCH_LIMIT, CHUNK_LIMIT, CLOCK_AHEAD_LIMIT, Office, PICTURE_LIMIT, Page, PictureState,
    PullAnswer, PullRequest, PushAnswer, PushRequest, digest,
};
use sha2::{Digest, Sha256};

use crate::accounts::Device;
use crate::state::AppState;

use super::scope::Scope;

/// Bytes of the payload of one entry.
const PAYLOAD_LIMIT: usize = 64 << 10;

/// A phone that has shown its token.
#[derive(Clone)]
pub struct Phone {
    /// The office.
    pub state: AppState,
    /// Whose phone it is.
    pub device: Arc<Device>,
}

impl Office for Phone {
    async fn push(&self, request: PushRequest) -> Result<PushAnswer, SyncError> {
        self.work(move |phone, store| phone.take_entries(store, &request))
            .await
    }

    async fn pull(&self, request: PullRequest) -> Result<PullAnswer, SyncError> {
        self.work(move |phone, store| phone.give_entries(store, request))
            .await
    }

    async fn picture_state(&self, sha256: [u8; 32]) -> Result<PictureState, SyncError> {
        self.work(move |_, store| picture_state(store, &sha256))
            .await
    }

    async fn send_picture(
        &self,
        sha256: [u8; 32],
        start: i64,
        total: i64,
        chunk: Vec<u8>,
    ) -> Result<PictureState, SyncError> {
        self.work(move |_, store| take_chunk(store, sha256, start, total, &chunk))
            .await
    }

    async fn fetch_picture(&self, sha256: [u8; 32]) -> Result<Option<Vec<u8>>, SyncError> {
        self.work(move |phone, store| {
            let mut scope = phone.scope(store)?;
            if !scope.may_see_picture(store, &sha256)? {
                return Ok(None);
            }
            store.picture(&sha256)
        })
        .await
    }
}

impl Phone {
    /// Runs work on the store off the async threads.
    async fn work<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Self, &mut Store) -> nyvri_core::Result<T> + Send + 'static,
    ) -> Result<T, SyncError> {
        let phone = self.clone();
        let done = self
            .state
            .run(move |state| work(&phone, &mut state.store()))
            .await;
        match done {
            Ok(Ok(answer)) => Ok(answer),
            Ok(Err(nyvri_core::Error::Sync(error))) => Err(error),
            Ok(Err(error)) => {
                tracing::error!(device = %self.device.id, %error, "sync");
                Err(SyncError::OfficeFault)
            }
            Err(_) => Err(SyncError::OfficeFault),
        }
    }

    fn scope(&self, store: &Store) -> nyvri_core::Result<Scope> {
        Scope::of(store, self.device.person, self.device.role)
    }

    fn take_entries(
        &self,
        store: &mut Store,
        request: &PushRequest,
    ) -> nyvri_core::Result<PushAnswer> {
        if request.entries.len() > BATCH_LIMIT as usize {
            return Err(SyncError::TooLarge.into());
        }
        let entries = request
            .entries
            .entries()
            .map_err(|_| SyncError::BadAnswer)?;
        let mut scope = self.scope(store)?;
        let (mut taken, mut refused) = (Vec::new(), Vec::new());
        for (entry, _) in &entries {
            match self.refusal(store, &mut scope, entry) {
                None => taken.push(entry),
                Some(reason) => refused.push((entry.seq, reason.to_owned())),
            }
        }
        store.in_transaction(|writer| {
            for entry in taken {
                writer.receive(entry, None)?;
            }
            Ok(())
        })?;
        let received_seq = entries
            .iter()
            .map(|(entry, _)| entry.seq)
            .max()
            .unwrap_or(0);
        Ok(PushAnswer {
            received_seq,
            refused,
        })
    }

    fn refusal(&self, store: &Store, scope: &mut Scope, entry: &Entry) -> Option<&'static str> {
        if entry.device != self.device.replica || entry.author != self.device.person {
            return Some("no-right");
        }
        if entry.seq < 1 || entry.change.payload().len() > PAYLOAD_LIMIT {
            return Some("invalid");
        }
        if entry.at.millis() > store.now() + CLOCK_AHEAD_LIMIT {
            return Some("clock");
        }
        scope.refusal(store, entry)
    }

    fn give_entries(&self, store: &Store, request: PullRequest) -> nyvri_core::Result<PullAnswer> {
        let mut scope = self.scope(store)?;
        let held: BTreeSet<Id> = match request.held {
            Some(held) => held.into_iter().collect(),
            None if request.held_digest == digest(&scope.subjects) => scope.subjects.clone(),
            None => return Ok(PullAnswer::NameWhatYouHold),
        };
        let mut page = Page {
            entries: Batch::default(),
            up_to: request.cursor,
            left: held.difference(&scope.subjects).copied().collect(),
            entered: Vec::new(),
            more: false,
        };
        let mut rows = Vec::new();
        let missing: Vec<Id> = scope.subjects.difference(&held).copied().collect();
        for subject in &missing {
            if rows.len() >= BATCH_LIMIT as usize {
                page.more = true;
                break;
            }
            rows.extend(store.history(*subject)?);
            page.entered.push(*subject);
        }
        self.add_news(store, &mut page, &mut rows, &held)?;
        rows.retain(|row| scope.may_see(store, &row.entry));
        let entries: Vec<_> = rows
            .into_iter()
            .map(|row| (row.entry, row.position.unwrap_or(0)))
            .collect();
        page.entries = Batch::of(&entries);
        Ok(PullAnswer::Page(Box::new(page)))
    }

    /// Adds what happened after the cursor to subjects that the phone holds. The phone's own entries are
    /// with it already.
    fn add_news(
        &self,
        store: &Store,
        page: &mut Page,
        rows: &mut Vec<nyvri_core::store::HistoryRow>,
        held: &BTreeSet<Id>,
    ) -> nyvri_core::Result<()> {
        let news = store.entries_after(page.up_to, BATCH_LIMIT)?;
        if news.len() == BATCH_LIMIT as usize {
            page.more = true;
        }
        if let Some(last) = news.last().and_then(|row| row.position) {
            page.up_to = last;
        }
        rows.extend(news.into_iter().filter(|row| {
            held.contains(&row.entry.subject) && row.entry.device != self.device.replica
        }));
        Ok(())
    }
}

fn picture_state(store: &Store, sha256: &[u8; 32]) -> nyvri_core::Result<PictureState> {
    let complete = store.picture(sha256)?.is_some();
    let received = if complete {
        0
    } else {
        store.picture_part_length(sha256)?
    };
    Ok(PictureState { received, complete })
}

fn take_chunk(
    store: &mut Store,
    sha256: [u8; 32],
    start: i64,
    total: i64,
    chunk: &[u8],
) -> nyvri_core::Result<PictureState> {
    let state = picture_state(store, &sha256)?;
    let fits = chunk.len() <= CHUNK_LIMIT && (1..=PICTURE_LIMIT).contains(&total);
    if !fits || !store.knows_picture(&sha256)? {
        return Err(SyncError::TooLarge.into());
    }
    // A chunk that came twice, or after one that was lost: say where to go on.
    if state.complete || start != state.received || chunk.is_empty() {
        return Ok(state);
    }
    store.add_picture_part(&sha256, start, chunk)?;
    let received = start + i64::try_from(chunk.len()).unwrap_or(i64::MAX);
    if received < total {
        return Ok(PictureState {
            received,
            complete: false,
        });
    }
    let jpeg = store.picture_parts(&sha256)?;
    if Sha256::digest(&jpeg).as_slice() != sha256 {
        store.drop_picture_parts(&sha256)?;
        return Err(SyncError::WrongHash.into());
    }
    let Ok(picture) = photo::adopt(jpeg) else {
        store.drop_picture_parts(&sha256)?;
        return Err(SyncError::WrongHash.into());
    };
    let now = store.now();
    store.keep_picture(&picture, now)?;
    Ok(PictureState {
        received,
        complete: true,
    })
}
