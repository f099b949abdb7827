//! What the shipped checklist asks in the home, so that no test knows its words or its questions.

use nyvri_core::domain::template::{AnswerKind, Circumstances, Question, Topic};
use nyvri_core::domain::visit::{Answer, VisitKind};

use super::Home;

impl Home {
    fn given(&self) -> Circumstances {
        let visit = self.store.visit(self.visit).unwrap();
        self.store.circumstances(&visit).unwrap()
    }

    /// What today's visit asks, topic by topic.
    pub(super) fn asked(&self) -> Vec<(Topic, Vec<Question>)> {
        let given = self.given();
        let topics = self.template.topics.iter().map(|topic| {
            let shown = topic.shown(VisitKind::Second, &given);
            (topic.clone(), shown.cloned().collect())
        });
        topics
            .filter(|(_, questions): &(_, Vec<_>)| !questions.is_empty())
            .collect()
    }

    /// The first question of the wanted kind in an open topic, with its topic.
    pub(super) fn first(&self, wanted: fn(&AnswerKind) -> bool) -> (Topic, Question) {
        let mut open = self
            .asked()
            .into_iter()
            .filter(|(topic, _)| !topic.confidential);
        open.find_map(|(topic, questions)| {
            let found = questions
                .into_iter()
                .find(|question| wanted(&question.answer))?;
            Some((topic, found))
        })
        .unwrap()
    }

    /// The first ok-or-deviation question.
    pub(super) fn check(&self) -> (Topic, Question) {
        self.first(|kind| *kind == AnswerKind::Check)
    }

    /// The first confidential topic and its first question.
    pub(super) fn confidential(&self) -> (Topic, Question) {
        let mut topics = self.asked().into_iter();
        let (topic, questions) = topics.find(|(topic, _)| topic.confidential).unwrap();
        (topic, questions.into_iter().next().unwrap())
    }

    /// Answers every question of a topic until none is open, also those that answers bring up.
    pub(super) fn answer_all(&mut self, topic: &str) {
        loop {
            let given = self.given();
            let asked = self.asked().into_iter().find(|(it, _)| it.id == topic);
            let questions = asked.map(|(_, questions)| questions).unwrap_or_default();
            let mut open = questions.into_iter();
            let Some(next) = open.find(|question| !given.answers.contains_key(&question.id)) else {
                return;
            };
            self.answer(self.visit, &next.id, Answer::NotRelevant);
        }
    }
}
