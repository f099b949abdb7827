//! The shared workload done by us: a real office process over TLS, encryption at rest at both ends, history
//! and receipts on.

use std::collections::BTreeSet;
use std::path::Path;
use std::time::{Duration, Instant};

use nyvri_core::domain::id::Id;

use super::Outcome;
use super::figures::cpu_ms;
use super::office::{BenchOffice, Visits};
use super::outcome::{Part, Replica, answers_gone, missing};
use super::phone::BenchPhone;
use super::proxy;
use super::run::Run;
use super::workload::Workload;

/// Both phones work offline and sync until everyone has the same.
pub async fn shared_workload(folder: &Path, workload: &Workload, rtt: Duration) -> Outcome<Run> {
    let visits = Visits {
        count: workload.visits.len(),
        people_each: 2,
    };
    let office = BenchOffice::start(&folder.join("office"), 2, &visits, rtt)?;
    let folders = ["a", "b"].map(|name| folder.join(name));
    let a = BenchPhone::pair(&folders[0], office.people[0], &office.pairings[0]).await?;
    let b = BenchPhone::pair(&folders[1], office.people[1], &office.pairings[1]).await?;
    let mut timed = Timed::new(&office);
    timed.sync("visits_a", &a).await?;
    timed.sync("visits_b", &b).await?;

    let findings = timed.offline("fill_in", || a.fill_in(&office.visits, &workload.visits))?;
    timed.sync("seed_push", &a).await?;
    timed.sync("seed_pull", &b).await?;

    let by_a = timed.offline("edit_a", || {
        a.edit(&office.visits, &findings, &workload.by_a)
    })?;
    let by_b = timed.offline("edit_b", || {
        b.edit(&office.visits, &findings, &workload.by_b)
    })?;
    timed.sync("sync_a1", &a).await?;
    timed.sync("sync_b", &b).await?;
    timed.sync("sync_a2", &a).await?;
    let settled = office.settled()?;
    timed.run.note("office_settled_after_ms", settled, "ms");
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
pub struct Timed<'a> {
    office: &'a BenchOffice,
    /// What it has measured.
    pub run: Run,
}

impl<'a> Timed<'a> {
    /// Of phones that talk to this office.
    pub fn new(office: &'a BenchOffice) -> Self {
        Self {
            office,
            run: Run::default(),
        }
    }

    /// One round of a phone, which must succeed.
    pub async fn sync(&mut self, phase: &str, phone: &BenchPhone) -> Outcome<()> {
        Ok(self.try_sync(phase, phone).await??)
    }

    /// One round of a phone; what came of it is given back.
    pub async fn try_sync(
        &mut self,
        phase: &str,
        phone: &BenchPhone,
    ) -> Outcome<nyvri_core::Result<()>> {
        let (process, own) = (self.office.process.process(), std::process::id());
        let (bytes, requests) = (self.office.network.traffic(), phone.requests());
        let cpu = (cpu_ms(own, proxy::THREAD)?, cpu_ms(process, "")?);
        let began = Instant::now();
        let done = phone.sync().await;
        let taken = began.elapsed().as_secs_f64() * 1_000.0;
        let run = &mut self.run;
        run.note(&format!("{phase}_ms"), taken, "ms");
        run.note(
            &format!("{phase}_phone_cpu_ms"),
            cpu_ms(own, proxy::THREAD)? - cpu.0,
            "ms",
        );
        run.note(
            &format!("{phase}_office_cpu_ms"),
            cpu_ms(process, "")? - cpu.1,
            "ms",
        );
        run.note(
            &format!("{phase}_requests"),
            (phone.requests() - requests) as f64,
            "",
        );
        run.note_traffic(phase, self.office.network.traffic().since(bytes));
        let began = Instant::now();
        phone.copy_back()?; // As the app does once it has told the person.
        let taken = began.elapsed().as_secs_f64() * 1_000.0;
        run.note(&format!("{phase}_copied_back_after_ms"), taken, "ms");
        Ok(done)
    }

    fn offline<T>(&mut self, phase: &str, work: impl FnOnce() -> Outcome<T>) -> Outcome<T> {
        let began = Instant::now();
        let done = work()?;
        let taken = began.elapsed().as_secs_f64() * 1_000.0;
        self.run.note(&format!("{phase}_ms"), taken, "ms");
        Ok(done)
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
    let mut replicas = Vec::new();
    for part in parts {
        replicas.push(Replica::read(&part.phone.file, &part.phone.key)?);
    }
    replicas.push(Replica::read(
        &office.data.join("nyvri.db"),
        &office.key()?,
    )?);
    let mut lost = 0;
    for replica in &replicas {
        let of_parts = parts
            .iter()
            .map(|part| missing(replica, part, &office.visits, findings));
        lost = lost.max(of_parts.sum::<usize>() + answers_gone(replica, workload));
    }
    let equal = replicas.windows(2).all(|two| same(&two[0], &two[1]));
    let kept = replicas.iter().map(|replica| replica.overlaps).min();
    run.note("lost_or_hidden", lost as f64, "edits");
    run.note("overlaps_kept", kept.unwrap_or(0) as f64, "answers");
    run.note("equal", f64::from(u8::from(equal)), "");
    run.note("phone_bytes", replicas[0].bytes as f64, "B");
    run.note("office_bytes", replicas[2].bytes as f64, "B");
    Ok(())
}

/// Whether two have the same; a few of the rows that differ are told.
fn same(one: &Replica, other: &Replica) -> bool {
    let (ours, theirs): (BTreeSet<_>, BTreeSet<_>) =
        (one.rows.iter().collect(), other.rows.iter().collect());
    for row in ours.symmetric_difference(&theirs).take(4) {
        eprintln!("NOT EQUAL: {row}");
    }
    ours == theirs
}
