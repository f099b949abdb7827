//! Tenancies from a file. The preview names every bad row by row and column; nothing is written until the
//! person has seen it and said yes, and then all good rows are.

mod known;
mod reader;
mod table;

use askama::Template;
use axum::extract::State;
use axum::response::{Html, Redirect};
use nyvri_core::calendar::day_of;

use super::fault::Fault;
use super::frame::form::Checked;
use super::frame::guard::Signed;
use super::frame::render;
use super::frame::shell::{Place, Shell};
use super::tenancies::start::start;
use crate::rights::Right;
use crate::state::AppState;
use known::Known;
use table::{COLUMNS, Table};

#[derive(Template)]
#[template(path = "import/page.html")]
struct Page {
    shell: Shell,
    columns: Vec<(&'static str, String)>,
    preview: Option<Preview>,
}

struct Preview {
    text: String,
    summary: String,
    confirm: Option<String>,
    good: Vec<[String; 4]>,
    bad: Vec<(String, String)>,
}

/// The empty form.
pub async fn show(State(state): State<AppState>, signed: Signed) -> Result<Html<String>, Fault> {
    signed.must(Right::AddTenancies)?;
    page(&state, &signed, None)
}

/// What the file would do.
pub async fn preview(
    State(state): State<AppState>,
    signed: Signed,
    form: Checked,
) -> Result<Html<String>, Fault> {
    signed.must(Right::AddTenancies)?;
    let text = if form.get("file").is_empty() {
        form.get("text")
    } else {
        form.get("file")
    };
    let text = text.to_owned();
    state
        .run(move |state| {
            let preview = preview_of(state, &signed, text)?;
            page(state, &signed, Some(preview))
        })
        .await?
}

/// Does it. The text is read again: what the browser sends back is not trusted to be what was shown.
pub async fn confirm(
    State(state): State<AppState>,
    signed: Signed,
    form: Checked,
) -> Result<Redirect, Fault> {
    signed.must(Right::AddTenancies)?;
    state
        .run(move |state| {
            let mut store = state.store();
            let table = Table::read(&signed.words, Known::of(&store)?, form.get("text"));
            let tenancies: Vec<_> = table.good.into_iter().map(|row| row.tenancy).collect();
            start(&mut store, signed.person(), &tenancies)?;
            tracing::info!(count = tenancies.len(), "tenancies were imported");
            Ok(Redirect::to(&format!(
                "/tenancies?added={}",
                tenancies.len()
            )))
        })
        .await?
}

fn preview_of(state: &AppState, signed: &Signed, text: String) -> Result<Preview, Fault> {
    let words = &signed.words;
    let store = state.store();
    let table = Table::read(words, Known::of(&store)?, &text);
    drop(store);
    let today = day_of(state.now());
    let counts = [
        ("good", words.n("office-import-good", table.good.len())),
        ("bad", words.n("office-import-bad", table.bad.len())),
    ];
    let counts = counts.each_ref().map(|(name, text)| (*name, text.as_str()));
    Ok(Preview {
        text,
        summary: words.many("office-import-summary", &counts),
        confirm: (!table.good.is_empty())
            .then(|| words.n("office-import-confirm", table.good.len())),
        good: table
            .good
            .into_iter()
            .map(|row| {
                let tenancy = row.tenancy;
                [
                    row.line.to_string(),
                    row.place,
                    tenancy.tenant,
                    words.texts().day(tenancy.starts_on, today),
                ]
            })
            .collect(),
        bad: table
            .bad
            .into_iter()
            .map(|bad| (bad.place, bad.reason))
            .collect(),
    })
}

fn page(
    state: &AppState,
    signed: &Signed,
    preview: Option<Preview>,
) -> Result<Html<String>, Fault> {
    let words = &signed.words;
    render(&Page {
        columns: COLUMNS.map(|(name, key)| (name, words.t(key))).into(),
        preview,
        shell: signed
            .shell(state, Place::Tenancies, words.t("office-import-title"))
            .back_to("/tenancies/import"),
    })
}

/// How many rows of a table are good, and how many things are wrong with the others: what a fuzzer asks for.
#[cfg(fuzzing)]
pub fn rows_of_table(
    store: &nyvri_core::store::Store,
    text: &str,
) -> nyvri_core::Result<(usize, usize)> {
    static TEXTS: std::sync::LazyLock<crate::words::Library> =
        std::sync::LazyLock::new(crate::words::Library::load);
    let words = TEXTS.words(nyvri_core::text::Language::Nb);
    let table = Table::read(&words, Known::of(store)?, text);
    Ok((table.good.len(), table.bad.len()))
}
