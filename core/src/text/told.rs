//! A text with what its reader has to know of it: which language it is in, and whether a person has been through it.

use fluent_bundle::{FluentArgs, FluentValue};

use super::fluent::Texts;
use super::{Language, Origin};

/// A text with what a reader has to know of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// The words.
    pub text: String,
    /// The language they are in: another than was asked for when that one lacks them.
    pub language: Language,
    /// Whether a person has been through the translation.
    pub origin: Origin,
}

impl Texts {
    /// The text of `key` with its language and where it comes from. The key itself if there is none.
    pub fn told(&self, key: &str, args: &[(&str, FluentValue<'_>)]) -> Told {
        let found = match key.split_once('@') {
            Some((question, room)) => self.told_in_room(question, room, args),
            None => self.told_alone(key, args),
        };
        found.unwrap_or_else(|| Told {
            text: key.to_owned(),
            language: Language::Nb,
            origin: Origin::Original,
        })
    }

    fn told_alone(&self, key: &str, args: &[(&str, FluentValue<'_>)]) -> Option<Told> {
        let args: FluentArgs<'_> = args.iter().cloned().collect();
        let mut catalogues = self.catalogues.iter();
        catalogues.find_map(|catalogue| {
            let language = catalogue.language;
            let own = self.own_in(language, key, &args);
            let own = own.map(|text| (text, by_a_person(language)));
            let published = || self.published_in(language, key, &args);
            let shipped = || {
                let (text, file) = catalogue.said(key, &args)?;
                Some((text, file.origin(key, language)))
            };
            let (text, origin) = own.or_else(published).or_else(shipped)?;
            Some(Told {
                text,
                language,
                origin,
            })
        })
    }

    /// What is asked in one of several rooms is in the language of what is asked, and as sure as the least of both.
    fn told_in_room(
        &self,
        question: &str,
        room: &str,
        args: &[(&str, FluentValue<'_>)],
    ) -> Option<Told> {
        if let Some((_, part)) = room.split_once('.') {
            return self.told_alone(&format!("{question}.{part}"), args);
        }
        let room = self.told_alone(&format!("room-{room}"), &[])?;
        let asked = self.told_alone(question, args)?;
        let said = [("room", room.text.into()), ("question", asked.text.into())];
        let is_machine = [room.origin, asked.origin].contains(&Origin::Machine);
        Some(Told {
            text: self.find("question-in-room", &said)?,
            language: asked.language,
            origin: if is_machine {
                Origin::Machine
            } else {
                asked.origin
            },
        })
    }
}

/// What a municipality wrote of its own.
fn by_a_person(language: Language) -> Origin {
    match language {
        Language::Nb => Origin::Original,
        _ => Origin::Reviewed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::OwnWords;
    use std::sync::Arc;

    #[test]
    fn a_text_falls_back_to_english_and_then_to_the_original() {
        let arabic = Texts::new(Language::Ar);
        let told = arabic.told("tenant-next", &[]);
        assert_eq!(
            (told.text.as_str(), told.language),
            ("التالي", Language::Ar)
        );
        assert_eq!(told.origin, Origin::Machine);
        let told = arabic.told("sync-now", &[]);
        assert_eq!(
            (told.text.as_str(), told.language),
            ("Send now", Language::En)
        );
        let told = Texts::new(Language::Nb).told("tenant-next", &[]);
        assert_eq!(told.origin, Origin::Original);
    }

    #[test]
    fn what_a_municipality_asks_of_its_own_is_told_in_the_language_it_wrote() {
        let own = Arc::new(OwnWords::new(Language::Nb, ["q-bikes = Sykler i bua\n"]));
        let told = Texts::new(Language::Ar)
            .under(vec![own])
            .told("q-bikes", &[]);
        assert_eq!(told.text, "Sykler i bua");
        assert_eq!(
            (told.language, told.origin),
            (Language::Nb, Origin::Original)
        );
    }

    #[test]
    fn a_question_of_a_room_is_told_with_the_room() {
        let texts = Texts::new(Language::Ar);
        let key = "q-vents-open@bathroom";
        let told = texts.told(key, &[]);
        assert_eq!(told.text, texts.get(key));
        assert_ne!(told.text, texts.get("q-vents-open"));
        assert_eq!(
            (told.language, told.origin),
            (Language::Ar, Origin::Machine)
        );
    }
}
