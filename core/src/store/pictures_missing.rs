//! Queries of a phone: pictures of colleagues' photos that are not here. All photos are looked through only after
//! the office gave or took something; what was missing then is remembered, and looked up by name.

use std::collections::BTreeSet;

use rusqlite::OptionalExtension;

use crate::domain::id::Id;
use crate::error::Result;

use super::Store;

/// What was missing when it was last looked for.
#[derive(Default)]
pub(super) struct Missing {
    as_of: Option<AsOf>,
    names: Vec<[u8; 32]>,
}

/// What the office has given: photos of others come and go only with it.
#[derive(PartialEq, Eq)]
struct AsOf {
    cursor: i64,
    chain: Vec<u8>,
    held: BTreeSet<Id>,
}

/// How much of a picture is here.
#[derive(PartialEq, Eq)]
enum Here {
    Nothing,
    Small,
    Whole,
}

impl Store {
    /// Pictures whose photos are known here but of which not even a small one is, newest first.
    pub fn pictures_without_thumbnail(&self) -> Result<Vec<[u8; 32]>> {
        let missing = self.missing()?.into_iter();
        let bare = missing.filter(|(_, here)| *here == Here::Nothing);
        Ok(bare.map(|(name, _)| name).collect())
    }

    /// Pictures whose photos are known here but which are not here whole, newest first, at most `limit`.
    pub fn pictures_to_fetch(&self, limit: usize) -> Result<Vec<[u8; 32]>> {
        let missing = self.missing()?.into_iter();
        Ok(missing.map(|(name, _)| name).take(limit).collect())
    }

    fn missing(&self) -> Result<Vec<([u8; 32], Here)>> {
        let as_of = Some(AsOf {
            cursor: self.cursor()?,
            chain: self.cursor_chain()?,
            held: self.held()?,
        });
        let mut remembered = self.missing.borrow_mut();
        if remembered.as_of != as_of {
            let names = self.look_for_missing()?;
            *remembered = Missing { as_of, names };
        }
        let mut missing = Vec::new();
        for name in &remembered.names {
            match self.is_here(name)? {
                Here::Whole => {}
                here => missing.push((*name, here)),
            }
        }
        remembered.names = missing.iter().map(|(name, _)| *name).collect();
        Ok(missing)
    }

    fn look_for_missing(&self) -> Result<Vec<[u8; 32]>> {
        let mut query = self.db.prepare_cached(
            "SELECT p.sha256 FROM photo p LEFT JOIN picture c ON c.sha256 = p.sha256
             WHERE p.is_shown = 1 AND coalesce(length(c.jpeg), 0) = 0 AND length(p.sha256) = 32
             GROUP BY p.sha256 ORDER BY max(p.taken_at) DESC",
        )?;
        let names = query.query_map([], |row| row.get(0))?;
        Ok(names.collect::<Result<_, _>>()?)
    }

    /// Of a picture that no photo shows any more, nothing is missing.
    fn is_here(&self, name: &[u8; 32]) -> Result<Here> {
        let bytes: Option<Option<i64>> = self
            .db
            .prepare_cached(
                "SELECT (SELECT length(jpeg) FROM picture WHERE sha256 = p.sha256) FROM photo p
                 WHERE p.sha256 = ?1 AND p.is_shown = 1 LIMIT 1",
            )?
            .query_row([name], |row| row.get(0))
            .optional()?;
        Ok(match bytes {
            Some(None) => Here::Nothing,
            Some(Some(0)) => Here::Small,
            _ => Here::Whole,
        })
    }
}
