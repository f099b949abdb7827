//! What every screen is built from: the store, the texts, the person who looks, and the time.

use std::fmt::Display;

use chrono::NaiveDate;
use nyvri_core::calendar::day_of;
use nyvri_core::domain::id::Id;
use nyvri_core::store::{PersonRow, Store};
use nyvri_core::text::Texts;
use nyvri_core::{Error, Result};

use super::parts::{Action, ActionKind, Dock, UndoRow};

/// The state that a screen shows.
pub struct View<'a> {
    /// Everything that lies on this phone.
    pub store: &'a Store,
    /// In the person's language.
    pub texts: &'a Texts,
    /// The person who looks.
    pub person: &'a PersonRow,
    /// Milliseconds since 1970, UTC.
    pub now: i64,
    /// The last change in words; none when there is nothing to take back.
    pub undo: Option<String>,
    /// About sending.
    pub sync: SyncState,
}

/// How sending goes just now.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SyncState {
    /// A sync is under way.
    pub running: bool,
    /// Why the last try did not work, in words; none after one that did.
    pub problem: Option<String>,
}

impl View<'_> {
    /// A text without arguments.
    pub(super) fn say(&self, key: &str) -> String {
        self.texts.get(key)
    }

    /// The day it is.
    pub(super) fn today(&self) -> NaiveDate {
        day_of(self.now)
    }

    /// `4. juni`.
    pub(super) fn day(&self, at: i64) -> String {
        self.texts.day(day_of(at), self.today())
    }

    /// `kl. 09.16` today, `i går kl. 09.16` else.
    pub(super) fn clock(&self, at: i64) -> String {
        if day_of(at) == self.today() {
            let time = self.texts.time(at);
            self.texts.with("clock", &[("time", time.into())])
        } else {
            self.texts.moment(at, self.now)
        }
    }

    /// The bottom of a screen. A note gives way to what can be undone.
    pub(super) fn dock(
        &self,
        main: Option<Action>,
        quiet: Option<Action>,
        note: Option<String>,
    ) -> Dock {
        let undo = self.undo.as_ref().map(|text| UndoRow {
            text: text.clone(),
            label: self.say("app-undo"),
        });
        Dock {
            note: note.filter(|_| undo.is_none()),
            undo,
            quiet,
            main,
        }
    }

    /// The quiet neighbour in the dock of a visit under way.
    pub(super) fn new_finding(&self, visit: Id) -> Action {
        action(ActionKind::NewFinding, self.say("app-new-finding"), &visit)
    }

    /// The way back as a button.
    pub(super) fn go_back(&self, label: &str) -> Action {
        action(ActionKind::Back, self.say(label), &"")
    }

    /// First names of `people` without the person who looks, in alphabetical order.
    pub(super) fn first_names_of_others(&self, people: &[Id]) -> Result<Vec<String>> {
        let mut names = Vec::new();
        for person in self.others(people)? {
            names.push(first_name(&person.name).to_owned());
        }
        names.sort();
        Ok(names)
    }

    /// Those of `people` that are known here, without the person who looks.
    pub(super) fn others(&self, people: &[Id]) -> Result<Vec<PersonRow>> {
        let mut others = Vec::new();
        for id in people.iter().filter(|id| **id != self.person.id) {
            match self.store.person(*id) {
                Ok(person) => others.push(person),
                Err(Error::NotFound { .. }) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(others)
    }

    /// `Ingrid`, `Ingrid og Ola`, `Ada, Ingrid og Ola`.
    pub(super) fn list(&self, names: &[String]) -> String {
        match names {
            [] => String::new(),
            [only] => only.clone(),
            [most @ .., last] => self.texts.with(
                "list-and",
                &[
                    ("first", most.join(", ").into()),
                    ("last", last.clone().into()),
                ],
            ),
        }
    }

    /// The name of a person: the first one, or none for someone not known here.
    pub(super) fn first_name(&self, person: Id) -> Result<Option<String>> {
        match self.store.person(person) {
            Ok(row) => Ok(Some(first_name(&row.name).to_owned())),
            Err(Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(error),
        }
    }
}

/// A button that needs no question first.
pub(super) fn action(kind: ActionKind, label: String, target: &dyn Display) -> Action {
    Action {
        kind,
        label,
        target: target.to_string(),
        confirm: None,
    }
}

fn first_name(name: &str) -> &str {
    name.split_whitespace().next().unwrap_or(name)
}
