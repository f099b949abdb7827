//! Weighs the clues: what the numbers point at, with every line of why.

use super::pack::{Cause, Clue, DampPack, Hypothesis};
use super::seen::Observation;

/// How a clue stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stand {
    /// Speaks for the cause.
    For,
    /// Speaks against it.
    Against,
    /// Looked for, and does not hold.
    Not,
    /// Nobody has looked.
    Unknown,
}

/// One line of the trace.
#[derive(Debug, Clone, PartialEq)]
pub struct Line<'a> {
    /// The clue.
    pub clue: &'a Clue,
    /// How it stands.
    pub stand: Stand,
    /// The number that was compared.
    pub value: Option<f64>,
    /// What it was compared with.
    pub limit: Option<f64>,
}

/// A cause that something speaks for, or a notice.
#[derive(Debug, Clone, PartialEq)]
pub struct Pointer<'a> {
    /// The rule, with what would confirm it and the advice.
    pub rule: &'a Hypothesis,
    /// Clues in the order of the rule: for, then against.
    pub lines: Vec<Line<'a>>,
    /// All that it takes is there: it is pointed at. Else it is only one of the other causes.
    pub holds: bool,
}

impl Pointer<'_> {
    /// How many clues speak for it.
    pub fn speak_for(&self) -> usize {
        self.count(Stand::For)
    }

    /// How many speak against it.
    pub fn speak_against(&self) -> usize {
        self.count(Stand::Against)
    }

    /// How many clues there are for it, looked for or not.
    pub fn clues(&self) -> usize {
        let clues = self.rule.when.iter().chain(&self.rule.also);
        clues.filter(|clue| !clue.is_circumstance()).count()
    }

    fn count(&self, stand: Stand) -> usize {
        let lines = self.lines.iter().filter(|line| line.stand == stand);
        lines.filter(|line| !line.clue.is_circumstance()).count()
    }

    /// Worth naming beside what is pointed at: nothing that it takes is known to be absent, and its leading clue
    /// (the first of `when` that is more than a circumstance) is there. A rule that takes nothing in particular
    /// needs something that speaks for it.
    fn is_possible(&self) -> bool {
        let (when, _) = self.lines.split_at(self.rule.when.len());
        let excluded = when.iter().any(|line| line.stand == Stand::Not);
        let leading = when.iter().find(|line| !line.clue.is_circumstance());
        let begun = leading.is_none_or(|line| line.stand == Stand::For);
        !excluded && begun && self.speak_for() > 0
    }

    fn weight(&self) -> i64 {
        let count = |number| i64::try_from(number).unwrap_or(0);
        count(self.speak_for()) - count(self.speak_against())
    }
}

/// What the clues say.
#[derive(Debug, Clone, PartialEq)]
pub struct Weighed<'a> {
    /// Causes that are pointed at, with most speaking for it first. Of each cause its strongest rule.
    pub points_at: Vec<Pointer<'a>>,
    /// Other causes that something speaks for, but too little.
    pub others: Vec<Pointer<'a>>,
    /// What can be said of the numbers themselves.
    pub notices: Vec<Pointer<'a>>,
}

/// Weighs what was seen against every rule. The order is that of how much speaks for each; equal ones keep
/// the order of the rules.
pub fn weigh<'a>(pack: &'a DampPack, seen: &Observation) -> Weighed<'a> {
    let mut weighed = Weighed {
        points_at: Vec::new(),
        others: Vec::new(),
        notices: Vec::new(),
    };
    for rule in &pack.rules.hypotheses {
        let pointer = point(pack, rule, seen);
        match (rule.cause, pointer.holds) {
            (None, true) => weighed.notices.push(pointer),
            (None, false) => {}
            (Some(_), true) => weighed.points_at.push(pointer),
            (Some(_), false) if pointer.is_possible() => weighed.others.push(pointer),
            (Some(_), false) => {}
        }
    }
    let mut taken = Vec::new();
    strongest_of_each(&mut weighed.points_at, &mut taken);
    strongest_of_each(&mut weighed.others, &mut taken);
    weighed
}

fn strongest_of_each(pointers: &mut Vec<Pointer<'_>>, taken: &mut Vec<Option<Cause>>) {
    pointers.sort_by_key(|pointer| std::cmp::Reverse(pointer.weight()));
    pointers.retain(|pointer| {
        let is_new = !taken.contains(&pointer.rule.cause);
        taken.push(pointer.rule.cause);
        is_new
    });
}

fn point<'a>(pack: &'a DampPack, rule: &'a Hypothesis, seen: &Observation) -> Pointer<'a> {
    let judged = |clue| judge(pack, clue, seen);
    let when: Vec<Line<'a>> = rule.when.iter().map(judged).collect();
    let also: Vec<Line<'a>> = rule.also.iter().map(judged).collect();
    let stands = |line: &&Line<'_>| line.stand == Stand::For;
    let holds =
        when.iter().all(|line| stands(&line)) && also.iter().filter(stands).count() >= rule.needs;
    let against = rule.against.iter().map(judged).map(turned);
    Pointer {
        rule,
        lines: when.into_iter().chain(also).chain(against).collect(),
        holds,
    }
}

fn turned(line: Line<'_>) -> Line<'_> {
    let stand = match line.stand {
        Stand::For => Stand::Against,
        other => other,
    };
    Line { stand, ..line }
}

fn judge<'a>(pack: &DampPack, clue: &'a Clue, seen: &Observation) -> Line<'a> {
    let limit = clue.limit().and_then(|name| pack.limit(name));
    let (value, holds) = match clue {
        Clue::Sign { sign, is } => (None, seen.sign(*sign).map(|found| found == *is)),
        Clue::AtLeast { measure, .. } => {
            let value = measure.read(seen);
            (
                value,
                both(value, limit).map(|(value, limit)| value >= limit),
            )
        }
        Clue::Below { measure, .. } => {
            let value = measure.read(seen);
            (
                value,
                both(value, limit).map(|(value, limit)| value < limit),
            )
        }
        Clue::AtMost { measure, .. } => {
            let value = measure.read(seen);
            (
                value,
                both(value, limit).map(|(value, limit)| value <= limit),
            )
        }
    };
    let stand = match holds {
        Some(true) => Stand::For,
        Some(false) => Stand::Not,
        None => Stand::Unknown,
    };
    Line {
        clue,
        stand,
        value,
        limit,
    }
}

fn both(value: Option<f64>, limit: Option<f64>) -> Option<(f64, f64)> {
    Some((value?, limit?))
}
