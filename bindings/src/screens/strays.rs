//! What somebody should know of a visit's checklist: it is not on this phone, or it is another one than before and
//! some answers have no place in it. Each stands among the topics; the answers are read where a topic is read.

use std::sync::Arc;

use nyvri_core::Result;
use nyvri_core::domain::template::{Question, Template};
use nyvri_core::domain::visit::Answer;
use nyvri_core::store::AnswerRow;
use nyvri_core::text::Texts;

use super::answer_fields::in_words;
use super::parts::Icon;
use super::topic::{QuestionCard, TopicScreen};
use super::visit::TopicRow;
use super::visit_view::VisitView;
use super::words::spoken;

/// Stands for a topic where there is none. No topic can have this name.
pub(super) const STRAYS: &str = "@strays";

/// The row among the topics; none when there is nothing to know.
pub(super) fn row(table: &VisitView<'_>) -> Option<TopicRow> {
    let count = seen(table).count();
    let (title, status) = if table.lacks_template {
        (
            "strays-no-template",
            table.view.say("strays-no-template.why"),
        )
    } else if count > 0 {
        let counted = [("count", count.into())];
        ("strays", table.view.texts.with("strays-count", &counted))
    } else {
        return None;
    };
    let title = table.view.say(title);
    Some(TopicRow {
        topic_id: STRAYS.to_owned(),
        spoken: spoken(&[&title, &status]),
        title,
        status,
        icon: Icon::Box,
        steps: Vec::new(),
        tag: None,
        can_open: !table.lacks_template,
        receipt: None,
    })
}

/// The answers, as they were given. Nothing can be written here.
pub(super) fn screen(table: &VisitView<'_>) -> Result<TopicScreen> {
    let view = table.view;
    let templates = view.store.templates_of(table.visit.id)?;
    let card = |row: &AnswerRow| QuestionCard {
        question_id: row.question.clone(),
        statement: view.say(&format!("q-{}", row.question)),
        help: String::new(),
        last: None,
        choices: Vec::new(),
        number: None,
        text: None,
        is_settled: true,
        fold_text: value(view.texts, &templates, row),
        deviation: None,
        from: None,
        receipt: table.receipts.of_answer(view, table.visit.id, row),
        agree: None,
    };
    Ok(TopicScreen {
        visit_id: table.visit.id.to_string(),
        topic_id: STRAYS.to_owned(),
        title: view.say("strays"),
        subtitle: view.say("strays.why"),
        steps: Vec::new(),
        questions: seen(table).map(card).collect(),
        back_label: view.say("app-back"),
        help_label: view.say("topic-help"),
        dock: view.dock(Some(view.go_back("topic-finished")), None, None),
        damp: None,
        advice: None,
        show_tenant: None,
    })
}

/// Those that the person may see.
fn seen<'t>(table: &'t VisitView<'_>) -> impl Iterator<Item = &'t AnswerRow> {
    let strays = table.strays.iter();
    strays.filter(|row| !table.lacks_template && table.may_see(&row.question))
}

/// In the words of a version that asks for such an answer.
fn value(texts: &Texts, templates: &[Arc<Template>], row: &AnswerRow) -> String {
    let asked = |template: &Arc<Template>| -> Option<Question> {
        let (_, question) = template.question(&row.question)?;
        question.accepts(&row.answer).then(|| question.clone())
    };
    match (templates.iter().find_map(asked), &row.answer) {
        (Some(question), answer) => in_words(texts, &question, answer),
        (None, Answer::Number(number)) => texts.number(*number),
        (None, Answer::Choice(words) | Answer::Text(words)) => words.clone(),
        (None, check) => texts.get(&format!("answer-{}", check.kind())),
    }
}
