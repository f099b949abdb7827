//! The frame around a page: navigation by role, who is signed in, the language choice, the footer.

use nyvri_core::calendar::day_of;
use nyvri_core::domain::person::Role;
use nyvri_core::text::Language;

use super::assets;
use crate::accounts::Session;
use crate::rights::{Right, allows};
use crate::state::AppState;
use crate::words::Words;

/// Where in the navigation a page stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Visits.
    Visits,
    /// Tenancies.
    Tenancies,
    /// Checklists.
    Checklists,
    /// The languages of tenants.
    Languages,
    /// Phones.
    Phones,
    /// What was erased.
    Erased,
    /// How the office fares.
    Health,
    /// Sign-in and faults.
    None,
}

const PLACES: [(Place, &str, &str, &[Right]); 7] = [
    (
        Place::Visits,
        "/visits",
        "office-nav-visits",
        &[Right::SeeVisits, Right::SeeOwnVisits],
    ),
    (
        Place::Tenancies,
        "/tenancies",
        "office-nav-tenancies",
        &[Right::SeeTenancies],
    ),
    (
        Place::Checklists,
        "/checklists",
        "office-nav-checklists",
        &[Right::KeepChecklists],
    ),
    (
        Place::Languages,
        "/languages",
        "office-nav-languages",
        &[Right::SeeLanguages],
    ),
    (
        Place::Phones,
        "/phones",
        "office-nav-phones",
        &[Right::KeepPhones],
    ),
    (
        Place::Erased,
        "/erased",
        "office-nav-erased",
        &[Right::SeeErased],
    ),
    (
        Place::Health,
        "/health",
        "office-nav-health",
        &[Right::SeeHealth],
    ),
];

/// One item of the navigation.
pub struct NavItem {
    /// Where it leads.
    pub href: &'static str,
    /// Its word.
    pub label: String,
    /// The page shown belongs here.
    pub is_current: bool,
}

/// One language to choose.
pub struct LanguageChoice {
    /// BCP 47 tag.
    pub tag: &'static str,
    /// Its own name for itself.
    pub name: &'static str,
    /// The one shown.
    pub is_current: bool,
}

/// The frame.
pub struct Shell {
    /// Texts.
    pub words: Words,
    /// What the page is.
    pub title: String,
    /// What the role has.
    pub nav: Vec<NavItem>,
    /// Name and role; none when nobody is signed in.
    pub who: Option<String>,
    /// Goes into every form.
    pub form_token: String,
    /// When the page was made.
    pub shown_at: String,
    /// To choose from.
    pub languages: Vec<LanguageChoice>,
    /// Where the language choice comes back to.
    pub back: String,
    /// Folder of the style sheets.
    pub assets: &'static str,
}

impl Shell {
    /// The frame of a page. `place` decides what the navigation marks.
    pub fn new(
        state: &AppState,
        words: Words,
        session: Option<&Session>,
        place: Place,
        title: String,
    ) -> Self {
        let now = state.now();
        let role = session.map(|session| session.account.role);
        Self {
            nav: role.map_or_else(Vec::new, |role| nav(&words, role, place)),
            who: session.map(|session| who(&words, session)),
            form_token: session.map_or_else(String::new, |session| session.form_token.clone()),
            shown_at: words.many(
                "office-shown-at",
                &[
                    ("day", &words.texts().day(day_of(now), day_of(now))),
                    ("time", &words.texts().time(now)),
                ],
            ),
            languages: languages(&words),
            back: place_path(place).to_owned(),
            assets: assets::version(),
            words,
            title,
        }
    }

    /// The same frame, coming back to `path` after a choice of language.
    pub fn back_to(mut self, path: &str) -> Self {
        path.clone_into(&mut self.back);
        self
    }

    /// The language of the page.
    pub fn language(&self) -> &'static str {
        self.words.texts().language().tag()
    }
}

/// The first page a role has.
pub fn first_page(role: Role) -> &'static str {
    let first = PLACES
        .iter()
        .find(|(_, _, _, rights)| rights.iter().any(|right| allows(role, *right)));
    first.map_or("/sign-in", |(_, path, _, _)| path)
}

fn place_path(place: Place) -> &'static str {
    PLACES
        .iter()
        .find(|(found, ..)| *found == place)
        .map_or("/", |(_, path, ..)| path)
}

fn nav(words: &Words, role: Role, place: Place) -> Vec<NavItem> {
    let open = PLACES
        .iter()
        .filter(|(_, _, _, rights)| rights.iter().any(|right| allows(role, *right)));
    open.map(|(found, href, label, _)| NavItem {
        href,
        label: words.t(label),
        is_current: *found == place,
    })
    .collect()
}

fn who(words: &Words, session: &Session) -> String {
    let role = words.named("role", session.account.role.code());
    format!("{}, {}", session.account.name, role.to_lowercase())
}

fn languages(words: &Words) -> Vec<LanguageChoice> {
    let current = words.texts().language();
    Language::ALL
        .map(|language| LanguageChoice {
            tag: language.tag(),
            name: language.own_name(),
            is_current: language == current,
        })
        .into()
}
