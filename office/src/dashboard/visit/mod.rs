//! One visit: what was answered and found, what the office has received, who did what when, and the
//! office's decision.

mod advice;
mod answers;
mod due;
pub(super) mod facts;
pub(super) mod findings;
mod history;
mod overlaps;
pub(super) mod pause;
pub(super) mod table;
pub(super) mod version;

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::{Html, Redirect};
use nyvri_core::calendar::day_of;
use nyvri_core::domain::change::{Change, VisitApproved};
use nyvri_core::domain::confidential::Confidences;
use nyvri_core::domain::id::Id;
use nyvri_core::domain::template::Template as Checklist;
use nyvri_core::domain::visit::VisitStatus;
use nyvri_core::store::{Store, VisitRow};
use serde::Deserialize;

pub use overlaps::settle;

use super::fault::Fault;
use super::frame::due::Due;
use super::frame::form::Checked;
use super::frame::guard::Signed;
use super::frame::render;
use super::frame::shell::{Place, Shell};
use super::frame::shown::{People, Status};
use super::papers::{self, Disputes, SignedView};
use crate::rights::Right;
use crate::state::AppState;
use crate::words::Words;
use advice::Advice;
use answers::TopicView;
use facts::Fact;
use findings::FindingView;
use history::Deed;
use overlaps::OverlapView;
use version::Newer;

#[derive(Template)]
#[template(path = "visit/page.html")]
struct Page {
    shell: Shell,
    summary: String,
    facts: Vec<Fact>,
    topics: Vec<TopicView>,
    /// Answers outside the confidential topics, shown or not.
    answered: usize,
    all: bool,
    confidential: Vec<TopicView>,
    before_heading: Option<String>,
    now_heading: String,
    findings: Vec<FindingView>,
    advice: Advice,
    signed: Vec<SignedView>,
    disputes: Disputes,
    overlaps: Vec<OverlapView>,
    may_settle: bool,
    /// What a deadline may stand still for; nothing where the reader cannot say so.
    pause_reasons: Vec<(&'static str, String)>,
    history: Vec<Deed>,
    decision: Decision,
    deadlines: Vec<Due>,
    newer: Option<Newer>,
    href: String,
    photo_set: Option<String>,
}

/// What the parts of the page are made from.
pub struct Look<'a> {
    store: &'a Store,
    words: &'a Words,
    people: &'a People,
    template: &'a Checklist,
    sees_confidential: bool,
    confidences: &'a Confidences,
    now: i64,
}

/// What the office can do with the visit now.
struct Decision {
    status: Status,
    may_approve: bool,
    may_plan: bool,
    is_planned: bool,
    notes: Vec<String>,
}

/// How much of it to show.
#[derive(Deserialize)]
pub struct Extent {
    answers: Option<String>,
}

/// The page.
pub async fn show(
    State(state): State<AppState>,
    signed: Signed,
    Path(visit): Path<String>,
    Query(extent): Query<Extent>,
) -> Result<Html<String>, Fault> {
    let all = extent.answers.is_some();
    state
        .run(move |state| page(state, &signed, &visit, all))
        .await?
}

/// The office is satisfied.
pub async fn approve(
    State(state): State<AppState>,
    signed: Signed,
    Path(visit): Path<String>,
    _: Checked,
) -> Result<Redirect, Fault> {
    signed.must(Right::ApproveVisits)?;
    state
        .run(move |state| {
            let mut store = state.store();
            let visit = visible(&store, &signed, &visit)?;
            // Approving twice is one approval; approving what is not finished is not offered.
            if visit.status == VisitStatus::Completed {
                store.write(signed.person(), visit.id, &[Change::from(VisitApproved {})])?;
                tracing::info!(visit = %visit.id, "approved");
            }
            Ok(Redirect::to(&format!("/visits/{}", visit.id)))
        })
        .await?
}

/// The visit, if the person may see it.
pub fn visible(store: &Store, signed: &Signed, id: &str) -> Result<VisitRow, Fault> {
    let id: Id = id.parse().map_err(|_| Fault::NothingHere)?;
    let visit = store.visit(id)?;
    if may_see(signed, &visit) {
        Ok(visit)
    } else {
        Err(Fault::NothingHere)
    }
}

/// What was answered now and is not confidential, for everybody who was there.
pub fn open_answers(
    (store, words, people): (&Store, &Words, &People),
    visit: &VisitRow,
    now: i64,
) -> Result<Vec<TopicView>, Fault> {
    let (template, confidences) = (store.template_of(visit)?, store.confidences(visit.id)?);
    let look = Look {
        store,
        words,
        people,
        template: &template,
        sees_confidential: false,
        confidences: &confidences,
        now,
    };
    let topics = answers::topics(&look, visit, None)?.into_iter();
    Ok(topics.filter(|topic| !topic.is_confidential).collect())
}

fn may_see(signed: &Signed, visit: &VisitRow) -> bool {
    let is_own = signed.may(Right::SeeOwnVisits) && visit.people.contains(&signed.person());
    signed.may(Right::SeeVisits) || is_own
}

fn page(state: &AppState, signed: &Signed, id: &str, all: bool) -> Result<Html<String>, Fault> {
    let store = state.store();
    let (words, now) = (&signed.words, state.now());
    let visit = visible(&store, signed, id)?;
    let dwelling = store.place_of(&visit)?;
    let people = People::read(&store)?;
    let template = store.template_of(&visit)?;
    let earlier = store.visit_before(&visit)?;
    let sees_confidential = signed.role().sees_confidential();
    let confidences = store.confidences(visit.id)?;
    let look = Look {
        store: &store,
        words,
        people: &people,
        template: &template,
        sees_confidential,
        confidences: &confidences,
        now,
    };
    let topics = answers::topics(&look, &visit, earlier.as_ref())?;
    let (confidential, topics) = topics
        .into_iter()
        .partition::<Vec<_>, _>(|topic| topic.is_confidential);
    let answered = topics.iter().map(|topic| topic.rows.len()).sum();
    let topics: Vec<_> = if all {
        topics
    } else {
        topics.into_iter().filter_map(TopicView::notable).collect()
    };
    let compared = earlier.as_ref().filter(|earlier| may_see(signed, earlier));
    let findings = findings::views(&look, &visit, compared)?;
    let place = super::visits::place(&dwelling);
    let (signed_by, disputes) = papers::signatures(&store, words, &people, &visit, now)?;
    let page = Page {
        summary: facts::summary(words, &visit, now),
        facts: facts::facts(&store, words, &people, &visit, &findings, now)?,
        before_heading: earlier
            .as_ref()
            .map(|earlier| day_heading(words, "office-answers-first", earlier, now)),
        now_heading: day_heading(words, "office-answers-now", &visit, now),
        topics,
        answered,
        all,
        confidential: if sees_confidential {
            confidential
        } else {
            Vec::new()
        },
        advice: advice::of(&look, &visit)?,
        signed: signed_by,
        disputes,
        overlaps: overlaps::views(&look, &visit)?,
        may_settle: signed.may(Right::SettleOverlaps),
        pause_reasons: match signed.may(Right::PauseDeadlines) {
            true => pause::reasons(words),
            false => Vec::new(),
        },
        history: history::deeds(&look, &visit)?,
        decision: decision(signed, &visit, &findings),
        newer: version::newer(&look, signed, &visit)?,
        findings,
        deadlines: due::of(&look, &visit)?,
        href: format!("/visits/{}", visit.id),
        photo_set: signed
            .may(Right::SeeVisits)
            .then(|| format!("/dwellings/{}/photos", visit.dwelling)),
        shell: signed
            .shell(state, Place::Visits, place)
            .back_to(&format!("/visits/{}", visit.id)),
    };
    drop(store);
    render(&page)
}

fn decision(signed: &Signed, visit: &VisitRow, findings: &[FindingView]) -> Decision {
    let words = &signed.words;
    let is_completed = visit.status == VisitStatus::Completed;
    let mut notes = Vec::new();
    let missing = findings
        .iter()
        .flat_map(|finding| &finding.photos)
        .filter(|photo| !photo.is_here)
        .count();
    if is_completed && missing > 0 {
        notes.push(words.n("office-note-photos", missing));
    }
    let disputed = findings
        .iter()
        .filter(|finding| finding.dispute.is_some())
        .count();
    if is_completed && disputed > 0 {
        notes.push(words.n("office-note-disputed", disputed));
    }
    let status = if is_completed && notes.is_empty() {
        Status::ok(words.t("office-nothing-in-the-way"))
    } else {
        Status::of_visit(words, visit.status)
    };
    Decision {
        status,
        may_approve: is_completed && signed.may(Right::ApproveVisits),
        may_plan: matches!(visit.status, VisitStatus::Proposed | VisitStatus::Planned)
            && signed.may(Right::PlanVisits),
        is_planned: visit.status == VisitStatus::Planned,
        notes,
    }
}

fn day_heading(words: &Words, key: &str, visit: &VisitRow, now: i64) -> String {
    let day = visit.starts_at.map_or(visit.from_day, day_of);
    words.s(key, "day", &words.texts().day(day, day_of(now)))
}
