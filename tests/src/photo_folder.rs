//! A folder of pictures that others made, taken in one by one: what came of each, and whether anything of the
//! camera's words is left in what is kept.

use std::fmt;
use std::path::{Path, PathBuf};
use std::process::Command;

use nyvri_core::photo::take_in;
use nyvri_core::text::{Language, Texts};
use serde::{Deserialize, Serialize};

/// A refusal takes no longer, in milliseconds …
const REFUSED_WITHIN_MS: f64 = 100.0;
/// … and no more memory, in megabytes.
const REFUSED_WITHIN_MB: f64 = 200.0;
/// What exiftool may say of a file without metadata: of the file as such, of the JPEG's own header, and what it
/// works out of those.
const ALLOWED: [&str; 5] = ["ExifTool:", "System:", "File:", "JFIF:", "Composite:"];

/// What one intake came to.
#[derive(Debug, Serialize, Deserialize)]
pub struct Took {
    /// `taken`, or the code of the refusal.
    outcome: String,
    /// What a person would read of a refusal.
    text: String,
    /// How long it took, on the processor.
    pub ms: f64,
    /// The most memory that the process held.
    pub mb: f64,
    width: u32,
    height: u32,
}

impl Took {
    /// It was not taken in.
    pub fn is_refused(&self) -> bool {
        self.outcome != "taken"
    }
}

/// Takes one file in, keeps what comes out beside `kept`, and says what it came to, as JSON.
///
/// # Errors
/// When the file cannot be read or the result not be written.
pub fn take(file: &Path, kept: &Path) -> Result<String, Box<dyn std::error::Error>> {
    let bytes = std::fs::read(file)?;
    let before = processor_ms()?;
    let taken = take_in(&bytes);
    let ms = processor_ms()? - before;
    let mut took = Took {
        outcome: "taken".to_owned(),
        text: String::new(),
        ms,
        mb: peak_mb()?,
        width: 0,
        height: 0,
    };
    match taken {
        Ok(intake) => {
            (took.width, took.height) = (intake.width, intake.height);
            std::fs::write(kept, intake.jpeg)?;
            std::fs::write(kept.with_extension("small.jpg"), intake.thumbnail)?;
        }
        Err(fault) => {
            let fault = nyvri_core::Error::from(fault);
            took.outcome = fault.code().to_owned();
            took.text = fault.text(&Texts::new(Language::Nb));
        }
    }
    Ok(serde_json::to_string(&took)?)
}

/// Time on the processor so far; the intake uses one thread. What other programs do does not count.
fn processor_ms() -> Result<f64, Box<dyn std::error::Error>> {
    let text = std::fs::read_to_string("/proc/self/schedstat")?;
    let nanoseconds: f64 = text.split(' ').next().unwrap_or_default().parse()?;
    Ok(nanoseconds / 1e6)
}

/// The most memory this process ever held.
fn peak_mb() -> Result<f64, Box<dyn std::error::Error>> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|rest| rest.split_whitespace().next());
    Ok(kilobytes.unwrap_or_default().parse::<f64>()? / 1_024.0)
}

/// One file and what came of it; nothing where the process died.
pub struct Judged {
    name: String,
    took: Option<Took>,
    panicked: bool,
}

impl Judged {
    /// By what the process that took it in said.
    pub fn of(file: &Path, ended_well: bool, said: &[u8], complained: &[u8]) -> Self {
        let took = ended_well.then(|| serde_json::from_slice(said).ok());
        Self {
            name: file
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned(),
            took: took.flatten(),
            panicked: String::from_utf8_lossy(complained).contains("panicked"),
        }
    }

    /// It died, panicked, or was refused without a text, too slowly, or with too much memory.
    pub fn is_wrong(&self) -> bool {
        let Some(took) = &self.took else {
            return true;
        };
        let is_refused = took.is_refused();
        let is_told = !took.text.is_empty() && !took.text.starts_with("error-");
        let in_bounds = took.ms <= REFUSED_WITHIN_MS && took.mb <= REFUSED_WITHIN_MB;
        self.panicked || is_refused && !(is_told && in_bounds)
    }

    fn outcome(&self) -> &str {
        self.took.as_ref().map_or("DIED", |took| &took.outcome)
    }
}

impl fmt::Display for Judged {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let panicked = if self.panicked { " PANICKED" } else { "" };
        write!(f, "{:<34} {:<22}", self.name, self.outcome())?;
        let Some(took) = &self.took else {
            return f.write_str(panicked);
        };
        write!(f, " {:>7.1} {:>6.1}  ", took.ms, took.mb)?;
        match took.width {
            0 => write!(f, "{}{panicked}", took.text),
            width => write!(f, "{width} × {}{panicked}", took.height),
        }
    }
}

/// How many of each, the slowest refusal, and the most memory.
pub fn sum(judged: &[Judged]) -> String {
    let mut counts = std::collections::BTreeMap::new();
    for one in judged {
        *counts.entry(one.outcome()).or_insert(0) += 1;
    }
    let counts: Vec<String> = counts
        .iter()
        .map(|(code, n)| format!("{n} {code}"))
        .collect();
    let most = |is_refused: bool, of: fn(&Took) -> f64| {
        let took = judged.iter().filter_map(|one| one.took.as_ref());
        let these = took.filter(|took| took.is_refused() == is_refused);
        these.map(of).fold(0.0, f64::max)
    };
    format!(
        "{} files: {}\nrefused within {:.1} ms and {:.1} MB; taken in within {:.1} ms and {:.1} MB",
        judged.len(),
        counts.join(", "),
        most(true, |it| it.ms),
        most(true, |it| it.mb),
        most(false, |it| it.ms),
        most(false, |it| it.mb),
    )
}

/// What exiftool said of the files that were kept.
pub enum Kept {
    /// It read them.
    Read {
        /// How many.
        files: usize,
        /// Whatever is more than pixels, one line each.
        left: Vec<String>,
    },
    /// The machine does not have it.
    NoExiftool,
}

/// Reads every file of a folder with exiftool.
///
/// # Errors
/// When exiftool is there and fails.
pub fn left_in(folder: &Path) -> Result<Kept, Box<dyn std::error::Error>> {
    let files: Vec<PathBuf> = std::fs::read_dir(folder)?
        .map(|entry| entry.map(|it| it.path()))
        .collect::<Result<_, _>>()?;
    if files.is_empty() {
        return Ok(Kept::Read {
            files: 0,
            left: Vec::new(),
        });
    }
    let run = Command::new("exiftool")
        .args(["-json", "-G1", "-a", "-u", "-s", "-q"])
        .args(&files)
        .output();
    let run = match run {
        Err(fault) if fault.kind() == std::io::ErrorKind::NotFound => return Ok(Kept::NoExiftool),
        run => run?,
    };
    let told: Vec<serde_json::Map<String, serde_json::Value>> =
        serde_json::from_slice(&run.stdout)?;
    let mut left = Vec::new();
    for file in &told {
        let more = file.iter().filter(|(tag, _)| {
            let is_allowed = ALLOWED.iter().any(|group| tag.starts_with(group));
            let is_complaint = tag.ends_with(":Warning") || tag.ends_with(":Error");
            let is_remark = tag.as_str() == "File:Comment";
            tag.as_str() != "SourceFile" && (!is_allowed || is_complaint || is_remark)
        });
        left.extend(more.map(|(tag, value)| format!("{}: {tag} = {value}", file["SourceFile"])));
    }
    Ok(Kept::Read {
        files: told.len(),
        left,
    })
}
