//! What the product knows, against published tables, independent calendars and cases with their reasoning.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "this reads tables for tests: a panic is the report"
)]

mod damp_cases;
mod damp_tables;
mod deadlines;
mod holidays;
mod laws;
mod seasons;

use std::path::{Path, PathBuf};

use chrono::NaiveTime;
use nyvri_core::calendar::at;
use nyvri_core::content::deadlines as shipped;
use nyvri_core::domain::deadline::Pack;

/// A file of `tests/golden`.
pub(crate) fn golden(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/golden")
        .join(name)
}

/// The rows of a table: what stands before the first comma, and the rest. Comments and the head are left out.
pub(crate) fn rows(name: &str) -> Vec<Vec<String>> {
    let table = std::fs::read_to_string(golden(name)).unwrap();
    let lines = table.lines().filter(|line| !line.starts_with('#')).skip(1);
    lines
        .map(|line| line.split(',').map(str::to_owned).collect())
        .collect()
}

/// A day as written: `2026-11-24`.
pub(crate) fn day(text: &str) -> chrono::NaiveDate {
    text.parse().unwrap()
}

/// A local day and hour.
pub(crate) fn moment(text: &str, hour: u32) -> i64 {
    at(day(text), NaiveTime::from_hms_opt(hour, 0, 0).unwrap())
}

/// A pack with one rule.
pub(crate) fn pack(span: &str, more: &str) -> Pack {
    let json = format!(
        r#"{{"id":"ny-vri","version":1,"kind":"routine","valid_from":"2020-01-01",
            "rules":[{{"matter":"work-soon","span":{span},"source":"test"{more}}}]}}"#
    );
    shipped::parse(&json).unwrap()
}
