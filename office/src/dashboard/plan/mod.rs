//! Gives a visit its time and its two people. A day with too short notice needs the tenant's word.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Redirect, Response};
use chrono::{Datelike, Days, NaiveDate, NaiveTime, Weekday};
use nyvri_core::calendar;
use nyvri_core::domain::change::{Change, InterpreterSet, VisitAssigned, VisitScheduled};
use nyvri_core::domain::id::Id;
use nyvri_core::domain::person::Role;
use nyvri_core::domain::visit::{Interpreter, VisitStatus};
use nyvri_core::store::{Store, VisitRow};

use super::fault::Fault;
use super::frame::form::Checked;
use super::frame::guard::Signed;
use super::frame::render;
use super::frame::shell::{Place, Shell};
use super::frame::shown::People;
use super::frame::window_bar::WindowBar;
use super::visit::visible;
use crate::rights::Right;
use crate::state::AppState;
use crate::typed;
use crate::words::Words;

/// Days of notice that a tenant normally has a claim to (husleieloven § 5-6: reasonable notice).
const NOTICE_DAYS: i64 = 7;

#[derive(Template)]
#[template(path = "plan/page.html")]
struct Page {
    shell: Shell,
    href: String,
    bar: WindowBar,
    rule: String,
    typed: Typed,
    bomiljo: Vec<Choice>,
    operators: Vec<Choice>,
    interpreters: Vec<Choice>,
    problems: Problems,
    earliest: String,
}

/// What stands in the fields.
#[derive(Default)]
struct Typed {
    day: String,
    time: String,
    consent: bool,
}

struct Choice {
    value: String,
    label: String,
    is_chosen: bool,
}

/// What is wrong, field by field, in words.
#[derive(Default)]
struct Problems {
    day: Option<String>,
    time: Option<String>,
    people: Option<String>,
    notice: Option<String>,
}

impl Problems {
    fn none(&self) -> bool {
        self.day.is_none() && self.time.is_none() && self.people.is_none() && self.notice.is_none()
    }
}

/// What the form asks for, once it can be read.
struct Plan {
    starts_at: i64,
    people: Vec<Id>,
    interpreter: Interpreter,
}

/// The form with a proposal.
pub async fn show(
    State(state): State<AppState>,
    signed: Signed,
    Path(visit): Path<String>,
) -> Result<Html<String>, Fault> {
    signed.must(Right::PlanVisits)?;
    state
        .run(move |state| {
            let store = state.store();
            let visit = plannable(&store, &signed, &visit)?;
            let typed = proposal(&signed.words, &visit, state.now(), &store);
            page(
                state,
                &store,
                &signed,
                &visit,
                typed,
                Problems::default(),
                &visit.people.clone(),
                visit.interpreter,
            )
        })
        .await?
}

/// Writes the plan, or says what is missing.
pub async fn set(
    State(state): State<AppState>,
    signed: Signed,
    Path(visit): Path<String>,
    form: Checked,
) -> Result<Response, Fault> {
    signed.must(Right::PlanVisits)?;
    state
        .run(move |state| {
            let mut store = state.store();
            let visit = plannable(&store, &signed, &visit)?;
            let interpreter =
                Interpreter::from_code(form.get("interpreter")).unwrap_or(visit.interpreter);
            let people = chosen(&store, &form)?;
            match read(&signed.words, state.now(), &form, &people, interpreter) {
                Ok(plan) => {
                    write(&mut store, &signed, &visit, plan)?;
                    Ok(Redirect::to(&format!("/visits/{}", visit.id)).into_response())
                }
                Err(problems) => {
                    let typed = Typed {
                        day: form.get("day").to_owned(),
                        time: form.get("time").to_owned(),
                        consent: form.ticked("consent"),
                    };
                    let page = page(
                        state,
                        &store,
                        &signed,
                        &visit,
                        typed,
                        problems,
                        &people,
                        interpreter,
                    )?;
                    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
                }
            }
        })
        .await?
}

fn plannable(store: &Store, signed: &Signed, visit: &str) -> Result<VisitRow, Fault> {
    let visit = visible(store, signed, visit)?;
    let is_open = matches!(visit.status, VisitStatus::Proposed | VisitStatus::Planned);
    if is_open {
        Ok(visit)
    } else {
        Err(Fault::NothingHere)
    }
}

// One of each role, as the two go together. Someone of another role is not on the lists.
fn chosen(store: &Store, form: &Checked) -> Result<Vec<Id>, Fault> {
    let people = People::read(store)?;
    let pick = |field: &str, role| {
        let wanted: Option<Id> = form.get(field).parse().ok();
        people
            .with_role(role)
            .map(|person| person.id)
            .find(|id| Some(*id) == wanted)
    };
    Ok(pick("bomiljo", Role::Bomiljo)
        .into_iter()
        .chain(pick("operator", Role::Operator))
        .collect())
}

fn read(
    words: &Words,
    now: i64,
    form: &Checked,
    people: &[Id],
    interpreter: Interpreter,
) -> Result<Plan, Problems> {
    let (day, time) = (typed::day(form.get("day")), typed::time(form.get("time")));
    let today = calendar::day_of(now);
    let mut problems = Problems::default();
    match day {
        None => problems.day = Some(words.t("office-plan-day-wrong")),
        Some(day) if day < today => problems.day = Some(words.t("office-plan-day-past")),
        Some(day) if (day - today).num_days() < NOTICE_DAYS && !form.ticked("consent") => {
            let days = usize::try_from((day - today).num_days()).unwrap_or(0);
            problems.notice = Some(words.n("office-plan-notice-short", days));
        }
        Some(_) => {}
    }
    if time.is_none() {
        problems.time = Some(words.t("office-plan-time-wrong"));
    }
    if people.len() < 2 {
        problems.people = Some(words.t("office-plan-people-missing"));
    }
    match (day, time) {
        (Some(day), Some(time)) if problems.none() => Ok(Plan {
            starts_at: calendar::at(day, time),
            people: people.to_vec(),
            interpreter,
        }),
        _ => Err(problems),
    }
}

// Only what differs is written: a plan saved unchanged is no change.
fn write(store: &mut Store, signed: &Signed, visit: &VisitRow, plan: Plan) -> Result<(), Fault> {
    let mut changes: Vec<Change> = Vec::new();
    if visit.starts_at != Some(plan.starts_at) {
        changes.push(
            VisitScheduled {
                starts_at: plan.starts_at,
            }
            .into(),
        );
    }
    let mut people = plan.people;
    people.sort_unstable();
    if visit.people != people {
        changes.push(VisitAssigned { people }.into());
    }
    if visit.interpreter != plan.interpreter {
        changes.push(
            InterpreterSet {
                interpreter: plan.interpreter,
            }
            .into(),
        );
    }
    if !changes.is_empty() {
        store.write(signed.person(), visit.id, &changes)?;
        tracing::info!(visit = %visit.id, "planned");
    }
    Ok(())
}

fn proposal(words: &Words, visit: &VisitRow, now: i64, store: &Store) -> Typed {
    let nine = NaiveTime::from_hms_opt(9, 0, 0).unwrap_or_default();
    let (day, time) = match visit.starts_at {
        Some(at) => (calendar::day_of(at), words.texts().time(at)),
        None => (
            proposed_day(visit, store, calendar::day_of(now)),
            words
                .texts()
                .time(calendar::at(calendar::day_of(now), nine)),
        ),
    };
    Typed {
        day: day.format("%d.%m.%Y").to_string(),
        time,
        consent: false,
    }
}

// The best day of the window, but never with too short notice and never on a weekend.
fn proposed_day(visit: &VisitRow, store: &Store, today: NaiveDate) -> NaiveDate {
    let tenancy = store.tenancy(visit.tenancy).ok();
    let windows =
        tenancy.map(|tenancy| nyvri_core::domain::tenancy::visit_windows(tenancy.starts_on));
    let window = windows
        .into_iter()
        .flatten()
        .find(|window| window.kind == visit.kind);
    let best = window.map_or(visit.from_day, |window| window.best);
    on_a_weekday(best.max(earliest_day(today)))
}

fn earliest_day(today: NaiveDate) -> NaiveDate {
    today + Days::new(NOTICE_DAYS.unsigned_abs())
}

fn on_a_weekday(day: NaiveDate) -> NaiveDate {
    match day.weekday() {
        Weekday::Sat => day + Days::new(2),
        Weekday::Sun => day + Days::new(1),
        _ => day,
    }
}

#[expect(
    clippy::too_many_arguments,
    reason = "the page of a form: everything it shows comes from elsewhere"
)]
fn page(
    state: &AppState,
    store: &Store,
    signed: &Signed,
    visit: &VisitRow,
    typed: Typed,
    problems: Problems,
    people: &[Id],
    interpreter: Interpreter,
) -> Result<Html<String>, Fault> {
    let words = &signed.words;
    let today = calendar::day_of(state.now());
    let tenancy = store.tenancy(visit.tenancy).ok();
    let everyone = People::read(store)?;
    let dwelling = store.dwelling(visit.dwelling)?;
    let title = words.s(
        "office-plan-title",
        "place",
        &super::visits::place(&dwelling),
    );
    let href = format!("/visits/{}", visit.id);
    let choices = |role| {
        let with_role = everyone.with_role(role);
        with_role
            .map(|person| Choice {
                value: person.id.to_string(),
                label: person.name.clone(),
                is_chosen: people.contains(&person.id),
            })
            .collect()
    };
    let interpreters = [
        Interpreter::NotNeeded,
        Interpreter::Needed,
        Interpreter::Booked,
    ];
    render(&Page {
        bar: WindowBar::of(words, visit, tenancy.as_ref(), today),
        rule: words.t(&format!("office-plan-rule-{}", visit.kind.code())),
        typed,
        bomiljo: choices(Role::Bomiljo),
        operators: choices(Role::Operator),
        interpreters: interpreters
            .map(|state| Choice {
                value: state.code().to_owned(),
                label: words.named("interpreter", state.code()),
                is_chosen: state == interpreter,
            })
            .into(),
        problems,
        earliest: words
            .texts()
            .weekday_and_day(on_a_weekday(earliest_day(today)), today),
        shell: signed
            .shell(state, Place::Visits, title)
            .back_to(&format!("{href}/plan")),
        href,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_weekend_is_moved_to_monday() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        assert_eq!(on_a_weekday(day("2026-11-28")), day("2026-11-30"));
        assert_eq!(on_a_weekday(day("2026-11-29")), day("2026-11-30"));
        assert_eq!(on_a_weekday(day("2026-11-27")), day("2026-11-27"));
    }
}
