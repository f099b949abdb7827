//! The cards that a tenant is shown, in two languages.

use nyvri_core::content::pictograms::{self, Part};
use nyvri_core::domain::template::{AnswerKind, Question};
use nyvri_core::text::{Language, Origin, Texts};
use nyvri_core::{Error, Result};

use super::advice_panel::for_tenant;
use super::tenant::{PictogramDrawing, PictogramPart, PictogramStroke, TenantCard, TwoTongues};
use super::visit_view::VisitView;
use super::words::lowered;

/// Two sets of texts side by side.
pub(super) struct Tongues<'a> {
    /// The tenant's.
    pub(super) own: &'a Texts,
    /// The worker's.
    pub(super) beside: &'a Texts,
}

impl Tongues<'_> {
    pub(super) fn say(&self, key: &str) -> TwoTongues {
        let told = self.own.told(key, &[]);
        self.beside_worker(told.text, told.language, || self.beside.get(key))
    }

    fn count(&self, n: usize, of: usize) -> TwoTongues {
        let args = [("n", n.into()), ("of", of.into())];
        let told = self.own.told("tenant-count", &args);
        self.beside_worker(told.text, told.language, || {
            self.beside.with("tenant-count", &args)
        })
    }

    fn beside_worker(
        &self,
        own: String,
        language: Language,
        beside: impl FnOnce() -> String,
    ) -> TwoTongues {
        let is_same = self.own.language() == self.beside.language();
        let beside = (!is_same).then(beside).filter(|beside| *beside != own);
        TwoTongues {
            own,
            language: language.tag().to_owned(),
            right_to_left: language.is_right_to_left(),
            beside,
        }
    }

    /// What a reader has to know of a translation.
    fn origin(&self, keys: &[String]) -> Option<TwoTongues> {
        let told: Vec<_> = keys.iter().map(|key| self.own.told(key, &[])).collect();
        let wanted = self.own.language();
        if let Some(other) = told.iter().find(|told| told.language != wanted) {
            let name = self
                .beside
                .get(&format!("language-{}", other.language.tag()));
            let args = [("language", lowered(&name).into())];
            let words = self.beside.with("show-fallback", &args);
            return Some(TwoTongues {
                own: words,
                language: self.beside.language().tag().to_owned(),
                right_to_left: false,
                beside: None,
            });
        }
        let by_machine = told.iter().any(|told| told.origin == Origin::Machine);
        by_machine.then(|| {
            let own = self.own.told("tenant-machine", &[]);
            self.beside_worker(own.text, own.language, || self.beside.get("show-machine"))
        })
    }
}

pub(super) fn cards(
    table: &VisitView<'_>,
    topic: Option<&str>,
    tongues: &Tongues<'_>,
) -> Result<Vec<TenantCard>> {
    let mut cards = Vec::new();
    if let Some(topic) = topic {
        let found = table.template.topic(topic);
        let open = found.filter(|topic| !topic.confidential);
        let shown = table.topic(open.ok_or(Error::NotFound { what: "topic" })?);
        let asked = shown.questions.iter();
        let asked = asked.filter(|question| !table.confidences.hide_question(&question.id));
        cards.extend(asked.map(|question| of_question(question, tongues)));
    }
    for advice in for_tenant(table, topic)? {
        let mut card = card(("advice", &advice.id), &[], tongues);
        card.pictogram = drawing(&advice.pictogram, tongues.beside);
        cards.push(card);
    }
    let of = cards.len();
    for (place, card) in cards.iter_mut().enumerate() {
        card.count = tongues.count(place + 1, of);
    }
    Ok(cards)
}

fn of_question(question: &Question, tongues: &Tongues<'_>) -> TenantCard {
    let key = format!("q-{}", question.id);
    let answers: Vec<String> = match &question.answer {
        AnswerKind::Check => ["ok", "deviation"]
            .map(|it| format!("tenant-answer-{it}"))
            .into(),
        AnswerKind::Choice { choices, .. } => {
            let choice = |choice: &String| format!("{key}.choice-{choice}");
            choices.iter().map(choice).collect()
        }
        AnswerKind::Number { .. } | AnswerKind::Text => Vec::new(),
    };
    card(("question", &question.id), &answers, tongues)
}

fn card((kind, id): (&str, &str), answers: &[String], tongues: &Tongues<'_>) -> TenantCard {
    let key = match kind {
        "question" => format!("q-{id}"),
        _ => format!("{kind}-{id}"),
    };
    let text = tongues.say(&key);
    let said: Vec<TwoTongues> = answers.iter().map(|key| tongues.say(key)).collect();
    let mut spoken = text.own.clone();
    for answer in &said {
        let ends = spoken.ends_with(['.', '?', '؟', '።']);
        spoken.push_str(if ends { " " } else { ". " });
        spoken.push_str(&answer.own);
    }
    let mut keys = vec![key.clone()];
    keys.extend_from_slice(answers);
    TenantCard {
        card_id: format!("{kind}/{id}"),
        kind: tongues.say(&format!("tenant-kind-{kind}")),
        count: tongues.count(1, 1),
        pictogram: None,
        origin: tongues.origin(&keys),
        text,
        answers: said,
        spoken,
    }
}

fn drawing(id: &str, texts: &Texts) -> Option<PictogramDrawing> {
    let strokes = pictograms::of_id(id)?.strokes.iter();
    let stroke = |stroke: &pictograms::Stroke| PictogramStroke {
        part: match stroke.part {
            Part::Stands => PictogramPart::Stands,
            Part::Moves => PictogramPart::Moves,
            Part::Filled => PictogramPart::Filled,
        },
        path: stroke.path.to_owned(),
    };
    Some(PictogramDrawing {
        strokes: strokes.map(stroke).collect(),
        spoken: texts.get(&format!("pictogram-{id}")),
    })
}
