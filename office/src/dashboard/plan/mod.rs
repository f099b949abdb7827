//! Gives a visit its time and its two people. A day with too short notice needs the tenant's word.

mod choices;
mod proposal;

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Redirect, Response};
use nyvri_core::calendar;
use nyvri_core::domain::change::{Change, InterpreterSet, VisitAssigned, VisitScheduled};
use nyvri_core::domain::id::Id;
use nyvri_core::domain::person::Role;
use nyvri_core::domain::visit::{Interpreter, VisitKind, VisitStatus};
use nyvri_core::store::{Store, VisitRow};

use super::fault::Fault;
use super::frame::form::Checked;
use super::frame::guard::Signed;
use super::frame::render;
use super::frame::shell::{Place, Shell};
use super::frame::shown::People;
use super::frame::window_bar::WindowBar;
use super::visit::{version, visible};
use crate::rights::Right;
use crate::state::AppState;
use crate::typed;
use crate::words::Words;
use choices::{Choice, choices, interpreters};
use proposal::{earliest_day, proposal, with_notice};

pub use proposal::proposed_day;

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
    asks_for_notice: bool,
}

/// What stands in the fields.
struct Typed {
    day: String,
    time: String,
    people: Vec<Id>,
    interpreter: Interpreter,
    /// Why the interpreter that was chosen cannot be one.
    refused: Option<String>,
    consent: bool,
}

/// What is wrong, field by field, in words.
#[derive(Default)]
struct Problems {
    day: Option<String>,
    time: Option<String>,
    people: Option<String>,
    interpreter: Option<String>,
    notice: Option<String>,
}

impl Problems {
    fn none(&self) -> bool {
        let all = [
            &self.day,
            &self.time,
            &self.people,
            &self.interpreter,
            &self.notice,
        ];
        all.into_iter().all(Option::is_none)
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
            page(state, &store, &signed, &visit, typed, Problems::default())
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
            let typed = typed_in(&signed.words, &store, &visit, &form)?;
            match read(&signed.words, visit.kind, state.now(), &typed) {
                Ok(plan) => {
                    write(&mut store, &signed, &visit, plan)?;
                    Ok(Redirect::to(&format!("/visits/{}", visit.id)).into_response())
                }
                Err(problems) => {
                    let page = page(state, &store, &signed, &visit, typed, problems)?;
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

fn typed_in(
    words: &Words,
    store: &Store,
    visit: &VisitRow,
    form: &Checked,
) -> Result<Typed, Fault> {
    let chosen_interpreter = match form.get("interpreter") {
        "" => Ok(visit.interpreter),
        code => Interpreter::chosen(code),
    };
    Ok(Typed {
        day: form.get("day").to_owned(),
        time: form.get("time").to_owned(),
        people: chosen(store, form)?,
        interpreter: chosen_interpreter
            .as_ref()
            .map_or(visit.interpreter, |it| *it),
        refused: chosen_interpreter
            .err()
            .map(|error| error.text(words.texts())),
        consent: form.ticked("consent"),
    })
}

fn read(words: &Words, kind: VisitKind, now: i64, typed: &Typed) -> Result<Plan, Problems> {
    let (day, time) = (typed::day(&typed.day), typed::time(&typed.time));
    let today = calendar::day_of(now);
    let mut problems = Problems {
        interpreter: typed.refused.clone(),
        ..Problems::default()
    };
    match day {
        None => problems.day = Some(words.t("office-plan-day-wrong")),
        Some(day) if day < today => problems.day = Some(words.t("office-plan-day-past")),
        Some(day) if kind.asks_for_notice() && day < with_notice(today) && !typed.consent => {
            let days = usize::try_from((day - today).num_days()).unwrap_or(0);
            problems.notice = Some(words.n("office-plan-notice-short", days));
        }
        Some(_) => {}
    }
    if time.is_none() {
        problems.time = Some(words.t("office-plan-time-wrong"));
    }
    if typed.people.len() < kind.people_needed() {
        let key = match kind.people_needed() {
            1 => "office-plan-person-missing",
            _ => "office-plan-people-missing",
        };
        problems.people = Some(words.t(key));
    }
    match (day, time) {
        (Some(day), Some(time)) if problems.none() => Ok(Plan {
            starts_at: calendar::at(day, time),
            people: typed.people.clone(),
            interpreter: typed.interpreter,
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
    // Nobody has begun: it is asked what is asked now.
    let newest = store.template_for(visit.kind)?;
    if (&newest.id, newest.version) != (&visit.template, visit.template_version) {
        changes.push(version::chosen(&newest));
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

fn page(
    state: &AppState,
    store: &Store,
    signed: &Signed,
    visit: &VisitRow,
    typed: Typed,
    problems: Problems,
) -> Result<Html<String>, Fault> {
    let words = &signed.words;
    let today = calendar::day_of(state.now());
    let tenancy = store.tenancy(visit.tenancy).ok();
    let everyone = People::read(store)?;
    let place = super::visits::place(&store.place_of(visit)?);
    let title = words.s("office-plan-title", "place", &place);
    let href = format!("/visits/{}", visit.id);
    render(&Page {
        bar: WindowBar::of(words, visit, tenancy.as_ref(), today),
        rule: words.t(&format!("office-plan-rule-{}", visit.kind.code())),
        bomiljo: choices(&everyone, Role::Bomiljo, &typed),
        operators: choices(&everyone, Role::Operator, &typed),
        interpreters: interpreters(words, &typed),
        typed,
        problems,
        asks_for_notice: visit.kind.asks_for_notice(),
        earliest: format!(
            "{} {}",
            words.texts().weekday(earliest_day(today)),
            words.texts().day(earliest_day(today), today)
        ),
        shell: signed
            .shell(state, Place::Visits, title)
            .back_to(&format!("{href}/plan")),
        href,
    })
}
