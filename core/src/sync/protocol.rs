//! What a phone and the office agree on: version 3. Bodies are postcard in zstd, errors are JSON with a
//! code. Both ends implement or use [`Office`], so tests run the real office without a network.

use std::collections::BTreeSet;
use std::future::Future;
use std::io::ErrorKind;

use serde::{Deserialize, Serialize, de::DeserializeOwned};
use sha2::{Digest, Sha256};

use crate::compression;
use crate::domain::id::{DeviceId, Id};
use crate::error::Result;
use crate::log::{Batch, Entry};

use super::SyncError;

/// In the path of every request: `/sync/v3/…`. An office answers an app of any other version with
/// [`SyncError::UpdateApp`]; the app goes on without it and keeps everything.
pub const VERSION: u32 = 3;
/// Content type of every body that is not a picture; anything else is not the office.
pub const CONTENT_TYPE: &str = "application/x-nyvri";
/// Entries in one push or, where they are more than one commit's, in one page of a pull.
pub use crate::log::batch::BATCH_LIMIT;
/// Bytes of one body, compressed.
pub const BODY_LIMIT: usize = 8 << 20;
/// Bytes of one body, unpacked.
pub const UNPACKED_LIMIT: u64 = 64 << 20;
/// Bytes of one chunk of a picture.
pub const CHUNK_LIMIT: usize = 1 << 20;
/// Pictures that one request may ask for by name.
pub const NAMES_LIMIT: usize = 256;
/// Bytes of one picture.
pub const PICTURE_LIMIT: i64 = 16 << 20;
/// How far ahead of the office's a phone's clock may be, in milliseconds.
pub const CLOCK_AHEAD_LIMIT: i64 = 48 * 3_600_000;

/// The SHA-256 of a picture, which is its name.
pub type PictureName = [u8; 32];

/// A phone introduces itself with a one-time code.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PairRequest {
    /// From the QR code.
    pub code: String,
    /// What the office calls the phone: its model.
    pub device_name: String,
    /// The phone's replica of the log.
    pub device: DeviceId,
}

/// The office takes the phone.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PairAnswer {
    /// To be sent with every request.
    pub token: String,
    /// Whose phone it is.
    pub person: Id,
    /// The municipality's name.
    pub office_name: String,
}

/// Entries without a receipt.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PushRequest {
    /// In order of seq.
    pub entries: Batch,
    /// The oldest entry that the phone still has: what came before is nowhere else to be had.
    pub oldest: i64,
    /// With the last of them: what is new for me? It saves a round trip.
    pub pull: Option<PullRequest>,
}

/// The office's receipt, given after its commit.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PushAnswer {
    /// The office has, or has refused, everything of this device up to this seq. Less than what was sent when
    /// something before it is missing here.
    pub received_seq: i64,
    /// The commits that brought it: last seq and number of each.
    pub commits: Vec<(i64, i64)>,
    /// What it did not take, with a code for the reason.
    pub refused: Vec<(i64, String)>,
    /// What is new, when the request asked.
    pub news: Option<PullAnswer>,
}

/// What is new for me?
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PullRequest {
    /// The last commit up to which the phone has everything in its scope.
    pub cursor: i64,
    /// What the office said the chain is there; empty at 0.
    pub chain: Vec<u8>,
    /// Entries and pictures on the phone that have no receipt yet, for the office to show.
    pub waiting: u32,
    /// [`digest`] of the subjects it holds.
    pub held_digest: [u8; 16],
    /// The subjects themselves, once the office has asked for them.
    pub held: Option<Vec<Id>>,
}

/// What is new.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum PullAnswer {
    /// The scope has changed: ask again and name what you hold.
    NameWhatYouHold,
    /// One page.
    Page(Box<Page>),
}

/// Entries in the phone's scope.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Page {
    /// The phone's cursor stands in another log: the office was restored from a backup. What comes now comes
    /// as to a new phone.
    pub start_over: bool,
    /// The last entry of this phone that is in it.
    pub received_seq: i64,
    /// Subjects that left the scope.
    pub left: Vec<Id>,
    /// Subjects that came into scope.
    pub entered: Vec<Id>,
    /// What is known of those, with the numbers of the commits.
    pub whole: Vec<Batch>,
    /// New commits, in order.
    pub news: Vec<News>,
    /// The phone's next cursor.
    pub up_to: i64,
    /// The chain's value there.
    pub chain: Vec<u8>,
    /// Ask again at once.
    pub more: bool,
    /// Its entries, where they were read already.
    #[serde(skip)]
    pub read: Option<PageEntries>,
}

/// The entries of a page, each with the number of its commit.
#[derive(Debug, Clone, PartialEq)]
pub struct PageEntries {
    /// Of what came into scope.
    pub whole: Vec<(Entry, i64)>,
    /// Of each new commit, with its number.
    pub news: Vec<(i64, Vec<(Entry, i64)>)>,
}

impl Page {
    /// Reads the entries for whoever takes the page in. A fault in them is met then.
    pub fn read_ahead(&mut self) {
        self.read = self.entries().ok();
    }

    /// The entries; what was read ahead is given away.
    ///
    /// # Errors
    /// [`crate::Error::Malformed`].
    pub fn entries(&mut self) -> Result<PageEntries> {
        if let Some(read) = self.read.take() {
            return Ok(read);
        }
        let mut whole = Vec::new();
        for batch in &self.whole {
            whole.extend(batch.entries()?);
        }
        let news = self.news.iter();
        let news = news.map(|news| Ok((news.number, news.entries.entries()?)));
        Ok(PageEntries {
            whole,
            news: news.collect::<Result<_>>()?,
        })
    }
}

/// What one commit brought to the subjects that the phone holds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct News {
    /// The commit.
    pub number: i64,
    /// Its entries, or those of them that the person may see.
    pub entries: Batch,
}

/// How much of a picture the office has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct PictureState {
    /// Bytes it has without a gap.
    pub received: i64,
    /// It has all of it, durable, with the right hash: this is the receipt.
    pub complete: bool,
    /// A photo in the office's log names it. One that none names is not taken (yet).
    pub is_known: bool,
}

/// A picture made small.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Thumbnail {
    /// Of this picture.
    pub name: PictureName,
    /// A JPEG of at most 50 kB.
    pub jpeg: Vec<u8>,
}

/// The body of every answer that is not a success.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Fault {
    /// [`SyncError::code`].
    pub code: String,
}

/// The office as one paired phone sees it.
pub trait Office: Send + Sync {
    /// Takes entries in; doing it twice changes nothing.
    fn push(
        &self,
        request: PushRequest,
    ) -> impl Future<Output = Result<PushAnswer, SyncError>> + Send;
    /// Gives what is new.
    fn pull(
        &self,
        request: PullRequest,
    ) -> impl Future<Output = Result<PullAnswer, SyncError>> + Send;
    /// How much it has of each of these pictures, at most [`NAMES_LIMIT`], in the same order.
    fn picture_states(
        &self,
        names: Vec<PictureName>,
    ) -> impl Future<Output = Result<Vec<PictureState>, SyncError>> + Send;
    /// Takes the next bytes of a picture, at most [`CHUNK_LIMIT`]. `total` is the length of the whole.
    fn send_picture(
        &self,
        name: PictureName,
        start: i64,
        total: i64,
        chunk: Vec<u8>,
    ) -> impl Future<Output = Result<PictureState, SyncError>> + Send;
    /// Small pictures of those of these, at most [`NAMES_LIMIT`], that it has and the phone may see.
    fn thumbnails(
        &self,
        names: Vec<PictureName>,
    ) -> impl Future<Output = Result<Vec<Thumbnail>, SyncError>> + Send;
    /// Gives a picture, if it has it and the phone may see it.
    fn fetch_picture(
        &self,
        name: PictureName,
    ) -> impl Future<Output = Result<Option<Vec<u8>>, SyncError>> + Send;
}

/// A short name for a set of subjects: the same set has the same digest.
pub fn digest(subjects: &BTreeSet<Id>) -> [u8; 16] {
    let mut hash = Sha256::new();
    for subject in subjects {
        hash.update(subject.as_bytes());
    }
    let mut short = [0; 16];
    short.copy_from_slice(&hash.finalize()[..16]);
    short
}

/// A body as it goes over the wire.
pub fn encode<T: Serialize>(value: &T) -> Result<Vec<u8>, SyncError> {
    let plain = postcard::to_stdvec(value).map_err(|_| SyncError::BadAnswer)?;
    // Batches in it are packed already; this is for lists of subjects.
    compression::pack(&plain, 1).map_err(|_| SyncError::BadAnswer)
}

/// Reads a body; never more than [`UNPACKED_LIMIT`] in memory.
pub fn decode<T: DeserializeOwned>(body: &[u8]) -> Result<T, SyncError> {
    let plain = compression::unpack(body, UNPACKED_LIMIT).map_err(|fault| match fault.kind() {
        ErrorKind::FileTooLarge => SyncError::TooLarge,
        _ => SyncError::BadAnswer,
    })?;
    postcard::from_bytes(&plain).map_err(|_| SyncError::BadAnswer)
}
