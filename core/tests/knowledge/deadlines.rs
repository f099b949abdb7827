//! Deadlines: spans, nights when the clock is moved, and pauses.

use nyvri_core::calendar::{end_of, local};
use nyvri_core::domain::deadline::{Deadline, Pack, Pause, PauseReason, Standing};
use nyvri_core::explain::deadline::told;
use nyvri_core::text::{Language, Texts};

use crate::{day, moment, pack};

const HOUR: i64 = 3_600_000;

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
