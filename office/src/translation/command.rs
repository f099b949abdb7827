//! Texts to a translator and back, from the command line.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use nyvri_core::text::{Language, TextFault, Texts, progress};

use super::{LARGEST, fault, from_file, to_fluent, to_xliff};
use crate::error::{Error, Result};

/// Reads a language that a translator can be sent.
///
/// # Errors
/// The tags there are, for anything else.
pub fn parse_language(tag: &str) -> std::result::Result<Language, String> {
    let all = &Language::TENANTS[1..];
    let found = all.iter().find(|language| language.tag() == tag);
    found.copied().ok_or_else(|| {
        let tags: Vec<_> = all.iter().map(|language| language.tag()).collect();
        tags.join(", ")
    })
}

/// Writes a language for a translator, and says how far it has come.
///
/// # Errors
/// When a file cannot be written.
pub fn send(language: Language, xliff: Option<&Path>, ftl: Option<&Path>) -> Result<()> {
    if let Some(file) = xliff {
        std::fs::write(file, to_xliff(language))?;
    }
    if let Some(file) = ftl {
        std::fs::write(file, to_fluent(language))?;
    }
    let count = progress(language);
    println!(
        "{}: {} reviewed, {} machine-made, {} missing",
        language.tag(),
        count.reviewed,
        count.machine,
        count.missing
    );
    Ok(())
}

/// Takes a language back: writes its files into its folder below `into`, or tells what is wrong, in the words of
/// `texts`, and writes nothing.
///
/// # Errors
/// [`Error::Texts`] with the number of faults, which are told line by line.
pub fn take(texts: &Texts, language: Language, file: &Path, into: &Path) -> Result<()> {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let read = whole(&name, file)?.and_then(|source| from_file(&name, &source, language));
    let files = match read {
        Ok(files) => files,
        Err(faults) => {
            for fault in &faults {
                println!("{}", fault.told(texts));
            }
            return Err(Error::Texts(faults.len()));
        }
    };
    let folder = into.join(language.tag());
    std::fs::create_dir_all(&folder)?;
    for (name, source) in files {
        let beside = folder.join(format!(".{name}.ftl.new"));
        std::fs::write(&beside, source)?;
        std::fs::rename(beside, folder.join(format!("{name}.ftl")))?;
    }
    println!("{}", folder.display());
    Ok(())
}

/// The file's text, of which no more is read than is taken.
fn whole(name: &str, file: &Path) -> Result<std::result::Result<String, Vec<TextFault>>> {
    let mut bytes = Vec::new();
    let most = u64::try_from(LARGEST).unwrap_or(u64::MAX);
    File::open(file)?
        .take(most.saturating_add(1))
        .read_to_end(&mut bytes)?;
    let cut = bytes.len() > LARGEST;
    Ok(match String::from_utf8(bytes) {
        Ok(source) => Ok(source),
        Err(_) if cut => Err(vec![super::too_large(name)]),
        Err(err) => {
            let before = &err.as_bytes()[..err.utf8_error().valid_up_to()];
            let line = 1 + before.iter().filter(|byte| **byte == b'\n').count();
            Err(vec![fault(name, line, "unreadable", "", "")])
        }
    })
}
