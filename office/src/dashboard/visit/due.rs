//! The deadlines of a visit, and of each finding by its urgency.

use nyvri_core::calendar::day_of;
use nyvri_core::clock::UnixMillis;
use nyvri_core::content::deadlines;
use nyvri_core::domain::deadline::work::turn;
use nyvri_core::domain::deadline::{Deadline, Matter, Pause, Standing};
use nyvri_core::domain::finding::Urgency;
use nyvri_core::explain::deadline::{of_visit, told};
use nyvri_core::store::{FindingRow, VisitRow};

use super::Look;
use crate::dashboard::fault::Fault;
use crate::dashboard::frame::due::Due;

/// Those of the visit; none once it has begun.
pub fn of(look: &Look<'_>, visit: &VisitRow) -> Result<Vec<Due>, Fault> {
    let Some(dates) = look.store.visit_dates(visit, day_of(look.now))? else {
        return Ok(Vec::new());
    };
    if dates.is_over {
        return Ok(Vec::new());
    }
    let all = of_visit(look.words.texts(), &dates, look.now).into_iter();
    Ok(all.map(Due::from).collect())
}

/// The deadline of a finding, and where it stands among the others.
pub struct FindingDue {
    /// None before someone said how urgent it is.
    pub due: Option<Due>,
    /// What is done first comes first; what nobody has judged stands last, in the order it was logged.
    pub turn: (bool, (u8, bool, UnixMillis)),
    /// It stands still.
    pub is_paused: bool,
}

/// Works it out.
pub fn of_finding(look: &Look<'_>, finding: &FindingRow) -> Result<FindingDue, Fault> {
    let pauses = look.store.pauses_of(finding.id)?;
    let Some((urgency, (deadline, prevents))) = deadline(look, finding, &pauses) else {
        return Ok(FindingDue {
            due: None,
            turn: (true, (u8::MAX, true, finding.logged_at)),
            is_paused: false,
        });
    };
    let mut words = told(look.words.texts(), &deadline, look.now);
    if prevents {
        words.why = format!("{} {}", words.why, look.words.t("deadline-damage"));
    }
    Ok(FindingDue {
        due: Some(words.into()),
        turn: (false, turn(urgency, prevents, deadline.due_at)),
        is_paused: deadline.standing(look.now) == Standing::Paused,
    })
}

type Worked = (Urgency, (Deadline<'static>, bool));

fn deadline(look: &Look<'_>, finding: &FindingRow, pauses: &[Pause]) -> Option<Worked> {
    let urgency = finding.urgency?;
    let began = day_of(finding.logged_at);
    let rule = deadlines::rule_for(Matter::of_urgency(urgency), began, day_of(look.now)).ok()?;
    let (part, grade) = (finding.part.as_deref(), finding.grade());
    let prevents = rule.0.prevents_damage(part, grade);
    let deadline = Deadline::of(rule, finding.logged_at, pauses, look.now);
    Some((urgency, (deadline, prevents)))
}
