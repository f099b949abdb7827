//! Who did what when: the log of this visit, read. Many answers in a row become one line.

use nyvri_core::clock::UnixMillis;
use nyvri_core::domain::change::Change;
use nyvri_core::log::Entry;
use nyvri_core::store::VisitRow;

use super::Look;
use crate::dashboard::fault::Fault;
use crate::dashboard::frame::shown::People;
use crate::words::Words;

/// One line.
pub struct Deed {
    /// When it began.
    pub moment: String,
    /// Who.
    pub name: String,
    /// What.
    pub what: String,
}

/// The lines that the reader may see, newest first.
pub fn deeds(look: &Look<'_>, visit: &VisitRow) -> Result<Vec<Deed>, Fault> {
    let Look {
        store,
        words,
        people,
        now,
        ..
    } = *look;
    let mut entries = store.history(visit.id)?;
    entries.retain(|row| look.sees_confidential || !look.confidences.hide(&row.change));
    let runs = entries.chunk_by(|a, b| a.author == b.author && a.change.kind() == b.change.kind());
    let mut deeds: Vec<Deed> = runs
        .filter_map(|run| deed(words, people, run, now))
        .collect();
    deeds.reverse();
    Ok(deeds)
}

fn deed(words: &Words, people: &People, run: &[Entry], now: UnixMillis) -> Option<Deed> {
    let first = run.first()?;
    let kind = match &first.change {
        Change::Unknown { .. } => "unknown".to_owned(),
        known => known.kind().replace('_', "-"),
    };
    let what = match run {
        [_] => words.named("office-did", &kind),
        many => words.n(&format!("office-did-{kind}.many"), many.len()),
    };
    Some(Deed {
        moment: words.texts().moment(first.at.millis(), now),
        name: people.name(first.author).to_owned(),
        what,
    })
}
