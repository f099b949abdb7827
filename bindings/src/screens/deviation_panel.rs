//! What opens under a deviation: photo and grade, one tap each.

use nyvri_core::Result;
use nyvri_core::domain::template::Question;
use nyvri_core::domain::visit::Answer;
use nyvri_core::store::FindingRow;

use super::marks::{grade_choices, grade_in_words};
use super::place::room_and_part;
use super::tiles::tiles;
use super::topic::DeviationPanel;
use super::view::View;
use super::visit_view::VisitView;
use super::words::spoken;

/// The panel of an answer that is a deviation and has a finding.
pub(super) fn deviation_panel(
    table: &VisitView<'_>,
    question: &Question,
    now: Option<&Answer>,
) -> Result<Option<DeviationPanel>> {
    let is_deviation = now.is_some_and(|answer| question.is_deviation(answer));
    let Some(finding) = table.finding_of(&question.id).filter(|_| is_deviation) else {
        return Ok(None);
    };
    let view = table.view;
    let last = table.last_finding_of(&question.id);
    let mut photos = tiles(view, finding, false)?;
    let taken = photos.len();
    if let Some(last) = last {
        photos.extend(tiles(view, last, true)?);
    }
    let take_photo = match (taken, photos.len()) {
        (0, 0) => "photo-take",
        (0, _) => "photo-take-same",
        _ => "photo-another",
    };
    let grade_then = last.and_then(FindingRow::grade);
    Ok(Some(DeviationPanel {
        finding_id: finding.id.to_string(),
        photos,
        take_photo_label: view.say(take_photo),
        grades: grade_choices(view.texts, finding.grade(), grade_then),
        summary: summary(view, finding),
        open_label: view.say("deviation-open"),
    }))
}

/// `TG2, middels tegn. Bad, tak.`
fn summary(view: &View<'_>, finding: &FindingRow) -> String {
    let grade = finding.grade();
    let grade = grade.map_or_else(String::new, |grade| grade_in_words(view.texts, grade));
    let summary = spoken(&[grade, room_and_part(view.texts, finding)]);
    if summary.is_empty() {
        view.say("deviation-empty")
    } else {
        summary
    }
}
