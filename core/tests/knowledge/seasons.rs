//! When the season has changed, when the second visit is due, and which advice fits.

use std::collections::HashSet;

use chrono::{Days, NaiveDate};
use nyvri_core::content::{advice, damp, deadlines};
use nyvri_core::domain::advice::{Home, Why, fitting};
use nyvri_core::domain::deadline::VisitDates;
use nyvri_core::domain::season::{Season, SeasonChange};
use nyvri_core::domain::template::FACTS;
use nyvri_core::domain::tenancy::{VisitWindow, visit_windows};
use nyvri_core::explain::deadline::of_visit;
use nyvri_core::text::{Language, Texts};

use crate::day;

fn windows(start: &str, first_held: Option<&str>) -> [VisitWindow; 2] {
    let start = day(start);
    let routine = deadlines::visit_routine(start).unwrap();
    visit_windows(start, routine, first_held.map(day))
}

#[test]
fn each_season_begins_on_the_first_of_its_month() {
    for (before, first, season) in [
        ("2026-02-28", "2026-03-01", Season::Spring),
        ("2024-02-29", "2024-03-01", Season::Spring),
        ("2026-05-31", "2026-06-01", Season::Summer),
        ("2026-08-31", "2026-09-01", Season::Autumn),
        ("2026-11-30", "2026-12-01", Season::Winter),
    ] {
        assert_eq!(Season::of(day(first)), season);
        assert_ne!(Season::of(day(before)), season);
        assert!(SeasonChange::BySeason.has_changed(day(before), day(first)));
    }
    // The turn of the year is no change.
    assert!(!SeasonChange::BySeason.has_changed(day("2026-12-31"), day("2027-01-01")));
}

#[test]
fn heating_begins_in_october_and_ends_with_april() {
    let changed = |first, later| SeasonChange::ByHeating.has_changed(day(first), day(later));
    assert!(changed("2026-09-30", "2026-10-01") && changed("2026-04-30", "2026-05-01"));
    assert!(!changed("2026-12-01", "2026-03-01") && !changed("2026-05-01", "2026-09-30"));
}

#[test]
fn the_first_visit_is_due_three_weeks_after_moving_in() {
    let [first, _] = windows("2026-11-03", None);
    assert_eq!(
        (first.first, first.best, first.last),
        (day("2026-11-17"), day("2026-11-24"), day("2026-12-01"))
    );
}

#[test]
fn the_second_visit_is_due_after_half_a_year() {
    let [_, second] = windows("2026-05-14", None);
    assert_eq!(
        (second.first, second.last),
        (day("2026-11-14"), day("2026-12-12"))
    );
    // 31 August has no counterpart in February.
    assert_eq!(windows("2026-08-31", None)[1].first, day("2027-02-28"));
}

#[test]
fn the_second_visit_waits_for_the_season_to_change_after_a_late_first_one() {
    // Moved in on 1 April; half a year on is 1 October, autumn.
    assert_eq!(
        windows("2026-04-01", Some("2026-04-22"))[1].first,
        day("2026-10-01")
    );
    // The first visit was not held before 1 September: autumn as well. Then it is winter's turn.
    assert_eq!(
        windows("2026-04-01", Some("2026-08-31"))[1].first,
        day("2026-10-01")
    );
    assert_eq!(
        windows("2026-04-01", Some("2026-09-01"))[1].first,
        day("2026-12-01")
    );
    // Never before the first one itself.
    assert_eq!(
        windows("2026-04-01", Some("2026-12-15"))[1].first,
        day("2027-03-01")
    );
}

#[test]
fn the_season_always_differs_and_the_half_year_is_never_cut_short() {
    let mut start = day("2024-01-01");
    while start < day("2028-03-01") {
        let routine = deadlines::visit_routine(start).unwrap();
        for late in [0, 20, 60, 130, 190] {
            let held = start + Days::new(late);
            let [_, second] = visit_windows(start, routine, Some(held));
            assert_ne!(
                Season::of(held),
                Season::of(second.first),
                "{start}, {late}"
            );
            assert!(second.first >= start + Days::new(181), "{start}, {late}");
            assert!(second.first > held && second.last > second.first);
        }
        start = start + Days::new(3);
    }
}

#[test]
fn a_municipality_may_ask_for_heating_to_have_changed() {
    let mut routine = deadlines::visit_routine(day("2026-01-01")).unwrap().clone();
    routine.season_changed = Some(SeasonChange::ByHeating);
    let second =
        |start: &str, held: &str| visit_windows(day(start), &routine, Some(day(held)))[1].first;
    // Held in November; half a year on is May, and heating is over.
    assert_eq!(second("2026-11-01", "2026-11-22"), day("2027-05-01"));
    // Held in October; half a year on is April and heating is on. It waits for 1 May.
    assert_eq!(second("2026-10-01", "2026-10-22"), day("2027-05-01"));
}

#[test]
fn a_visit_says_its_rule_with_the_seasons() {
    let start = day("2026-04-01");
    let routine = deadlines::visit_routine(start).unwrap();
    let dates = |held: Option<NaiveDate>, agreed: Option<NaiveDate>| {
        let [_, window] = visit_windows(start, routine, held);
        let notice = deadlines::rule_for(
            nyvri_core::domain::deadline::Matter::AccessNotice,
            start,
            start,
        );
        VisitDates {
            routine,
            tenancy_start: start,
            window,
            first_held: held,
            is_over: false,
            agreed,
            notice: notice.ok(),
        }
    };
    let texts = Texts::new(Language::Nb);
    let now = nyvri_core::calendar::start_of(day("2026-11-24"));
    let told = of_visit(
        &texts,
        &dates(Some(day("2026-09-01")), Some(day("2026-12-08"))),
        now,
    );
    assert_eq!(told[0].due, "Fra 1. desember til 29. desember");
    assert_eq!(
        told[0].why,
        "Seks måneder etter innflytting 1. april. Første besøk var om høsten. Nå er årstiden en annen: \
         vinteren. Rutinen for Ny vri, fra 1. januar 2021."
    );
    assert_eq!(
        (&*told[1].name, &*told[1].due),
        ("Varsel til leietaker", "Innen 1. desember")
    );
    assert!(
        told[1]
            .why
            .starts_with("7 dager før besøket 8. desember. Husleieloven § 5-6")
    );
    assert_eq!(of_visit(&texts, &dates(None, None), now).len(), 1);
}

#[test]
fn there_are_56_pieces_of_advice_with_words_in_every_language() {
    let all = advice::shipped();
    let ids: HashSet<&str> = all.iter().map(|it| it.id.as_str()).collect();
    assert_eq!((all.len(), ids.len()), (56, 56));
    let template = nyvri_core::content::newest_template(nyvri_core::content::HOME_VISIT).unwrap();
    for piece in all {
        assert!(
            template.topic(&piece.topic).is_some(),
            "{}: {}",
            piece.id,
            piece.topic
        );
        for fact in piece.needs.iter().chain(&piece.unless) {
            assert!(FACTS.contains(&fact.as_str()), "{}: {fact}", piece.id);
        }
        for question in &piece.after {
            assert!(
                template.question(question).is_some(),
                "{}: {question}",
                piece.id
            );
        }
    }
    for language in Language::ALL {
        let texts = Texts::new(language);
        for id in &ids {
            let words = texts.find(&format!("advice-{id}"), &[]).unwrap();
            let count = words.split_whitespace().count();
            assert!(count <= 20, "{language:?} {id}: {count} words");
        }
    }
}

#[test]
fn every_damp_rule_points_at_advice_that_there_is() {
    let ids: HashSet<&str> = advice::shipped().iter().map(|it| it.id.as_str()).collect();
    for rule in &damp::shipped()[0].rules.hypotheses {
        if let Some(advice) = &rule.advice {
            assert!(ids.contains(advice.as_str()), "{}: {advice}", rule.id);
        }
    }
}

#[test]
fn what_was_found_comes_before_the_season_and_the_season_before_all_year() {
    let set = |words: &[&str]| {
        words
            .iter()
            .map(|&it| it.to_owned())
            .collect::<HashSet<_>>()
    };
    let home = Home {
        facts: set(&["outer_wall", "bathroom_fan", "stairwell"]),
        deviations: set(&["bathroom-fan-draws", "rooms-free-of-damp"]),
        damp: vec![("short-airing".into(), "E22".into())],
    };
    let winter = fitting(advice::shipped(), &home, Season::Winter);
    let why = |id: &str| {
        winter
            .iter()
            .find(|(it, _)| it.id == id)
            .map(|(_, why)| why.clone())
    };
    assert_eq!(
        why("bathroom-fan"),
        Some(Why::Found("bathroom-fan-draws".into()))
    );
    assert_eq!(
        why("furniture-out"),
        Some(Why::Found("rooms-free-of-damp".into()))
    );
    assert_eq!(why("short-airing"), Some(Why::Damp("E22".into())));
    assert_eq!(why("frost"), Some(Why::Season(Season::Winter)));
    assert_eq!(why("charging"), Some(Why::Always));
    // Not its season, not its home.
    assert_eq!(
        (why("holiday"), why("balcony-snow"), why("filter")),
        (None, None, None)
    );
    let places: Vec<u8> = winter
        .iter()
        .map(|(_, why)| match why {
            Why::Found(_) => 0,
            Why::Damp(_) => 1,
            Why::Season(_) => 2,
            Why::Always => 3,
        })
        .collect();
    assert!(places.is_sorted());
}

#[test]
fn each_season_has_advice_of_its_own() {
    let facts = ["outer_wall", "stairwell"].map(str::to_owned);
    let home = Home {
        facts: facts.into(),
        ..Home::default()
    };
    for season in Season::ALL {
        let fits = fitting(advice::shipped(), &home, season);
        let own = fits.iter().filter(|(_, why)| *why == Why::Season(season));
        assert!(own.count() >= 2, "{season:?}");
    }
}
