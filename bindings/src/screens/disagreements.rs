//! What people have to agree on in a visit, cut to what the person may see: fields with values that overlap, and
//! findings that people graded differently. A disputed grade is settled when all have set the same one.

use nyvri_core::domain::change::{Change, GradeSet};
use nyvri_core::domain::id::Id;
use nyvri_core::domain::template::{Question, Topic};
use nyvri_core::store::{FindingRow, GradeBy, OverlapRow, Value};
use nyvri_core::{Error, Result};

use super::view::View;
use super::visit_view::VisitView;

/// One thing with more than one value.
pub(crate) struct Disagreement<'t> {
    /// Stable while it lasts.
    pub(crate) place_id: String,
    pub(crate) about: About<'t>,
    /// The one that stands first, then the others, newest first.
    pub(crate) values: Vec<Said>,
}

/// What it is about.
#[derive(Clone, Copy)]
pub(crate) enum About<'t> {
    Answer(&'t Topic, &'t Question),
    Finding(&'t FindingRow, Field),
}

/// A field of a finding.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Field {
    Room,
    Part,
    Urgency,
    Grade,
}

/// One value, and what writes it again.
pub(crate) struct Said {
    pub(crate) value_id: String,
    pub(crate) author: Id,
    /// Milliseconds since 1970.
    pub(crate) at: i64,
    pub(crate) change: Change,
    pub(crate) stands: bool,
}

/// Of a visit: answers in the order of the conversation, then findings in the order they were logged.
pub(super) fn disagreements<'t>(table: &'t VisitView<'_>) -> Result<Vec<Disagreement<'t>>> {
    let overlaps = table.view.store.overlaps(table.visit.id)?;
    let overlap = |field: &str, of: &str| {
        let mut rows = overlaps.iter();
        rows.find(|row| row.field.split_once('/') == Some((field, of)))
    };
    let mut found = Vec::new();
    let topics = if overlaps.is_empty() {
        Vec::new() // As in nearly every visit.
    } else {
        table.topics()
    };
    for topic in topics.into_iter().filter(|topic| topic.can_open) {
        for question in topic.questions {
            if let Some(row) = overlap("answer", &question.id) {
                found.push(overlapping(row, About::Answer(topic.topic, question)));
            }
        }
    }
    for finding in &table.findings {
        let id = finding.id.to_string();
        let fields = [
            ("room", Field::Room),
            ("part", Field::Part),
            ("urgency", Field::Urgency),
        ];
        for (name, field) in fields {
            if let Some(row) = overlap(name, &id) {
                found.push(overlapping(row, About::Finding(finding, field)));
            }
        }
        if finding.grade_is_disputed() {
            found.push(graded(finding));
        }
    }
    Ok(found)
}

fn overlapping<'t>(row: &OverlapRow, about: About<'t>) -> Disagreement<'t> {
    let said = |value: &Value, stands| Said {
        value_id: format!("{}-{}", value.mark.at.0, value.mark.device.0),
        author: value.mark.author,
        at: value.mark.at.millis(),
        change: value.change.clone(),
        stands,
    };
    let mut values = vec![said(&row.standing, true)];
    values.extend(row.others.iter().rev().map(|value| said(value, false)));
    Disagreement {
        place_id: row.field.clone(),
        about,
        values,
    }
}

/// The most serious grade stands until all have set the same.
fn graded(finding: &FindingRow) -> Disagreement<'_> {
    let standing = finding.grade();
    let said = |by: &GradeBy| Said {
        value_id: by.author.to_string(),
        author: by.author,
        at: by.at,
        change: GradeSet {
            finding: finding.id,
            grade: Some(by.grade),
        }
        .into(),
        stands: Some(by.grade) == standing,
    };
    let mut values: Vec<Said> = finding.grades.iter().map(said).collect();
    values.sort_by_key(|said| (!said.stands, -said.at));
    Disagreement {
        place_id: format!("grade/{}", finding.id),
        about: About::Finding(finding, Field::Grade),
        values,
    }
}

impl Disagreement<'_> {
    /// It is about this question.
    pub(crate) fn is_of_question(&self, question: &str) -> bool {
        matches!(self.about, About::Answer(_, asked) if asked.id == question)
    }

    /// It is about a field of this finding.
    pub(crate) fn is_of_finding(&self, finding: Id) -> bool {
        matches!(self.about, About::Finding(row, _) if row.id == finding)
    }

    /// The person can keep this value. A grade that one has set oneself is another's to agree to.
    pub(crate) fn can_keep(&self, said: &Said, me: Id) -> bool {
        !matches!(self.about, About::Finding(_, Field::Grade)) || said.author != me
    }
}

/// What keeping one value means.
pub(crate) struct Chosen {
    /// Writes it again.
    pub(crate) change: Change,
    /// Writes the one that stood before.
    pub(crate) before: Change,
    /// The value as people read it.
    pub(crate) words: String,
}

/// The value of a place, if it is still there to be kept.
pub(crate) fn chosen(view: &View<'_>, visit: Id, place_id: &str, value_id: &str) -> Result<Chosen> {
    let table = VisitView::load(view, visit)?;
    let found = disagreements(&table)?;
    let gone = || Error::NotFound { what: "value" };
    let one = found.iter().find(|one| one.place_id == place_id);
    let one = one.ok_or_else(gone)?;
    let mut values = one.values.iter();
    let said = values.find(|said| said.value_id == value_id);
    let said = said.filter(|said| one.can_keep(said, view.person.id));
    let said = said.ok_or_else(gone)?;
    let before = one.before(view.person.id).unwrap_or(said);
    Ok(Chosen {
        change: said.change.clone(),
        before: before.change.clone(),
        words: one.about.in_words(view, &said.change),
    })
}

impl Disagreement<'_> {
    /// What undoing writes again: what stood, or the grade that one had set oneself.
    fn before(&self, me: Id) -> Option<&Said> {
        let is_grade = matches!(self.about, About::Finding(_, Field::Grade));
        let mut values = self.values.iter();
        values.find(|said| {
            if is_grade {
                said.author == me
            } else {
                said.stands
            }
        })
    }
}
