//! The deadlines of a visit, and of each finding by its urgency.

use nyvri_core::calendar::day_of;
use nyvri_core::clock::UnixMillis;
use nyvri_core::content::deadlines;
use nyvri_core::domain::deadline::work::turn;
use nyvri_core::domain::deadline::{Deadline, Matter};
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

/// That of a finding; none before someone said how urgent it is.
pub fn of_finding(look: &Look<'_>, finding: &FindingRow) -> Option<Due> {
    let (deadline, prevents_damage) = deadline(look, finding)?;
    let mut words = told(look.words.texts(), &deadline, look.now);
    if prevents_damage {
        words.why = format!("{} {}", words.why, look.words.t("deadline-damage"));
    }
    Some(words.into())
}

/// Sorts what is done first to the front; what nobody has judged stands last, in the order it was logged.
pub fn turn_of(look: &Look<'_>, finding: &FindingRow) -> (bool, (u8, bool, UnixMillis)) {
    match (finding.urgency, deadline(look, finding)) {
        (Some(urgency), Some((deadline, prevents))) => {
            (false, turn(urgency, prevents, deadline.due_at))
        }
        _ => (true, (u8::MAX, true, finding.logged_at)),
    }
}

fn deadline(look: &Look<'_>, finding: &FindingRow) -> Option<(Deadline<'static>, bool)> {
    let matter = Matter::of_urgency(finding.urgency?);
    let began = day_of(finding.logged_at);
    let rule = deadlines::rule_for(matter, began, day_of(look.now)).ok()?;
    let prevents = rule
        .0
        .prevents_damage(finding.part.as_deref(), finding.grade());
    Some((
        Deadline::of(rule, finding.logged_at, &[], look.now),
        prevents,
    ))
}
