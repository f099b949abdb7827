//! The office: where visits are planned, seen and approved, and where phones send what they hold. One
//! program, one data folder.
//!
//! It owns the dashboard, the accounts and the phones' side of the network; what a visit is and how it is
//! kept belongs to `nyvri-core`.

pub mod accounts;
pub mod certificate;
pub mod checklists;
pub mod commands;
pub mod config;
mod dashboard;
pub mod durable;
pub mod error;
mod key;
mod ledger;
mod listening;
pub mod pairing_text;
mod pdf;
pub mod retention;
mod rights;
mod sample;
mod secret;
mod serve;
pub mod state;
pub mod sync;
pub mod translation;
mod typed;
mod words;
pub mod xlsform;

pub use config::{Config, DataFolder};
#[cfg(fuzzing)]
pub use dashboard::import::rows_of_table;
pub use error::{Error, Result};
pub use listening::{BROWSERS, PHONES};
pub use serve::{Running, serve, serve_at};
pub use state::AppState;
