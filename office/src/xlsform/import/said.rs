//! Keeps what each row says, in each language, and finds words for what a form from elsewhere leaves unsaid.

use nyvri_core::domain::template::{AnswerKind, Question};

use super::Walk;
use crate::xlsform::answers;
use crate::xlsform::book::Row;
use crate::xlsform::columns::{FINDING, TONGUES};
use crate::xlsform::fault::SheetFault;
use crate::xlsform::lists::{Choice, own};

impl Walk<'_> {
    /// Keeps the label under its key; without one in bokmål it is a text that the product has.
    pub(super) fn words(&mut self, row: &Row, key: &str, name: &str) {
        self.label.keep(row, key, &mut self.said);
        if !self.label.has_bokmal(row) && self.product[0].find(key, &[]).is_none() {
            let fault = SheetFault::survey(row.number, "no-bokmal", name);
            self.faults.push(fault);
        }
    }

    pub(super) fn words_of(&mut self, row: &Row, kind: &str, question: &Question) {
        let key = format!("q-{}", question.id);
        self.words(row, &key, &question.id);
        self.hint.keep(row, &format!("{key}.help"), &mut self.said);
        if question.deviation.is_some() {
            for (tag, _) in TONGUES {
                let finding = row.get(&format!("{FINDING}{tag}"));
                if !finding.is_empty() {
                    let said = self.said.entry(tag.to_owned()).or_default();
                    said.insert(format!("{key}.finding"), finding.to_owned());
                }
            }
            self.unless_said(&format!("{key}.finding"), "xlsform-finding", &key);
        }
        self.unless_said(&format!("{key}.help"), "xlsform-help", &key);
        let list = answers::list_of(kind).and_then(|list| self.lists.get(list));
        if matches!(question.answer, AnswerKind::Choice { .. }) {
            own(list.unwrap_or_default()).for_each(|choice| self.words_of_choice(&key, choice));
        }
    }

    fn words_of_choice(&mut self, key: &str, choice: &Choice<'_>) {
        let key = format!("{key}.choice-{}", choice.id);
        self.choice.keep(choice.row, &key, &mut self.said);
        if !self.choice.has_bokmal(choice.row) && self.product[0].find(&key, &[]).is_none() {
            self.faults.push(answers::no_bokmal(choice));
        }
    }

    /// A text that a form from elsewhere does not have, in the languages that the question is in.
    fn unless_said(&mut self, key: &str, default: &str, question: &str) {
        let is_said = self.said.values().any(|said| said.contains_key(key));
        if is_said || self.product[0].find(key, &[]).is_some() {
            return;
        }
        for (texts, (tag, _)) in self.product.iter().zip(TONGUES) {
            let Some(said) = self.said.get_mut(tag) else {
                continue;
            };
            let Some(label) = said.get(question).cloned() else {
                continue;
            };
            let words = texts.with(default, &[("label", label.into())]);
            said.insert(key.to_owned(), words);
        }
    }
}
