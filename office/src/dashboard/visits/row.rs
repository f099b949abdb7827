//! A group of visits and its rows, as the list shows them.

use nyvri_core::domain::visit::Interpreter;
use nyvri_core::store::{DwellingRow, Waits};

use crate::dashboard::frame::due::Due;
use crate::dashboard::frame::guard::Signed;
use crate::dashboard::frame::shown::{Status, Who};
use crate::dashboard::frame::window_bar::WindowBar;
use crate::rights::Right;
use crate::words::Words;

/// A heading and its rows.
pub struct Group {
    /// What they wait for.
    pub heading: String,
    /// One visit each.
    pub rows: Vec<Row>,
    /// How many more there are, in words.
    pub rest: Option<String>,
}

/// One visit.
pub struct Row {
    /// Its page.
    pub href: String,
    /// Address and dwelling number: the name of everything.
    pub place: String,
    /// `Innflyttet 2. november`.
    pub moved_in: String,
    /// Which of the two.
    pub kind: String,
    /// Its time, in words.
    pub when: String,
    /// Its window, while no time is set.
    pub bar: Option<WindowBar>,
    /// What is wrong or next.
    pub status: Status,
    /// Until when it must be held, and by which rule.
    pub due: Option<Due>,
    /// The interpreter, where one is needed.
    pub interpreter: Option<Status>,
    /// Who goes.
    pub people: Vec<Who>,
    /// The next step: address, word, and the word with the place for those who listen.
    pub act: Option<(String, String, String)>,
}

/// `Svaleborgveien 14, H0203`; of a building without the number.
pub fn place(dwelling: &DwellingRow) -> String {
    if dwelling.number.is_empty() {
        return dwelling.address.clone();
    }
    format!("{}, {}", dwelling.address, dwelling.number)
}

/// The next step for this reader: where it leads, and the key of its word.
pub fn act(signed: &Signed, waits: Waits, href: &str) -> Option<(String, &'static str)> {
    match waits {
        Waits::Overdue | Waits::Time if signed.may(Right::PlanVisits) => {
            Some((format!("{href}/plan"), "office-set-time"))
        }
        Waits::Review if signed.may(Right::ApproveVisits) => {
            Some((href.to_owned(), "office-look-at"))
        }
        _ => None,
    }
}

/// Shown only where one is needed.
pub fn interpreter(words: &Words, state: Interpreter) -> Option<Status> {
    let word = words.named("interpreter", state.code());
    match state {
        Interpreter::NotNeeded => None,
        Interpreter::Needed | Interpreter::Refused => Some(Status::soon(word)),
        _ => Some(Status::ok(word)),
    }
}
