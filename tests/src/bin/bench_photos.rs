//! What it costs to take in a photo, beside Pillow, libvips and the plain `image` crate on the same file, and what a
//! file costs that is turned away.
//!
//! Prints one JSON line a figure. `nyvri-bench-photos` runs everything; the other verbs measure one thing alone, in a
//! process of its own, so that what came before does not count as memory.

use nyvri_core::photo::take_in;
use nyvri_tests::{hostile_pictures, photo_folder, pictures};
use serde_json::json;
use std::error::Error;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

const WARM_UP_ROUNDS: usize = 3;
const ROUNDS: usize = 15;
const PEERS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/peers/photo_peers.py");
/// Pixels of the picture, and the long side that peers make of it: one that needs no resampling after a decoder that
/// halves, and one that does.
const WORKLOADS: [(&str, [&str; 2], &str); 2] = [
    ("12 MP", ["4000", "3000"], "2000"),
    ("16 MP", ["4624", "3468"], "2048"),
];

fn main() -> Outcome {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        [] => everything(),
        ["us", workload, picture, kept] => measure(workload, "us", Path::new(picture), |bytes| {
            Ok(std::fs::write(kept, take_in(bytes)?.jpeg)?)
        }),
        ["image", workload, picture, kept] => {
            measure(workload, "image", Path::new(picture), |bytes| {
                plainly(bytes, workload, Path::new(kept))
            })
        }
        ["take", file, kept] => {
            println!("{}", photo_folder::take(Path::new(file), Path::new(kept))?);
            Ok(())
        }
        _ => Err(
            "usage: nyvri-bench-photos [us|image WORKLOAD PICTURE KEPT | take FILE KEPT]".into(),
        ),
    }
}

fn everything() -> Outcome {
    if cfg!(debug_assertions) {
        eprintln!("AN UNOPTIMISED BUILD: these figures say nothing; build with --release");
    }
    let folder = tempfile::tempdir()?;
    let picture = folder.path().join("picture.jpg");
    for (workload, [width, height], long_side) in WORKLOADS {
        if !python(&["draw", width, height, &picture.to_string_lossy()])? {
            eprintln!("ANOTHER PICTURE: {PEERS} could not draw it");
            std::fs::write(&picture, pictures::twelve_megapixel())?;
        }
        for who in ["us", "image"] {
            let kept = folder.path().join(format!("{who}.jpg"));
            ourselves(&[who, workload], &[&picture, &kept])?;
            let likeness = likeness_db(&picture, &kept)?;
            figure(workload, who, "psnr_db", likeness, "dB");
        }
        if !python(&[&picture.to_string_lossy(), workload, long_side])? {
            eprintln!("PEERS SKIPPED: {PEERS}");
        }
    }
    turned_away(folder.path())
}

fn ourselves(words: &[&str], files: &[&Path]) -> Outcome {
    let mut command = Command::new(std::env::current_exe()?);
    let run = command.args(words).args(files).status()?;
    run.success()
        .then_some(())
        .ok_or_else(|| "a measurement of our own failed".into())
}

/// Whether it could be done.
fn python(arguments: &[&str]) -> Outcome<bool> {
    let python = std::env::var("PYTHON").unwrap_or_else(|_| "python3".into());
    match Command::new(&python).arg(PEERS).args(arguments).status() {
        Ok(status) => Ok(status.success()),
        Err(error) => {
            eprintln!("{python}: {error}");
            Ok(false)
        }
    }
}

fn measure(
    workload: &str,
    who: &str,
    picture: &Path,
    mut work: impl FnMut(&[u8]) -> Outcome,
) -> Outcome {
    let bytes = std::fs::read(picture)?;
    for _ in 0..WARM_UP_ROUNDS {
        work(&bytes)?;
    }
    let (mut wall, cpu_before) = (Vec::new(), cpu_ms()?);
    for _ in 0..ROUNDS {
        let start = Instant::now();
        work(&bytes)?;
        wall.push(start.elapsed().as_secs_f64() * 1_000.0);
    }
    let cpu = (cpu_ms()? - cpu_before) / ROUNDS as f64;
    wall.sort_by(f64::total_cmp);
    figure(workload, who, "cpu_ms", cpu, "ms");
    figure(workload, who, "wall_ms", wall[ROUNDS / 2], "ms");
    figure(workload, who, "peak_mb", peak_mb()?, "MB");
    Ok(())
}

/// As one would who only has the `image` crate: all pixels, turned, made small, written.
fn plainly(bytes: &[u8], workload: &str, kept: &Path) -> Outcome {
    let long_side = WORKLOADS.iter().find(|(name, ..)| *name == workload);
    let long_side: u32 = long_side.ok_or("no such workload")?.2.parse()?;
    let whole = image::load_from_memory(bytes)?.rotate90();
    let small = whole.resize(long_side, long_side, image::imageops::FilterType::Lanczos3);
    let file = std::io::BufWriter::new(std::fs::File::create(kept)?);
    let encoder = image::codecs::jpeg::JpegEncoder::new_with_quality(file, 80);
    Ok(small.into_rgb8().write_with_encoder(encoder)?)
}

/// The slowest and the largest refusal of files that somebody made to do harm.
fn turned_away(folder: &Path) -> Outcome {
    let (mut slowest, mut largest, mut count): (f64, f64, f64) = (0.0, 0.0, 0.0);
    for (name, bytes) in hostile_pictures::all() {
        let (file, kept) = (folder.join(&name), folder.join("kept.jpg"));
        std::fs::write(&file, bytes)?;
        let taken = Command::new(std::env::current_exe()?)
            .arg("take")
            .args([&file, &kept])
            .output()?;
        let taken: photo_folder::Took = serde_json::from_slice(&taken.stdout)?;
        if taken.is_refused() {
            (slowest, largest) = (slowest.max(taken.ms), largest.max(taken.mb));
            count += 1.0;
        }
    }
    figure("hostile", "us", "refused", count, "files");
    figure("hostile", "us", "refused_ms", slowest, "ms");
    figure("hostile", "us", "refused_mb", largest, "MB");
    Ok(())
}

fn figure(workload: &str, who: &str, metric: &str, value: f64, unit: &str) {
    let value = (value * 100.0).round() / 100.0;
    let line = json!({"bench": "photos", "workload": workload, "who": who, "metric": metric, "value": value, "unit": unit});
    println!("{line}");
}

/// Time on the processor so far; the intake uses one thread.
fn cpu_ms() -> Outcome<f64> {
    let text = std::fs::read_to_string("/proc/self/schedstat")?;
    let nanoseconds: f64 = text.split(' ').next().unwrap_or_default().parse()?;
    Ok(nanoseconds / 1e6)
}

/// The most memory this process ever held.
fn peak_mb() -> Outcome<f64> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|rest| rest.split_whitespace().next());
    Ok(kilobytes.unwrap_or_default().parse::<f64>()? / 1_024.0)
}

/// Peak signal to noise of what is kept, against the original shrunk without haste.
fn likeness_db(picture: &Path, kept: &Path) -> Outcome<f64> {
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
