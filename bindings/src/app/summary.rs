//! Doing, at the end of a visit: sign its summary, say why not, disagree.

use nyvri_core::domain::change::{Change, SummaryDisputed, SummarySigned, VisitStarted};
use nyvri_core::domain::id::Id;
use nyvri_core::domain::mark::Point;
use nyvri_core::domain::signature::{Party, Signing, Unsigned};
use nyvri_core::domain::visit::VisitStatus;
use nyvri_core::store::Store;
use nyvri_core::{Error, Result};

use crate::error::AppError;
use crate::screens::drawn::kept;
use crate::screens::summary::Stroke;

use super::undo::Undo;
use super::{FieldApp, person};

/// As in `answers.rs`: more is a letter.
const DISPUTE_MAX: usize = 4_000;

#[uniffi::export]
impl FieldApp {
    /// Signs with strokes, each point in parts of a box that is three times as wide as high.
    pub fn sign(
        &self,
        visit_id: String,
        party: String,
        strokes: Vec<Stroke>,
    ) -> Result<(), AppError> {
        let points = |stroke: &Stroke| stroke.points.iter().map(|it| kept(*it)).collect();
        let strokes: Vec<Vec<Point>> = strokes.iter().map(points).collect();
        self.say_of_summary(&visit_id, &party, "summary-undo-signed", || {
            Ok(Some(Signing::drawn(&strokes)?))
        })
    }

    /// Signs with a typed name, for who cannot draw.
    pub fn sign_by_name(
        &self,
        visit_id: String,
        party: String,
        name: String,
    ) -> Result<(), AppError> {
        self.say_of_summary(&visit_id, &party, "summary-undo-signed", || {
            Ok(Some(Signing::typed(&name)?))
        })
    }

    /// Says why there is no signature: `declines`, `not_present`, `not_able`, and words, if any.
    pub fn not_signed(
        &self,
        visit_id: String,
        party: String,
        reason: String,
        words: String,
    ) -> Result<(), AppError> {
        self.say_of_summary(&visit_id, &party, "summary-undo-not-signed", || {
            let unknown = || Error::UnknownValue {
                what: "reason",
                value: reason.clone(),
            };
            let reason = Unsigned::from_code(&reason).ok_or_else(unknown)?;
            Ok(Some(Signing::not(reason, &words)))
        })
    }

    /// Takes back what was said here.
    pub fn remove_signature(&self, visit_id: String, party: String) -> Result<(), AppError> {
        self.say_of_summary(&visit_id, &party, "summary-undo-removed", || Ok(None))
    }

    /// Writes down what the tenant disagrees with; empty words take it back.
    pub fn dispute(&self, visit_id: String, words: String) -> Result<(), AppError> {
        let visit = self.id(&visit_id)?;
        self.told(self.write_dispute(visit, words.trim()))
    }
}

impl FieldApp {
    fn say_of_summary(
        &self,
        visit_id: &str,
        party: &str,
        undo: &str,
        signing: impl FnOnce() -> Result<Option<Signing>>,
    ) -> Result<(), AppError> {
        let visit = self.id(visit_id)?;
        let unknown = || Error::UnknownValue {
            what: "party",
            value: party.to_owned(),
        };
        let said = Party::from_code(party).ok_or_else(unknown);
        let said = said.and_then(|party| Ok((party, signing()?)));
        self.told(said.and_then(|(party, signing)| self.write_signing(visit, party, signing, undo)))
    }

    fn write_signing(
        &self,
        visit: Id,
        party: Party,
        signing: Option<Signing>,
        undo: &str,
    ) -> Result<()> {
        let mut store = self.store();
        let me = person(&store)?.id;
        let before = store.signatures(visit)?.into_iter();
        let before = before
            .filter(|row| row.party == party && row.author == me)
            .map(|row| (row.signing, row.summary))
            .next();
        let summary = store.summary(visit)?.hash();
        let (signing_before, summary_before) = before.map_or((None, summary.clone()), |it| {
            let (signing, summary) = it;
            (Some(signing), summary)
        });
        let say = |signing, summary| SummarySigned {
            party,
            signing,
            summary,
        };
        let back = say(signing_before, summary_before);
        self.write_of_summary(&mut store, visit, say(signing, summary), back, undo)
    }

    fn write_dispute(&self, visit: Id, words: &str) -> Result<()> {
        if words.chars().count() > DISPUTE_MAX {
            return Err(Error::TextTooLong { limit: DISPUTE_MAX });
        }
        let mut store = self.store();
        let me = person(&store)?.id;
        let mut before = store.disputes(visit)?.into_iter();
        let before = before.find(|row| row.author == me);
        let summary = store.summary(visit)?.hash();
        let (words_before, summary_before) = before.map_or_else(
            || (String::new(), summary.clone()),
            |row| (row.words, row.summary),
        );
        if words_before == words {
            return Ok(());
        }
        let say = |words, summary| SummaryDisputed { words, summary };
        let back = say(words_before, summary_before);
        let undo = match words.is_empty() {
            true => "summary-undo-agreed",
            false => "summary-undo-disputed",
        };
        let change = say(words.to_owned(), summary);
        self.write_of_summary(&mut store, visit, change, back, undo)
    }

    /// Until the office has approved, also after the visit has ended in the home.
    fn write_of_summary(
        &self,
        store: &mut Store,
        visit: Id,
        change: impl Into<Change>,
        back: impl Into<Change>,
        undo: &str,
    ) -> Result<()> {
        may_still_say(store, visit)?;
        let mut all = Vec::new();
        if !matches!(
            store.visit(visit)?.status,
            VisitStatus::Started | VisitStatus::Completed
        ) {
            all.push(VisitStarted {}.into());
        }
        all.push(change.into());
        let author = person(store)?.id;
        store.write(author, visit, &all)?;
        let (text, back) = (self.texts().get(undo), vec![back.into()]);
        self.moment().undo = Some(Undo { visit, text, back });
        Ok(())
    }
}

/// The office's approval closes the summary, for taking back too.
pub(super) fn may_still_say(store: &Store, visit: Id) -> Result<()> {
    match store.visit(visit)?.status {
        VisitStatus::Approved => Err(Error::SummaryClosed),
        VisitStatus::Cancelled => Err(Error::VisitEnded),
        _ => Ok(()),
    }
}
