//! Queries: checklists. Those that the product ships, and those that the municipality has published, which are kept
//! here with their words. What was read is remembered: a published version never changes.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use rusqlite::OptionalExtension;

use crate::content;
use crate::content::own::OwnChecklist;
use crate::domain::id::Id;
use crate::domain::template::Template;
use crate::domain::visit::VisitKind;
use crate::error::{Error, Result};
use crate::log::entry::stamp_millis;
use crate::text::{Language, OwnWords, PublishedTexts, Texts};

use super::{Store, VisitRow};

/// A published checklist.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublishedRow {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: u32,
    /// What was published.
    pub own: OwnChecklist,
    /// SHA-256 of it, as it was published.
    pub sha256: String,
    /// Who did it.
    pub author: Id,
    /// When, in milliseconds since 1970.
    pub at: i64,
}

/// What was read of the published checklists and texts.
#[derive(Default)]
pub(super) struct Own {
    templates: HashMap<(String, u32), Arc<Template>>,
    words: Option<HashMap<&'static str, Arc<OwnWords>>>,
    pub(super) published: HashMap<Language, Option<Arc<PublishedTexts>>>,
}

impl Own {
    /// Something was published, or forgotten.
    pub fn forget(&mut self) {
        *self = Self::default();
    }
}

const PUBLISHED: &str = "SELECT name, version, json, texts, sha256, author, stamp FROM template";

impl Store {
    /// One version of a checklist, the product's or one that was published.
    ///
    /// # Errors
    /// [`Error::NotFound`] for one that is not here; [`Error::Template`] for one that this version cannot read.
    pub fn template(&self, name: &str, version: u32) -> Result<Arc<Template>> {
        match content::template(name, version) {
            Err(Error::NotFound { .. }) => {}
            shipped => return shipped,
        }
        let key = (name.to_owned(), version);
        if let Some(known) = self.own.borrow().templates.get(&key) {
            return Ok(Arc::clone(known));
        }
        let row = self.published_version(name, version)?;
        let template = Arc::new(row.ok_or(NOT_HERE)?.template()?);
        let mut own = self.own.borrow_mut();
        own.templates.insert(key, Arc::clone(&template));
        Ok(template)
    }

    /// The checklist that a visit keeps.
    pub fn template_of(&self, visit: &VisitRow) -> Result<Arc<Template>> {
        self.template(&visit.template, visit.template_version)
    }

    /// Every version that a visit has had; none where one of them is not here.
    pub fn templates_of(&self, visit: Id) -> Result<Vec<Arc<Template>>> {
        let mut query = self.db.prepare_cached(
            "SELECT template, version FROM visit_template WHERE visit = ?1 ORDER BY version DESC, template",
        )?;
        let rows = query.query_map([visit], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let mut all = Vec::new();
        for row in rows {
            let (name, version): (String, u32) = row?;
            match self.template(&name, version) {
                Ok(template) => all.push(template),
                Err(Error::NotFound { .. } | Error::Template(_)) => return Ok(Vec::new()),
                Err(error) => return Err(error),
            }
        }
        Ok(all)
    }

    /// What new visits of a kind are asked: what was published last for it, or else the product's newest.
    pub fn template_for(&self, kind: VisitKind) -> Result<Arc<Template>> {
        for row in self.published()?.iter().rev() {
            match self.template(&row.name, row.version) {
                Ok(template) if template.is_for(kind) => return Ok(template),
                Ok(_) | Err(Error::Template(_)) => {}
                Err(error) => return Err(error),
            }
        }
        content::template_for(kind)
    }

    /// Every published checklist, in the order in which they were published.
    pub fn published(&self) -> Result<Vec<PublishedRow>> {
        let sql = format!("{PUBLISHED} ORDER BY stamp, id");
        let mut query = self.db.prepare_cached(&sql)?;
        let rows = query.query_map([], published_from)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// One published version.
    pub fn published_version(&self, name: &str, version: u32) -> Result<Option<PublishedRow>> {
        let sql = format!("{PUBLISHED} WHERE name = ?1 AND version = ?2 ORDER BY stamp LIMIT 1");
        let mut query = self.db.prepare_cached(&sql)?;
        Ok(query
            .query_row((name, version), published_from)
            .optional()?)
    }

    /// `texts` with the municipality's words before those of the product: of its own checklists, and what it has published
    /// for tenants.
    pub fn texts_under_own(&self, texts: &Texts) -> Result<Texts> {
        let under = {
            let mut own = self.own.borrow_mut();
            let words = match &mut own.words {
                Some(words) => words,
                unread => unread.insert(self.read_own_words()?),
            };
            texts.under(words.values().cloned().collect())
        };
        self.texts_with_published(under)
    }

    fn read_own_words(&self) -> Result<HashMap<&'static str, Arc<OwnWords>>> {
        let rows = self.published()?;
        let of = |language: Language| {
            let sources = rows
                .iter()
                .filter_map(|row| row.own.texts.get(language.tag()));
            let sources: Vec<&str> = sources.map(String::as_str).collect();
            let words = || Arc::new(OwnWords::new(language, sources.iter().copied()));
            (!sources.is_empty()).then(|| (language.tag(), words()))
        };
        Ok(Language::ALL.into_iter().filter_map(of).collect())
    }
}

const NOT_HERE: Error = Error::NotFound { what: "template" };

impl PublishedRow {
    /// Read, if it is what was published.
    fn template(&self) -> Result<Template> {
        if self.own.sha256() != self.sha256 {
            return Err(Error::Template(format!("not {}", self.sha256)));
        }
        content::parse_template(&self.own.json)
    }
}

fn published_from(row: &rusqlite::Row<'_>) -> rusqlite::Result<PublishedRow> {
    let texts: String = row.get(3)?;
    let texts: BTreeMap<String, String> = serde_json::from_str(&texts).unwrap_or_default();
    let stamp: Vec<u8> = row.get(6)?;
    Ok(PublishedRow {
        name: row.get(0)?,
        version: row.get(1)?,
        own: OwnChecklist {
            json: row.get(2)?,
            texts,
        },
        sha256: row.get(4)?,
        author: row.get(5)?,
        at: stamp_millis(&stamp),
    })
}
