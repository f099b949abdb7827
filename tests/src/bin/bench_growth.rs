//! What grows with what is stored: once, ten times and a hundred times as many entries at the office, and as
//! many visits on a phone. A pull of the newest 1,000 entries, Today on a phone, the visits page at the office.
//! One JSON line a figure. `nyvri-bench-growth [--up-to 10]`.

use std::path::Path;

use nyvri_tests::bench::figures::Column;
use nyvri_tests::bench::{Outcome, growth};

fn main() -> Outcome<()> {
    if cfg!(debug_assertions) {
        eprintln!("AN UNOPTIMISED BUILD: these figures say nothing; build with --release");
    }
    let words: Vec<String> = std::env::args().skip(1).collect();
    let up_to = match &words[..] {
        [] => 100,
        [word, number] if word == "--up-to" => number.parse()?,
        _ => return Err("usage: nyvri-bench-growth [--up-to TIMES]".into()),
    };
    let mut first: Option<growth::Sizes> = None;
    for times in [1, 10, 100].into_iter().filter(|times| *times <= up_to) {
        let folder = tempfile::tempdir()?;
        let sizes = measure(folder.path(), times)?;
        tell(times, "us", &sizes)?;
        // What it is held against: the same at once the data.
        match &first {
            Some(first) => tell(times, "1x", first)?,
            None => first = Some(sizes),
        }
    }
    Ok(())
}

fn measure(folder: &Path, times: usize) -> Outcome<growth::Sizes> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    runtime.block_on(growth::measure(folder, times))
}

fn tell(times: usize, who: &str, sizes: &growth::Sizes) -> Outcome<()> {
    let column = Column::new("growth", &format!("{times}x"), 0, who);
    column.tell("pull_1000_ms", sizes.pull_ms, "ms")?;
    column.tell("today_ms", sizes.today_ms, "ms")?;
    column.tell("visits_page_ms", sizes.visits_page_ms, "ms")?;
    column.tell("stored_entries", sizes.entries as f64, "")?;
    column.tell("stored_visits_on_phone", sizes.visits as f64, "")?;
    column.tell("office_bytes", sizes.office_bytes as f64, "B")
}
