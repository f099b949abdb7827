//! Reading: each call gives one screen, built from what lies on the phone. Nothing here waits for a network.

use nyvri_core::Result;

use crate::error::AppError;
use crate::screens::agree::AgreeScreen;
use crate::screens::finding::FindingScreen;
use crate::screens::pairing::PairingScreen;
use crate::screens::photo::PhotoScreen;
use crate::screens::photos::PhotosScreen;
use crate::screens::settings::SettingsScreen;
use crate::screens::summary::SummaryScreen;
use crate::screens::sync::SyncScreen;
use crate::screens::tenant::{Shown, TenantScreen};
use crate::screens::today::TodayScreen;
use crate::screens::topic::TopicScreen;
use crate::screens::view::View;
use crate::screens::visit::VisitScreen;

use super::{FieldApp, person, setting};

#[uniffi::export]
impl FieldApp {
    /// The day's visits.
    pub fn today(&self) -> Result<TodayScreen, AppError> {
        self.build(TodayScreen::build)
    }

    /// One visit.
    pub fn visit(&self, visit_id: String) -> Result<VisitScreen, AppError> {
        let visit = self.id(&visit_id)?;
        self.build(|view| VisitScreen::build(view, visit))
    }

    /// One topic of a visit.
    pub fn topic(&self, visit_id: String, topic_id: String) -> Result<TopicScreen, AppError> {
        let visit = self.id(&visit_id)?;
        self.build(|view| TopicScreen::build(view, visit, &topic_id))
    }

    /// Where people have to agree, in one visit.
    pub fn agreement(&self, visit_id: String) -> Result<AgreeScreen, AppError> {
        let visit = self.id(&visit_id)?;
        self.build(|view| AgreeScreen::build(view, visit))
    }

    /// What one visit came to, and who has signed it.
    pub fn summary(&self, visit_id: String) -> Result<SummaryScreen, AppError> {
        let visit = self.id(&visit_id)?;
        self.build(|view| SummaryScreen::build(view, visit))
    }

    /// One finding.
    pub fn finding(&self, finding_id: String) -> Result<FindingScreen, AppError> {
        let finding = self.id(&finding_id)?;
        self.build(|view| FindingScreen::build(view, finding))
    }

    /// One photo, large.
    pub fn photo(&self, photo_id: String) -> Result<PhotoScreen, AppError> {
        let photo = self.id(&photo_id)?;
        self.build(|view| PhotoScreen::build(view, photo))
    }

    /// Every photo of a visit, last time's beside. `by` is a value of [`PhotosScreen::ways`]; the first when it is none.
    pub fn photos(&self, visit_id: String, by: String) -> Result<PhotosScreen, AppError> {
        let visit = self.id(&visit_id)?;
        self.build(|view| PhotosScreen::build(view, visit, &by))
    }

    /// What the tenant is shown: the advice of the visit, or the questions and advice of a topic; in the
    /// language of the tenancy, or one chosen on the spot.
    pub fn tenant(
        &self,
        visit_id: String,
        topic_id: Option<String>,
        language: Option<String>,
    ) -> Result<TenantScreen, AppError> {
        let visit = self.id(&visit_id)?;
        let shown = Shown {
            topic: topic_id.as_deref(),
            language: language.as_deref(),
        };
        self.build(|view| TenantScreen::build(view, visit, &shown, |of| self.tenants_texts(of)))
    }

    /// How far sending has come.
    pub fn sync_screen(&self) -> Result<SyncScreen, AppError> {
        self.build(SyncScreen::build)
    }

    /// How to meet the office. `is_paired` tells whether it is needed.
    pub fn pairing(&self) -> Result<PairingScreen, AppError> {
        self.build(|view| {
            let is_paired = view.store.setting(setting::OFFICE_TOKEN)?.is_some();
            Ok(PairingScreen::build(view.texts, is_paired))
        })
    }

    /// Language and facts.
    pub fn settings(&self) -> Result<SettingsScreen, AppError> {
        self.build(SettingsScreen::build)
    }
}

impl FieldApp {
    pub(super) fn build<T>(
        &self,
        build: impl FnOnce(&View<'_>) -> Result<T>,
    ) -> Result<T, AppError> {
        let texts = self.texts();
        let (undo, sync) = {
            let moment = self.moment();
            let undo = moment.undo.as_ref().filter(|undo| !undo.back.is_empty());
            (undo.map(|undo| undo.text.clone()), moment.sync.clone())
        };
        let store = self.store();
        let built = store.at_once(|store| {
            build(&View {
                store,
                texts: &store.texts_under_own(&texts)?,
                person: &person(store)?,
                now: store.now(),
                undo,
                sync,
            })
        });
        built.map_err(|error| AppError::of(&error, &texts))
    }
}
