//! Damp in words: each clue with its number, each cause with what would confirm it, and the whole as text.

use crate::domain::damp::{
    Cause, Clue, DampPack, Hypothesis, Line, Measure, Observation, Pointer, ReadingKind, Stand,
    Weighed, weigh,
};
use crate::text::{Texts, capitalised};

/// A clue as a line: what it says, and the number at its end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClueInWords {
    /// Speaks for or against.
    pub speaks_for: bool,
    /// `Lufta er fuktigere enn rådet på 40 %`.
    pub text: String,
    /// `58 %`; empty for a sign.
    pub number: String,
}

/// The cause inside a sentence: `lekkasje`.
pub fn cause(texts: &Texts, cause: Cause) -> String {
    texts.get(&format!("damp-cause-{}", cause.code()))
}

/// What the rule says of itself.
pub fn rule(texts: &Texts, rule: &Hypothesis, attribute: &str) -> String {
    let id = rule.id.to_ascii_lowercase();
    texts.get(&format!("damp-rule-{id}{attribute}"))
}

/// The clues that were looked for and say something, first those that speak for. Season and storey are left
/// out: they are so anyhow.
pub fn clues(texts: &Texts, pointer: &Pointer<'_>) -> Vec<ClueInWords> {
    let told = |line: &&Line<'_>| {
        matches!(line.stand, Stand::For | Stand::Against) && !line.clue.is_circumstance()
    };
    let lines = pointer.lines.iter().filter(told);
    lines.map(|line| clue(texts, line)).collect()
}

fn clue(texts: &Texts, line: &Line<'_>) -> ClueInWords {
    let (text, number) = match line.clue {
        Clue::Sign { sign, is } => {
            let absent = if *is { "" } else { ".not" };
            let key = format!("damp-sign-{}{absent}", sign.code());
            (texts.get(&key), String::new())
        }
        Clue::AtLeast { measure, .. } => compared(texts, *measure, "at-least", line),
        Clue::Below { measure, .. } => compared(texts, *measure, "below", line),
        Clue::AtMost { measure, .. } => compared(texts, *measure, "at-most", line),
    };
    let speaks_for = line.stand == Stand::For;
    let text = if speaks_for {
        text
    } else {
        texts.with("damp-against", &[("clue", text.into())])
    };
    ClueInWords {
        speaks_for,
        text,
        number,
    }
}

fn compared(texts: &Texts, measure: Measure, way: &str, line: &Line<'_>) -> (String, String) {
    let said = |value: f64, decimals| in_unit(texts, unit(measure), value, decimals);
    // A limit is a round number and is said as one.
    let limit = line.limit.map_or_else(String::new, |limit| {
        let decimals = if limit.fract() == 0.0 {
            0
        } else {
            measure.decimals()
        };
        said(limit, decimals)
    });
    let key = format!("damp-clue-{}-{way}", measure.code());
    let text = texts.with(&key, &[("limit", limit.into())]);
    let value = line.value.map(|value| measured(texts, measure, value));
    (text, value.unwrap_or_default())
}

/// A number that the rules compare, with its unit: `58 %`, `3,2 °C`.
pub fn measured(texts: &Texts, measure: Measure, value: f64) -> String {
    in_unit(texts, unit(measure), value, measure.decimals())
}

fn unit(measure: Measure) -> &'static str {
    match measure {
        Measure::AirTemperature
        | Measure::AboveDewPoint
        | Measure::CornerDrop
        | Measure::AboveOutdoorDewPoint => "degrees",
        Measure::AirHumidity | Measure::SurfaceHumidity => "percent",
        Measure::WoodMoisture | Measure::WoodExcess => "wood",
        Measure::BedroomExcess | Measure::HumidityChange => "points",
        Measure::MoistureSupplement => "grams",
        Measure::MouldChange => "area",
        Measure::TemperatureFactor | Measure::RelativeScale => "plain",
    }
}

/// A reading with its unit: `21,6 °C`.
pub fn reading(texts: &Texts, kind: ReadingKind, value: f64) -> String {
    let (unit, decimals) = match kind.unit() {
        "celsius" => ("degrees", 1),
        "percent_rh" => ("percent", 0),
        "weight_percent" => ("wood", 0),
        "cm2" => ("area", 0),
        _ => ("plain", 0),
    };
    in_unit(texts, unit, value, decimals)
}

fn in_unit(texts: &Texts, unit: &str, value: f64, decimals: usize) -> String {
    let key = format!("damp-unit-{unit}");
    texts.with(&key, &[("number", texts.decimal(value, decimals).into())])
}

/// `Kondens fra daglig bruk og for lite lufting`: the two that most speaks for, or that nothing does.
pub fn headline(texts: &Texts, weighed: &Weighed<'_>) -> String {
    let causes = weighed.points_at.iter().take(2);
    let causes: Vec<String> = causes
        .filter_map(|pointer| Some(cause(texts, pointer.rule.cause?)))
        .collect();
    match causes.as_slice() {
        [] => texts.get("damp-points-at-nothing"),
        [only] => capitalised(only),
        [first, second, ..] => {
            let pair = [
                ("first", first.as_str().into()),
                ("last", second.as_str().into()),
            ];
            capitalised(&texts.with("list-and", &pair))
        }
    }
}

/// `lekkasje 1 av 5 tegn, kuldebro 2 av 6 tegn`; empty when there are none.
pub fn others(texts: &Texts, weighed: &Weighed<'_>) -> String {
    let one = |pointer: &Pointer<'_>| {
        let cause = cause(texts, pointer.rule.cause?);
        let args = [
            ("cause", cause.into()),
            ("count", pointer.speak_for().into()),
            ("all", pointer.clues().into()),
        ];
        Some(texts.with("damp-other", &args))
    };
    let all: Vec<String> = weighed.others.iter().filter_map(one).collect();
    if all.is_empty() {
        return String::new();
    }
    texts.with("damp-others", &[("causes", all.join(", ").into())])
}

/// `Regnet etter bransjeråd fra 2026. Du ser rommet, og du avgjør.`
pub fn counted_by(texts: &Texts, pack: &DampPack) -> String {
    let limits = texts.get(&format!("damp-limits-{}", pack.limits.id));
    texts.with("damp-counted-by", &[("limits", limits.into())])
}

/// The whole as text, a line each: what is pointed at and why, what would confirm it, what can be done, what
/// else it may be, and that this is no verdict.
pub fn reasoning(texts: &Texts, pack: &DampPack, seen: &Observation) -> String {
    let weighed = weigh(pack, seen);
    let mut lines = Vec::new();
    for (place, pointer) in weighed.points_at.iter().enumerate() {
        let Some(pointed) = pointer.rule.cause else {
            continue;
        };
        let points = if place == 0 {
            "damp-points-at"
        } else {
            "damp-points-also"
        };
        let named = texts.with(
            "damp-rule-named",
            &[("rule", pointer.rule.id.clone().into())],
        );
        lines.push(format!(
            "{}: {}. {named}: {}.",
            texts.get(points),
            cause(texts, pointed),
            rule(texts, pointer.rule, "")
        ));
        lines.extend(clues(texts, pointer).iter().map(ClueInWords::as_line));
        for (heading, attribute) in [("damp-confirm", ".confirm"), ("damp-tip", ".tip")] {
            let words = rule(texts, pointer.rule, attribute);
            lines.push(format!("  {}: {words}", texts.get(heading)));
        }
    }
    if weighed.points_at.is_empty() {
        lines.push(format!("{}.", texts.get("damp-points-at-nothing")));
    }
    let notices = weighed.notices.iter();
    lines.extend(notices.map(|notice| {
        let named = texts.with(
            "damp-rule-named",
            &[("rule", notice.rule.id.clone().into())],
        );
        format!("{named}: {}.", rule(texts, notice.rule, ""))
    }));
    let others = others(texts, &weighed);
    if !others.is_empty() {
        lines.push(format!("{others}."));
    }
    let no_verdict = texts.get("damp-no-verdict");
    lines.push(format!("{no_verdict} {}", counted_by(texts, pack)));
    lines.join("\n")
}

impl ClueInWords {
    fn as_line(&self) -> String {
        let mark = if self.speaks_for { '+' } else { '−' };
        if self.number.is_empty() {
            format!("  {mark} {}", self.text)
        } else {
            format!("  {mark} {}: {}", self.text, self.number)
        }
    }
}
