//! Sorts visits into groups by what they wait for, and words each as a row.

use std::collections::{BTreeSet, HashMap};

use chrono::{Days, NaiveDate};
use nyvri_core::calendar::day_of;
use nyvri_core::clock::UnixMillis;
use nyvri_core::domain::id::Id;
use nyvri_core::domain::visit::VisitStatus;
use nyvri_core::store::{DwellingRow, Store, TenancyRow, VisitRow};

use super::row::{Group, Row, act, interpreter, place};
use super::{Filter, View};
use crate::dashboard::frame::guard::Signed;
use crate::dashboard::frame::shown::{People, Status, sentence, when};
use crate::dashboard::frame::window_bar::WindowBar;
use crate::rights::Right;
use crate::words::Words;

// A window further ahead than this is nobody's work yet.
const AHEAD_DAYS: u64 = 42;
const MOST_DONE: usize = 50;

/// What a visit waits for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Waits {
    /// Today.
    Today,
    /// Its window or time has passed.
    Overdue,
    /// The office has not looked at it.
    Review,
    /// A time, soon.
    Time,
    /// Its day.
    Planned,
    /// Its window, far ahead.
    Later,
    /// Nothing.
    Done,
}

/// Everything the page needs, read once.
pub struct Listing {
    /// Everyone.
    pub people: People,
    visits: Vec<VisitRow>,
    dwellings: HashMap<Id, DwellingRow>,
    tenancies: HashMap<Id, TenancyRow>,
    now: UnixMillis,
}

impl Listing {
    /// Reads what the role may see and the filter asks for.
    pub fn read(
        store: &Store,
        signed: &Signed,
        filter: &Filter,
        now: UnixMillis,
    ) -> nyvri_core::Result<Self> {
        let dwellings: HashMap<_, _> = store
            .dwellings()?
            .into_iter()
            .map(|row| (row.id, row))
            .collect();
        let tenancies = store
            .tenancies()?
            .into_iter()
            .map(|row| (row.id, row))
            .collect();
        let who: Option<Id> = filter.who.parse().ok();
        let own = (!signed.may(Right::SeeVisits)).then(|| signed.person());
        let mut visits = store.visits()?;
        visits.retain(|visit| {
            let complex = dwellings
                .get(&visit.dwelling)
                .map_or("", |dwelling| &dwelling.complex);
            own.or(who)
                .is_none_or(|person| visit.people.contains(&person))
                && (filter.complex.is_empty() || filter.complex == complex)
        });
        Ok(Self {
            people: People::read(store)?,
            visits,
            dwellings,
            tenancies,
            now,
        })
    }

    /// The complexes there are.
    pub fn complexes(&self) -> Vec<String> {
        let names: BTreeSet<&String> = self
            .dwellings
            .values()
            .map(|dwelling| &dwelling.complex)
            .collect();
        names.into_iter().cloned().collect()
    }

    /// One sentence: only what there is something of.
    pub fn in_numbers(&self, words: &Words) -> String {
        let count = |wanted| {
            self.visits
                .iter()
                .filter(|visit| self.waits(visit) == wanted)
                .count()
        };
        let today = self
            .visits
            .iter()
            .filter(|visit| self.is_today(visit))
            .count();
        let parts = [
            ("office-visits-n-today", today),
            ("office-visits-n-overdue", count(Waits::Overdue)),
            ("office-visits-n-time", count(Waits::Time)),
            ("office-visits-n-review", count(Waits::Review)),
        ];
        let parts: Vec<String> = parts
            .into_iter()
            .filter(|(_, n)| *n > 0)
            .map(|(key, n)| words.n(key, n))
            .collect();
        if parts.is_empty() {
            words.t("office-visits-quiet")
        } else {
            format!("{}.", sentence(&parts.join(", ")))
        }
    }

    /// The groups, open ones or finished ones.
    pub fn groups(&self, signed: &Signed, view: View) -> Vec<Group> {
        let open = [
            (Waits::Today, "office-group-today"),
            (Waits::Overdue, "office-group-overdue"),
            (Waits::Review, "office-group-review"),
            (Waits::Time, "office-group-time"),
            (Waits::Planned, "office-group-planned"),
        ];
        let later = [(Waits::Later, "office-group-later")];
        let finished = [(Waits::Done, "office-group-done")];
        let wanted: &[(Waits, &str)] = match view {
            View::Open => &open,
            View::Later => &later,
            View::Done => &finished,
        };
        let all = wanted
            .iter()
            .map(|(waits, heading)| self.group(signed, *waits, heading));
        all.filter(|group| !group.rows.is_empty()).collect()
    }

    fn group(&self, signed: &Signed, waits: Waits, heading: &str) -> Group {
        let mut visits: Vec<&VisitRow> = self
            .visits
            .iter()
            .filter(|visit| self.waits(visit) == waits)
            .collect();
        match waits {
            Waits::Done => visits.sort_by_key(|visit| std::cmp::Reverse(visit.starts_at)),
            Waits::Today | Waits::Planned | Waits::Review => {
                visits.sort_by_key(|visit| visit.starts_at)
            }
            _ => visits.sort_by_key(|visit| (visit.to_day, visit.id)),
        }
        let shown = if waits == Waits::Done {
            MOST_DONE
        } else {
            usize::MAX
        };
        let rest = visits.len().saturating_sub(shown);
        let words = &signed.words;
        Group {
            heading: words.t(heading),
            rows: visits
                .into_iter()
                .take(shown)
                .map(|visit| self.row(signed, visit, waits))
                .collect(),
            rest: (rest > 0).then(|| words.n("office-visits-rest", rest)),
        }
    }

    fn row(&self, signed: &Signed, visit: &VisitRow, waits: Waits) -> Row {
        let words = &signed.words;
        let today = day_of(self.now);
        let tenancy = self.tenancies.get(&visit.tenancy);
        let place = self
            .dwellings
            .get(&visit.dwelling)
            .map_or_else(String::new, place);
        let href = format!("/visits/{}", visit.id);
        let act = act(signed, waits, &href).map(|(to, key)| {
            let word = words.t(key);
            (to, word.clone(), format!("{word}: {place}"))
        });
        Row {
            moved_in: tenancy.map_or_else(String::new, |tenancy| {
                words.s(
                    "office-moved-in",
                    "day",
                    &words.texts().day(tenancy.starts_on, today),
                )
            }),
            kind: words.named("kind", visit.kind.code()),
            when: sentence(&when(words, visit, self.now)),
            bar: visit
                .starts_at
                .is_none()
                .then(|| WindowBar::of(words, visit, tenancy, today)),
            status: self.status(words, visit, waits, today),
            interpreter: interpreter(words, visit.interpreter),
            people: self.people.marks(words, &visit.people),
            act,
            href,
            place,
        }
    }

    fn status(&self, words: &Words, visit: &VisitRow, waits: Waits, today: NaiveDate) -> Status {
        let days =
            |from: NaiveDate, to: NaiveDate| usize::try_from((to - from).num_days()).unwrap_or(0);
        match waits {
            Waits::Overdue if visit.starts_at.is_some() => {
                Status::late(words.t("office-status-not-done"))
            }
            Waits::Overdue => {
                Status::late(words.n("office-status-days-over", days(visit.to_day, today)))
            }
            Waits::Time if visit.from_day <= today => {
                Status::soon(words.n("office-status-days-left", days(today, visit.to_day)))
            }
            Waits::Time | Waits::Later => Status::quiet(
                "todo",
                words.n("office-status-opens", days(today, visit.from_day)),
            ),
            _ => Status::of_visit(words, visit.status),
        }
    }

    fn is_today(&self, visit: &VisitRow) -> bool {
        visit
            .starts_at
            .is_some_and(|at| day_of(at) == day_of(self.now))
    }

    fn waits(&self, visit: &VisitRow) -> Waits {
        let today = day_of(self.now);
        let planned_earlier = visit.starts_at.is_some_and(|at| day_of(at) < today);
        match visit.status {
            VisitStatus::Completed => Waits::Review,
            VisitStatus::Approved | VisitStatus::Cancelled => Waits::Done,
            VisitStatus::Planned if planned_earlier => Waits::Overdue,
            VisitStatus::Planned | VisitStatus::Started if self.is_today(visit) => Waits::Today,
            VisitStatus::Planned | VisitStatus::Started => Waits::Planned,
            VisitStatus::Proposed if visit.to_day < today => Waits::Overdue,
            VisitStatus::Proposed if visit.from_day <= today + Days::new(AHEAD_DAYS) => Waits::Time,
            VisitStatus::Proposed => Waits::Later,
        }
    }
}
