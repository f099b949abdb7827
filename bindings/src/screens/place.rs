//! Where things are, in words: storeys, rooms, building parts, and what a finding is called.

use nyvri_core::store::{DwellingRow, FindingRow};
use nyvri_core::text::Texts;

use super::words::{lowered, with_commas};

/// The building part that means none.
const NO_PART: &str = "none";

/// `2. etasje`. Empty when the dwelling number does not tell.
pub(super) fn storey(texts: &Texts, dwelling: &DwellingRow) -> String {
    let (Some(floor), Some(level)) = (dwelling.storey(), dwelling.number.get(..1)) else {
        return String::new();
    };
    let args = [("storey", floor.into())];
    texts
        .find(&format!("storey-{level}"), &args)
        .unwrap_or_default()
}

/// `H0203, 2. etasje`.
pub(super) fn number_and_storey(texts: &Texts, dwelling: &DwellingRow) -> String {
    with_commas(&[dwelling.number.clone(), storey(texts, dwelling)])
}

/// `Bad`.
pub(super) fn room(texts: &Texts, finding: &FindingRow) -> Option<String> {
    let room = finding.room.as_ref()?;
    Some(texts.get(&format!("room-{room}")))
}

/// `på badet`.
pub(super) fn on_room(texts: &Texts, finding: &FindingRow) -> Option<String> {
    let room = finding.room.as_ref()?;
    Some(texts.get(&format!("room-{room}.on")))
}

/// `Tak`; none for a finding that is about no building part.
pub(super) fn part(texts: &Texts, finding: &FindingRow) -> Option<String> {
    let part = finding.part.as_ref().filter(|part| *part != NO_PART)?;
    Some(texts.get(&format!("part-{part}")))
}

/// `Bad, tak`. Empty when nothing is set.
pub(super) fn room_and_part(texts: &Texts, finding: &FindingRow) -> String {
    match (room(texts, finding), part(texts, finding)) {
        (Some(room), Some(part)) => with_commas(&[room, lowered(&part)]),
        (room, part) => room.or(part).unwrap_or_default(),
    }
}

/// What a picture of the finding shows: `Tak på badet`.
pub(super) fn part_in_room(texts: &Texts, finding: &FindingRow) -> String {
    match (part(texts, finding), on_room(texts, finding)) {
        (Some(part), Some(on_room)) => format!("{part} {on_room}"),
        (Some(part), None) => part,
        (None, _) => room(texts, finding).unwrap_or_else(|| title(texts, finding)),
    }
}

/// `Fukt eller mugg i taket`; without a question `Tak på badet`.
pub(super) fn title(texts: &Texts, finding: &FindingRow) -> String {
    if let Some(name) = question_name(texts, finding) {
        return name;
    }
    if finding.room.is_none() && part(texts, finding).is_none() {
        return texts.get("finding-title");
    }
    part_in_room(texts, finding)
}

/// Inside a sentence, with its room: `fukt eller mugg i taket på badet`.
pub(super) fn title_in_room(texts: &Texts, finding: &FindingRow) -> String {
    let title = lowered(&title(texts, finding));
    match (question_name(texts, finding), on_room(texts, finding)) {
        (Some(_), Some(on_room)) => format!("{title} {on_room}"),
        _ => title,
    }
}

fn question_name(texts: &Texts, finding: &FindingRow) -> Option<String> {
    let question = finding.question.as_ref()?;
    texts.find(&format!("q-{question}.finding"), &[])
}
