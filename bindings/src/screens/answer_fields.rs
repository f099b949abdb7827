//! What a question can be answered with, and its answers in words.

use nyvri_core::domain::template::{AnswerKind, Question};
use nyvri_core::domain::visit::Answer;
use nyvri_core::text::Texts;

use super::parts::Icon;
use super::topic::{AnswerChoice, NumberField, TextField};

/// The answers of one tap, in the order they stand.
pub(super) fn choices(
    texts: &Texts,
    question: &Question,
    now: Option<&Answer>,
    last: Option<&Answer>,
) -> Vec<AnswerChoice> {
    let choice = |answer: Answer| {
        let label = in_words(texts, question, &answer);
        let was_last = last == Some(&answer);
        AnswerChoice {
            value: match &answer {
                Answer::Choice(choice) => choice.clone(),
                check => check.kind().to_owned(),
            },
            icon: icon(&answer),
            chosen: now == Some(&answer),
            was_last,
            is_deviation: question.is_deviation(&answer),
            spoken: if was_last {
                texts.with("answer-last-spoken", &[("answer", label.clone().into())])
            } else {
                label.clone()
            },
            label,
        }
    };
    offered(question).into_iter().map(choice).collect()
}

fn offered(question: &Question) -> Vec<Answer> {
    match &question.answer {
        AnswerKind::Check => vec![
            Answer::Ok,
            Answer::Deviation,
            Answer::NotRelevant,
            Answer::NotChecked,
        ],
        AnswerKind::Choice { choices, .. } => {
            let choices = choices.iter().cloned().map(Answer::Choice);
            choices.chain([Answer::NotRelevant]).collect()
        }
        AnswerKind::Number { .. } | AnswerKind::Text => {
            vec![Answer::NotRelevant, Answer::NotChecked]
        }
    }
}

fn icon(answer: &Answer) -> Option<Icon> {
    match answer {
        Answer::Ok => Some(Icon::Check),
        Answer::Deviation => Some(Icon::Deviation),
        Answer::NotRelevant => Some(Icon::Dash),
        Answer::NotChecked => Some(Icon::NotChecked),
        Answer::Number(_) | Answer::Choice(_) | Answer::Text(_) => None,
    }
}

/// An answer as people read it: `OK`, `21,6 °C`, `Av og til`, or the words that were written.
pub(super) fn in_words(texts: &Texts, question: &Question, answer: &Answer) -> String {
    match answer {
        Answer::Choice(choice) => texts.get(&format!("q-{}.choice-{choice}", question.id)),
        Answer::Text(words) => words.clone(),
        Answer::Number(number) => {
            let args = [
                ("number", texts.number(*number).into()),
                ("unit", unit(texts, question).into()),
            ];
            texts.with("number-unit", &args)
        }
        check => texts.get(&format!("answer-{}", check.kind())),
    }
}

/// The field of a question that is answered with a number.
pub(super) fn number_field(
    texts: &Texts,
    question: &Question,
    now: Option<&Answer>,
) -> Option<NumberField> {
    let AnswerKind::Number {
        unit: unit_id,
        usual_min,
        usual_max,
        ..
    } = &question.answer
    else {
        return None;
    };
    let value = match now {
        Some(Answer::Number(number)) => Some(*number),
        _ => None,
    };
    let is_unusual = value.is_some_and(|number| !(*usual_min..=*usual_max).contains(&number));
    let spoken_unit = texts.get(&format!("unit-{unit_id}.spoken"));
    let args = [
        ("question", texts.get(&format!("q-{}", question.id)).into()),
        ("unit", spoken_unit.into()),
    ];
    Some(NumberField {
        value: value.map_or_else(String::new, |number| texts.number(number)),
        unit: unit(texts, question),
        label: texts.with("number-label", &args),
        warning: is_unusual.then(|| texts.get("number-warning")),
    })
}

fn unit(texts: &Texts, question: &Question) -> String {
    match &question.answer {
        AnswerKind::Number { unit, .. } => texts.get(&format!("unit-{unit}")),
        _ => String::new(),
    }
}

/// The field of a question that is answered with words.
pub(super) fn text_field(
    texts: &Texts,
    question: &Question,
    now: Option<&Answer>,
) -> Option<TextField> {
    (question.answer == AnswerKind::Text).then(|| TextField {
        value: match now {
            Some(Answer::Text(words)) => words.clone(),
            _ => String::new(),
        },
        label: texts.get("text-hint"),
    })
}
