//! Writes a document about a visit: nothing of it is confidential, so everybody who was there may have it.

use chrono::Datelike;
use nyvri_core::calendar::day_of;
use nyvri_core::domain::summary::Summary;
use nyvri_core::explain::letter::{Letter, letter};
use nyvri_core::explain::noted::Noted;
use nyvri_core::store::{Store, VisitRow};
use nyvri_core::text::{Language, Texts};

use super::photos::{self, Taken};
use super::signatures;
use crate::dashboard::fault::Fault;
use crate::dashboard::frame::shown::People;
use crate::dashboard::visit::{self, findings};
use crate::dashboard::visits::place;
use crate::pdf::document::{
    Document, Fact, LetterOnPaper, NotedOnPaper, Part, Row, SectionOnPaper, SignatureOnPaper,
};
use crate::state::AppState;
use crate::words::Words;

/// On paper there is no "today", and each day has its year: so it is told as to somebody who reads it long after.
const LONG_AFTER: i64 = 400 * 24 * 60 * 60 * 1000;

/// Which document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// To the tenant.
    Letter,
    /// Every answer, to be signed and kept.
    Protocol,
}

impl Kind {
    /// Of its file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Letter => "oppsummering",
            Self::Protocol => "protokoll",
        }
    }
}

/// What a document is made from.
pub struct Writing<'a> {
    state: &'a AppState,
    store: &'a Store,
    words: &'a Words,
    visit: &'a VisitRow,
    summary: Summary,
    people: People,
    later: i64,
}

impl<'a> Writing<'a> {
    /// Gathers it.
    pub fn new(
        state: &'a AppState,
        store: &'a Store,
        words: &'a Words,
        visit: &'a VisitRow,
    ) -> Result<Self, Fault> {
        let summary = store.summary(visit.id)?;
        Ok(Self {
            later: summary.starts_at.unwrap_or_else(|| state.now()) + LONG_AFTER,
            summary,
            people: People::read(store)?,
            state,
            store,
            words,
            visit,
        })
    }

    /// Writes it, without the pictures.
    pub fn write(&self, kind: Kind) -> Result<(Document, Vec<Taken>), Fault> {
        let hash = self.summary.hash();
        let place = place(&self.store.place_of(self.visit)?);
        let mut parts = match kind {
            Kind::Letter => Vec::new(),
            Kind::Protocol => self.answers()?,
        };
        parts.push(photos::part(self.words));
        parts.extend(self.disputes_and_signatures()?);
        let day = day_of(self.summary.starts_at.unwrap_or_else(|| self.state.now()));
        let short = hash.get(..16).unwrap_or_default();
        let foot = [("place", place.as_str()), ("hash", short)];
        let document = Document {
            ident: format!("{} {hash} {kind:?}", self.visit.id),
            title: self.words.s("papers-protocol-title", "place", &place),
            language: self.words.texts().language().tag(),
            author: self.state.office_name(self.words),
            date: [
                u32::try_from(day.year()).unwrap_or(0),
                day.month(),
                day.day(),
            ],
            subtitle: self
                .words
                .t(&format!("kind-{}.long", self.visit.kind.code())),
            facts: match kind {
                Kind::Letter => Vec::new(),
                Kind::Protocol => self.facts()?,
            },
            letters: match kind {
                Kind::Letter => self.letters()?,
                Kind::Protocol => Vec::new(),
            },
            parts,
            foot: self.words.many("papers-foot", &foot),
            sum: Some(Fact {
                name: self.words.t("papers-hash"),
                words: hash,
            }),
        };
        Ok((document, self.photos()?))
    }

    /// The reader's, and the tenant's beside it when it is another.
    fn letters(&self) -> Result<Vec<LetterOnPaper>, Fault> {
        let ours = self.words.texts();
        let theirs = Language::of_tenant(&self.summary.names.language);
        let theirs = theirs.filter(|it| *it != ours.language());
        let theirs = theirs.map(|it| self.store.texts_under_own(&Texts::new(it)));
        let theirs = theirs.transpose()?;
        let both = std::iter::once(ours).chain(theirs.as_ref());
        let told = both.map(|texts| on_paper(letter(texts, &self.summary, self.later)));
        Ok(told.collect())
    }

    /// What stands at the head of the visit's page, but for how far the phones have come.
    fn facts(&self) -> Result<Vec<Fact>, Fault> {
        let (store, words, people) = (self.store, self.words, &self.people);
        let facts = visit::facts::facts(store, words, people, self.visit, &[], self.later)?;
        let facts = facts.into_iter().filter(|fact| fact.status.is_none());
        Ok(facts
            .map(|fact| Fact {
                name: fact.name,
                words: fact.words,
            })
            .collect())
    }

    /// What was answered, topic by topic.
    fn answers(&self) -> Result<Vec<Part>, Fault> {
        let topics = visit::open_answers(
            (self.store, self.words, &self.people),
            self.visit,
            self.later,
        )?;
        let parts = topics.into_iter().map(|topic| Part {
            heading: topic.heading,
            answers: true,
            rows: topic
                .rows
                .into_iter()
                .map(|row| Row {
                    grade: row.now.grade.map(|(_, code)| code.to_owned()),
                    text: row.question,
                    detail: row.now.words,
                    noted: None,
                })
                .collect(),
            ..Part::default()
        });
        Ok(parts.collect())
    }

    /// Those of findings that everybody who was there may see.
    fn photos(&self) -> Result<Vec<Taken>, Fault> {
        let mut taken = Vec::new();
        let open = &self.summary.findings;
        for finding in self.store.findings(self.visit.id)? {
            if open.iter().any(|open| open.id == finding.id) {
                let title = findings::title(self.words, &finding);
                let of = (finding.id, title.as_str(), self.later);
                photos::of_finding(self.store, self.words, &self.people, of, &mut taken)?;
            }
        }
        Ok(taken)
    }

    fn disputes_and_signatures(&self) -> Result<Vec<Part>, Fault> {
        let (store, words, people) = (self.store, self.words, &self.people);
        let (signed, disputes) = signatures::views(store, words, people, self.visit, self.later)?;
        let rows = disputes.into_iter().map(|(text, name)| Row {
            grade: None,
            text,
            detail: words.s("papers-dispute-by", "name", &name),
            noted: None,
        });
        let disputed = Part {
            heading: words.t("papers-disputes"),
            rows: rows.collect(),
            ..Part::default()
        };
        let note = match signed.is_empty() {
            true => words.t("papers-nobody-signed"),
            false => String::new(),
        };
        let signatures = signed.into_iter().map(|it| SignatureOnPaper {
            who: format!("{}, {}", it.name, it.party.to_lowercase()),
            text: it.text,
            changed: it.changed,
            alt: it.alt,
            strokes: it.strokes,
        });
        let signed = Part {
            heading: words.t("papers-signatures"),
            note,
            signatures: signatures.collect(),
            ..Part::default()
        };
        let disputed = Some(disputed).filter(|part| !part.rows.is_empty());
        Ok(disputed.into_iter().chain([signed]).collect())
    }
}

fn on_paper(told: Letter) -> LetterOnPaper {
    let sections = told.sections.into_iter().map(|section| SectionOnPaper {
        heading: section.heading,
        none: section.none,
        rows: section
            .rows
            .into_iter()
            .map(|row| Row {
                grade: row.grade.map(|grade| grade.code().to_owned()),
                text: row.text,
                detail: row.detail,
                noted: row.noted.map(|noted| NotedOnPaper {
                    label: noted.label,
                    language: Noted::LANGUAGE,
                    words: noted.words,
                }),
            })
            .collect(),
    });
    LetterOnPaper {
        language: told.language.tag(),
        title: told.title,
        opening: told.opening,
        note: told.translated.unwrap_or_default(),
        sections: sections.collect(),
    }
}
