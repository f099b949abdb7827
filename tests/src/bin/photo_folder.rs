//! What the intake says to every file of a folder, and what is left in what it keeps.
//!
//! `nyvri-photo-folder FOLDER` prints a line a file and a sum; `hostile` instead of a folder takes the files that the
//! tests make to do harm. Each file is taken in by a process of its own, so that
//! memory is counted by itself and not even a fault in C goes unseen. What was kept is then read by exiftool, where
//! the machine has it. Ends with 1 where anything is not as it must be.

use nyvri_tests::hostile_pictures;
use nyvri_tests::photo_folder::{self, Judged, Kept};
use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

fn main() -> Outcome<ExitCode> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match &arguments[..] {
        [verb, file, kept] if verb == "take" => {
            println!("{}", photo_folder::take(Path::new(file), Path::new(kept))?);
            Ok(ExitCode::SUCCESS)
        }
        [word] if word == "hostile" => {
            let folder = tempfile::tempdir()?;
            for (name, bytes) in hostile_pictures::all() {
                std::fs::write(folder.path().join(name), bytes)?;
            }
            every(folder.path())
        }
        [folder] => every(Path::new(folder)),
        _ => Err("usage: nyvri-photo-folder FOLDER|hostile".into()),
    }
}

fn every(folder: &Path) -> Outcome<ExitCode> {
    let kept = tempfile::tempdir()?;
    let mut judged = Vec::new();
    println!("{:<34} {:<22} {:>7} {:>6}  size", "file", "", "ms", "MB");
    for (number, file) in files(folder)?.iter().enumerate() {
        let copy = kept.path().join(format!("{number:04}.jpg"));
        let taken = Command::new(std::env::current_exe()?)
            .arg("take")
            .args([file, &copy])
            .output()?;
        let one = Judged::of(file, taken.status.success(), &taken.stdout, &taken.stderr);
        println!("{one}");
        judged.push(one);
    }
    let left = match photo_folder::left_in(kept.path())? {
        Kept::Read { files, left } => {
            println!("\nexiftool read {files} kept files and thumbnails");
            left
        }
        Kept::NoExiftool => {
            println!("\nNOT READ BY EXIFTOOL: it is not on this machine");
            Vec::new()
        }
    };
    left.iter().for_each(|line| println!("LEFT BEHIND {line}"));
    let wrong: Vec<&Judged> = judged.iter().filter(|one| one.is_wrong()).collect();
    wrong.iter().for_each(|one| println!("WRONG {one}"));
    println!("{}", photo_folder::sum(&judged));
    let all_right = wrong.is_empty() && left.is_empty() && !judged.is_empty();
    Ok(if all_right {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// Every file below the folder, by name.
fn files(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}
