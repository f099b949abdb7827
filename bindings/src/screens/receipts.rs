//! Where this person's answers and findings are on their way to the office: from receipts alone. What is
//! here and waits for none came with one, or from the office.

use std::collections::BTreeMap;
use std::sync::Arc;

use nyvri_core::Result;
use nyvri_core::domain::change::Change;
use nyvri_core::domain::id::Id;
use nyvri_core::store::{AnswerRow, FindingRow, RefusedEntry, Waiting, Written};

use super::parts::{Receipt, ReceiptState};
use super::refusals::reason;
use super::view::View;

/// What has no receipt yet, and what was not taken.
pub(super) struct Receipts {
    waiting: Arc<Waiting>,
    refused: BTreeMap<Written, Vec<RefusedEntry>>,
}

impl Receipts {
    pub(super) fn load(view: &View<'_>) -> Result<Self> {
        let mut receipts = Self {
            waiting: view.store.waiting()?,
            refused: BTreeMap::new(),
        };
        for refused in view.store.refused()? {
            if let Some(written) = Written::by(refused.entry.subject, &refused.entry.change) {
                receipts.refused.entry(written).or_default().push(refused);
            }
        }
        Ok(receipts)
    }

    /// Of an answer that stands; none for somebody else's.
    pub(super) fn of_answer(&self, view: &View<'_>, visit: Id, row: &AnswerRow) -> Option<Receipt> {
        if row.author != view.person.id {
            return None;
        }
        let written = Written::Answer(visit, row.question.clone());
        let stands = |refused: &&RefusedEntry| refused.entry.at == row.mark.at;
        Some(self.receipt(view, &written, stands))
    }

    /// Of what this person wrote of a finding; none when everything in it is somebody else's.
    pub(super) fn of_finding(&self, view: &View<'_>, finding: &FindingRow) -> Option<Receipt> {
        let written = Written::Finding(finding.id);
        let me = view.person.id;
        let is_mine = finding.author == me
            || finding.grades.iter().any(|by| by.author == me)
            || finding.notes.iter().any(|note| note.author == me)
            || self.waiting.has(&written)
            || self.refused.contains_key(&written);
        let stands = |refused: &&RefusedEntry| stands_in(finding, me, &refused.entry.change);
        is_mine.then(|| self.receipt(view, &written, stands))
    }

    /// Of what this person took down of a summary.
    pub(super) fn of_summary(&self, view: &View<'_>, visit: Id) -> Receipt {
        self.receipt(view, &Written::Summary(visit), |_| true)
    }

    fn receipt(
        &self,
        view: &View<'_>,
        written: &Written,
        stands: impl Fn(&&RefusedEntry) -> bool,
    ) -> Receipt {
        let mut refused = self.refused.get(written).into_iter().flatten();
        if let Some(refused) = refused.rfind(&stands) {
            let args = [("reason", reason(view, &refused.reason).into())];
            return Receipt {
                state: ReceiptState::Refused,
                text: view.texts.with("receipt-refused-because", &args),
            };
        }
        let state = match (self.waiting.has(written), view.sync.running) {
            (false, _) => ReceiptState::AtOffice,
            (true, true) => ReceiptState::Sending,
            (true, false) => ReceiptState::OnPhone,
        };
        receipt_in_words(view, state)
    }
}

/// A state with its word.
pub(super) fn receipt_in_words(view: &View<'_>, state: ReceiptState) -> Receipt {
    let key = match state {
        ReceiptState::OnPhone => "receipt-on-phone",
        ReceiptState::Sending => "receipt-sending",
        ReceiptState::AtOffice => "receipt-at-office",
        ReceiptState::Refused => "receipt-refused",
    };
    Receipt {
        state,
        text: view.say(key),
    }
}

/// What the office did not take is still what the finding says here: it was not written over since.
fn stands_in(finding: &FindingRow, me: Id, change: &Change) -> bool {
    let is = |now: &Option<String>, then: &str| now.as_deref().unwrap_or("") == then;
    match change {
        Change::RoomSet(set) => is(&finding.room, &set.room),
        Change::PartSet(set) => is(&finding.part, &set.part),
        Change::UrgencySet(set) => finding.urgency == set.urgency,
        Change::GradeSet(set) => {
            let mut grades = finding.grades.iter();
            grades.find(|by| by.author == me).map(|by| by.grade) == set.grade
        }
        Change::NoteWritten(written) => {
            let mut notes = finding.notes.iter();
            let mine = notes.find(|note| note.author == me);
            mine.map_or("", |note| &note.text) == written.text
        }
        _ => true,
    }
}
