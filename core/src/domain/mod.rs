//! Rules only: no I/O, no SQL, no clock of its own.

pub mod advice;
pub mod change;
pub mod confidential;
pub mod damp;
pub mod deadline;
pub mod finding;
pub mod grade;
pub mod id;
pub mod mark;
pub mod person;
pub mod season;
pub mod template;
pub mod tenancy;
pub mod visit;
