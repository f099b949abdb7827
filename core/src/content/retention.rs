//! How long things are kept, as the product ships it. A municipality that has decided otherwise gives its own.

use crate::domain::retention::Pack;
use crate::error::Result;

const SHIPPED: &str = include_str!("../../content/retention/retention-1.json");

/// Reads a pack.
///
/// # Errors
/// [`Error::Template`] with the line, or with what does not fit together.
pub fn parse(json: &str) -> Result<Pack> {
    super::judged(json, Pack::faults)
}

/// What ships.
///
/// # Errors
/// None that a test would not have found.
pub fn shipped() -> Result<Pack> {
    parse(SHIPPED)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::retention::Kept;

    #[test]
    fn what_ships_has_a_rule_for_every_kind() -> Result<()> {
        let pack = shipped()?;
        assert!(Kept::ALL.iter().all(|kind| pack.rule(*kind).is_some()));
        Ok(())
    }

    #[test]
    fn what_cannot_be_read_is_told() {
        assert!(parse("{").is_err());
        assert!(parse(&SHIPPED.replace("\"months\": 36", "\"months\": 0")).is_err());
        assert!(parse(&SHIPPED.replace("\"photo\"", "\"letter\"")).is_err());
    }
}
