//! A visit that does not plan itself: of which kind, and to which home, dwelling or building. It gets its time and its
//! people on the page that follows.

use std::collections::HashSet;

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Redirect, Response};
use chrono::{Days, NaiveDate};
use nyvri_core::calendar::day_of;
use nyvri_core::domain::change::{Change, InterpreterSet, PlaceVisitProposed, VisitProposed};
use nyvri_core::domain::id::Id;
use nyvri_core::domain::visit::{Interpreter, VisitKind, Whereabouts};
use nyvri_core::store::Store;

use super::fault::Fault;
use super::frame::form::Checked;
use super::frame::guard::Signed;
use super::frame::render;
use super::frame::shell::{Place, Shell};
use super::visits::place;
use crate::rights::Right;
use crate::state::AppState;
use crate::words::Words;

/// The window of a visit without a routine.
const WINDOW_DAYS: u64 = 14;

#[derive(Template)]
#[template(path = "visit_new/page.html")]
struct Page {
    shell: Shell,
    kinds: Vec<Choice>,
    groups: Vec<(String, Vec<Choice>)>,
    kind_problem: Option<String>,
    place_problem: Option<String>,
}

struct Choice {
    value: String,
    label: String,
    is_chosen: bool,
}

/// What was chosen.
#[derive(Default)]
struct Typed {
    kind: String,
    place: String,
}

/// Where it will be.
enum Where {
    Home { tenancy: Id, dwelling: Id },
    Place { building: Id, dwelling: Option<Id> },
}

/// The form.
pub async fn show(State(state): State<AppState>, signed: Signed) -> Result<Html<String>, Fault> {
    signed.must(Right::PlanVisits)?;
    state
        .run(move |state| {
            let store = state.store();
            page(state, &store, &signed, &Typed::default(), [None, None])
        })
        .await?
}

/// Writes it, or says what is missing.
pub async fn add(
    State(state): State<AppState>,
    signed: Signed,
    form: Checked,
) -> Result<Response, Fault> {
    signed.must(Right::PlanVisits)?;
    state
        .run(move |state| {
            let mut store = state.store();
            let typed = Typed {
                kind: form.get("kind").to_owned(),
                place: form.get("place").to_owned(),
            };
            match read(&signed.words, &store, &typed)? {
                Ok((kind, place)) => {
                    let today = day_of(state.now());
                    let visit = propose(&mut store, &signed, kind, place, today)?;
                    Ok(Redirect::to(&format!("/visits/{visit}/plan")).into_response())
                }
                Err(problems) => {
                    let page = page(state, &store, &signed, &typed, problems)?;
                    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
                }
            }
        })
        .await?
}

type Chosen = Result<(VisitKind, Where), [Option<String>; 2]>;

fn read(words: &Words, store: &Store, typed: &Typed) -> Result<Chosen, Fault> {
    let kind = offered().find(|kind| kind.code() == typed.kind);
    let Some(kind) = kind else {
        return Ok(Err([Some(words.t("office-visit-new-kind-missing")), None]));
    };
    Ok(match whereabouts(store, kind, &typed.place)? {
        Some(place) => Ok((kind, place)),
        None => {
            let key = match kind.whereabouts() {
                Whereabouts::Tenancy => "office-visit-new-home-missing",
                Whereabouts::Dwelling => "office-visit-new-dwelling-missing",
                Whereabouts::Building => "office-visit-new-building-missing",
            };
            Err([None, Some(words.t(key))])
        }
    })
}

/// Those that do not plan themselves.
fn offered() -> impl Iterator<Item = VisitKind> {
    VisitKind::ALL
        .into_iter()
        .filter(|kind| !kind.is_home_visit())
}

/// The place that was chosen, if such a visit can be there. A dwelling may be viewed whoever lives in it.
fn whereabouts(store: &Store, kind: VisitKind, place: &str) -> Result<Option<Where>, Fault> {
    let Some((what, id)) = place.split_once(':') else {
        return Ok(None);
    };
    let Ok(id) = id.parse::<Id>() else {
        return Ok(None);
    };
    Ok(match (kind.whereabouts(), what) {
        (Whereabouts::Tenancy, "tenancy") => Some(Where::Home {
            tenancy: id,
            dwelling: store.tenancy(id)?.dwelling,
        }),
        (Whereabouts::Dwelling, "tenancy") => {
            let dwelling = store.dwelling(store.tenancy(id)?.dwelling)?;
            Some(Where::Place {
                building: dwelling.building,
                dwelling: Some(dwelling.id),
            })
        }
        (Whereabouts::Dwelling, "dwelling") => Some(Where::Place {
            building: store.dwelling(id)?.building,
            dwelling: Some(id),
        }),
        (Whereabouts::Building, "building") => Some(Where::Place {
            building: store.building(id)?.id,
            dwelling: None,
        }),
        _ => None,
    })
}

fn propose(
    store: &mut Store,
    signed: &Signed,
    kind: VisitKind,
    place: Where,
    from_day: NaiveDate,
) -> Result<Id, Fault> {
    let asked = store.template_for(kind)?;
    let (template, template_version) = (asked.id.clone(), asked.version);
    let to_day = from_day + Days::new(WINDOW_DAYS);
    let mut changes: Vec<Change> = Vec::new();
    match place {
        Where::Home { tenancy, dwelling } => {
            changes.push(
                VisitProposed {
                    tenancy,
                    dwelling,
                    kind,
                    from_day,
                    to_day,
                    template,
                    template_version,
                }
                .into(),
            );
            if store.tenancy(tenancy)?.needs_interpreter {
                let interpreter = Interpreter::Needed;
                changes.push(InterpreterSet { interpreter }.into());
            }
        }
        Where::Place { building, dwelling } => changes.push(
            PlaceVisitProposed {
                building,
                dwelling,
                kind,
                from_day,
                to_day,
                template,
                template_version,
            }
            .into(),
        ),
    }
    let visit = store.new_id();
    store.write(signed.person(), visit, &changes)?;
    tracing::info!(%visit, kind = kind.code(), "a visit was set up");
    Ok(visit)
}

fn page(
    state: &AppState,
    store: &Store,
    signed: &Signed,
    typed: &Typed,
    [kind_problem, place_problem]: [Option<String>; 2],
) -> Result<Html<String>, Fault> {
    let words = &signed.words;
    let kind = |kind: VisitKind| Choice {
        value: kind.code().to_owned(),
        label: words.t(&format!("kind-{}.long", kind.code())),
        is_chosen: typed.kind == kind.code(),
    };
    render(&Page {
        kinds: offered().map(kind).collect(),
        groups: places(store, words, &typed.place)?,
        kind_problem,
        place_problem,
        shell: signed
            .shell(state, Place::Visits, words.t("office-visit-new"))
            .back_to("/visits/new"),
    })
}

/// Homes with the tenant's name, dwellings that nobody rents, buildings.
fn places(store: &Store, words: &Words, chosen: &str) -> Result<Vec<(String, Vec<Choice>)>, Fault> {
    let choice = |value: String, label: String| Choice {
        is_chosen: value == chosen,
        value,
        label,
    };
    let dwellings = store.dwellings()?;
    let mut let_out = HashSet::new();
    let mut homes = Vec::new();
    for tenancy in store.tenancies()? {
        if tenancy.ends_on.is_some() {
            continue;
        }
        let dwelling = dwellings.iter().find(|it| it.id == tenancy.dwelling);
        let address = dwelling.map_or_else(String::new, place);
        homes.push(choice(
            format!("tenancy:{}", tenancy.id),
            format!("{address}: {}", tenancy.tenant),
        ));
        let_out.insert(tenancy.dwelling);
    }
    homes.sort_by(|one, other| one.label.cmp(&other.label));
    let vacant = dwellings.iter().filter(|it| !let_out.contains(&it.id));
    let vacant = vacant.map(|it| choice(format!("dwelling:{}", it.id), place(it)));
    let buildings = store.buildings()?.into_iter();
    let buildings = buildings.map(|it| choice(format!("building:{}", it.id), it.address));
    let groups = [
        ("office-visit-new-homes", homes),
        ("office-visit-new-vacant", vacant.collect()),
        ("office-visit-new-buildings", buildings.collect()),
    ];
    Ok(groups.map(|(key, places)| (words.t(key), places)).into())
}
