//! The check itself: the chain, its photos, and what each signature is about.

use std::collections::{BTreeMap, BTreeSet};

use serde::de::DeserializeOwned;

use crate::archive::{Archive, BadArchive};
use crate::page::{Erased, Finding, Page, Photo, Saying, Signature};
use crate::{HEAD, PAGES, sha256};

/// The pages that are signed; what follows tells of them.
const SIGNED: [&str; 4] = ["visit", "topic", "finding", "advice"];

/// A protocol that holds together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// SHA-256 of the last page: to be compared with that of the file that the office gives out today.
    pub head: String,
    /// SHA-256 of the last page that is signed.
    pub signed_head: String,
    /// Pages.
    pub pages: usize,
    /// Photos that are in the file.
    pub photos: usize,
    /// Photos that are named and not in the file: the office did not have them yet.
    pub photos_missing: usize,
    /// Who said what of it.
    pub parties: Vec<Party>,
}

/// A signature, or why there is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Party {
    /// `tenant`, `worker`.
    pub party: String,
    /// The name.
    pub name: String,
    /// Signed, with strokes or by a typed name.
    pub is_signed: bool,
    /// It is about these very pages, or these and photos that were erased. If not, the visit was changed after.
    pub is_about_this: bool,
    /// Photos that the office says it has erased from these pages since.
    pub photos_erased: usize,
}

/// Checks the bytes of a protocol file.
///
/// # Errors
/// What is wrong with it, for people.
pub fn check(bytes: &[u8]) -> Result<Verdict, String> {
    let archive = Archive::from_bytes(bytes).map_err(|bad| match bad {
        BadArchive::NotAnArchive => "this is no protocol file".to_owned(),
        BadArchive::NotAsWritten => "the file is not as it was written".to_owned(),
    })?;
    let pages = archive.file(PAGES).ok_or("the pages are missing")?;
    let pages = std::str::from_utf8(pages).map_err(|_| "the pages cannot be read")?;
    let pages = pages.strip_suffix('\n').ok_or("the last page is cut")?;
    let pages: Vec<&str> = pages.split('\n').collect();
    let head = archive
        .file(HEAD)
        .ok_or("the hash of the last page is missing")?;
    let read = chain(&pages, head)?;
    let signed_head = signed_head(&read)?;
    let photos = photos(&archive, &read)?;
    let parties = signatures(&read, &signed_head)?;
    Ok(Verdict {
        head: read.last().map(|it| it.hash.clone()).unwrap_or_default(),
        signed_head,
        pages: read.len(),
        photos: photos.0,
        photos_missing: photos.1,
        parties,
    })
}

struct Read<'a> {
    kind: String,
    line: &'a str,
    hash: String,
}

/// Each page names the one before, and the head is the last one's.
fn chain<'a>(pages: &[&'a str], head: &[u8]) -> Result<Vec<Read<'a>>, String> {
    let (mut read, mut before) = (Vec::new(), "0".repeat(64));
    for (number, line) in pages.iter().enumerate() {
        let page: Page =
            serde_json::from_str(line).map_err(|_| format!("page {number} cannot be read"))?;
        if page.page != number || page.before != before {
            return Err(format!(
                "page {number} does not follow the one before it: one of them was changed"
            ));
        }
        before = sha256(line.as_bytes());
        read.push(Read {
            kind: page.kind,
            line,
            hash: before.clone(),
        });
    }
    if head != format!("{before}\n").as_bytes() {
        return Err("the last page, or the hash of it, was changed".to_owned());
    }
    Ok(read)
}

/// The signed pages come first, without gaps.
fn signed_head(read: &[Read<'_>]) -> Result<String, String> {
    let is_signed = |it: &&Read<'_>| SIGNED.contains(&it.kind.as_str());
    let count = read.iter().take_while(is_signed).count();
    if count == 0 || read.iter().skip(count).any(|it| is_signed(&it)) {
        return Err("the signed pages do not stand together".to_owned());
    }
    Ok(read[count - 1].hash.clone())
}

/// How many photos are here, and how many are only named. Every file is named, and is what its name says.
fn photos(archive: &Archive, read: &[Read<'_>]) -> Result<(usize, usize), String> {
    let mut named: BTreeMap<String, String> = BTreeMap::new();
    let (mut told, mut missing) = (BTreeSet::new(), 0);
    for photo in saying::<Photo>(read, "photo")? {
        told.insert(photo.taken);
        match (photo.file, photo.sha256) {
            (Some(file), Some(sha256)) => drop(named.insert(file, sha256)),
            _ => missing += 1,
        }
    }
    let seen = saying::<Finding>(read, "finding")?;
    let seen: BTreeSet<String> = seen.into_iter().flat_map(|it| it.photos).collect();
    if seen != told {
        return Err("the photos are not those of the findings".to_owned());
    }
    for (name, bytes) in archive.files() {
        if name == PAGES || name == HEAD {
            continue;
        }
        match named.remove(name) {
            Some(named) if named == sha256(bytes) => {}
            Some(_) => return Err(format!("the photo {name} was changed")),
            None => return Err(format!("no page names the file {name}")),
        }
    }
    match named.into_keys().next() {
        Some(name) => Err(format!("the photo {name} is missing")),
        None => Ok((told.len() - missing.min(told.len()), missing)),
    }
}

fn signatures(read: &[Read<'_>], signed_head: &str) -> Result<Vec<Party>, String> {
    let erased = saying::<Erased>(read, "erased")?;
    let said = saying::<Signature>(read, "signature")?.into_iter();
    let said = said.map(|it| {
        let since = erased_since(&it.summary, signed_head, &erased);
        Party {
            is_signed: it.said.starts_with("drawn ") || it.said.starts_with("typed|"),
            is_about_this: since.is_some(),
            photos_erased: since.unwrap_or(0),
            party: it.party,
            name: it.name,
        }
    });
    Ok(said.collect())
}

/// From the hash that was signed to the one that stands, a photo a step; none where no steps lead there.
fn erased_since(signed: &str, signed_head: &str, erased: &[Erased]) -> Option<usize> {
    let mut hash = signed;
    for steps in 0..=erased.len() {
        if hash == signed_head {
            return Some(steps);
        }
        hash = &erased.iter().find(|it| it.before == hash)?.after;
    }
    None
}

fn saying<T: DeserializeOwned>(read: &[Read<'_>], kind: &str) -> Result<Vec<T>, String> {
    let pages = read.iter().filter(|it| it.kind == kind);
    let said = pages.map(|it| serde_json::from_str::<Saying<T>>(it.line).map(|it| it.says));
    said.collect::<Result<_, _>>()
        .map_err(|_| format!("a page of kind {kind} cannot be read"))
}
