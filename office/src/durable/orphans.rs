//! What a node that died left in the object store, found and mended when a node starts and every night.
//!
//! A picture is written before the commit that names it, and its parts go after that commit. A death between leaves a
//! whole picture that no node gives, or parts that nobody will join.

use nyvri_core::clock::UnixMillis;
use nyvri_core::photo;
use sha2::{Digest, Sha256};

use super::objects::Listed;
use super::pictures::{PictureStore, SharedPictures};
use crate::error::Result;

const DAY: UnixMillis = 24 * 60 * 60 * 1_000;
/// What is younger may be another node's, at work on it.
const LEFT_ALONE: UnixMillis = DAY;
/// What the log does not know it may learn yet: phones send again what an office lacks that was restored to an earlier
/// moment.
const NOBODYS: UnixMillis = 30 * DAY;
/// Names that are asked for at once.
const PAGE: usize = 1_000;

impl SharedPictures {
    /// Takes in whole pictures that the log knows and no commit names; takes away those that it does not know, and
    /// parts of pictures that are complete or unknown. Answers how many names it mended.
    pub(super) fn mend_orphans(&self, now: UnixMillis) -> Result<usize> {
        self.follow()?;
        let (mut mended, mut last) = (0, None);
        loop {
            let page = self.objects().listed_after(last.as_deref(), PAGE)?;
            for object in &page {
                if self.mend(object, now)? {
                    mended += 1;
                }
            }
            match page.into_iter().next_back() {
                Some(object) => last = Some(object.name),
                None => return Ok(mended),
            }
        }
    }

    /// Whether there was something to mend.
    fn mend(&self, object: &Listed, now: UnixMillis) -> Result<bool> {
        let Some(sha256) = object.sha256 else {
            return Ok(false); // Nothing of ours.
        };
        let is_known = self.knows(&sha256)?;
        let patience = if is_known { LEFT_ALONE } else { NOBODYS };
        if object.changed_at > now - patience {
            return Ok(false);
        }
        let is_kept = self.has(&sha256)?;
        if object.is_part {
            let is_left_over = is_kept || !is_known;
            if is_left_over {
                self.drop_parts(&sha256)?;
            }
            return Ok(is_left_over);
        }
        if is_kept {
            return Ok(false);
        }
        if is_known && self.take_over(&sha256, now)? {
            return Ok(true);
        }
        self.objects().erase(&sha256)?;
        Ok(true)
    }

    /// Finishes what the dead node had begun, if the object is what its name says.
    fn take_over(&self, sha256: &[u8; 32], now: UnixMillis) -> Result<bool> {
        let jpeg = self.objects().picture(sha256)?.unwrap_or_default();
        if Sha256::digest(&jpeg).as_slice() != sha256 {
            return Ok(false);
        }
        match photo::adopt(jpeg) {
            Ok(picture) => self.keep(&picture, now).map(|()| true),
            Err(_) => Ok(false),
        }
    }
}
