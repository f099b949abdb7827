//! What the tenant is shown: one piece of advice or one question at a time, in the tenant's language beside the
//! worker's, to be read or heard. Nothing confidential is here, whoever holds the phone.

use std::sync::Arc;

use nyvri_core::domain::id::Id;
use nyvri_core::domain::season::Season;
use nyvri_core::store::TenancyRow;
use nyvri_core::text::{Language, Texts};
use nyvri_core::{Error, Result};

use super::damp_panel::visit_day;
use super::tenant_cards::{Tongues, cards};
use super::view::View;
use super::visit_view::VisitView;
use super::words::lowered;

/// What the tenant is shown.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct TenantScreen {
    /// The visit.
    pub visit_id: String,
    /// `Råd for vinteren`, or the topic.
    pub title: TwoTongues,
    /// BCP 47 tag of the tenant's language.
    pub language: String,
    /// The tenant's language runs from right to left: the whole screen does.
    pub right_to_left: bool,
    /// To ask the phone for a voice by, the best first.
    pub voices: Vec<String>,
    /// One at a time, in this order.
    pub cards: Vec<TenantCard>,
    /// In the place of cards when there are none.
    pub nothing: TwoTongues,
    /// `Vi har ikke spansk ennå. Alt vises på bokmål.`
    pub notice: Option<String>,
    /// On the large buttons.
    pub next: TwoTongues,
    /// On the large buttons.
    pub back: TwoTongues,
    /// On the last card, in the place of next.
    pub understood: TwoTongues,
    /// Reads aloud.
    pub listen: TwoTongues,
    /// Stops reading.
    pub stop: TwoTongues,
    /// Said when the phone has no voice for the language.
    pub no_voice: TwoTongues,
    /// Above the languages.
    pub languages_heading: TwoTongues,
    /// To change to.
    pub languages: Vec<TenantLanguage>,
    /// `Ferdig`: back to the worker's screens, in one tap.
    pub leave_label: String,
}

/// The same words twice.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct TwoTongues {
    /// In the tenant's language.
    pub own: String,
    /// BCP 47 tag of what `own` is in; another than the tenant's where that lacks the words.
    pub language: String,
    /// `own` runs from right to left.
    pub right_to_left: bool,
    /// In the worker's language; none where it is the same.
    pub beside: Option<String>,
}

/// One piece of advice or one question.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct TenantCard {
    /// The same for the same card in every language.
    pub card_id: String,
    /// `Råd`, `Spørsmål`.
    pub kind: TwoTongues,
    /// `2 av 5`.
    pub count: TwoTongues,
    /// Above the words; a question has none.
    pub pictogram: Option<PictogramDrawing>,
    /// The advice or the question.
    pub text: TwoTongues,
    /// What can be answered to a question.
    pub answers: Vec<TwoTongues>,
    /// `Maskinoversatt, ikke gjennomgått`; none where a person has been through the words.
    pub origin: Option<TwoTongues>,
    /// To read aloud.
    pub spoken: String,
}

/// A pictogram to draw on a square of 96, with a round pen of 3.5.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct PictogramDrawing {
    /// From the back to the front.
    pub strokes: Vec<PictogramStroke>,
    /// What it shows, for who cannot see it, in the worker's language.
    pub spoken: String,
}

/// One path of a pictogram.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct PictogramStroke {
    /// Its colour.
    pub part: PictogramPart,
    /// The letters of an SVG path: M, L, H, V, C, A, Z.
    pub path: String,
}

/// What colour a stroke has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum PictogramPart {
    /// The colour of text.
    Stands,
    /// The main colour.
    Moves,
    /// The main colour, with its soft one inside.
    Filled,
}

/// A language to change to.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct TenantLanguage {
    /// For `tenant`.
    pub tag: String,
    /// Its name in itself.
    pub name: String,
    /// Its name in the worker's language.
    pub beside: String,
    /// Shown now.
    pub chosen: bool,
    /// Its name runs from right to left.
    pub right_to_left: bool,
}

/// What a person asked to see.
pub struct Shown<'a> {
    /// Questions and advice of this topic; without one, the advice of the visit.
    pub topic: Option<&'a str>,
    /// A language chosen on the spot; without one, the tenancy's.
    pub language: Option<&'a str>,
}

impl TenantScreen {
    /// Builds the screen. `texts` gives the texts of a language.
    ///
    /// # Errors
    /// [`Error::NotFound`] for a confidential topic: a tenant is not shown it, whoever asks.
    pub fn build(
        view: &View<'_>,
        visit: Id,
        shown: &Shown<'_>,
        texts: impl FnOnce(Language) -> Arc<Texts>,
    ) -> Result<Self> {
        let table = VisitView::load(view, visit)?;
        let noted = tenancy_of(&table)?.map_or_else(String::new, |row| row.language);
        let wanted = shown.language.unwrap_or(&noted);
        let known = Language::of_tenant(wanted);
        let missing = known.is_none() && !wanted.is_empty();
        let texts = view
            .store
            .texts_under_own(&texts(known.unwrap_or(Language::Nb)))?;
        let tongues = Tongues {
            own: &texts,
            beside: view.texts,
        };
        let language = texts.language();
        Ok(Self {
            visit_id: visit.to_string(),
            title: title(&table, shown.topic, &tongues),
            language: language.tag().to_owned(),
            right_to_left: language.is_right_to_left(),
            voices: voices(language).iter().map(|&tag| tag.to_owned()).collect(),
            cards: cards(&table, shown.topic, &tongues)?,
            nothing: tongues.say("tenant-nothing"),
            notice: missing.then(|| without(view, wanted)),
            next: tongues.say("tenant-next"),
            back: tongues.say("tenant-back"),
            understood: tongues.say("tenant-understood"),
            listen: tongues.say("tenant-listen"),
            stop: tongues.say("tenant-stop"),
            no_voice: tongues.say("tenant-no-voice"),
            languages_heading: tongues.say("tenant-language"),
            languages: languages(view, language),
            leave_label: view.say("show-leave"),
        })
    }
}

/// `Vi har ikke spansk ennå. Alt vises på bokmål.`
fn without(view: &View<'_>, wanted: &str) -> String {
    let name = view.texts.find(&format!("language-{wanted}"), &[]);
    let name = name.map_or_else(|| wanted.to_owned(), |name| lowered(&name));
    view.texts
        .with("show-no-language", &[("language", name.into())])
}

/// `Vis til leietaker`, where somebody is visited at home.
pub(super) fn way_there(table: &VisitView<'_>) -> Result<Option<String>> {
    Ok(tenancy_of(table)?.map(|_| table.view.say("show-open")))
}

fn tenancy_of(table: &VisitView<'_>) -> Result<Option<TenancyRow>> {
    match table.view.store.tenancy(table.visit.tenancy) {
        Err(Error::NotFound { .. }) => Ok(None),
        tenancy => tenancy.map(Some),
    }
}

fn title(table: &VisitView<'_>, topic: Option<&str>, tongues: &Tongues<'_>) -> TwoTongues {
    match topic {
        Some(topic) => tongues.say(&format!("topic-{topic}")),
        None => {
            let season = Season::of(visit_day(table)).code();
            tongues.say(&format!("tenant-title-{season}"))
        }
    }
}

fn languages(view: &View<'_>, shown: Language) -> Vec<TenantLanguage> {
    let choice = |language: Language| TenantLanguage {
        tag: language.tag().to_owned(),
        name: language.own_name().to_owned(),
        beside: view.say(&format!("language-{}", language.tag())),
        chosen: language == shown,
        right_to_left: language.is_right_to_left(),
    };
    Language::TENANTS.into_iter().map(choice).collect()
}

/// Voices that people of the language understand, the best first. Nobody makes one for nynorsk.
fn voices(language: Language) -> &'static [&'static str] {
    match language {
        Language::Nb => &["nb-NO", "no-NO"],
        Language::Nn => &["nn-NO", "nb-NO", "no-NO"],
        Language::En => &["en-GB", "en-US"],
        Language::Ar => &["ar", "ar-SA", "ar-EG"],
        Language::So => &["so-SO", "so"],
        Language::Ti => &["ti-ER", "ti-ET", "ti"],
        Language::Uk => &["uk-UA"],
        Language::Pl => &["pl-PL"],
        Language::FaAf => &["fa-AF", "fa-IR", "fa"],
    }
}
