//! Every screen, built from a home with a past.

mod advice;
mod agree;
mod asked;
mod camera;
mod compare;
mod damp;
mod deadlines;
mod finding;
mod home;
mod interpreter;
mod photo;
mod photos;
mod receipts;
mod settings;
mod strays;
mod summary;
mod summary_places;
mod sync;
mod tenant;
mod today;
mod topic;
mod visit;

use home::{Home, at};

/// How keys of texts begin.
const KEYS: &[&str] = &[
    "app-",
    "advice-",
    "agree-",
    "strays-",
    "today-",
    "storey-",
    "last-",
    "tag-",
    "visit-",
    "topic-",
    "answer-",
    "camera-",
    "compare-",
    "mark-",
    "answered-",
    "number-",
    "text-",
    "deviation-",
    "photo-",
    "photos-",
    "finding-",
    "receipt-",
    "sync-",
    "refused-",
    "pairing-",
    "settings-",
    "language-",
    "room-",
    "part-",
    "grade-",
    "urgency-",
    "unit-",
    "kind-",
    "role-",
    "interpreter-",
    "tolk-",
    "q-",
    "damp-",
    "deadline-",
    "matter-",
    "pack-",
    "season-",
    "span-",
    "summary-",
    "letter-",
    "standing-",
    "date-",
    "month-",
    "pictogram-",
    "show-",
    "tenant-",
    "weekday-",
];

/// Fails when a text is missing: then its key shows.
fn assert_worded(screen: &impl std::fmt::Debug) {
    let shown = format!("{screen:?}");
    let is_part_of_key = |letter: char| letter.is_ascii_alphanumeric() || "-_.".contains(letter);
    let words = shown.split(|letter: char| !is_part_of_key(letter));
    for word in words.filter(|word| word.contains('-')) {
        let missing = KEYS.iter().any(|prefix| word.starts_with(prefix));
        assert!(!missing, "no text for {word}");
    }
}
