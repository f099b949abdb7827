//! One visit: what is open from last time, the topics, what was found today.

use nyvri_core::domain::id::Id;
use nyvri_core::{Error, Result};

use super::deadlines::{DeadlineRow, deadline_rows};
use super::disagreements::disagreements;
use super::finding_row::finding_row;
use super::interpreter::{InterpreterPanel, interpreter_panel};
use super::marks::kind_tag;
use super::parts::{Dock, GradeMark, Icon, KindTag, PhotoTile, Receipt, Step, Tag};
use super::photos::all_photos;
use super::place::storey;
use super::sending::waiting;
use super::strays;
use super::tenant;
use super::topic_row::topic_row;
use super::view::View;
use super::visit_dock::visit_dock;
use super::visit_tags::visit_tags;
use super::visit_view::{TopicView, VisitView};
use super::words::with_commas;

/// A visit with its topics.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct VisitScreen {
    /// The visit.
    pub visit_id: String,
    /// `Svaleborgveien 14, H0203`.
    pub title: String,
    /// `2. etasje, 3 rom`.
    pub subtitle: String,
    /// The tenant's name, inside the visit only; where nobody is visited at home, what the visit is.
    pub tenant: String,
    /// Which kind of visit.
    pub kind: KindTag,
    /// Language and interpreter, who else is there.
    pub tags: Vec<Tag>,
    /// `Åpent fra sist, 4. juni`. Empty when nothing is open.
    pub open_heading: String,
    /// Findings of earlier visits that are not closed: dashed frames.
    pub open_findings: Vec<FindingRow>,
    /// `Temaer`.
    pub topics_heading: String,
    /// `8 av 24 svart`.
    pub topics_count: String,
    /// In the order of the conversation.
    pub topics: Vec<TopicRow>,
    /// `Funn i dag`.
    pub findings_heading: String,
    /// What was found on this visit.
    pub findings: Vec<FindingRow>,
    /// `Ingen funn ennå. Ta et bilde for å starte.`
    pub findings_empty: Option<String>,
    /// `Alt er lagret på telefonen`.
    pub stored: String,
    /// Ended: nothing more can be written here.
    pub is_done: bool,
    /// Spoken name of the way back.
    pub back_label: String,
    /// The bottom.
    pub dock: Dock,
    /// `2 steder der dere har svart ulikt`: the way to [`super::agree::AgreeScreen`]; none when there is none.
    #[uniffi(default = None)]
    pub agree: Option<String>,
    /// `Frister`.
    #[uniffi(default = "")]
    pub deadlines_heading: String,
    /// Those that can still be kept; empty once the visit has begun.
    #[uniffi(default = [])]
    pub deadlines: Vec<DeadlineRow>,
    /// `Alle bilder (5)`: the way to [`super::photos::PhotosScreen`]; none when there are none.
    #[uniffi(default = None)]
    pub photos_label: Option<String>,
    /// `Vis til leietaker`: the way to [`super::tenant::TenantScreen`]; none where nobody is visited at home.
    #[uniffi(default = None)]
    pub show_tenant: Option<String>,
    /// Where one is needed.
    #[uniffi(default = None)]
    pub interpreter: Option<InterpreterPanel>,
}

/// One finding in a list.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct FindingRow {
    /// For `finding`.
    pub finding_id: String,
    /// `Fuktflekk i taket`.
    pub title: String,
    /// `Bad`.
    pub place: String,
    /// Its grade.
    pub grade: Option<GradeMark>,
    /// `TG1`.
    pub grade_text: String,
    /// Its first photo.
    pub photo: Option<PhotoTile>,
    /// From an earlier visit.
    pub is_last: bool,
    /// The row as one sentence.
    pub spoken: String,
    /// Where what this person wrote of it is; none when all is somebody else's, or from last time.
    #[uniffi(default = None)]
    pub receipt: Option<Receipt>,
}

/// One topic in the list.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct TopicRow {
    /// For `topic`.
    pub topic_id: String,
    /// `Inneklima`.
    pub title: String,
    /// `3 av 7, 1 avvik`.
    pub status: String,
    /// Before the title.
    pub icon: Icon,
    /// One a question.
    pub steps: Vec<Step>,
    /// `Fortrolig`.
    pub tag: Option<Tag>,
    /// False for a person who may not see it: the row says who takes it and opens nothing.
    pub can_open: bool,
    /// The row as one sentence.
    pub spoken: String,
    /// The office did not take an answer of this topic; none else.
    #[uniffi(default = None)]
    pub receipt: Option<Receipt>,
}

impl VisitScreen {
    /// Builds the screen.
    pub fn build(view: &View<'_>, visit_id: Id) -> Result<Self> {
        let table = VisitView::load(view, visit_id)?;
        let topics = table.topics();
        let findings = rows(&table, false)?;
        let apart = disagreements(&table)?.len();
        Ok(Self {
            visit_id: visit_id.to_string(),
            title: with_commas(&[&table.dwelling.address, &table.dwelling.number]),
            subtitle: subtitle(&table),
            tenant: whose(&table)?,
            kind: kind_tag(view.texts, table.visit.kind),
            tags: visit_tags(&table)?,
            open_heading: open_heading(&table),
            open_findings: rows(&table, true)?,
            topics_heading: view.say("visit-topics"),
            topics_count: if table.lacks_template {
                String::new()
            } else {
                topics_count(view, &topics)
            },
            topics: topic_rows(&table, &topics)?,
            findings_heading: findings_heading(&table),
            findings_empty: findings.is_empty().then(|| none_yet(&table)),
            findings,
            stored: stored(view)?,
            is_done: !table.is_open(),
            back_label: view.say("app-back"),
            dock: visit_dock(&table, &topics),
            agree: (apart > 0).then(|| view.texts.with("agree-count", &[("count", apart.into())])),
            deadlines_heading: view.say("deadline-heading"),
            deadlines: deadline_rows(&table)?,
            photos_label: all_photos(&table)?,
            show_tenant: tenant::way_there(&table)?,
            interpreter: interpreter_panel(&table)?,
        })
    }
}

fn none_yet(table: &VisitView<'_>) -> String {
    let key = if table.is_open() {
        "visit-findings-empty"
    } else {
        "visit-findings-none"
    };
    table.view.say(key)
}

/// The tenant's name; where nobody is visited at home, what the visit is.
fn whose(table: &VisitView<'_>) -> Result<String> {
    match table.view.store.tenancy(table.visit.tenancy) {
        Err(Error::NotFound { .. }) => {
            let kind = table.visit.kind.code();
            Ok(table.view.say(&format!("kind-{kind}.long")))
        }
        tenancy => Ok(tenancy?.tenant),
    }
}

/// `2. etasje, 3 rom`; of a building its complex.
fn subtitle(table: &VisitView<'_>) -> String {
    if table.dwelling.number.is_empty() {
        return table.dwelling.complex.clone();
    }
    let rooms = table.dwelling.rooms;
    let rooms = if rooms == 0 {
        String::new()
    } else {
        table.view.texts.with("rooms", &[("rooms", rooms.into())])
    };
    with_commas(&[storey(table.view.texts, &table.dwelling), rooms])
}

fn open_heading(table: &VisitView<'_>) -> String {
    let before = table.before.as_ref();
    before
        .filter(|before| !before.findings.is_empty())
        .map_or_else(String::new, |before| {
            let day = table.view.day(before.at);
            table
                .view
                .texts
                .with("visit-open-last", &[("day", day.into())])
        })
}

/// `Funn i dag`; on another day than the visit's only `Funn`.
fn findings_heading(table: &VisitView<'_>) -> String {
    let begun = table.visit.starts_at.or(table.visit.started_at);
    let is_today = begun.is_some_and(|at| nyvri_core::calendar::day_of(at) == table.view.today());
    let key = if is_today || table.is_open() {
        "visit-findings"
    } else {
        "visit-findings-then"
    };
    table.view.say(key)
}

fn rows(table: &VisitView<'_>, of_last: bool) -> Result<Vec<FindingRow>> {
    let before = table.before.as_ref();
    let findings = if of_last {
        before.map_or(&[][..], |before| &before.findings)
    } else {
        &table.findings
    };
    let rows = findings.iter();
    rows.map(|finding| finding_row(table, finding, of_last))
        .collect()
}

/// `8 av 24 svart`, of what the person may answer.
fn topics_count(view: &View<'_>, topics: &[TopicView<'_>]) -> String {
    let mine = || topics.iter().filter(|topic| topic.can_open);
    let answered: usize = mine().map(TopicView::answered).sum();
    let all: usize = mine().map(|topic| topic.questions.len()).sum();
    view.texts.with(
        "visit-topics-count",
        &[("answered", answered.into()), ("all", all.into())],
    )
}

/// Only the topic that comes next shows which question does.
fn topic_rows(table: &VisitView<'_>, topics: &[TopicView<'_>]) -> Result<Vec<TopicRow>> {
    let comes_next = |topic: &&TopicView<'_>| topic.can_open && topic.open() > 0;
    let next = topics.iter().find(comes_next).map(|topic| &topic.topic.id);
    let rows = topics.iter().map(|topic| {
        let is_next = table.has_started() && next == Some(&topic.topic.id);
        topic_row(table, topic, is_next)
    });
    rows.chain(strays::row(table).map(Ok)).collect()
}

fn stored(view: &View<'_>) -> Result<String> {
    let counts = view.store.counts()?;
    let is_sent = waiting(&counts) == 0 && counts.entries_refused == 0 && counts.received_at > 0;
    Ok(view.say(if is_sent {
        "visit-stored-sent"
    } else {
        "visit-stored"
    }))
}
