//! Applies entries to the tables. A field takes a value only with a later stamp, so entries may come in any
//! order and more than once and the tables end the same. Fields that several people can set are registers.

mod advice;
mod erased;
mod fields;
mod finding;
mod register;
mod registry;
mod rows;
mod sent;
mod signature;
mod visit;

pub use erased::{Erasure, blanked};
pub use register::{close_all, standing};
pub(crate) use rows::{Voice, Voices};

use std::collections::HashSet;

use foldhash::fast::RandomState;
use rusqlite::{Connection, ToSql};

use crate::domain::change::{Change, Work};
use crate::domain::id::Id;

use super::entry::{Entry, Stamp};
use super::mark::Mark;

use erased::Erased;
use rows::{
    AdviceRow, AnswerRow, BesideRow, CaptionRow, FindingRow, PhotoMarkRow, PhotoRow, Rows,
    SignatureRow, VisitRow,
};
use sent::Sent;

/// Rows that are held before they are written, so that a long log needs little memory.
const HELD_LIMIT: usize = 100_000;

/// The tables as one transaction changes them. What is applied stands in the file after [`Self::save`].
#[derive(Default)]
pub struct Tables {
    visits: Rows<VisitRow>,
    answers: Rows<AnswerRow>,
    findings: Rows<FindingRow>,
    beside: Rows<BesideRow>,
    photos: Rows<PhotoRow>,
    pictures: Vec<[u8; 32]>,
    advice: Rows<AdviceRow>,
    photo_marks: Rows<PhotoMarkRow>,
    captions: Rows<CaptionRow>,
    signatures: Rows<SignatureRow>,
    sent: Sent,
    erased: Erased,
    has_new_words: bool,
    has_moved_scopes: bool,
    /// What was applied since the last time that they were saved is about these.
    unsaved: HashSet<Id, RandomState>,
}

impl Tables {
    /// Applies `entry`, which came in the office's commit `number` (0 when it was written here). To be called
    /// inside the transaction that stores it.
    pub fn apply(&mut self, db: &Connection, entry: &Entry, number: i64) -> rusqlite::Result<()> {
        let blanked = self.blank(db, entry)?.map(|change| Entry {
            change,
            ..entry.clone()
        });
        let entry = blanked.as_ref().unwrap_or(entry);
        self.unsaved.insert(entry.subject);
        At {
            db,
            entry,
            stamp: entry.stamp(),
            mark: Mark::of(entry, number),
            tables: self,
        }
        .apply()?;
        if self.held() > HELD_LIMIT {
            self.save(db)?;
        }
        Ok(())
    }

    /// What stands in place of an entry's change; none where nothing of it is erased.
    pub fn blank(&mut self, db: &Connection, entry: &Entry) -> rusqlite::Result<Option<Change>> {
        self.erased.blank(db, entry)
    }

    /// What was erased since the last time. Its rows are still there: whoever holds the store takes them out, after
    /// [`Self::save`].
    pub fn newly_erased(&mut self) -> Vec<Erasure> {
        self.erased.newly()
    }

    /// Writes what was applied.
    pub fn save(&mut self, db: &Connection) -> rusqlite::Result<()> {
        self.unsaved.clear();
        self.visits.save(db)?;
        self.answers.save(db)?;
        self.findings.save(db)?;
        self.beside.save(db)?;
        self.advice.save(db)?;
        let photos = self.photos.changed();
        self.pictures
            .extend(photos.filter_map(|photo| photo.sha256));
        self.photos.save(db)?;
        self.photo_marks.save(db)?;
        self.captions.save(db)?;
        self.signatures.save(db)
    }

    /// Whether something about `subject` was applied and is not saved.
    pub fn has_unsaved(&self, subject: Id) -> bool {
        self.unsaved.contains(&subject)
    }

    /// The pictures, by SHA-256, whose photos changed in what was saved.
    pub fn pictures_changed(self) -> Vec<[u8; 32]> {
        self.pictures
    }

    /// Whether a checklist or a language was published in what was applied.
    pub fn has_new_words(&self) -> bool {
        self.has_new_words
    }

    /// Whether something was applied that may change what is in a person's scope.
    pub fn has_moved_scopes(&self) -> bool {
        self.has_moved_scopes
    }

    fn held(&self) -> usize {
        let of_visits = self.visits.len() + self.answers.len();
        let of_findings = self.findings.len() + self.beside.len();
        let of_photos = self.photos.len() + self.photo_marks.len() + self.captions.len();
        of_visits + of_findings + of_photos + self.advice.len() + self.signatures.len()
    }

    /// A finding, to be changed. It belongs to the subject that it was first heard of in.
    fn finding(
        &mut self,
        db: &Connection,
        finding: Id,
        subject: Id,
    ) -> rusqlite::Result<&mut FindingRow> {
        let row = self.findings.change(db, finding, &())?;
        row.visit.get_or_insert(subject);
        Ok(row)
    }
}

/// Whether a change may alter what is in a person's scope: everything but what is said of a home.
pub fn moves_scopes(change: &Change) -> bool {
    !matches!(change.work(), Work::Home | Work::FollowUp)
}

struct At<'a> {
    db: &'a Connection,
    entry: &'a Entry,
    stamp: Stamp,
    mark: Mark,
    tables: &'a mut Tables,
}

impl At<'_> {
    fn apply(&mut self) -> rusqlite::Result<()> {
        self.tables.has_moved_scopes |= moves_scopes(&self.entry.change);
        match &self.entry.change {
            Change::Unknown { .. } => Ok(()),
            Change::Erased(erased) => self.tables.erased.note(self.db, self.entry, erased),
            Change::Blanked(blanked) => blanked
                .finding
                .map_or(Ok(()), |it| self.touch(it).map(drop)),
            Change::BuildingAdded(_)
            | Change::DwellingAdded(_)
            | Change::TenancyStarted(_)
            | Change::TenancyEnded(_)
            | Change::PersonAdded(_) => self.apply_to_registry(),
            Change::TemplatePublished(_) | Change::TextsPublished(_) => {
                self.tables.has_new_words = true;
                self.apply_to_registry()
            }
            // Each is named, so that the compiler asks where the next one belongs.
            change @ (Change::VisitProposed(_)
            | Change::PlaceVisitProposed(_)
            | Change::TemplateChosen(_)
            | Change::VisitScheduled(_)
            | Change::VisitAssigned(_)
            | Change::InterpreterSet(_)
            | Change::VisitStarted(_)
            | Change::VisitCompleted(_)
            | Change::VisitApproved(_)
            | Change::VisitCancelled(_)
            | Change::AnswerGiven(_)
            | Change::AnswerCleared(_)
            | Change::FindingLogged(_)
            | Change::RoomSet(_)
            | Change::PartSet(_)
            | Change::GradeSet(_)
            | Change::UrgencySet(_)
            | Change::DeadlinePaused(_)
            | Change::NoteWritten(_)
            | Change::FindingRemoved(_)
            | Change::PhotoTaken(_)
            | Change::PhotoRemoved(_)
            | Change::PhotoMarked(_)
            | Change::PhotoCaptioned(_)
            | Change::PhotoMoved(_)) => self.apply_to_visit(change),
            Change::AdviceGiven(_) | Change::AdviceTakenBack(_) | Change::AdviceOutcomeTold(_) => {
                self.apply_to_advice()
            }
            Change::SummarySigned(_) | Change::SummaryDisputed(_) => self.apply_to_signature(),
        }
    }

    /// The commit that brought a value to the office; 0 when it is not there yet.
    fn number_of(&self, mark: &Mark) -> rusqlite::Result<i64> {
        if mark.number > 0 {
            return Ok(mark.number);
        }
        self.tables.sent.number_of(self.db, mark.at)
    }
}

impl ToSql for Stamp {
    fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
        Ok(self.as_bytes().into())
    }
}

impl ToSql for Id {
    fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
        Ok(self.as_bytes().as_slice().into())
    }
}

impl rusqlite::types::FromSql for Id {
    fn column_result(value: rusqlite::types::ValueRef<'_>) -> rusqlite::types::FromSqlResult<Self> {
        Id::from_slice(value.as_blob()?).ok_or(rusqlite::types::FromSqlError::InvalidType)
    }
}
