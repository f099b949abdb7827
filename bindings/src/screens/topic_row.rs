//! One topic as a row of the visit.

use nyvri_core::Result;
use nyvri_core::domain::since::Since;

use super::marks::topic_icon;
use super::parts::{Icon, ReceiptState, Tag};
use super::receipts::receipt_in_words;
use super::view::View;
use super::visit::TopicRow;
use super::visit_view::{TopicView, VisitView};
use super::words::{spoken, with_commas};

/// The row of a topic. A person without the right sees that it exists and who takes it, nothing else.
pub(super) fn topic_row(
    table: &VisitView<'_>,
    topic: &TopicView<'_>,
    is_next: bool,
) -> Result<TopicRow> {
    let view = table.view;
    let title = topic_title(view, topic);
    let status = if topic.can_open {
        sentences(&[progress(view, topic, "topic-status"), since(table, topic)])
    } else {
        who_takes_it(table)?
    };
    let tag = topic.topic.confidential.then(|| Tag {
        icon: None,
        text: view.say("app-confidential"),
        confidential: true,
    });
    let tag_text = tag.as_ref().map_or("", |tag| &tag.text);
    let steps = if is_next {
        topic.steps_with_current()
    } else {
        topic.steps.clone()
    };
    let mut questions = topic.questions.iter();
    let is_refused = topic.can_open && questions.any(|question| table.is_refused(&question.id));
    let receipt = is_refused.then(|| receipt_in_words(view, ReceiptState::Refused));
    let receipt_text = receipt.as_ref().map_or("", |receipt| &receipt.text);
    Ok(TopicRow {
        topic_id: topic.topic.id.clone(),
        spoken: spoken(&[&*title, &*status, tag_text, receipt_text]),
        title,
        status,
        icon: if topic.can_open {
            topic_icon(&topic.topic.icon)
        } else {
            Icon::Lock
        },
        steps: if topic.can_open { steps } else { Vec::new() },
        tag,
        receipt,
        can_open: topic.can_open,
    })
}

/// `Inneklima`.
pub(super) fn topic_title(view: &View<'_>, topic: &TopicView<'_>) -> String {
    view.say(&format!("topic-{}", topic.topic.id))
}

/// `3 av 7, 1 avvik`, in the words of `key` or of `<key>-deviations`.
pub(super) fn progress(view: &View<'_>, topic: &TopicView<'_>, key: &str) -> String {
    let deviations = topic.deviations();
    let args = [
        ("answered", topic.answered().into()),
        ("all", topic.questions.len().into()),
        ("deviations", deviations.into()),
    ];
    if deviations == 0 {
        view.texts.with(key, &args)
    } else {
        view.texts.with(&format!("{key}-deviations"), &args)
    }
}

/// `Siden sist: 1 utbedret, 1 nytt avvik`; nothing where there is nothing to compare.
pub(super) fn since(table: &VisitView<'_>, topic: &TopicView<'_>) -> String {
    let texts = table.view.texts;
    let became: Vec<Since> = topic
        .questions
        .iter()
        .filter_map(|question| table.since(question))
        .collect();
    let told = Since::ALL.map(|one| {
        let count = became.iter().filter(|it| **it == one).count();
        let key = format!("since-{}", one.code());
        (count > 0).then(|| texts.with(&key, &[("count", count.into())]))
    });
    let told: Vec<String> = told.into_iter().flatten().collect();
    if told.is_empty() {
        return String::new();
    }
    texts.with("since-last", &[("what", with_commas(&told).into())])
}

/// The parts that are not empty, as sentences of one line.
pub(super) fn sentences(parts: &[String]) -> String {
    let kept = parts.iter().filter(|part| !part.is_empty());
    let kept: Vec<&str> = kept.map(String::as_str).collect();
    kept.join(". ")
}

/// `Ingrid tar dette alene`: those on the visit who may see it.
fn who_takes_it(table: &VisitView<'_>) -> Result<String> {
    let view = table.view;
    let others = view.others(&table.visit.people)?.into_iter();
    let trusted: Vec<_> = others
        .filter(|person| person.role.sees_confidential())
        .map(|person| person.id)
        .collect();
    let names = view.first_names_of_others(&trusted)?;
    if names.is_empty() {
        return Ok(view.say("visit-nobody-takes"));
    }
    let names = view.list(&names);
    Ok(view
        .texts
        .with("visit-others-take", &[("names", names.into())]))
}
