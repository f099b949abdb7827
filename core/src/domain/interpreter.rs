//! The interpreter of a visit: whether one is needed, is booked, is there, and who it is. A child never is
//! (tolkeloven § 4): there is no such state, and one that is given is refused by its name.

use serde::{Deserialize, Serialize};

use crate::error::{Error, Result};

/// The interpreter on a visit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Interpreter {
    /// Not needed.
    NotNeeded,
    /// Needed, not booked.
    Needed,
    /// Booked.
    Booked,
    /// In the home.
    Present(InterpreterBy),
    /// By phone or screen.
    ByPhone(InterpreterBy),
    /// Offered, and the tenant did not want one.
    Refused,
}

/// Who interprets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum InterpreterBy {
    /// The interpreting service.
    Service,
    /// Somebody who works for the municipality and speaks both languages.
    Colleague,
    /// Another grown-up.
    Adult,
}

/// What the code of a child would end with.
const CHILD: &str = "-child";

impl InterpreterBy {
    /// All.
    pub const ALL: [Self; 3] = [Self::Service, Self::Colleague, Self::Adult];

    /// `service`, `colleague`, `adult`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Service => "service",
            Self::Colleague => "colleague",
            Self::Adult => "adult",
        }
    }
}

impl Interpreter {
    /// All, in the order of a visit.
    pub const ALL: [Self; 10] = [
        Self::NotNeeded,
        Self::Needed,
        Self::Booked,
        Self::Present(InterpreterBy::Service),
        Self::Present(InterpreterBy::Colleague),
        Self::Present(InterpreterBy::Adult),
        Self::ByPhone(InterpreterBy::Service),
        Self::ByPhone(InterpreterBy::Colleague),
        Self::ByPhone(InterpreterBy::Adult),
        Self::Refused,
    ];

    /// As stored: `needed`, `present-service`.
    pub fn code(self) -> &'static str {
        use InterpreterBy::{Adult, Colleague, Service};
        match self {
            Self::NotNeeded => "not_needed",
            Self::Needed => "needed",
            Self::Booked => "booked",
            Self::Present(Service) => "present-service",
            Self::Present(Colleague) => "present-colleague",
            Self::Present(Adult) => "present-adult",
            Self::ByPhone(Service) => "by_phone-service",
            Self::ByPhone(Colleague) => "by_phone-colleague",
            Self::ByPhone(Adult) => "by_phone-adult",
            Self::Refused => "refused",
        }
    }

    /// From [`Self::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }

    /// From what a person chose.
    ///
    /// # Errors
    /// [`Error::ChildInterprets`] for a child, however; [`Error::UnknownValue`] for anything else that is no state.
    pub fn chosen(code: &str) -> Result<Self> {
        if code.ends_with(CHILD) {
            return Err(Error::ChildInterprets);
        }
        Self::from_code(code).ok_or_else(|| Error::UnknownValue {
            what: "interpreter",
            value: code.to_owned(),
        })
    }

    /// Who interprets, where someone does.
    pub fn by(self) -> Option<InterpreterBy> {
        match self {
            Self::Present(by) | Self::ByPhone(by) => Some(by),
            _ => None,
        }
    }
}

impl TryFrom<String> for Interpreter {
    type Error = Error;

    fn try_from(code: String) -> Result<Self> {
        Self::chosen(&code)
    }
}

impl From<Interpreter> for String {
    fn from(state: Interpreter) -> Self {
        state.code().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::change::{Change, InterpreterSet};

    #[test]
    fn every_state_is_written_in_the_log_as_its_code_and_read_again() {
        for interpreter in Interpreter::ALL {
            let change = Change::from(InterpreterSet { interpreter });
            let written = format!("{{\"interpreter\":\"{}\"}}", interpreter.code());
            assert_eq!(String::from_utf8_lossy(&change.payload()), written);
            assert_eq!(Change::from_parts(change.kind(), &change.payload()), change);
        }
    }

    #[test]
    fn a_child_is_refused_and_can_stand_in_no_log() {
        for code in ["present-child", "by_phone-child"] {
            let refused = Interpreter::chosen(code);
            assert!(
                matches!(refused, Err(Error::ChildInterprets)),
                "{refused:?}"
            );
            let payload = format!("{{\"interpreter\":\"{code}\"}}");
            let read = Change::from_parts("interpreter_set", payload.as_bytes());
            assert!(matches!(read, Change::Unknown { .. }), "{read:?}");
        }
        let unknown = Interpreter::chosen("present");
        assert!(matches!(unknown, Err(Error::UnknownValue { .. })));
    }
}
