//! The shared workload and many photos through a real office, beside others in the same run: what it takes,
//! and what of people's work is still there. One JSON line a figure; medians of several runs.
//!
//! `nyvri-bench-sync [--ours-only] [--log-only] [--visits N] [--photos N] [--runs N] [--rtt MS]…`. Peers:
//! `NYVRI_PEER_CRDTS` is the program of tests/peers/crdts, `NYVRI_PEER_PYTHON` a Python that has Anki, and
//! tests/peers/sync has its npm packages. One that cannot be had is left out loudly.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use nyvri_tests::bench::figures::Column;
use nyvri_tests::bench::run::{Run, tell_medians};
use nyvri_tests::bench::workload::Workload;
use nyvri_tests::bench::{Outcome, ours, peer, photos};

const PEERS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/peers");

struct Wanted {
    ours_only: bool,
    log_only: bool,
    visits: usize,
    photos: usize,
    runs: usize,
    rtts: Vec<u64>,
}

fn main() -> Outcome<()> {
    if cfg!(debug_assertions) {
        eprintln!("AN UNOPTIMISED BUILD: these figures say nothing; build with --release");
    }
    let wanted = wanted()?;
    let folder = tempfile::tempdir()?;
    for rtt in &wanted.rtts {
        logs(&wanted, folder.path(), *rtt)?;
    }
    if !wanted.log_only {
        let drawn = photos::draw(&folder.path().join("photos"), wanted.photos)?;
        for rtt in &wanted.rtts {
            pictures(&wanted, &drawn, *rtt)?;
        }
    }
    Ok(())
}

fn wanted() -> Outcome<Wanted> {
    let mut wanted = Wanted {
        ours_only: false,
        log_only: false,
        visits: 1_000,
        photos: 500,
        runs: 3,
        rtts: Vec::new(),
    };
    let mut words = std::env::args().skip(1);
    while let Some(word) = words.next() {
        let mut number = || -> Outcome<usize> { Ok(words.next().ok_or("a number")?.parse()?) };
        match word.as_str() {
            "--ours-only" => wanted.ours_only = true,
            "--log-only" => wanted.log_only = true,
            "--visits" => wanted.visits = number()?,
            "--photos" => wanted.photos = number()?,
            "--runs" => wanted.runs = number()?,
            "--rtt" => wanted.rtts.push(number()? as u64),
            _ => return Err(format!("what is {word}? See the head of bench_sync.rs").into()),
        }
    }
    if wanted.rtts.is_empty() {
        wanted.rtts = vec![0, 80];
    }
    Ok(wanted)
}

/// The shared workload: ours and each peer, in turns, so that a busy moment of the machine meets all alike.
fn logs(wanted: &Wanted, folder: &Path, rtt: u64) -> Outcome<()> {
    let workload = Workload::new(wanted.visits);
    let file = folder.join("workload.json");
    std::fs::write(&file, workload.json().to_string())?;
    let peers: &[Peer] = if wanted.ours_only { &[] } else { &LOG_PEERS };
    let mut all: Vec<Vec<Run>> = std::iter::repeat_with(Vec::new)
        .take(peers.len() + 1)
        .collect();
    for turn in 0..wanted.runs {
        let own = tempfile::tempdir()?;
        let mut run = of_ours(ours::shared_workload(
            own.path(),
            &workload,
            Duration::from_millis(rtt),
        ))?;
        run.sum_workload();
        all[0].push(run);
        for (number, one) in (1..).zip(peers) {
            // The slow ones once: they are far away from any bar.
            if turn == 0 || !one.slow {
                all[number].extend(one.measure(&file, rtt, |run| run.sum_workload()));
            }
        }
    }
    tell_medians(&Column::new("sync", "W1", rtt, "us"), &all[0])?;
    for (one, runs) in peers.iter().zip(&all[1..]) {
        tell_medians(&Column::new("sync", "W1", rtt, one.name), runs)?;
    }
    Ok(())
}

fn pictures(wanted: &Wanted, drawn: &[std::path::PathBuf], rtt: u64) -> Outcome<()> {
    let own = tempfile::tempdir()?;
    let run = of_ours(photos::ours(own.path(), drawn, Duration::from_millis(rtt)))?;
    tell_medians(&Column::new("sync", "photos", rtt, "us"), &[run])?;
    let folder = drawn.first().and_then(|file| file.parent());
    if let (false, Some(folder)) = (wanted.ours_only, folder) {
        let sizes = drawn.iter().map(|file| Ok(std::fs::metadata(file)?.len()));
        let total = sizes.sum::<Outcome<u64>>()?;
        let run = TUS.measure(folder, rtt, |run| photos::sum(run, total));
        tell_medians(
            &Column::new("sync", "photos", rtt, TUS.name),
            run.as_slice(),
        )?;
    }
    Ok(())
}

fn of_ours(work: impl Future<Output = Outcome<Run>>) -> Outcome<Run> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    runtime.block_on(work)
}

/// Someone else's way to do the same.
struct Peer {
    name: &'static str,
    slow: bool,
    /// The environment variable that names the program, and what it is without.
    program: (&'static str, &'static str),
    /// Words before the input and the folder; the first may be a file in tests/peers.
    before: &'static [&'static str],
    after: &'static [&'static str],
}

#[rustfmt::skip]
const LOG_PEERS: [Peer; 5] = [
    Peer { name: "yrs", slow: false, program: ("NYVRI_PEER_CRDTS", "nyvri-peers-crdts"), before: &["yrs"], after: &[] },
    Peer { name: "loro", slow: false, program: ("NYVRI_PEER_CRDTS", "nyvri-peers-crdts"), before: &["loro"], after: &[] },
    Peer { name: "anki", slow: false, program: ("NYVRI_PEER_PYTHON", "python3"), before: &["anki_peer.py"], after: &[] },
    Peer { name: "pouchdb-1000", slow: true, program: ("NYVRI_PEER_NODE", "node"), before: &["sync/pouch.mjs"], after: &["1000"] },
    Peer { name: "pouchdb-100", slow: true, program: ("NYVRI_PEER_NODE", "node"), before: &["sync/pouch.mjs"], after: &["100"] },
];
const TUS: Peer = Peer {
    name: "tus",
    slow: true,
    program: ("NYVRI_PEER_NODE", "node"),
    before: &["sync/tus.mjs"],
    after: &[],
};

impl Peer {
    fn measure(&self, input: &Path, rtt: u64, sum: impl FnOnce(&mut Run)) -> Option<Run> {
        match self.run(input, rtt) {
            Ok(mut run) => {
                sum(&mut run);
                Some(run)
            }
            Err(error) => {
                eprintln!("LEFT OUT: {} at RTT {rtt}: {error}", self.name);
                None
            }
        }
    }

    fn run(&self, input: &Path, rtt: u64) -> Outcome<Run> {
        let folder = tempfile::tempdir()?;
        let program = std::env::var(self.program.0).unwrap_or_else(|_| self.program.1.to_owned());
        let mut command = Command::new(program);
        for word in self.before {
            let file = Path::new(PEERS).join(word);
            command.arg(if file.exists() {
                file.as_os_str()
            } else {
                word.as_ref()
            });
        }
        command.arg(input).arg(folder.path()).args(self.after);
        peer::run(&mut command, Duration::from_millis(rtt))
    }
}
