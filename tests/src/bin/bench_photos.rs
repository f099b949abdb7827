//! What it costs to take in a photo of 12 megapixels, beside Pillow and libvips on the same file.
//!
//! Prints one JSON line a figure. `nyvri-bench-photos` runs everything; `measure FILE OUT` measures
//! us alone, in a process of its own, so that drawing the picture does not count as memory.

use nyvri_core::photo::take_in;
use nyvri_tests::pictures;
use serde_json::json;
use std::error::Error;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

type Outcome = Result<(), Box<dyn Error>>;

const WARM_UP_ROUNDS: usize = 3;
const ROUNDS: usize = 15;
const PEERS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/peers/photo_peers.py");

fn main() -> Outcome {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match &arguments[..] {
        [] => everything(),
        [verb, picture, kept] if verb == "measure" => measure(Path::new(picture), Path::new(kept)),
        _ => Err("usage: nyvri-bench-photos [measure PICTURE KEPT]".into()),
    }
}

fn everything() -> Outcome {
    if cfg!(debug_assertions) {
        eprintln!("AN UNOPTIMISED BUILD: these figures say nothing; build with --release");
    }
    let folder = tempfile::tempdir()?;
    let (picture, kept) = (
        folder.path().join("picture.jpg"),
        folder.path().join("kept.jpg"),
    );
    std::fs::write(&picture, pictures::twelve_megapixel())?;
    let ours = Command::new(std::env::current_exe()?)
        .arg("measure")
        .args([&picture, &kept])
        .status()?;
    if !ours.success() {
        return Err("the measurement of our own intake failed".into());
    }
    figure("psnr_db", likeness_db(&picture, &kept)?, "dB");
    let python = std::env::var("PYTHON").unwrap_or_else(|_| "python3".into());
    match Command::new(&python).arg(PEERS).arg(&picture).status() {
        Ok(status) if status.success() => {}
        Ok(status) => eprintln!("PEERS SKIPPED: {PEERS} ended with {status}"),
        Err(error) => eprintln!("PEERS SKIPPED: {python}: {error}"),
    }
    Ok(())
}

fn measure(picture: &Path, kept: &Path) -> Outcome {
    let bytes = std::fs::read(picture)?;
    for _ in 0..WARM_UP_ROUNDS {
        take_in(&bytes)?;
    }
    let (mut wall, cpu_before) = (Vec::new(), cpu_ms()?);
    for _ in 0..ROUNDS {
        let start = Instant::now();
        take_in(&bytes)?;
        wall.push(start.elapsed().as_secs_f64() * 1_000.0);
    }
    let cpu = (cpu_ms()? - cpu_before) / ROUNDS as f64;
    wall.sort_by(f64::total_cmp);
    figure("cpu_ms", cpu, "ms");
    figure("wall_ms", wall[ROUNDS / 2], "ms");
    figure("peak_mb", peak_mb()?, "MB");
    std::fs::write(kept, take_in(&bytes)?.jpeg)?;
    Ok(())
}

fn figure(metric: &str, value: f64, unit: &str) {
    let value = (value * 100.0).round() / 100.0;
    let line = json!({"bench": "photos", "workload": "12 MP", "who": "us", "metric": metric, "value": value, "unit": unit});
    println!("{line}");
}

/// Time on the processor so far; the intake uses one thread.
fn cpu_ms() -> Result<f64, Box<dyn Error>> {
    let text = std::fs::read_to_string("/proc/self/schedstat")?;
    let nanoseconds: f64 = text.split(' ').next().unwrap_or_default().parse()?;
    Ok(nanoseconds / 1e6)
}

/// The most memory this process ever held.
fn peak_mb() -> Result<f64, Box<dyn Error>> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|rest| rest.split_whitespace().next());
    Ok(kilobytes.unwrap_or_default().parse::<f64>()? / 1_024.0)
}

/// Peak signal to noise of what is kept, against the original shrunk without haste.
fn likeness_db(picture: &Path, kept: &Path) -> Result<f64, Box<dyn Error>> {
    let kept = image::open(kept)?.into_rgb8();
    let upright = image::open(picture)?.rotate90();
    let filter = image::imageops::FilterType::Lanczos3;
    let wanted = upright
        .resize_exact(kept.width(), kept.height(), filter)
        .into_rgb8();
    let squares = kept.as_raw().iter().zip(wanted.as_raw());
    let sum: f64 = squares
        .map(|(a, b)| f64::from(a.abs_diff(*b)).powi(2))
        .sum();
    Ok(10.0 * (255.0_f64.powi(2) * kept.as_raw().len() as f64 / sum).log10())
}
