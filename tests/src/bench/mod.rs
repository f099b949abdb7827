//! What benches share: figures, the shared workload, a network that counts and delays, and both ends of ours.

pub mod figures;
pub mod office;
pub mod outcome;
pub mod phone;
pub mod proxy;
pub mod workload;

/// What goes wrong in a bench is told and ends it.
pub type Outcome<T> = Result<T, Box<dyn std::error::Error>>;
