//! How sending goes, in one line.

use nyvri_core::Result;
use nyvri_core::store::Counts;

use super::parts::{Icon, SyncLine};
use super::view::View;

/// The line about sending on Today.
pub(super) fn sync_line(view: &View<'_>) -> Result<SyncLine> {
    let counts = view.store.counts()?;
    let line = |icon, strong: String, rest: String| SyncLine {
        icon,
        strong,
        rest,
        needs_you: icon == Icon::NeedsYou,
    };
    if counts.entries_refused > 0 {
        let args = [("count", counts.entries_refused.into())];
        return Ok(line(
            Icon::NeedsYou,
            view.texts.with("sync-line-needs", &args),
            view.say("sync-line-needs-you"),
        ));
    }
    if waiting(&counts) > 0 {
        let (icon, rest) = waiting_words(view);
        return Ok(line(icon, what_waits(view, &counts)?, view.say(rest)));
    }
    if counts.received_at == 0 {
        return Ok(line(
            Icon::Phone,
            String::new(),
            view.say("sync-line-nothing"),
        ));
    }
    let moment = view.clock(counts.received_at);
    Ok(line(
        Icon::AtOffice,
        view.say("sync-line-all"),
        view.texts
            .with("sync-line-received", &[("moment", moment.into())]),
    ))
}

/// Entries and pictures that the office does not have yet.
pub(super) fn waiting(counts: &Counts) -> u32 {
    counts.entries_waiting + counts.photos_waiting
}

/// What waiting waits for: its turn, or coverage after a try that failed.
pub(super) fn waiting_words(view: &View<'_>) -> (Icon, &'static str) {
    if view.sync.running {
        (Icon::Sending, "sync-line-sending")
    } else if view.sync.problem.is_some() {
        (Icon::NoCoverage, "sync-line-waiting")
    } else {
        (Icon::Phone, "sync-line-next")
    }
}

/// `3 funn og 2 bilder`; without those `4 endringer`.
pub(super) fn what_waits(view: &View<'_>, counts: &Counts) -> Result<String> {
    let findings = view.store.waiting()?.new_findings();
    Ok(view.texts.with(
        "sync-waiting",
        &[
            ("findings", findings.into()),
            ("photos", counts.photos_waiting.into()),
            ("changes", counts.entries_waiting.into()),
        ],
    ))
}
