//! A checklist of 500 questions: how long it takes to read and judge it, and what each answer costs. Beside
//! JavaRosa in a fresh Java, with the same form. One JSON line a figure.

use std::io::Write;
use std::process::Command;
use std::time::{Duration, Instant};

use nyvri_core::content::check::checked;
use nyvri_tests::bench::Outcome;
use nyvri_tests::bench::figures::Column;
use nyvri_tests::bench::forms::{answer_all, checklist, xform};
use nyvri_tests::bench::peer;
use nyvri_tests::bench::run::{Run, tell_medians};

const RUNS: usize = 5;

fn main() -> Outcome<()> {
    if cfg!(debug_assertions) {
        eprintln!("AN UNOPTIMISED BUILD: these figures say nothing; build with --release");
    }
    // Ours is measured in a process of its own each time too, so that nothing is warm.
    if std::env::args().nth(1).as_deref() == Some("once") {
        return once();
    }
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    let folder = tempfile::tempdir()?;
    let form = folder.path().join("form.xml");
    std::fs::write(&form, xform()?)?;
    for _ in 0..RUNS {
        let mut us = Command::new(std::env::current_exe()?);
        ours.push(peer::run(us.arg("once"), Duration::ZERO)?);
        if let Some(mut java) = javarosa() {
            theirs.push(peer::run(java.arg(&form), Duration::ZERO)?);
        }
    }
    same_count(&ours, &theirs)?;
    tell_medians(&Column::new("forms", "500 questions", 0, "us"), &ours)?;
    if theirs.is_empty() {
        eprintln!("LEFT OUT: JavaRosa (NYVRI_PEER_FORMS names no folder with it)");
        return Ok(());
    }
    tell_medians(
        &Column::new("forms", "500 questions", 0, "javarosa"),
        &theirs,
    )
}

fn javarosa() -> Option<Command> {
    let folder = std::env::var("NYVRI_PEER_FORMS").ok()?;
    let mut java = Command::new("java");
    let classes = format!("{folder}/classes:{folder}/dependency/*");
    java.args(["-cp", &classes, "FormPeer"]);
    Some(java)
}

/// Both counted the same deviations, so both did the work.
fn same_count(ours: &[Run], theirs: &[Run]) -> Outcome<()> {
    let counts = ours.iter().chain(theirs).map(|run| run.value("deviations"));
    let counts: Vec<Option<f64>> = counts.collect();
    if counts.windows(2).any(|two| two[0] != two[1]) {
        return Err(format!("different deviations were counted: {counts:?}").into());
    }
    Ok(())
}

/// Reads it for the first time in this process, and answers all of it.
fn once() -> Outcome<()> {
    let json = checklist();
    let began = Instant::now();
    let template = checked(&json).map_err(|faults| format!("{faults:?}"))?;
    tell("load_ms", began.elapsed().as_secs_f64() * 1_000.0, "ms")?;
    let mut answered = answer_all(&template)?;
    let times = &mut answered.times_ms;
    times.sort_by(f64::total_cmp);
    tell("answers", times.len() as f64, "")?;
    tell("answer_p50_ms", times[times.len() / 2], "ms")?;
    tell("answer_p99_ms", times[times.len() * 99 / 100], "ms")?;
    tell("deviations", answered.deviations as f64, "")
}

fn tell(figure: &str, value: f64, unit: &str) -> Outcome<()> {
    let mut out = std::io::stdout();
    let line = serde_json::json!({ "figure": figure, "value": value, "unit": unit });
    writeln!(out, "{line}")?;
    out.flush()?;
    std::io::stdin().read_line(&mut String::new())?;
    Ok(())
}
