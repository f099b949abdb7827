//! One file per screen: a record that a phone draws as it is, and the pure function that builds it from
//! core's data and texts. Every string in a record is ready to show, in the person's language.

mod advice_panel;
mod answer_fields;
mod damp_chart;
mod damp_panel;
mod deviation_panel;
pub(crate) mod disagreements;
mod finding_row;
mod marks;
mod place;
mod receipts;
mod refusals;
mod sending;
mod signing;
mod spot;
mod strays;
mod tenant_cards;
mod tiles;
mod topic_dock;
mod topic_row;
mod visit_dock;
mod visit_row;
mod visit_tags;
mod visit_view;
mod words;

pub mod advice;
pub mod agree;
pub mod camera;
pub mod captions;
pub mod compare;
pub mod damp;
pub mod deadlines;
pub mod drawn;
pub mod finding;
pub mod interpreter;
pub mod pairing;
pub mod parts;
pub mod photo;
pub mod photos;
pub mod settings;
pub mod summary;
pub mod sync;
pub mod tenant;
pub mod today;
pub mod topic;
pub mod view;
pub mod visit;

#[cfg(test)]
mod tests;
