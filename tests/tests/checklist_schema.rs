//! The published schema of checklists: it takes what is shipped, refuses what the core refuses, and knows the same
//! rooms, parts, facts, icons and units.

use nyvri_core::content::check::checked;
use nyvri_core::domain::finding::{PARTS, ROOMS};
use nyvri_core::domain::grade::ConditionGrade;
use nyvri_core::domain::template::{FACTS, ICONS, UNITS};
use serde_json::{Value, json};

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

const SCHEMA: &str = include_str!("../../docs/checklist.schema.json");
const SHIPPED: &str = include_str!("../../core/content/checklists/ny-vri-1.json");

/// What is said of a shipped checklist with `sound` made `spoilt` once: by the schema, and by the core.
fn judged(sound: &str, spoilt: &str) -> Outcome<(bool, bool)> {
    assert!(SHIPPED.contains(sound), "{sound} is not there");
    let json = SHIPPED.replacen(sound, spoilt, 1);
    let schema = jsonschema::validator_for(&serde_json::from_str(SCHEMA)?)?;
    let is_valid = schema.is_valid(&serde_json::from_str(&json)?);
    Ok((is_valid, checked(&json).is_ok()))
}

#[test]
fn what_is_shipped_is_valid() -> Outcome<()> {
    assert_eq!(judged("{", "{")?, (true, true));
    Ok(())
}

#[test]
fn what_the_core_refuses_by_form_the_schema_refuses_too() -> Outcome<()> {
    let spoilt = [
        ("\"version\": 1", "\"version\": \"one\""),
        ("\"icon\": \"drop\"", "\"ikon\": \"drop\""),
        ("\"icon\": \"drop\"", "\"icon\": \"cat\""),
        ("\"id\": \"vents-open\"", "\"id\": \"Vents open\""),
        ("[\"first\", \"second\"]", "[]"),
        ("[\"first\", \"second\"]", "[\"third\"]"),
        ("\"kind\": \"check\"", "\"kind\": \"smell\""),
        ("\"fact\": \"bathroom_fan\"", "\"fact\": \"sauna\""),
        ("\"heating_season\"", "\"winter\""),
        ("\"is\": [\"sometimes\", \"daily\"]", "\"is\": []"),
        ("\"room\": \"bathroom\"", "\"room\": \"sauna\""),
        ("\"part\": \"ceiling\"", "\"part\": \"sky\""),
        ("\"grade\": \"TG1\"", "\"grade\": \"TG9\""),
        ("\"urgency\": \"soon\"", "\"urgency\": \"now\""),
        ("\"unit\": \"celsius\"", "\"unit\": \"fahrenheit\""),
        (
            "\"version\": 1",
            "\"version\": 1, \"photos\": {\"long_side\": 9}",
        ),
        (
            "\"version\": 1",
            "\"version\": 1, \"photos\": {\"raw\": true}",
        ),
    ];
    for (sound, wrong) in spoilt {
        assert_eq!(judged(sound, wrong)?, (false, false), "{wrong}");
    }
    Ok(())
}

#[test]
fn it_names_what_the_core_knows() -> Outcome<()> {
    let schema: Value = serde_json::from_str(SCHEMA)?;
    let named = |path: &str| schema["$defs"].pointer(path).cloned();
    let parts = PARTS.map(|(part, _)| part);
    let grades = ConditionGrade::ALL.map(ConditionGrade::code).into_iter();
    let judging: Vec<&str> = grades.filter(|code| *code != "TGIU").collect();
    assert_eq!(named("/topic/properties/icon/enum"), Some(json!(ICONS)));
    assert_eq!(named("/deviation/properties/room/enum"), Some(json!(ROOMS)));
    assert_eq!(named("/deviation/properties/part/enum"), Some(json!(parts)));
    assert_eq!(
        named("/deviation/properties/grade/enum"),
        Some(json!(judging))
    );
    assert_eq!(
        named("/condition/oneOf/1/properties/fact/enum"),
        Some(json!(FACTS))
    );
    assert_eq!(
        named("/answer/oneOf/3/properties/unit/enum"),
        Some(json!(UNITS))
    );
    Ok(())
}
