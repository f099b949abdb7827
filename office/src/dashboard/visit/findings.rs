//! The findings of a visit with their photos.

use nyvri_core::store::{FindingRow, PhotoRow, VisitRow};

use super::Look;
use super::due::{self, FindingDue};
use crate::dashboard::fault::Fault;
use crate::dashboard::frame::due::Due;
use crate::dashboard::frame::shown::{People, grade_mark};
use crate::dashboard::photo::{self, Drawn};
use crate::words::Words;

/// A finding.
pub struct FindingView {
    /// Names it in forms.
    pub id: String,
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
    /// Until when, and by which rule.
    pub due: Option<Due>,
    /// That stands still.
    pub is_paused: bool,
    /// What people wrote, each with the name.
    pub notes: Vec<(String, String)>,
    /// Who logged it, and when.
    pub logged: String,
    /// What it looked like at the first visit.
    pub before: Vec<PhotoView>,
    /// What it looks like.
    pub photos: Vec<PhotoView>,
}

/// A photo.
pub struct PhotoView {
    /// The small picture.
    pub small: String,
    /// The page that shows it large.
    pub large: String,
    /// What it shows, for those who do not see it.
    pub alt: String,
    /// When it was taken.
    pub taken: String,
    /// Mark and code of the grade then, on a photo of an earlier visit.
    pub grade: Option<(&'static str, &'static str)>,
    /// The office has it.
    pub is_here: bool,
    /// What is drawn on it, with the pixels of the picture: its shape without its size.
    pub drawn: Drawn,
}

/// Those that the reader may see, what is done first in front, each beside the earlier visit's photos of
/// the same question.
pub fn views(
    look: &Look<'_>,
    visit: &VisitRow,
    earlier: Option<&VisitRow>,
) -> Result<Vec<FindingView>, Fault> {
    let mut findings = look.store.findings(visit.id)?;
    findings.retain(|finding| look.sees_confidential || !look.confidences.hide_finding(finding.id));
    let dues = findings.into_iter().map(|finding| {
        let due = due::of_finding(look, &finding)?;
        Ok((finding, due))
    });
    let mut findings: Vec<(FindingRow, FindingDue)> = dues.collect::<Result<_, Fault>>()?;
    findings.sort_by_key(|(_, due)| due.turn);
    let before =
        earlier.map_or_else(|| Ok(Vec::new()), |earlier| look.store.findings(earlier.id))?;
    let same = |finding: &FindingRow| {
        let asked = finding.question.is_some();
        before
            .iter()
            .find(|old| asked && old.question == finding.question)
    };
    findings
        .into_iter()
        .map(|(finding, due)| view(look, &finding, due, same(&finding)))
        .collect()
}

fn view(
    look: &Look<'_>,
    finding: &FindingRow,
    due: FindingDue,
    earlier: Option<&FindingRow>,
) -> Result<FindingView, Fault> {
    let Look {
        store,
        words,
        people,
        now,
        ..
    } = *look;
    let place = place(words, finding);
    let title = title(words, finding);
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
        id: finding.id.to_string(),
        is_paused: due.is_paused,
        due: due.due,
        before: earlier.map_or_else(|| Ok(Vec::new()), |old| before(look, &title, old))?,
        photos: photos
            .iter()
            .map(|photo| photo_view(look, &title, photo))
            .collect::<Result<_, _>>()?,
        place: if place == title { String::new() } else { place },
        title,
    })
}

/// What a finding is; else where it is.
pub fn title(words: &Words, finding: &FindingRow) -> String {
    let named = finding
        .question
        .as_ref()
        .and_then(|question| words.texts().find(&format!("q-{question}.finding"), &[]));
    named.unwrap_or_else(|| {
        let place = place(words, finding);
        if place.is_empty() {
            words.t("office-finding")
        } else {
            place
        }
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

// One photo of then is enough to compare with.
fn before(look: &Look<'_>, title: &str, old: &FindingRow) -> Result<Vec<PhotoView>, Fault> {
    let grade = old.grade().map(|grade| (grade_mark(grade), grade.code()));
    let photos = look.store.photos_of_finding(old.id)?;
    let first = photos
        .iter()
        .take(1)
        .map(|photo| photo_view(look, title, photo));
    first
        .map(|photo| Ok(PhotoView { grade, ..photo? }))
        .collect()
}

fn photo_view(look: &Look<'_>, title: &str, photo: &PhotoRow) -> Result<PhotoView, Fault> {
    let Look {
        store,
        words,
        people,
        now,
        ..
    } = *look;
    let taken = words.texts().moment(photo.taken_at, now);
    let drawn = Drawn::on(store, words, people, photo)?;
    let large = photo::address(photo);
    Ok(PhotoView {
        small: format!("{large}/picture?small=yes&{}", drawn.version),
        alt: words.many("photo-spoken", &[("title", title), ("moment", &taken)]),
        taken,
        grade: None,
        is_here: !photo.thumbnail.is_empty(),
        drawn,
        large,
    })
}
