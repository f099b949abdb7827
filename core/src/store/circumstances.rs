//! What conditions of questions are judged by, gathered for one visit.

use crate::calendar::day_of;
use crate::domain::season::is_heating_season;
use crate::domain::template::Circumstances;
use crate::domain::visit::Interpreter;
use crate::error::{Error, Result};

use super::{AnswerRow, DwellingRow, Store, VisitRow};

impl Store {
    /// The facts of the dwelling and the household, the season of the visit's day, and the answers so far.
    pub fn circumstances(&self, visit: &VisitRow) -> Result<Circumstances> {
        let place = match self.place_of(visit) {
            Err(Error::NotFound { .. }) => None,
            found => Some(found?),
        };
        self.circumstances_at(visit, place.as_ref(), &self.answers(visit.id)?)
    }

    /// The same, where the place and the answers were read before.
    pub fn circumstances_at(
        &self,
        visit: &VisitRow,
        place: Option<&DwellingRow>,
        answers: &[AnswerRow],
    ) -> Result<Circumstances> {
        let mut given = Circumstances::default();
        given
            .facts
            .extend(place.into_iter().flat_map(|place| place.facts.clone()));
        let tenancy = match self.tenancy(visit.tenancy) {
            Err(Error::NotFound { .. }) => None,
            found => Some(found?),
        };
        if tenancy.as_ref().is_some_and(|tenancy| tenancy.has_children) {
            given.facts.insert("children".to_owned());
        }
        let needs = tenancy.is_some_and(|tenancy| tenancy.needs_interpreter);
        if needs || visit.interpreter != Interpreter::NotNeeded {
            given.facts.insert("interpreter".to_owned());
        }
        let day = visit.starts_at.map_or(visit.from_day, day_of);
        given.heating_season = is_heating_season(day);
        given.answers = answers
            .iter()
            .map(|row| (row.question.clone(), row.answer.clone()))
            .collect();
        Ok(given)
    }
}
