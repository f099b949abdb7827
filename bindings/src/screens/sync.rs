//! Sending: what the office has, what waits, what needs a person.

use nyvri_core::calendar::day_of;
use nyvri_core::store::{Counts, FindingRow, PhotoRow};
use nyvri_core::{Error, Result};

use super::parts::{Action, ActionKind, Icon, PhotoTile, ReceiptState};
use super::place::part_in_room;
use super::refusals::refusals;
use super::sending::{waiting, waiting_words, what_waits};
use super::tiles::tile;
use super::view::{View, action};
use super::visit_view::visible_findings;

/// Photos that the list shows.
const PHOTO_LIMIT: u32 = 60;

/// How far the log and the photos have come.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct SyncScreen {
    /// `Sending`.
    pub title: String,
    /// `Oppdatert kl. 10.26`.
    pub subtitle: String,
    /// `1 melding trenger deg`, `Alt er sendt`, `3 venter på dekning`.
    pub headline: String,
    /// `Kontoret har 41 av 45. Ingenting fjernes fra telefonen før kontoret har det.`
    pub explanation: String,
    /// Parts of the bar, in order; counts add up to all.
    pub bar: Vec<SyncPart>,
    /// `Bilder`.
    pub photos_heading: String,
    /// `4 fra i dag`.
    pub photos_count: String,
    /// Newest first.
    pub photos: Vec<SyncPhoto>,
    /// What the office refused, with the reason.
    pub refusals: Vec<Refusal>,
    /// Why the last try did not work, in words; none after one that did.
    pub problem: Option<String>,
    /// A sync is under way.
    pub is_running: bool,
    /// Spoken name of the way back.
    pub back_label: String,
    /// `Send nå`, or `Stopp` while it runs.
    pub main: Option<Action>,
}

/// One part of the bar.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct SyncPart {
    /// Colour and shape.
    pub icon: Icon,
    /// How many.
    pub count: u32,
    /// `41 hos kontoret`.
    pub text: String,
}

/// A photo on its way.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct SyncPhoto {
    /// With its receipt.
    pub tile: PhotoTile,
    /// `Tak på badet`.
    pub title: String,
    /// `Venter på tur`, `Kvittert kl. 10.24`.
    pub detail: String,
}

/// Something the office did not take.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct Refusal {
    /// `Kontoret tok ikke imot notatet`.
    pub title: String,
    /// The words that are safe here.
    pub quote: String,
    /// `Hvorfor: …`.
    pub why: String,
    /// `Teksten er trygg og ligger her.`
    pub safe: String,
}

impl SyncScreen {
    /// Builds the screen.
    pub fn build(view: &View<'_>) -> Result<Self> {
        let counts = view.store.counts()?;
        let received = counts.entries_received + view.store.own_photos_received()?;
        let photos = photos(view)?;
        Ok(Self {
            title: view.say("sync-title"),
            subtitle: subtitle(view, &counts),
            headline: headline(view, &counts)?,
            explanation: explanation(view, &counts, received),
            bar: bar(view, &counts, received),
            photos_heading: view.say("sync-photos"),
            photos_count: photos_count(view, &photos),
            photos: photos.into_iter().map(|(_, photo)| photo).collect(),
            refusals: refusals(view)?,
            problem: view.sync.problem.clone(),
            is_running: view.sync.running,
            back_label: view.say("app-back"),
            main: Some(main(view, &counts)),
        })
    }
}

fn subtitle(view: &View<'_>, counts: &Counts) -> String {
    if counts.received_at == 0 {
        return view.say("sync-never");
    }
    let moment = view.clock(counts.received_at);
    let args = [("moment", moment.into())];
    view.texts.with("sync-updated", &args)
}

fn headline(view: &View<'_>, counts: &Counts) -> Result<String> {
    if counts.entries_refused > 0 {
        let args = [("count", counts.entries_refused.into())];
        return Ok(view.texts.with("sync-headline-needs", &args));
    }
    if view.sync.running {
        return Ok(view.say("sync-headline-sending"));
    }
    if waiting(counts) > 0 {
        let (_, waits) = waiting_words(view);
        let (what, waits) = (what_waits(view, counts)?, view.say(waits));
        let args = [("what", what.into()), ("waits", waits.into())];
        return Ok(view.texts.with("sync-headline-waiting", &args));
    }
    Ok(view.say(if counts.received_at == 0 {
        "sync-headline-nothing"
    } else {
        "sync-headline-all"
    }))
}

fn explanation(view: &View<'_>, counts: &Counts, received: u32) -> String {
    let all = received + waiting(counts) + counts.entries_refused;
    if all == 0 {
        return view.say("sync-explanation-none");
    }
    let args = [("received", received.into()), ("all", all.into())];
    view.texts.with("sync-explanation", &args)
}

/// What the office has, what is on its way, what it did not take; only those there are any of.
fn bar(view: &View<'_>, counts: &Counts, received: u32) -> Vec<SyncPart> {
    let (on_its_way, icon) = if view.sync.running {
        ("sync-bar-sending", Icon::Sending)
    } else {
        ("sync-bar-waiting", Icon::Phone)
    };
    let parts = [
        ("sync-bar-received", Icon::AtOffice, received),
        (on_its_way, icon, waiting(counts)),
        ("sync-bar-refused", Icon::NeedsYou, counts.entries_refused),
    ];
    let there = parts.into_iter().filter(|(_, _, count)| *count > 0);
    there
        .map(|(key, icon, count)| SyncPart {
            icon,
            count,
            text: view.texts.with(key, &[("count", count.into())]),
        })
        .collect()
}

/// The photos taken on this phone, newest first, of findings that the person may see.
fn photos(view: &View<'_>) -> Result<Vec<(PhotoRow, SyncPhoto)>> {
    let mut shown = Vec::new();
    for photo in view.store.own_photos(PHOTO_LIMIT)? {
        if let Some(finding) = finding_of(view, &photo)? {
            let line = sync_photo(view, &photo, &finding)?;
            shown.push((photo, line));
        }
    }
    Ok(shown)
}

fn finding_of(view: &View<'_>, photo: &PhotoRow) -> Result<Option<FindingRow>> {
    let visit = match view.store.visit(photo.visit) {
        Err(Error::NotFound { .. }) => return Ok(None),
        found => found?,
    };
    let findings = visible_findings(view, &visit)?.into_iter();
    let mut findings = findings.filter(|finding| finding.id == photo.finding);
    Ok(findings.next())
}

fn sync_photo(view: &View<'_>, photo: &PhotoRow, finding: &FindingRow) -> Result<SyncPhoto> {
    let tile = tile(view, finding, photo, false)?;
    let detail = match (tile.receipt.state, photo.received_at) {
        (ReceiptState::AtOffice, Some(at)) => {
            let args = [("moment", view.clock(at).into())];
            view.texts.with("sync-photo-received", &args)
        }
        (ReceiptState::Sending, _) => view.say("sync-photo-sending"),
        (ReceiptState::Refused, _) => view.say("receipt-refused"),
        _ => view.say("sync-photo-waiting"),
    };
    Ok(SyncPhoto {
        title: part_in_room(view.texts, finding),
        detail,
        tile,
    })
}

/// `4 fra i dag`; when none is from today `12 bilder`.
fn photos_count(view: &View<'_>, photos: &[(PhotoRow, SyncPhoto)]) -> String {
    let is_from_today =
        |(photo, _): &&(PhotoRow, SyncPhoto)| day_of(photo.taken_at) == view.today();
    let (key, count) = match photos.iter().filter(is_from_today).count() {
        0 => ("sync-photos-count", photos.len()),
        today => ("sync-photos-today", today),
    };
    view.texts.with(key, &[("count", count.into())])
}

fn main(view: &View<'_>, counts: &Counts) -> Action {
    let (kind, label) = if view.sync.running {
        (ActionKind::CancelSync, "sync-stop")
    } else if waiting(counts) > 0 {
        (ActionKind::SyncNow, "sync-now")
    } else {
        (ActionKind::SyncNow, "sync-fetch")
    };
    action(kind, view.say(label), &"")
}
