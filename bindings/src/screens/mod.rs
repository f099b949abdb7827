//! One file per screen: a record that a phone draws as it is, and the pure function that builds it from
//! core's data and texts. Every string in a record is ready to show, in the person's language.

mod marks;
mod place;
mod sending;
mod tiles;
mod visit_row;
mod visit_view;
mod words;

pub mod finding;
pub mod pairing;
pub mod parts;
pub mod photo;
pub mod settings;
pub mod sync;
pub mod today;
pub mod topic;
pub mod view;
pub mod visit;
