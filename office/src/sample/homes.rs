//! Twenty-five tenancies, each at its own point on the way through its two visits.

use chrono::{Days, NaiveDate};
use nyvri_core::calendar;
use nyvri_core::clock::UnixMillis;
use nyvri_core::content::deadlines::visit_windows;
use nyvri_core::content::{HOME_VISIT, newest_template};
use nyvri_core::domain::change::{
    Change, InterpreterSet, TenancyStarted, VisitApproved, VisitAssigned, VisitProposed,
    VisitScheduled,
};
use nyvri_core::domain::id::Id;
use nyvri_core::domain::template::Template;
use nyvri_core::domain::visit::{Interpreter, VisitKind};

use super::answers::Conversation;
use super::plan::{Plan, clock};
use super::story::Story;
use super::table::Stage::{
    self, Between, Done, First, FirstLate, FirstMissed, FirstOpen, FirstReview, New, Second,
    SecondOpen, SecondReview,
};
use super::table::{HOMES, Home};
use super::timeline::Timeline;
use super::town::Town;
use crate::error::Result;

/// Writes them all into the timeline.
pub fn write(timeline: &mut Timeline, town: &Town, now: UnixMillis) -> Result<()> {
    for (index, home) in HOMES.iter().enumerate() {
        Tenancy::of(town, home, index, now).write(timeline)?;
    }
    Ok(())
}

/// One visit to a home, and what it is remembered for.
struct Meeting {
    kind: VisitKind,
    story: Story,
    /// It was held a week before the ordinary day, which followed as if it had not been.
    is_broken_off: bool,
}

struct Tenancy<'a> {
    town: &'a Town,
    home: &'a Home,
    pair: [Id; 2],
    id: Id,
    today: NaiveDate,
    starts_on: NaiveDate,
}

impl<'a> Tenancy<'a> {
    fn of(town: &'a Town, home: &'a Home, index: usize, now: UnixMillis) -> Self {
        let today = calendar::day_of(now);
        Self {
            town,
            home,
            // Today's visits are the first pair's, so that one phone has a day's work.
            pair: town.pair(index > 2 && index % 2 == 1),
            id: Id::new(now),
            today,
            starts_on: starts_on(home.stage, today),
        }
    }

    fn write(&self, timeline: &mut Timeline) -> Result<()> {
        let registered = calendar::at(self.starts_on - Days::new(12), clock(10, 15));
        let started = TenancyStarted {
            dwelling: self.dwelling(),
            tenant: self.home.tenant.to_owned(),
            language: self.home.language.to_owned(),
            needs_interpreter: self.home.interpreter,
            has_children: self.home.children,
            starts_on: self.starts_on,
        };
        timeline.write(
            registered,
            self.town.coordinator(),
            self.id,
            vec![started.into()],
        );
        for meeting in self.meetings() {
            self.write_visit(timeline, &meeting, registered)?;
        }
        Ok(())
    }

    fn meetings(&self) -> Vec<Meeting> {
        let meeting = |kind, story, is_broken_off| Meeting {
            kind,
            story,
            is_broken_off,
        };
        let [first, second] = self.home.stories;
        let broken_off = self.home.broken_off;
        let mut meetings: Vec<_> = broken_off
            .map(|story| meeting(VisitKind::First, story, true))
            .into_iter()
            .collect();
        meetings.push(meeting(VisitKind::First, first, false));
        meetings.push(meeting(VisitKind::Second, second, false));
        meetings
    }

    fn write_visit(
        &self,
        timeline: &mut Timeline,
        meeting: &Meeting,
        registered: UnixMillis,
    ) -> Result<()> {
        let visit = Id::new(registered);
        let template = newest_template(HOME_VISIT)?;
        let mut windows = visit_windows(self.starts_on, None)?.into_iter();
        let Some(window) = windows.find(|window| window.kind == meeting.kind) else {
            return Ok(());
        };
        let proposed = VisitProposed {
            tenancy: self.id,
            dwelling: self.dwelling(),
            kind: meeting.kind,
            from_day: window.first,
            to_day: window.last,
            template: template.id.clone(),
            template_version: template.version,
        };
        let mut changes: Vec<Change> = vec![proposed.into()];
        if self.home.interpreter {
            let interpreter = Interpreter::Needed;
            changes.push(InterpreterSet { interpreter }.into());
        }
        timeline.write(registered, self.town.coordinator(), visit, changes);
        if let Some(plan) = self.plan(meeting, window.best) {
            self.write_plan(timeline, visit, &plan, registered);
            self.write_held(timeline, visit, meeting, &plan, &template);
        }
        Ok(())
    }

    /// What was said there, and the office's approval, as far as it has come.
    fn write_held(
        &self,
        timeline: &mut Timeline,
        visit: Id,
        meeting: &Meeting,
        plan: &Plan,
        template: &Template,
    ) {
        if plan.is_held {
            Conversation {
                town: self.town,
                visit,
                kind: meeting.kind,
                starts_at: plan.starts_at,
                pair: self.pair,
                dwelling: &self.town.dwellings[self.home.dwelling],
                has_children: self.home.children,
                interpreter: self.home.interpreter,
                story: meeting.story,
                first_story: self.home.stories[0],
            }
            .write(timeline, template);
        }
        if plan.is_approved {
            let at = calendar::at(day_after(calendar::day_of(plan.starts_at)), clock(9, 10));
            let approved = vec![VisitApproved {}.into()];
            timeline.write(at, self.town.coordinator(), visit, approved);
        }
    }

    fn write_plan(&self, timeline: &mut Timeline, visit: Id, plan: &Plan, registered: UnixMillis) {
        let day = calendar::day_of(plan.starts_at) - Days::new(11);
        let at = calendar::at(day, clock(13, 40)).max(registered + 60_000);
        let mut people = self.pair.to_vec();
        people.sort_unstable();
        let mut changes: Vec<Change> = vec![
            VisitScheduled {
                starts_at: plan.starts_at,
            }
            .into(),
            VisitAssigned { people }.into(),
        ];
        if self.home.interpreter && plan.has_interpreter {
            let interpreter = Interpreter::Booked;
            changes.push(InterpreterSet { interpreter }.into());
        }
        timeline.write(at, self.town.coordinator(), visit, changes);
    }

    fn plan(&self, meeting: &Meeting, best: NaiveDate) -> Option<Plan> {
        if meeting.is_broken_off {
            return Some(Plan::held(best - Days::new(7), true));
        }
        let today = self.today;
        let ahead = |days: u64, hour| Some(Plan::ahead(today, days, hour));
        match (self.home.stage, meeting.kind) {
            (First(days, hour), VisitKind::First) | (Second(days, hour), VisitKind::Second) => {
                ahead(days, hour)
            }
            (FirstMissed, VisitKind::First) => Some(Plan::missed(today)),
            (FirstReview(days), VisitKind::First) | (SecondReview(days), VisitKind::Second) => {
                Some(Plan::held(today - Days::new(days), false))
            }
            (Done(days), VisitKind::Second) => Some(Plan::held(today - Days::new(days), true)),
            (
                Between(_) | SecondOpen | Second(..) | SecondReview(_) | Done(_),
                VisitKind::First,
            ) => Some(Plan::held(best, true)),
            _ => None,
        }
    }

    fn dwelling(&self) -> Id {
        self.town.dwellings[self.home.dwelling].id
    }
}

fn starts_on(stage: Stage, today: NaiveDate) -> NaiveDate {
    let first_on = |day: NaiveDate| day - Days::new(21);
    match stage {
        New => today - Days::new(4),
        FirstOpen => today - Days::new(19),
        FirstLate => today - Days::new(34),
        FirstMissed => today - Days::new(23),
        First(days, _) => first_on(today + Days::new(days)),
        FirstReview(days) => first_on(today - Days::new(days)),
        Between(days) => first_on(today - Days::new(days)),
        SecondOpen => second_on(today, 9),
        Second(days, _) => second_on(today + Days::new(days), 3),
        SecondReview(days) | Done(days) => second_on(today - Days::new(days), 5),
    }
}

// The start that puts the second visit's window around `day`, so many days into it.
fn second_on(day: NaiveDate, into: u64) -> NaiveDate {
    let wanted = day - Days::new(into);
    let earliest = wanted - Days::new(300);
    let starts = earliest.iter_days().take(300);
    let distance = |start: &NaiveDate| {
        let windows = visit_windows(*start, None);
        windows.map_or(i64::MAX, |windows| {
            (windows[1].first - wanted).num_days().abs()
        })
    };
    starts
        .min_by_key(|start| (distance(start), *start))
        .unwrap_or(earliest)
}

fn day_after(day: NaiveDate) -> NaiveDate {
    day + Days::new(1)
}
