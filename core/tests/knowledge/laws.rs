//! Laws and routines: which one governs, what changes in the middle of a case, and that each says its rule.

use nyvri_core::calendar::day_of;
use nyvri_core::content::deadlines;
use nyvri_core::domain::deadline::work::turn;
use nyvri_core::domain::deadline::work_out::{earliest_after, latest_before};
use nyvri_core::domain::deadline::{Deadline, Matter, Pack, Pause, PauseReason, governing};
use nyvri_core::domain::finding::Urgency;
use nyvri_core::domain::grade::ConditionGrade;
use nyvri_core::explain::deadline::told;
use nyvri_core::text::{Language, Texts};

use crate::{day, moment, pack};

fn notice(version: u32, from: &str, days: u32, reach: &str) -> Pack {
    let json = format!(
        r#"{{"id":"tenancy-act","version":{version},"kind":"law","valid_from":"{from}","reach":"{reach}",
            "rules":[{{"matter":"access-notice","span":{{"days":{days}}},"source":"test"}}]}}"#
    );
    deadlines::parse(&json).unwrap()
}

#[test]
fn a_law_that_changes_in_the_middle_of_a_case_leaves_what_began_under_the_old_one() {
    let packs = [
        notice(1, "2000-01-01", 7, "new"),
        notice(2, "2027-01-01", 14, "new"),
    ];
    let version = |began: &str, today: &str| {
        let rule = governing(&packs, Matter::AccessNotice, day(began), day(today));
        rule.unwrap().0.version
    };
    assert_eq!(version("2026-12-31", "2026-12-31"), 1);
    assert_eq!(version("2026-12-31", "2027-06-01"), 1);
    assert_eq!(version("2027-01-01", "2027-01-01"), 2);
    // Nothing governs what began before any law.
    assert!(
        governing(
            &packs,
            Matter::AccessNotice,
            day("1999-12-31"),
            day("2027-01-01")
        )
        .is_none()
    );
    assert!(
        governing(
            &packs,
            Matter::WorkSoon,
            day("2027-01-01"),
            day("2027-01-01")
        )
        .is_none()
    );
}

#[test]
fn a_law_that_reaches_running_cases_governs_them_from_its_first_day() {
    let packs = [
        notice(1, "2000-01-01", 7, "new"),
        notice(2, "2027-01-01", 14, "running"),
    ];
    let due = |today: &str| {
        let began = moment("2026-12-28", 9);
        let rule = governing(&packs, Matter::AccessNotice, day_of(began), day(today)).unwrap();
        Deadline::of(rule, began, &[], moment(today, 9)).due_day
    };
    assert_eq!(due("2026-12-31"), day("2027-01-04"));
    assert_eq!(due("2027-01-01"), day("2027-01-11"));
}

/// A case that is worked on from autumn to spring: its law changes on 1 January, it stands still over that, and the
/// clock is moved twice meanwhile.
#[test]
fn a_law_that_changes_while_a_case_stands_still_moves_it_once_only_where_it_reaches_that_far() {
    let due = |reach: &str, today: &str| {
        let packs = [
            notice(1, "2000-01-01", 120, "new"),
            notice(2, "2027-01-01", 150, reach),
        ];
        let began = moment("2026-10-20", 9);
        let now = moment(today, 9);
        let pause = Pause {
            from: moment("2026-12-28", 12),
            to: Some(moment("2027-01-04", 12)),
            reason: PauseReason::NoAccess,
        };
        // Nobody knows of it before.
        let pauses: Vec<Pause> = Some(pause)
            .into_iter()
            .filter(|it| it.from <= now)
            .collect();
        let rule = governing(&packs, Matter::AccessNotice, day_of(began), day(today)).unwrap();
        Deadline::of(rule, began, &pauses, now).due_day
    };
    // 120 days, and from January the seven that were lost.
    assert_eq!(due("new", "2026-12-01"), day("2027-02-17"));
    assert_eq!(due("new", "2027-02-01"), day("2027-02-24"));
    assert_eq!(due("running", "2026-12-01"), day("2027-02-17"));
    // 150 days, past the night to 28 March that has an hour less.
    assert_eq!(due("running", "2027-02-01"), day("2027-03-26"));
    assert_eq!(due("running", "2027-04-01"), day("2027-03-26"));
}

#[test]
fn a_law_that_ended_governs_only_what_began_in_its_time() {
    let mut old = notice(1, "2000-01-01", 7, "new");
    old.valid_to = Some(day("2026-12-31"));
    let packs = [old];
    let governs = |began: &str| {
        governing(&packs, Matter::AccessNotice, day(began), day("2027-05-01")).is_some()
    };
    assert!(governs("2026-12-31") && !governs("2027-01-01"));
}

#[test]
fn notice_is_counted_back_from_the_visit_and_forth_from_today() {
    let today = day("2026-11-24");
    let (_, rule) = deadlines::rule_for(Matter::AccessNotice, today, today).unwrap();
    assert_eq!(latest_before(rule, day("2026-12-01")), today);
    assert_eq!(earliest_after(rule, today), day("2026-12-01"));
    let working = pack(r#"{"working-days":3}"#, "");
    assert_eq!(
        latest_before(&working.rules[0], day("2026-04-09")),
        day("2026-04-01")
    );
    assert_eq!(
        earliest_after(&working.rules[0], day("2026-04-01")),
        day("2026-04-09")
    );
}

#[test]
fn what_prevents_damage_goes_before_others_of_the_same_urgency() {
    let routine = deadlines::visit_routine(day("2026-11-24")).unwrap();
    assert!(routine.prevents_damage(Some("plumbing"), Some(ConditionGrade::TG2)));
    assert!(routine.prevents_damage(Some("wall"), Some(ConditionGrade::TGIU)));
    assert!(!routine.prevents_damage(Some("plumbing"), Some(ConditionGrade::TG0)));
    assert!(!routine.prevents_damage(Some("lighting"), Some(ConditionGrade::TG3)));
    assert!(!routine.prevents_damage(None, Some(ConditionGrade::TG3)));
    let mut turns = [
        ("lamp soon", turn(Urgency::Soon, false, 1)),
        ("pipe can wait", turn(Urgency::CanWait, true, 0)),
        ("pipe soon, later", turn(Urgency::Soon, true, 9)),
        ("alarm acute", turn(Urgency::Acute, false, 5)),
        ("pipe soon", turn(Urgency::Soon, true, 3)),
    ];
    turns.sort_by_key(|(_, turn)| *turn);
    let order: Vec<&str> = turns.iter().map(|(name, _)| *name).collect();
    let wanted = [
        "alarm acute",
        "pipe soon",
        "pipe soon, later",
        "lamp soon",
        "pipe can wait",
    ];
    assert_eq!(order, wanted);
}

#[test]
fn every_matter_has_a_rule_today_with_words_and_a_source() {
    let today = day("2026-11-24");
    for language in Language::ALL {
        let texts = Texts::new(language);
        for matter in Matter::ALL {
            let rule = deadlines::rule_for(*matter, today, today).unwrap();
            let now = moment("2026-11-24", 9);
            let words = told(&texts, &Deadline::of(rule, now, &[], now), now);
            let said = format!("{words:?}");
            assert!(
                !said.contains("matter-") && !said.contains("pack-"),
                "{said}"
            );
            assert!(
                !words.why.contains("deadline-") && !words.why.contains("span-"),
                "{said}"
            );
        }
        for reason in PauseReason::ALL {
            let key = format!("pause-{}", reason.code());
            assert!(texts.find(&key, &[]).is_some(), "{language:?}: {key}");
        }
    }
    let files = std::fs::read_dir(crate::golden("../../content/deadlines")).unwrap();
    let json =
        files.filter(|file| file.as_ref().unwrap().path().extension() == Some("json".as_ref()));
    assert_eq!(json.count(), deadlines::shipped().len());
}

#[test]
fn a_deadline_says_its_rule() {
    let texts = Texts::new(Language::Nb);
    let began = moment("2026-11-24", 9);
    let today = day("2026-11-24");
    let soon = deadlines::rule_for(Matter::WorkSoon, today, today).unwrap();
    let words = told(&texts, &Deadline::of(soon, began, &[], began), began);
    assert_eq!(words.due, "Innen 4. desember");
    assert_eq!(
        words.why,
        "10 dager fra 24. november. Rutinen for Ny vri, fra 1. januar 2021. Slutter på en virkedag."
    );
    let notice = deadlines::rule_for(Matter::ArrearsNotice, today, today).unwrap();
    let words = told(&texts, &Deadline::of(notice, began, &[], began), began);
    assert!(
        words.why.contains("Tvangsfullbyrdelsesloven § 4-18"),
        "{}",
        words.why
    );
    assert!(words.why.contains("ikke kontrollert"), "{}", words.why);
}

#[test]
fn a_broken_pack_says_where_and_why() {
    let twice = r#"{"id":"x","version":1,"kind":"law","valid_from":"2026-01-01","valid_to":"2025-01-01","rules":[
        {"matter":"work-soon","span":{"days":1},"source":""},
        {"matter":"work-soon","span":{"days":2},"source":"y"}]}"#;
    let error = deadlines::parse(twice).unwrap_err().to_string();
    for reason in [
        "ends before it begins",
        "two rules for work-soon",
        "has no source",
    ] {
        assert!(error.contains(reason), "{error}");
    }
    let error = deadlines::parse("{\n\"id\": 3}").unwrap_err().to_string();
    assert!(error.contains("line 2"), "{error}");
}
