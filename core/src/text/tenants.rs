//! Which texts a tenant sees: what a language for tenants has, and what a translator is given. It is data, in
//! `core/content/texts/languages.json`.

use std::sync::OnceLock;

use serde::Deserialize;

const LANGUAGES: &str = include_str!("../../content/texts/languages.json");

/// The languages, and what of the texts is for tenants.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Languages {
    /// Tags of those that have every text.
    pub for_everyone: Vec<String>,
    /// Tags of those that have only what tenants see.
    pub for_tenants: Vec<String>,
    /// What tenants see.
    pub tenants_see: Vec<Seen>,
}

/// What tenants see of one file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Seen {
    /// The file, without ending.
    pub file: String,
    /// How their keys begin.
    pub keys: Vec<String>,
    /// How those of them begin or end that are not for tenants.
    pub not: Vec<String>,
}

impl Seen {
    fn has(&self, key: &str) -> bool {
        let begins = |start: &String| key.starts_with(start.as_str());
        let left_out =
            |part: &String| key.starts_with(part.as_str()) || key.ends_with(part.as_str());
        self.keys.iter().any(begins) && !self.not.iter().any(left_out)
    }
}

impl Languages {
    /// The languages that the product ships.
    pub fn shipped() -> &'static Self {
        static SHIPPED: OnceLock<Languages> = OnceLock::new();
        // A test reads the shipped file, so it is never empty here.
        SHIPPED.get_or_init(|| serde_json::from_str(LANGUAGES).unwrap_or_default())
    }

    /// Whether a tenant sees this text of this file.
    pub fn tenant_sees(&self, file: &str, key: &str) -> bool {
        let mut of_file = self.tenants_see.iter().filter(|seen| seen.file == file);
        of_file.any(|seen| seen.has(key))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn the_languages_of_the_file_are_those_of_the_product() {
        let read: Languages = serde_json::from_str(LANGUAGES).unwrap();
        let all = [read.for_everyone.clone(), read.for_tenants].concat();
        let mut tags: Vec<&str> = all.iter().map(String::as_str).collect();
        tags.sort_unstable();
        let mut ours = Language::TENANTS.map(Language::tag);
        ours.sort_unstable();
        assert_eq!(tags, ours);
        assert_eq!(read.for_everyone, Language::ALL.map(Language::tag));
    }

    #[test]
    fn a_worker_s_words_are_not_for_tenants() {
        let languages = Languages::shipped();
        for (file, key, sees) in [
            ("advice", "advice-frost", true),
            ("advice", "advice-panel-heading", false),
            ("checklist", "q-vents-open", true),
            ("checklist", "q-vents-open.help", false),
            ("lists", "room-bathroom.on", false),
            ("app", "sync-now", false),
        ] {
            assert_eq!(languages.tenant_sees(file, key), sees, "{key}");
        }
    }
}
