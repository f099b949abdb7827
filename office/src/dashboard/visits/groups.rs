//! Visits in groups by what they wait for, each worded as a row.

use chrono::NaiveDate;
use nyvri_core::calendar::day_of;
use nyvri_core::clock::UnixMillis;
use nyvri_core::store::{Store, VisitFilter, VisitRow, Waits};

use super::row::{Group, Row, act, interpreter, place};
use super::{Filter, View, due};
use crate::dashboard::frame::guard::Signed;
use crate::dashboard::frame::shown::{People, Status, sentence, when};
use crate::dashboard::frame::window_bar::WindowBar;
use crate::rights::Right;
use crate::words::Words;

/// Rows of one group; who looks for more of them asks for a person or a complex.
const MOST_SHOWN: u32 = 50;

/// What the role may see and the filter asks for.
pub struct Listing<'a> {
    /// Everyone.
    pub people: People,
    store: &'a Store,
    filter: VisitFilter,
    now: UnixMillis,
}

impl<'a> Listing<'a> {
    /// Of `store` at `now`.
    pub fn of(
        store: &'a Store,
        signed: &Signed,
        filter: &Filter,
        now: UnixMillis,
    ) -> nyvri_core::Result<Self> {
        let own = (!signed.may(Right::SeeVisits)).then(|| signed.person());
        Ok(Self {
            people: People::read(store)?,
            store,
            filter: VisitFilter {
                who: own.or(filter.who.parse().ok()),
                complex: filter.complex.clone(),
            },
            now,
        })
    }

    /// One sentence: only what there is something of.
    pub fn in_numbers(&self, words: &Words) -> nyvri_core::Result<String> {
        let mut parts = Vec::new();
        for (key, waits) in [
            ("office-visits-n-today", Waits::Today),
            ("office-visits-n-overdue", Waits::Overdue),
            ("office-visits-n-time", Waits::Time),
            ("office-visits-n-review", Waits::Review),
        ] {
            let count = self.count(waits)?;
            if count > 0 {
                parts.push(words.n(key, count));
            }
        }
        Ok(if parts.is_empty() {
            words.t("office-visits-quiet")
        } else {
            format!("{}.", sentence(&parts.join(", ")))
        })
    }

    fn count(&self, waits: Waits) -> nyvri_core::Result<usize> {
        self.store
            .count_waiting(waits, day_of(self.now), &self.filter)
    }

    /// The groups, open ones or finished ones.
    pub fn groups(&self, signed: &Signed, view: View) -> nyvri_core::Result<Vec<Group>> {
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
        let mut groups = Vec::new();
        for (waits, heading) in wanted {
            let group = self.group(signed, *waits, heading)?;
            if !group.rows.is_empty() {
                groups.push(group);
            }
        }
        Ok(groups)
    }

    fn group(&self, signed: &Signed, waits: Waits, heading: &str) -> nyvri_core::Result<Group> {
        let today = day_of(self.now);
        let visits = self
            .store
            .visits_waiting(waits, today, &self.filter, MOST_SHOWN)?;
        let rest = if visits.len() < MOST_SHOWN as usize {
            0
        } else {
            self.count(waits)? - visits.len()
        };
        let words = &signed.words;
        let rows = visits.iter().map(|visit| self.row(signed, visit, waits));
        Ok(Group {
            heading: words.t(heading),
            rows: rows.collect::<Result<_, _>>()?,
            rest: (rest > 0).then(|| words.n("office-visits-rest", rest)),
        })
    }

    fn row(&self, signed: &Signed, visit: &VisitRow, waits: Waits) -> nyvri_core::Result<Row> {
        let words = &signed.words;
        let today = day_of(self.now);
        let tenancy = found(self.store.tenancy(visit.tenancy))?;
        let tenancy = tenancy.as_ref();
        let dwelling = found(self.store.place_of(visit))?;
        let place = dwelling.as_ref().map_or_else(String::new, place);
        let href = format!("/visits/{}", visit.id);
        let act = act(signed, waits, &href).map(|(to, key)| {
            let word = words.t(key);
            (to, word.clone(), format!("{word}: {place}"))
        });
        Ok(Row {
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
            due: due::of(words, self.store, visit, self.now)?,
            interpreter: interpreter(words, visit.interpreter),
            people: self.people.marks(words, &visit.people),
            act,
            href,
            place,
        })
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
}

/// A visit may be here before its home.
fn found<T>(row: nyvri_core::Result<T>) -> nyvri_core::Result<Option<T>> {
    match row {
        Err(nyvri_core::Error::NotFound { .. }) => Ok(None),
        row => row.map(Some),
    }
}
