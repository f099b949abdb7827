//! The office with everything overheard: what goes to it and comes from it, decoded.

use std::sync::{Mutex, MutexGuard, PoisonError};

use nyvri_core::log::batch::Batch;
use nyvri_core::sync::SyncError;
use nyvri_core::sync::protocol::{
    Office, PictureName, PictureState, PullAnswer, PullRequest, PushAnswer, PushRequest, Thumbnail,
};
use serde::Serialize;

/// One phone's office.
pub struct Overheard<O> {
    office: O,
    said: Mutex<Vec<u8>>,
}

impl<O> Overheard<O> {
    /// Listens from now on.
    pub fn new(office: O) -> Self {
        Self {
            office,
            said: Mutex::new(Vec::new()),
        }
    }

    /// All bytes of all bodies so far, and of every entry in them as it is once unpacked.
    pub fn said(&self) -> Vec<u8> {
        self.all().clone()
    }

    fn all(&self) -> MutexGuard<'_, Vec<u8>> {
        self.said.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn hear(&self, body: &impl Serialize) -> Result<(), SyncError> {
        let bytes = postcard::to_stdvec(body).map_err(|_| SyncError::BadAnswer)?;
        self.all().extend(bytes);
        Ok(())
    }

    fn hear_news(&self, news: Option<&PullAnswer>) -> Result<(), SyncError> {
        if let Some(PullAnswer::Page(page)) = news {
            let new = page.news.iter().map(|news| &news.entries);
            page.whole
                .iter()
                .chain(new)
                .try_for_each(|batch| self.hear_entries(batch))?;
        }
        Ok(())
    }

    fn hear_entries(&self, batch: &Batch) -> Result<(), SyncError> {
        for (entry, _) in batch.entries().map_err(|_| SyncError::BadAnswer)? {
            let mut all = self.all();
            all.extend(entry.subject.as_bytes());
            all.extend(entry.change.kind().as_bytes());
            all.extend(entry.change.payload());
        }
        Ok(())
    }
}

impl<O: Office> Office for Overheard<O> {
    async fn push(&self, request: PushRequest) -> Result<PushAnswer, SyncError> {
        self.hear(&request)?;
        self.hear_entries(&request.entries)?;
        let answer = self.office.push(request).await?;
        self.hear(&answer)?;
        self.hear_news(answer.news.as_ref())?;
        Ok(answer)
    }

    async fn pull(&self, request: PullRequest) -> Result<PullAnswer, SyncError> {
        self.hear(&request)?;
        let answer = self.office.pull(request).await?;
        self.hear(&answer)?;
        self.hear_news(Some(&answer))?;
        Ok(answer)
    }

    async fn picture_states(
        &self,
        names: Vec<PictureName>,
    ) -> Result<Vec<PictureState>, SyncError> {
        self.hear(&names)?;
        let answer = self.office.picture_states(names).await?;
        self.hear(&answer)?;
        Ok(answer)
    }

    async fn send_picture(
        &self,
        name: PictureName,
        start: i64,
        total: i64,
        chunk: Vec<u8>,
    ) -> Result<PictureState, SyncError> {
        self.all().extend(&chunk);
        self.office.send_picture(name, start, total, chunk).await
    }

    async fn thumbnails(&self, names: Vec<PictureName>) -> Result<Vec<Thumbnail>, SyncError> {
        self.hear(&names)?;
        let answer = self.office.thumbnails(names).await?;
        self.hear(&answer)?;
        Ok(answer)
    }

    async fn fetch_picture(&self, name: PictureName) -> Result<Option<Vec<u8>>, SyncError> {
        self.all().extend(name);
        let answer = self.office.fetch_picture(name).await?;
        self.all().extend(answer.iter().flatten());
        Ok(answer)
    }
}
