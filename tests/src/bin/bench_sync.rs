//! The shared workload through a real office: two phones work offline and end equal. What it takes, and what
//! of their work is still there.
//!
//! `nyvri-bench-sync [--ours-only] [--visits N] [--runs N] [--rtt MS]…`: one JSON line a figure, medians.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use nyvri_core::domain::id::Id;
use nyvri_tests::bench::Outcome;
use nyvri_tests::bench::figures::{Column, cpu_ms, median};
use nyvri_tests::bench::office::{BenchOffice, Visits};
use nyvri_tests::bench::outcome::{Part, Replica, answers_gone, missing};
use nyvri_tests::bench::phone::BenchPhone;
use nyvri_tests::bench::proxy;
use nyvri_tests::bench::workload::Workload;

struct Wanted {
    visits: usize,
    runs: usize,
    rtts: Vec<u64>,
}

/// Figures of one run, by name, with their unit.
type Run = BTreeMap<String, (f64, &'static str)>;

fn main() -> Outcome<()> {
    if cfg!(debug_assertions) {
        eprintln!("AN UNOPTIMISED BUILD: these figures say nothing; build with --release");
    }
    let wanted = wanted()?;
    let workload = Workload::new(wanted.visits);
    for rtt in &wanted.rtts {
        let mut all: BTreeMap<String, (Vec<f64>, &str)> = BTreeMap::new();
        for _ in 0..wanted.runs {
            for (metric, (value, unit)) in ours(&workload, *rtt)? {
                all.entry(metric)
                    .or_insert((Vec::new(), unit))
                    .0
                    .push(value);
            }
        }
        let column = Column::new("sync", "W1", *rtt, "us");
        for (metric, (values, unit)) in all {
            column.tell(&metric, median(&values), unit)?;
        }
    }
    Ok(())
}

fn wanted() -> Outcome<Wanted> {
    let mut wanted = Wanted {
        visits: 1_000,
        runs: 3,
        rtts: Vec::new(),
    };
    let mut words = std::env::args().skip(1);
    while let Some(word) = words.next() {
        let mut number = || -> Outcome<usize> { Ok(words.next().ok_or("a number")?.parse()?) };
        match word.as_str() {
            "--ours-only" => {}
            "--visits" => wanted.visits = number()?,
            "--runs" => wanted.runs = number()?,
            "--rtt" => wanted.rtts.push(number()? as u64),
            _ => {
                return Err(
                    "usage: nyvri-bench-sync [--ours-only] [--visits N] [--runs N] [--rtt MS]…"
                        .into(),
                );
            }
        }
    }
    if wanted.rtts.is_empty() {
        wanted.rtts = vec![0, 80];
    }
    Ok(wanted)
}

#[tokio::main]
async fn ours(workload: &Workload, rtt: u64) -> Outcome<Run> {
    let folder = tempfile::tempdir()?;
    let visits = Visits {
        count: workload.visits.len(),
        people_each: 2,
    };
    let rtt = Duration::from_millis(rtt);
    std::fs::create_dir_all(folder.path().join("office"))?;
    let office = BenchOffice::start(&folder.path().join("office"), 2, &visits, rtt)?;
    let folders = ["a", "b"].map(|name| folder.path().join(name));
    let a = BenchPhone::pair(&folders[0], office.people[0], &office.pairings[0]).await?;
    let b = BenchPhone::pair(&folders[1], office.people[1], &office.pairings[1]).await?;
    let mut timed = Timed {
        office: &office,
        run: Run::new(),
    };
    timed.sync("visits_a", &a).await?;
    timed.sync("visits_b", &b).await?;

    let findings = timed.offline("fill_in", || a.fill_in(&office.visits, &workload.visits))?;
    timed.sync("seed_push", &a).await?;
    timed.sync("seed_pull", &b).await?;
    timed.sum("seed", &["seed_push", "seed_pull"]);

    let by_a = timed.offline("edit_a", || {
        a.edit(&office.visits, &findings, &workload.by_a)
    })?;
    let by_b = timed.offline("edit_b", || {
        b.edit(&office.visits, &findings, &workload.by_b)
    })?;
    timed.sync("sync_a1", &a).await?;
    timed.sync("sync_b", &b).await?;
    timed.sync("sync_a2", &a).await?;
    timed.sum("sync", &["sync_a1", "sync_b", "sync_a2"]);
    timed.sync("nothing_new", &a).await?;

    let mut run = timed.run;
    let parts = [
        Part {
            phone: &a,
            edits: &workload.by_a,
            new: &by_a,
        },
        Part {
            phone: &b,
            edits: &workload.by_b,
            new: &by_b,
        },
    ];
    judge(&mut run, &office, &parts, &findings, workload)?;
    Ok(run)
}

/// Measures phases of one run.
struct Timed<'a> {
    office: &'a BenchOffice,
    run: Run,
}

impl Timed<'_> {
    async fn sync(&mut self, phase: &str, phone: &BenchPhone) -> Outcome<()> {
        let (process, own) = (self.office.process.process(), std::process::id());
        let (bytes, requests) = (self.office.network.traffic(), phone.requests());
        let cpu = (cpu_ms(own, proxy::THREAD)?, cpu_ms(process, "")?);
        let began = Instant::now();
        phone.sync().await?;
        let taken = began.elapsed();
        let bytes = self.office.network.traffic().since(bytes);
        let mut note = |what: &str, value: f64, unit| {
            self.run.insert(format!("{phase}_{what}"), (value, unit));
        };
        note("ms", taken.as_secs_f64() * 1_000.0, "ms");
        note("phone_cpu_ms", cpu_ms(own, proxy::THREAD)? - cpu.0, "ms");
        note("office_cpu_ms", cpu_ms(process, "")? - cpu.1, "ms");
        note("requests", (phone.requests() - requests) as f64, "");
        note("up_bytes", bytes.up as f64, "B");
        note("down_bytes", bytes.down as f64, "B");
        note("bytes", bytes.both() as f64, "B");
        Ok(())
    }

    fn offline<T>(&mut self, phase: &str, work: impl FnOnce() -> Outcome<T>) -> Outcome<T> {
        let began = Instant::now();
        let done = work()?;
        let taken = began.elapsed().as_secs_f64() * 1_000.0;
        self.run.insert(format!("{phase}_ms"), (taken, "ms"));
        Ok(done)
    }

    fn sum(&mut self, of: &str, phases: &[&str]) {
        for (what, unit) in [("ms", "ms"), ("bytes", "B")] {
            let each = phases
                .iter()
                .filter_map(|phase| self.run.get(&format!("{phase}_{what}")));
            let all = each.map(|(value, _)| value).sum();
            self.run.insert(format!("{of}_{what}"), (all, unit));
        }
    }
}

/// What is there afterwards, everywhere.
fn judge(
    run: &mut Run,
    office: &BenchOffice,
    parts: &[Part<'_>; 2],
    findings: &[Vec<Id>],
    workload: &Workload,
) -> Outcome<()> {
    let at_office = Replica::read(&office.data.join("nyvri.db"), &office.key()?)?;
    let on_phones = parts
        .iter()
        .map(|part| Replica::read(&part.phone.file, &part.phone.key));
    let mut replicas = on_phones.collect::<Outcome<Vec<Replica>>>()?;
    replicas.push(at_office);
    let mut lost = 0;
    for replica in &replicas {
        let of_parts = parts
            .iter()
            .map(|part| missing(replica, part, &office.visits, findings));
        lost = lost.max(of_parts.sum::<usize>() + answers_gone(replica, workload));
    }
    let equal = replicas.windows(2).all(|two| two[0].rows == two[1].rows);
    let kept = replicas
        .iter()
        .map(|replica| replica.overlaps)
        .min()
        .unwrap_or(0);
    let mut note = |metric: &str, value: f64, unit| run.insert(metric.to_owned(), (value, unit));
    note("lost_or_hidden", lost as f64, "edits");
    note("overlaps_kept", kept as f64, "answers");
    note("equal", f64::from(u8::from(equal)), "");
    note("phone_bytes", replicas[0].bytes as f64, "B");
    note("office_bytes", replicas[2].bytes as f64, "B");
    Ok(())
}
