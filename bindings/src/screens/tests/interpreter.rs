//! The interpreter of a visit: shown where one is needed, with who it is.

use nyvri_core::domain::change::InterpreterSet;
use nyvri_core::domain::interpreter::{Interpreter, InterpreterBy};

use super::{Home, assert_worded};
use crate::screens::interpreter::InterpreterPanel;
use crate::screens::parts::Pick;
use crate::screens::visit::VisitScreen;

fn panel(home: &Home) -> Option<InterpreterPanel> {
    let screen = VisitScreen::build(&home.view(), home.visit).unwrap();
    assert_worded(&screen);
    screen.interpreter
}

fn chosen(picks: &[Pick]) -> Vec<&str> {
    let chosen = picks.iter().filter(|pick| pick.chosen);
    chosen.map(|pick| pick.value.as_str()).collect()
}

#[test]
fn it_is_asked_about_where_one_is_needed_and_nowhere_else() {
    assert_eq!(panel(&Home::of_tenant("nb")), None);
    let mut home = Home::of_tenant("nb");
    home.book_interpreter();
    let panel = panel(&home).unwrap();
    assert_eq!(chosen(&panel.states), ["booked"]);
    assert_eq!(panel.who, [], "nobody interprets yet");
    assert_eq!(panel.never, "Barn skal aldri tolke.");
}

#[test]
fn who_it_is_stays_when_the_interpreter_goes_over_to_the_phone() {
    let mut home = Home::new();
    let interpreter = Interpreter::Present(InterpreterBy::Colleague);
    home.write(home.visit, InterpreterSet { interpreter });
    let panel = panel(&home).unwrap();
    assert_eq!(chosen(&panel.states), ["present-colleague"]);
    assert_eq!(panel.states[4].value, "by_phone-colleague");
    assert_eq!(chosen(&panel.who), ["present-colleague"]);
    let child = panel.who.last().unwrap();
    assert_eq!((&*child.label, &*child.value), ("Et barn", "present-child"));
    assert!(Interpreter::chosen(&child.value).is_err());
}
