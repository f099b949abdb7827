//! Advice of a visit: how that of the visit before went, and what was given.

use nyvri_core::content::advice::of_id;
use nyvri_core::content::pictograms::{self, Part};
use nyvri_core::domain::id::Id;
use nyvri_core::store::VisitRow;

use super::Look;
use crate::dashboard::fault::Fault;

/// One piece of advice.
pub struct AdviceView {
    /// What was said.
    pub text: String,
    /// Its pictogram as SVG, with what it shows as its name; empty for advice without one.
    pub pictogram: String,
    /// Who and when; for what was given, in which season too.
    pub by: String,
    /// How it went: `Det hjalp`.
    pub outcome: Option<String>,
}

/// Those that the reader may see.
pub struct Advice {
    /// Of the visit before, with how it went.
    pub told: Vec<AdviceView>,
    /// Of this one.
    pub given: Vec<AdviceView>,
}

impl Advice {
    /// Nothing was said.
    pub fn is_empty(&self) -> bool {
        self.told.is_empty() && self.given.is_empty()
    }
}

/// Reads it.
pub fn of(look: &Look<'_>, visit: &VisitRow) -> Result<Advice, Fault> {
    let told = look.store.advice_told(visit.id)?;
    let told = told.iter().filter(|told| may_see(look, &told.topic, None));
    let told = told.filter_map(|told| {
        let outcome = look.words.named("advice-outcome", told.outcome.code());
        Some(AdviceView {
            text: text(look, &told.advice)?,
            pictogram: pictogram(look, &told.advice),
            by: by(look, told.author, told.at),
            outcome: Some(outcome),
        })
    });
    let given = look.store.advice_given(visit.id)?;
    let given = given
        .iter()
        .filter(|given| may_see(look, &given.topic, given.finding));
    let given = given.filter_map(|given| {
        let said_by = by(look, given.author, given.at);
        let season = given.season.map(|season| {
            let season = look.words.named("season", season.code());
            look.words.s("advice-panel-why-season", "season", &season)
        });
        Some(AdviceView {
            text: text(look, &given.advice)?,
            pictogram: pictogram(look, &given.advice),
            by: season.map_or(said_by.clone(), |season| format!("{season} · {said_by}")),
            outcome: None,
        })
    });
    Ok(Advice {
        told: told.collect(),
        given: given.collect(),
    })
}

fn may_see(look: &Look<'_>, topic: &str, finding: Option<Id>) -> bool {
    let of_finding = finding.is_some_and(|finding| look.confidences.hide_finding(finding));
    look.sees_confidential || !(look.confidences.hide_topic(topic) || of_finding)
}

/// None for advice that only a newer version knows.
fn text(look: &Look<'_>, advice: &str) -> Option<String> {
    look.words.texts().find(&format!("advice-{advice}"), &[])
}

fn by(look: &Look<'_>, author: Id, at: i64) -> String {
    let moment = look.words.texts().moment(at, look.now);
    let name = look.people.first_name(author);
    let args = [("name", name), ("moment", &moment)];
    look.words.many("office-by-at", &args)
}

/// The drawing is ours and holds nothing that a person wrote; only its name comes from the texts.
fn pictogram(look: &Look<'_>, advice: &str) -> String {
    let found = of_id(advice).ok();
    let drawn = found.and_then(|advice| pictograms::of_id(&advice.pictogram));
    let Some(drawn) = drawn else {
        return String::new();
    };
    let name = look.words.t(&format!("pictogram-{}", drawn.id));
    let name = name
        .replace('&', "&amp;")
        .replace('"', "&quot;")
        .replace('<', "&lt;");
    let strokes = drawn.strokes.iter().map(|stroke| {
        let part = match stroke.part {
            Part::Stands => "stands",
            Part::Moves => "moves",
            Part::Filled => "filled",
        };
        format!("<path class=\"{part}\" d=\"{}\"/>", stroke.path)
    });
    let strokes: String = strokes.collect();
    format!(
        "<svg class=\"pictogram\" viewBox=\"0 0 96 96\" role=\"img\" aria-label=\"{name}\">{strokes}</svg>"
    )
}
