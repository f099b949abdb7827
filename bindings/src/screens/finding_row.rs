//! One finding as a row of the visit.

use nyvri_core::Result;
use nyvri_core::store::FindingRow as Finding;

use super::marks::{grade_spoken, mark};
use super::place::{room, title};
use super::tiles::tiles;
use super::visit::FindingRow;
use super::visit_view::VisitView;
use super::words::{spoken, with_commas};

/// The row of a finding; `is_last` for one of the visit before.
pub(super) fn finding_row(
    table: &VisitView<'_>,
    finding: &Finding,
    is_last: bool,
) -> Result<FindingRow> {
    let view = table.view;
    let texts = view.texts;
    let title = title(texts, finding);
    let place = room(texts, finding).unwrap_or_default();
    let grade = finding.grade();
    let from = if is_last {
        view.day(finding.logged_at)
    } else {
        String::new()
    };
    let receipt = table.receipts.of_finding(view, finding);
    let receipt = receipt.filter(|_| !is_last);
    Ok(FindingRow {
        finding_id: finding.id.to_string(),
        spoken: spoken(&[
            with_commas(&[&title, &place]),
            grade.map_or_else(String::new, |grade| grade_spoken(texts, grade)),
            from,
            receipt
                .as_ref()
                .map_or_else(String::new, |receipt| receipt.text.clone()),
        ]),
        title,
        place,
        grade: grade.map(mark),
        grade_text: grade.map_or_else(String::new, |grade| grade.code().into()),
        photo: tiles(view, finding, is_last)?.into_iter().next(),
        is_last,
        receipt,
    })
}
