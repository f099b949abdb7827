//! The municipality's own checklists as they lie in the data folder, in `checklists`: `rehus.json`, and beside it its
//! words, `rehus.nb.ftl`. They are read anew each time, so that whoever writes one sees it at once.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use nyvri_core::content::own::{OwnChecklist, SIZE_LIMIT};

/// Name of the folder.
pub const FOLDER: &str = "checklists";
/// More than this many are not listed.
const MOST_FILES: usize = 100;

/// One checklist in the folder.
#[derive(Debug, Clone)]
pub struct Written {
    /// Name of its file without the ending.
    pub name: String,
    /// What stands in its files.
    pub own: Result<OwnChecklist, Unread>,
}

/// Why files were not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unread {
    /// The name has other letters than a–z, 0–9 and hyphen.
    Name,
    /// It is larger than any checklist.
    TooLarge,
    /// It is no text in UTF-8, or cannot be opened.
    NoText,
}

impl Unread {
    /// As the text `office-checklist-unread-<code>` names it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::TooLarge => "large",
            Self::NoText => "text",
        }
    }
}

/// Every checklist in the folder of a data folder, by name. No folder is none.
///
/// # Errors
/// When the folder is there and cannot be listed.
pub fn written(data: &Path) -> io::Result<Vec<Written>> {
    let folder = data.join(FOLDER);
    let entries = match std::fs::read_dir(&folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries?,
    };
    let mut files: Vec<String> = entries
        .map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()))
        .collect::<io::Result<_>>()?;
    files.sort();
    let names = files.iter().filter_map(|file| file.strip_suffix(".json"));
    Ok(names
        .take(MOST_FILES)
        .map(|name| Written {
            name: name.to_owned(),
            own: read(&folder, name, &files),
        })
        .collect())
}

/// One of them, by the name of its file.
///
/// # Errors
/// As [`written`].
pub fn find(data: &Path, name: &str) -> io::Result<Option<Written>> {
    // Looked up among what is there, so that no name leads out of the folder.
    let all = written(data)?.into_iter();
    Ok(all.into_iter().find(|written| written.name == name))
}

/// A checklist with the words beside it.
///
/// # Errors
/// Why it was not read.
pub fn read(folder: &Path, name: &str, files: &[String]) -> Result<OwnChecklist, Unread> {
    let is_plain = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit();
    if name.is_empty() || !name.chars().all(|it| is_plain(it) || it == '-') {
        return Err(Unread::Name);
    }
    let mut texts = BTreeMap::new();
    for file in files {
        if let Some(tag) = tag_of(file, name) {
            texts.insert(tag.to_owned(), text(&folder.join(file))?);
        }
    }
    let json = text(&folder.join(format!("{name}.json")))?;
    Ok(OwnChecklist { json, texts })
}

/// The words that lie beside a checklist, by language tag.
///
/// # Errors
/// When the folder or one of them cannot be read.
pub fn words_beside(folder: &Path, name: &str) -> io::Result<BTreeMap<String, String>> {
    let folder = if folder.as_os_str().is_empty() {
        Path::new(".")
    } else {
        folder
    };
    let mut words = BTreeMap::new();
    for entry in std::fs::read_dir(folder)? {
        let file = entry?.file_name().to_string_lossy().into_owned();
        if let Some(tag) = tag_of(&file, name) {
            words.insert(tag.to_owned(), std::fs::read_to_string(folder.join(&file))?);
        }
    }
    Ok(words)
}

/// `nb` of `rehus.nb.ftl`, for `rehus`.
fn tag_of<'f>(file: &'f str, name: &str) -> Option<&'f str> {
    let rest = file.strip_prefix(name)?.strip_prefix('.')?;
    rest.strip_suffix(".ftl")
}

fn text(file: &Path) -> Result<String, Unread> {
    let about = std::fs::metadata(file).map_err(|_| Unread::NoText)?;
    if about.len() > SIZE_LIMIT as u64 {
        return Err(Unread::TooLarge);
    }
    let text = std::fs::read_to_string(file).map_err(|_| Unread::NoText)?;
    // Editors on Windows begin a file with a mark, and end lines their own way.
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    Ok(text.replace("\r\n", "\n"))
}
