//! Texts to a translator and back, from the command line.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use nyvri_core::text::{Language, TextFault, Texts, progress, sheet};

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
        std::fs::write(file, to_xliff(language, ""))?;
    }
    if let Some(file) = ftl {
        std::fs::write(file, to_fluent(language, ""))?;
    }
    let count = progress(&sheet(language));
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
        Err(_) if cut => Err(vec![super::too_large(name, LARGEST)]),
        Err(err) => {
            let before = &err.as_bytes()[..err.utf8_error().valid_up_to()];
            let line = 1 + before.iter().filter(|byte| **byte == b'\n').count();
            Err(vec![fault(name, line, "unreadable", "", "")])
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A file that came back for Tigrinya: how many faults it has, and whether anything was written.
    fn taken(name: &str, bytes: &[u8]) -> (Option<usize>, bool) {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join(name);
        std::fs::write(&file, bytes).unwrap();
        let into = folder.path().join("texts");
        let faults = match take(&Texts::new(Language::Nb), Language::Ti, &file, &into) {
            Ok(()) => None,
            Err(Error::Texts(faults)) => Some(faults),
            Err(other) => panic!("{other}"),
        };
        (faults, into.join("ti/advice.ftl").exists())
    }

    #[test]
    fn what_was_sent_and_came_back_is_written_file_by_file() {
        for (name, sent) in [
            ("ti.xlf", to_xliff(Language::Ti, "")),
            ("ti.ftl", to_fluent(Language::Ti, "")),
        ] {
            assert_eq!(taken(name, sent.as_bytes()), (None, true), "{name}");
        }
    }

    #[test]
    fn a_file_with_a_fault_writes_nothing() {
        let sent = to_xliff(Language::Ti, "");
        let with = |from: &str, to: &str| {
            let spoilt = sent.replacen(from, to, 1);
            assert_ne!(spoilt, sent, "{from}");
            spoilt.into_bytes()
        };
        let extra = "<ph id=\"day\">{ $day }</ph></target>";
        let bomb = "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>\n<xliff";
        let bomb = sent
            .replacen("<xliff", bomb, 1)
            .replacen("</target>", "&b;</target>", 1);
        let spoilt = [
            ("an argument too many", with("</target>", extra)),
            (
                "an argument too few",
                with("<ph id=\"of\">{ $of }</ph></target>", "</target>"),
            ),
            (
                "an unknown text",
                with("id=\"advice-frost\"", "id=\"advice-sauna\""),
            ),
            (
                "another language",
                with("target-language=\"ti\"", "target-language=\"xx\""),
            ),
            ("an entity that grows", bomb.into_bytes()),
            (
                "a second text in the first",
                with("</target>", "&#10;.help = x</target>"),
            ),
            (
                "brackets in brackets",
                with("</target>", &format!("{}</target>", "{".repeat(9_000))),
            ),
            ("cut off", sent.as_bytes()[..sent.len() / 2].to_vec()),
            ("no XML and no Fluent", b"PK\x03\x04 what is this".to_vec()),
            ("not in UTF-8", vec![b'a', 0xff, 0xfe]),
            ("too large", vec![b'a'; LARGEST + 1]),
        ];
        for (what, bytes) in spoilt {
            let (faults, written) = taken("ti.xlf", &bytes);
            assert!(faults == Some(1) && !written, "{what}: {faults:?}");
        }
    }

    #[test]
    fn a_language_that_we_do_not_have_is_refused_with_those_that_there_are() {
        assert_eq!(parse_language("ti").ok(), Some(Language::Ti));
        for unknown in ["nb", "es", ""] {
            let told = parse_language(unknown).unwrap_err();
            assert!(told.contains("fa-AF"), "{told}");
        }
    }
}
