//! Where the office keeps pictures: in its own database, or in an object store that every node reaches.
//!
//! A picture is "with the office" when any node can give it: its object is written first, then a commit of
//! the shared stream names it, with its thumbnail, and only then the phone gets its receipt.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use nyvri_core::clock::UnixMillis;
use nyvri_core::photo::Intake;
use nyvri_core::store::Store;
use serde::{Deserialize, Serialize};

use super::objects::Objects;
use super::stream::{Row, Stream};
use crate::error::{Error, Result};
use crate::ledger::Ledger;

/// The setting that says how far this node has followed.
const FOLLOWED: &str = "pictures_followed";

/// Pictures, whole and on their way in. Calls wait for a disk or the network.
pub trait PictureStore: Send + Sync {
    /// Whether the picture is durable here: the receipt.
    fn has(&self, sha256: &[u8]) -> Result<bool>;
    /// How many bytes of a picture on its way in are here without a gap.
    fn received(&self, sha256: &[u8]) -> Result<i64>;
    /// Keeps the next bytes; they are here for every node when this returns.
    fn add_part(&self, sha256: &[u8], start: i64, bytes: &[u8]) -> Result<()>;
    /// The bytes that came in so far.
    fn parts(&self, sha256: &[u8]) -> Result<Vec<u8>>;
    /// Throws away what came in.
    fn drop_parts(&self, sha256: &[u8]) -> Result<()>;
    /// Keeps a whole picture whose hash was checked; `at` is now. Its parts go.
    fn keep(&self, picture: &Intake, at: i64) -> Result<()>;
    /// A whole picture.
    fn whole(&self, sha256: &[u8]) -> Result<Option<Vec<u8>>>;
    /// Hears of the pictures that other nodes took in.
    fn follow(&self) -> Result<()>;
    /// Takes pictures away that were erased from this node's database, wherever else they are kept. Doing it again
    /// changes nothing.
    fn erase(&self, names: &[[u8; 32]]) -> Result<()>;
    /// Finds and mends what a node that died has left behind; says how many pictures that were.
    fn mend(&self, now: UnixMillis) -> Result<usize>;
}

/// In this node's own database, beside the log.
pub struct OwnPictures(pub Arc<Ledger>);

impl OwnPictures {
    fn store(&self) -> MutexGuard<'_, Store> {
        self.0.store()
    }
}

impl PictureStore for OwnPictures {
    fn has(&self, sha256: &[u8]) -> Result<bool> {
        Ok(self.store().picture_is_at_office(sha256)?)
    }

    fn received(&self, sha256: &[u8]) -> Result<i64> {
        Ok(self.store().picture_part_length(sha256)?)
    }

    fn add_part(&self, sha256: &[u8], start: i64, bytes: &[u8]) -> Result<()> {
        Ok(self.store().add_picture_part(sha256, start, bytes)?)
    }

    fn parts(&self, sha256: &[u8]) -> Result<Vec<u8>> {
        Ok(self.store().picture_parts(sha256)?)
    }

    fn drop_parts(&self, sha256: &[u8]) -> Result<()> {
        Ok(self.store().drop_picture_parts(sha256)?)
    }

    fn keep(&self, picture: &Intake, at: i64) -> Result<()> {
        Ok(self.store().keep_picture(picture, at)?)
    }

    fn whole(&self, sha256: &[u8]) -> Result<Option<Vec<u8>>> {
        Ok(self.store().picture(sha256)?)
    }

    fn follow(&self) -> Result<()> {
        Ok(())
    }

    fn erase(&self, _: &[[u8; 32]]) -> Result<()> {
        Ok(()) // They went with their rows.
    }

    fn mend(&self, _: UnixMillis) -> Result<usize> {
        Ok(0) // A picture, its parts and its row change in one transaction.
    }
}

/// In an object store; this node's database keeps the thumbnails.
pub struct SharedPictures {
    own: OwnPictures,
    objects: Arc<Objects>,
    stream: Mutex<Stream>,
    /// One mends at a time: when the node starts, at night, or by hand.
    mending: Mutex<()>,
}

/// A picture that came in whole.
#[derive(Serialize, Deserialize)]
struct Kept {
    sha256: [u8; 32],
    thumbnail: Vec<u8>,
    width: u32,
    height: u32,
}

impl SharedPictures {
    /// `stream` is the one in which nodes tell each other of pictures.
    pub fn new(ledger: Arc<Ledger>, objects: Arc<Objects>, stream: Stream) -> Self {
        Self {
            own: OwnPictures(ledger),
            objects,
            stream: Mutex::new(stream),
            mending: Mutex::default(),
        }
    }

    pub(super) fn objects(&self) -> &Objects {
        &self.objects
    }

    /// Whether the log names this picture.
    pub(super) fn knows(&self, sha256: &[u8]) -> Result<bool> {
        Ok(self.own.store().knows_picture(sha256)?)
    }

    fn followed(&self) -> Result<i64> {
        let setting = self.own.store().setting(FOLLOWED)?;
        Ok(setting.and_then(|it| it.parse().ok()).unwrap_or(0))
    }

    /// Keeps the thumbnails of what others took in; the answer is the last number.
    fn take_in(&self, mut followed: i64, rows: &[Row]) -> Result<i64> {
        for row in rows {
            let kept: Kept = postcard::from_bytes(&row.content).map_err(|_| Error::NewerNode)?;
            followed = row.number;
            if kept.thumbnail.is_empty() {
                continue; // It was erased since.
            }
            let picture = Intake {
                jpeg: Vec::new(),
                thumbnail: kept.thumbnail,
                width: kept.width,
                height: kept.height,
                sha256: kept.sha256,
                taken_at_camera: None,
            };
            self.own.store().keep_picture(&picture, row.at)?;
        }
        if !rows.is_empty() {
            let number = followed.to_string();
            self.own.store().set_settings(&[(FOLLOWED, &number)])?;
        }
        Ok(followed)
    }

    fn tell(&self, stream: &mut Stream, picture: &Intake, at: i64) -> Result<()> {
        let followed = self.followed()?;
        let missed = stream.begin(followed)?;
        let last = self.take_in(followed, &missed)?;
        let kept = Kept {
            sha256: picture.sha256,
            thumbnail: picture.thumbnail.clone(),
            width: picture.width,
            height: picture.height,
        };
        let content = postcard::to_stdvec(&kept).map_err(std::io::Error::other)?;
        let row = Row {
            number: last + 1,
            at,
            content,
        };
        stream.commit(std::slice::from_ref(&row))?;
        self.take_in(last, &[row])?;
        Ok(())
    }

    /// What nodes told each other of these pictures keeps their names and nothing that shows them.
    fn blank_thumbnails(&self, stream: &mut Stream, names: &[[u8; 32]]) -> Result<()> {
        let wanted: BTreeSet<&[u8; 32]> = names.iter().collect();
        let followed = self.followed()?;
        let missed = stream.begin(followed)?;
        let mut last = 0;
        self.take_in(followed, &missed)?;
        loop {
            let rows = stream.after(last)?;
            let Some(newest) = rows.last() else {
                return stream.end_rewriting();
            };
            last = newest.number;
            for row in rows {
                let kept: Kept =
                    postcard::from_bytes(&row.content).map_err(|_| Error::NewerNode)?;
                if wanted.contains(&kept.sha256) && !kept.thumbnail.is_empty() {
                    let thumbnail = Vec::new();
                    let content = postcard::to_stdvec(&Kept { thumbnail, ..kept });
                    let content = content.map_err(std::io::Error::other)?;
                    stream.rewrite(&[Row { content, ..row }])?;
                }
            }
        }
    }

    fn stream(&self) -> MutexGuard<'_, Stream> {
        self.stream.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl PictureStore for SharedPictures {
    fn has(&self, sha256: &[u8]) -> Result<bool> {
        self.own.has(sha256)
    }

    fn received(&self, sha256: &[u8]) -> Result<i64> {
        self.objects.part_length(sha256)
    }

    fn add_part(&self, sha256: &[u8], start: i64, bytes: &[u8]) -> Result<()> {
        self.objects.add_part(sha256, start, bytes)
    }

    fn parts(&self, sha256: &[u8]) -> Result<Vec<u8>> {
        self.objects.joined_parts(sha256)
    }

    fn drop_parts(&self, sha256: &[u8]) -> Result<()> {
        self.objects.drop_parts(sha256)
    }

    fn keep(&self, picture: &Intake, at: i64) -> Result<()> {
        self.objects.keep(&picture.sha256, &picture.jpeg)?;
        let mut stream = self.stream();
        let told = self.tell(&mut stream, picture, at);
        if told.is_err() {
            stream.abandon();
        }
        drop(stream);
        told?;
        self.objects.drop_parts(&picture.sha256)
    }

    fn whole(&self, sha256: &[u8]) -> Result<Option<Vec<u8>>> {
        match self.own.whole(sha256)? {
            Some(jpeg) => Ok(Some(jpeg)),
            None => self.objects.picture(sha256),
        }
    }

    fn follow(&self) -> Result<()> {
        let mut stream = self.stream();
        loop {
            let followed = self.followed()?;
            let rows = stream.after(followed)?;
            if rows.is_empty() {
                return Ok(());
            }
            self.take_in(followed, &rows)?;
        }
    }

    fn erase(&self, names: &[[u8; 32]]) -> Result<()> {
        for name in names {
            self.objects.erase(name)?;
        }
        let mut stream = self.stream();
        let blanked = self.blank_thumbnails(&mut stream, names);
        if blanked.is_err() {
            stream.abandon();
        }
        blanked
    }

    fn mend(&self, now: UnixMillis) -> Result<usize> {
        let _alone = self.mending.lock().unwrap_or_else(PoisonError::into_inner);
        self.mend_orphans(now)
    }
}
