//! How people, visits and times are shown, the same on every page.

use nyvri_core::calendar::day_of;
use nyvri_core::clock::UnixMillis;
use nyvri_core::domain::grade::ConditionGrade;
use nyvri_core::domain::id::Id;
use nyvri_core::domain::person::Role;
use nyvri_core::domain::visit::VisitStatus;
use nyvri_core::store::{PersonRow, Store, VisitRow};

use crate::words::Words;

/// A person as a round (bomiljø) or square (operation) mark with initials.
#[derive(Clone)]
pub struct Who {
    /// The name.
    pub name: String,
    /// Two letters.
    pub initials: String,
    /// Square instead of round.
    pub is_operator: bool,
    /// The role in words.
    pub role: String,
}

/// A status: shape, colour and word.
pub struct Status {
    /// `late`, `soon`, `ok`, `doing`, `todo`, `wait`, `lock`, `off`.
    pub shape: &'static str,
    /// Colour of the design system, empty for none.
    pub color: &'static str,
    /// The word.
    pub word: String,
}

impl Status {
    /// Someone must act, and it is late.
    pub fn late(word: String) -> Self {
        Self {
            shape: "late",
            color: "danger",
            word,
        }
    }

    /// Someone must act in time.
    pub fn soon(word: String) -> Self {
        Self {
            shape: "soon",
            color: "warning",
            word,
        }
    }

    /// In order.
    pub fn ok(word: String) -> Self {
        Self {
            shape: "ok",
            color: "success",
            word,
        }
    }

    /// Anything that asks nothing of anyone.
    pub fn quiet(shape: &'static str, word: String) -> Self {
        Self {
            shape,
            color: "neutral",
            word,
        }
    }

    /// Where a visit stands, without regard to the day.
    pub fn of_visit(words: &Words, status: VisitStatus) -> Self {
        let word = words.named("status", status.code());
        match status {
            VisitStatus::Proposed | VisitStatus::Planned => Self::quiet("todo", word),
            VisitStatus::Started => Self::quiet("doing", word),
            VisitStatus::Completed => Self::quiet("wait", word),
            VisitStatus::Approved => Self::ok(word),
            VisitStatus::Cancelled => Self::quiet("off", word),
        }
    }
}

/// Everyone by id, read once a page.
pub struct People(Vec<PersonRow>);

impl People {
    /// Reads them.
    pub fn read(store: &Store) -> nyvri_core::Result<Self> {
        Ok(Self(store.people()?))
    }

    /// The name; empty for someone this office does not know.
    pub fn name(&self, id: Id) -> &str {
        self.0
            .iter()
            .find(|person| person.id == id)
            .map_or("", |person| &person.name)
    }

    /// The first name, as colleagues say it.
    pub fn first_name(&self, id: Id) -> &str {
        self.name(id).split(' ').next().unwrap_or_default()
    }

    /// Those with a role.
    pub fn with_role(&self, role: Role) -> impl Iterator<Item = &PersonRow> {
        self.0.iter().filter(move |person| person.role == role)
    }

    /// Ids and names of those who go on visits, to choose from.
    pub fn everyone_who_visits(&self) -> Vec<(String, String)> {
        let goes = |person: &&PersonRow| matches!(person.role, Role::Bomiljo | Role::Operator);
        self.0
            .iter()
            .filter(goes)
            .map(|person| (person.id.to_string(), person.name.clone()))
            .collect()
    }

    /// Marks for those who go on a visit, bomiljø first.
    pub fn marks(&self, words: &Words, ids: &[Id]) -> Vec<Who> {
        let mut going: Vec<&PersonRow> = self
            .0
            .iter()
            .filter(|person| ids.contains(&person.id))
            .collect();
        going.sort_by_key(|person| (person.role == Role::Operator, person.name.clone()));
        going
            .into_iter()
            .map(|person| mark(words, person))
            .collect()
    }
}

fn mark(words: &Words, person: &PersonRow) -> Who {
    let letters = person
        .name
        .split(' ')
        .filter_map(|part| part.chars().next());
    let all: Vec<char> = letters.collect();
    let initials = all
        .first()
        .into_iter()
        .chain(all.get(1..).and_then(<[char]>::last))
        .collect();
    Who {
        name: person.name.clone(),
        initials,
        is_operator: person.role == Role::Operator,
        role: words.named("role", person.role.code()),
    }
}

/// `Kari Nesset og Ola Brekke`.
pub fn joined(words: &Words, names: &[String]) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => words.many(
            "office-and",
            &[("first", &first.join(", ")), ("last", last)],
        ),
    }
}

/// When a visit is: its time, or its window while none is set.
pub fn when(words: &Words, visit: &VisitRow, now: UnixMillis) -> String {
    let today = day_of(now);
    match visit.starts_at {
        Some(at) => words.texts().moment(at, now),
        None => words.many(
            "office-between",
            &[
                ("from", &words.texts().day(visit.from_day, today)),
                ("to", &words.texts().day(visit.to_day, today)),
            ],
        ),
    }
}

/// The mark of a grade: `0` to `3`, or `iu`.
pub fn grade_mark(grade: ConditionGrade) -> &'static str {
    match grade {
        ConditionGrade::TG0 => "0",
        ConditionGrade::TG1 => "1",
        ConditionGrade::TG2 => "2",
        ConditionGrade::TG3 => "3",
        ConditionGrade::TGIU => "iu",
    }
}

/// With a capital first letter, for a sentence that starts with a day.
pub fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}
