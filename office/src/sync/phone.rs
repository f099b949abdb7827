//! The office as one paired phone sees it: the other end of [`Office`].

use std::pin::pin;
use std::sync::Arc;

use futures_util::future::maybe_done;
use futures_util::poll;
use nyvri_core::log::Entry;
use nyvri_core::store::{Pushed, Store};
use nyvri_core::sync::SyncError;
use nyvri_core::sync::protocol::{
    CLOCK_AHEAD_LIMIT, Office, PictureName, PictureState, PullAnswer, PullRequest, PushAnswer,
    PushRequest, Thumbnail,
};

use crate::accounts::Device;
use crate::state::AppState;

use super::pictures::{self, Taken};
use super::pull;
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
        let _place = self.state.place_to_read().await;
        let mut turn = pin!(maybe_done(self.state.turn(self.device.replica)));
        let _ = poll!(&mut turn); // In the queue from now on, and waited for once the entries are read.
        // Reading them takes a while, and needs no lock.
        let read = self.state.run(move |_| {
            let entries = request.entries.weighed();
            (request, entries)
        });
        let (request, entries) = read.await.map_err(|_| SyncError::OfficeFault)?;
        let entries = entries.map_err(|_| SyncError::BadAnswer)?;
        turn.as_mut().await;
        self.work_ahead(move |phone, store| {
            let mut answer = phone.take_entries(store, entries, &request)?;
            if let Some(pull) = request.pull {
                phone.settle_if_it_matters(store)?;
                answer.news = Some(pull::page(phone, store, pull)?);
            }
            Ok(answer)
        })
        .await
    }

    async fn pull(&self, request: PullRequest) -> Result<PullAnswer, SyncError> {
        self.work_ahead(move |phone, store| pull::page(phone, store, request))
            .await
    }

    async fn picture_states(
        &self,
        names: Vec<PictureName>,
    ) -> Result<Vec<PictureState>, SyncError> {
        self.with_pictures(move |office| pictures::states(office, &names))
            .await
    }

    async fn send_picture(
        &self,
        name: PictureName,
        start: i64,
        total: i64,
        chunk: Vec<u8>,
    ) -> Result<PictureState, SyncError> {
        let taken = self
            .with_pictures(move |office| pictures::take_chunk(office, &name, start, total, chunk))
            .await?;
        match taken {
            Taken::Partly(state) => Ok(state),
            Taken::Whole(jpeg) => {
                // Decoding it takes a while, and needs no lock.
                let checked = self.state.run(move |_| pictures::check(&name, jpeg)).await;
                let checked = checked.map_err(|_| SyncError::OfficeFault)?;
                self.with_pictures(move |office| pictures::keep(office, &name, checked))
                    .await
            }
        }
    }

    async fn thumbnails(&self, names: Vec<PictureName>) -> Result<Vec<Thumbnail>, SyncError> {
        self.work(move |phone, store| {
            let mut scope = phone.scope(store)?;
            pictures::thumbnails(store, &mut scope, &names)
        })
        .await
    }

    async fn fetch_picture(&self, name: PictureName) -> Result<Option<Vec<u8>>, SyncError> {
        let may_see = self.work(move |phone, store| {
            let mut scope = phone.scope(store)?;
            scope.may_see_picture(store, &name)
        });
        if !may_see.await? {
            return Ok(None);
        }
        self.with_pictures(move |office| office.pictures().whole(&name))
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
            .run(move |state| work(&phone, &mut state.store()).map_err(crate::Error::from));
        self.told(done.await)
    }

    /// The same, without waiting for the tables where they tell nothing new.
    async fn work_ahead<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Self, &mut Store) -> nyvri_core::Result<T> + Send + 'static,
    ) -> Result<T, SyncError> {
        let phone = self.clone();
        let done = self.state.run(move |state| {
            let store = &mut state.log();
            phone.settle_if_it_matters(store)?;
            work(&phone, store).map_err(crate::Error::from)
        });
        self.told(done.await)
    }

    /// Only the tables tell what is confidential, and what is in whose scope. Whoever sees everything, in a scope that
    /// stays as it is, is answered from the log.
    fn settle_if_it_matters(&self, store: &mut Store) -> nyvri_core::Result<()> {
        if store.scopes_will_move() || !self.device.role.sees_confidential() {
            store.settle()?;
        }
        Ok(())
    }

    /// Runs work on pictures off the async threads; it may wait for another server, so nothing is locked.
    async fn with_pictures<T: Send + 'static>(
        &self,
        work: impl FnOnce(&AppState) -> crate::Result<T> + Send + 'static,
    ) -> Result<T, SyncError> {
        self.told(self.state.run(work).await)
    }

    fn told<T>(&self, done: std::io::Result<crate::Result<T>>) -> Result<T, SyncError> {
        match done {
            Ok(Ok(answer)) => Ok(answer),
            Ok(Err(crate::Error::Core(nyvri_core::Error::Sync(error)))) => Err(error),
            Ok(Err(error)) => {
                tracing::error!(device = %self.device.id, %error, "sync");
                Err(SyncError::OfficeFault)
            }
            Err(_) => Err(SyncError::OfficeFault),
        }
    }

    pub(super) fn scope(&self, store: &Store) -> nyvri_core::Result<Scope> {
        Scope::of(store, self.device.person, self.device.role)
    }

    /// Takes in what the office does not have yet, and gives the receipt.
    fn take_entries(
        &self,
        store: &mut Store,
        entries: Vec<(Entry, usize)>,
        request: &PushRequest,
    ) -> nyvri_core::Result<PushAnswer> {
        let device = self.device.replica;
        let known = store.last_seq_of(device)?;
        let ends = entries.first().zip(entries.last());
        let Some((first, last)) = ends.map(|(first, last)| (first.0.seq, last.0.seq)) else {
            return Err(SyncError::BadAnswer.into());
        };
        let in_order = entries.windows(2).all(|pair| pair[0].0.seq < pair[1].0.seq);
        let is_own = entries.iter().all(|(entry, _)| entry.device == device);
        if !in_order || !is_own || first < 1 {
            return Err(SyncError::BadAnswer.into());
        }
        // After a gap nothing is taken: the phone sends again from where the office is.
        if first <= known + 1 || first <= request.oldest {
            let mut new = entries;
            new.retain(|(entry, _)| entry.seq > known);
            self.take_new(store, new, request, known < first)?;
        }
        Ok(PushAnswer {
            received_seq: store.last_seq_of(device)?,
            commits: store.commits_of_device(device, first, last)?,
            refused: store.refused_of_device(device, first, last)?,
            news: None,
        })
    }

    fn take_new(
        &self,
        store: &mut Store,
        new: Vec<(Entry, usize)>,
        request: &PushRequest,
        is_all: bool,
    ) -> nyvri_core::Result<()> {
        let Some(last_seq) = new.last().map(|(entry, _)| entry.seq) else {
            return Ok(());
        };
        let (mut taken, mut refused) = (Vec::with_capacity(new.len()), Vec::new());
        let (mut weight, latest) = (0, store.now() + CLOCK_AHEAD_LIMIT);
        store.at_once(|store| {
            let mut scope = self.scope(store)?;
            for (entry, bytes) in new {
                let is_ahead = entry.at.millis() > latest;
                match self.refusal(store, &mut scope, &entry, bytes, is_ahead) {
                    None => {
                        weight += bytes;
                        taken.push(entry);
                    }
                    Some(reason) => refused.push((entry.seq, reason.to_owned())),
                }
            }
            Ok(())
        })?;
        let as_sent = (is_all && refused.is_empty()).then(|| request.entries.clone());
        store.take(Pushed {
            device: self.device.replica,
            entries: taken,
            bytes: weight,
            refused,
            last_seq,
            as_sent,
        })
    }

    /// Why an entry, whose payload has so many bytes and whose clock may be ahead, is not taken.
    fn refusal(
        &self,
        store: &Store,
        scope: &mut Scope,
        entry: &Entry,
        bytes: usize,
        is_ahead: bool,
    ) -> Option<&'static str> {
        if entry.author != self.device.person {
            return Some("no-right");
        }
        if bytes > PAYLOAD_LIMIT {
            return Some("invalid");
        }
        if is_ahead {
            return Some("clock");
        }
        scope.refusal(store, entry)
    }
}
