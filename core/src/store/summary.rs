//! What a visit came to, gathered from the tables: without what is confidential, whoever asks.

use std::collections::HashMap;

use crate::domain::confidential::Confidences;
use crate::domain::id::Id;
use crate::domain::summary::{Answered, Found, LookedAt, Names, Summary};
use crate::domain::template::{Template, Topic};
use crate::domain::visit::Answer;
use crate::error::{Error, Result};
use crate::hex;

use super::{FindingRow, Store, VisitRow};

impl Store {
    /// The summary of a visit as it stands.
    pub fn summary(&self, visit: Id) -> Result<Summary> {
        self.summary_without(visit, &[])
    }

    /// The hash of the summary of a visit when the photos `gone` are erased. Empty where the visit cannot be read: then
    /// nobody could sign it either.
    pub(super) fn hash_without(&self, visit: Id, gone: &[Id]) -> Result<String> {
        match self.summary_without(visit, gone) {
            Err(Error::NotFound { .. } | Error::Template(_)) => Ok(String::new()),
            summary => summary.map(|summary| summary.hash()),
        }
    }

    fn summary_without(&self, visit: Id, gone: &[Id]) -> Result<Summary> {
        let row = self.visit(visit)?;
        let template = self.template_of(&row)?;
        let confidences = self.confidences(visit)?;
        let mut advice: Vec<String> = self
            .advice_given(visit)?
            .into_iter()
            .filter(|given| {
                let hides_finding = given.finding.is_some_and(|it| confidences.hide_finding(it));
                !confidences.hide_topic(&given.topic) && !hides_finding
            })
            .map(|given| given.advice)
            .collect();
        advice.sort();
        Ok(Summary {
            visit,
            tenancy: row.tenancy,
            dwelling: row.dwelling,
            kind: row.kind,
            topics: self.looked_at(&row, &template)?,
            findings: self.found(&row, &confidences, gone)?,
            advice,
            names: self.names_of(&row)?,
            starts_at: row.starts_at,
            template: (row.template, row.template_version),
            people: row.people,
        })
    }

    fn looked_at(&self, visit: &VisitRow, template: &Template) -> Result<Vec<LookedAt>> {
        let answers = self.answers(visit.id)?.into_iter();
        let answers: HashMap<String, Answer> =
            answers.map(|row| (row.question, row.answer)).collect();
        let open = template.topics.iter().filter(|topic| !topic.confidential);
        let looked = open.map(|topic| LookedAt {
            topic: topic.id.clone(),
            answers: answered(topic, &answers),
        });
        Ok(looked.filter(|it| !it.answers.is_empty()).collect())
    }

    fn found(
        &self,
        visit: &VisitRow,
        confidences: &Confidences,
        gone: &[Id],
    ) -> Result<Vec<Found>> {
        let before = match self.visit_before(visit)? {
            Some(before) => self.findings(before.id)?,
            None => Vec::new(),
        };
        let mut found = Vec::new();
        for row in self.findings(visit.id)? {
            if confidences.hide_finding(row.id) {
                continue;
            }
            let mut photos = self.photos_of_finding(row.id)?;
            photos.retain(|photo| !gone.contains(&photo.id));
            let mut originals = Vec::new();
            for photo in &photos {
                originals.extend(self.originals_of(photo.id)?);
            }
            originals.retain(|(id, _)| !gone.contains(id));
            let last = before.iter().find(|earlier| is_same(earlier, &row));
            let mut notes: Vec<(Id, String)> = Vec::new();
            notes.extend(
                row.notes
                    .iter()
                    .map(|note| (note.author, note.text.clone())),
            );
            notes.sort();
            found.push(Found {
                id: row.id,
                grade: row.grade(),
                urgency: row.urgency,
                pauses: self.pauses_of(row.id)?,
                logged_at: row.logged_at,
                photos: photos.iter().map(|it| hex::encode(&it.sha256)).collect(),
                originals: originals.iter().map(|it| hex::encode(&it.1)).collect(),
                last: last.map(|earlier| (earlier.logged_at, earlier.grade())),
                question: row.question,
                room: row.room,
                part: row.part,
                notes,
            });
        }
        Ok(found)
    }

    fn names_of(&self, visit: &VisitRow) -> Result<Names> {
        let dwelling = known(self.place_of(visit))?;
        let tenancy = known(self.tenancy(visit.tenancy))?;
        let mut people = Vec::new();
        for id in &visit.people {
            people.extend(known(self.person(*id))?.map(|person| (*id, person.name)));
        }
        let (address, number) =
            dwelling.map_or_else(Default::default, |it| (it.address, it.number));
        let (tenant, language) =
            tenancy.map_or_else(Default::default, |it| (it.tenant, it.language));
        Ok(Names {
            address,
            number,
            tenant,
            language,
            people,
        })
    }
}

fn known<T>(found: Result<T>) -> Result<Option<T>> {
    match found {
        Err(Error::NotFound { .. }) => Ok(None),
        found => found.map(Some),
    }
}

fn answered(topic: &Topic, answers: &HashMap<String, Answer>) -> Vec<Answered> {
    let answered = topic.questions.iter().filter_map(|question| {
        let answer = answers.get(&question.id)?.clone();
        Some(Answered {
            question: question.id.clone(),
            is_deviation: question.is_deviation(&answer),
            answer,
        })
    });
    answered.collect()
}

/// The same thing, seen on the visit before: of the same question, or without one in the same place.
fn is_same(earlier: &FindingRow, now: &FindingRow) -> bool {
    match (&earlier.question, &now.question) {
        (Some(earlier), Some(now)) => earlier == now,
        (None, None) => {
            now.room.is_some() && (&earlier.room, &earlier.part) == (&now.room, &now.part)
        }
        _ => false,
    }
}
