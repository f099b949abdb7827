//! [`FieldApp`]: what a phone can ask and do. Reading gives a screen; doing gives nothing back but is
//! durable when it returns, and then the screen is asked for again.

use std::sync::Arc;

use crate::error::AppError;
use crate::keys::KeyStore;
use crate::screens::finding::FindingScreen;
use crate::screens::pairing::PairingScreen;
use crate::screens::photo::PhotoScreen;
use crate::screens::settings::SettingsScreen;
use crate::screens::sync::SyncScreen;
use crate::screens::today::TodayScreen;
use crate::screens::topic::TopicScreen;
use crate::screens::visit::VisitScreen;
use crate::watch::Watcher;

/// The app of one person on one phone.
#[derive(uniffi::Object)]
pub struct FieldApp {}

fn later<T>() -> Result<T, AppError> {
    Err(AppError::Failed {
        code: "later".into(),
        text: "later".into(),
    })
}

#[uniffi::export(async_runtime = "tokio")]
impl FieldApp {
    /// Opens the encrypted store in `folder` (made if it is not there). `language` is the phone's:
    /// `nb`, `nn` or `en`; it counts until the person chooses one.
    #[uniffi::constructor]
    pub fn open(
        folder: String,
        language: String,
        key_store: Arc<dyn KeyStore>,
    ) -> Result<Arc<Self>, AppError> {
        let _ = (folder, language, key_store);
        later()
    }

    /// The day's visits.
    pub fn today(&self) -> Result<TodayScreen, AppError> {
        later()
    }

    /// One visit.
    pub fn visit(&self, visit_id: String) -> Result<VisitScreen, AppError> {
        let _ = visit_id;
        later()
    }

    /// One topic of a visit.
    pub fn topic(&self, visit_id: String, topic_id: String) -> Result<TopicScreen, AppError> {
        let _ = (visit_id, topic_id);
        later()
    }

    /// One finding.
    pub fn finding(&self, finding_id: String) -> Result<FindingScreen, AppError> {
        let _ = finding_id;
        later()
    }

    /// One photo, large.
    pub fn photo(&self, photo_id: String) -> Result<PhotoScreen, AppError> {
        let _ = photo_id;
        later()
    }

    /// How far sending has come.
    pub fn sync_screen(&self) -> Result<SyncScreen, AppError> {
        later()
    }

    /// How to meet the office. `is_paired` tells whether it is needed.
    pub fn pairing(&self) -> Result<PairingScreen, AppError> {
        later()
    }

    /// Language and facts.
    pub fn settings(&self) -> Result<SettingsScreen, AppError> {
        later()
    }

    /// Begins a visit. Beginning one that has begun changes nothing.
    pub fn start_visit(&self, visit_id: String) -> Result<(), AppError> {
        let _ = visit_id;
        later()
    }

    /// Answers a question with one of its choices' `value`. The chosen value again takes the answer away.
    /// A deviation also logs a finding (once), with the question's usual room, part, grade and urgency.
    pub fn answer(
        &self,
        visit_id: String,
        question_id: String,
        value: String,
    ) -> Result<(), AppError> {
        let _ = (visit_id, question_id, value);
        later()
    }

    /// Answers with a number as typed: comma or point. Empty takes the answer away.
    pub fn answer_number(
        &self,
        visit_id: String,
        question_id: String,
        typed: String,
    ) -> Result<(), AppError> {
        let _ = (visit_id, question_id, typed);
        later()
    }

    /// Answers with words. Empty takes the answer away.
    pub fn answer_text(
        &self,
        visit_id: String,
        question_id: String,
        words: String,
    ) -> Result<(), AppError> {
        let _ = (visit_id, question_id, words);
        later()
    }

    /// Logs a finding that belongs to no question; gives its id.
    pub fn new_finding(&self, visit_id: String) -> Result<String, AppError> {
        let _ = visit_id;
        later()
    }

    /// Sets the room: a `value` of [`FindingScreen::rooms`].
    pub fn set_room(&self, finding_id: String, room: String) -> Result<(), AppError> {
        let _ = (finding_id, room);
        later()
    }

    /// Sets the building part: a `value` of [`FindingScreen::parts`].
    pub fn set_part(&self, finding_id: String, part: String) -> Result<(), AppError> {
        let _ = (finding_id, part);
        later()
    }

    /// Sets the grade: a `code` such as `TG2`.
    pub fn set_grade(&self, finding_id: String, grade: String) -> Result<(), AppError> {
        let _ = (finding_id, grade);
        later()
    }

    /// Sets the urgency: a `value` of [`FindingScreen::urgencies`].
    pub fn set_urgency(&self, finding_id: String, urgency: String) -> Result<(), AppError> {
        let _ = (finding_id, urgency);
        later()
    }

    /// Writes this person's note.
    pub fn set_note(&self, finding_id: String, words: String) -> Result<(), AppError> {
        let _ = (finding_id, words);
        later()
    }

    /// Takes a finding away. Undo brings it back.
    pub fn remove_finding(&self, finding_id: String) -> Result<(), AppError> {
        let _ = finding_id;
        later()
    }

    /// Takes a picture in: JPEG, PNG or WebP bytes as the camera gave them. Makes it upright, small and
    /// free of metadata first. Takes up to a second: call it off the main thread.
    pub fn take_photo(&self, finding_id: String, picture: Vec<u8>) -> Result<(), AppError> {
        let _ = (finding_id, picture);
        later()
    }

    /// Takes a photo away. Undo brings it back.
    pub fn remove_photo(&self, photo_id: String) -> Result<(), AppError> {
        let _ = photo_id;
        later()
    }

    /// Takes back the last change, the one that the dock names.
    pub fn undo(&self) -> Result<(), AppError> {
        later()
    }

    /// Ends the visit in the home; the office sees it next.
    pub fn complete_visit(&self, visit_id: String) -> Result<(), AppError> {
        let _ = visit_id;
        later()
    }

    /// Chooses the language: `nb`, `nn` or `en`.
    pub fn set_language(&self, language: String) -> Result<(), AppError> {
        let _ = language;
        later()
    }

    /// Meets the office by the words below its QR code (or the QR code's own text), then fetches the day.
    pub async fn pair(&self, code: String) -> Result<(), AppError> {
        let _ = code;
        later()
    }

    /// Sends what waits and fetches what is new. Returns when done, stopped or failed; what was
    /// received before stays received.
    pub async fn sync(&self) -> Result<(), AppError> {
        later()
    }

    /// Stops a sync under way, soon. Nothing is lost.
    pub fn cancel_sync(&self) {}

    /// Tells `watcher` after every change, until another one is given.
    pub fn watch(&self, watcher: Arc<dyn Watcher>) {
        let _ = watcher;
    }
}
