//! The findings of a visit with their photos.

use nyvri_core::clock::UnixMillis;
use nyvri_core::domain::template::Template;
use nyvri_core::store::{FindingRow, PhotoRow, Store, VisitRow};

use crate::dashboard::fault::Fault;
use crate::dashboard::frame::shown::{People, grade_mark};
use crate::words::Words;

/// A finding.
pub struct FindingView {
    /// What it is: `Fukt eller mugg i taket`, or where it is.
    pub title: String,
    /// Room and part, where the title does not say it.
    pub place: String,
    /// Mark and code of the grade that stands.
    pub grade: Option<(&'static str, &'static str)>,
    /// Who graded it differently.
    pub dispute: Option<String>,
    /// How soon someone must act.
    pub urgency: Option<String>,
    /// What people wrote, each with the name.
    pub notes: Vec<(String, String)>,
    /// Who logged it, and when.
    pub logged: String,
    /// What it looks like.
    pub photos: Vec<PhotoView>,
}

/// A photo.
pub struct PhotoView {
    /// The small picture.
    pub small: String,
    /// The whole picture.
    pub large: String,
    /// What it shows, for those who do not see it.
    pub alt: String,
    /// When it was taken.
    pub taken: String,
    /// The office has it.
    pub is_here: bool,
    /// Pixels of the small picture as laid out; its shape without its size.
    pub width: u32,
    /// The same.
    pub height: u32,
}

/// Those that the reader may see, in the order they were logged.
pub fn views(
    store: &Store,
    words: &Words,
    people: &People,
    template: &Template,
    visit: &VisitRow,
    sees_confidential: bool,
    now: UnixMillis,
) -> Result<Vec<FindingView>, Fault> {
    let mut findings = store.findings(visit.id)?;
    findings.retain(|finding| sees_confidential || !is_confidential(template, finding));
    findings
        .iter()
        .map(|finding| view(store, words, people, finding, now))
        .collect()
}

/// Whether a finding belongs to a confidential question.
pub fn is_confidential(template: &Template, finding: &FindingRow) -> bool {
    finding
        .question
        .as_ref()
        .is_some_and(|question| template.is_confidential(question))
}

fn view(
    store: &Store,
    words: &Words,
    people: &People,
    finding: &FindingRow,
    now: UnixMillis,
) -> Result<FindingView, Fault> {
    let place = place(words, finding);
    let named = finding
        .question
        .as_ref()
        .and_then(|question| words.texts().find(&format!("q-{question}.finding"), &[]));
    let title = named.unwrap_or_else(|| {
        if place.is_empty() {
            words.t("office-finding")
        } else {
            place.clone()
        }
    });
    let photos = store.photos_of_finding(finding.id)?;
    let author = people.first_name(finding.author);
    Ok(FindingView {
        grade: finding
            .grade()
            .map(|grade| (grade_mark(grade), grade.code())),
        dispute: finding
            .grade_is_disputed()
            .then(|| dispute(words, people, finding)),
        urgency: finding
            .urgency
            .map(|urgency| words.named("urgency", urgency.code())),
        notes: finding
            .notes
            .iter()
            .map(|note| (people.first_name(note.author).to_owned(), note.text.clone()))
            .collect(),
        logged: words.many(
            "office-by-at",
            &[
                ("name", author),
                ("moment", &words.texts().moment(finding.logged_at, now)),
            ],
        ),
        photos: photos
            .iter()
            .map(|photo| photo_view(words, &title, photo, now))
            .collect(),
        place: if place == title { String::new() } else { place },
        title,
    })
}

fn place(words: &Words, finding: &FindingRow) -> String {
    let room = finding.room.as_ref().map(|room| words.named("room", room));
    let part = finding
        .part
        .as_ref()
        .filter(|part| *part != "none")
        .map(|part| words.named("part", part));
    match (part, room) {
        (Some(part), Some(room)) => format!("{part}, {}", room.to_lowercase()),
        (Some(one), None) | (None, Some(one)) => one,
        (None, None) => String::new(),
    }
}

fn dispute(words: &Words, people: &People, finding: &FindingRow) -> String {
    let voice = |by: &nyvri_core::store::GradeBy| {
        words.many(
            "finding-grade-voice",
            &[
                ("name", people.first_name(by.author)),
                ("grade", by.grade.code()),
            ],
        )
    };
    let voices: Vec<String> = finding.grades.iter().map(voice).collect();
    words.s("office-disputed", "voices", &voices.join(", "))
}

fn photo_view(words: &Words, title: &str, photo: &PhotoRow, now: UnixMillis) -> PhotoView {
    let taken = words.texts().moment(photo.taken_at, now);
    let large = format!("/visits/{}/photos/{}", photo.visit, photo.id);
    PhotoView {
        small: format!("{large}?small=yes"),
        alt: words.many("photo-spoken", &[("title", title), ("moment", &taken)]),
        taken,
        is_here: !photo.thumbnail.is_empty(),
        width: photo.width,
        height: photo.height,
        large,
    }
}
