//! What changes do to findings, their grades, notes, photos, and the marks on those and words under them.

use rusqlite::params;

use crate::domain::change::{Change, DeadlinePaused, FindingLogged, PhotoMoved, PhotoTaken};
use crate::domain::deadline::PauseReason;
use crate::domain::grade::ConditionGrade;
use crate::domain::id::Id;
use crate::hex;

use super::At;
use super::rows::FindingRow;

impl At<'_> {
    pub(super) fn apply_to_finding(&mut self, change: &Change) -> rusqlite::Result<()> {
        let (stamp, subject) = (self.stamp, self.entry.subject);
        match change {
            Change::FindingLogged(c) => self.log_finding(c),
            Change::GradeSet(c) => {
                let author = self.entry.author;
                let code = c.grade.map_or("", ConditionGrade::code);
                self.touch(c.finding)?.voices.grade(author).say(stamp, code);
                Ok(())
            }
            Change::NoteWritten(c) => {
                let author = self.entry.author;
                self.touch(c.finding)?
                    .voices
                    .note(author)
                    .say(stamp, &c.text);
                Ok(())
            }
            Change::DeadlinePaused(c) => {
                self.touch(c.finding)?;
                self.pause(c)
            }
            Change::FindingRemoved(c) => {
                let finding = self.tables.finding(self.db, c.finding, subject)?;
                finding.removed_saw = finding.removed_saw.max(c.saw);
                Ok(())
            }
            Change::PhotoTaken(c) => self.take_photo(c),
            Change::PhotoRemoved(c) => {
                let photo = self.tables.photos.change(self.db, c.photo, &())?;
                photo.visit.get_or_insert(subject);
                photo.removed = photo.removed.max(Some(stamp));
                Ok(())
            }
            Change::PhotoMarked(c) => {
                let author = self.entry.author;
                let mark = self.tables.photo_marks.change(self.db, c.mark, &())?;
                mark.say(stamp, subject, author, c);
                Ok(())
            }
            Change::PhotoCaptioned(c) => {
                let author = self.entry.author;
                let caption = self.tables.captions.change(self.db, c.photo, &author)?;
                caption.say(stamp, subject, &c.text);
                Ok(())
            }
            Change::PhotoMoved(c) => self.move_photo(c),
            _ => Ok(()),
        }
    }

    /// Who logged it first stays its author.
    fn log_finding(&mut self, logged: &FindingLogged) -> rusqlite::Result<()> {
        let (stamp, entry) = (self.stamp, self.entry);
        let finding = self
            .tables
            .finding(self.db, logged.finding, entry.subject)?;
        if finding.logged.is_none_or(|first| stamp < first) {
            finding.logged = Some(stamp);
            finding.question = logged.question.clone().unwrap_or_default();
            finding.author = Some(entry.author);
        }
        self.touch(logged.finding).map(drop)
    }

    fn take_photo(&mut self, taken: &PhotoTaken) -> rusqlite::Result<()> {
        let photo = self.tables.photos.change(self.db, taken.photo, &())?;
        photo.visit.get_or_insert(self.entry.subject);
        if Some(self.stamp) > photo.taken {
            photo.taken = Some(self.stamp);
            photo.same_spot_as = taken.same_spot_as;
            photo.original_of = taken.original_of;
            photo.sha256 = hex::decode(&taken.sha256).and_then(|name| name.try_into().ok());
            photo.bytes = taken.bytes;
            photo.width = taken.width;
            photo.height = taken.height;
            photo.taken_at = taken.taken_at;
            photo.author = Some(self.entry.author);
        }
        photo.place(self.stamp, taken.finding);
        self.touch(taken.finding).map(drop)
    }

    /// Every word of it is kept, by its time.
    fn pause(&self, paused: &DeadlinePaused) -> rusqlite::Result<()> {
        self.db
            .prepare_cached(
                "INSERT OR IGNORE INTO finding_pause (visit, finding, stamp, reason) VALUES (?1, ?2, ?3, ?4)",
            )?
            .execute(params![
                self.entry.subject,
                paused.finding,
                self.stamp,
                paused.reason.map_or("", PauseReason::code)
            ])?;
        Ok(())
    }

    /// It may be heard of before the photo itself.
    fn move_photo(&mut self, moved: &PhotoMoved) -> rusqlite::Result<()> {
        let photo = self.tables.photos.change(self.db, moved.photo, &())?;
        photo.visit.get_or_insert(self.entry.subject);
        photo.place(self.stamp, moved.finding);
        self.touch(moved.finding).map(drop)
    }

    /// An edit after what a remover had seen brings the finding back.
    pub(super) fn touch(&mut self, finding: Id) -> rusqlite::Result<&mut FindingRow> {
        let row = self.tables.finding(self.db, finding, self.entry.subject)?;
        row.edited_at = row.edited_at.max(self.entry.at.0);
        Ok(row)
    }
}
