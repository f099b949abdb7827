//! Sending: what the office has, what waits, what needs a person.

use super::parts::{Action, Icon, PhotoTile};
use super::view::View;
use nyvri_core::{Error, Result};

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
        let _ = view;
        Err(Error::NotFound { what: "screen" })
    }
}
