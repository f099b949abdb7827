//! PDFs, by a program of their own: `nyvri-pdf` is large and slow to build, so an office may run without it. It gets a
//! document on its standard input and has bounded time and memory; one runs at a time.

pub mod document;

use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::error::{Error, Result};

/// Names the program, where it does not lie beside the office's own.
const BY_NAME: &str = "NYVRI_PDF";
/// Bytes of a PDF; more would not be read by anyone.
const PDF_MAX: u64 = 200 * 1024 * 1024;

static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

/// What one document may cost. The system keeps these, also if the program does not end by itself.
struct Limits {
    /// Seconds of processor.
    processor: u32,
    /// Seconds by the clock.
    clock: u32,
    /// Kilobytes.
    memory: u32,
}

const LIMITS: Limits = Limits {
    processor: 60,
    clock: 120,
    memory: 2_000_000,
};

/// The turn to typeset. Nothing large is gathered before it has come.
pub struct Turn {
    program: PathBuf,
    _one: MutexGuard<'static, ()>,
}

impl Turn {
    /// Waits for it.
    ///
    /// # Errors
    /// [`Error::NoPdf`] where this office does not have the program.
    pub fn wait() -> Result<Self> {
        let program = program().ok_or(Error::NoPdf)?;
        // Nothing is left half done by a panic of somebody else's turn.
        let _one = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(Self { program, _one })
    }

    /// Typesets `document`: a line of JSON and the bytes of its pictures.
    ///
    /// # Errors
    /// [`Error::PdfFailed`] when the program gave no PDF.
    pub fn typeset(self, document: Vec<u8>) -> Result<Vec<u8>> {
        run(&self.program, document, &LIMITS)
    }
}

fn program() -> Option<PathBuf> {
    let named = std::env::var_os(BY_NAME).map(PathBuf::from);
    let beside = || Some(std::env::current_exe().ok()?.with_file_name("nyvri-pdf"));
    named.or_else(beside).filter(|path| path.is_file())
}

fn run(program: &Path, document: Vec<u8>, limits: &Limits) -> Result<Vec<u8>> {
    let mut child = start(program, limits)?;
    let mut stdin = child.stdin.take().ok_or(Error::PdfFailed)?;
    // Beside the reading, so that neither waits for the other. A program that has died reads no more.
    let writing = std::thread::spawn(move || drop(stdin.write_all(&document)));
    let mut pdf = Vec::new();
    let stdout = child.stdout.take().ok_or(Error::PdfFailed)?;
    let read = stdout.take(PDF_MAX).read_to_end(&mut pdf);
    if read.is_err() || pdf.len() as u64 == PDF_MAX {
        child.kill()?;
    }
    let ended = child.wait()?;
    drop(writing.join());
    if !ended.success() || !pdf.starts_with(b"%PDF-") {
        return Err(Error::PdfFailed);
    }
    Ok(pdf)
}

fn start(program: &Path, limits: &Limits) -> Result<Child> {
    let (processor, clock, memory) = (limits.processor, limits.clock, limits.memory);
    let limited = format!(
        "ulimit -t {processor} && ulimit -v {memory} && exec timeout --kill-after=5 {clock} \"$0\""
    );
    let child = Command::new("sh")
        .arg("-c")
        .arg(limited)
        .arg(program)
        .env_clear()
        .env("PATH", "/usr/local/bin:/usr/bin:/bin")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    Ok(child)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A shell in place of the real program: the document is what it does. More follows than a pipe holds.
    fn outcome(script: &str, limits: &Limits) -> Result<Vec<u8>> {
        let document = format!("{script}\n{}", "#\n".repeat(1_000_000));
        run(Path::new("/bin/sh"), document.into_bytes(), limits)
    }

    const SHORT: Limits = Limits {
        processor: 1,
        clock: 2,
        memory: 200_000,
    };

    #[test]
    fn what_a_program_may_do_is_bounded() {
        for (what, script) in [
            ("waits for ever", "exec sleep 600"),
            ("works for ever", "while :; do :; done"),
            ("takes all memory", "exec tail /dev/zero"),
            ("dies", "exit 3"),
            ("fails late", "printf '%%PDF-1.7'; exit 1"),
            ("says something else", "echo 'not a document'; exit 0"),
        ] {
            let outcome = outcome(script, &SHORT);
            let is_refused = matches!(outcome, Err(Error::PdfFailed));
            assert!(is_refused, "{what}: {outcome:?}");
        }
    }

    #[test]
    fn what_it_says_is_the_pdf_and_it_sees_nothing_of_the_office() {
        let script =
            "printf '%%PDF-1.7 '; env | grep -v -e PWD -e SHLVL -e '^_=' -e '^PATH='; exit 0";
        let pdf = outcome(script, &LIMITS);
        assert!(matches!(&pdf, Ok(pdf) if pdf == b"%PDF-1.7 "), "{pdf:?}");
    }
}
