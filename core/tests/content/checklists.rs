//! A checklist can be used: it has no fault, each kind of fault is found with its line, and a visit has a human
//! length.

use std::collections::HashMap;

use nyvri_core::content::check::{REASONS, checked};
use nyvri_core::domain::template::{AnswerKind, Circumstances, FACTS, Template};
use nyvri_core::domain::visit::{Answer, VisitKind};
use nyvri_core::explain::checklist::told;
use nyvri_core::text::{Language, Texts};

use crate::{content, files, questions, templates};

#[test]
fn every_checklist_in_the_folder_is_shipped() {
    for template in templates() {
        let shipped = nyvri_core::content::template(&template.id, template.version);
        assert!(
            shipped.is_ok(),
            "{}-{} is not in core/src/content.rs",
            template.id,
            template.version
        );
    }
}

#[test]
fn every_checklist_is_without_fault() {
    let texts = Texts::new(Language::En);
    for path in files("checklists", "json") {
        let json = std::fs::read_to_string(&path).unwrap();
        if let Err(faults) = checked(&json) {
            let told: Vec<String> = faults.iter().map(|fault| told(&texts, fault)).collect();
            panic!("{}: {}", path.display(), told.join("\n"));
        }
    }
    for template in templates() {
        let least = if template.id == "ny-vri" { 35 } else { 10 };
        let count = questions(&template).count();
        assert!(count >= least, "{} is thin", template.id);
    }
}

/// What is spoilt in version 1, and which fault that is. The first place of the words is spoilt.
const SPOILT: [(&str, &str, &str); 22] = [
    ("\"version\": 1,", "\"version\": 1", "unreadable"),
    ("\"icon\": \"drop\"", "\"ikon\": \"drop\"", "unreadable"),
    ("\"id\": \"vents-open\"", "\"id\": \"Vents open\"", "name"),
    (
        "\"id\": \"filter-changed\"",
        "\"id\": \"vents-open\"",
        "twice",
    ),
    ("\"icon\": \"drop\"", "\"icon\": \"cat\"", "icon"),
    ("\"visits\": [\"second\"]", "\"visits\": []", "never-asked"),
    ("\"fact\": \"bathroom_fan\"", "\"fact\": \"sauna\"", "fact"),
    (
        "\"question\": \"window-condensation\"",
        "\"question\": \"frost\"",
        "not-before",
    ),
    (
        "\"is\": [\"sometimes\", \"daily\"]",
        "\"is\": [\"weekly\"]",
        "no-such-answer",
    ),
    (
        "\"is\": [\"sometimes\", \"daily\"]",
        "\"is\": []",
        "few-conditions",
    ),
    (
        "\"never\", \"sometimes\"",
        "\"never\", \"never\"",
        "choice-twice",
    ),
    (
        "\"deviations\": [\"daily\"]",
        "\"deviations\": [\"often\"]",
        "deviation",
    ),
    (
        "\"deviations\": [\"daily\"]",
        "\"deviations\": [\"never\", \"sometimes\", \"daily\"]",
        "all-deviate",
    ),
    (
        "\"visits\": [\"first\", \"second\"], \"answer\": { \"kind\": \"text\" }",
        "\"visits\": [\"first\"], \"answer\": { \"kind\": \"check\" }",
        "defaults-missing",
    ),
    (
        "\"deviations\": [\"daily\"]",
        "\"deviations\": []",
        "defaults-unneeded",
    ),
    ("\"room\": \"bathroom\"", "\"room\": \"sauna\"", "place"),
    ("\"part\": \"ceiling\"", "\"part\": \"sky\"", "place"),
    (
        "\"deviation\": { \"part\": \"none\",",
        "\"deviation\": { \"part\": \"none\", \"grade\": \"TG1\",",
        "grade",
    ),
    ("\"unit\": \"celsius\"", "\"unit\": \"fahrenheit\"", "unit"),
    ("\"usual_max\": 30", "\"usual_max\": 90", "range"),
    (
        "\"topics\": [",
        "\"photos\": { \"long_side\": 900 }, \"topics\": [",
        "long-side",
    ),
    (
        "\"topics\": [",
        "\"photos\": { \"originals\": true }, \"topics\": [",
        "originals",
    ),
];

fn first_version() -> String {
    std::fs::read_to_string(content("checklists").join("ny-vri-1.json")).unwrap()
}

#[test]
fn each_kind_of_fault_is_found_in_its_line_and_told_in_every_language() {
    let json = first_version();
    for (sound, spoilt, reason) in SPOILT {
        let place = json
            .find(sound)
            .unwrap_or_else(|| panic!("{sound} is not there"));
        let line = 1 + json[..place].matches('\n').count();
        let faults = checked(&json.replacen(sound, spoilt, 1)).unwrap_err();
        let found = faults.iter().find(|fault| fault.reason == reason);
        let fault = found.unwrap_or_else(|| panic!("{reason}: {faults:?}"));
        // A fault stands where its question is named, or in the lines that belong to it.
        assert!(
            (line.saturating_sub(4)..=line + 1).contains(&fault.line),
            "{fault:?}, not {line}"
        );
        for language in Language::ALL {
            let told = told(&Texts::new(language), fault);
            assert!(told.contains(&fault.line.to_string()), "{told}");
            assert!(!told.contains("checklist-fault"), "{told}");
        }
    }
    let tried: Vec<&str> = SPOILT.iter().map(|(_, _, reason)| *reason).collect();
    let untried: Vec<&&str> = REASONS.iter().filter(|it| !tried.contains(it)).collect();
    assert_eq!(untried, [&"empty-topic"], "is tried below");
}

#[test]
fn a_topic_without_questions_is_told_beside_every_other_fault() {
    let json = "{ \"id\": \"round\", \"version\": 1, \"topics\": [\n\
        { \"id\": \"cellar\", \"icon\": \"cat\", \"questions\": [] },\n\
        { \"id\": \"cellar\", \"icon\": \"box\", \"questions\": [] } ] }";
    let faults = checked(json).unwrap_err().into_iter();
    let found: Vec<_> = faults.map(|fault| (fault.line, fault.reason)).collect();
    let wanted = [
        (2, "icon"),
        (2, "empty-topic"),
        (3, "twice"),
        (3, "empty-topic"),
    ];
    assert_eq!(found, wanted);
}

/// How many questions a visit asks when everything is in order.
fn asked(
    template: &Template,
    kind: VisitKind,
    facts: &[&str],
    heating_season: bool,
    confidential: bool,
) -> usize {
    let mut given = Circumstances {
        facts: facts.iter().map(|&fact| fact.to_owned()).collect(),
        heating_season,
        answers: HashMap::new(),
    };
    for question in questions(template) {
        let answer = match &question.answer {
            AnswerKind::Choice { choices, .. } => Answer::Choice(choices[0].clone()),
            AnswerKind::Check => Answer::Ok,
            AnswerKind::Number { usual_min, .. } => Answer::Number(*usual_min),
            AnswerKind::Text => Answer::Text("x".into()),
        };
        given.answers.insert(question.id.clone(), answer);
    }
    let topics = template
        .topics
        .iter()
        .filter(|topic| confidential || !topic.confidential);
    topics.map(|topic| topic.shown(kind, &given).count()).sum()
}

#[test]
fn every_kind_of_visit_has_its_checklist_and_asks_at_most_forty_things() {
    for kind in VisitKind::ALL {
        let template = nyvri_core::content::template_for(kind).unwrap();
        for heating_season in [true, false] {
            let most = asked(&template, kind, &FACTS, heating_season, true);
            assert!(
                (10..=40).contains(&most) || kind.is_home_visit(),
                "{kind:?}: {most}"
            );
        }
    }
}

#[test]
fn a_question_for_several_rooms_is_asked_room_by_room() {
    let template = nyvri_core::content::template_for(VisitKind::TakeOver).unwrap();
    let topic = template.topic("handover-rooms").unwrap();
    let ids: Vec<&str> = topic.questions.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(
        ids[..4],
        [
            "handover-surfaces@hall",
            "handover-openings@hall",
            "handover-fittings@hall",
            "handover-surfaces@living-room"
        ]
    );
    let room = topic.questions[3]
        .deviation
        .as_ref()
        .unwrap()
        .room
        .as_deref();
    assert_eq!(room, Some("living-room"));
    let texts = Texts::new(Language::Nb);
    let find = |key: &str| texts.get(key);
    assert_eq!(
        find("q-handover-surfaces@living-room"),
        "Stue: Gulv, vegger og tak"
    );
    assert_eq!(
        find("q-handover-surfaces@living-room.finding"),
        "Skade på gulv, vegg eller tak"
    );
}

#[test]
fn a_visit_is_neither_empty_nor_endless() {
    let furnished = [
        "outer_wall",
        "bathroom_fan",
        "balcony",
        "cellar_storage",
        "stairwell",
        "children",
        "interpreter",
        "washing_machine",
        "own_heater",
    ];
    for template in templates()
        .iter()
        .filter(|template| template.id == "ny-vri")
    {
        for kind in [VisitKind::First, VisitKind::Second] {
            let least = asked(template, kind, &[], false, false);
            let most = asked(template, kind, &furnished, true, true);
            assert!(least >= 24, "{kind:?} asks only {least}");
            assert!(most <= 40, "{kind:?} asks as many as {most}");
        }
    }
}
