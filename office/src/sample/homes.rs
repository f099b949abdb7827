//! Twenty-five tenancies, each at its own point on the way through its two visits.

use chrono::{Datelike, Days, NaiveDate, NaiveTime, Weekday};
use nyvri_core::calendar;
use nyvri_core::clock::UnixMillis;
use nyvri_core::content::{HOME_VISIT, newest_template};
use nyvri_core::domain::change::{
    Change, InterpreterSet, TenancyStarted, VisitApproved, VisitAssigned, VisitProposed,
    VisitScheduled,
};
use nyvri_core::domain::id::Id;
use nyvri_core::domain::tenancy::visit_windows;
use nyvri_core::domain::visit::{Interpreter, VisitKind};

use super::answers::{Conversation, Story};
use super::timeline::Timeline;
use super::town::Town;
use crate::error::Result;

/// How far a tenancy has come. Days are counted from today.
#[derive(Clone, Copy)]
enum Stage {
    /// Moved in a few days ago.
    New,
    /// The first visit's window is open and no time is set.
    FirstOpen,
    /// The window has passed and no time was set.
    FirstLate,
    /// It was planned two days ago and nobody went.
    FirstMissed,
    /// The first visit in so many days, at this hour.
    First(u64, u32),
    /// The first visit ended so many days ago and waits for the office.
    FirstReview(u64),
    /// The first is approved, the second is months away.
    Between(u64),
    /// The second visit's window is open and no time is set.
    SecondOpen,
    /// The second visit in so many days, at this hour.
    Second(u64, u32),
    /// The second visit ended so many days ago and waits for the office.
    SecondReview(u64),
    /// Both are approved, the second so many days ago.
    Done(u64),
}

struct Home {
    dwelling: usize,
    tenant: &'static str,
    language: &'static str,
    interpreter: bool,
    children: bool,
    stage: Stage,
    stories: [Story; 2],
}

const fn home(
    dwelling: usize,
    tenant: &'static str,
    language: &'static str,
    interpreter: bool,
    children: bool,
    stage: Stage,
    stories: [Story; 2],
) -> Home {
    Home {
        dwelling,
        tenant,
        language,
        interpreter,
        children,
        stage,
        stories,
    }
}

use Stage::{
    Between, Done, First, FirstLate, FirstMissed, FirstOpen, FirstReview, New, Second, SecondOpen,
    SecondReview,
};
use Story::{
    Alarm, Ceiling, CeilingWorse, Corner, CornerWorse, Fine, Mailbox, Sink, Window, WindowWorse,
};

#[rustfmt::skip]
const HOMES: [Home; 25] = [
    home(20, "Samira Warsame", "so", true, true, Second(0, 9), [Ceiling, CeilingWorse]),
    home(1, "Jonas Myrvang", "nb", false, false, First(0, 10), [Fine, Fine]),
    home(28, "Olena Koval", "uk", true, true, First(0, 13), [Fine, Fine]),
    home(5, "Berit Aune", "nb", false, false, FirstLate, [Fine, Fine]),
    home(33, "Tesfay Habte", "ti", true, false, FirstMissed, [Fine, Fine]),
    home(7, "Yusra Hamdan", "ar", true, true, SecondReview(1), [Corner, CornerWorse]),
    home(17, "Kåre Lillemo", "nb", false, false, FirstReview(3), [Sink, Fine]),
    home(30, "Ewa Zielinska", "pl", false, false, FirstReview(1), [Window, Fine]),
    home(2, "Nora Fagerli", "nn", false, true, FirstOpen, [Fine, Fine]),
    home(22, "Rahel Tekle", "ti", true, false, FirstOpen, [Fine, Fine]),
    home(36, "Arne Sundmo", "nb", false, false, SecondOpen, [Alarm, Fine]),
    home(10, "Fatima Noor", "so", true, true, SecondOpen, [Window, Fine]),
    home(14, "Live Hagen", "nb", false, false, First(4, 9), [Fine, Fine]),
    home(25, "Dmytro Bondar", "uk", true, false, First(5, 11), [Fine, Fine]),
    home(38, "Tone Ervik", "nb", false, false, Second(7, 10), [Mailbox, Fine]),
    home(12, "Mehdi Karimi", "fa", true, true, Second(8, 12), [Window, Fine]),
    home(3, "Solveig Rønning", "nb", false, false, New, [Fine, Fine]),
    home(27, "Omar Saleh", "ar", true, true, New, [Fine, Fine]),
    home(8, "Geir Tangen", "nb", false, false, Between(70), [Fine, Fine]),
    home(18, "Hodan Abdi", "so", true, true, Between(84), [Window, Fine]),
    home(34, "Marit Vikan", "nb", false, false, Between(98), [Sink, Fine]),
    home(23, "Piotr Nowak", "pl", false, false, Between(112), [Fine, Fine]),
    home(11, "Anne Lise Bakk", "nb", false, false, Done(26), [Ceiling, Fine]),
    home(31, "Selam Desta", "ti", true, true, Done(33), [Window, WindowWorse]),
    home(39, "Rolf Einar Dahle", "nn", false, false, Done(47), [Alarm, Mailbox]),
];

/// Writes them all into the timeline.
pub fn write(timeline: &mut Timeline, town: &Town, now: UnixMillis) -> Result<()> {
    for (index, home) in HOMES.iter().enumerate() {
        Tenancy::of(town, home, index, now).write(timeline)?;
    }
    Ok(())
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
        for kind in [VisitKind::First, VisitKind::Second] {
            self.write_visit(timeline, kind, registered)?;
        }
        Ok(())
    }

    fn write_visit(
        &self,
        timeline: &mut Timeline,
        kind: VisitKind,
        registered: UnixMillis,
    ) -> Result<()> {
        let visit = Id::new(registered);
        let template = newest_template(HOME_VISIT)?;
        let Some(window) = visit_windows(self.starts_on)
            .into_iter()
            .find(|window| window.kind == kind)
        else {
            return Ok(());
        };
        let proposed = VisitProposed {
            tenancy: self.id,
            dwelling: self.dwelling(),
            kind,
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
        let author = self.town.coordinator();
        timeline.write(registered, author, visit, changes);
        let Some(plan) = self.plan(kind, window.best) else {
            return Ok(());
        };
        self.write_plan(timeline, visit, &plan, registered);
        if plan.is_held {
            Conversation {
                town: self.town,
                visit,
                kind,
                starts_at: plan.starts_at,
                pair: self.pair,
                dwelling: &self.town.dwellings[self.home.dwelling],
                has_children: self.home.children,
                interpreter: self.home.interpreter,
                story: self.home.stories[usize::from(kind == VisitKind::Second)],
            }
            .write(timeline, &template);
        }
        if plan.is_approved {
            let at = calendar::at(day_after(calendar::day_of(plan.starts_at)), clock(9, 10));
            timeline.write(at, author, visit, vec![VisitApproved {}.into()]);
        }
        Ok(())
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

    fn plan(&self, kind: VisitKind, best: NaiveDate) -> Option<Plan> {
        let today = self.today;
        let ahead = |days: u64, hour| Some(Plan::ahead(today, days, hour));
        match (self.home.stage, kind) {
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

struct Plan {
    starts_at: UnixMillis,
    is_held: bool,
    is_approved: bool,
    has_interpreter: bool,
}

impl Plan {
    fn ahead(today: NaiveDate, days: u64, hour: u32) -> Self {
        let day = today + Days::new(days);
        // Today stays today, whatever day it is; the rest are working days.
        let day = if days == 0 { day } else { working_day(day) };
        let minute = if hour == 10 { 30 } else { 0 };
        Self {
            starts_at: calendar::at(day, clock(hour, minute)),
            is_held: false,
            is_approved: false,
            has_interpreter: days < 5,
        }
    }

    fn missed(today: NaiveDate) -> Self {
        Self::held(today - Days::new(2), false).but_nobody_went()
    }

    fn held(day: NaiveDate, is_approved: bool) -> Self {
        Self {
            starts_at: calendar::at(day, clock(11, 0)),
            is_held: true,
            is_approved,
            has_interpreter: true,
        }
    }

    fn but_nobody_went(self) -> Self {
        Self {
            is_held: false,
            ..self
        }
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
    let distance = |start: &NaiveDate| (visit_windows(*start)[1].first - wanted).num_days().abs();
    starts
        .min_by_key(|start| (distance(start), *start))
        .unwrap_or(earliest)
}

fn working_day(day: NaiveDate) -> NaiveDate {
    match day.weekday() {
        Weekday::Sat => day + Days::new(2),
        Weekday::Sun => day + Days::new(1),
        _ => day,
    }
}

fn day_after(day: NaiveDate) -> NaiveDate {
    day + Days::new(1)
}

fn clock(hour: u32, minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 0).unwrap_or_default()
}
