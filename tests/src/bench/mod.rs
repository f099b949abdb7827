//! What benches share: figures, the shared workload, a network that counts and delays, and both ends of ours.

pub mod bars;
pub mod figures;
pub mod forms;
pub mod growth;
pub mod office;
pub mod ours;
pub mod outcome;
pub mod peer;
pub mod phone;
pub mod photos;
pub mod proxy;
pub mod run;
pub mod rush;
pub mod rush_peers;
pub mod workload;

/// What goes wrong in a bench is told and ends it.
pub type Outcome<T> = Result<T, Box<dyn std::error::Error>>;
