//! The shared workload, W1: visits with 40 answers and 5 findings, and what two phones do with them while
//! they are offline. The same for everyone: ours is written as changes, peers read it as JSON.

use serde_json::{Value, json};

use nyvri_core::domain::finding::ROOMS;

/// Answers on every visit.
pub const ANSWERS: usize = 40;
/// Findings on every visit, before anyone edits.
pub const FINDINGS: usize = 5;
/// Questions that phone A answers anew.
pub const EDITED_BY_A: std::ops::Range<usize> = 0..10;
/// Questions that phone B answers anew: half of them A's too.
pub const EDITED_BY_B: std::ops::Range<usize> = 5..15;

const WORDS: [&str; 36] = [
    "ventil",
    "vindu",
    "kondens",
    "sluk",
    "fuge",
    "sprekk",
    "flekk",
    "tak",
    "vegg",
    "gulv",
    "list",
    "dør",
    "karm",
    "bad",
    "kjøkken",
    "stue",
    "soverom",
    "vifte",
    "filter",
    "røykvarsler",
    "stige",
    "mangler",
    "løs",
    "fuktig",
    "avtalt",
    "adgang",
    "kontroll",
    "utført",
    "anbefaler",
    "utbedring",
    "frist",
    "varsel",
    "luke",
    "kjeller",
    "loft",
    "beboer",
];
const SEED: u64 = 42;
const BEGAN: i64 = 1_790_000_000_000;
const TEN_MILLION: u64 = 10_000_000;

/// Everything.
pub struct Workload {
    /// As they stand before anyone edits.
    pub visits: Vec<Visit>,
    /// What phone A does on each visit.
    pub by_a: Vec<Edits>,
    /// What phone B does on each visit.
    pub by_b: Vec<Edits>,
}

/// One visit, filled in.
pub struct Visit {
    /// One a question: `ok`, `deviation`, `not_relevant` or words.
    pub answers: Vec<String>,
    /// Logged on it.
    pub findings: Vec<Finding>,
}

/// One finding.
pub struct Finding {
    /// The note.
    pub text: String,
    /// 1 to 3.
    pub severity: u8,
    /// One of the rooms of the domain.
    pub room: &'static str,
    /// SHA-256 of each photo, hex.
    pub photos: Vec<String>,
}

/// What one phone does on one visit, offline.
pub struct Edits {
    /// Question and new answer.
    pub answers: Vec<(usize, String)>,
    /// One field of a finding that is there.
    pub field: Field,
    /// A new finding.
    pub finding: Finding,
}

/// A field of a finding.
pub enum Field {
    /// Of the first finding: phone A.
    Text(String),
    /// Of the second finding: phone B.
    Severity(u8),
}

impl Workload {
    /// W1 with so many visits; the same every time.
    pub fn new(visits: usize) -> Self {
        let mut chance = Chance(SEED);
        let mut workload = Self {
            visits: Vec::new(),
            by_a: Vec::new(),
            by_b: Vec::new(),
        };
        for _ in 0..visits {
            workload.visits.push(visit(&mut chance));
            let text = format!("A-{}", chance.words(18));
            let by_a = edits(&mut chance, "A", EDITED_BY_A, Field::Text(text));
            workload.by_a.push(by_a);
            let by_b = edits(&mut chance, "B", EDITED_BY_B, Field::Severity(9));
            workload.by_b.push(by_b);
        }
        workload
    }

    /// Edits that only one phone made: none of them may be lost or hidden.
    pub fn without_overlap(&self) -> usize {
        let all = EDITED_BY_A.len() + EDITED_BY_B.len() + 4;
        self.visits.len() * (all - 2 * overlapping())
    }

    /// Answers that both phones gave.
    pub fn overlapping(&self) -> usize {
        self.visits.len() * overlapping()
    }

    /// As peers read it: `visits`, `opsA` and `opsB`, each edit as `[visit, path, key, value, time]`.
    pub fn json(&self) -> Value {
        let mut chance = Chance(SEED + 1);
        let visits: Vec<Value> = self.visits.iter().enumerate().map(visit_json).collect();
        let mut ops = |all: &[Edits], new: &str| -> Vec<Value> {
            let each = all.iter().enumerate();
            each.flat_map(|(number, edits)| ops_json(number, edits, new, &mut chance))
                .collect()
        };
        let (ops_a, ops_b) = (ops(&self.by_a, "fA"), ops(&self.by_b, "fB"));
        json!({ "visits": visits, "opsA": ops_a, "opsB": ops_b })
    }
}

fn overlapping() -> usize {
    EDITED_BY_A
        .filter(|question| EDITED_BY_B.contains(question))
        .count()
}

fn visit(chance: &mut Chance) -> Visit {
    let answer = |chance: &mut Chance| match chance.below(4) {
        0 => "ok".to_owned(),
        1 => "deviation".to_owned(),
        2 => "not_relevant".to_owned(),
        _ => chance.words(3),
    };
    Visit {
        answers: (0..ANSWERS).map(|_| answer(chance)).collect(),
        findings: (0..FINDINGS).map(|_| finding(chance, 2)).collect(),
    }
}

fn finding(chance: &mut Chance, photos: usize) -> Finding {
    Finding {
        text: chance.words(18),
        severity: 1 + chance.below(3) as u8,
        room: ROOMS[chance.below(ROOMS.len() as u64) as usize],
        photos: (0..photos).map(|_| chance.sha256()).collect(),
    }
}

fn edits(chance: &mut Chance, who: &str, range: std::ops::Range<usize>, field: Field) -> Edits {
    let answer = |question, chance: &mut Chance| {
        let value = match chance.below(3) {
            0 => "ok".to_owned(),
            1 => "deviation".to_owned(),
            _ => chance.words(3),
        };
        (question, format!("{who}-{value}"))
    };
    Edits {
        answers: range.map(|question| answer(question, chance)).collect(),
        field,
        finding: finding(chance, 1),
    }
}

fn visit_json((number, visit): (usize, &Visit)) -> Value {
    let answers: serde_json::Map<String, Value> = (0..)
        .zip(&visit.answers)
        .map(|(question, answer)| (question_name(question), json!(answer)))
        .collect();
    let findings: serde_json::Map<String, Value> = (0..)
        .zip(&visit.findings)
        .map(|(finding, it): (usize, _)| (format!("f{finding}"), finding_json(it)))
        .collect();
    json!({
        "id": visit_name(number), "address": format!("Svaleborgveien {number}"), "date": "2026-09-14",
        "status": "planned", "answers": answers, "findings": findings,
    })
}

fn finding_json(finding: &Finding) -> Value {
    json!({ "text": finding.text, "severity": finding.severity, "room": finding.room, "photos": finding.photos })
}

fn ops_json(number: usize, edits: &Edits, new: &str, chance: &mut Chance) -> Vec<Value> {
    let visit = visit_name(number);
    let mut at = || BEGAN + chance.below(TEN_MILLION) as i64;
    let mut ops: Vec<Value> = edits
        .answers
        .iter()
        .map(|(question, value)| json!([visit, "answers", question_name(*question), value, at()]))
        .collect();
    ops.push(match &edits.field {
        Field::Text(text) => json!([visit, "findings.text", "f0", text, at()]),
        Field::Severity(severity) => json!([visit, "findings.severity", "f1", severity, at()]),
    });
    ops.push(json!([
        visit,
        "findings.add",
        new,
        finding_json(&edits.finding),
        at()
    ]));
    ops
}

fn visit_name(number: usize) -> String {
    format!("v{number:05}")
}

fn question_name(number: usize) -> String {
    format!("q{number:02}")
}

/// Numbers that look like chance and are the same every time (SplitMix64).
pub struct Chance(pub u64);

impl Chance {
    /// Another one.
    pub fn another(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// One below `end`.
    pub fn below(&mut self, end: u64) -> u64 {
        self.another() % end
    }

    /// So many words of a visit's notes.
    pub fn words(&mut self, count: usize) -> String {
        let mut words = Vec::with_capacity(count);
        for _ in 0..count {
            words.push(WORDS[self.below(WORDS.len() as u64) as usize]);
        }
        words.join(" ")
    }

    fn sha256(&mut self) -> String {
        (0..4).map(|_| format!("{:016x}", self.another())).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_the_workload_that_the_bars_name() {
        let workload = Workload::new(1_000);
        assert_eq!(
            (workload.without_overlap(), workload.overlapping()),
            (14_000, 5_000)
        );
        let json = workload.json();
        assert_eq!(json["opsA"].as_array().map(Vec::len), Some(12_000));
        assert_eq!(
            json["visits"][3]["answers"]
                .as_object()
                .map(|all| all.len()),
            Some(40)
        );
        assert_eq!(json, Workload::new(1_000).json());
    }
}
