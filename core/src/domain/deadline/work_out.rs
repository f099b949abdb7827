//! Works out when a deadline ends, and how it stands.

use chrono::{Days, Months, NaiveDate};

use super::pack::{Pack, Rule, Span};
use super::pause::{Pause, stretches};
use crate::calendar::working_days::{is_working_day, working_day_from};
use crate::calendar::{day_of, end_of, start_of};
use crate::clock::UnixMillis;

const HOUR_MS: i64 = 3_600_000;
/// No rule of ours runs for so many days; more is a slip in a file.
const LONGEST_DAYS: u32 = 3660;
/// A deadline is soon in its last two days.
const SOON_DAYS: u64 = 2;

/// How a deadline stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// It is over.
    Late,
    /// It ends today, tomorrow or the day after.
    Soon,
    /// There is time.
    Running,
    /// It stands still.
    Paused,
}

/// One deadline with its rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deadline<'a> {
    /// The law or routine.
    pub pack: &'a Pack,
    /// Its rule.
    pub rule: &'a Rule,
    /// When the clock started.
    pub began_at: UnixMillis,
    /// It is kept before this moment: the first after its last day, or so many hours on.
    pub due_at: UnixMillis,
    /// Its last day.
    pub due_day: NaiveDate,
    /// Days that were lost to pauses.
    pub paused_days: u32,
    /// The pause that stands, if one does.
    pub stands_still: Option<Pause>,
}

impl<'a> Deadline<'a> {
    /// Works it out. `now` counts only for a pause that still stands: until it ends, the deadline moves with
    /// the days.
    pub fn of(
        (pack, rule): (&'a Pack, &'a Rule),
        began_at: UnixMillis,
        pauses: &[Pause],
        now: UnixMillis,
    ) -> Self {
        let began = day_of(began_at);
        let standing = pauses
            .iter()
            .find(|pause| pause.to.is_none() && pause.from <= now);
        let closed: Vec<Pause> = pauses.iter().map(|pause| until(pause, now)).collect();
        let (due_at, due_day, paused_days) = match rule.span {
            Span::Hours(hours) => {
                let due = after_hours(began_at, hours, &stretches(pauses, now));
                let plain = began_at + i64::from(hours) * HOUR_MS;
                let lost = (day_of(due) - day_of(plain)).num_days();
                (due, day_of(due), u32::try_from(lost).unwrap_or(0))
            }
            Span::WorkingDays(count) => by_day(rule, began, count, &closed, is_working_day),
            Span::Days(count) => by_day(rule, began, count, &closed, |_| true),
            Span::Months(count) => {
                by_day(rule, began, days_of_months(began, count), &closed, |_| true)
            }
        };
        Self {
            pack,
            rule,
            began_at,
            due_at,
            due_day,
            paused_days,
            stands_still: standing.copied(),
        }
    }

    /// How it stands at `now`.
    pub fn standing(&self, now: UnixMillis) -> Standing {
        if self.stands_still.is_some() {
            return Standing::Paused;
        }
        if now >= self.due_at {
            return Standing::Late;
        }
        let soon = day_of(now).checked_add_days(Days::new(SOON_DAYS));
        if soon.is_some_and(|soon| self.due_day <= soon) {
            Standing::Soon
        } else {
            Standing::Running
        }
    }
}

/// The last day on which something must be done so that it is done `span` before `day`: notice of a visit.
pub fn latest_before(rule: &Rule, day: NaiveDate) -> NaiveDate {
    match rule.span {
        Span::Hours(hours) => day_of(start_of(day) - i64::from(hours) * HOUR_MS),
        Span::Days(days) => back(day, days),
        Span::Months(months) => day.checked_sub_months(Months::new(months)).unwrap_or(day),
        Span::WorkingDays(count) => {
            let earlier = (1..=LONGEST_DAYS).map(|days| back(day, days));
            let mut working = earlier.filter(|day| is_working_day(*day));
            match count.checked_sub(1) {
                None => day,
                Some(before) => working
                    .nth(usize::try_from(before).unwrap_or(0))
                    .unwrap_or(day),
            }
        }
    }
}

/// The first day that is so long after `day`: a visit of which notice is given today.
pub fn earliest_after(rule: &Rule, day: NaiveDate) -> NaiveDate {
    match rule.span {
        Span::Hours(hours) => day_of(start_of(day) + i64::from(hours) * HOUR_MS),
        Span::Days(days) => on(day, days),
        Span::Months(months) => day.checked_add_months(Months::new(months)).unwrap_or(day),
        Span::WorkingDays(count) => crate::calendar::working_days::after_working_days(day, count),
    }
}

fn until(pause: &Pause, now: UnixMillis) -> Pause {
    Pause {
        to: Some(pause.to.unwrap_or(now.max(pause.from))),
        ..*pause
    }
}

fn after_hours(began: UnixMillis, hours: u32, paused: &[(UnixMillis, UnixMillis)]) -> UnixMillis {
    let mut due = began + i64::from(hours) * HOUR_MS;
    for &(from, to) in paused {
        if to > began && from < due {
            due += to - from.max(began);
        }
    }
    due
}

/// Goes through the days after `began` until `count` have counted that are neither paused nor left out.
fn by_day(
    rule: &Rule,
    began: NaiveDate,
    count: u32,
    pauses: &[Pause],
    counts: impl Fn(NaiveDate) -> bool,
) -> (UnixMillis, NaiveDate, u32) {
    let (mut left, mut lost, mut day) = (count.min(LONGEST_DAYS), 0, began);
    for next in began.iter_days().skip(1).take(2 * LONGEST_DAYS as usize) {
        if left == 0 {
            break;
        }
        day = next;
        if !counts(day) {
            continue;
        }
        if pauses.iter().any(|pause| pause.takes_day(day)) {
            lost += 1;
        } else {
            left -= 1;
        }
    }
    if rule.ends_on_working_day {
        day = working_day_from(day);
    }
    (end_of(day), day, lost)
}

fn days_of_months(began: NaiveDate, months: u32) -> u32 {
    let ends = began
        .checked_add_months(Months::new(months))
        .unwrap_or(began);
    u32::try_from((ends - began).num_days()).unwrap_or(0)
}

fn on(day: NaiveDate, days: u32) -> NaiveDate {
    day.checked_add_days(Days::new(days.into())).unwrap_or(day)
}

fn back(day: NaiveDate, days: u32) -> NaiveDate {
    day.checked_sub_days(Days::new(days.into())).unwrap_or(day)
}
