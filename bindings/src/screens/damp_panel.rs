//! Builds the damp panel: what was read, what it points at and why.

use std::sync::Arc;

use chrono::NaiveDate;
use nyvri_core::calendar::day_of;
use nyvri_core::domain::damp::{DampPack, Heard, Observation, ReadingKind, Weighed, gather, weigh};
use nyvri_core::explain::damp as explain;
use nyvri_core::text::Texts;
use nyvri_core::{Result, content};

use super::damp::{DampAdvice, DampClue, DampPanel, DampValue};
use super::damp_chart::{scale, trend};
use super::visit_view::VisitView;
use super::words::{sentence, spoken};

const VALUES: [ReadingKind; 5] = [
    ReadingKind::AirTemperature,
    ReadingKind::AirHumidity,
    ReadingKind::SurfaceTemperature,
    ReadingKind::WoodMoisture,
    ReadingKind::BedroomHumidity,
];

/// The panel of a visit; none while nothing of it was measured.
pub(super) fn damp_panel(table: &VisitView<'_>) -> Result<Option<DampPanel>> {
    let (pack, seen) = seen(table)?;
    Ok((!seen.readings.is_empty()).then(|| panel(table, &pack, &seen)))
}

/// The advice that the rules point at once something was measured, each with its rule.
pub(super) fn advised_by_damp(table: &VisitView<'_>) -> Result<Vec<(String, String)>> {
    let (pack, seen) = seen(table)?;
    if seen.readings.is_empty() {
        return Ok(Vec::new());
    }
    let weighed = weigh(&pack, &seen);
    let pointers = weighed.points_at.iter().chain(&weighed.notices);
    let advised = pointers.filter_map(|pointer| {
        let advice = pointer.rule.advice.clone()?;
        Some((advice, pointer.rule.id.clone()))
    });
    Ok(advised.collect())
}

/// The day a visit is held on, as far as it is known.
pub(super) fn visit_day(table: &VisitView<'_>) -> NaiveDate {
    table.visit.starts_at.map_or(table.visit.from_day, day_of)
}

fn seen(table: &VisitView<'_>) -> Result<(Arc<DampPack>, Observation)> {
    let day = visit_day(table);
    let pack = content::damp::usual_on(day)?;
    let heard = Heard {
        day,
        facts: &table.given.facts,
        answers: &table.given.answers,
        last: table.before.as_ref().map(|before| &before.answers),
    };
    let seen = gather(&pack.rules, heard);
    Ok((pack, seen))
}

/// The panel on a finding of a question that the rules hear.
pub(super) fn damp_of(table: &VisitView<'_>, question: Option<&str>) -> Result<Option<DampPanel>> {
    match question {
        Some(question) if is_about_damp(question) => damp_panel(table),
        _ => Ok(None),
    }
}

/// Whether the rules hear what is answered to a question.
pub(super) fn is_about_damp(question: &str) -> bool {
    let packs = content::damp::shipped().first();
    packs.is_some_and(|pack| {
        let tells = pack.rules.tells.iter();
        tells
            .filter(|tell| !tell.of_last)
            .any(|tell| tell.question.as_deref() == Some(question))
    })
}

/// Whether a question asks for one of the readings.
pub(super) fn is_reading(question: &str) -> bool {
    let packs = content::damp::shipped().first();
    packs.is_some_and(|pack| {
        pack.rules
            .reads
            .iter()
            .any(|read| read.question == question)
    })
}

fn panel(table: &VisitView<'_>, pack: &DampPack, seen: &Observation) -> DampPanel {
    let texts = table.view.texts;
    let weighed = weigh(pack, seen);
    let scale = scale(texts, pack, seen);
    let others = explain::others(texts, &weighed);
    let last_day = table
        .before
        .as_ref()
        .map(|before| table.view.day(before.at));
    let mut missing = scale.is_none().then(|| texts.get("damp-scale-missing"));
    if seen.surface_is_odd() {
        missing = Some(texts.get("damp-odd-surface"));
    }
    DampPanel {
        title: texts.get("damp-title"),
        values: VALUES
            .iter()
            .filter_map(|kind| value(texts, seen, *kind))
            .collect(),
        values_note: last_day
            .filter(|_| !seen.last.is_empty())
            .map(|day| texts.with("damp-values-last", &[("day", day.into())])),
        missing,
        scale,
        points_at: if weighed.points_at.is_empty() {
            String::new()
        } else {
            texts.get("damp-points-at")
        },
        causes: explain::headline(texts, &weighed),
        clues: clues(texts, &weighed),
        rules: rules(texts, &weighed),
        confirm: advice(texts, &weighed, "damp-confirm", ".confirm"),
        tip: advice(texts, &weighed, "damp-tip", ".tip"),
        others: Some(others).filter(|others| !others.is_empty()),
        trend: trend(texts, seen),
        no_verdict: texts.get("damp-no-verdict"),
        counted_by: explain::counted_by(texts, pack),
    }
}

fn value(texts: &Texts, seen: &Observation, kind: ReadingKind) -> Option<DampValue> {
    let say = |value: f64| explain::reading(texts, kind, value);
    let (now, last) = (
        seen.reading(kind).map(say),
        seen.last.get(&kind).copied().map(say),
    );
    if now.is_none() && last.is_none() {
        return None;
    }
    let name = texts.get(&format!("damp-value-{}", kind.code()));
    let (now, before) = (now.unwrap_or_default(), last.clone().unwrap_or_default());
    let before = if before.is_empty() {
        before
    } else {
        format!("{} {before}", texts.get("last-short"))
    };
    Some(DampValue {
        spoken: spoken(&[format!("{name} {now}"), before]),
        name,
        now,
        last,
    })
}

/// Of the causes that are named, each clue once, those that speak for first.
fn clues(texts: &Texts, weighed: &Weighed<'_>) -> Vec<DampClue> {
    let named = weighed.points_at.iter().take(2);
    let mut clues: Vec<DampClue> = Vec::new();
    for clue in named.flat_map(|pointer| explain::clues(texts, pointer)) {
        if clues.iter().all(|known| known.text != clue.text) {
            clues.push(DampClue {
                speaks_for: clue.speaks_for,
                text: clue.text,
                number: clue.number,
            });
        }
    }
    clues.sort_by_key(|clue| !clue.speaks_for);
    clues
}

fn rules(texts: &Texts, weighed: &Weighed<'_>) -> Vec<String> {
    let pointers = weighed.points_at.iter().take(2).chain(&weighed.notices);
    pointers
        .map(|pointer| {
            let args = [("rule", pointer.rule.id.clone().into())];
            let named = texts.with("damp-rule-named", &args);
            sentence(&format!(
                "{named}: {}",
                explain::rule(texts, pointer.rule, "")
            ))
        })
        .collect()
}

fn advice(
    texts: &Texts,
    weighed: &Weighed<'_>,
    heading: &str,
    attribute: &str,
) -> Option<DampAdvice> {
    let named = weighed.points_at.iter().take(2);
    let words: Vec<String> = named
        .map(|pointer| explain::rule(texts, pointer.rule, attribute))
        .collect();
    (!words.is_empty()).then(|| DampAdvice {
        heading: texts.get(heading),
        words,
    })
}
