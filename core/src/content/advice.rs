//! The advice that the product ships.

use std::sync::OnceLock;

use crate::domain::advice::Advice;
use crate::error::{Error, Result};

const SHIPPED: &str = include_str!("../../content/advice/advice-1.json");

/// Reads advice.
///
/// # Errors
/// [`Error::Template`] with line and reason.
pub fn parse(json: &str) -> Result<Vec<Advice>> {
    serde_json::from_str(json).map_err(|error| Error::Template(error.to_string()))
}

/// The piece with this id.
///
/// # Errors
/// [`Error::UnknownValue`] for one that the product does not have.
pub fn of_id(id: &str) -> Result<&'static Advice> {
    let found = shipped().iter().find(|advice| advice.id == id);
    found.ok_or_else(|| Error::UnknownValue {
        what: "advice",
        value: id.to_owned(),
    })
}

/// Every piece, in the order of the file.
pub fn shipped() -> &'static [Advice] {
    static ADVICE: OnceLock<Vec<Advice>> = OnceLock::new();
    // A test reads the shipped file, so none is left out here.
    ADVICE.get_or_init(|| parse(SHIPPED).unwrap_or_default())
}
