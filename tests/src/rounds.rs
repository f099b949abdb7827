//! How long the tests that draw their cases by chance go on, and from which seed.

use std::ops::Range;

/// Set by `./nyvri test --long`.
const LONG: &str = "NYVRI_LONG";
/// Another number of rounds, for as much time as there is.
const ROUNDS: &str = "NYVRI_ROUNDS";
/// One seed to be run again, as a failure printed it.
const SEED: &str = "NYVRI_SEED";

/// Whether there is time for the long run.
pub fn is_long() -> bool {
    std::env::var_os(LONG).is_some_and(|value| !value.is_empty())
}

/// `short` rounds, or `long` ones in the long run, or as many as `NYVRI_ROUNDS` says.
pub fn rounds(short: u64, long: u64) -> u64 {
    number(ROUNDS).unwrap_or(if is_long() { long } else { short })
}

fn number(name: &str) -> Option<u64> {
    std::env::var(name).ok()?.parse().ok()
}

/// The seeds to run: those of the short or the long run, or the one that `NYVRI_SEED` names.
pub fn seeds(short: u64, long: u64) -> Range<u64> {
    number(SEED).map_or(0..rounds(short, long), |seed| seed..seed + 1)
}
