//! How well, and how fast, an earlier photo is laid over today's: 200 pairs drawn by code, the same 200
//! without anything new, and 200 pairs of different rooms.
//!
//! Prints one JSON line a figure. `nyvri-bench-align COUNT` takes fewer pairs.

use nyvri_core::photo::align::{Compared, compare};
use nyvri_tests::rooms::{self, Outcome};
use serde_json::json;
use std::error::Error;

const PAIRS: u64 = 200;

fn main() -> Result<(), Box<dyn Error>> {
    if cfg!(debug_assertions) {
        eprintln!("AN UNOPTIMISED BUILD: these figures say nothing; build with --release");
    }
    let count = std::env::args().nth(1).map(|it| it.parse()).transpose()?;
    let count: u64 = count.unwrap_or(PAIRS);
    let (mut cpu, mut outcome, mut shown) = (Vec::new(), Outcome::default(), 0);
    for seed in 0..count {
        let (stained, clean) = (rooms::pair(seed, true), rooms::pair(seed, false));
        let before = cpu_ms()?;
        let compared = compare(&stained.then, &stained.now)?;
        cpu.push(cpu_ms()? - before);
        outcome.judge(&stained, &compared);
        outcome.judge(&clean, &compare(&clean.then, &clean.now)?);
        let strangers = rooms::strangers(seed);
        let laid = compare(&strangers.then, &strangers.now)?;
        shown += u32::from(matches!(laid, Compared::Laid(_)));
    }
    cpu.sort_by(f64::total_cmp);
    let percent = |part: u32, of: u32| 100.0 * f64::from(part) / f64::from(of.max(1));
    figure(
        "aligned_percent",
        percent(outcome.aligned, outcome.pairs),
        "%",
    );
    figure("laid_wrongly", f64::from(outcome.wrong), "pairs");
    figure(
        "stains_found_percent",
        percent(outcome.found, outcome.stains),
        "%",
    );
    figure(
        "false_marks_percent",
        percent(outcome.falsely, outcome.pairs),
        "%",
    );
    figure("strangers_laid", f64::from(shown), "pairs");
    figure("cpu_ms", cpu[cpu.len() / 2], "ms");
    figure("cpu_max_ms", cpu[cpu.len() - 1], "ms");
    Ok(())
}

fn figure(metric: &str, value: f64, unit: &str) {
    let value = (value * 100.0).round() / 100.0;
    let line = json!({"bench": "align", "workload": "1024 px", "who": "us", "metric": metric, "value": value, "unit": unit});
    println!("{line}");
}

/// Time on the processor so far; comparing uses one thread. Two JPEGs in, areas out.
fn cpu_ms() -> Result<f64, Box<dyn Error>> {
    let text = std::fs::read_to_string("/proc/self/schedstat")?;
    let nanoseconds: f64 = text.split(' ').next().unwrap_or_default().parse()?;
    Ok(nanoseconds / 1e6)
}
