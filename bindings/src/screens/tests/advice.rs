//! Advice on a topic and on a finding: what fits, what was given, and how that of last time went.

use nyvri_core::domain::advice::AdviceOutcome;
use nyvri_core::domain::change::{AdviceGiven, AdviceOutcomeTold};
use nyvri_core::domain::grade::ConditionGrade;
use nyvri_core::domain::id::Id;
use nyvri_core::domain::season::Season;
use nyvri_core::domain::visit::Answer;
use nyvri_core::text::{Language, Texts};

use super::{Home, assert_worded, at};
use crate::screens::advice::{AdviceCard, AdvicePanel};
use crate::screens::finding::FindingScreen;
use crate::screens::topic::TopicScreen;

fn topic(home: &Home, topic: &str) -> Option<AdvicePanel> {
    let screen = TopicScreen::build(&home.view(), home.visit, topic).unwrap();
    assert_worded(&screen);
    screen.advice
}

fn card(panel: &AdvicePanel, advice: &str) -> AdviceCard {
    let mut cards = panel.cards.iter();
    let found = cards.find(|card| card.advice_id == advice);
    found
        .unwrap_or_else(|| panic!("{advice} in {panel:?}"))
        .clone()
}

fn give(home: &mut Home, visit: Id, advice: &str, topic: &str) {
    let given = AdviceGiven {
        advice: advice.into(),
        topic: topic.into(),
        season: Season::Summer,
        finding: None,
    };
    home.write(visit, given);
}

fn tell(home: &mut Home, advice: &str, topic: &str, outcome: Option<AdviceOutcome>) {
    let (advice, topic) = (advice.into(), topic.into());
    let told = AdviceOutcomeTold {
        advice,
        topic,
        outcome,
    };
    home.write(home.visit, told);
}

#[test]
fn what_was_found_comes_before_the_season_and_at_most_four_are_offered() {
    let mut home = Home::new();
    home.start();
    let visit = home.visit;
    let autumn = topic(&home, "indoor-climate").unwrap();
    assert_eq!(autumn.heading, "Råd til leietaker");
    let vents = card(&autumn, "vents-open");
    assert_eq!(vents.why, "Råd for høsten");
    assert!(vents.can_change && !vents.given && vents.given_label == "Gitt");
    assert!(
        vents.spoken.ends_with("Råd for høsten."),
        "{}",
        vents.spoken
    );
    home.answer(visit, "clothes-drying", Answer::Deviation);
    home.answer(visit, "window-condensation", Answer::Choice("daily".into()));
    home.answer(visit, "rooms-free-of-damp", Answer::Deviation);
    let found = topic(&home, "indoor-climate").unwrap();
    assert_eq!(found.cards.len(), 4);
    assert_eq!(found.cards[0].why, "Fordi det ble funnet avvik");
    assert!(
        found
            .cards
            .iter()
            .all(|card| card.advice_id != "vents-open")
    );
}

#[test]
fn readings_call_for_advice_by_their_rule() {
    let mut home = Home::new();
    home.start();
    let visit = home.visit;
    let before = topic(&home, "indoor-climate").unwrap();
    assert!(!card(&before, "vents-open").why.contains("regel"));
    for (question, number) in [
        ("living-room-temperature", 21.6),
        ("living-room-humidity", 58.0),
    ] {
        home.answer(visit, question, Answer::Number(number));
    }
    home.answer(visit, "window-condensation", Answer::Choice("daily".into()));
    let damp = topic(&home, "indoor-climate").unwrap();
    assert_eq!(
        card(&damp, "vents-open").why,
        "Fordi målingene peker hit, regel E3"
    );
    let finding = home.find(visit, Some("window-condensation"), ConditionGrade::TG2);
    let screen = FindingScreen::build(&home.view(), finding).unwrap();
    assert_worded(&screen);
    let of_finding = screen.advice.unwrap();
    card(&of_finding, "vents-open");
    card(&of_finding, "short-airing");
    let loose = home.find(visit, None, ConditionGrade::TG2);
    let screen = FindingScreen::build(&home.view(), loose).unwrap();
    assert_eq!(screen.advice, None);
}

#[test]
fn given_advice_stays_where_it_is_and_says_whose_word_it_is() {
    let mut home = Home::new();
    home.start();
    let visit = home.visit;
    let before = topic(&home, "indoor-climate").unwrap();
    let place = before
        .cards
        .iter()
        .position(|it| it.advice_id == "vents-open");
    give(&mut home, visit, "vents-open", "indoor-climate");
    let after = topic(&home, "indoor-climate").unwrap();
    let ids = |panel: &AdvicePanel| -> Vec<String> {
        panel
            .cards
            .iter()
            .map(|card| card.advice_id.clone())
            .collect()
    };
    assert_eq!(ids(&before), ids(&after));
    assert!(after.cards[place.unwrap()].given);
    let screen = TopicScreen::build(&home.seen_by(&home.bomiljo), visit, "indoor-climate");
    let hers = screen.unwrap().advice.unwrap();
    assert_eq!(card(&hers, "vents-open").why, "Gitt av Ola");
}

#[test]
fn the_second_visit_asks_how_it_went_instead_of_giving_it_again() {
    let mut home = Home::new();
    let june = home.june;
    give(&mut home, june, "vents-open", "indoor-climate");
    give(&mut home, june, "cooker", "kitchen");
    home.end_june();
    home.start();
    let asked = topic(&home, "indoor-climate").unwrap();
    let heading = "Sist ga vi dette rådet. Hvordan gikk det?";
    assert_eq!(asked.last_heading.as_deref(), Some(heading));
    let last = &asked.last[0];
    assert_eq!((asked.last.len(), &*last.advice_id), (1, "vents-open"));
    assert_eq!(last.when, "Gitt 4. juni");
    let labels: Vec<_> = last
        .outcomes
        .iter()
        .map(|it| (&*it.label, it.chosen))
        .collect();
    let none_chosen = [
        ("Det hjalp", false),
        ("Hjalp ikke", false),
        ("Ikke prøvd", false),
    ];
    assert_eq!(labels, none_chosen);
    assert!(
        asked
            .cards
            .iter()
            .all(|card| card.advice_id != "vents-open")
    );
    tell(
        &mut home,
        "vents-open",
        "indoor-climate",
        Some(AdviceOutcome::NotTried),
    );
    let told = topic(&home, "indoor-climate").unwrap();
    assert!(told.last[0].outcomes[2].chosen);
    assert!(
        !card(&told, "vents-open").given,
        "what was not tried is offered again"
    );
    tell(&mut home, "vents-open", "indoor-climate", None);
    assert_eq!(topic(&home, "indoor-climate").unwrap(), asked);
}

#[test]
fn an_ended_visit_shows_only_what_was_said() {
    let mut home = Home::new();
    let june = home.june;
    give(&mut home, june, "vents-open", "indoor-climate");
    give(&mut home, june, "furniture-out", "indoor-climate");
    home.end_june();
    home.start();
    let visit = home.visit;
    tell(
        &mut home,
        "vents-open",
        "indoor-climate",
        Some(AdviceOutcome::Helped),
    );
    give(&mut home, visit, "wash-spot", "indoor-climate");
    home.end_today();
    let panel = topic(&home, "indoor-climate").unwrap();
    assert_eq!(panel.heading, "Råd som ble gitt");
    let cards: Vec<_> = panel
        .cards
        .iter()
        .map(|it| (&*it.advice_id, it.can_change))
        .collect();
    assert_eq!(cards, [("wash-spot", false)]);
    assert_eq!(panel.last.len(), 1);
    let outcomes: Vec<&str> = panel.last[0].outcomes.iter().map(|it| &*it.label).collect();
    assert_eq!(
        (outcomes, panel.last[0].can_change),
        (vec!["Det hjalp"], false)
    );
    assert_eq!(topic(&home, "kitchen"), None);
}

#[test]
fn advice_of_a_confidential_topic_is_not_there_without_the_right() {
    let mut home = Home::new();
    let june = home.june;
    let confidential = home.confidential().0.id;
    let of_topic = nyvri_core::content::advice::shipped().iter();
    let mut of_topic = of_topic.filter(|advice| advice.topic == confidential);
    let advice = of_topic.next().unwrap().id.clone();
    give(&mut home, june, &advice, &confidential);
    home.end_june();
    home.set_clock(at(11, 24, 9, 0));
    home.start();
    let finding = home.find(home.visit, Some("vents-open"), ConditionGrade::TG1);
    let screen = FindingScreen::build(&home.view(), finding).unwrap();
    assert!(!format!("{screen:?}").contains(&format!("\"{advice}\"")));
    let hers = TopicScreen::build(&home.seen_by(&home.bomiljo), home.visit, &confidential);
    assert_eq!(hers.unwrap().advice.unwrap().last[0].advice_id, advice);
}

#[test]
fn advice_has_words_in_each_language() {
    let mut home = Home::new();
    let june = home.june;
    give(&mut home, june, "vents-open", "indoor-climate");
    home.end_june();
    for language in [Language::Nn, Language::En] {
        home.texts = Texts::new(language);
        assert!(topic(&home, "indoor-climate").is_some());
    }
}
