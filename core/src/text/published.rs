//! What a municipality has published in one of the tenants' languages. It stands before what the product says in that
//! language, text by text: a text that does not fit this version's original is left out, for itself alone.

use std::collections::{BTreeMap, HashMap};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};

use super::fluent::format;
use super::judged::{judge, originals};
use super::shipped::bundle;
use super::tenants::Languages;
use super::{Language, Line, Origin, Written, files, sheet};

/// Published texts of one language, ready for look-up.
pub struct PublishedTexts {
    language: Language,
    bundle: FluentBundle<FluentResource>,
    origins: HashMap<String, Origin>,
}

impl PublishedTexts {
    /// From the Fluent source that was published.
    pub fn new(language: Language, source: &str) -> Self {
        let origins = fitting(source).into_iter().map(|text| {
            let origin = text.origin.unwrap_or(Origin::Machine);
            (text.key, origin)
        });
        Self {
            language,
            origins: origins.collect(),
            bundle: bundle(language, source),
        }
    }

    /// Their language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The words of `key` and where they come from, if these texts have them.
    pub(super) fn said(&self, key: &str, args: &FluentArgs<'_>) -> Option<(String, Origin)> {
        let origin = *self.origins.get(key)?;
        Some((format(&self.bundle, key, args)?, origin))
    }
}

/// Whether a municipality may publish texts of this language: those that only tenants read. The others are the workers'
/// too, and say what a button does.
pub fn may_be_published(language: Language) -> bool {
    !Language::ALL.contains(&language)
}

/// The texts of a published source that can be used here: a tenant sees them, and they take what the original takes.
pub(super) fn fitting(source: &str) -> Vec<Written> {
    let (sound, _) = judge("", source);
    let is_for_tenants = |text: &Written| {
        let original = originals().get(&text.key);
        original.is_some_and(|it| Languages::shipped().tenant_sees(it.file, &text.key))
    };
    sound.into_iter().filter(is_for_tenants).collect()
}

/// What is to be published so that the language says what `lines` say: those that are another than the product's, so
/// that the rest goes on being mended with it. Nothing where there are none.
pub fn to_publish(language: Language, lines: &[Line]) -> String {
    let shipped: BTreeMap<String, Line> = sheet(language)
        .into_iter()
        .map(|line| (line.key.clone(), line))
        .collect();
    let is_another = |line: &&Line| {
        let before = shipped.get(&line.key);
        before.is_some_and(|before| before.translation != line.translation)
    };
    let another: Vec<Line> = lines.iter().filter(is_another).cloned().collect();
    let files: Vec<String> = files(&another).into_values().collect();
    files.join("\n")
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::text::{Texts, sheet_with};

    fn with(source: &str) -> Texts {
        let published = PublishedTexts::new(Language::Uk, source);
        Texts::new(Language::Uk).with_published(vec![Arc::new(published)])
    }

    #[test]
    fn a_published_text_stands_before_the_products_with_its_own_mark() {
        let texts = with("### @machine\ntenant-next = Вперед\n# @reviewed\ntenant-stop = Стій\n");
        let told = |key| texts.told(key, &[]);
        assert_eq!(
            (
                told("tenant-next").text.as_str(),
                told("tenant-next").origin
            ),
            ("Вперед", Origin::Machine)
        );
        assert_eq!(told("tenant-stop").origin, Origin::Reviewed);
        assert_eq!(texts.get("tenant-next"), "Вперед");
        let shipped = Texts::new(Language::Uk).get("tenant-back");
        assert_eq!(texts.get("tenant-back"), shipped);
        // Only where that language is asked for.
        let published = texts.published.clone();
        let polish = Texts::new(Language::Pl);
        let before = polish.get("tenant-next");
        assert_eq!(polish.with_published(published).get("tenant-next"), before);
    }

    #[test]
    fn what_does_not_fit_the_original_or_is_not_for_tenants_is_left_out() {
        let texts =
            with("tenant-count = { $n }\nsync-now = Зараз\ntenant-sauna = x\ntenant-stop = Стій\n");
        let shipped = Texts::new(Language::Uk);
        let args = [("n", 1.into()), ("of", 2.into())];
        assert_eq!(
            texts.with("tenant-count", &args),
            shipped.with("tenant-count", &args)
        );
        assert_eq!(texts.get("sync-now"), shipped.get("sync-now"));
        assert_eq!(texts.find("tenant-sauna", &[]), None);
        assert_eq!(texts.get("tenant-stop"), "Стій");
    }

    #[test]
    fn only_what_is_another_is_published_and_it_reads_back_the_same() {
        let mut lines = sheet(Language::Uk);
        assert_eq!(to_publish(Language::Uk, &lines), "");
        for (key, origin) in [
            ("advice-frost", Origin::Reviewed),
            ("q-vents-open.finding", Origin::Machine),
        ] {
            let line = lines.iter_mut().find(|line| line.key == key);
            line.unwrap().translation = Some(("Слово".into(), origin));
        }
        let source = to_publish(Language::Uk, &lines);
        let keys: Vec<String> = fitting(&source).into_iter().map(|it| it.key).collect();
        assert_eq!(keys, ["advice-frost", "q-vents-open.finding"]);
        assert_eq!(sheet_with(Language::Uk, &source), lines);
        assert_eq!(sheet_with(Language::Uk, ""), sheet(Language::Uk));
    }

    #[test]
    fn the_languages_of_workers_are_not_a_municipalitys_to_publish() {
        for language in Language::TENANTS {
            let is_for_tenants_alone = Languages::shipped().for_tenants.iter();
            let is_for_tenants_alone = is_for_tenants_alone
                .clone()
                .any(|tag| tag == language.tag());
            assert_eq!(
                may_be_published(language),
                is_for_tenants_alone,
                "{language:?}"
            );
        }
    }
}
