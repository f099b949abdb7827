//! One visit as a row of Today: address and building facts, and what was seen last time.

use nyvri_core::Result;
use nyvri_core::calendar::day_of;
use nyvri_core::domain::visit::{Interpreter, VisitStatus};
use nyvri_core::store::{DwellingRow, FindingRow, VisitRow as Visit};

use super::marks::{grade_spoken, kind_tag, mark};
use super::parts::{Icon, LastLine, Tag};
use super::place::{number_and_storey, title_in_room};
use super::today::VisitRow;
use super::view::View;
use super::visit_view::Before;
use super::words::{capitalised, sentence, spoken, with_commas};

/// From how many minutes before the start the row counts down.
const SOON_MINUTES: i64 = 90;
const MINUTE: i64 = 60_000;

/// What one row is made of.
pub(super) struct VisitRowMaker<'a> {
    view: &'a View<'a>,
    visit: &'a Visit,
    dwelling: DwellingRow,
    before: Option<Before>,
}

impl<'a> VisitRowMaker<'a> {
    pub(super) fn new(view: &'a View<'a>, visit: &'a Visit) -> Result<Self> {
        Ok(Self {
            dwelling: view.store.place_of(visit)?,
            before: Before::of(view, visit)?,
            view,
            visit,
        })
    }

    pub(super) fn row(&self, is_next: bool) -> Result<VisitRow> {
        let is_done = !self.visit.status.is_open();
        let mut row = VisitRow {
            visit_id: self.visit.id.to_string(),
            time: self
                .visit
                .starts_at
                .map_or_else(String::new, |at| self.view.texts.time(at)),
            soon: self.soon(),
            is_next,
            is_done,
            address: self.dwelling.address.clone(),
            place: if self.dwelling.number.is_empty() {
                self.dwelling.complex.clone()
            } else {
                number_and_storey(self.view.texts, &self.dwelling)
            },
            kind: kind_tag(self.view.texts, self.visit.kind),
            tags: self.tags(),
            last: self.last().filter(|_| !is_done),
            spoken: String::new(),
        };
        row.spoken = self.spoken(&row);
        Ok(row)
    }

    fn soon(&self) -> Option<String> {
        let starts_at = self.visit.starts_at?;
        let waits =
            !matches!(self.visit.status, VisitStatus::Started) && self.visit.status.is_open();
        // A begun minute counts: at 08.12.30 there are 48 minutes to nine.
        let minutes = (starts_at - self.view.now + MINUTE - 1).div_euclid(MINUTE);
        (waits && (1..=SOON_MINUTES).contains(&minutes)).then(|| {
            self.view
                .texts
                .with("today-soon", &[("minutes", minutes.into())])
        })
    }

    fn tags(&self) -> Vec<Tag> {
        let plain = |icon, key: &str| Tag {
            icon,
            text: self.view.say(key),
            confidential: false,
        };
        if !self.visit.status.is_open() {
            return vec![plain(Some(Icon::Check), "today-done")];
        }
        let mut tags = Vec::new();
        if self.visit.interpreter != Interpreter::NotNeeded {
            let key = format!("interpreter-{}", self.visit.interpreter.code());
            tags.push(plain(Some(Icon::Interpreter), &key));
        }
        if self.visit.status == VisitStatus::Started {
            tags.push(plain(None, "tag-started"));
        }
        tags
    }

    /// The gravest finding of last time, or that there was none.
    fn last(&self) -> Option<LastLine> {
        let before = self.before.as_ref()?;
        let texts = self.view.texts;
        let day = self.view.day(before.at);
        let when = texts.with("last-when", &[("day", day.into())]);
        let Some(finding) = gravest(&before.findings) else {
            return Some(LastLine {
                when,
                text: self.view.say("last-no-deviations"),
                grade: None,
                grade_text: None,
                after: None,
            });
        };
        let grade = finding.grade();
        let title = title_in_room(texts, finding);
        Some(LastLine {
            when,
            // The platform puts a full stop after the grade; without one the text ends the sentence.
            text: if grade.is_some() {
                title
            } else {
                sentence(&title)
            },
            grade: grade.map(mark),
            grade_text: grade.map(|grade| grade.code().into()),
            after: Some(self.view.say("last-open")),
        })
    }

    fn spoken(&self, row: &VisitRow) -> String {
        let texts = self.view.texts;
        let kind = format!("{}, {}", capitalised(&row.kind.spoken), row.kind.text);
        let day = self.visit.starts_at.map(day_of);
        let day = day.filter(|day| *day != self.view.today());
        let mut parts = vec![
            day.map_or_else(String::new, |day| {
                texts.weekday_and_day(day, self.view.today())
            }),
            texts.with(
                "today-row-spoken",
                &[
                    ("time", row.time.clone().into()),
                    ("address", row.address.clone().into()),
                    ("place", row.place.clone().into()),
                ],
            ),
            kind,
        ];
        parts.extend(row.tags.iter().map(|tag| tag.text.clone()));
        if let Some(last) = &row.last {
            let findings = self.before.as_ref().map(|before| &*before.findings);
            let grade = findings.and_then(gravest).and_then(FindingRow::grade);
            let grade = grade.map_or_else(String::new, |grade| grade_spoken(texts, grade));
            let seen = with_commas(&[last.text.clone(), grade]);
            parts.push(format!("{} {seen}", last.when));
            parts.extend(last.after.clone());
        }
        spoken(&parts)
    }
}

/// The most serious finding; the one logged first among equals.
fn gravest(findings: &[FindingRow]) -> Option<&FindingRow> {
    let seriousness =
        |finding: &FindingRow| finding.grade().map_or(0, |grade| 1 + grade.seriousness());
    // `max_by_key` takes the last among equals.
    findings
        .iter()
        .rev()
        .max_by_key(|finding| seriousness(finding))
}
