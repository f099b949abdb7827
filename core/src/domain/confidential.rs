//! What of a visit only those see who see confidential matters: the one place that judges it, for phones and for
//! the office's pages. What cannot be judged is confidential.

use std::collections::HashMap;
use std::sync::Arc;

use super::change::Change;
use super::id::Id;
use super::template::Template;

/// What the findings and photos of one visit belong to, by its checklist.
#[derive(Debug, Clone, Default)]
pub struct Confidences {
    templates: Vec<Arc<Template>>,
    question_of: HashMap<Id, String>,
    finding_of: HashMap<Id, Id>,
}

impl Confidences {
    /// By the checklists that the visit has and has had (none where not all of them are known here), the question of
    /// each finding (empty for one without), and the finding of each photo; of removed ones too.
    pub fn new(
        templates: Vec<Arc<Template>>,
        question_of: impl IntoIterator<Item = (Id, String)>,
        finding_of: impl IntoIterator<Item = (Id, Id)>,
    ) -> Self {
        Self {
            templates,
            question_of: question_of.into_iter().collect(),
            finding_of: finding_of.into_iter().collect(),
        }
    }

    /// Whether a change is confidential.
    pub fn hide(&self, change: &Change) -> bool {
        match change {
            Change::AnswerGiven(c) => self.hide_question(&c.question),
            Change::AnswerCleared(c) => self.hide_question(&c.question),
            Change::FindingLogged(c) => c.question.as_ref().is_some_and(|q| self.hide_question(q)),
            Change::RoomSet(c) => self.hide_finding(c.finding),
            Change::PartSet(c) => self.hide_finding(c.finding),
            Change::GradeSet(c) => self.hide_finding(c.finding),
            Change::UrgencySet(c) => self.hide_finding(c.finding),
            Change::DeadlinePaused(c) => self.hide_finding(c.finding),
            Change::NoteWritten(c) => self.hide_finding(c.finding),
            Change::FindingRemoved(c) => self.hide_finding(c.finding),
            Change::PhotoTaken(c) => self.hide_finding(c.finding),
            Change::PhotoRemoved(c) => self.hide_photo(c.photo),
            Change::PhotoMarked(c) => self.hide_photo(c.photo),
            Change::PhotoCaptioned(c) => self.hide_photo(c.photo),
            Change::PhotoMoved(c) => self.hide_photo(c.photo) || self.hide_finding(c.finding),
            Change::AdviceGiven(c) => {
                self.hide_topic(&c.topic) || c.finding.is_some_and(|it| self.hide_finding(it))
            }
            Change::AdviceTakenBack(c) => self.hide_topic(&c.topic),
            Change::AdviceOutcomeTold(c) => self.hide_topic(&c.topic),
            Change::Blanked(c) => c.finding.is_some_and(|it| self.hide_finding(it)),
            Change::Unknown { .. } => true,
            // That something is gone must reach everyone who may have it.
            Change::Erased(_) => false,
            // Each is named, so that the compiler asks what the next one is.
            Change::BuildingAdded(_)
            | Change::DwellingAdded(_)
            | Change::TenancyStarted(_)
            | Change::TenancyEnded(_)
            | Change::PersonAdded(_)
            | Change::TemplatePublished(_)
            | Change::TextsPublished(_)
            | Change::VisitProposed(_)
            | Change::PlaceVisitProposed(_)
            | Change::TemplateChosen(_)
            | Change::VisitScheduled(_)
            | Change::VisitAssigned(_)
            | Change::InterpreterSet(_)
            | Change::VisitStarted(_)
            | Change::VisitCompleted(_)
            | Change::VisitApproved(_)
            | Change::VisitCancelled(_)
            // The summary has nothing confidential in it, and both who were there read it back.
            | Change::SummarySigned(_)
            | Change::SummaryDisputed(_) => false,
        }
    }

    fn hide_photo(&self, photo: Id) -> bool {
        let finding = self.finding_of.get(&photo);
        finding.is_none_or(|finding| self.hide_finding(*finding))
    }

    /// Whether everything about a finding is confidential.
    pub fn hide_finding(&self, finding: Id) -> bool {
        let question = self.question_of.get(&finding);
        question.is_none_or(|question| !question.is_empty() && self.hide_question(question))
    }

    /// Whether a topic is confidential, and so whatever belongs to it.
    pub fn hide_topic(&self, topic: &str) -> bool {
        let mut topics = self.templates.iter().filter_map(|it| it.topic(topic));
        let first = topics.next();
        // What was confidential in one of them stays so.
        first.is_none_or(|topic| topic.confidential) || topics.any(|topic| topic.confidential)
    }

    /// Whether a question and its answer are confidential.
    pub fn hide_question(&self, question: &str) -> bool {
        let known = self.templates.iter();
        let mut known = known.filter_map(|it| Some(it.question(question)?.0.confidential));
        let first = known.next();
        first.unwrap_or(true) || known.any(|confidential| confidential)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::change::{
        AdviceGiven, FindingLogged, NoteWritten, PhotoCaptioned, PhotoMarked, PhotoMoved,
        PhotoRemoved, VisitStarted,
    };
    use crate::domain::season::Season;

    const TEMPLATE: &str = r#"{"id": "x", "version": 1, "topics": [
        {"id": "air", "icon": "", "questions": [
            {"id": "vents", "visits": [], "answer": {"kind": "check"}}]},
        {"id": "people", "icon": "", "confidential": true, "questions": [
            {"id": "noise", "visits": [], "answer": {"kind": "check"}}]}]}"#;

    fn id(number: u8) -> Id {
        Id::from_slice(&[number; 16]).unwrap_or_default()
    }

    fn confidences() -> Result<Confidences, serde_json::Error> {
        let of = |number, question: &str| (id(number), question.to_owned());
        let questions = [of(1, "vents"), of(2, "noise"), of(3, "")];
        let photos = [(id(11), id(1)), (id(12), id(2))];
        let template = Arc::new(serde_json::from_str(TEMPLATE)?);
        Ok(Confidences::new(vec![template], questions, photos))
    }

    fn note(finding: Id) -> Change {
        let text = "ord".to_owned();
        NoteWritten { finding, text }.into()
    }

    #[test]
    fn what_belongs_to_a_confidential_question_is_hidden() -> Result<(), serde_json::Error> {
        let known = confidences()?;
        assert!(!known.hide(&note(id(1))) && known.hide(&note(id(2))));
        assert!(!known.hide(&note(id(3))));
        let logged = |question: Option<&str>| {
            known.hide(
                &FindingLogged {
                    finding: id(9),
                    question: question.map(str::to_owned),
                }
                .into(),
            )
        };
        assert!(logged(Some("noise")) && !logged(Some("vents")) && !logged(None));
        let removed = |photo| known.hide(&PhotoRemoved { photo }.into());
        assert!(removed(id(12)) && !removed(id(11)));
        let marked = |photo| {
            let (mark, shape) = (id(20), None);
            known.hide(&PhotoMarked { photo, mark, shape }.into())
        };
        assert!(marked(id(12)) && !marked(id(11)));
        let captioned = |photo| {
            let text = "ord".to_owned();
            known.hide(&PhotoCaptioned { photo, text }.into())
        };
        assert!(captioned(id(12)) && !captioned(id(11)));
        let moved = |photo, finding| known.hide(&PhotoMoved { photo, finding }.into());
        assert!(moved(id(12), id(1)) && moved(id(11), id(2)) && !moved(id(11), id(3)));
        assert!(!known.hide(&VisitStarted {}.into()));
        Ok(())
    }

    #[test]
    fn advice_is_hidden_with_its_topic_and_with_its_finding() -> Result<(), serde_json::Error> {
        let known = confidences()?;
        let given = |topic: &str, finding| {
            let (advice, topic) = ("vents-open".to_owned(), topic.to_owned());
            let season = Season::Autumn;
            known.hide(
                &AdviceGiven {
                    advice,
                    topic,
                    season,
                    finding,
                }
                .into(),
            )
        };
        assert!(!given("air", None) && given("people", None) && given("elsewhere", None));
        assert!(!given("air", Some(id(1))) && given("air", Some(id(2))));
        Ok(())
    }

    #[test]
    fn what_was_confidential_in_an_earlier_version_stays_so() -> Result<(), serde_json::Error> {
        let open = TEMPLATE.replace("\"confidential\": true, ", "");
        let open: Arc<Template> = Arc::new(serde_json::from_str(&open)?);
        let closed: Arc<Template> = Arc::new(serde_json::from_str(TEMPLATE)?);
        let of = |templates| Confidences::new(templates, [], []);
        assert!(!of(vec![open.clone()]).hide_question("noise"));
        for both in [vec![open.clone(), closed.clone()], vec![closed, open]] {
            let both = of(both);
            assert!(both.hide_question("noise") && both.hide_topic("people"));
            assert!(!both.hide_question("vents") && !both.hide_topic("air"));
        }
        Ok(())
    }

    #[test]
    fn what_cannot_be_judged_is_hidden() -> Result<(), serde_json::Error> {
        let known = confidences()?;
        let newer = Change::Unknown {
            kind: "newer".into(),
            payload: Vec::new(),
        };
        let gone = PhotoRemoved { photo: id(99) };
        assert!(known.hide(&newer) && known.hide(&note(id(9))) && known.hide(&gone.into()));
        assert!(Confidences::default().hide_question("vents"));
        Ok(())
    }
}
