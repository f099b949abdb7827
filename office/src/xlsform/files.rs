//! A checklist on its way from the office to a workbook, and from a workbook into the folder of the municipality's own.

use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use nyvri_core::content;
use nyvri_core::content::check::checked;
use nyvri_core::content::own::OwnChecklist;
use nyvri_core::domain::template::Template;
use nyvri_core::explain::checklist::told;
use nyvri_core::text::{Language, Texts};

use super::SheetFault;
use super::book::FILE_LIMIT;
use crate::checklists::{self, FOLDER};
use crate::config::DataFolder;
use crate::error::{Error, Result};
use crate::state::{AppState, Settings};

/// Writes a checklist as a workbook: one that lies in the data folder, else one that was published, else one of the
/// product's. Gives where it lies.
///
/// # Errors
/// When there is none of this name, it has a fault, or a file would be written over.
pub fn export(
    texts: &Texts,
    folder: Option<&DataFolder>,
    name: &str,
    to: Option<&Path>,
    replace: bool,
) -> Result<PathBuf> {
    let (template, words) = match folder.map(|folder| own(texts, folder, name)).transpose()? {
        Some(Some(own)) => own,
        _ => (shipped(name)?, Language::ALL.map(Texts::new)),
    };
    let default = PathBuf::from(format!("{name}.xlsx"));
    let to = to.map_or(default, Path::to_path_buf);
    if to.exists() && !replace {
        return Err(Error::FileThere(to));
    }
    put(&to, &super::write(&template, &words)?)?;
    Ok(to)
}

/// `ny-vri` is its newest version, `ny-vri-1` its first.
fn shipped(name: &str) -> Result<Template> {
    let all = content::as_written()?;
    let named = |it: &&Template| it.id == name || format!("{}-{}", it.id, it.version) == name;
    let newest = all.iter().filter(named).max_by_key(|it| it.version);
    newest.cloned().ok_or(Error::Unknown("checklist"))
}

type WithWords = (Template, [Texts; 3]);

fn own(texts: &Texts, folder: &DataFolder, name: &str) -> Result<Option<WithWords>> {
    if let Some(written) = checklists::find(&folder.data, name)? {
        let own = written.own.map_err(|why| {
            println!(
                "{name}: {}",
                texts.get(&format!("office-checklist-unread-{}", why.code()))
            );
            Error::Checklist(1)
        })?;
        let template = sound(texts, name, &own.json)?;
        let words = Language::ALL.into_iter();
        let words = words.filter_map(|language| own.words(language).map(Arc::new));
        let words: Vec<_> = words.collect();
        return Ok(Some((
            template,
            Language::ALL.map(|language| Texts::new(language).under(words.clone())),
        )));
    }
    let Some(state) = office(folder)? else {
        return Ok(None);
    };
    let store = state.store();
    let rows = store.published()?;
    let newest = rows.iter().filter(|row| row.name == name);
    let Some(row) = newest.max_by_key(|row| row.version) else {
        return Ok(None);
    };
    let [nb, nn, en] = Language::ALL.map(|it| store.texts_under_own(&Texts::new(it)));
    Ok(Some((sound(texts, name, &row.own.json)?, [nb?, nn?, en?])))
}

/// The office of a data folder, if it has begun.
fn office(folder: &DataFolder) -> Result<Option<AppState>> {
    let has_begun = folder.data.join("nyvri.db").exists();
    let open = || AppState::open(folder, Settings::default());
    has_begun.then(open).transpose()
}

fn sound(texts: &Texts, name: &str, json: &str) -> Result<Template> {
    checked(json).map_err(|faults| {
        for fault in &faults {
            println!("{name}.json: {}", told(texts, fault));
        }
        Error::Checklist(1)
    })
}

/// Reads a workbook, judges it, and lays it into the data folder's `checklists`. Nothing is written where anything is
/// wrong; what is wrong is printed.
///
/// # Errors
/// When it has a fault, or a file would be written over.
pub fn import(texts: &Texts, folder: &DataFolder, file: &Path, replace: bool) -> Result<()> {
    let mut bytes = Vec::new();
    let limit = FILE_LIMIT as u64 + 1;
    fs::File::open(file)?.take(limit).read_to_end(&mut bytes)?;
    let stem = file.file_stem().unwrap_or_default().to_string_lossy();
    let faulty = |faults: Vec<SheetFault>| {
        for fault in &faults {
            println!("{}: {}", file.display(), fault.told(texts));
        }
        Error::Checklist(1)
    };
    let read = super::read(&bytes, &stem).map_err(faulty)?;
    let own = read.own()?;
    let judged = own.judged(&published(folder)?);
    let template = judged.map_err(|faults| {
        let faults = faults.iter().map(|fault| read.at_rows(fault));
        faulty(faults.collect())
    })?;
    let kept = keep(
        texts,
        &folder.data.join(FOLDER),
        &template.id,
        &own,
        replace,
    )?;
    tell(texts, &template, &kept);
    for language in &read.left_out {
        let args = [("language", language.as_str().into())];
        println!(
            "{}: {}",
            file.display(),
            texts.with("xlsform-left-out", &args)
        );
    }
    Ok(())
}

fn tell(texts: &Texts, template: &Template, kept: &Path) {
    let questions = template.questions().count();
    let counts = [
        ("topics", template.topics.len().into()),
        ("questions", questions.into()),
    ];
    println!(
        "{}: {}",
        kept.display(),
        texts.with("checklist-sound", &counts)
    );
}

fn published(folder: &DataFolder) -> Result<Vec<Arc<Template>>> {
    let Some(state) = office(folder)? else {
        return Ok(Vec::new());
    };
    let store = state.store();
    let rows = store.published()?.into_iter();
    // One that this version cannot read says nothing of another.
    let known = rows.filter_map(|row| store.template(&row.name, row.version).ok());
    Ok(known.collect())
}

/// Lays the files down; words beside them that no longer belong to it are taken away.
fn keep(
    texts: &Texts,
    folder: &Path,
    name: &str,
    own: &OwnChecklist,
    replace: bool,
) -> Result<PathBuf> {
    fs::create_dir_all(folder)?;
    let json = folder.join(format!("{name}.json"));
    let before = checklists::words_beside(folder, name)?;
    let beside = |tag: &String| folder.join(format!("{name}.{tag}.ftl"));
    let is_there = json.exists() || !before.is_empty();
    let is_same =
        || fs::read_to_string(&json).is_ok_and(|it| it == own.json) && before == own.texts;
    if is_there && !replace && !is_same() {
        return Err(Error::FileThere(json));
    }
    for (tag, words) in &own.texts {
        put(&beside(tag), words.as_bytes())?;
    }
    for tag in before.keys().filter(|tag| !own.texts.contains_key(*tag)) {
        fs::remove_file(beside(tag))?;
        let gone = beside(tag).display().to_string();
        println!(
            "{}",
            texts.with("xlsform-removed", &[("file", gone.into())])
        );
    }
    put(&json, own.json.as_bytes())?;
    Ok(json)
}

/// Whole or not at all.
fn put(to: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut aside = to.as_os_str().to_owned();
    aside.push(".new");
    fs::write(&aside, bytes)?;
    fs::rename(&aside, to)
}
