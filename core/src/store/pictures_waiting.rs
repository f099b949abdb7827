//! Queries of a phone: pictures on their way to the office. Only pictures without a receipt are looked at, however
//! many there are.

use crate::domain::change::{Change, PhotoTaken};
use crate::domain::id::Id;
use crate::error::Result;
use crate::hex;

use super::Store;

impl Store {
    /// Pictures here without a receipt: those of acute and grave findings first, then the oldest; originals last. The
    /// office says which of them it has a use for.
    pub fn pictures_to_send(&self) -> Result<Vec<[u8; 32]>> {
        // A picture whose visit has left the phone has no photo here any more, and goes all the same. Where the office
        // refused something, it may have taken a photo of the same picture, or may still show what was removed here:
        // only it can tell.
        self.names(
            "SELECT c.sha256 FROM picture c LEFT JOIN photo p ON p.sha256 = c.sha256
             LEFT JOIN photo o ON o.id = p.original_of
             WHERE c.received_at = 0 AND length(c.jpeg) > 0
               AND (coalesce(o.is_shown, p.is_shown, 1) = 1 OR EXISTS (SELECT 1 FROM refused))
             GROUP BY c.sha256
             ORDER BY min(p.original_of <> x''),
                      max((SELECT urgency = 'acute' FROM finding WHERE id = p.finding)) DESC,
                      max((SELECT grade FROM finding WHERE id = p.finding AND grade <> 'TGIU')) DESC,
                      min(p.taken_at)",
        )
    }

    /// Those of them that were taken here. After the office was restored from a backup a phone sends what it has of
    /// its colleagues too, but whether that is needed only they know.
    pub(super) fn pictures_waiting(&self) -> Result<Vec<[u8; 32]>> {
        let own = hex::encode(&self.device.0.to_be_bytes());
        let names = self.names(&format!(
            "SELECT DISTINCT c.sha256 FROM picture c LEFT JOIN photo p ON p.sha256 = c.sha256
             LEFT JOIN photo o ON o.id = p.original_of
             WHERE c.received_at = 0 AND length(c.jpeg) > 0
               AND (p.id IS NULL OR coalesce(o.is_shown, p.is_shown) = 1 AND substr(p.taken_stamp, 9) = x'{own}')",
        ))?;
        self.leave_out_refused(names)
    }

    /// Photos taken here whose picture the office has. Looks at all photos.
    pub fn own_photos_received(&self) -> Result<u32> {
        let own = self.device.0.to_be_bytes();
        Ok(self
            .db
            .prepare_cached(
                "SELECT count(*) FROM photo p JOIN picture c ON c.sha256 = p.sha256
                 WHERE p.is_shown = 1 AND substr(p.taken_stamp, 9) = ?1 AND c.received_at > 0",
            )?
            .query_one([own.as_slice()], |row| row.get(0))?)
    }

    /// Without those that the office has no use for: it knows nothing of a photo whose entry it did not take. The
    /// picture stays here with its photo.
    fn leave_out_refused(&self, names: Vec<[u8; 32]>) -> Result<Vec<[u8; 32]>> {
        if names.is_empty() {
            return Ok(names);
        }
        let refused = self.refused()?.into_iter();
        let refused: Vec<PhotoTaken> = refused
            .filter_map(|refused| match refused.entry.change {
                Change::PhotoTaken(photo) => Some(*photo),
                _ => None,
            })
            .collect();
        if refused.is_empty() {
            return Ok(names);
        }
        let mut wanted = Vec::new();
        for name in names {
            if self.is_wanted(&name, &refused)? {
                wanted.push(name);
            }
        }
        Ok(wanted)
    }

    fn is_wanted(&self, name: &[u8; 32], refused: &[PhotoTaken]) -> Result<bool> {
        let mut photos = self
            .db
            .prepare_cached("SELECT id FROM photo WHERE sha256 = ?1 AND is_shown = 1")?;
        let ids = photos.query_map([name], |row| row.get(0))?;
        let ids: Vec<Id> = ids.collect::<Result<_, _>>()?;
        if ids.is_empty() {
            // Its visit has left the phone: only the log still names it.
            return Ok(!refused
                .iter()
                .any(|photo| photo.sha256 == hex::encode(name)));
        }
        let is_refused = |id: &Id| refused.iter().any(|photo| photo.photo == *id);
        Ok(!ids.iter().all(is_refused))
    }

    fn names(&self, query: &str) -> Result<Vec<[u8; 32]>> {
        let mut query = self.db.prepare_cached(query)?;
        let names = query.query_map([], |row| row.get(0))?;
        Ok(names.collect::<Result<_, _>>()?)
    }
}
