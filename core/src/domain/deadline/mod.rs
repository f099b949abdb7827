//! Deadlines: what must be done by when, by which rule of which law or routine, and what makes it stand still.
//! Rules are data with dates of validity ([`Pack`]), since laws and routines change while cases run. Days are
//! those of Norway ([`crate::calendar`]).

pub mod pack;
pub mod pause;
pub mod visit;
pub mod work;
pub mod work_out;

pub use pack::{Matter, Pack, PackKind, Reach, Rule, Span, governing};
pub use pause::{Pause, PauseReason};
pub use visit::VisitDates;
pub use work_out::{Deadline, Standing};
