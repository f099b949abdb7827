//! The figures of one run of one worker, and the medians of several runs.

use std::collections::BTreeMap;

use super::Outcome;
use super::figures::{Column, median};
use super::proxy::Traffic;

/// Figures by name, with their unit.
#[derive(Debug, Default)]
pub struct Run(BTreeMap<String, (f64, String)>);

impl Run {
    /// Keeps one.
    pub fn note(&mut self, metric: &str, value: f64, unit: &str) {
        self.0.insert(metric.to_owned(), (value, unit.to_owned()));
    }

    /// Keeps the bytes of a phase.
    pub fn note_traffic(&mut self, phase: &str, bytes: Traffic) {
        self.note(&format!("{phase}_up_bytes"), bytes.up as f64, "B");
        self.note(&format!("{phase}_down_bytes"), bytes.down as f64, "B");
        self.note(&format!("{phase}_bytes"), bytes.both() as f64, "B");
    }

    /// One of them.
    pub fn value(&self, metric: &str) -> Option<f64> {
        self.0.get(metric).map(|(value, _)| *value)
    }

    /// Time and bytes of several phases together; those that did not happen count nothing.
    pub fn sum(&mut self, of: &str, phases: &[&str]) {
        for (what, unit) in [("ms", "ms"), ("bytes", "B")] {
            let each = phases
                .iter()
                .filter_map(|phase| self.value(&format!("{phase}_{what}")));
            let all = each.sum();
            self.note(&format!("{of}_{what}"), all, unit);
        }
    }

    /// The two sums of the shared workload.
    pub fn sum_workload(&mut self) {
        self.sum("seed", &["seed_push", "seed_pull"]);
        self.sum("sync", &["sync_a1", "sync_b", "sync_a2", "sync_merge"]);
    }
}

/// Tells the median of every figure.
pub fn tell_medians(column: &Column, runs: &[Run]) -> Outcome<()> {
    let mut all: BTreeMap<&str, (Vec<f64>, &str)> = BTreeMap::new();
    for (metric, (value, unit)) in runs.iter().flat_map(|run| &run.0) {
        all.entry(metric)
            .or_insert((Vec::new(), unit))
            .0
            .push(*value);
    }
    for (metric, (values, unit)) in all {
        column.tell(metric, median(&values), unit)?;
    }
    Ok(())
}
