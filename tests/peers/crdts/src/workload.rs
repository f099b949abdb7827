//! The shared workload, a visit as a map of cells: `a.q07` is an answer, `f.f1.text` a field of a finding.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::Value;

use crate::Outcome;

/// Cells to set, by visit.
pub type Cells = BTreeMap<String, Vec<(String, String)>>;

/// What the bench wrote.
pub struct Workload {
    pub visits: Cells,
    pub by_a: Cells,
    pub by_b: Cells,
}

impl Workload {
    pub fn read(file: &Path) -> Outcome<Self> {
        let json: Value = serde_json::from_slice(&std::fs::read(file)?)?;
        Ok(Self {
            visits: list(&json["visits"])
                .iter()
                .map(|visit| (text(&visit["id"]), cells_of_visit(visit)))
                .collect(),
            by_a: edits(&json["opsA"]),
            by_b: edits(&json["opsB"]),
        })
    }
}

/// Whether both phones answer this question.
pub fn overlaps(key: &str) -> bool {
    ("a.q05"..="a.q09").contains(&key)
}

fn cells_of_visit(visit: &Value) -> Vec<(String, String)> {
    let mut cells: Vec<(String, String)> = ["address", "date", "status"]
        .map(|key| (key.to_owned(), text(&visit[key])))
        .to_vec();
    for (question, answer) in entries(&visit["answers"]) {
        cells.push((format!("a.{question}"), text(answer)));
    }
    for (finding, fields) in entries(&visit["findings"]) {
        cells.extend(cells_of_finding(finding, fields));
    }
    cells
}

fn cells_of_finding(finding: &str, fields: &Value) -> Vec<(String, String)> {
    entries(fields)
        .map(|(field, value)| (format!("f.{finding}.{field}"), text(value)))
        .collect()
}

/// An edit is `[visit, path, key, value, time]`.
fn edits(all: &Value) -> Cells {
    let mut cells = Cells::new();
    for edit in list(all) {
        let of_visit = cells.entry(text(&edit[0])).or_default();
        let (path, key, value) = (text(&edit[1]), text(&edit[2]), &edit[3]);
        match path.strip_prefix("findings.") {
            None => of_visit.push((format!("a.{key}"), text(value))),
            Some("add") => of_visit.extend(cells_of_finding(&key, value)),
            Some(field) => of_visit.push((format!("f.{key}.{field}"), text(value))),
        }
    }
    cells
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn entries(value: &Value) -> impl Iterator<Item = (&str, &Value)> {
    let entries = value.as_object().into_iter().flatten();
    entries.map(|(key, value)| (key.as_str(), value))
}

fn text(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}
