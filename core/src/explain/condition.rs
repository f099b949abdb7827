//! When a question shows, in words: for whoever writes or reads a checklist.

use crate::domain::template::{AnswerKind, Condition, Template};
use crate::text::{Texts, capitalised};

/// `Vises når boligen har dette: yttervegg, og i oktober–april.` None where it always shows.
pub fn shown_when(texts: &Texts, template: &Template, condition: &Condition) -> Option<String> {
    if *condition == Condition::Always {
        return None;
    }
    let when = in_words(texts, template, condition);
    Some(texts.with("condition-shown", &[("when", when.into())]))
}

fn in_words(texts: &Texts, template: &Template, condition: &Condition) -> String {
    match condition {
        Condition::Always => texts.get("condition-always"),
        Condition::HeatingSeason => texts.get("condition-heating-season"),
        Condition::Fact(fact) => {
            let fact = texts.get(&format!("fact-{fact}"));
            texts.with("condition-fact", &[("fact", lowered(&fact).into())])
        }
        Condition::Answered { question, is } => {
            let answers = is.iter();
            let answers = answers.map(|answer| answer_in_words(texts, template, question, answer));
            let args = [
                ("question", texts.get(&format!("q-{question}")).into()),
                ("answers", listed(texts, answers, "condition-or").into()),
            ];
            texts.with("condition-answered", &args)
        }
        Condition::All(parts) => joined(texts, template, parts, "condition-and"),
        Condition::Any(parts) => joined(texts, template, parts, "condition-or"),
        Condition::Not(inner) => {
            let inner = in_words(texts, template, inner);
            texts.with("condition-not", &[("when", inner.into())])
        }
    }
}

fn joined(texts: &Texts, template: &Template, parts: &[Condition], key: &str) -> String {
    let part = |condition: &Condition| match condition {
        // Otherwise nobody can tell what belongs together.
        Condition::All(_) | Condition::Any(_) => {
            format!("({})", in_words(texts, template, condition))
        }
        _ => in_words(texts, template, condition),
    };
    listed(texts, parts.iter().map(part), key)
}

fn listed(texts: &Texts, parts: impl Iterator<Item = String>, key: &str) -> String {
    let pair = |first: String, last: String| {
        texts.with(key, &[("first", first.into()), ("last", last.into())])
    };
    parts.reduce(pair).unwrap_or_default()
}

fn answer_in_words(texts: &Texts, template: &Template, question: &str, answer: &str) -> String {
    let asked = template.question(question).map(|(_, asked)| &asked.answer);
    let is_choice = matches!(asked, Some(AnswerKind::Choice { choices, .. }) if choices.iter().any(|it| it == answer));
    let words = if is_choice {
        texts.get(&format!("q-{question}.choice-{answer}"))
    } else {
        texts.get(&format!("answer-{answer}"))
    };
    capitalised(&words)
}

/// With a small first letter, to stand inside a sentence.
fn lowered(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_lowercase().chain(letters).collect()
    })
}
