//! Settings: language, who and where, what lies on the phone.

use super::parts::Pick;
use super::view::View;
use nyvri_core::{Error, Result};

/// What a person can see and set about the app.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct SettingsScreen {
    /// `Innstillinger`.
    pub title: String,
    /// `Språk`.
    pub language_heading: String,
    /// nb, nn, en.
    pub languages: Vec<Pick>,
    /// `Hvem og hvor`.
    pub about_heading: String,
    /// Facts to read, in order.
    pub facts: Vec<SettingFact>,
    /// Spoken name of the way back.
    pub back_label: String,
}

/// One fact: `Kontor` – `Fjordvik kommune`.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct SettingFact {
    /// What.
    pub label: String,
    /// Its value.
    pub value: String,
}

impl SettingsScreen {
    /// Builds the screen.
    pub fn build(view: &View<'_>) -> Result<Self> {
        let _ = view;
        Err(Error::NotFound { what: "screen" })
    }
}
