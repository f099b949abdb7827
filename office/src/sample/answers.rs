//! What is said and found on one visit: everything is in order except what its story tells of.

use nyvri_core::calendar::day_of;
use nyvri_core::clock::UnixMillis;
use nyvri_core::domain::change::{
    AnswerGiven, Change, FindingLogged, GradeSet, NoteWritten, PartSet, RoomSet, UrgencySet,
    VisitCompleted, VisitStarted,
};
use nyvri_core::domain::id::Id;
use nyvri_core::domain::season::is_heating_season;
use nyvri_core::domain::template::{AnswerKind, Circumstances, Question, Template, Topic};
use nyvri_core::domain::visit::{Answer, VisitKind};

use super::advice;
use super::story::{Found, Story};
use super::timeline::Timeline;
use super::town::{Dwelling, Town};

// Matters of the building are the operator's; the rest is talked about with bomiljø.
const OF_THE_BUILDING: [&str; 6] = [
    "indoor-climate",
    "readings",
    "bathroom",
    "kitchen",
    "windows-heat-water",
    "electricity-fire",
];

const TOPIC_MS: i64 = 3 * 60_000;

/// One visit as it went.
pub struct Conversation<'a> {
    pub(super) town: &'a Town,
    pub(super) visit: Id,
    pub(super) kind: VisitKind,
    pub(super) starts_at: UnixMillis,
    pub(super) pair: [Id; 2],
    pub(super) dwelling: &'a Dwelling,
    pub(super) has_children: bool,
    pub(super) interpreter: bool,
    pub(super) story: Story,
    /// What the first visit is remembered for.
    pub(super) first_story: Story,
}

impl Conversation<'_> {
    /// From the door and out again.
    pub fn write(&self, timeline: &mut Timeline, template: &Template) {
        let [bomiljo, operator] = self.pair;
        let mut at = self.starts_at + 2 * 60_000;
        timeline.write(at, bomiljo, self.visit, vec![VisitStarted {}.into()]);
        let mut given = self.circumstances();
        let mut logged = None;
        for topic in &template.topics {
            at += TOPIC_MS;
            let author = if OF_THE_BUILDING.contains(&topic.id.as_str()) {
                operator
            } else {
                bomiljo
            };
            let answers = self.answers(topic, &mut given);
            if answers.is_empty() {
                continue;
            }
            let mut found = self.story.found();
            found.retain(|it| answers.iter().any(|(question, _)| question == it.question));
            let changes = answers
                .into_iter()
                .map(|(question, answer)| AnswerGiven { question, answer }.into())
                .collect();
            timeline.write(at, author, self.visit, changes);
            for found in found {
                let finding = self.write_finding(timeline, at + 40_000, author, found);
                logged = logged.or(Some(finding));
            }
        }
        let said = advice::said(self.kind, at, self.story, self.first_story, logged);
        if !said.is_empty() {
            timeline.write(at + 60_000, bomiljo, self.visit, said);
        }
        timeline.write(
            at + TOPIC_MS,
            bomiljo,
            self.visit,
            vec![VisitCompleted {}.into()],
        );
    }

    fn write_finding(
        &self,
        timeline: &mut Timeline,
        at: UnixMillis,
        author: Id,
        found: Found,
    ) -> Id {
        let finding = Id::new(at);
        let question = Some(found.question.to_owned());
        let changes: Vec<Change> = vec![
            FindingLogged { finding, question }.into(),
            RoomSet {
                finding,
                room: found.room.to_owned(),
            }
            .into(),
            PartSet {
                finding,
                part: found.part.to_owned(),
            }
            .into(),
            GradeSet {
                finding,
                grade: Some(found.grade),
            }
            .into(),
            UrgencySet {
                finding,
                urgency: Some(found.urgency),
            }
            .into(),
            NoteWritten {
                finding,
                text: found.note.to_owned(),
            }
            .into(),
        ];
        timeline.write(at, author, self.visit, changes);
        if let Some(scene) = found.scene {
            timeline.photo(at + 20_000, author, self.visit, finding, scene, found.drawn);
        }
        if let Some((grade, note)) = found.second_opinion {
            let changes = vec![
                GradeSet {
                    finding,
                    grade: Some(grade),
                }
                .into(),
                NoteWritten {
                    finding,
                    text: note.to_owned(),
                }
                .into(),
            ];
            timeline.write(at + 50_000, self.pair[0], self.visit, changes);
        }
        finding
    }

    fn answers(&self, topic: &Topic, given: &mut Circumstances) -> Vec<(String, Answer)> {
        let mut answers = Vec::new();
        for question in &topic.questions {
            let asked = question.visits.contains(&self.kind) && question.shown_when.holds(given);
            if let Some(answer) = asked.then(|| self.answer(question)).flatten() {
                given.answers.insert(question.id.clone(), answer.clone());
                answers.push((question.id.clone(), answer));
            }
        }
        answers
    }

    fn answer(&self, question: &Question) -> Option<Answer> {
        let found = self.story.found();
        let is_found = found.iter().any(|found| found.question == question.id);
        Some(match &question.answer {
            AnswerKind::Check if is_found => Answer::Deviation,
            AnswerKind::Check => Answer::Ok,
            AnswerKind::Choice {
                choices,
                deviations,
            } => {
                let wanted = choices
                    .iter()
                    .find(|choice| deviations.contains(choice) == is_found);
                Answer::Choice(wanted.or(choices.first())?.clone())
            }
            AnswerKind::Number { .. } => Answer::Number(self.reading(&question.id)?),
            AnswerKind::Text => Answer::Text(self.words(&question.id)?.to_owned()),
        })
    }

    // Damp homes measure damp; a little differs from home to home.
    fn reading(&self, question: &str) -> Option<f64> {
        let is_damp = !matches!(self.story, Story::Fine | Story::Alarm | Story::Mailbox);
        let home = self
            .town
            .dwellings
            .iter()
            .position(|dwelling| dwelling.id == self.dwelling.id)?;
        let little = u32::try_from(home % 5).ok().map(f64::from)?;
        Some(match question {
            "living-room-temperature" => 20.5 + little * 0.4,
            "living-room-humidity" => (if is_damp { 52.0 } else { 33.0 }) + little,
            "cold-corner-temperature" => 12.5 + little * 0.3,
            "bedroom-humidity" => 58.0 + little,
            "wood-moisture" => 17.0 + little,
            _ => return None,
        })
    }

    fn words(&self, question: &str) -> Option<&'static str> {
        Some(match (question, self.story) {
            ("wellbeing", Story::Fine) => "Trives. Fin utsikt, og kort vei til bussen.",
            ("wellbeing", _) => "Trives godt, men synes det er kaldt om morgenen.",
            ("small-repairs-together", _) => "Renset sluket og strammet et dørhåndtak sammen.",
            ("most-important", Story::Fine) => "Ventilene skal stå åpne hele vinteren.",
            ("most-important", _) => "Lufte kort og kraftig hver morgen.",
            _ => return None,
        })
    }

    fn circumstances(&self) -> Circumstances {
        let mut given = Circumstances {
            heating_season: is_heating_season(day_of(self.starts_at)),
            ..Circumstances::default()
        };
        given.facts.extend(self.dwelling.facts.iter().cloned());
        if self.has_children {
            given.facts.insert("children".to_owned());
        }
        if self.interpreter {
            given.facts.insert("interpreter".to_owned());
        }
        given
    }
}
