//! The facts at the head of a visit: when, who, for whom, and what the office has received.

use nyvri_core::calendar::day_of;
use nyvri_core::domain::visit::VisitStatus;
use nyvri_core::store::{Store, TenancyRow, VisitRow};

use super::findings::FindingView;
use crate::dashboard::fault::Fault;
use crate::dashboard::frame::shown::{People, Status, joined, sentence, when};
use crate::words::Words;

/// One fact.
pub struct Fact {
    /// What it is.
    pub name: String,
    /// The fact itself.
    pub words: String,
    /// The same as a status, where someone may have to act.
    pub status: Option<Status>,
}

/// Where the visit stands, in one sentence.
pub fn summary(words: &Words, visit: &VisitRow, now: i64) -> String {
    let kind = words.t(&format!("kind-{}.long", visit.kind.code()));
    let moment = |at: Option<i64>| at.map_or_else(String::new, |at| words.texts().moment(at, now));
    let key = match visit.status {
        VisitStatus::Proposed => {
            return words.many(
                "office-summary-proposed",
                &[("kind", &kind), ("window", &when(words, visit, now))],
            );
        }
        VisitStatus::Planned => "office-summary-planned",
        VisitStatus::Started => "office-summary-started",
        VisitStatus::Completed => "office-summary-completed",
        VisitStatus::Approved => "office-summary-approved",
        VisitStatus::Cancelled => "office-summary-cancelled",
    };
    let at = match visit.status {
        VisitStatus::Started => visit.started_at,
        VisitStatus::Completed => visit.completed_at,
        VisitStatus::Approved => visit.approved_at,
        _ => visit.starts_at,
    };
    words.many(key, &[("kind", &kind), ("moment", &moment(at))])
}

/// All of them.
pub fn facts(
    store: &Store,
    words: &Words,
    people: &People,
    visit: &VisitRow,
    findings: &[FindingView],
    now: i64,
) -> Result<Vec<Fact>, Fault> {
    let fact = |key: &str, words_of: String| Fact {
        name: words.t(key),
        words: words_of,
        status: None,
    };
    let mut facts = vec![fact("office-fact-when", sentence(&when(words, visit, now)))];
    if let (Some(from), Some(to)) = (visit.started_at, visit.completed_at) {
        let times = [
            ("day", &*words.texts().near_day(day_of(from), day_of(now))),
            ("from", &*words.texts().time(from)),
            ("to", &*words.texts().time(to)),
        ];
        facts = vec![fact(
            "office-fact-done",
            sentence(&words.many("office-from-to", &times)),
        )];
    }
    let names: Vec<String> = visit
        .people
        .iter()
        .map(|id| people.name(*id).to_owned())
        .collect();
    let going = if names.is_empty() {
        words.t("office-nobody-yet")
    } else {
        joined(words, &names)
    };
    facts.push(fact("office-fact-who", going));
    if let Ok(tenancy) = store.tenancy(visit.tenancy) {
        facts.push(fact("office-fact-tenant", tenancy.tenant.clone()));
        facts.push(fact(
            "office-fact-interpreter",
            interpreter(words, &tenancy, visit),
        ));
    }
    if !matches!(visit.status, VisitStatus::Proposed | VisitStatus::Planned) {
        facts.push(Fact {
            name: words.t("office-fact-received"),
            words: String::new(),
            status: Some(received(store, words, visit, findings)?),
        });
    }
    Ok(facts)
}

fn interpreter(words: &Words, tenancy: &TenancyRow, visit: &VisitRow) -> String {
    let state = words.named("interpreter", visit.interpreter.code());
    if tenancy.needs_interpreter {
        words.many(
            "office-interpreter",
            &[
                ("language", &words.named("language", &tenancy.language)),
                ("state", &state),
            ],
        )
    } else {
        state
    }
}

// Counted from what lies here, never from what a phone says it sent.
fn received(
    store: &Store,
    words: &Words,
    visit: &VisitRow,
    findings: &[FindingView],
) -> Result<Status, Fault> {
    let answers = store.answers(visit.id)?.len();
    let photos = findings.iter().flat_map(|finding| &finding.photos);
    let (here, missing) = photos.partition::<Vec<_>, _>(|photo| photo.is_here);
    let counts = [
        ("answers", words.n("office-n-answers", answers)),
        ("photos", words.n("office-n-photos", here.len())),
    ];
    let counts = counts.each_ref().map(|(name, text)| (*name, text.as_str()));
    Ok(if missing.is_empty() {
        Status::ok(words.many("office-received-all", &counts))
    } else {
        Status::soon(words.n("office-received-missing", missing.len()))
    })
}
