//! Doing, on a finding: log, place, grade, note, remove.

use nyvri_core::domain::change::{
    Change, FindingLogged, FindingRemoved, GradeSet, NoteWritten, PartSet, RoomSet, UrgencySet,
};
use nyvri_core::domain::finding::{PARTS, ROOMS, Urgency};
use nyvri_core::domain::grade::ConditionGrade;
use nyvri_core::domain::id::Id;
use nyvri_core::store::{FindingRow, Store};
use nyvri_core::{Error, Result};

use crate::error::AppError;

use super::answers::TEXT_LIMIT;
use super::undo::{SAW_AT_UNDO, Undo};
use super::{FieldApp, person};

#[uniffi::export]
impl FieldApp {
    /// Logs a finding that belongs to no question; gives its id.
    pub fn new_finding(&self, visit_id: String) -> Result<String, AppError> {
        let visit = self.id(&visit_id)?;
        let mut store = self.store();
        let finding = store.new_id();
        let text = self.texts().get("undo-finding-logged");
        let back = vec![
            FindingRemoved {
                finding,
                saw: SAW_AT_UNDO,
            }
            .into(),
        ];
        let logged = FindingLogged {
            finding,
            question: None,
        }
        .into();
        let written = self.write(&mut store, visit, &[logged], Undo { visit, text, back });
        drop(store);
        self.told(written)?;
        Ok(finding.to_string())
    }

    /// Sets the room: a `value` of [`crate::screens::finding::FindingScreen::rooms`].
    pub fn set_room(&self, finding_id: String, room: String) -> Result<(), AppError> {
        self.edit(&finding_id, |finding, _| {
            if !ROOMS.contains(&room.as_str()) {
                return Err(Error::UnknownValue {
                    what: "room",
                    value: room,
                });
            }
            let texts = self.texts();
            let named = texts.get(&format!("room-{room}"));
            let before = finding.room.clone().unwrap_or_default();
            Ok(Edit {
                text: texts.with("undo-room", &[("room", named.into())]),
                change: RoomSet {
                    finding: finding.id,
                    room,
                }
                .into(),
                back: RoomSet {
                    finding: finding.id,
                    room: before,
                }
                .into(),
            })
        })
    }

    /// Sets the building part: a `value` of [`crate::screens::finding::FindingScreen::parts`].
    pub fn set_part(&self, finding_id: String, part: String) -> Result<(), AppError> {
        self.edit(&finding_id, |finding, _| {
            if !PARTS.iter().any(|(known, _)| *known == part) {
                return Err(Error::UnknownValue {
                    what: "part",
                    value: part,
                });
            }
            let texts = self.texts();
            let named = texts.get(&format!("part-{part}"));
            let before = finding.part.clone().unwrap_or_default();
            Ok(Edit {
                text: texts.with("undo-part", &[("part", named.into())]),
                change: PartSet {
                    finding: finding.id,
                    part,
                }
                .into(),
                back: PartSet {
                    finding: finding.id,
                    part: before,
                }
                .into(),
            })
        })
    }

    /// Sets the grade: a `code` such as `TG2`.
    pub fn set_grade(&self, finding_id: String, grade: String) -> Result<(), AppError> {
        self.edit(&finding_id, |finding, me| {
            let new = ConditionGrade::from_code(&grade).ok_or(Error::UnknownValue {
                what: "grade",
                value: grade.clone(),
            })?;
            let before = finding
                .grades
                .iter()
                .find(|by| by.author == me)
                .map(|by| by.grade);
            let texts = self.texts();
            let text = match before.filter(|before| *before != new) {
                Some(from) => texts.with(
                    "undo-grade-from",
                    &[("from", from.code().into()), ("grade", grade.into())],
                ),
                None => texts.with("undo-grade", &[("grade", grade.into())]),
            };
            Ok(Edit {
                text,
                change: GradeSet {
                    finding: finding.id,
                    grade: Some(new),
                }
                .into(),
                back: GradeSet {
                    finding: finding.id,
                    grade: before,
                }
                .into(),
            })
        })
    }

    /// Sets the urgency: a `value` of [`crate::screens::finding::FindingScreen::urgencies`].
    pub fn set_urgency(&self, finding_id: String, urgency: String) -> Result<(), AppError> {
        self.edit(&finding_id, |finding, _| {
            let new = Urgency::from_code(&urgency).ok_or(Error::UnknownValue {
                what: "urgency",
                value: urgency.clone(),
            })?;
            let texts = self.texts();
            let named = texts.get(&format!("urgency-{urgency}"));
            Ok(Edit {
                text: texts.with("undo-urgency", &[("urgency", named.into())]),
                change: UrgencySet {
                    finding: finding.id,
                    urgency: Some(new),
                }
                .into(),
                back: UrgencySet {
                    finding: finding.id,
                    urgency: finding.urgency,
                }
                .into(),
            })
        })
    }

    /// Writes this person's note.
    pub fn set_note(&self, finding_id: String, words: String) -> Result<(), AppError> {
        self.edit(&finding_id, |finding, me| {
            if words.chars().count() > TEXT_LIMIT {
                return Err(Error::TextTooLong { limit: TEXT_LIMIT });
            }
            let before = finding
                .notes
                .iter()
                .find(|note| note.author == me)
                .map(|note| note.text.clone());
            let before = before.unwrap_or_default();
            let text = words.trim().to_owned();
            Ok(Edit {
                text: self.texts().get("undo-note"),
                change: NoteWritten {
                    finding: finding.id,
                    text,
                }
                .into(),
                back: NoteWritten {
                    finding: finding.id,
                    text: before,
                }
                .into(),
            })
        })
    }

    /// Takes a finding away. Undo brings it back.
    pub fn remove_finding(&self, finding_id: String) -> Result<(), AppError> {
        self.edit(&finding_id, |finding, _| {
            let question = finding.question.clone();
            Ok(Edit {
                text: self.texts().get("undo-finding-removed"),
                change: FindingRemoved {
                    finding: finding.id,
                    saw: finding.edited_at,
                }
                .into(),
                back: FindingLogged {
                    finding: finding.id,
                    question,
                }
                .into(),
            })
        })
    }
}

/// One change of a finding and its way back.
struct Edit {
    text: String,
    change: Change,
    back: Change,
}

impl FieldApp {
    fn edit(
        &self,
        finding_id: &str,
        make: impl FnOnce(&FindingRow, Id) -> Result<Edit>,
    ) -> Result<(), AppError> {
        let finding = self.id(finding_id)?;
        let mut store = self.store();
        let written = self.write_edit(&mut store, finding, make);
        drop(store);
        self.told(written)
    }

    fn write_edit(
        &self,
        store: &mut Store,
        finding: Id,
        make: impl FnOnce(&FindingRow, Id) -> Result<Edit>,
    ) -> Result<()> {
        let row = store.finding(finding)?;
        let edit = make(&row, person(store)?.id)?;
        // The same value again is no change, and must not cost the person the undo of the last one.
        if edit.change == edit.back {
            return Ok(());
        }
        let undo = Undo {
            visit: row.visit,
            text: edit.text,
            back: vec![edit.back],
        };
        self.write(store, row.visit, &[edit.change], undo)
    }
}
