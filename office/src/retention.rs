//! What has been kept long enough goes by itself, every night: rules as data, changes in the log, and then whatever is
//! left outside of it.

use std::time::Duration;

use chrono::Timelike;
use nyvri_core::calendar::{day_of, local};
use nyvri_core::content::retention;
use nyvri_core::domain::retention::{Pack, nobody};
use nyvri_core::store::{DueRow, Goes};

use crate::error::Result;
use crate::state::AppState;

/// The municipality's own rules, in the data folder.
pub const OWN_RULES: &str = "retention.json";
/// The setting with the day it was done last.
const DONE_ON: &str = "retention_done_on";
/// Nobody waits for a page at this hour.
const HOUR: u32 = 3;
const LOOK_AGAIN: Duration = Duration::from_secs(20 * 60);
/// Erased in one transaction.
const PIECE: usize = 200;

/// What one night did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Done {
    /// Things that were erased.
    pub erased: usize,
    /// Pictures that were taken away where files are kept.
    pub pictures: usize,
}

/// The rules that hold: the municipality's own, or those that ship.
///
/// # Errors
/// When its own cannot be read: then nothing is erased, rather than by rules that nobody chose.
pub fn rules(state: &AppState) -> Result<Pack> {
    match std::fs::read_to_string(state.settings().data.join(OWN_RULES)) {
        Ok(own) => Ok(retention::parse(&own)?),
        Err(fault) if fault.kind() == std::io::ErrorKind::NotFound => Ok(retention::shipped()?),
        Err(fault) => Err(fault.into()),
    }
}

/// Erases what is due today, and what is left of everything that was erased before.
///
/// # Errors
/// What is not done then is done the next time.
pub fn run(state: &AppState) -> Result<Done> {
    let pack = rules(state)?;
    let today = day_of(state.now());
    let due = if pack.valid_from <= today {
        state.store().due_for_erasure(&pack, today)?
    } else {
        Vec::new()
    };
    for piece in due.chunks(PIECE) {
        let goes: Vec<Goes> = piece.iter().map(|row| goes(row, &pack)).collect();
        state.store().erase(nobody(), &goes)?;
    }
    let pictures = clean_up(state)?;
    if !due.is_empty() {
        tracing::info!(erased = due.len(), pack = %pack.named(), "kept long enough");
    }
    Ok(Done {
        erased: due.len(),
        pictures,
    })
}

fn goes(row: &DueRow, pack: &Pack) -> Goes {
    Goes {
        what: row.what,
        subject: row.subject,
        kind: row.kind,
        rule: row.rule.clone(),
        pack: pack.named(),
    }
}

/// Pictures where files are kept, and pages of the database that no table uses any more.
fn clean_up(state: &AppState) -> Result<usize> {
    mend(state)?;
    let gone = state.store().pictures_erased()?;
    if !gone.is_empty() {
        state.pictures().erase(&gone)?;
        state.store().note_pictures_gone(&gone)?;
    }
    state.store().overwrite_remains()?;
    Ok(gone.len())
}

fn mend(state: &AppState) -> Result<()> {
    let mended = state.pictures().mend(state.now())?;
    if mended > 0 {
        tracing::warn!(mended, "pictures that a node left half way");
    }
    Ok(())
}

/// Mends what was left half way. Then erases once a night, for as long as the office runs; an office that was not running then does it when it starts.
pub fn start(state: AppState) -> tokio::task::JoinHandle<()> {
    tokio::spawn(async move {
        done("mending pictures", &state, mend).await;
        loop {
            done("erasing by rule", &state, when_it_is_time).await;
            tokio::time::sleep(LOOK_AGAIN).await;
        }
    })
}

async fn done(what: &'static str, state: &AppState, work: fn(&AppState) -> Result<()>) {
    match state.run(work).await {
        Ok(Ok(())) => {}
        Ok(Err(fault)) => tracing::error!(%fault, what),
        Err(fault) => tracing::error!(%fault, what),
    }
}

fn when_it_is_time(state: &AppState) -> Result<()> {
    let now = local(state.now());
    let today = now.date_naive().to_string();
    let is_done = state.store().setting(DONE_ON)?.as_deref() == Some(&*today);
    if is_done || now.hour() < HOUR {
        return Ok(());
    }
    run(state)?;
    state.store().set_settings(&[(DONE_ON, &today)])?;
    Ok(())
}
