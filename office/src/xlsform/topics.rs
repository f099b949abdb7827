//! Groups and repeats: which topic a question is in, in which rooms it is asked, and what stands around it.

use nyvri_core::domain::finding::ROOMS as ALL_ROOMS;

use super::columns::{CIRCUMSTANCES, ROOM};
use super::fault::SheetFault;
use super::lists::Choice;
use super::relevant::When;

/// A group or repeat that is open.
#[derive(Debug)]
pub struct Open {
    /// Where it began.
    pub row: usize,
    /// `group` or `repeat`.
    pub kind: &'static str,
    /// What it is called in the workbook.
    pub name: String,
    /// When everything in it is asked.
    pub when: When,
    /// The rooms of a repeat, once they are known.
    pub rooms: Vec<String>,
}

/// What a row does to what is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// It opens one of this kind.
    Begin(&'static str),
    /// It closes one.
    End(&'static str),
}

/// `begin group`, `begin_group`, `end repeat`, …
pub fn step(kind: &str) -> Option<Step> {
    let plain = kind.replace([' ', '_'], "");
    match plain.as_str() {
        "begingroup" => Some(Step::Begin("group")),
        "beginrepeat" => Some(Step::Begin("repeat")),
        "endgroup" => Some(Step::End("group")),
        "endrepeat" => Some(Step::End("repeat")),
        _ => None,
    }
}

/// All that is open, the outermost first.
#[derive(Debug, Default)]
pub struct Stack(Vec<Open>);

impl Stack {
    /// Opens one; whether it is an outermost one, and so a topic.
    pub fn open(&mut self, open: Open) -> bool {
        let is_first = self.0.is_empty();
        let is_topic = is_first && open.name != CIRCUMSTANCES;
        self.0.push(open);
        is_topic
    }

    /// Closes the innermost.
    ///
    /// # Errors
    /// When that is none of this kind.
    pub fn close(&mut self, row: usize, kind: &str) -> Result<(), SheetFault> {
        match self.0.pop() {
            Some(open) if open.kind == kind => Ok(()),
            _ => Err(SheetFault::survey(row, "not-closed", kind)),
        }
    }

    /// What was never closed.
    pub fn left_open(&self) -> impl Iterator<Item = SheetFault> {
        let open = self.0.iter();
        open.map(|it| SheetFault::survey(it.row, "not-closed", &it.name))
    }

    /// Whether nothing is open.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What stands around a question, the outermost first.
    pub fn around(&self) -> Vec<When> {
        self.0.iter().map(|open| open.when.clone()).collect()
    }

    /// Takes a question about the room as what its repeat is for; whether it was one.
    pub fn takes_rooms(&mut self, name: &str, choices: &[Choice<'_>]) -> bool {
        let Some(repeat) = self.repeat() else {
            return false;
        };
        let are_rooms = choices.iter().all(|it| ALL_ROOMS.contains(&it.id.as_str()));
        let is_about_rooms = repeat.rooms.is_empty() && (are_rooms || name.starts_with(ROOM));
        if is_about_rooms {
            repeat.rooms = choices.iter().map(|it| it.id.clone()).collect();
        }
        is_about_rooms
    }

    /// The rooms that a question here is asked in.
    ///
    /// # Errors
    /// In a repeat of something else than rooms.
    pub fn rooms(&mut self) -> Result<Vec<String>, SheetFault> {
        match self.repeat() {
            None => Ok(Vec::new()),
            Some(repeat) if repeat.rooms.is_empty() => {
                Err(SheetFault::survey(repeat.row, "cannot-ask", "begin repeat"))
            }
            Some(repeat) => Ok(repeat.rooms.clone()),
        }
    }

    fn repeat(&mut self) -> Option<&mut Open> {
        self.0.iter_mut().rev().find(|open| open.kind == "repeat")
    }
}
