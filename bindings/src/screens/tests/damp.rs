//! What readings point at, on the topic with the readings and on a finding about damp.

use nyvri_core::domain::grade::ConditionGrade;
use nyvri_core::domain::id::Id;
use nyvri_core::domain::visit::Answer;
use nyvri_core::text::{Language, Texts};

use super::{Home, assert_worded};
use crate::screens::damp::DampPanel;
use crate::screens::finding::FindingScreen;
use crate::screens::topic::TopicScreen;

fn topic(home: &Home, topic: &str) -> Option<DampPanel> {
    let screen = TopicScreen::build(&home.view(), home.visit, topic).unwrap();
    assert_worded(&screen);
    screen.damp
}

fn finding(home: &Home, finding: Id) -> Option<DampPanel> {
    let screen = FindingScreen::build(&home.view(), finding).unwrap();
    assert_worded(&screen);
    screen.damp
}

fn read(home: &mut Home, visit: Id, numbers: &[(&str, f64)]) {
    for (question, number) in numbers {
        home.answer(visit, question, Answer::Number(*number));
    }
}

/// Warm and dry in June, and November with daily dew on the panes and a fan that draws badly.
fn damp_home() -> Home {
    let mut home = Home::new();
    let june = home.june;
    let dry = [
        ("living-room-temperature", 22.4),
        ("living-room-humidity", 46.0),
        ("cold-corner-temperature", 20.2),
    ];
    read(&mut home, june, &dry);
    home.end_june();
    home.start();
    let visit = home.visit;
    let damp = [
        ("living-room-temperature", 21.6),
        ("living-room-humidity", 58.0),
        ("cold-corner-temperature", 16.1),
        ("wood-moisture", 14.0),
    ];
    read(&mut home, visit, &damp);
    home.answer(visit, "window-condensation", Answer::Choice("daily".into()));
    home.answer(visit, "bathroom-fan-draws", Answer::Deviation);
    home
}

#[test]
fn there_is_no_panel_before_something_is_measured() {
    let mut home = Home::new();
    home.start();
    home.answer(home.visit, "bathroom-fan-draws", Answer::Deviation);
    assert_eq!(topic(&home, "readings"), None);
    let damp = home.find(home.visit, Some("bathroom-fan-draws"), ConditionGrade::TG2);
    assert_eq!(finding(&home, damp), None);
}

#[test]
fn two_numbers_of_the_air_say_what_else_to_measure() {
    let mut home = Home::new();
    home.start();
    let visit = home.visit;
    let air = [
        ("living-room-temperature", 21.6),
        ("living-room-humidity", 35.0),
    ];
    read(&mut home, visit, &air);
    let panel = topic(&home, "readings").unwrap();
    let values: Vec<_> = panel
        .values
        .iter()
        .map(|it| (&*it.name, &*it.now))
        .collect();
    assert_eq!(values, [("Luft", "21,6 °C"), ("Luftfukt", "35 %")]);
    assert_eq!(
        (panel.values_note, panel.scale, panel.trend),
        (None, None, None)
    );
    let missing = "Mål en kald overflate for å se fukten der.";
    assert_eq!(panel.missing.as_deref(), Some(missing));
    assert!(panel.clues.is_empty() && panel.rules.is_empty() && panel.points_at.is_empty());
    assert!(panel.causes.starts_with("Ingenting av det som er målt"));
    assert_eq!((panel.confirm, panel.tip), (None, None));
}

#[test]
fn readings_and_signs_are_told_with_rule_number_and_what_to_do() {
    let panel = topic(&damp_home(), "readings").unwrap();
    assert_eq!(panel.points_at, "Tallene peker mest mot");
    assert!(panel.causes.contains("lite lufting"), "{}", panel.causes);
    let numbered = panel.clues.iter().find(|clue| clue.number == "58 %");
    let numbered = numbered.unwrap();
    assert!(numbered.speaks_for);
    assert_eq!(numbered.text, "Lufta er fuktigere enn rådet på 40 %");
    let sign =
        |clue: &&crate::screens::damp::DampClue| clue.text == "Vifta på badet trekker dårlig";
    assert_eq!(panel.clues.iter().find(sign).unwrap().number, "");
    let rule = "Regel E3: For lite luftskifte mot fuktmengden.";
    assert!(panel.rules.iter().any(|it| it == rule), "{:?}", panel.rules);
    let tip = panel.tip.unwrap();
    assert_eq!(tip.heading, "Dette kan gjøres");
    assert!(
        tip.words
            .iter()
            .any(|it| it.starts_with("Åpne og rens ventilene."))
    );
    assert!(!panel.confirm.unwrap().words.is_empty());
    assert_eq!(panel.no_verdict, "Dette er ikke en dom.");
    assert!(panel.counted_by.contains("bransjeråd fra 2026"));
}

#[test]
fn a_clue_of_two_causes_is_told_once_and_what_speaks_for_comes_first() {
    let panel = topic(&damp_home(), "readings").unwrap();
    let texts: Vec<&str> = panel.clues.iter().map(|clue| &*clue.text).collect();
    let mut single = texts.clone();
    single.sort_unstable();
    single.dedup();
    assert_eq!(single.len(), texts.len(), "{texts:?}");
    let order: Vec<bool> = panel.clues.iter().map(|clue| clue.speaks_for).collect();
    assert!(
        order.is_sorted_by_key(|speaks_for| !speaks_for),
        "{order:?}"
    );
}

#[test]
fn the_scale_shows_today_beside_last_time() {
    let scale = topic(&damp_home(), "readings").unwrap().scale.unwrap();
    assert_eq!(scale.now_label, "Nå 82 %");
    assert_eq!(scale.last_label.as_deref(), Some("Sist 53 %"));
    let last = scale.last.unwrap();
    assert!(scale.low < last && last < scale.watch_from);
    assert!(scale.exposed_from < scale.now && scale.now < scale.high);
    let clear = |word: f64, pin: f64| (word - pin).abs() > 8.0;
    assert!(clear(scale.dry_at, last) && scale.dry_at < scale.watch_from);
    assert!(clear(scale.exposed_at, scale.now) && scale.exposed_at < scale.high);
    assert_eq!(scale.ticks, ["40 %", "60", "80", "100, dugg"]);
    assert_eq!(
        scale.caption,
        "75 til 80 % er på grensen. Duggpunkt nå 13,0 °C."
    );
    assert!(scale.spoken.contains("82 prosent") && scale.spoken.contains("Sist var den 53"));
}

#[test]
fn the_trend_has_a_line_for_each_number_that_was_read_both_times() {
    let panel = topic(&damp_home(), "readings").unwrap();
    let note = "Stiplet understrek er målt sist, 4. juni.";
    assert_eq!(panel.values_note.as_deref(), Some(note));
    assert_eq!(panel.values[0].spoken, "Luft 21,6 °C. Sist: 22,4 °C.");
    let wood = panel.values.iter().find(|value| value.name == "Treverk");
    assert_eq!(wood.unwrap().last, None);
    let lines = panel.trend.unwrap().lines;
    let shown: Vec<_> = lines
        .iter()
        .map(|it| (&*it.name, &*it.from, &*it.to))
        .collect();
    let surface = ("Luftfukt ved overflaten", "53 %", "82 %");
    assert_eq!(shown, [surface, ("Luftfukt", "46 %", "58 %")]);
    for line in lines {
        assert!((0.0..=1.0).contains(&line.from_height) && line.to_height <= 1.0);
        assert!(line.from_height < line.to_height, "{line:?}");
        assert_eq!(
            line.spoken,
            format!("{}: {} til {}", line.name, line.from, line.to)
        );
    }
}

#[test]
fn a_finding_about_damp_carries_it_and_another_does_not() {
    let mut home = damp_home();
    let visit = home.visit;
    let damp = home.find(visit, Some("bathroom-fan-draws"), ConditionGrade::TG2);
    assert!(finding(&home, damp).unwrap().causes.contains("lufting"));
    let alarm = home.find(visit, Some("smoke-alarm-sounds"), ConditionGrade::TG2);
    assert_eq!(finding(&home, alarm), None);
    let loose = home.find(visit, None, ConditionGrade::TG2);
    assert_eq!(finding(&home, loose), None);
    assert_eq!(topic(&home, "bathroom"), None);
}

#[test]
fn a_surface_warmer_than_the_air_is_measured_again() {
    let mut home = damp_home();
    let visit = home.visit;
    read(&mut home, visit, &[("cold-corner-temperature", 24.0)]);
    let missing = topic(&home, "readings").unwrap().missing.unwrap();
    assert!(missing.ends_with("Mål en gang til?"), "{missing}");
}

#[test]
fn the_panel_has_words_in_each_language() {
    let mut home = damp_home();
    for language in [Language::Nn, Language::En] {
        home.texts = Texts::new(language);
        assert!(topic(&home, "readings").is_some());
    }
}
