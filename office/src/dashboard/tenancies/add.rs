//! One tenancy typed in.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Redirect, Response};
use nyvri_core::domain::id::Id;
use nyvri_core::store::Store;
use nyvri_core::text::Language;

use super::new_dwelling::NewDwelling;
use super::start::{LANGUAGES, LONGEST_NAME, NewHome, NewTenancy, start};
use crate::dashboard::fault::Fault;
use crate::dashboard::frame::form::Checked;
use crate::dashboard::frame::guard::Signed;
use crate::dashboard::frame::render;
use crate::dashboard::frame::shell::{Place, Shell};
use crate::rights::Right;
use crate::state::AppState;
use crate::typed;
use crate::words::Words;

#[derive(Template)]
#[template(path = "tenancies/add.html")]
struct Page {
    shell: Shell,
    dwellings: Vec<(String, String)>,
    languages: Vec<(&'static str, String)>,
    typed: Typed,
    problems: Problems,
}

#[derive(Default)]
struct Typed {
    dwelling: String,
    tenant: String,
    language: String,
    starts_on: String,
    needs_interpreter: bool,
    has_children: bool,
    new: NewDwelling,
}

#[derive(Default)]
struct Problems {
    dwelling: Option<String>,
    new: Option<String>,
    tenant: Option<String>,
    starts_on: Option<String>,
}

/// The empty form.
pub async fn show(State(state): State<AppState>, signed: Signed) -> Result<Html<String>, Fault> {
    signed.must(Right::AddTenancies)?;
    let typed = Typed {
        language: "nb".to_owned(),
        ..Typed::default()
    };
    state
        .run(move |state| page(state, &signed, typed, Problems::default()))
        .await?
}

/// Adds it, or says what is missing.
pub async fn add(
    State(state): State<AppState>,
    signed: Signed,
    form: Checked,
) -> Result<Response, Fault> {
    signed.must(Right::AddTenancies)?;
    state
        .run(move |state| {
            let typed = typed_in(&form);
            let mut store = state.store();
            match read(&signed.words, &store, &typed)? {
                Ok(tenancy) => {
                    start(&mut store, signed.person(), &[tenancy])?;
                    tracing::info!("a tenancy was added");
                    Ok(Redirect::to("/tenancies?added=1").into_response())
                }
                Err(problems) => {
                    drop(store);
                    Ok((
                        StatusCode::UNPROCESSABLE_ENTITY,
                        page(state, &signed, typed, problems)?,
                    )
                        .into_response())
                }
            }
        })
        .await?
}

fn typed_in(form: &Checked) -> Typed {
    Typed {
        dwelling: form.get("dwelling").to_owned(),
        tenant: form.get("tenant").to_owned(),
        language: form.get("language").to_owned(),
        starts_on: form.get("starts_on").to_owned(),
        needs_interpreter: form.ticked("interpreter"),
        has_children: form.ticked("children"),
        new: NewDwelling::typed_in(form),
    }
}

fn read(
    words: &Words,
    store: &Store,
    typed: &Typed,
) -> Result<Result<NewTenancy, Problems>, Fault> {
    let home = home(store, typed)?;
    let starts_on = typed::day(&typed.starts_on);
    let named = !typed.tenant.is_empty() && typed.tenant.chars().count() <= LONGEST_NAME;
    if let (Some((dwelling, new_home)), Some(starts_on), true) = (&home, starts_on, named) {
        let language = Language::of_tenant(&typed.language).unwrap_or(Language::Nb);
        let language = language.tag();
        return Ok(Ok(NewTenancy {
            new_home: new_home.clone(),
            dwelling: *dwelling,
            tenant: typed.tenant.clone(),
            language: language.to_owned(),
            needs_interpreter: typed.needs_interpreter,
            has_children: typed.has_children,
            starts_on,
        }));
    }
    let problem = |is_wrong: bool, key: &str| is_wrong.then(|| words.t(key));
    let is_new = typed.new.is_meant();
    Ok(Err(Problems {
        dwelling: problem(home.is_none() && !is_new, "office-tenancy-dwelling-missing"),
        new: problem(home.is_none() && is_new, "office-dwelling-wrong"),
        tenant: problem(!named, "office-tenancy-tenant-missing"),
        starts_on: problem(starts_on.is_none(), "office-plan-day-wrong"),
    }))
}

// The one chosen from the list, or else the one typed.
fn home(store: &Store, typed: &Typed) -> Result<Option<(Id, Option<NewHome>)>, Fault> {
    let wanted: Option<Id> = typed.dwelling.parse().ok();
    let dwellings = store.dwellings()?;
    if let Some(chosen) = dwellings.iter().find(|row| Some(row.id) == wanted) {
        return Ok(Some((chosen.id, None)));
    }
    if !typed.new.is_whole() {
        return Ok(None);
    }
    Ok(Some(typed.new.resolve(store)?))
}

fn page(
    state: &AppState,
    signed: &Signed,
    typed: Typed,
    problems: Problems,
) -> Result<Html<String>, Fault> {
    let words = &signed.words;
    let dwellings = state.store().dwellings()?;
    render(&Page {
        dwellings: dwellings
            .iter()
            .map(|row| (row.id.to_string(), super::super::visits::place(row)))
            .collect(),
        languages: LANGUAGES
            .map(|language| (language.tag(), words.named("language", language.tag())))
            .into(),
        typed,
        problems,
        shell: signed
            .shell(state, Place::Tenancies, words.t("office-tenancy-new"))
            .back_to("/tenancies/new"),
    })
}
