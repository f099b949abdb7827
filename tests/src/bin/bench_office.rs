//! Half past three at the office: two hundred phones come home at once with a day's work. Then the same with
//! servers of others. One JSON line a figure. `nyvri-bench-office [--ours-only] [--phones N]`.

use std::time::Duration;

use nyvri_tests::bench::figures::Column;
use nyvri_tests::bench::run::tell_medians;
use nyvri_tests::bench::rush::{self, Day};
use nyvri_tests::bench::{Outcome, photos, rush_peers};

/// What everyone has done: about 200 entries and 3 MB of photos a phone.
const DAY: Day = Day {
    phones: 200,
    visits: 6,
    answers: 25,
    photos: 10,
};
/// Between the two, so that what the first has written is on the disk.
const REST: Duration = Duration::from_secs(2);

fn main() -> Outcome<()> {
    if cfg!(debug_assertions) {
        eprintln!("AN UNOPTIMISED BUILD: these figures say nothing; build with --release");
    }
    // The peers' clients speak no TLS, but their library wants to know whose they would use.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let (mut day, mut ours_only) = (DAY, false);
    let mut words = std::env::args().skip(1);
    while let Some(word) = words.next() {
        match word.as_str() {
            "--ours-only" => ours_only = true,
            "--phones" => day.phones = words.next().ok_or("a number")?.parse()?,
            _ => return Err("usage: nyvri-bench-office [--ours-only] [--phones N]".into()),
        }
    }
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    runtime.block_on(measure(day, ours_only))
}

async fn measure(day: Day, ours_only: bool) -> Outcome<()> {
    let folder = tempfile::tempdir()?;
    let drawn = photos::draw(&folder.path().join("drawn"), 1)?;
    let photo = std::fs::read(&drawn[0])?;
    let run = rush::ours(folder.path(), day, &photo).await?;
    tell_medians(&Column::new("office", "15:30", 0, "us"), &[run])?;
    if ours_only {
        return Ok(());
    }
    tokio::time::sleep(REST).await;
    match rush_peers::measure(folder.path(), day, &photo).await {
        Ok(run) => tell_medians(&Column::new("office", "15:30", 0, "couch+tus"), &[run])?,
        Err(error) => eprintln!("LEFT OUT: express-pouchdb and @tus/server: {error}"),
    }
    Ok(())
}
