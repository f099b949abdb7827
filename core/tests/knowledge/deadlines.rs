//! Deadlines: spans, nights when the clock is moved, pauses, and laws that change while a case runs.

use chrono::NaiveTime;
use nyvri_core::calendar::{at, day_of, end_of, local};
use nyvri_core::content::deadlines;
use nyvri_core::domain::deadline::work::turn;
use nyvri_core::domain::deadline::work_out::{earliest_after, latest_before};
use nyvri_core::domain::deadline::{
    Deadline, Matter, Pack, Pause, PauseReason, Standing, governing,
};
use nyvri_core::domain::finding::Urgency;
use nyvri_core::domain::grade::ConditionGrade;
use nyvri_core::explain::deadline::told;
use nyvri_core::text::{Language, Texts};

use crate::day;

const HOUR: i64 = 3_600_000;

fn moment(text: &str, hour: u32) -> i64 {
    at(day(text), NaiveTime::from_hms_opt(hour, 0, 0).unwrap())
}

fn pack(span: &str, more: &str) -> Pack {
    let json = format!(
        r#"{{"id":"ny-vri","version":1,"kind":"routine","valid_from":"2020-01-01",
            "rules":[{{"matter":"work-soon","span":{span},"source":"test"{more}}}]}}"#
    );
    deadlines::parse(&json).unwrap()
}

fn deadline<'a>(pack: &'a Pack, began: i64, pauses: &[Pause]) -> Deadline<'a> {
    Deadline::of((pack, &pack.rules[0]), began, pauses, began)
}

fn paused(from: i64, to: i64) -> Pause {
    Pause {
        from,
        to: Some(to),
        reason: PauseReason::NoAccess,
    }
}

#[test]
fn twenty_four_hours_are_twenty_four_also_when_the_clock_is_moved() {
    let pack = pack(r#"{"hours":24}"#, "");
    // The night to 25 October 2026 has an hour more, the one to 29 March an hour less.
    for (began, hour) in [
        ("2026-10-24", "11"),
        ("2026-03-28", "13"),
        ("2026-11-24", "12"),
    ] {
        let began_at = moment(began, 12);
        let due = deadline(&pack, began_at, &[]);
        assert_eq!(due.due_at - began_at, 24 * HOUR, "{began}");
        assert_eq!(local(due.due_at).format("%H").to_string(), hour, "{began}");
    }
}

#[test]
fn a_day_ends_at_local_midnight_also_when_it_has_23_or_25_hours() {
    let pack = pack(r#"{"days":1}"#, "");
    for (began, hours) in [
        ("2026-10-24", 25 + 12),
        ("2026-03-28", 23 + 12),
        ("2026-11-24", 36),
    ] {
        let began_at = moment(began, 12);
        let due = deadline(&pack, began_at, &[]);
        assert_eq!(due.due_at, end_of(due.due_day));
        assert_eq!((due.due_at - began_at) / HOUR, hours, "{began}");
    }
}

#[test]
fn days_do_not_count_the_day_it_begins_and_months_end_on_the_same_date() {
    let began = moment("2026-11-24", 9);
    assert_eq!(
        deadline(&pack(r#"{"days":10}"#, ""), began, &[]).due_day,
        day("2026-12-04")
    );
    let months = pack(r#"{"months":3}"#, "");
    assert_eq!(deadline(&months, began, &[]).due_day, day("2027-02-24"));
    // November has no 31st, and February has fewer days still.
    let last = moment("2026-08-31", 9);
    assert_eq!(deadline(&months, last, &[]).due_day, day("2026-11-30"));
    let working = pack(r#"{"working-days":3}"#, "");
    assert_eq!(
        deadline(&working, moment("2026-04-01", 9), &[]).due_day,
        day("2026-04-09")
    );
}

#[test]
fn what_would_end_on_a_holiday_ends_on_the_next_working_day_where_the_rule_says_so() {
    let began = moment("2026-12-15", 9);
    assert_eq!(
        deadline(&pack(r#"{"days":10}"#, ""), began, &[]).due_day,
        day("2026-12-25")
    );
    let rolls = pack(r#"{"days":10}"#, r#","ends_on_working_day":true"#);
    assert_eq!(deadline(&rolls, began, &[]).due_day, day("2026-12-28"));
}

#[test]
fn a_pause_moves_the_deadline_by_the_days_it_took() {
    let pack = pack(r#"{"days":10}"#, "");
    let began = moment("2026-11-02", 9);
    let plain = deadline(&pack, began, &[]);
    assert_eq!((plain.due_day, plain.paused_days), (day("2026-11-12"), 0));
    // From Thursday noon to Monday noon: four nights.
    let pause = paused(moment("2026-11-05", 12), moment("2026-11-09", 12));
    let moved = deadline(&pack, began, &[pause]);
    assert_eq!((moved.due_day, moved.paused_days), (day("2026-11-16"), 4));
    // The same twice, or two that overlap, take no more.
    let overlapping = paused(moment("2026-11-06", 8), moment("2026-11-09", 12));
    let twice = deadline(&pack, began, &[pause, pause, overlapping]);
    assert_eq!(twice.due_day, moved.due_day);
    // One after the end, and one before the beginning, take nothing.
    let late = paused(moment("2026-11-20", 8), moment("2026-11-25", 8));
    let early = paused(moment("2026-10-20", 8), moment("2026-10-25", 8));
    assert_eq!(
        deadline(&pack, began, &[late, early]).due_day,
        plain.due_day
    );
    // A second one that begins in the days that the first one added counts too.
    let added = paused(moment("2026-11-14", 8), moment("2026-11-15", 8));
    assert_eq!(
        deadline(&pack, began, &[pause, added]).due_day,
        day("2026-11-17")
    );
}

#[test]
fn weekends_of_a_pause_take_no_working_days() {
    let pack = pack(r#"{"working-days":3}"#, "");
    let began = moment("2026-11-05", 9);
    assert_eq!(deadline(&pack, began, &[]).due_day, day("2026-11-10"));
    let weekend = paused(moment("2026-11-07", 8), moment("2026-11-09", 7));
    assert_eq!(
        deadline(&pack, began, &[weekend]).due_day,
        day("2026-11-10")
    );
    let friday = paused(moment("2026-11-06", 8), moment("2026-11-09", 7));
    assert_eq!(deadline(&pack, began, &[friday]).due_day, day("2026-11-11"));
}

#[test]
fn hours_stand_still_to_the_minute() {
    let pack = pack(r#"{"hours":24}"#, "");
    let began = moment("2026-11-24", 9);
    let pause = paused(began + 2 * HOUR, began + 5 * HOUR);
    assert_eq!(deadline(&pack, began, &[pause]).due_at, began + 27 * HOUR);
    let overlapping = paused(began + 4 * HOUR, began + 6 * HOUR);
    let both = deadline(&pack, began, &[pause, overlapping]);
    assert_eq!(both.due_at, began + 28 * HOUR);
}

#[test]
fn an_open_pause_stands_still_and_says_why() {
    let pack = pack(r#"{"days":10}"#, "");
    let began = moment("2026-11-02", 9);
    let open = Pause {
        from: moment("2026-11-05", 12),
        to: None,
        reason: PauseReason::NoAccess,
    };
    let now = moment("2026-12-24", 9);
    let still = Deadline::of((&pack, &pack.rules[0]), began, &[open], now);
    assert_eq!(still.standing(now), Standing::Paused);
    let words = told(&Texts::new(Language::Nb), &still, now);
    assert_eq!(words.standing_words, "Står stille: ikke adgang");
    // Before it began nobody knew of it.
    let before = Deadline::of(
        (&pack, &pack.rules[0]),
        began,
        &[open],
        moment("2026-11-04", 9),
    );
    assert_eq!(before.due_day, day("2026-11-12"));
    assert_eq!(before.standing(moment("2026-11-04", 9)), Standing::Running);
}

#[test]
fn it_is_soon_two_days_before_and_late_the_moment_after_its_last_day() {
    let pack = pack(r#"{"days":10}"#, "");
    let due = deadline(&pack, moment("2026-11-02", 9), &[]);
    for (now, standing) in [
        (moment("2026-11-09", 23), Standing::Running),
        (moment("2026-11-10", 0), Standing::Soon),
        (end_of(day("2026-11-12")) - 1, Standing::Soon),
        (end_of(day("2026-11-12")), Standing::Late),
    ] {
        assert_eq!(due.standing(now), standing, "{}", local(now));
    }
}

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
    let mut turns = vec![
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
