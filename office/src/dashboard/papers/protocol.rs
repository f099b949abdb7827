//! The protocol as a file: the pages that were signed, then who signed them, in pages that hold together. See
//! docs/PROTOCOL.md.

use nyvri_core::domain::id::Id;
use nyvri_core::domain::protocol::Protocol;
use nyvri_core::domain::signature::Party;
use nyvri_core::domain::signed::PhotoErased;
use nyvri_core::explain::letter::letter;
use nyvri_core::store::{Store, VisitRow};
use nyvri_core::text::Language;
use nyvri_core::{hex, photo};
use nyvri_verify::{Archive, HEAD, PAGES, sha256};
use serde::Serialize;

use crate::dashboard::fault::Fault;
use crate::state::AppState;

/// Where the archive has cameras' own files.
const ORIGINALS: &str = "originals";

/// A protocol, before its pictures are fetched.
pub struct Export {
    pages: Protocol,
    photos: Vec<Taken>,
    erased: Vec<PhotoErased>,
    rest: Vec<Later>,
}

/// A photo of a finding or its original, and what may not leave the house of it.
struct Taken {
    folder: &'static str,
    sha256: Vec<u8>,
    hidden: Vec<photo::Hidden>,
}

/// What follows the photos.
enum Later {
    Signature(SignaturePage),
    Dispute(DisputePage),
}

#[derive(Serialize)]
struct NamesPage<'a> {
    address: &'a str,
    number: &'a str,
    tenant: &'a str,
    people: Vec<(Id, &'a str)>,
    letter: Vec<String>,
}

#[derive(Serialize)]
struct PhotoPage {
    taken: String,
    file: Option<String>,
    sha256: Option<String>,
    hidden: usize,
}

#[derive(Serialize)]
struct ErasedPage<'a> {
    by_rule: bool,
    before: &'a str,
    after: &'a str,
}

#[derive(Serialize)]
struct SignaturePage {
    party: &'static str,
    name: String,
    by: Id,
    said: String,
    summary: String,
    at: i64,
}

#[derive(Serialize)]
struct DisputePage {
    by: Id,
    words: String,
    summary: String,
    at: i64,
}

#[derive(Serialize)]
struct EndPage {}

impl Export {
    /// What the tables say of a visit.
    pub fn of(store: &Store, state: &AppState, visit: &VisitRow) -> Result<Self, Fault> {
        let summary = store.summary(visit.id)?;
        let mut pages = summary.pages();
        let words = state.texts().words(Language::Nb);
        // As it was told on the day itself, so that the same protocol is the same file on any day.
        let then = summary.starts_at.unwrap_or_default();
        let told = letter(words.texts(), &summary, then);
        let people = summary.names.people.iter();
        pages.add(
            "names",
            &NamesPage {
                address: &summary.names.address,
                number: &summary.names.number,
                tenant: &summary.names.tenant,
                people: people.map(|(id, name)| (*id, name.as_str())).collect(),
                letter: lines(&told),
            },
        );
        let mut photos = Vec::new();
        for finding in &summary.findings {
            for photo in store.photos_of_finding(finding.id)? {
                let hidden = store.hidden_on_photo(photo.id)?;
                let originals = store.originals_of(photo.id)?.into_iter();
                let originals = originals.map(|(_, sha256)| (ORIGINALS, sha256));
                let files = std::iter::once(("photos", photo.sha256)).chain(originals);
                photos.extend(files.map(|(folder, sha256)| Taken {
                    folder,
                    sha256,
                    hidden: hidden.clone(),
                }));
            }
        }
        let rest = said(store, visit, &summary.names.tenant)?;
        Ok(Self {
            pages,
            photos,
            erased: store.photos_erased(visit.id)?,
            rest,
        })
    }

    /// With its pictures. What somebody hid is burnt out of them; the page says how the picture was named before.
    pub fn archive(mut self, state: &AppState) -> Result<Archive, Fault> {
        let mut files = Vec::new();
        for (number, taken) in (1..).zip(&self.photos) {
            let burnt = taken.burnt(state)?;
            let name = format!("{}/{number}.jpg", taken.folder);
            self.pages.add(
                "photo",
                &PhotoPage {
                    taken: hex::encode(&taken.sha256),
                    file: burnt.is_some().then(|| name.clone()),
                    sha256: burnt.as_deref().map(sha256),
                    hidden: taken.hidden.len(),
                },
            );
            files.extend(burnt.map(|jpeg| (name, jpeg)));
        }
        for erased in &self.erased {
            self.pages.add(
                "erased",
                &ErasedPage {
                    by_rule: erased.by_rule,
                    before: &erased.summary.before,
                    after: &erased.summary.after,
                },
            );
        }
        for later in &self.rest {
            match later {
                Later::Signature(page) => self.pages.add("signature", page),
                Later::Dispute(page) => self.pages.add("dispute", page),
            }
        }
        self.pages.add("end", &EndPage {});
        let mut archive = Archive::default();
        let pages = format!("{}\n", self.pages.lines().join("\n"));
        archive.add(PAGES, pages.into_bytes());
        archive.add(HEAD, format!("{}\n", self.pages.head()).into_bytes());
        for (name, jpeg) in files {
            archive.add(&name, jpeg);
        }
        Ok(archive)
    }
}

impl Taken {
    /// The file, if it is here and may go. An original is never made anew: with something to hide it stays in the house.
    fn burnt(&self, state: &AppState) -> Result<Option<Vec<u8>>, Fault> {
        if self.folder == ORIGINALS && !self.hidden.is_empty() {
            return Ok(None);
        }
        let whole = state.pictures().whole(&self.sha256)?;
        let burnt = whole.map(|jpeg| photo::burn(&jpeg, &self.hidden));
        Ok(burnt.transpose().map_err(nyvri_core::Error::from)?)
    }
}

fn lines(told: &nyvri_core::explain::letter::Letter) -> Vec<String> {
    let mut lines = vec![told.title.clone(), told.opening.clone()];
    for section in &told.sections {
        lines.push(section.heading.clone());
        let rows = section.rows.iter();
        lines.extend(rows.map(|row| format!("{} {}", row.text, row.detail).trim().to_owned()));
    }
    lines
}

fn said(store: &Store, visit: &VisitRow, tenant: &str) -> Result<Vec<Later>, Fault> {
    let mut said = Vec::new();
    for row in store.signatures(visit.id)? {
        let name = match row.party {
            Party::Tenant => tenant.to_owned(),
            Party::Worker => store.person(row.author).map_or(String::new(), |it| it.name),
        };
        said.push(Later::Signature(SignaturePage {
            party: row.party.code(),
            name,
            by: row.author,
            said: row.signing.to_string(),
            summary: row.summary,
            at: row.at,
        }));
    }
    for row in store.disputes(visit.id)? {
        said.push(Later::Dispute(DisputePage {
            by: row.author,
            words: row.words,
            summary: row.summary,
            at: row.at,
        }));
    }
    Ok(said)
}
