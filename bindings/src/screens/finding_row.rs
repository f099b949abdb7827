//! One finding as a row of the visit.

use nyvri_core::Result;
use nyvri_core::store::FindingRow as Finding;

use super::marks::{grade_spoken, mark};
use super::place::{room, title};
use super::tiles::tiles;
use super::view::View;
use super::visit::FindingRow;
use super::words::{spoken, with_commas};

/// The row of a finding; `is_last` for one of the visit before.
pub(super) fn finding_row(view: &View<'_>, finding: &Finding, is_last: bool) -> Result<FindingRow> {
    let texts = view.texts;
    let title = title(texts, finding);
    let place = room(texts, finding).unwrap_or_default();
    let grade = finding.grade();
    let from = if is_last {
        view.day(finding.logged_at)
    } else {
        String::new()
    };
    Ok(FindingRow {
        finding_id: finding.id.to_string(),
        spoken: spoken(&[
            with_commas(&[&title, &place]),
            grade.map_or_else(String::new, |grade| grade_spoken(texts, grade)),
            from,
        ]),
        title,
        place,
        grade: grade.map(mark),
        grade_text: grade.map_or_else(String::new, |grade| grade.code().into()),
        photo: tiles(view, finding, is_last)?.into_iter().next(),
        is_last,
    })
}
