//! Queries of the office: what one person's phone may hold.

use std::collections::BTreeSet;

use crate::content;
use crate::domain::confidential::Confidences;
use crate::domain::id::Id;
use crate::error::Result;

use super::Store;

impl Store {
    /// The subjects in a person's scope: the visits assigned to the person that are open or started after
    /// `since` (milliseconds since 1970), earlier visits of the same tenancies, their tenancies, dwellings
    /// and buildings, and the colleagues.
    pub fn scope_of(&self, person: Id, since: i64) -> Result<BTreeSet<Id>> {
        let mut query = self.db.prepare_cached(
            "WITH mine AS (
                SELECT v.id, v.tenancy, v.dwelling FROM visit_person p JOIN visit v ON v.id = p.visit
                WHERE p.person = ?1 AND v.proposed_stamp <> x''
                  AND (v.status IN ('planned', 'started') OR v.starts_at >= ?2) AND v.status <> 'cancelled'
             )
             SELECT id FROM mine
             UNION SELECT id FROM visit
                   WHERE tenancy IN (SELECT tenancy FROM mine) AND status IN ('completed', 'approved')
             UNION SELECT tenancy FROM mine
             UNION SELECT dwelling FROM mine
             UNION SELECT building FROM dwelling WHERE id IN (SELECT dwelling FROM mine)
             UNION SELECT id FROM person WHERE stamp <> x''",
        )?;
        let rows = query.query_map((person, since), |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// What of a visit is confidential. Of one that is not known here, everything that could be.
    pub fn confidences(&self, visit: Id) -> Result<Confidences> {
        let Ok(row) = self.visit(visit) else {
            return Ok(Confidences::default());
        };
        // Removed findings and photos are as confidential as they were.
        let mut questions = self.db.prepare_cached(
            "SELECT id, question FROM finding WHERE visit = ?1 AND logged_stamp <> x''",
        )?;
        let questions = questions.query_map([visit], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let mut findings = self.db.prepare_cached(
            "SELECT id, finding FROM photo WHERE visit = ?1 AND taken_stamp <> x''",
        )?;
        let findings = findings.query_map([visit], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(Confidences::new(
            content::template(&row.template, row.template_version).ok(),
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
        let mut query = self
            .db
            .prepare_cached("SELECT visit, finding FROM photo WHERE sha256 = ?1")?;
        let rows = query.query_map([sha256], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}
