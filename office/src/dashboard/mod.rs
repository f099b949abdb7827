//! The dashboard: pages for browsers, made on the server. One folder a page with its handler and its
//! template; what every page shares lies in `frame`.

mod checklists;
mod erase;
mod fault;
mod frame;
mod health;
mod languages;
// Seen from outside by a fuzzer alone.
pub(crate) mod import;
mod papers;
mod phones;
mod photo;
mod photo_set;
mod plan;
mod sign_in;
mod tenancies;
mod visit;
mod visit_new;
mod visits;

use axum::extract::DefaultBodyLimit;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::{get, post};
use axum::{Router, response::Redirect};

use crate::durable::follow_first;
use crate::state::AppState;
use fault::Fault;
use frame::guard::Signed;
use frame::{assets, headers, language};

// A form is small; the largest is a tenancy file.
const LARGEST_FORM: usize = 2 * 1024 * 1024;
// Of somebody who is not signed in.
const STRANGERS_FORM: usize = 16 * 1024;

/// Every page.
pub fn router(state: &AppState) -> Router {
    Router::new()
        .route("/", get(start))
        .route(
            "/sign-in",
            get(sign_in::show)
                .post(sign_in::sign_in)
                .layer(DefaultBodyLimit::max(STRANGERS_FORM)),
        )
        .route("/sign-out", post(sign_in::sign_out))
        .route(
            "/language",
            post(language::choose).layer(DefaultBodyLimit::max(STRANGERS_FORM)),
        )
        .route("/visits", get(visits::show))
        .route("/visits/new", get(visit_new::show).post(visit_new::add))
        .route("/visits/{visit}", get(visit::show))
        .route("/visits/{visit}/approve", post(visit::approve))
        .route("/visits/{visit}/checklist", post(visit::version::change))
        .route("/visits/{visit}/answers.csv", get(visit::table::show))
        .route("/visits/{visit}/settle", post(visit::settle))
        .route(
            "/visits/{visit}/findings/{finding}/pause",
            post(visit::pause::set),
        )
        .route("/visits/{visit}/summary.pdf", get(papers::summary))
        .route("/visits/{visit}/protocol.pdf", get(papers::protocol))
        .route("/visits/{visit}/protocol.zip", get(papers::protocol_file))
        .route("/visits/{visit}/plan", get(plan::show).post(plan::set))
        .route("/visits/{visit}/photos/{photo}", get(photo::show))
        .route(
            "/visits/{visit}/photos/{photo}/picture",
            get(photo::picture),
        )
        .route("/tenancies", get(tenancies::show))
        .route(
            "/tenancies/new",
            get(tenancies::add::show).post(tenancies::add::add),
        )
        .route("/tenancies/import", get(import::show).post(import::preview))
        .route("/tenancies/import/confirm", post(import::confirm))
        .route("/languages", get(languages::show))
        .route(
            "/languages/{tag}",
            get(languages::one::show).post(languages::one::look),
        )
        .route("/languages/{tag}/publish", post(languages::one::publish))
        .route("/languages/{tag}/withdraw", post(languages::one::withdraw))
        .route("/languages/{tag}/{format}", get(languages::file))
        .route("/checklists", get(checklists::show))
        .route("/checklists/new/{file}", get(checklists::draft::show))
        .route(
            "/checklists/new/{file}/publish",
            post(checklists::draft::publish),
        )
        .route(
            "/checklists/{name}/{version}",
            get(checklists::preview::show),
        )
        .route("/phones", get(phones::show))
        .route("/phones/pair", post(phones::pair::make))
        .route(
            "/phones/{device}/revoke",
            get(phones::revoke::show).post(phones::revoke::revoke),
        )
        .route(
            "/visits/{visit}/photos/{photo}/erase",
            get(erase::ask::photo).post(erase::ask::erase_photo),
        )
        .route(
            "/tenancies/{tenancy}/erase",
            get(erase::ask::tenancy).post(erase::ask::erase_tenancy),
        )
        .route("/dwellings/{dwelling}/photos", get(photo_set::choose))
        .route("/dwellings/{dwelling}/photos/print", get(photo_set::print))
        .route(
            "/dwellings/{dwelling}/photos/print.pdf",
            get(photo_set::download),
        )
        .route("/erased", get(erase::show))
        .route("/health", get(health::show))
        .fallback(fault::nothing_here)
        .method_not_allowed_fallback(fault::nothing_here)
        .layer(DefaultBodyLimit::max(LARGEST_FORM))
        .layer(from_fn_with_state(
            (
                state.clone(),
                Fault::Unavailable as fn(crate::Error) -> Fault,
            ),
            follow_first,
        ))
        .layer(from_fn_with_state(state.clone(), fault::pages_for_faults))
        .route("/assets/{version}/{name}", get(assets::serve))
        .layer(from_fn(headers::secure))
        .layer(tower_http::compression::CompressionLayer::new())
        .with_state(state.clone())
}

// Everyone lands on the first page that their role has.
async fn start(signed: Signed) -> Redirect {
    Redirect::to(frame::shell::first_page(signed.role()))
}
