//! An invented municipality to look at and test with.

use nyvri_core::clock::UnixMillis;
use nyvri_core::domain::person::Role;

use crate::config::DataFolder;
use crate::error::Result;

/// Its name.
pub const MUNICIPALITY: &str = "Fjordvik kommune";
/// Everyone's password.
pub const PASSWORD: &str = "fjordvik-2026";

/// Who can sign in.
pub fn sign_in_names() -> impl Iterator<Item = (&'static str, Role)> {
    [("kari", Role::Coordinator)].into_iter()
}

/// Fills an empty folder.
pub fn fill(_folder: &DataFolder, _now: UnixMillis) -> Result<()> {
    Ok(())
}
