//! Deadlines as rows: until when, how it stands, and by which rule.

use nyvri_core::Result;
use nyvri_core::calendar::day_of;
use nyvri_core::content::deadlines;
use nyvri_core::domain::deadline::{Deadline, Matter, Pause, Standing};
use nyvri_core::explain::deadline::{DeadlineInWords, of_visit, told};
use nyvri_core::store::FindingRow;

use super::visit_view::VisitView;
use super::words::spoken;

/// How a deadline stands. A clock for soon, a filled clock for late.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum DeadlineState {
    /// Over.
    Late,
    /// In its last days.
    Soon,
    /// There is time.
    Running,
    /// Stands still.
    Paused,
}

/// One deadline.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct DeadlineRow {
    /// `Varsel til leietaker`.
    pub name: String,
    /// `Innen 4. desember`.
    pub due: String,
    /// How it stands.
    pub state: DeadlineState,
    /// The same in a word: `Snart`.
    pub state_text: String,
    /// The rule.
    pub why: String,
    /// All of it as one sentence.
    pub spoken: String,
}

/// The deadlines of the visit, while someone can still keep them.
pub(super) fn deadline_rows(table: &VisitView<'_>) -> Result<Vec<DeadlineRow>> {
    let view = table.view;
    let Some(dates) = view.store.visit_dates(&table.visit, view.today())? else {
        return Ok(Vec::new());
    };
    if dates.is_over {
        return Ok(Vec::new());
    }
    let rows = of_visit(view.texts, &dates, view.now).into_iter();
    Ok(rows.filter_map(row).collect())
}

/// The deadline of a finding by its urgency; none before one is chosen, or from before there were rules.
pub(super) fn finding_deadline(
    table: &VisitView<'_>,
    finding: &FindingRow,
) -> Result<Option<DeadlineRow>> {
    let pauses = table.view.store.pauses_of(finding.id)?;
    Ok(in_force(table, finding, &pauses))
}

fn in_force(table: &VisitView<'_>, finding: &FindingRow, pauses: &[Pause]) -> Option<DeadlineRow> {
    let view = table.view;
    let matter = Matter::of_urgency(finding.urgency?);
    let rule = deadlines::rule_for(matter, day_of(finding.logged_at), view.today()).ok()?;
    let deadline = Deadline::of(rule, finding.logged_at, pauses, view.now);
    let mut words = told(view.texts, &deadline, view.now);
    if rule
        .0
        .prevents_damage(finding.part.as_deref(), finding.grade())
    {
        words.why = format!("{} {}", words.why, view.say("deadline-damage"));
    }
    row(words)
}

/// None for a day that has passed and that nobody can be late for any more.
fn row(words: DeadlineInWords) -> Option<DeadlineRow> {
    Some(DeadlineRow {
        spoken: spoken(&[&words.name, &words.due, &words.standing_words, &words.why]),
        state: match words.standing? {
            Standing::Late => DeadlineState::Late,
            Standing::Soon => DeadlineState::Soon,
            Standing::Running => DeadlineState::Running,
            Standing::Paused => DeadlineState::Paused,
        },
        name: words.name,
        due: words.due,
        state_text: words.standing_words,
        why: words.why,
    })
}
