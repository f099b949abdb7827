//! The rules for damp that the product ships, and the sets of limits they can be used with.

use std::sync::{Arc, OnceLock};

use chrono::NaiveDate;

use crate::domain::damp::{DampPack, Limits, Rules};
use crate::error::{Error, Result};

const RULES: &str = include_str!("../../content/damp/rules-1.json");
const LIMITS: [&str; 2] = [
    include_str!("../../content/damp/limits-trade-advice-2026.json"),
    include_str!("../../content/damp/limits-sweden-2014.json"),
];

/// The limits that count until a municipality chooses others.
pub const USUAL: &str = "trade-advice-2026";

/// Reads rules with the limits they use.
///
/// # Errors
/// [`Error::Template`] with the line, or with what does not fit together.
pub fn parse(rules: &str, limits: &str) -> Result<DampPack> {
    let wrong = |error: serde_json::Error| Error::Template(error.to_string());
    let rules: Rules = serde_json::from_str(rules).map_err(wrong)?;
    let limits: Limits = serde_json::from_str(limits).map_err(wrong)?;
    let pack = DampPack { rules, limits };
    let faults = pack.faults();
    if faults.is_empty() {
        Ok(pack)
    } else {
        Err(Error::Template(faults.join("; ")))
    }
}

/// The rules with the usual limits, for a visit on `day`. A visit from before the limits were written down
/// is read with them all the same: a hint on an old visit is for today's reader.
///
/// # Errors
/// [`Error::NotFound`] if they were not shipped.
pub fn usual_on(day: NaiveDate) -> Result<Arc<DampPack>> {
    let usual = |pack: &&Arc<DampPack>| pack.limits.id == USUAL;
    let packs = shipped().iter().filter(usual);
    let holding = packs.clone().find(|pack| pack.limits.holds_on(day));
    holding
        .or_else(|| packs.clone().next())
        .cloned()
        .ok_or(Error::NotFound { what: "damp rules" })
}

/// The rules with the limits of this id.
///
/// # Errors
/// [`Error::NotFound`] for limits that the product does not have.
pub fn with_limits(id: &str) -> Result<Arc<DampPack>> {
    let mut packs = shipped().iter();
    packs
        .find(|pack| pack.limits.id == id)
        .cloned()
        .ok_or(Error::NotFound { what: "damp rules" })
}

/// Every pack: the same rules, each set of limits.
pub fn shipped() -> &'static [Arc<DampPack>] {
    static PACKS: OnceLock<Vec<Arc<DampPack>>> = OnceLock::new();
    // A test reads every shipped file, so none is left out here.
    PACKS.get_or_init(|| {
        let packs = LIMITS.iter();
        packs
            .filter_map(|limits| parse(RULES, limits).ok().map(Arc::new))
            .collect()
    })
}
