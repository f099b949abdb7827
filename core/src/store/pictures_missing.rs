//! Queries of a phone: pictures of colleagues' photos that are not here; their originals stay at the office. All photos
//! are looked through once; after that only those that a transaction changed.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Params, Row};

use crate::error::Result;

use super::Store;

/// A picture whose photo is known here but which is not here whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MissingPicture {
    /// SHA-256 of the JPEG.
    pub name: [u8; 32],
    /// A small one is here.
    pub has_thumbnail: bool,
    /// When its newest photo was taken, in milliseconds since 1970.
    taken_at: i64,
}

/// Looking for one costs this many times what looking through all costs for each.
const FEW: usize = 4;

/// What was missing when it was last looked for.
#[derive(Default)]
pub(super) struct Missing {
    /// None: not looked for yet.
    known: Option<BTreeMap<[u8; 32], MissingPicture>>,
    /// To be looked for again: few beside those that are known.
    changed: BTreeSet<[u8; 32]>,
}

impl Missing {
    /// A transaction changed photos of these pictures.
    pub fn photos_changed(&mut self, names: impl IntoIterator<Item = [u8; 32]>) {
        let Some(known) = &self.known else {
            return;
        };
        let few = known.len() / FEW;
        for name in names {
            self.changed.insert(name);
            if self.changed.len() > few {
                return self.forget(); // Looking through all is quicker.
            }
        }
    }

    /// Photos went, nobody says which.
    pub fn forget(&mut self) {
        *self = Self::default();
    }
}

impl Store {
    /// Pictures whose photos are known here but which are not here whole, newest first.
    pub fn pictures_missing(&self) -> Result<Vec<MissingPicture>> {
        let mut remembered = self.missing.borrow_mut();
        let changed = std::mem::take(&mut remembered.changed);
        let known = match remembered.known.take() {
            Some(known) => self.looked_for_again(known, changed)?,
            None => by_name(self.missing_where("true", [])?),
        };
        let mut missing: Vec<_> = known.values().cloned().collect();
        remembered.known = Some(known);
        missing.sort_by_key(|picture| std::cmp::Reverse(picture.taken_at));
        Ok(missing)
    }

    fn looked_for_again(
        &self,
        mut known: BTreeMap<[u8; 32], MissingPicture>,
        changed: BTreeSet<[u8; 32]>,
    ) -> Result<BTreeMap<[u8; 32], MissingPicture>> {
        self.at_once(|store| {
            for name in changed {
                known.remove(&name);
                known.extend(by_name(store.missing_where("p.sha256 = ?1", [name])?));
            }
            Ok(known)
        })
    }

    fn missing_where(&self, which: &str, params: impl Params) -> Result<Vec<MissingPicture>> {
        let mut query = self.db.prepare_cached(&format!(
            "SELECT p.sha256, c.sha256 IS NOT NULL, max(p.taken_at)
             FROM photo p LEFT JOIN picture c ON c.sha256 = p.sha256
             WHERE {which} AND p.is_shown = 1 AND p.original_of = x'' AND coalesce(length(c.jpeg), 0) = 0 AND length(p.sha256) = 32
             GROUP BY p.sha256",
        ))?;
        let missing = query.query_map(params, missing_from)?;
        Ok(missing.collect::<Result<_, _>>()?)
    }
}

fn by_name(missing: Vec<MissingPicture>) -> BTreeMap<[u8; 32], MissingPicture> {
    let named = missing.into_iter().map(|picture| (picture.name, picture));
    named.collect()
}

fn missing_from(row: &Row<'_>) -> rusqlite::Result<MissingPicture> {
    Ok(MissingPicture {
        name: row.get(0)?,
        has_thumbnail: row.get(1)?,
        taken_at: row.get(2)?,
    })
}
