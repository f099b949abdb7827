//! What sheets, columns and lists are called in a workbook. XLSForm's own names are its; the rest begins with `nyvri_`.
//! A list or a question of ours has an underscore where no checklist's own name can have one.

/// The questions, from top to bottom.
pub const SURVEY: &str = "survey";
/// The choices, list by list.
pub const CHOICES: &str = "choices";
/// What the form is called.
pub const SETTINGS: &str = "settings";

/// The languages, by tag and as a workbook names them.
pub const TONGUES: [(&str, &str); 3] = [
    ("nb", "Bokmål (nb)"),
    ("nn", "Nynorsk (nn)"),
    ("en", "English (en)"),
];

/// The group that asks what the office knows: so that each `relevant` works by itself elsewhere.
pub const CIRCUMSTANCES: &str = "circumstances";
/// Which kind of visit it is; also the list of them.
pub const VISIT_KIND: &str = "visit_kind";
/// What the dwelling has; also the list of it.
pub const FACTS: &str = "dwelling_facts";
/// Whether it is the heating season.
pub const HEATING_SEASON: &str = "heating_season";
/// The list for [`HEATING_SEASON`].
pub const YES_NO: &str = "yes_no";
/// The list of a check.
pub const CHECK: &str = "check_answer";
/// A repeat for rooms, its list of them, and the question which of them it is: with a number behind.
pub const ROOMS: &str = "rooms_";
/// The question of a repeat which room it is.
pub const ROOM: &str = "room_";
/// Before a topic's name: topics and questions may be called the same.
pub const TOPIC: &str = "topic-";

/// The answers of a check.
pub const CHECKED: [&str; 2] = ["ok", "deviation"];
/// What every question can be answered with.
pub const ALWAYS: [&str; 2] = ["not_relevant", "not_checked"];

/// In the settings: pixels on the long side of a photo.
pub const LONG_SIDE: &str = "nyvri_long_side";
/// In the settings: `yes` where the camera's own files are kept.
pub const ORIGINALS: &str = "nyvri_originals";

/// Beside XLSForm's in the survey.
pub const OWN_SURVEY: [&str; 11] = [
    "nyvri_icon",
    "nyvri_confidential",
    "nyvri_unit",
    "nyvri_usual_min",
    "nyvri_usual_max",
    "nyvri_room",
    "nyvri_part",
    "nyvri_grade",
    "nyvri_urgency",
    "nyvri_urgency_winter",
    "nyvri_advice",
];
/// What a finding is called, with a language's tag behind.
pub const FINDING: &str = "nyvri_finding_";
/// Beside XLSForm's among the choices: this one is a deviation.
pub const DEVIATION: &str = "nyvri_deviation";
