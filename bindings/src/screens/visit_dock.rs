//! What comes next in a visit: start, go on with a topic, end.

use nyvri_core::domain::visit::VisitStatus;

use super::parts::{Action, ActionKind, Confirm, Dock};
use super::today::begin_or_go_on;
use super::topic_row::topic_title;
use super::view::{View, action};
use super::visit_view::{TopicView, VisitView};

pub(super) fn visit_dock(table: &VisitView<'_>, topics: &[TopicView<'_>]) -> Dock {
    let view = table.view;
    match table.visit.status {
        VisitStatus::Proposed | VisitStatus::Planned => {
            let first_time = table.before.is_none().then(|| view.say("last-never"));
            view.dock(Some(begin_or_go_on(view, &table.visit)), None, first_time)
        }
        // What cannot be asked cannot be finished either.
        VisitStatus::Started if table.lacks_template => {
            view.dock(None, Some(view.new_finding(table.visit.id)), None)
        }
        VisitStatus::Started => {
            let main = next_topic(topics).map_or_else(
                || open_summary(table),
                |topic| {
                    let args = [("topic", topic_title(view, topic).into())];
                    let label = view.texts.with("visit-continue", &args);
                    action(ActionKind::OpenTopic, label, &topic.topic.id)
                },
            );
            let note = what_is_missing(view, topics);
            view.dock(Some(main), Some(view.new_finding(table.visit.id)), note)
        }
        VisitStatus::Completed | VisitStatus::Approved => Dock {
            main: (!table.lacks_template).then(|| open_summary(table)),
            ..ended(view, "visit-done-note", table.visit.completed_at)
        },
        VisitStatus::Cancelled => ended(view, "visit-cancelled-note", None),
    }
}

/// Once the person has been through it all: which points the visit cannot end without. `Må svares på først: …`
fn what_is_missing(view: &View<'_>, topics: &[TopicView<'_>]) -> Option<String> {
    let mine = || topics.iter().filter(|topic| topic.can_open);
    let is_through = mine().next_back().is_some_and(|last| last.open() == 0);
    let missing: Vec<String> = mine()
        .flat_map(TopicView::required_open)
        .map(|question| view.say(&format!("q-{}", question.id)))
        .collect();
    (is_through && !missing.is_empty()).then(|| {
        let points = missing.join(", ");
        let args = [("points", points.into())];
        view.texts.with("visit-required-open", &args)
    })
}

/// Nothing more to do, and nothing to take back.
fn ended(view: &View<'_>, key: &str, at: Option<i64>) -> Dock {
    let moment = at.map_or_else(String::new, |at| view.texts.moment(at, view.now));
    let note = view.texts.with(key, &[("moment", moment.into())]);
    Dock {
        undo: None,
        note: Some(note),
        quiet: None,
        main: None,
    }
}

/// The first topic with something to answer. Who has answered the last topic is about to leave: then only
/// what the visit cannot end without comes first.
fn next_topic<'t, 'a>(topics: &'t [TopicView<'a>]) -> Option<&'t TopicView<'a>> {
    let mine = || topics.iter().filter(|topic| topic.can_open);
    if mine().next_back().is_some_and(|last| last.open() == 0) {
        mine().find(|topic| topic.lacks_required())
    } else {
        mine().find(|topic| topic.open() > 0)
    }
}

/// What one reads back before leaving.
fn open_summary(table: &VisitView<'_>) -> Action {
    let label = table.view.say("summary-open");
    action(ActionKind::OpenSummary, label, &table.visit.id)
}

/// The bottom of the summary: who has signed, and the end of the visit. It may end without the tenant's signature.
pub(super) fn end_of_summary(table: &VisitView<'_>, signed: String, lacks_tenants: bool) -> Dock {
    let main = table
        .has_started()
        .then(|| complete(table, &table.topics(), lacks_tenants));
    table.view.dock(main, None, Some(signed))
}

fn complete(table: &VisitView<'_>, topics: &[TopicView<'_>], lacks_tenants: bool) -> Action {
    let view = table.view;
    let mine = topics.iter().filter(|topic| topic.can_open);
    let open: usize = mine.map(TopicView::open).sum();
    let text = if open == 0 {
        view.say("visit-complete-text")
    } else {
        view.texts
            .with("visit-complete-open", &[("open", open.into())])
    };
    let text = match lacks_tenants {
        true => format!("{} {text}", view.say("summary-end-unsigned")),
        false => text,
    };
    Action {
        confirm: Some(Confirm {
            title: view.say("visit-complete-title"),
            text,
            yes: view.say("visit-complete-yes"),
            no: view.say("visit-complete-no"),
        }),
        ..action(
            ActionKind::CompleteVisit,
            view.say("visit-complete"),
            &table.visit.id,
        )
    }
}
