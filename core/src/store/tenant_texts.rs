//! Queries: what the municipality has published in the tenants' languages.

use std::sync::Arc;

use rusqlite::OptionalExtension;

use crate::domain::id::Id;
use crate::error::Result;
use crate::log::entry::stamp_millis;
use crate::text::{Language, PublishedTexts, Texts, may_be_published};

use super::Store;

/// What was published last in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextsRow {
    /// As [`crate::domain::change::TextsPublished::texts`]; nothing where the product's stand again.
    pub texts: String,
    /// Who did it.
    pub author: Id,
    /// When, in milliseconds since 1970.
    pub at: i64,
}

impl Store {
    /// What was published last in a language.
    pub fn published_texts(&self, language: Language) -> Result<Option<TextsRow>> {
        let mut query = self.db.prepare_cached(
            "SELECT texts, author, stamp FROM tenant_texts WHERE language = ?1 ORDER BY stamp DESC, id DESC LIMIT 1",
        )?;
        let row = query.query_row([language.tag()], |row| {
            Ok(TextsRow {
                texts: row.get(0)?,
                author: row.get(1)?,
                at: stamp_millis(row.get_ref(2)?.as_blob()?),
            })
        });
        Ok(row.optional()?)
    }

    /// How many publications are kept here: at the office all, on a phone the last of each language.
    pub fn publications_of_texts(&self) -> Result<i64> {
        let mut query = self
            .db
            .prepare_cached("SELECT count(*) FROM tenant_texts")?;
        Ok(query.query_one([], |row| row.get(0))?)
    }

    /// `texts` with what was published in their language before what the product says.
    pub(super) fn texts_with_published(&self, texts: Texts) -> Result<Texts> {
        let language = texts.language();
        if !may_be_published(language) {
            return Ok(texts);
        }
        let mut own = self.own.borrow_mut();
        let published = match own.published.get(&language) {
            Some(known) => known.clone(),
            None => {
                let row = self.published_texts(language)?;
                let row = row.filter(|row| !row.texts.is_empty());
                let read = row.map(|row| Arc::new(PublishedTexts::new(language, &row.texts)));
                own.published.insert(language, read.clone());
                read
            }
        };
        Ok(match published {
            Some(published) => texts.with_published(vec![published]),
            None => texts,
        })
    }
}
