//! Rules only: no I/O, no SQL, no clock of its own.

#[macro_use]
mod change_kinds;

pub mod advice;
pub mod change;
pub mod condition;
pub mod confidential;
pub mod damp;
pub mod deadline;
pub mod finding;
pub mod grade;
pub mod id;
pub mod interpreter;
pub mod mark;
pub mod person;
mod photos_kept;
pub mod protocol;
pub mod retention;
pub mod season;
pub mod signature;
pub mod signed;
pub mod since;
pub mod summary;
pub mod template;
pub mod tenancy;
pub mod visit;
