//! One visit with all that its screens ask of it, cut to what the person may see.

use std::collections::HashMap;
use std::sync::Arc;

use nyvri_core::domain::confidential::Confidences;
use nyvri_core::domain::id::Id;
use nyvri_core::domain::since::Since;
use nyvri_core::domain::template::{Circumstances, PhotosKept, Question, Template, Topic};
use nyvri_core::domain::visit::{Answer, VisitStatus};
use nyvri_core::store::{AnswerRow, DwellingRow, FindingRow, VisitRow};
use nyvri_core::{Error, Result};

use super::parts::{Receipt, ReceiptState, Step};
use super::receipts::Receipts;
use super::spot::of_same_place;
use super::view::View;

/// A visit on the table.
pub(super) struct VisitView<'a> {
    pub(super) view: &'a View<'a>,
    pub(super) visit: VisitRow,
    pub(super) dwelling: DwellingRow,
    /// The checklist; an empty one where it is not here.
    pub(super) template: Arc<Template>,
    pub(super) lacks_template: bool,
    /// Those that have a place in it.
    pub(super) answers: HashMap<String, AnswerRow>,
    /// Those that have none.
    pub(super) strays: Vec<AnswerRow>,
    pub(super) confidences: Confidences,
    pub(super) findings: Vec<FindingRow>,
    pub(super) before: Option<Before>,
    pub(super) receipts: Receipts,
    pub(super) given: Circumstances,
}

/// The visit that "last time" means.
pub(super) struct Before {
    pub(super) id: Id,
    /// Milliseconds since 1970.
    pub(super) at: i64,
    pub(super) answers: HashMap<String, Answer>,
    pub(super) findings: Vec<FindingRow>,
    /// What was answered on the visits before that one, the newest first.
    earlier: Vec<HashMap<String, Answer>>,
}

/// Visits before the last that are looked through for what came back: with two a year, four years.
const EARLIER_MAX: usize = 8;

/// A topic with the questions that show.
pub(super) struct TopicView<'a> {
    pub(super) topic: &'a Topic,
    pub(super) questions: Vec<&'a Question>,
    /// The person may open it.
    pub(super) can_open: bool,
    /// One a question; none is [`Step::Current`] yet.
    pub(super) steps: Vec<Step>,
}

impl<'a> VisitView<'a> {
    pub(super) fn load(view: &'a View<'a>, id: Id) -> Result<Self> {
        let visit = view.store.visit(id)?;
        let (template, lacks_template) = match view.store.template_of(&visit) {
            Ok(template) => (template, false),
            Err(Error::NotFound { .. } | Error::Template(_)) => (Arc::new(nothing(&visit)), true),
            Err(error) => return Err(error),
        };
        let has_place =
            |row: &AnswerRow| template.has_place_for(visit.kind, &row.question, &row.answer);
        let dwelling = view.store.place_of(&visit)?;
        let answers = view.store.answers(id)?;
        let given = view
            .store
            .circumstances_at(&visit, Some(&dwelling), &answers)?;
        let (answers, strays): (Vec<_>, Vec<_>) = answers.into_iter().partition(has_place);
        Ok(Self {
            view,
            dwelling,
            answers: answers
                .into_iter()
                .map(|row| (row.question.clone(), row))
                .collect(),
            strays,
            confidences: confidences(view, &visit)?,
            template,
            lacks_template,
            findings: visible_findings(view, &visit)?,
            before: Before::of(view, &visit)?,
            receipts: Receipts::load(view)?,
            given,
            visit,
        })
    }

    /// The person may write: the visit has begun or is about to, and has not ended.
    pub(super) fn is_open(&self) -> bool {
        self.visit.status.is_open()
    }

    pub(super) fn has_started(&self) -> bool {
        self.visit.status == VisitStatus::Started
    }

    /// The topics with at least one question, in the order of the conversation.
    pub(super) fn topics(&self) -> Vec<TopicView<'_>> {
        let topics = self.template.topics.iter();
        topics
            .map(|topic| self.topic(topic))
            .filter(|topic| !topic.questions.is_empty())
            .collect()
    }

    pub(super) fn topic<'t>(&'t self, topic: &'t Topic) -> TopicView<'t> {
        let shown = topic.shown(self.visit.kind, &self.given);
        // In an open topic too there may be a question that was confidential before.
        let questions: Vec<&Question> = if topic.confidential {
            shown.collect()
        } else {
            shown
                .filter(|question| self.may_see(&question.id))
                .collect()
        };
        let step = |question: &&Question| match self.answers.get(&question.id) {
            None => Step::Open,
            Some(row) if question.is_deviation(&row.answer) => Step::Deviation,
            Some(_) => Step::Done,
        };
        TopicView {
            topic,
            can_open: !topic.confidential || self.view.person.role.sees_confidential(),
            steps: questions.iter().map(step).collect(),
            questions,
        }
    }

    /// Whether the person may see a question and what was answered.
    pub(super) fn may_see(&self, question: &str) -> bool {
        self.view.person.role.sees_confidential() || !self.confidences.hide_question(question)
    }

    /// This visit's finding of a question, if it is shown.
    pub(super) fn finding_of(&self, question: &str) -> Option<&FindingRow> {
        of_question(&self.findings, question)
    }

    /// Last visit's finding of the same question.
    pub(super) fn last_finding_of(&self, question: &str) -> Option<&FindingRow> {
        of_question(&self.before.as_ref()?.findings, question)
    }

    /// Last visit's finding of the same question, or else at the same part of the same room.
    pub(super) fn last_time_of<'f>(&'f self, finding: &'f FindingRow) -> Option<&'f FindingRow> {
        let question = finding.question.as_deref();
        let of_question = question.and_then(|question| self.last_finding_of(question));
        of_question.or_else(|| of_same_place(&self.before.as_ref()?.findings, finding).next())
    }

    /// Where this person's answer to a question is on its way to the office.
    pub(super) fn receipt_of_answer(&self, question: &str) -> Option<Receipt> {
        let row = self.answers.get(question)?;
        self.receipts.of_answer(self.view, self.visit.id, row)
    }

    /// The office did not take this person's answer, and it still stands here.
    pub(super) fn is_refused(&self, question: &str) -> bool {
        let receipt = self.receipt_of_answer(question);
        receipt.is_some_and(|receipt| receipt.state == ReceiptState::Refused)
    }

    /// What became of a question since the visits before.
    pub(super) fn since(&self, question: &Question) -> Option<Since> {
        let now = &self.answers.get(&question.id)?.answer;
        let before = self.before.as_ref()?;
        let all = std::iter::once(&before.answers).chain(&before.earlier);
        Since::of(
            question,
            now,
            all.filter_map(|answers| answers.get(&question.id)),
        )
    }

    /// Last visit's answer to the same question.
    pub(super) fn last_answer_to(&self, question: &str) -> Option<&Answer> {
        self.before.as_ref()?.answers.get(question)
    }
}

fn of_question<'f>(findings: &'f [FindingRow], question: &str) -> Option<&'f FindingRow> {
    let belongs = |finding: &&FindingRow| finding.question.as_deref() == Some(question);
    findings.iter().find(belongs)
}

impl Before {
    /// The visit before `visit`, if the tenancy has had one.
    pub(super) fn of(view: &View<'_>, visit: &VisitRow) -> Result<Option<Self>> {
        let Some(earlier) = view.store.visit_before(visit)? else {
            return Ok(None);
        };
        let moments = [earlier.starts_at, earlier.started_at, earlier.completed_at];
        Ok(Some(Self {
            id: earlier.id,
            at: moments.into_iter().flatten().next().unwrap_or(0),
            answers: answers_of(view, &earlier)?,
            earlier: earlier_answers(view, &earlier)?,
            findings: visible_findings(view, &earlier)?,
        }))
    }
}

fn answers_of(view: &View<'_>, visit: &VisitRow) -> Result<HashMap<String, Answer>> {
    let answers = view.store.answers(visit.id)?.into_iter();
    Ok(answers.map(|row| (row.question, row.answer)).collect())
}

fn earlier_answers(view: &View<'_>, last: &VisitRow) -> Result<Vec<HashMap<String, Answer>>> {
    let mut found = Vec::new();
    let mut visit = view.store.visit_before(last)?;
    while let Some(earlier) = visit
        && found.len() < EARLIER_MAX
    {
        found.push(answers_of(view, &earlier)?);
        visit = view.store.visit_before(&earlier)?;
    }
    Ok(found)
}

/// The findings of a visit that the person may see. Where the checklist is not known here, everything that
/// belongs to a question counts as confidential: better hidden than leaked.
pub(super) fn visible_findings(view: &View<'_>, visit: &VisitRow) -> Result<Vec<FindingRow>> {
    let mut findings = view.store.findings(visit.id)?;
    if !view.person.role.sees_confidential() {
        let confidences = confidences(view, visit)?;
        findings.retain(|finding| {
            let question = finding.question.as_ref();
            question.is_none_or(|question| !confidences.hide_question(question))
        });
    }
    Ok(findings)
}

/// By every version of its checklist that the visit has had.
fn confidences(view: &View<'_>, visit: &VisitRow) -> Result<Confidences> {
    let templates = view.store.templates_of(visit.id)?;
    Ok(Confidences::new(templates, [], []))
}

/// What is asked where it is not known what to ask.
fn nothing(visit: &VisitRow) -> Template {
    Template {
        id: visit.template.clone(),
        version: visit.template_version,
        photos: PhotosKept::default(),
        topics: Vec::new(),
    }
}

impl TopicView<'_> {
    pub(super) fn deviations(&self) -> usize {
        let steps = self.steps.iter();
        steps.filter(|step| **step == Step::Deviation).count()
    }

    pub(super) fn answered(&self) -> usize {
        self.steps.len() - self.open()
    }

    pub(super) fn open(&self) -> usize {
        let steps = self.steps.iter();
        steps.filter(|step| **step == Step::Open).count()
    }

    /// The first question without an answer.
    pub(super) fn first_open(&self) -> Option<&Question> {
        let place = self.steps.iter().position(|step| *step == Step::Open)?;
        self.questions.get(place).copied()
    }

    /// The questions without an answer that the visit cannot end without.
    pub(super) fn required_open(&self) -> impl Iterator<Item = &Question> {
        let pairs = self.questions.iter().zip(&self.steps);
        let open = pairs.filter(|(question, step)| question.required && **step == Step::Open);
        open.map(|(question, _)| *question)
    }

    /// Whether there are any.
    pub(super) fn lacks_required(&self) -> bool {
        self.required_open().next().is_some()
    }

    /// The steps with the next one to answer marked.
    pub(super) fn steps_with_current(&self) -> Vec<Step> {
        let mut steps = self.steps.clone();
        if let Some(next) = steps.iter_mut().find(|step| **step == Step::Open) {
            *next = Step::Current;
        }
        steps
    }
}
