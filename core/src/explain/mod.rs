//! Rules in words: what they worked out and why, for a phone, a page or a letter. Screens lay it out; here it
//! is said, once, in every language.

pub mod checklist;
pub mod condition;
pub mod damp;
pub mod deadline;
mod finding;
pub mod letter;
pub mod noted;
pub mod signed;
