//! What comes next in a topic: the next question, the next topic, back.

use super::parts::{Action, ActionKind, Dock};
use super::topic_row::topic_title;
use super::view::action;
use super::visit_view::{TopicView, VisitView};

pub(super) fn topic_dock(table: &VisitView<'_>, topic: &TopicView<'_>) -> Dock {
    let view = table.view;
    if !table.is_open() {
        return view.dock(Some(view.go_back("topic-finished")), None, None);
    }
    let to_question = topic.first_open().map(|question| {
        let label = view.say("topic-next");
        action(ActionKind::GoToQuestion, label, &question.id)
    });
    let main = to_question.unwrap_or_else(|| on_from(table, topic));
    view.dock(Some(main), None, None)
}

/// To the next topic with something to answer, from here on and then from the start; else back.
fn on_from(table: &VisitView<'_>, topic: &TopicView<'_>) -> Action {
    let view = table.view;
    let topics = table.topics();
    let here = topics
        .iter()
        .position(|other| other.topic.id == topic.topic.id)
        .unwrap_or(0);
    let (earlier, later) = topics.split_at(here);
    let mut in_turn = later.iter().chain(earlier);
    in_turn
        .find(|other| other.can_open && other.open() > 0)
        .map_or_else(
            || view.go_back("topic-finished"),
            |next| {
                let args = [("topic", topic_title(view, next).into())];
                let label = view.texts.with("topic-next-topic", &args);
                action(ActionKind::OpenTopic, label, &next.topic.id)
            },
        )
}
