//! The house keeps its shape: this reads the sources and fails on an arrow that points the wrong way.
//!
//! `domain ← log ← store ← sync ← (bindings | office)`; `text` and `photo` are leaves; a phone's code meets the
//! generated bindings in one file. `clock` and `error` are words that every room shares.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::Command;

type Outcome = Result<(), Box<dyn Error>>;

/// A tracked text file: its path from the top of the project, and its words.
struct Source {
    path: String,
    words: String,
}

impl Source {
    fn new(path: &str, words: &str) -> Self {
        Self {
            path: path.into(),
            words: words.into(),
        }
    }

    /// The lines that are compiled into the product: numbered, without comments and unit tests.
    fn product_lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.words
            .lines()
            .enumerate()
            .take_while(|(_, line)| line.trim() != "#[cfg(test)]")
            .filter(|(_, line)| !line.trim_start().starts_with("//"))
            .map(|(index, line)| (index + 1, line))
    }

    fn is(&self, extensions: &[&str]) -> bool {
        Path::new(&self.path)
            .extension()
            .is_some_and(|it| extensions.iter().any(|wanted| it == *wanted))
    }
}

/// What a room of the core may use of the others.
#[rustfmt::skip]
const ARROWS: &[(&str, &[&str])] = &[
    ("domain", &["calendar"]),
    ("calendar", &[]),
    ("photo", &[]),
    ("text", &["calendar"]),
    ("content", &["domain", "text"]),
    ("explain", &["domain", "content", "calendar", "text"]),
    ("log", &["domain"]),
    ("store", &["domain", "log", "content", "calendar", "text", "photo"]),
    ("sync", &["domain", "log", "store", "content", "calendar", "text", "photo"]),
];

/// A word that may stand below `within` only in files that end with one of `allowed`.
struct Ban {
    word: &'static str,
    within: &'static [&'static str],
    allowed: &'static [&'static str],
    because: &'static str,
}

const RUST: &[&str] = &["core/src/", "bindings/src/", "office/src/"];
const DOMAIN: &[&str] = &["core/src/domain/"];
const CLOCK: &[&str] = &["core/src/clock.rs"];
const HTTP: &[&str] = &["core/src/sync/http.rs"];

#[rustfmt::skip]
const BANS: &[Ban] = &[
    Ban { word: "SystemTime::now", within: RUST, allowed: CLOCK, because: "there is one clock" },
    Ban { word: "Utc::now", within: RUST, allowed: CLOCK, because: "there is one clock" },
    Ban { word: "Local::now", within: RUST, allowed: CLOCK, because: "there is one clock" },
    Ban { word: "now_utc()", within: RUST, allowed: CLOCK, because: "there is one clock" },
    Ban { word: "reqwest::", within: RUST, allowed: HTTP, because: "another client would not pin the office's certificate" },
    Ban { word: "use crate::{", within: &["core/src/"], allowed: &[], because: "one line a room, so that arrows can be read" },
    Ban { word: "rusqlite", within: DOMAIN, allowed: &[], because: "rules know no SQL" },
    Ban { word: "std::fs", within: DOMAIN, allowed: &[], because: "rules read no files" },
    Ban { word: "std::net", within: DOMAIN, allowed: &[], because: "rules know no network" },
    Ban { word: "SystemTime", within: DOMAIN, allowed: &[], because: "rules are given the time" },
    Ban { word: "tokio", within: DOMAIN, allowed: &[], because: "rules wait for nothing" },
    Ban { word: "rusqlite", within: &["bindings/src/"], allowed: &[], because: "a screen asks the core" },
    Ban { word: "nyvri_office", within: &["core/", "bindings/"], allowed: &[], because: "the office is above" },
    Ban { word: "nyvri_bindings", within: &["core/", "office/"], allowed: &[], because: "the phone's screens are above" },
    Ban { word: "nyvri_core", within: &["office/verify/"], allowed: &[], because: "what checks a protocol leans on nothing of ours" },
    Ban { word: "uniffi", within: &["core/", "office/"], allowed: &[], because: "foreign functions live in bindings" },
    Ban { word: "no.nyvri.core", within: &["android/"], allowed: &["CoreBridge.kt"], because: "the bridge is one file" },
    Ban { word: "import NyVriCore", within: &["ios/"], allowed: &["CoreBridge.swift"], because: "the bridge is one file" },
];

fn wrong_arrows(source: &Source) -> Vec<String> {
    let Some(inside) = source.path.strip_prefix("core/src/") else {
        return Vec::new();
    };
    let room = inside.split(['/', '.']).next().unwrap_or_default();
    let Some((_, may_use)) = ARROWS.iter().find(|(name, _)| *name == room) else {
        return Vec::new();
    };
    let mut found = Vec::new();
    for (number, line) in source.product_lines() {
        for (other, _) in ARROWS {
            let used = line.contains(&format!("crate::{other}"));
            if used && *other != room && !may_use.contains(other) {
                let path = &source.path;
                found.push(format!("{path}:{number}: {room} must not use {other}"));
            }
        }
    }
    found
}

fn banned_words(source: &Source) -> Vec<String> {
    let stands = |ban: &&Ban| {
        ban.within.iter().any(|it| source.path.starts_with(it))
            && !ban.allowed.iter().any(|it| source.path.ends_with(it))
    };
    if !source.is(&["rs", "kt", "swift"]) {
        return Vec::new();
    }
    let mut found = Vec::new();
    for ban in BANS.iter().filter(stands) {
        for (number, line) in source.product_lines() {
            if line.contains(ban.word) {
                let (path, word, because) = (&source.path, ban.word, ban.because);
                found.push(format!("{path}:{number}: {word}: {because}"));
            }
        }
    }
    found
}

/// Paths and hosts that only make sense on the machine where they were written.
fn words_of_one_machine(source: &Source) -> Vec<String> {
    let banned = [
        concat!("/wo", "rk/"),
        concat!("/tm", "p/"),
        concat!("/ro", "ot/"),
        concat!("/ho", "me/"),
        concat!("registry.npm", "js.org"),
        concat!("repo.maven.apa", "che.org"),
        concat!("deb.deb", "ian.org"),
    ];
    let lines = source.words.lines().enumerate();
    lines
        .filter(|(_, line)| banned.iter().any(|word| line.contains(word)))
        .map(|(index, line)| format!("{}:{}: {}", source.path, index + 1, line.trim()))
        .collect()
}

fn too_long(source: &Source) -> Vec<String> {
    let lines = source.words.lines().count();
    if source.is(&["rs", "kt", "swift"]) && lines > 300 {
        return vec![format!("{}: {lines} lines", source.path)];
    }
    Vec::new()
}

/// Paths between backticks or in links that are not there. Patterns such as `ny-vri-N.json` are not looked up.
fn lost_ways(source: &Source) -> Vec<String> {
    if !source.is(&["md"]) {
        return Vec::new();
    }
    let below = Path::new(&source.path).parent().unwrap_or(Path::new(""));
    let ways = source.words.split(['`', '(', ')', '"']).filter(|word| {
        let starts = [
            "core/",
            "bindings/",
            "office/",
            "tests/",
            "android/",
            "ios/",
            "docs/",
            "../",
        ];
        starts.iter().any(|it| word.starts_with(it))
            && !word.contains(['*', '{', '<', '…', ' '])
            && !word.contains("N.")
    });
    let is_there = |way: &str| {
        let file = way.split('#').next().unwrap_or(way);
        top().join(file).exists() || top().join(below).join(file).exists()
    };
    ways.filter(|way| !is_there(way))
        .map(|way| format!("{}: {way}", source.path))
        .collect()
}

fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Everything that is or will be committed and is text.
fn sources() -> Result<Vec<Source>, Box<dyn Error>> {
    let listing = Command::new("git")
        .current_dir(top())
        .args(["-c", "safe.directory=*", "ls-files", "-z", "--full-name"])
        .args(["--cached", "--others", "--exclude-standard"])
        .output()?;
    if !listing.status.success() {
        return Err(String::from_utf8_lossy(&listing.stderr).into());
    }
    let mut sources = Vec::new();
    for path in String::from_utf8(listing.stdout)?.split_terminator('\0') {
        // Not text (a picture), or deleted and not yet committed.
        if let Ok(words) = std::fs::read_to_string(top().join(path)) {
            sources.push(Source::new(path, &words));
        }
    }
    Ok(sources)
}

fn nothing_found(rule: fn(&Source) -> Vec<String>) -> Outcome {
    let found: Vec<String> = sources()?.iter().flat_map(rule).collect();
    assert!(found.is_empty(), "\n{}", found.join("\n"));
    Ok(())
}

#[test]
fn arrows_point_one_way() -> Outcome {
    nothing_found(wrong_arrows)
}

#[test]
fn each_word_stands_only_where_it_belongs() -> Outcome {
    nothing_found(banned_words)
}

#[test]
fn nothing_names_one_machine() -> Outcome {
    nothing_found(words_of_one_machine)
}

#[test]
fn a_file_can_be_read_in_one_sitting() -> Outcome {
    nothing_found(too_long)
}

#[test]
fn the_docs_name_what_is_there() -> Outcome {
    nothing_found(lost_ways)
}

#[test]
fn the_sources_are_really_read() -> Outcome {
    let sources = sources()?;
    for wanted in ["core/src/domain/mod.rs", "bindings/src/lib.rs", "nyvri"] {
        assert!(sources.iter().any(|it| it.path == wanted), "{wanted}");
    }
    Ok(())
}

#[test]
fn a_wrong_arrow_is_found() {
    let wrong = Source::new("core/src/log/merge.rs", "use crate::store::Store;");
    let found = ["core/src/log/merge.rs:1: log must not use store"];
    assert_eq!(wrong_arrows(&wrong), found);
    let right = Source::new("core/src/store/open.rs", "use crate::log::Entry;");
    assert!(wrong_arrows(&right).is_empty());
    let only_told = Source::new("core/src/log/mod.rs", "//! See crate::store.");
    assert!(wrong_arrows(&only_told).is_empty());
}

#[test]
fn a_word_out_of_place_is_found() {
    let asks_the_clock = "let now = std::time::SystemTime::now();";
    let office = Source::new("office/src/lib.rs", asks_the_clock);
    assert_eq!(banned_words(&office).len(), 1);
    let clock = Source::new("core/src/clock.rs", asks_the_clock);
    assert!(banned_words(&clock).is_empty());
    let past_the_bridge = Source::new("android/ui/Today.kt", "import no.nyvri.core.FieldApp");
    assert_eq!(banned_words(&past_the_bridge).len(), 1);
}

#[test]
fn a_path_of_one_machine_is_found() {
    let words = format!("cp x {}scratch", concat!("/tm", "p/"));
    assert_eq!(words_of_one_machine(&Source::new("a.sh", &words)).len(), 1);
}

#[test]
fn a_lost_way_is_found() {
    let words =
        "See `core/src/lib.rs`, `core/src/gone.rs`, [this](../LICENSE#a) and [that](../GONE#a).";
    let found = lost_ways(&Source::new("docs/PAGE.md", words));
    assert_eq!(
        found,
        ["docs/PAGE.md: core/src/gone.rs", "docs/PAGE.md: ../GONE#a"]
    );
}

#[test]
fn a_long_file_is_found() {
    let words = "line\n".repeat(301);
    assert_eq!(too_long(&Source::new("core/src/long.rs", &words)).len(), 1);
}
