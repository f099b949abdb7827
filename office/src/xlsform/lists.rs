//! The lists of choices that a form has.

use std::collections::BTreeMap;

use nyvri_core::domain::visit::VisitKind;

use super::book::{Book, Row};
use super::columns::{ALWAYS, CHECKED, CHOICES, DEVIATION, VISIT_KIND};
use super::fault::SheetFault;
use super::names;

/// The lists by name, each in its order.
pub struct Lists<'b>(BTreeMap<&'b str, Vec<Choice<'b>>>);

/// One choice.
#[derive(Debug, Clone)]
pub struct Choice<'b> {
    /// As the workbook names it.
    pub name: &'b str,
    /// As it is named here.
    pub id: String,
    /// Whether it is a deviation.
    pub deviates: bool,
    /// Its row, for its words.
    pub row: &'b Row,
}

impl<'b> Lists<'b> {
    /// All of them.
    ///
    /// # Errors
    /// At each row that lacks something.
    pub fn read(book: &'b Book) -> Result<Self, Vec<SheetFault>> {
        let mut lists: BTreeMap<&str, Vec<Choice<'_>>> = BTreeMap::new();
        let mut faults = Vec::new();
        for row in &book.choices.rows {
            let list = ["list_name", "list name"].map(|column| row.get(column));
            let list = list.into_iter().find(|it| !it.is_empty());
            let name = ["name", "value"].map(|column| row.get(column));
            let name = name.into_iter().find(|it| !it.is_empty());
            let (Some(list), Some(name)) = (list, name) else {
                faults.push(SheetFault::new(CHOICES, row.number, "no-name", ""));
                continue;
            };
            let deviates = row.get(DEVIATION);
            let Some(deviates) = names::yes(deviates) else {
                faults.push(SheetFault::new(CHOICES, row.number, "value", deviates));
                continue;
            };
            let is_always = ALWAYS.contains(&name);
            let id = if is_always {
                name.to_owned()
            } else {
                names::choice(name)
            };
            lists.entry(list).or_default().push(Choice {
                name,
                id,
                deviates,
                row,
            });
        }
        if faults.is_empty() {
            Ok(Self(lists))
        } else {
            Err(faults)
        }
    }

    /// One of them.
    pub fn get(&self, name: &str) -> Option<&[Choice<'b>]> {
        self.0.get(name).map(Vec::as_slice)
    }

    /// The visits that the form is for; none where it does not say.
    pub fn kinds(&self) -> Option<Vec<VisitKind>> {
        let kinds = self.get(VISIT_KIND)?.iter();
        Some(
            kinds
                .filter_map(|it| VisitKind::from_code(it.name))
                .collect(),
        )
    }
}

/// Whether these are the answers of a check.
pub fn is_check(choices: &[Choice<'_>]) -> bool {
    let has = |wanted: &str| choices.iter().any(|it| it.name == wanted);
    let is_known = |it: &Choice<'_>| CHECKED.contains(&it.name) || ALWAYS.contains(&it.name);
    CHECKED.into_iter().all(has) && choices.iter().all(is_known)
}

/// Those that are a list's own: every question can be "not relevant" or "not checked" anyway.
pub fn own<'l, 'b>(choices: &'l [Choice<'b>]) -> impl Iterator<Item = &'l Choice<'b>> {
    choices.iter().filter(|it| !ALWAYS.contains(&it.name))
}
