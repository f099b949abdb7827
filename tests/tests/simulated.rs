//! Histories drawn by chance: phones, office and network with everything that goes wrong between them. A failure
//! names its seed; `NYVRI_SEED=<seed> cargo test -p nyvri-tests --test simulated` runs that history again.

use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

use nyvri_tests::rounds::seeds;
use nyvri_tests::simulation::{Outcome, Summary, run};

#[test]
fn nothing_is_lost_doubled_or_torn_whatever_the_network_and_the_disks_do() {
    let seeds = seeds(150, 10_000);
    let (next, sum) = (AtomicU64::new(seeds.start), Mutex::new(Summary::default()));
    let failed = Mutex::new(Vec::new());
    std::thread::scope(|threads| {
        for _ in 0..2 {
            threads.spawn(|| {
                loop {
                    let seed = next.fetch_add(1, Ordering::Relaxed);
                    if seed >= seeds.end {
                        break;
                    }
                    match run(seed) {
                        Ok(summary) => add(&sum, summary),
                        Err(error) => keep(&failed, format!("NYVRI_SEED={seed}: {error}")),
                    }
                }
            });
        }
    });
    let failed = failed.into_inner().unwrap_or_default();
    let sum = sum.into_inner().unwrap_or_default();
    println!("seeds {seeds:?}: {sum:?}, {} failed", failed.len());
    let worked =
        seeds.end - seeds.start == 1 || sum.refused > 0 && sum.faults > 0 && sum.pictures > 0;
    assert!(
        failed.is_empty(),
        "{} of {seeds:?} failed:\n{}",
        failed.len(),
        failed[..failed.len().min(8)].join("\n")
    );
    assert!(
        worked,
        "nothing went wrong in any of these histories: {sum:?}"
    );
}

fn add(sum: &Mutex<Summary>, one: Summary) {
    if let Ok(mut sum) = sum.lock() {
        sum.entries += one.entries;
        sum.pictures += one.pictures;
        sum.faults += one.faults;
        sum.crashes += one.crashes;
        sum.refused += one.refused;
    }
}

fn keep(failed: &Mutex<Vec<String>>, what: String) {
    if let Ok(mut failed) = failed.lock() {
        failed.push(what);
    }
}

#[test]
fn the_same_seed_gives_the_same_history() -> Outcome<()> {
    for seed in 0..5 {
        assert_eq!(run(seed)?, run(seed)?, "seed {seed}");
    }
    assert_ne!(run(1)?.history, run(2)?.history);
    Ok(())
}
