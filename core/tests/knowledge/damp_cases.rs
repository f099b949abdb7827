//! Forty homes and what is said of each, word for word: `golden/damp-cases.txt`. A case is a line of `#`, what
//! was read and seen, a line of `>`, and the reasoning in bokmål. `NYVRI_WRITE_GOLDEN=1` writes the reasoning
//! anew; read every line of the difference before it is kept.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use nyvri_core::content::damp;
use nyvri_core::domain::damp::{
    Cause, Clue, DampPack, Measure, Observation, ReadingKind, Sign, weigh,
};
use nyvri_core::explain::damp::reasoning;
use nyvri_core::text::{Language, Texts};

use crate::golden;

struct Case {
    title: String,
    given: Vec<String>,
    expected: String,
}

fn cases() -> Vec<Case> {
    let file = std::fs::read_to_string(golden("damp-cases.txt")).unwrap();
    let blocks = file.split("# ").skip(1);
    blocks
        .map(|block| {
            let (given, expected) = block.split_once("\n>\n").unwrap();
            let mut lines = given.lines().map(str::to_owned);
            Case {
                title: lines.next().unwrap(),
                given: lines.collect(),
                expected: expected.trim_end().to_owned(),
            }
        })
        .collect()
}

impl Case {
    fn seen(&self) -> Observation {
        let mut seen = Observation::default();
        for line in &self.given {
            let words: Vec<&str> = line.split(' ').collect();
            match words.as_slice() {
                ["read", kind, number] => {
                    seen.readings.insert(reading(kind), number.parse().unwrap());
                }
                ["last", kind, number] => {
                    seen.last.insert(reading(kind), number.parse().unwrap());
                }
                ["there", codes @ ..] => seen.signs.extend(codes.iter().map(|it| (sign(it), true))),
                ["not", codes @ ..] => seen.signs.extend(codes.iter().map(|it| (sign(it), false))),
                ["limits", _] => {}
                _ => panic!("{}: {line}", self.title),
            }
        }
        seen
    }

    fn pack(&self) -> &'static DampPack {
        let named = self
            .given
            .iter()
            .find_map(|line| line.strip_prefix("limits "));
        let wanted = named.unwrap_or(damp::USUAL);
        let mut packs = damp::shipped().iter();
        packs.find(|pack| pack.limits.id == wanted).unwrap()
    }
}

fn reading(code: &str) -> ReadingKind {
    let mut all = ReadingKind::ALL.into_iter();
    all.find(|kind| kind.code() == code)
        .unwrap_or_else(|| panic!("no reading {code}"))
}

fn sign(code: &str) -> Sign {
    let mut all = Sign::ALL.iter();
    *all.find(|sign| sign.code() == code)
        .unwrap_or_else(|| panic!("no sign {code}"))
}

#[test]
fn forty_homes_are_reasoned_about_word_for_word() {
    let texts = Texts::new(Language::Nb);
    let cases = cases();
    assert_eq!(cases.len(), 40);
    let told = |case: &Case| reasoning(&texts, case.pack(), &case.seen());
    if std::env::var_os("NYVRI_WRITE_GOLDEN").is_some() {
        let mut file = String::new();
        for case in &cases {
            let given = case.given.join("\n");
            writeln!(file, "# {}\n{given}\n>\n{}\n", case.title, told(case)).unwrap();
        }
        std::fs::write(golden("damp-cases.txt"), file.trim_end().to_owned() + "\n").unwrap();
    }
    for case in &cases {
        assert_eq!(told(case), case.expected, "{}", case.title);
    }
}

#[test]
fn every_rule_is_used_by_a_case_and_every_cause_is_pointed_at() {
    let (mut causes, mut rules) = (BTreeSet::new(), BTreeSet::new());
    for case in cases() {
        let weighed = weigh(case.pack(), &case.seen());
        for pointer in weighed.points_at.iter().chain(&weighed.notices) {
            causes.extend(pointer.rule.cause);
            rules.insert(pointer.rule.id.clone());
        }
    }
    assert_eq!(causes, BTreeSet::from(Cause::ALL));
    let pack = damp::with_limits(damp::USUAL).unwrap();
    let all: BTreeSet<String> = pack
        .rules
        .hypotheses
        .iter()
        .map(|it| it.id.clone())
        .collect();
    assert_eq!(rules, all);
}

#[test]
fn nobody_is_blamed_and_no_health_authority_is_given_a_limit() {
    for case in cases() {
        let text = case.expected.to_lowercase();
        for word in ["fhi", "folkehelse", "må du", "din feil", "skyld "] {
            assert!(!text.contains(word), "{}: {word}", case.title);
        }
        assert!(text.contains("dette er ikke en dom"), "{}", case.title);
    }
}

#[test]
fn every_language_has_words_for_every_rule_clue_and_reading() {
    for language in Language::ALL {
        let texts = Texts::new(language);
        for pack in damp::shipped() {
            for rule in &pack.rules.hypotheses {
                for attribute in ["", ".confirm", ".tip"] {
                    let key = format!("damp-rule-{}{attribute}", rule.id.to_ascii_lowercase());
                    assert!(texts.find(&key, &[]).is_some(), "{language:?}: {key}");
                }
                for clue in rule.when.iter().chain(&rule.also).chain(&rule.against) {
                    let key = match clue {
                        Clue::Sign { sign, is: true } => format!("damp-sign-{}", sign.code()),
                        Clue::Sign { sign, is: false } => format!("damp-sign-{}.not", sign.code()),
                        Clue::AtLeast { measure, .. } => clue_key(*measure, "at-least"),
                        Clue::AtMost { measure, .. } => clue_key(*measure, "at-most"),
                        Clue::Below { measure, .. } => clue_key(*measure, "below"),
                    };
                    assert!(texts.find(&key, &[]).is_some(), "{language:?}: {key}");
                }
            }
            let key = format!("damp-limits-{}", pack.limits.id);
            assert!(texts.find(&key, &[]).is_some(), "{language:?}: {key}");
        }
        let signs = Sign::ALL
            .iter()
            .map(|it| format!("damp-sign-{}", it.code()));
        let causes = Cause::ALL
            .iter()
            .map(|it| format!("damp-cause-{}", it.code()));
        let kinds = ReadingKind::ALL
            .iter()
            .map(|it| format!("damp-value-{}", it.code()));
        for key in signs.chain(causes).chain(kinds) {
            assert!(texts.find(&key, &[]).is_some(), "{language:?}: {key}");
        }
    }
}

fn clue_key(measure: Measure, way: &str) -> String {
    format!("damp-clue-{}-{way}", measure.code())
}

#[test]
fn a_broken_pack_says_where_and_why() {
    let limits = r#"{"id":"x","valid_from":"2026-01-01","limits":{}}"#;
    let rules = r#"{"version":1,"ranges":{},"reads":[],"tells":[],"hypotheses":[
        {"id":"E1","cause":"leak","source":"x"},
        {"id":"E1","when":[{"measure":"surface-humidity","at_least":"gone"}],"source":"x"}]}"#;
    let error = damp::parse(rules, limits).unwrap_err().to_string();
    for reason in ["E1: stands twice", "always point", "no limit gone in x"] {
        assert!(error.contains(reason), "{error}");
    }
    let error = damp::parse("{\n\"version\": one}", limits)
        .unwrap_err()
        .to_string();
    assert!(error.contains("line 2"), "{error}");
}
