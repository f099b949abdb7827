//! Other people's work, measured: a program that does the same and says when it has done what. It talks to
//! its own server through the network that ours goes through too.

use std::io::{BufRead, BufReader, Write};
use std::net::SocketAddr;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::Duration;

use serde_json::Value;

use super::Outcome;
use super::proxy::{Proxy, Traffic};
use super::run::Run;

/// Runs a peer to its end. It tells one JSON object a line and waits for a line after each:
/// `{"listens": PORT}` is answered with the port to use instead, `{"phase", "ms"}` ends a part of the work,
/// `{"figure", "value", "unit"}` is something it counted, `{"cut_after": BYTES}` and `{"heal"}` are wishes.
pub fn run(command: &mut Command, rtt: Duration) -> Outcome<Run> {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    let pipes = child.stdin.take().zip(child.stdout.take());
    let (to, from) = pipes.ok_or("a peer without pipes")?;
    let told = Talk {
        to,
        from: BufReader::new(from),
        rtt,
        network: None,
        run: Run::default(),
    }
    .listen();
    let ended = end(child, told.is_err())?;
    let run = told?;
    if !ended {
        return Err("the peer did not end well".into());
    }
    Ok(run)
}

fn end(mut child: Child, at_once: bool) -> Outcome<bool> {
    if at_once {
        child.kill()?;
    }
    Ok(child.wait()?.success())
}

struct Talk {
    to: ChildStdin,
    from: BufReader<ChildStdout>,
    rtt: Duration,
    network: Option<(Proxy, Traffic)>,
    run: Run,
}

impl Talk {
    fn listen(mut self) -> Outcome<Run> {
        let mut line = String::new();
        while self.from.read_line(&mut line)? > 0 {
            let told: Value = serde_json::from_str(&line)?;
            let answer = self.take(&told)?;
            writeln!(self.to, "{answer}")?;
            line.clear();
        }
        Ok(self.run)
    }

    fn take(&mut self, told: &Value) -> Outcome<u16> {
        if let Some(port) = told["listens"].as_u64() {
            let target = SocketAddr::from(([127, 0, 0, 1], u16::try_from(port)?));
            let network = Proxy::start(target, self.rtt)?;
            let port = network.port;
            self.network = Some((network, Traffic::default()));
            return Ok(port);
        }
        if let Some(metric) = told["figure"].as_str() {
            let value = told["value"].as_f64().ok_or("a figure without a value")?;
            self.run
                .note(metric, value, told["unit"].as_str().unwrap_or_default());
            return Ok(0);
        }
        let (network, before) = self.network.as_mut().ok_or("a peer without a server")?;
        let now = network.traffic();
        if let Some(phase) = told["phase"].as_str() {
            let ms = told["ms"].as_f64().ok_or("a phase without a time")?;
            self.run.note(&format!("{phase}_ms"), ms, "ms");
            self.run.note_traffic(phase, now.since(*before));
            *before = now;
        } else if let Some(bytes) = told["cut_after"].as_u64() {
            network.cut_after(bytes);
        } else if told["heal"].as_bool() == Some(true) {
            network.heal();
        } else {
            return Err(format!("a peer said {told}").into());
        }
        Ok(0)
    }
}
