//! Damp: what a few readings and a few things seen point at, with the numbers. Never a verdict, and never a
//! limit in a health authority's name: Folkehelseinstituttet gives none for homes. Rules and limits are data
//! ([`DampPack`]), so that a municipality can change them; here is only how they are worked out.

pub mod air;
pub mod area;
pub mod gather;
pub mod measure;
pub mod pack;
pub mod reading;
pub mod seen;
pub mod trace;

pub use area::MouldArea;
pub use gather::{Heard, gather};
pub use measure::Measure;
pub use pack::{Cause, Clue, DampPack, Hypothesis, Limits, Rules};
pub use reading::{Plausible, ReadingKind};
pub use seen::{Observation, Sign};
pub use trace::{Line, Pointer, Stand, Weighed, weigh};
