//! The checklists that the product ships. Every version ever shipped stays, since a visit keeps the one it
//! began with. Rules and limits as data lie in the files below.

pub mod advice;
pub mod check;
pub mod damp;
pub mod deadlines;
pub mod pictograms;

use std::sync::{Arc, OnceLock};

use crate::domain::template::Template;
use crate::error::{Error, Result};

const SHIPPED: [&str; 1] = [include_str!("../content/checklists/ny-vri-1.json")];

/// The checklist of the two home visits.
pub const HOME_VISIT: &str = "ny-vri";

/// Reads a checklist.
///
/// # Errors
/// [`Error::Template`] with line and reason.
pub fn parse_template(json: &str) -> Result<Template> {
    serde_json::from_str(json).map_err(|error| Error::Template(error.to_string()))
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
