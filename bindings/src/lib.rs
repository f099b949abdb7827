//! The app as a phone sees it: [`FieldApp`] and one record per screen, exported through UniFFI.
//!
//! This crate holds no rules and no SQL: it asks `nyvri-core` and builds screens.

uniffi::setup_scaffolding!("nyvri");

pub mod app;
pub mod error;
pub mod keys;
pub mod screens;
pub mod watch;

pub use app::FieldApp;
pub use error::AppError;
