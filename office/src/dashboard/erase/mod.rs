//! What was erased, when and by which rule; what the rules will erase soon; and erasing by hand.

pub mod ask;

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::State;
use axum::response::Html;
use chrono::{Days, NaiveDate};
use nyvri_core::calendar::day_of;
use nyvri_core::domain::retention::{BY_HAND, Kept, Pack};
use nyvri_core::store::{ErasedRow, Store};

use super::fault::Fault;
use super::frame::guard::Signed;
use super::frame::render;
use super::frame::shell::{Place, Shell};
use super::frame::shown::People;
use crate::retention;
use crate::rights::Right;
use crate::state::AppState;
use crate::words::Words;

/// How far ahead it is told what the rules will erase.
const AHEAD: Days = Days::new(30);
/// Lines of the list; older ones are in the log all the same.
const SHOWN: usize = 500;

#[derive(Template)]
#[template(path = "erase/page.html")]
struct Page {
    shell: Shell,
    rules: Vec<(String, String)>,
    pack: String,
    broken: bool,
    soon: Vec<(String, String)>,
    state_in_numbers: String,
    rows: Vec<Row>,
}

struct Row {
    moment: String,
    kind: String,
    what: String,
    by: String,
}

/// The page.
pub async fn show(State(state): State<AppState>, signed: Signed) -> Result<Html<String>, Fault> {
    signed.must(Right::SeeErased)?;
    state.run(move |state| page(state, &signed)).await?
}

fn page(state: &AppState, signed: &Signed) -> Result<Html<String>, Fault> {
    let (words, now) = (&signed.words, state.now());
    let pack = retention::rules(state);
    let store = state.store();
    let people = People::read(&store)?;
    let erased = store.erased()?;
    let soon = match &pack {
        Ok(pack) => soon(&store, words, pack, day_of(now))?,
        Err(_) => Vec::new(),
    };
    drop(store);
    let named = |pack: &Pack| words.s("office-erased-pack", "pack", &pack.named());
    render(&Page {
        rules: pack
            .as_ref()
            .map_or_else(|_| Vec::new(), |pack| told(words, pack)),
        pack: pack.as_ref().map_or_else(|_| String::new(), named),
        broken: pack.is_err(),
        soon,
        state_in_numbers: words.n("office-erased-n", erased.len()),
        rows: erased
            .iter()
            .take(SHOWN)
            .map(|row| line(words, &people, row, now))
            .collect(),
        shell: signed.shell(state, Place::Erased, words.t("office-erased-title")),
    })
}

/// Each kind, and how long it is kept.
fn told(words: &Words, pack: &Pack) -> Vec<(String, String)> {
    let kinds = Kept::ALL.iter();
    let line = |kind: &Kept| {
        let months = pack.rule(*kind).and_then(|rule| rule.months);
        let months = months.and_then(|it| usize::try_from(it).ok());
        let kept = months.map_or_else(
            || words.t("office-erased-never"),
            |months| words.n("office-erased-months", months),
        );
        (words.named("office-erased-kind", kind.code()), kept)
    };
    kinds.map(line).collect()
}

/// How many of each kind go within a month.
fn soon(
    store: &Store,
    words: &Words,
    pack: &Pack,
    today: NaiveDate,
) -> Result<Vec<(String, String)>, Fault> {
    let until = today.checked_add_days(AHEAD).unwrap_or(today);
    let mut counts: BTreeMap<Kept, (usize, NaiveDate)> = BTreeMap::new();
    for row in store.due_for_erasure(pack, until)? {
        let count = counts.entry(row.kind).or_insert((0, row.kept_until));
        *count = (count.0 + 1, count.1.min(row.kept_until));
    }
    let line = |(kind, (n, first)): (&Kept, &(usize, NaiveDate))| {
        let first = words.texts().day((*first).max(today), today);
        let told = words.many(
            "office-erased-soon",
            &[("n", &n.to_string()), ("day", &first)],
        );
        (words.named("office-erased-kind", kind.code()), told)
    };
    Ok(counts.iter().map(line).collect())
}

fn line(words: &Words, people: &People, row: &ErasedRow, now: i64) -> Row {
    let by = if row.rule == BY_HAND {
        words.s("office-erased-by-hand", "name", people.name(row.author))
    } else {
        words.many(
            "office-erased-by-rule",
            &[("rule", &row.rule), ("pack", &row.pack)],
        )
    };
    Row {
        moment: words.texts().moment(row.at, now),
        kind: words.named("office-erased-kind", &row.kind),
        what: row.what.to_string(),
        by,
    }
}
