//! Visits: every visit by what it waits for. Overdue first, then what waits for the office, then the plan.

mod due;
mod groups;
mod row;

use askama::Template;
use axum::extract::{Query, State};
use axum::response::Html;
use serde::Deserialize;

use super::fault::Fault;
use super::frame::guard::Signed;
use super::frame::render;
use super::frame::shell::{Place, Shell};
use crate::rights::Right;
use crate::state::AppState;
use groups::Listing;
use row::Group;

pub use row::place;

/// What to show.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Filter {
    /// `later`, `done`; else what is open.
    show: String,
    /// Only visits of this person.
    who: String,
    /// Only visits in this complex.
    complex: String,
}

/// Which visits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum View {
    /// What someone must do something about, or soon will.
    Open,
    /// Windows far ahead.
    Later,
    /// What the office is finished with.
    Done,
}

impl Filter {
    fn view(&self) -> View {
        match self.show.as_str() {
            "later" => View::Later,
            "done" => View::Done,
            _ => View::Open,
        }
    }

    fn is(&self, view: &View) -> bool {
        self.view() == *view
    }
}

const VIEWS: [(View, &str, &str); 3] = [
    (View::Open, "/visits", "office-view-open"),
    (View::Later, "/visits?show=later", "office-view-later"),
    (View::Done, "/visits?show=done", "office-view-done"),
];

#[derive(Template)]
#[template(path = "visits/page.html")]
struct Page {
    shell: Shell,
    state_in_numbers: String,
    groups: Vec<Group>,
    filter: Filter,
    people: Vec<(String, String)>,
    complexes: Vec<String>,
    may_filter: bool,
    may_plan: bool,
}

/// The list.
pub async fn show(
    State(state): State<AppState>,
    signed: Signed,
    Query(filter): Query<Filter>,
) -> Result<Html<String>, Fault> {
    if !signed.may(Right::SeeVisits) {
        signed.must(Right::SeeOwnVisits)?;
    }
    state.run(move |state| page(state, &signed, filter)).await?
}

fn page(state: &AppState, signed: &Signed, filter: Filter) -> Result<Html<String>, Fault> {
    let store = state.store();
    let listing = Listing::of(&store, signed, &filter, state.now())?;
    let people = listing.people.everyone_who_visits();
    let complexes = store.complexes()?;
    let state_in_numbers = listing.in_numbers(&signed.words)?;
    let groups = listing.groups(signed, filter.view())?;
    drop(store);
    let title = signed.words.t("office-visits-title");
    let shell = signed.shell(state, Place::Visits, title);
    render(&Page {
        shell,
        state_in_numbers,
        groups,
        filter,
        people,
        complexes,
        may_filter: signed.may(Right::SeeVisits),
        may_plan: signed.may(Right::PlanVisits),
    })
}
