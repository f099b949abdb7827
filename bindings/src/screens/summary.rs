//! "Oppsummering": the visit read back to the tenant as a letter, then who signs it.

use nyvri_core::Result;
use nyvri_core::domain::id::Id;
use nyvri_core::explain::letter::{About, Letter, Row, Section, letter};
use nyvri_core::explain::noted::Noted;
use nyvri_core::text::{Language, Texts};

use super::marks::mark;
use super::parts::{Dock, GradeMark, Icon, Pick};
use super::signing::{Signing, dispute, notes, parties, tenant_has_signed, who_signed};
use super::view::View;
use super::visit_dock::end_of_summary;
use super::visit_view::VisitView;
use super::words::{spoken, with_commas};

pub use super::drawn::Stroke;
pub use super::signing::{SignedBox, SigningParty};

/// The letter, signatures and disagreement.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct SummaryScreen {
    /// The visit.
    pub visit_id: String,
    /// `Oppsummering`.
    pub title: String,
    /// `Leses høyt for Amina`; where nobody lives, the address.
    pub subtitle: String,
    /// Spoken name of the way back.
    pub back_label: String,
    /// `Norsk`, `العربية`, `Begge`; empty when there is one language. The value is the language of a letter, or `both`.
    pub languages: Vec<Pick>,
    /// Spoken name of that choice.
    pub languages_label: String,
    /// The letter in each language, the worker's first.
    pub letters: Vec<SummaryLetter>,
    /// `Det som er fortrolig, står ikke her.`
    pub confidential: String,
    /// `Stemmer dette, Amina?`
    pub agree_heading: String,
    /// `Ja`, `Nei, noe er feil`; the values are `yes` and `no`. Empty where nobody lives who could say so.
    pub agree: Vec<Pick>,
    /// `Hva er feil?`
    pub dispute_label: String,
    /// `Skriv det med leietakers egne ord`.
    pub dispute_prompt: String,
    /// What this person wrote down.
    pub dispute: String,
    /// What colleagues wrote down: `Kåre skrev: …`.
    pub disputes_of_others: Vec<String>,
    /// The tenant, if there is one, then whoever holds the phone.
    pub parties: Vec<SigningParty>,
    /// Signatures that were taken on other phones.
    pub signed_elsewhere: Vec<SignedBox>,
    /// Nothing can be signed or taken back any more.
    pub is_closed: bool,
    /// Said then.
    pub closed: Option<String>,
    /// The bottom.
    pub dock: Dock,
}

/// The letter in one language.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct SummaryLetter {
    /// BCP 47 tag.
    pub language: String,
    /// It is written from the right.
    pub is_right_to_left: bool,
    /// `Oversatt av en maskin. Ingen har kontrollert.`, in that language; none where somebody has.
    pub translated: Option<String>,
    /// `Tirsdag 24. november. Ingrid Dal og Ola Berg var hos Amina.`
    pub opening: String,
    /// In order.
    pub sections: Vec<SummarySection>,
}

/// A part of the letter.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct SummarySection {
    /// `Dette så vi`.
    pub heading: String,
    /// In order.
    pub rows: Vec<SummaryRow>,
    /// Said when there are none.
    pub none: Option<String>,
}

/// One thing that is told.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct SummaryRow {
    /// At the start, when there is no grade.
    pub icon: Icon,
    /// Its grade's mark.
    pub grade: Option<GradeMark>,
    /// `TG2`.
    pub grade_text: String,
    /// `Fuktflekk i taket på badet`.
    pub text: String,
    /// `Middels kraftige tegn. Sist, 4. juni: TG1.` Often empty. What a worker wrote is a line of its own in a letter that
    /// is not Norwegian, and says so.
    pub detail: String,
    /// The row as one sentence.
    pub spoken: String,
}

impl SummaryScreen {
    /// Builds the screen. The same for both who were there: nothing confidential is in it.
    pub fn build(view: &View<'_>, visit_id: Id) -> Result<Self> {
        let table = VisitView::load(view, visit_id)?;
        let summary = view.store.summary(visit_id)?;
        let said = Signing::load(&table, &summary)?;
        let tenants = tenants_language(&summary.names.language, view.texts.language());
        let tenants = tenants.map(|it| view.store.texts_under_own(&Texts::new(it)));
        let tenants = tenants.transpose()?;
        let in_both = [Some(view.texts), tenants.as_ref()].into_iter().flatten();
        let letters: Vec<Letter> = in_both
            .map(|texts| letter(texts, &summary, view.now))
            .collect();
        let name = summary.names.tenant.split_whitespace().next().unwrap_or("");
        let named = |key| view.texts.with(key, &[("name", name.into())]);
        let dispute = dispute(view, &said)?;
        Ok(Self {
            visit_id: visit_id.to_string(),
            title: view.say("summary-title"),
            subtitle: match summary.has_tenant() {
                true => named("summary-read-aloud"),
                false => summary.names.address.clone(),
            },
            back_label: view.say("app-back"),
            languages: languages(view, &letters),
            languages_label: view.say("summary-language"),
            letters: letters.iter().map(told).collect(),
            confidential: view.say("summary-confidential"),
            agree_heading: named("summary-agree"),
            agree: match summary.has_tenant() {
                true => agree(view, !dispute.own.is_empty()),
                false => Vec::new(),
            },
            dispute_label: view.say("summary-dispute-label"),
            dispute_prompt: view.say("summary-dispute-prompt"),
            dispute: dispute.own,
            disputes_of_others: dispute.of_others,
            parties: parties(view, &said, &summary, name)?,
            signed_elsewhere: notes(view, &said)?,
            is_closed: said.is_closed,
            closed: said.is_closed.then(|| view.say("summary-closed")),
            dock: end_of_summary(
                &table,
                who_signed(view, &said)?,
                summary.has_tenant() && !tenant_has_signed(&said),
            ),
        })
    }
}

/// The tenant's language, when there are texts of it and the worker reads another.
fn tenants_language(tag: &str, of_worker: Language) -> Option<Language> {
    let norwegian = |language| matches!(language, Language::Nb | Language::Nn);
    let both_norwegian = |it| norwegian(it) && norwegian(of_worker);
    Language::of_tenant(tag).filter(|it| *it != of_worker && !both_norwegian(*it))
}

fn languages(view: &View<'_>, letters: &[Letter]) -> Vec<Pick> {
    if letters.len() < 2 {
        return Vec::new();
    }
    let pick = |value: &str, label: String, chosen| Pick {
        value: value.to_owned(),
        label,
        detail: String::new(),
        chosen,
    };
    let mut picks: Vec<Pick> = letters
        .iter()
        .enumerate()
        .map(|(place, it)| {
            let tag = it.language.tag();
            pick(tag, view.say(&format!("language-{tag}")), place == 0)
        })
        .collect();
    picks.push(pick("both", view.say("summary-both"), false));
    picks
}

fn agree(view: &View<'_>, is_disputed: bool) -> Vec<Pick> {
    let pick = |value: &str, key, chosen| Pick {
        value: value.to_owned(),
        label: view.say(key),
        detail: String::new(),
        chosen,
    };
    vec![
        pick("yes", "summary-agree-yes", !is_disputed),
        pick("no", "summary-agree-no", is_disputed),
    ]
}

fn told(letter: &Letter) -> SummaryLetter {
    SummaryLetter {
        language: letter.language.tag().to_owned(),
        is_right_to_left: letter.language.is_right_to_left(),
        translated: letter.translated.clone(),
        opening: letter.opening.clone(),
        sections: letter.sections.iter().map(section).collect(),
    }
}

fn section(section: &Section) -> SummarySection {
    let rows = section.rows.iter();
    SummarySection {
        heading: section.heading.clone(),
        none: section.rows.is_empty().then(|| section.none.clone()),
        rows: rows.map(|told| row(section.about, told)).collect(),
    }
}

fn row(about: About, told: &Row) -> SummaryRow {
    let grade_text = told.grade.map_or("", |grade| grade.code());
    let noted = told.noted.as_ref().map(Noted::in_plain_text);
    let detail: Vec<&str> = [Some(told.detail.as_str()), noted.as_deref()]
        .into_iter()
        .flatten()
        .filter(|it| !it.is_empty())
        .collect();
    SummaryRow {
        icon: match about {
            About::LookedAt => Icon::Check,
            About::Found => Icon::Deviation,
            About::Municipality => Icon::House,
            About::Tenant => Icon::Wind,
        },
        grade: told.grade.map(mark),
        grade_text: grade_text.to_owned(),
        spoken: spoken(&[&*with_commas(&[grade_text, &told.text]), &*detail.join(" ")]),
        text: told.text.clone(),
        detail: detail.join("\n"),
    }
}
