//! How a peer and the bench talk: the peer says on standard output what it has done, the bench notes time and
//! bytes and answers with a line. So the bench counts for every peer in the same way.

use std::io::{BufRead, Write};
use std::time::Instant;

use serde_json::{Value, json};

use crate::Outcome;

pub struct Turns;

impl Turns {
    pub fn new() -> Self {
        Self
    }

    /// Our server listens here; gives the port that phones must use instead.
    pub fn listens(&mut self, port: u16) -> Outcome<u16> {
        Ok(self.say(&json!({ "listens": port }))?.trim().parse()?)
    }

    /// Does a part of the work and tells how long it took.
    pub fn phase<T>(&mut self, name: &str, work: impl FnOnce() -> Outcome<T>) -> Outcome<T> {
        let began = Instant::now();
        let done = work()?;
        let taken = began.elapsed().as_secs_f64() * 1_000.0;
        self.say(&json!({ "phase": name, "ms": taken }))?;
        Ok(done)
    }

    pub fn figure(&mut self, metric: &str, value: f64, unit: &str) -> Outcome<()> {
        let figure = json!({ "figure": metric, "value": value, "unit": unit });
        self.say(&figure).map(|_| ())
    }

    fn say(&mut self, what: &Value) -> Outcome<String> {
        let mut out = std::io::stdout().lock();
        writeln!(out, "{what}")?;
        out.flush()?;
        let mut answer = String::new();
        if std::io::stdin().lock().read_line(&mut answer)? == 0 {
            return Err("the bench has gone away".into());
        }
        Ok(answer)
    }
}
