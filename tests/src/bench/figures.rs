//! One figure, told as a line of JSON: other programs read it, a table is made of it.

use std::io::Write;

use serde::{Deserialize, Serialize};

use super::Outcome;

/// What was measured.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Figure {
    /// `sync`, `office`, `growth`, `screens`, `photos`.
    pub bench: String,
    /// Which work: `W1`.
    #[serde(default)]
    pub workload: String,
    /// Round trip time of the network.
    #[serde(default)]
    pub rtt_ms: u64,
    /// `us` or the peer.
    pub who: String,
    /// `sync_ms`, `sync_bytes`, `lost` …
    pub metric: String,
    /// How much.
    pub value: f64,
    /// Of what.
    #[serde(default)]
    pub unit: String,
}

/// Figures of one worker on one workload.
#[derive(Debug, Clone)]
pub struct Column {
    bench: String,
    workload: String,
    rtt_ms: u64,
    who: String,
}

impl Column {
    /// Where figures belong.
    pub fn new(bench: &str, workload: &str, rtt_ms: u64, who: &str) -> Self {
        Self {
            bench: bench.to_owned(),
            workload: workload.to_owned(),
            rtt_ms,
            who: who.to_owned(),
        }
    }

    /// Tells one.
    pub fn tell(&self, metric: &str, value: f64, unit: &str) -> Outcome<()> {
        let figure = Figure {
            bench: self.bench.clone(),
            workload: self.workload.clone(),
            rtt_ms: self.rtt_ms,
            who: self.who.clone(),
            metric: metric.to_owned(),
            value: (value * 1_000.0).round() / 1_000.0,
            unit: unit.to_owned(),
        };
        let mut out = std::io::stdout().lock();
        writeln!(out, "{}", serde_json::to_string(&figure)?)?;
        Ok(out.flush()?)
    }
}

/// The middle one; 0 of none.
pub fn median(values: &[f64]) -> f64 {
    quantile(values, 0.5)
}

/// The value below which `part` of them lie; 0 of none.
pub fn quantile(values: &[f64], part: f64) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let last = sorted.len().saturating_sub(1);
    let index = (last as f64 * part).round() as usize;
    sorted.get(index).copied().unwrap_or(0.0)
}

/// Time on the processor of a process so far, in milliseconds, without the threads named `except`.
pub fn cpu_ms(process: u32, except: &str) -> Outcome<f64> {
    let mut nanoseconds = 0.0;
    for thread in std::fs::read_dir(format!("/proc/{process}/task"))? {
        let thread = thread?.path();
        // A thread may end between listing and reading.
        let Ok(name) = std::fs::read_to_string(thread.join("comm")) else {
            continue;
        };
        if name.trim() != except {
            let text = std::fs::read_to_string(thread.join("schedstat")).unwrap_or_default();
            nanoseconds += text
                .split(' ')
                .next()
                .and_then(|first| first.parse::<f64>().ok())
                .unwrap_or(0.0);
        }
    }
    Ok(nanoseconds / 1e6)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles_are_values_that_were_measured() {
        let values: Vec<f64> = (1..=100).map(f64::from).rev().collect();
        assert_eq!((median(&values), quantile(&values, 0.99)), (51.0, 99.0));
        assert_eq!((median(&[]), median(&[7.0])), (0.0, 7.0));
    }
}
