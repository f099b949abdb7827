//! A visit told to the tenant as a letter: what was looked at, what was seen, what happens next and by when. In any
//! language that there are texts of; a phone, a page and a PDF lay it out.

use crate::calendar::day_of;
use crate::clock::UnixMillis;
use crate::content::deadlines;
use crate::domain::deadline::{Deadline, Matter};
use crate::domain::finding::Urgency;
use crate::domain::grade::ConditionGrade;
use crate::domain::summary::{Found, LookedAt, Summary};
use crate::text::{Language, Origin, Texts};

use super::deadline::due_day;
use super::finding::{is_written_in_full, title};
use super::noted::{Noted, is_norwegian, noted, notes};

/// The letter.
#[derive(Debug, Clone, PartialEq)]
pub struct Letter {
    /// Its language.
    pub language: Language,
    /// That nobody has been through the translation; none where somebody has, or wrote it.
    pub translated: Option<String>,
    /// `Hjemmebesøk i Svaleborgveien 14, H0203`.
    pub title: String,
    /// `Tirsdag 24. november. Ingrid Dal og Ola Berg var hos Amina Yusuf.`
    pub opening: String,
    /// `Dette gikk vi gjennom`, `Dette så vi`, `Dette gjør kommunen`, `Dette kan du gjøre`.
    pub sections: Vec<Section>,
}

/// What a section tells; each has its own picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// What was looked at, and what was fine.
    LookedAt,
    /// What was found.
    Found,
    /// What the municipality does.
    Municipality,
    /// What the tenant can do.
    Tenant,
}

/// A part of the letter.
#[derive(Debug, Clone, PartialEq)]
pub struct Section {
    /// What it tells.
    pub about: About,
    /// Its heading.
    pub heading: String,
    /// In order.
    pub rows: Vec<Row>,
    /// Said where there are no rows.
    pub none: String,
}

/// One thing that is told.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// `Fuktflekk i taket på badet`.
    pub text: String,
    /// `Middels kraftige tegn. Sist, 4. juni: TG1.`
    pub detail: String,
    /// Its grade.
    pub grade: Option<ConditionGrade>,
    /// What people wrote of it, where that is another language than the letter's.
    pub noted: Option<Noted>,
    /// The finding that it is about: an index into [`Summary::findings`].
    pub finding: Option<usize>,
}

/// Tells it, on the day of `now`.
pub fn letter(texts: &Texts, summary: &Summary, now: UnixMillis) -> Letter {
    let names = &summary.names;
    let place = [names.address.as_str(), names.number.as_str()];
    let place: Vec<&str> = place.into_iter().filter(|it| !it.is_empty()).collect();
    let place = place.join(", ");
    Letter {
        language: texts.language(),
        translated: translated(texts),
        title: texts.with(
            match summary.has_tenant() {
                true => "letter-title",
                false => "letter-place-title",
            },
            &[("place", place.into())],
        ),
        opening: opening(texts, summary, now),
        sections: sections(texts, summary, now),
    }
}

/// Said of the languages for tenants: in the others all of Ny vri stands so.
fn translated(texts: &Texts) -> Option<String> {
    let is_machines = texts.told("letter-opening", &[]).origin == Origin::Machine;
    let is_said = is_machines && !is_written_in_full(texts);
    is_said.then(|| texts.get("tenant-machine"))
}

/// What a tenant can do stands only where there is one.
fn sections(texts: &Texts, summary: &Summary, now: UnixMillis) -> Vec<Section> {
    let mut sections = vec![
        looked_at(texts, summary),
        found(texts, summary, now),
        municipality(texts, summary, now),
    ];
    if summary.has_tenant() {
        sections.push(tenant(texts, summary));
    }
    sections
}

/// `Tirsdag 24. november. Ingrid Dal og Ola Berg var hos Amina Yusuf.`
fn opening(texts: &Texts, summary: &Summary, now: UnixMillis) -> String {
    let day = day_of(summary.starts_at.unwrap_or(now));
    let people = summary.names.people.iter().map(|(_, name)| name.as_str());
    let people = list(texts, &people.collect::<Vec<_>>());
    let args = [
        ("day", texts.weekday_and_day(day, day_of(now)).into()),
        ("people", people.clone().into()),
        ("tenant", summary.names.tenant.clone().into()),
    ];
    let key = match (summary.has_tenant(), people.is_empty()) {
        (true, false) => "letter-opening",
        (true, true) => "letter-opening-day",
        (false, false) => "letter-place-opening",
        (false, true) => "letter-place-opening-day",
    };
    texts.with(key, &args)
}

/// `Ada, Ingrid og Ola`.
pub fn list(texts: &Texts, names: &[&str]) -> String {
    match names {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [most @ .., last] => {
            let args = [("first", most.join(", ").into()), ("last", (*last).into())];
            texts.with("list-and", &args)
        }
    }
}

fn looked_at(texts: &Texts, summary: &Summary) -> Section {
    let rows = summary.topics.iter().map(|topic| Row {
        text: texts.get(&format!("topic-{}", topic.topic)),
        detail: how_it_was(texts, topic),
        grade: None,
        noted: None,
        finding: None,
    });
    Section {
        about: About::LookedAt,
        heading: texts.get("letter-looked-at"),
        rows: rows.collect(),
        none: texts.get("letter-looked-at-none"),
    }
}

/// `7 punkter. Alt var i orden.`
fn how_it_was(texts: &Texts, topic: &LookedAt) -> String {
    let amiss = topic.answers.iter().filter(|it| it.is_deviation).count();
    let args = [
        ("count", topic.answers.len().into()),
        ("amiss", amiss.into()),
    ];
    let key = if amiss == 0 {
        "letter-topic-fine"
    } else {
        "letter-topic-amiss"
    };
    texts.with(key, &args)
}

fn found(texts: &Texts, summary: &Summary, now: UnixMillis) -> Section {
    let rows = summary.findings.iter().enumerate();
    let rows = rows.map(|(place, found)| Row {
        text: title(texts, found),
        detail: how_bad(texts, found, now),
        grade: found.grade,
        noted: noted(texts, found),
        finding: Some(place),
    });
    Section {
        about: About::Found,
        heading: texts.get("letter-found"),
        rows: rows.collect(),
        none: texts.get("letter-found-none"),
    }
}

/// `Middels kraftige tegn. Sist, 4. juni: TG1.`
fn how_bad(texts: &Texts, found: &Found, now: UnixMillis) -> String {
    let mut said = Vec::new();
    if let Some(grade) = found.grade {
        let words = texts.get(&format!("letter-grade-{}", grade.code()));
        said.push(words);
    }
    if let Some((at, grade)) = found.last {
        let day = texts.day(day_of(at), day_of(now));
        let grade = grade.map_or_else(String::new, |grade| grade.code().to_owned());
        let key = match grade.is_empty() {
            true => "letter-last",
            false => "letter-last-grade",
        };
        said.push(texts.with(key, &[("day", day.into()), ("grade", grade.into())]));
    }
    if is_norwegian(texts) {
        said.push(notes(found));
    }
    said.retain(|it| !it.is_empty());
    said.join(" ")
}

fn municipality(texts: &Texts, summary: &Summary, now: UnixMillis) -> Section {
    let rows = summary.findings.iter().enumerate();
    let rows = rows.map(|(place, found)| {
        let what = in_a_sentence(texts, &title(texts, found));
        let urgency = found.urgency.map_or("none", Urgency::code);
        Row {
            text: texts.with(&format!("letter-does-{urgency}"), &[("what", what.into())]),
            detail: by_when(texts, found, now),
            grade: None,
            noted: None,
            finding: Some(place),
        }
    });
    Section {
        about: About::Municipality,
        heading: texts.get("letter-municipality"),
        rows: rows.collect(),
        none: texts.get("letter-municipality-none"),
    }
}

/// `Haster. Innen 8. desember.`
fn by_when(texts: &Texts, found: &Found, now: UnixMillis) -> String {
    let Some(urgency) = found.urgency else {
        return texts.get("letter-by-none");
    };
    let words = texts.get(&format!("letter-by-{}", urgency.code()));
    let (logged, today) = (day_of(found.logged_at), day_of(now));
    let rule = deadlines::rule_for(Matter::of_urgency(urgency), logged, today);
    // Without a rule of its time, the urgency is all that can be promised.
    let Ok(rule) = rule else { return words };
    let deadline = Deadline::of(rule, found.logged_at, &found.pauses, now);
    let due = due_day(texts, &deadline, now);
    format!(
        "{words} {}",
        texts.with("letter-due", &[("day", due.into())])
    )
}

fn tenant(texts: &Texts, summary: &Summary) -> Section {
    let known = summary.advice.iter();
    let known = known.filter_map(|id| texts.find(&format!("advice-{id}"), &[]));
    let rows = known.map(|text| Row {
        text,
        detail: String::new(),
        grade: None,
        noted: None,
        finding: None,
    });
    Section {
        about: About::Tenant,
        heading: texts.get("letter-tenant"),
        rows: rows.collect(),
        none: texts.get("letter-tenant-none"),
    }
}

/// With a small first letter, to stand inside a sentence. Abbreviations keep theirs.
fn in_a_sentence(texts: &Texts, text: &str) -> String {
    if !is_written_in_full(texts) {
        return text.to_owned();
    }
    let mut letters = text.chars();
    match (letters.next(), letters.next()) {
        (Some(first), Some(second)) if !second.is_uppercase() => {
            first.to_lowercase().chain(text.chars().skip(1)).collect()
        }
        _ => text.to_owned(),
    }
}
