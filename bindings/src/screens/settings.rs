//! Settings: language, who and where, what lies on the phone.

use nyvri_core::Result;
use nyvri_core::text::Language;

use super::parts::Pick;
use super::view::View;

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
        Ok(Self {
            title: view.say("settings-title"),
            language_heading: view.say("settings-language"),
            languages: languages(view),
            about_heading: view.say("settings-about"),
            facts: facts(view)?,
            back_label: view.say("app-back"),
        })
    }
}

/// Each language in its own name.
fn languages(view: &View<'_>) -> Vec<Pick> {
    let pick = |language: Language| Pick {
        value: language.tag().into(),
        label: view.say(&format!("language-name-{}", language.tag())),
        detail: String::new(),
        chosen: language == view.texts.language(),
    };
    Language::ALL.into_iter().map(pick).collect()
}

/// What is known; a phone that has not met an office has no person yet.
fn facts(view: &View<'_>) -> Result<Vec<SettingFact>> {
    let visits = view.store.visits()?;
    let mine = visits
        .iter()
        .filter(|visit| visit.people.contains(&view.person.id));
    let role = format!("role-{}", view.person.role.code());
    let role = if view.person.name.is_empty() {
        String::new()
    } else {
        view.say(&role)
    };
    let facts = [
        ("settings-person", view.person.name.clone()),
        ("settings-role", role),
        (
            "settings-office",
            view.store.setting("office_name")?.unwrap_or_default(),
        ),
        ("settings-visits", mine.count().to_string()),
        ("settings-device", view.store.device().to_string()),
        ("settings-version", env!("CARGO_PKG_VERSION").to_owned()),
    ];
    let known = facts.into_iter().filter(|(_, value)| !value.is_empty());
    Ok(known
        .map(|(key, value)| SettingFact {
            label: view.say(key),
            value,
        })
        .collect())
}
