//! Reads figures, one JSON object a line, and tells each bar that they have to reach: us, the peer, the ratio,
//! the limit. With `--all` also every other figure. `nyvri-bench-table [--all] <figures`.

use std::io::{BufRead, Write};

use nyvri_tests::bench::Outcome;
use nyvri_tests::bench::bars::{BARS, Bar, Verdict};
use nyvri_tests::bench::figures::Figure;

fn main() -> Outcome<()> {
    let all = std::env::args().any(|word| word == "--all");
    let mut figures: Vec<Figure> = Vec::new();
    for line in std::io::stdin().lock().lines() {
        let line = line?;
        if line.starts_with('{') {
            figures.push(serde_json::from_str(&line)?);
        }
    }
    let mut out = std::io::stdout().lock();
    if all {
        writeln!(
            out,
            "{:<8} {:<8} {:>4} {:<14} {:<28} {:>14}",
            "bench", "work", "rtt", "who", "figure", ""
        )?;
        for it in &figures {
            writeln!(
                out,
                "{:<8} {:<8} {:>4} {:<14} {:<28} {:>14.2} {}",
                it.bench, it.workload, it.rtt_ms, it.who, it.metric, it.value, it.unit
            )?;
        }
        writeln!(out)?;
    }
    writeln!(
        out,
        "{:<58} {:>12} {:>12} {:>9}  {:<12} ",
        "bar", "us", "peer", "ratio", "limit"
    )?;
    for bar in BARS {
        if let Some(line) = line_of(bar, &figures) {
            writeln!(out, "{line}")?;
        }
    }
    Ok(())
}

/// Nothing for a bar of a bench that did not run.
fn line_of(bar: &Bar, figures: &[Figure]) -> Option<String> {
    let verdict = bar.judge(figures)?;
    let name = bar.name();
    Some(match verdict {
        Verdict::NoPeer => format!("{name:<58} {} could not be had: not judged", bar.peer),
        Verdict::Judged {
            ours,
            peer,
            ratio,
            holds,
        } => {
            let said = if holds { "holds" } else { "FAILS" };
            let limit = bar.limit_text();
            let (peer, ratio) = (
                peer.map_or_else(String::new, short),
                ratio.map_or_else(String::new, short),
            );
            format!(
                "{name:<58} {:>12} {peer:>12} {ratio:>9}  {limit:<12} {said}",
                short(ours)
            )
        }
    })
}

fn short(value: f64) -> String {
    if value.abs() >= 1_000.0 {
        format!("{value:.0}")
    } else {
        format!("{value:.2}")
    }
}
