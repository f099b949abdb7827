//! The checklists that the product ships. Every version ever shipped stays, since a visit keeps the one it
//! began with. Rules and limits as data lie in the files below.

pub mod advice;
pub mod check;
pub mod damp;
pub mod deadlines;
pub mod own;
pub mod pictograms;
pub mod retention;

use std::sync::{Arc, OnceLock};

use serde::de::DeserializeOwned;

use crate::domain::template::{Question, Template};
use crate::domain::visit::VisitKind;
use crate::error::{Error, Result};

const SHIPPED: [&str; 10] = [
    include_str!("../content/checklists/ny-vri-1.json"),
    include_str!("../content/checklists/ny-vri-2.json"),
    include_str!("../content/checklists/round-1.json"),
    include_str!("../content/checklists/small-repair-1.json"),
    include_str!("../content/checklists/move-in-1.json"),
    include_str!("../content/checklists/viewing-1.json"),
    include_str!("../content/checklists/handover-1.json"),
    include_str!("../content/checklists/follow-up-1.json"),
    include_str!("../content/checklists/neighbour-dialogue-1.json"),
    include_str!("../content/checklists/residents-meeting-1.json"),
];

/// The checklist of the two home visits.
pub const HOME_VISIT: &str = "ny-vri";

/// Reads rules as data: text that is no such thing, or does not fit together, is told with its faults.
fn judged<T: DeserializeOwned>(json: &str, faults: impl FnOnce(&T) -> Vec<String>) -> Result<T> {
    let read: T = serde_json::from_str(json).map_err(|error| Error::Template(error.to_string()))?;
    match faults(&read)[..] {
        [] => Ok(read),
        ref told => Err(Error::Template(told.join("; "))),
    }
}

/// Reads a checklist.
///
/// # Errors
/// [`Error::Template`] with line and reason.
pub fn parse_template(json: &str) -> Result<Template> {
    let written: Template =
        serde_json::from_str(json).map_err(|error| Error::Template(error.to_string()))?;
    Ok(written.by_room())
}

/// One version of a checklist.
///
/// # Errors
/// [`Error::NotFound`] for one that this version of the product does not have.
pub fn template(id: &str, version: u32) -> Result<Arc<Template>> {
    shipped()
        .iter()
        .find(|template| template.id == id && template.version == version)
        .cloned()
        .ok_or(Error::NotFound { what: "template" })
}

/// The newest version of a checklist.
///
/// # Errors
/// [`Error::NotFound`] for a checklist that the product does not have.
pub fn newest_template(id: &str) -> Result<Arc<Template>> {
    shipped()
        .iter()
        .filter(|template| template.id == id)
        .max_by_key(|template| template.version)
        .cloned()
        .ok_or(Error::NotFound { what: "template" })
}

/// The newest of the product's checklists for a kind of visit.
///
/// # Errors
/// [`Error::NotFound`] where none is for it.
pub fn template_for(kind: VisitKind) -> Result<Arc<Template>> {
    let shipped = shipped().iter().filter(|template| template.is_for(kind));
    shipped
        .max_by_key(|template| template.version)
        .cloned()
        .ok_or(Error::NotFound { what: "template" })
}

/// Every checklist of the product, each in every version.
pub fn templates() -> &'static [Arc<Template>] {
    shipped()
}

/// The same as they are written: a question for several rooms stands once.
///
/// # Errors
/// [`Error::Template`] with line and reason.
pub fn as_written() -> Result<Vec<Template>> {
    let read = |json: &&str| serde_json::from_str(json);
    let all: serde_json::Result<Vec<Template>> = SHIPPED.iter().map(read).collect();
    all.map_err(|error| Error::Template(error.to_string()))
}

/// Whether the product has a checklist of this name.
fn is_shipped(id: &str) -> bool {
    shipped().iter().any(|template| template.id == id)
}

fn has_topic(id: &str) -> bool {
    shipped()
        .iter()
        .any(|template| template.topic(id).is_some())
}

fn questions_shipped() -> impl Iterator<Item = &'static Question> {
    shipped().iter().flat_map(|template| template.questions())
}

fn shipped() -> &'static [Arc<Template>] {
    static TEMPLATES: OnceLock<Vec<Arc<Template>>> = OnceLock::new();
    // A test reads every shipped file, so none is left out here.
    TEMPLATES.get_or_init(|| {
        SHIPPED
            .iter()
            .filter_map(|json| parse_template(json).ok().map(Arc::new))
            .collect()
    })
}
