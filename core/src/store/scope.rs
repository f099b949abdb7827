//! Queries of the office: what one person's phone may hold.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use crate::clock::UnixMillis;
use crate::domain::confidential::Confidences;
use crate::domain::id::Id;
use crate::error::Result;

use super::Store;

/// A minute, in milliseconds: so long a visit may stay in somebody's scope after its time.
const MINUTE: UnixMillis = 60_000;

/// The scopes that were asked for, until something changes that they hang on.
#[derive(Default)]
pub(super) struct Scopes {
    /// The minute, and what SQLite counts when another process writes into the file.
    asked_at: (UnixMillis, i64),
    of: HashMap<Id, Arc<BTreeSet<Id>>>,
}

impl Scopes {
    /// A visit was planned, moved or ended, or somebody came.
    pub fn forget(&mut self) {
        self.of.clear();
    }
}

impl Store {
    /// As [`Self::find_scope_of`], found once for as long as it stays the same.
    pub fn scope_of(&self, person: Id, since: UnixMillis) -> Result<Arc<BTreeSet<Id>>> {
        let written = self
            .db
            .prepare_cached("PRAGMA data_version")?
            .query_one([], |row| row.get(0))?;
        let asked_at = (since / MINUTE, written);
        let mut scopes = self.scopes.borrow_mut();
        if scopes.asked_at != asked_at {
            scopes.asked_at = asked_at;
            scopes.forget();
        }
        if let Some(known) = scopes.of.get(&person) {
            return Ok(Arc::clone(known));
        }
        let found = Arc::new(self.find_scope_of(person, since)?);
        scopes.of.insert(person, Arc::clone(&found));
        Ok(found)
    }

    /// The subjects in a person's scope: the visits assigned to the person that are open or started after
    /// `since` (milliseconds since 1970), earlier visits of the same tenancies and the last to the same
    /// places, their tenancies, dwellings
    /// and buildings, the colleagues, the published checklists that these visits or new ones need, and what was published
    /// last in each language.
    fn find_scope_of(&self, person: Id, since: UnixMillis) -> Result<BTreeSet<Id>> {
        let mut query = self.db.prepare_cached(
            "WITH mine AS (
                SELECT v.id, v.tenancy, v.dwelling, v.building, v.kind FROM visit_person p JOIN visit v ON v.id = p.visit
                WHERE p.person = ?1 AND v.proposed_stamp <> x''
                  AND (v.status IN ('planned', 'started') OR v.starts_at >= ?2) AND v.status <> 'cancelled'
             )
             , reached AS (
             SELECT id FROM mine
             UNION SELECT id FROM visit
                   WHERE tenancy IN (SELECT tenancy FROM mine) AND tenancy <> x''
                     AND status IN ('completed', 'approved')
             UNION SELECT (SELECT v.id FROM visit v WHERE v.building = m.building AND v.dwelling = m.dwelling
                             AND v.kind = m.kind AND v.status IN ('completed', 'approved')
                           ORDER BY v.starts_at DESC LIMIT 1)
                   FROM mine m WHERE m.building <> x''
             UNION SELECT tenancy FROM mine
             UNION SELECT dwelling FROM mine
             UNION SELECT building FROM mine
             UNION SELECT building FROM dwelling WHERE id IN (SELECT dwelling FROM mine)
             UNION SELECT id FROM person WHERE stamp <> x''
             UNION SELECT id FROM template t
                   WHERE version = (SELECT max(version) FROM template WHERE name = t.name)
                      OR EXISTS (SELECT 1 FROM visit_template k JOIN visit v ON v.id = k.visit
                                 WHERE k.template = t.name AND k.version = t.version
                                 AND (v.tenancy IN (SELECT tenancy FROM mine WHERE tenancy <> x'')
                                   OR v.building IN (SELECT building FROM mine WHERE building <> x''))))
             SELECT id FROM reached WHERE length(id) = 16
             UNION SELECT id FROM tenant_texts t
                   WHERE id = (SELECT id FROM tenant_texts WHERE language = t.language
                               ORDER BY stamp DESC, id DESC LIMIT 1)",
        )?;
        let rows = query.query_map((person, since), |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// What of a visit is confidential. Of one that is not known here, everything that could be.
    pub fn confidences(&self, visit: Id) -> Result<Confidences> {
        // Removed findings and photos are as confidential as they were.
        let mut questions = self.db.prepare_cached(
            "SELECT id, question FROM finding WHERE visit = ?1 AND logged_stamp <> x''",
        )?;
        let questions = questions.query_map([visit], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let mut findings = self.db.prepare_cached(
            "SELECT p.id, coalesce(o.finding, p.finding) FROM photo p LEFT JOIN photo o ON o.id = p.original_of
             WHERE p.visit = ?1 AND p.taken_stamp <> x''",
        )?;
        let findings = findings.query_map([visit], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(Confidences::new(
            self.templates_of(visit)?,
            questions.collect::<Result<Vec<_>, _>>()?,
            findings.collect::<Result<Vec<_>, _>>()?,
        ))
    }

    /// Whether the office has the picture, be it here or where every node finds it.
    pub fn picture_is_at_office(&self, sha256: &[u8]) -> Result<bool> {
        Ok(self
            .db
            .prepare_cached("SELECT 1 FROM picture WHERE sha256 = ?1 AND received_at > 0")?
            .exists([sha256])?)
    }

    /// The pictures that the office has, with the time when it had them.
    pub fn pictures_at_office(&self) -> Result<Vec<([u8; 32], i64)>> {
        let mut query = self.db.prepare_cached(
            "SELECT sha256, received_at FROM picture WHERE received_at > 0 ORDER BY received_at, sha256",
        )?;
        let rows = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The visits and findings whose photos show this picture.
    pub fn uses_of_picture(&self, sha256: &[u8]) -> Result<Vec<(Id, Id)>> {
        let mut query = self.db.prepare_cached(
            "SELECT p.visit, coalesce(o.finding, p.finding) FROM photo p
                 LEFT JOIN photo o ON o.id = p.original_of WHERE p.sha256 = ?1",
        )?;
        let rows = query.query_map([sha256], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}
