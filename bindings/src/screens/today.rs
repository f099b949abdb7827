//! Today: the one place to start.

use chrono::{Days, NaiveDate};
use nyvri_core::Result;
use nyvri_core::calendar::{day_of, end_of, start_of};
use nyvri_core::domain::id::Id;
use nyvri_core::domain::visit::VisitStatus;
use nyvri_core::store::VisitRow as Visit;

use super::parts::{Action, ActionKind, Dock, KindTag, LastLine, SyncLine, Tag};
use super::sending::sync_line;
use super::view::{View, action};
use super::visit_row::VisitRowMaker;

/// How far ahead the list looks.
const DAYS_AHEAD: u64 = 7;
/// Enough to find the person's next visit among those that lie on the phone.
const NEXT_LIMIT: u32 = 50;

/// The day's visits.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct TodayScreen {
    /// `Tirsdag 24. november`.
    pub title: String,
    /// About sending.
    pub sync: SyncLine,
    /// Today, then what was not ended on earlier days, then one section a day for the days to come.
    pub sections: Vec<VisitSection>,
    /// What to say when there is no visit today: `Ingen besøk i dag. Neste er torsdag 10.00.`
    pub empty: Option<String>,
    /// The bottom.
    pub dock: Dock,
    /// Spoken name of the button to settings.
    pub settings_label: String,
}

/// Visits under one heading.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct VisitSection {
    /// `Besøk med Ingrid`, `Torsdag 26. november`.
    pub heading: String,
    /// `3`.
    pub count: String,
    /// In order of time.
    pub visits: Vec<VisitRow>,
}

/// One visit in a list. Address and building facts, never a tenant's name.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct VisitRow {
    /// For `visit`.
    pub visit_id: String,
    /// `09.00`.
    pub time: String,
    /// `om 48 min`.
    pub soon: Option<String>,
    /// The next one: its time in the primary colour.
    pub is_next: bool,
    /// Ended: a check, one line.
    pub is_done: bool,
    /// `Svaleborgveien 14`.
    pub address: String,
    /// `H0203, 2. etasje`.
    pub place: String,
    /// Which of the two visits.
    pub kind: KindTag,
    /// Interpreter, draft under way.
    pub tags: Vec<Tag>,
    /// What was seen last time.
    pub last: Option<LastLine>,
    /// The row as one sentence.
    pub spoken: String,
}

impl TodayScreen {
    /// Builds the screen.
    pub fn build(view: &View<'_>) -> Result<Self> {
        let day = Day::of(view)?;
        Ok(Self {
            title: view.texts.weekday_and_day(view.today(), view.today()),
            sync: sync_line(view)?,
            sections: day.sections(view)?,
            empty: day.empty(view),
            dock: day.dock(view),
            settings_label: view.say("app-settings"),
        })
    }
}

/// The person's visits around today.
struct Day {
    today: Vec<Visit>,
    unfinished: Vec<Visit>,
    coming: Vec<Visit>,
    /// The first one that is still open after today, also beyond the list.
    after_today: Option<Visit>,
}

impl Day {
    fn of(view: &View<'_>) -> Result<Self> {
        let (from, to) = (start_of(view.today()), end_of(view.today()));
        let last_day = view.today().checked_add_days(Days::new(DAYS_AHEAD));
        let horizon = end_of(last_day.unwrap_or(view.today()));
        let is_mine = |visit: &Visit| visit.people.contains(&view.person.id);
        let stands = |visit: &Visit| visit.status != VisitStatus::Cancelled && is_mine(visit);
        let kept = |mut visits: Vec<Visit>, keep: &dyn Fn(&Visit) -> bool| {
            visits.retain(keep);
            visits
        };
        let next = view.store.open_visits_from(to, NEXT_LIMIT)?;
        Ok(Self {
            today: kept(view.store.visits_between(from, to)?, &stands),
            unfinished: kept(view.store.open_visits_before(from)?, &is_mine),
            coming: kept(view.store.visits_between(to, horizon)?, &stands),
            after_today: next.into_iter().find(is_mine),
        })
    }

    /// The first visit today that has not ended.
    fn next(&self) -> Option<&Visit> {
        self.today.iter().find(|visit| visit.status.is_open())
    }

    fn sections(&self, view: &View<'_>) -> Result<Vec<VisitSection>> {
        let next = self.next().map(|visit| visit.id);
        let mut sections = vec![
            section(view, today_heading(view, &self.today)?, &self.today, next)?,
            section(view, view.say("today-unfinished"), &self.unfinished, None)?,
        ];
        for visits in self.coming.chunk_by(|one, other| day(one) == day(other)) {
            let heading = visits.first().and_then(day);
            let heading = heading.map(|day| view.texts.weekday_and_day(day, view.today()));
            sections.push(section(view, heading.unwrap_or_default(), visits, None)?);
        }
        sections.retain(|section| !section.visits.is_empty());
        Ok(sections)
    }

    fn empty(&self, view: &View<'_>) -> Option<String> {
        if !self.today.is_empty() {
            return None;
        }
        let next = self.after_today.as_ref().and_then(|visit| visit.starts_at);
        Some(next.map_or_else(
            || view.say("today-none-at-all"),
            |at| {
                let moment = view.texts.moment(at, view.now);
                view.texts
                    .with("today-none-next", &[("moment", moment.into())])
            },
        ))
    }

    fn dock(&self, view: &View<'_>) -> Dock {
        let open_next = || {
            let visit = self.after_today.as_ref()?;
            let label = view.say("today-open-next");
            Some(action(ActionKind::OpenVisit, label, &visit.id))
        };
        let in_turn = self.next().or(self.unfinished.first());
        let main = in_turn
            .map(|visit| begin_or_go_on(view, visit))
            .or_else(open_next);
        let under_way = |visit: &&Visit| visit.status == VisitStatus::Started;
        let started = self.today.iter().rfind(under_way);
        let quiet = started.map(|visit| view.new_finding(visit.id));
        view.dock(main, quiet, None)
    }
}

/// `Start besøket 09.00`, or the way on in one that has begun.
pub(super) fn begin_or_go_on(view: &View<'_>, visit: &Visit) -> Action {
    let (kind, key) = if visit.status == VisitStatus::Started {
        (ActionKind::OpenVisit, "today-continue")
    } else {
        (ActionKind::StartVisit, "today-start")
    };
    let label = visit.starts_at.map_or_else(
        || view.say(&format!("{key}-untimed")),
        |at| {
            let time = view.texts.time(at);
            view.texts.with(key, &[("time", time.into())])
        },
    );
    action(kind, label, &visit.id)
}

fn day(visit: &Visit) -> Option<NaiveDate> {
    visit.starts_at.map(day_of)
}

/// `Besøk med Ingrid` when the same people go on every visit, else `Dagens besøk`.
fn today_heading(view: &View<'_>, visits: &[Visit]) -> Result<String> {
    let mut same = visits.first().map(|visit| visit.people.as_slice());
    if visits.iter().any(|visit| Some(&*visit.people) != same) {
        same = None;
    }
    let names = view.first_names_of_others(same.unwrap_or_default())?;
    if names.is_empty() {
        return Ok(view.say("today-visits"));
    }
    let names = view.list(&names);
    Ok(view
        .texts
        .with("today-visits-with", &[("names", names.into())]))
}

fn section(
    view: &View<'_>,
    heading: String,
    visits: &[Visit],
    next: Option<Id>,
) -> Result<VisitSection> {
    let rows = visits.iter().map(|visit| {
        let is_next = next == Some(visit.id);
        VisitRowMaker::new(view, visit)?.row(is_next)
    });
    Ok(VisitSection {
        heading,
        count: visits.len().to_string(),
        visits: rows.collect::<Result<_>>()?,
    })
}
