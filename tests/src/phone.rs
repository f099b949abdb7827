//! A worker with a phone: drives [`FieldApp`] through its screens only, as the two apps do.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use nyvri::FieldApp;
use nyvri::error::AppError;
use nyvri::keys::{KeyStore, KeyStoreError};
use nyvri::screens::topic::{QuestionCard, TopicScreen};

use crate::pictures;

/// Keeps the key in a file: what Keystore and Keychain do on a phone.
pub struct FileKeys(pub PathBuf);

impl KeyStore for FileKeys {
    fn load(&self) -> Result<Option<Vec<u8>>, KeyStoreError> {
        Ok(std::fs::read(&self.0).ok())
    }

    fn save(&self, key: Vec<u8>) -> Result<(), KeyStoreError> {
        std::fs::write(&self.0, key).map_err(|error| KeyStoreError::Unavailable {
            reason: error.to_string(),
        })
    }
}

/// Pictures in a row of `nyvri-phone … shoot`.
pub const SHOTS: usize = 3;

/// Opens the app of a phone whose storage is `folder`.
pub fn open(folder: &Path) -> Result<Arc<FieldApp>, AppError> {
    let keys = FileKeys(folder.join("key"));
    FieldApp::open(
        folder.display().to_string(),
        "nb".to_owned(),
        Arc::new(keys),
    )
}

/// The first visit on Today.
pub fn first_visit(app: &FieldApp) -> Result<Option<String>, AppError> {
    let today = app.today()?;
    let visits = today
        .sections
        .into_iter()
        .flat_map(|section| section.visits);
    Ok(visits.map(|visit| visit.visit_id).next())
}

/// Answers the whole checklist, with five deviations and eight photos, and says `done` after each thing
/// that the app has taken. What is answered already is left as it is.
pub fn do_the_visit(
    app: &FieldApp,
    visit: &str,
    done: &mut dyn FnMut(String),
) -> Result<(), AppError> {
    app.start_visit(visit.to_owned())?;
    let mut seen = BTreeSet::new();
    for topic in app
        .visit(visit.to_owned())?
        .topics
        .into_iter()
        .filter(|topic| topic.can_open)
    {
        // An answer can bring up another question, so the screen is asked for again each time.
        loop {
            let screen = app.topic(visit.to_owned(), topic.topic_id.clone())?;
            let Some(card) = screen
                .questions
                .into_iter()
                .find(|card| seen.insert(card.question_id.clone()))
            else {
                break;
            };
            if answer_of(&card).is_none() {
                let value = answer(app, visit, &card)?;
                done(format!("answer {} {value}", card.question_id));
            }
        }
    }
    take_photos(app, visit, done)
}

/// What a card says: the chosen value, the number or the words.
pub fn answer_of(card: &QuestionCard) -> Option<String> {
    let chosen = card
        .choices
        .iter()
        .find(|choice| choice.chosen)
        .map(|choice| choice.value.clone());
    let typed = card.number.as_ref().map(|field| field.value.clone());
    let written = card.text.as_ref().map(|field| field.value.clone());
    chosen
        .into_iter()
        .chain(typed)
        .chain(written)
        .find(|value| !value.is_empty())
}

/// Questions answered with a deviation; each logs a finding.
const DEVIATIONS: [&str; 5] = [
    "vents-open",
    "bathroom-ceiling-dry",
    "kitchen-sink-dry",
    "smoke-alarm-sounds",
    "escape-route-clear",
];

fn answer(app: &FieldApp, visit: &str, card: &QuestionCard) -> Result<String, AppError> {
    let (visit, question) = (visit.to_owned(), card.question_id.clone());
    if card.number.is_some() {
        return type_a_number(app, &visit, &question);
    }
    if card.text.is_some() {
        let words = "Alt er som avtalt.".to_owned();
        app.answer_text(visit, question, words.clone())?;
        return Ok(words);
    }
    let wanted = DEVIATIONS.contains(&question.as_str());
    let fits = card
        .choices
        .iter()
        .find(|choice| choice.is_deviation == wanted);
    let value = fits
        .or(card.choices.first())
        .map(|choice| choice.value.clone())
        .unwrap_or_default();
    app.answer(visit, question, value.clone())?;
    Ok(value)
}

/// The first number that the question takes.
fn type_a_number(app: &FieldApp, visit: &str, question: &str) -> Result<String, AppError> {
    let mut refused = None;
    for typed in ["21,5", "14", "2"] {
        match app.answer_number(visit.to_owned(), question.to_owned(), typed.to_owned()) {
            Ok(()) => return Ok(typed.to_owned()),
            Err(error) => refused = Some(error),
        }
    }
    refused.map_or_else(|| Ok(String::new()), Err)
}

fn take_photos(app: &FieldApp, visit: &str, done: &mut dyn FnMut(String)) -> Result<(), AppError> {
    let findings = app.visit(visit.to_owned())?.findings;
    for (number, finding) in findings.into_iter().enumerate() {
        let wanted = if number < 3 { 2 } else { 1 };
        let taken = app
            .finding(finding.finding_id.clone())?
            .photos
            .into_iter()
            .filter(|photo| !photo.is_last);
        for shot in taken.count()..wanted {
            let seed = u64::try_from(number * 10 + shot).unwrap_or(0);
            app.take_photo(finding.finding_id.clone(), pictures::bathroom(seed))?;
            done(format!("photo {} {shot}", finding.finding_id));
        }
    }
    Ok(())
}

/// Everything that the phone shows of a visit, one line each, sorted: two phones that agree print the same.
pub fn told(app: &FieldApp, visit: &str) -> Result<Vec<String>, AppError> {
    let mut lines = Vec::new();
    let screen = app.visit(visit.to_owned())?;
    for topic in screen.topics.into_iter().filter(|topic| topic.can_open) {
        let TopicScreen { questions, .. } = app.topic(visit.to_owned(), topic.topic_id)?;
        lines.extend(questions.iter().filter_map(|card| {
            answer_of(card).map(|value| format!("answer {} {value}", card.question_id))
        }));
    }
    for row in screen.findings {
        let finding = app.finding(row.finding_id.clone())?;
        let chosen = |picks: &[nyvri::screens::parts::Pick]| {
            picks
                .iter()
                .find(|pick| pick.chosen)
                .map(|pick| pick.value.clone())
                .unwrap_or_default()
        };
        let (room, part) = (chosen(&finding.rooms), chosen(&finding.parts));
        let urgency = chosen(&finding.urgencies);
        lines.push(format!(
            "finding {} {room} {part} {} {urgency}",
            row.finding_id, row.grade_text
        ));
        for photo in finding.photos.into_iter().filter(|photo| !photo.is_last) {
            let bytes = app.photo(photo.photo_id.clone())?.jpeg.len();
            lines.push(format!(
                "photo {} {} {bytes}",
                photo.photo_id, row.finding_id
            ));
        }
    }
    lines.sort();
    Ok(lines)
}
