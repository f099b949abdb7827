//! What the tests share: a document of each kind, and a look into what came of it.

#[allow(dead_code, reason = "not every test looks at all of it")]
pub mod look;
#[allow(dead_code, reason = "not every test makes all of them")]
pub mod samples;
