//! Deadlines in words: until when, how it stands, and by which rule.

use chrono::NaiveDate;

use crate::calendar::{day_of, end_of};
use crate::clock::UnixMillis;
use crate::domain::deadline::work_out::latest_before;
use crate::domain::deadline::{Deadline, Pack, PackKind, Rule, Span, Standing, VisitDates};
use crate::domain::season::{Season, SeasonChange};
use crate::domain::visit::VisitKind;
use crate::text::{Texts, capitalised};

/// A deadline for people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeadlineInWords {
    /// `Varsel til leietaker`.
    pub name: String,
    /// `Innen 4. desember`.
    pub due: String,
    /// How it stands; none where nobody can be late any more.
    pub standing: Option<Standing>,
    /// The same in a word: `Over fristen`.
    pub standing_words: String,
    /// `10 dager fra 24. november. Ny vri-rutinen, fra 1. januar 2021.`
    pub why: String,
}

/// A deadline that runs from a moment on.
pub fn told(texts: &Texts, deadline: &Deadline<'_>, now: UnixMillis) -> DeadlineInWords {
    let today = day_of(now);
    let due = due_day(texts, deadline, now);
    let began = texts.day(day_of(deadline.began_at), today);
    let length = [
        ("span", span(texts, deadline.rule).into()),
        ("day", began.into()),
    ];
    let mut why = vec![texts.with("deadline-span-from", &length)];
    if deadline.paused_days > 0 {
        why.push(texts.with("deadline-lost", &[("days", deadline.paused_days.into())]));
    }
    why.push(source(texts, deadline.pack, deadline.rule, today));
    let standing = deadline.standing(now);
    let standing_words = match deadline.stands_still {
        Some(pause) => {
            let reason = texts.get(&format!("pause-{}", pause.reason.code()));
            texts.with("standing-paused", &[("reason", reason.into())])
        }
        None => in_a_word(texts, standing),
    };
    DeadlineInWords {
        name: texts.get(&format!("matter-{}", deadline.rule.matter.code())),
        due: texts.with("deadline-by", &[("day", due.into())]),
        standing: Some(standing),
        standing_words,
        why: why.join(" "),
    }
}

/// Until when, to stand inside a sentence: `4. desember`, `i morgen kl. 09.41`.
pub fn due_day(texts: &Texts, deadline: &Deadline<'_>, now: UnixMillis) -> String {
    if matches!(deadline.rule.span, Span::Hours(_)) {
        texts.moment(deadline.due_at, now)
    } else {
        texts.near_day(deadline.due_day, day_of(now))
    }
}

/// The deadlines of a visit: the days it may be held on, and the notice once a day is agreed.
pub fn of_visit(texts: &Texts, dates: &VisitDates<'_>, now: UnixMillis) -> Vec<DeadlineInWords> {
    let mut all = vec![window(texts, dates, now)];
    all.extend(notice(texts, dates, now));
    all
}

fn window(texts: &Texts, dates: &VisitDates<'_>, now: UnixMillis) -> DeadlineInWords {
    let today = day_of(now);
    let (first, last) = (dates.window.first, dates.window.last);
    let days = [
        ("first", texts.day(first, today).into()),
        ("last", texts.day(last, today).into()),
    ];
    let standing = (!dates.is_over).then(|| standing_on(last, now));
    let began = texts.day(dates.tenancy_start, today);
    let kind = dates.window.kind;
    let mut why = vec![texts.with(
        &format!("deadline-visit-{}", kind.code()),
        &[("day", began.into())],
    )];
    if kind == VisitKind::Second {
        why.push(season(texts, dates));
    }
    why.push(pack_name(texts, dates.routine, None, today));
    DeadlineInWords {
        name: texts.get(&format!("deadline-visit-{}.name", kind.code())),
        due: texts.with("deadline-between", &days),
        standing,
        standing_words: standing.map_or_else(String::new, |it| in_a_word(texts, it)),
        why: why.join(" "),
    }
}

/// `Første besøk var om våren. Fra 1. juni er det sommer.`
fn season(texts: &Texts, dates: &VisitDates<'_>) -> String {
    let change = dates
        .routine
        .season_changed
        .unwrap_or(SeasonChange::BySeason);
    let named = |day| texts.get(&format!("season-{}", Season::of(day).code()));
    let Some(then) = dates.first_held else {
        return texts.get(&format!("deadline-season-{}", change.code()));
    };
    let seasons = [
        ("then", named(then).into()),
        ("now", named(dates.window.first).into()),
    ];
    texts.with(&format!("deadline-season-{}-held", change.code()), &seasons)
}

fn notice(texts: &Texts, dates: &VisitDates<'_>, now: UnixMillis) -> Option<DeadlineInWords> {
    let (pack, rule) = dates.notice?;
    let (agreed, today) = (dates.agreed?, day_of(now));
    let latest = latest_before(rule, agreed);
    // Whether notice was given in time is the planner's to answer for; the day itself stays to be read.
    let standing = (!dates.is_over && today <= latest).then(|| standing_on(latest, now));
    let length = [
        ("span", span(texts, rule).into()),
        ("day", texts.day(agreed, today).into()),
    ];
    let day = texts.near_day(latest, today);
    Some(DeadlineInWords {
        name: texts.get(&format!("matter-{}", rule.matter.code())),
        due: texts.with("deadline-by", &[("day", day.into())]),
        standing,
        standing_words: standing.map_or_else(String::new, |it| in_a_word(texts, it)),
        why: [
            texts.with("deadline-span-before", &length),
            source(texts, pack, rule, today),
        ]
        .join(" "),
    })
}

fn standing_on(last: NaiveDate, now: UnixMillis) -> Standing {
    let left = (last - day_of(now)).num_days();
    if now >= end_of(last) {
        Standing::Late
    } else if left <= 2 {
        Standing::Soon
    } else {
        Standing::Running
    }
}

/// `Over fristen`.
pub fn in_a_word(texts: &Texts, standing: Standing) -> String {
    texts.get(match standing {
        Standing::Late => "standing-late",
        Standing::Soon => "standing-soon",
        Standing::Running => "standing-running",
        Standing::Paused => "standing-still",
    })
}

/// `10 dager`.
pub fn span(texts: &Texts, rule: &Rule) -> String {
    let (key, count) = match rule.span {
        Span::Hours(count) => ("span-hours", count),
        Span::Days(count) => ("span-days", count),
        Span::WorkingDays(count) => ("span-working-days", count),
        Span::Months(count) => ("span-months", count),
    };
    texts.with(key, &[("count", count.into())])
}

/// `Husleieloven § 5-6, fra 1. januar 2000. Tallet er ikke kontrollert.`
fn source(texts: &Texts, pack: &Pack, rule: &Rule, today: NaiveDate) -> String {
    let mut said = vec![pack_name(texts, pack, rule.section.as_deref(), today)];
    if rule.ends_on_working_day {
        said.push(texts.get("deadline-working-day"));
    }
    if rule.unchecked {
        said.push(texts.get("deadline-unchecked"));
    }
    said.join(" ")
}

fn pack_name(texts: &Texts, pack: &Pack, section: Option<&str>, today: NaiveDate) -> String {
    let name = texts.get(&format!("pack-{}", pack.id));
    let name = section.map_or_else(|| name.clone(), |section| format!("{name} {section}"));
    let key = match pack.kind {
        PackKind::Law => "deadline-law",
        PackKind::Routine => "deadline-routine",
    };
    let since = texts.day(pack.valid_from, today);
    let args = [("name", capitalised(&name).into()), ("day", since.into())];
    texts.with(key, &args)
}
