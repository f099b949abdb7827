//! Reads a document from standard input and writes its PDF to standard output. The office runs it as a process of its
//! own, with bounded time: whatever goes wrong here, the office goes on.
//!
//! Input: one line of JSON (`document.typ` tells what is drawn of it), then the bytes of its pictures, one after
//! another, as `pictures` there says how many each has.

use std::io::{Read, Write};
use std::process::ExitCode;

use nyvri_pdf::{Document, Fault, pdf};

/// Larger is no visit.
const INPUT_MAX: u64 = 256 * 1024 * 1024;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            // No words of the document: they are somebody's.
            eprintln!("nyvri-pdf: {fault}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Fault> {
    let mut input = Vec::new();
    let mut bounded = std::io::stdin().lock().take(INPUT_MAX);
    bounded.read_to_end(&mut input)?;
    let made = pdf(Document::read(&input)?)?;
    std::io::stdout().lock().write_all(&made)?;
    Ok(())
}
