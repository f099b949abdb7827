//! Sending: what waits, what is there, what was refused.

use nyvri_core::domain::change::NoteWritten;
use nyvri_core::domain::grade::ConditionGrade;

use super::{Home, assert_worded};
use crate::screens::parts::{ActionKind, Icon};
use crate::screens::sync::SyncScreen;
use crate::screens::today::TodayScreen;

fn screen(home: &Home) -> SyncScreen {
    let screen = SyncScreen::build(&home.view()).unwrap();
    assert_worded(&screen);
    screen
}

/// The office has everything written so far.
fn receive_all(home: &mut Home) -> i64 {
    let last = home.store.entries_to_send(1000).unwrap().pop().unwrap().seq;
    home.store.note_receipt(last, &[], &[]).unwrap();
    last
}

#[test]
fn what_waits_is_named_and_counted() {
    let mut home = Home::new();
    receive_all(&mut home);
    let finding = home.find(home.visit, None, ConditionGrade::TG1);
    home.take_photo(home.visit, finding, 1);
    home.take_photo(home.visit, finding, 2);
    home.sync.problem = Some("Ingen dekning.".into());
    let shown = screen(&home);
    assert_eq!(shown.headline, "1 funn og 2 bilder venter på dekning");
    assert_eq!(shown.subtitle, "Oppdatert kl. 08.12");
    assert_eq!(shown.photos_count, "2 fra i dag");
    assert_eq!(shown.photos[0].title, "Tak på badet");
    assert_eq!(shown.photos[0].detail, "Venter på tur");
    assert_eq!(shown.problem.as_deref(), Some("Ingen dekning."));
    let icons: Vec<_> = shown.bar.iter().map(|part| part.icon).collect();
    assert_eq!(icons, [Icon::AtOffice, Icon::Phone]);
    let sum: u32 = shown.bar.iter().map(|part| part.count).sum();
    assert!(
        shown.explanation.contains(&format!("av {sum}.")),
        "{}",
        shown.explanation
    );
    let line = TodayScreen::build(&home.view()).unwrap().sync;
    assert_eq!(
        (&*line.strong, &*line.rest),
        ("1 funn og 2 bilder", "venter på dekning")
    );
    assert_eq!((line.icon, line.needs_you), (Icon::NoCoverage, false));
}

#[test]
fn when_the_office_has_all_it_says_since_when() {
    let mut home = Home::new();
    receive_all(&mut home);
    let shown = screen(&home);
    assert_eq!(shown.headline, "Alt er sendt");
    assert_eq!(shown.main.unwrap().kind, ActionKind::SyncNow);
    let line = TodayScreen::build(&home.view()).unwrap().sync;
    assert_eq!(
        (&*line.strong, &*line.rest),
        ("Alt er sendt.", "Kontoret kvitterte kl. 08.12")
    );
    home.sync.running = true;
    assert_eq!(screen(&home).main.unwrap().kind, ActionKind::CancelSync);
}

#[test]
fn a_refused_note_is_quoted_with_its_reason() {
    let mut home = Home::new();
    let finding = home.find(home.visit, None, ConditionGrade::TG1);
    let text = "Sylinderen er byttet".to_owned();
    home.write(home.visit, NoteWritten { finding, text });
    let last = receive_all(&mut home);
    home.store
        .note_receipt(last, &[], &[(last, "no-right".into())])
        .unwrap();
    let shown = screen(&home);
    assert_eq!(shown.headline, "1 melding trenger deg");
    let refusal = &shown.refusals[0];
    assert_eq!(refusal.title, "Kontoret tok ikke imot notatet");
    assert_eq!(refusal.quote, "Sylinderen er byttet");
    assert_eq!(
        refusal.why,
        "Hvorfor: Du har ikke tilgang til dette besøket lenger."
    );
    assert!(TodayScreen::build(&home.view()).unwrap().sync.needs_you);
}
