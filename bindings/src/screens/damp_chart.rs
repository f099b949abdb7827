//! The scale of humidity at the surface, and the small chart since last time.

use nyvri_core::domain::damp::{DampPack, Measure, Observation, ReadingKind};
use nyvri_core::explain::damp as explain;
use nyvri_core::text::Texts;

use super::damp::{DampScale, DampTrend, DampTrendLine};
use super::words::spoken;

const LOW_PERCENT: f64 = 40.0;
const HIGH_PERCENT: f64 = 100.0;

pub(super) fn scale(texts: &Texts, pack: &DampPack, seen: &Observation) -> Option<DampScale> {
    let now = Measure::SurfaceHumidity.read(seen)?;
    let last = Measure::SurfaceHumidity.read(&seen.last_time());
    let watch_from = pack.limit("surface_growth")?;
    let exposed_from = pack.limit("surface_exposed")?;
    let percent =
        |key: &str, value: f64| texts.with(key, &[("percent", texts.decimal(value, 0).into())]);
    let caption = [
        ("low", texts.number(watch_from).into()),
        ("high", texts.number(exposed_from).into()),
        ("dew", texts.decimal(seen.dew_point()?, 1).into()),
    ];
    let heard = [
        ("now", texts.decimal(now, 0).into()),
        ("high", texts.number(exposed_from).into()),
    ];
    let heard_last = last.map(|last| {
        texts.with(
            "damp-scale-spoken-last",
            &[("last", texts.decimal(last, 0).into())],
        )
    });
    let said = texts.with("damp-scale-spoken", &heard);
    let pins: Vec<f64> = [Some(now), last].into_iter().flatten().collect();
    Some(DampScale {
        title: texts.get("damp-scale-title"),
        low: LOW_PERCENT,
        high: HIGH_PERCENT,
        watch_from,
        exposed_from,
        now,
        last,
        now_label: percent("damp-scale-now", now),
        last_label: last.map(|last| percent("damp-scale-last", last)),
        dry_label: texts.get("damp-scale-dry"),
        dry_at: clear_of(&pins, LOW_PERCENT, watch_from),
        exposed_label: texts.get("damp-scale-exposed"),
        exposed_at: clear_of(&pins, exposed_from, HIGH_PERCENT),
        ticks: ticks(texts),
        caption: texts.with("damp-scale-caption", &caption),
        spoken: spoken(&[said, heard_last.unwrap_or_default()]),
    })
}

/// The middle of the widest part of a zone that no pin stands in.
fn clear_of(pins: &[f64], from: f64, to: f64) -> f64 {
    let inside = pins.iter().copied().filter(|pin| (from..to).contains(pin));
    let mut edges: Vec<f64> = inside.chain([from, to]).collect();
    edges.sort_by(f64::total_cmp);
    let parts = edges.iter().zip(edges.iter().skip(1));
    let widest = parts.max_by(|one, other| (one.1 - one.0).total_cmp(&(other.1 - other.0)));
    widest.map_or(from, |(left, right)| f64::midpoint(*left, *right))
}

fn ticks(texts: &Texts) -> Vec<String> {
    let number = |percent: f64| texts.decimal(percent, 0);
    vec![
        texts.with(
            "damp-unit-percent",
            &[("number", number(LOW_PERCENT).into())],
        ),
        number(60.0),
        number(80.0),
        texts.with(
            "damp-scale-end",
            &[("percent", number(HIGH_PERCENT).into())],
        ),
    ]
}

pub(super) fn trend(texts: &Texts, seen: &Observation) -> Option<DampTrend> {
    let then = seen.last_time();
    let line = |name: String, measure: Measure, bottom: f64, top: f64| {
        let (from, to) = (measure.read(&then)?, measure.read(seen)?);
        let height = |value: f64| ((value - bottom) / (top - bottom)).clamp(0.0, 1.0);
        let say = |value| explain::measured(texts, measure, value);
        let args = [
            ("name", name.clone().into()),
            ("from", say(from).into()),
            ("to", say(to).into()),
        ];
        Some(DampTrendLine {
            spoken: texts.with("damp-trend-change", &args),
            name,
            from: say(from),
            to: say(to),
            from_height: height(from),
            to_height: height(to),
        })
    };
    let named = |kind: ReadingKind| texts.get(&format!("damp-value-{}", kind.code()));
    let surface = texts.get("damp-trend-surface");
    let lines: Vec<DampTrendLine> = [
        line(surface, Measure::SurfaceHumidity, LOW_PERCENT, HIGH_PERCENT),
        line(
            named(ReadingKind::AirHumidity),
            Measure::AirHumidity,
            20.0,
            80.0,
        ),
        line(
            named(ReadingKind::WoodMoisture),
            Measure::WoodMoisture,
            5.0,
            30.0,
        ),
    ]
    .into_iter()
    .flatten()
    .collect();
    (!lines.is_empty()).then(|| DampTrend {
        title: texts.get("damp-trend-title"),
        lines,
    })
}
