//! Holidays of 111 years against an independent calendar, and working days around them.

use std::collections::BTreeSet;

use chrono::{Datelike, Days, NaiveDate};
use nyvri_core::calendar::working_days::{
    Holiday, after_working_days, easter_sunday, holiday_on, is_working_day, working_day_from,
};
use nyvri_core::text::{Language, Texts};

use crate::{day, rows};

#[test]
fn every_day_from_1990_to_2100_is_a_holiday_exactly_when_the_other_calendar_says_so() {
    let theirs: BTreeSet<NaiveDate> = rows("holidays.csv")
        .iter()
        .map(|row| day(&row[0]))
        .collect();
    assert_eq!(theirs.len(), 1322);
    let all = day("1990-01-01").iter_days();
    let days = all.take_while(|day| day.year() <= 2100);
    for day in days {
        assert_eq!(holiday_on(day).is_some(), theirs.contains(&day), "{day}");
    }
}

/// What the other calendar calls each.
const NAMES: [(Holiday, &str); 12] = [
    (Holiday::NewYear, "Første nyttårsdag"),
    (Holiday::MaundyThursday, "Skjærtorsdag"),
    (Holiday::GoodFriday, "Langfredag"),
    (Holiday::EasterSunday, "Første påskedag"),
    (Holiday::EasterMonday, "Andre påskedag"),
    (Holiday::LabourDay, "Arbeidernes dag"),
    (Holiday::ConstitutionDay, "Grunnlovsdag"),
    (Holiday::Ascension, "Kristi himmelfartsdag"),
    (Holiday::WhitSunday, "Første pinsedag"),
    (Holiday::WhitMonday, "Andre pinsedag"),
    (Holiday::Christmas, "Første juledag"),
    (Holiday::BoxingDay, "Andre juledag"),
];

#[test]
fn each_is_the_holiday_that_the_other_calendar_calls_it() {
    let mut compared = 0;
    for row in rows("holidays.csv") {
        let day = day(&row[0]);
        let ours = NAMES
            .iter()
            .filter(|(it, _)| it.in_year(day.year()) == Some(day));
        let ours: BTreeSet<&str> = ours.map(|(_, name)| *name).collect();
        let theirs: BTreeSet<&str> = row[1].split("; ").collect();
        assert_eq!(ours, theirs, "{day}");
        compared += theirs.len();
    }
    // Twelve a year, also where two fall on one day.
    assert_eq!(compared, 12 * 111);
}

#[test]
fn easter_is_where_the_church_has_it_also_far_away() {
    // First and last possible days, the year of the calendar's reform, and far ahead.
    for (year, easter) in [
        (1583, "1583-04-10"),
        (1818, "1818-03-22"),
        (1943, "1943-04-25"),
        (2008, "2008-03-23"),
        (2038, "2038-04-25"),
        (2285, "2285-03-22"),
        (4099, "4099-04-19"),
    ] {
        assert_eq!(easter_sunday(year), Some(day(easter)), "{year}");
    }
}

#[test]
fn christmas_eve_is_a_working_day_and_may_has_four_holidays_in_2026() {
    assert!(is_working_day(day("2026-12-24")) && is_working_day(day("2026-12-31")));
    let may = day("2026-05-01").iter_days().take(31);
    assert_eq!(may.filter(|day| holiday_on(*day).is_some()).count(), 5);
    assert_eq!(
        holiday_on(day("2026-05-17")),
        Some(Holiday::ConstitutionDay)
    );
}

#[test]
fn easter_week_is_stepped_over() {
    // Wednesday before Easter 2026; Thursday, Friday and Monday are holidays.
    assert_eq!(after_working_days(day("2026-04-01"), 1), day("2026-04-07"));
    assert_eq!(after_working_days(day("2026-04-01"), 0), day("2026-04-01"));
    assert_eq!(working_day_from(day("2026-04-02")), day("2026-04-07"));
    assert_eq!(working_day_from(day("2026-04-07")), day("2026-04-07"));
}

#[test]
fn counting_working_days_agrees_with_counting_them_one_by_one() {
    let mut start = day("2024-01-01");
    while start < day("2027-01-01") {
        for count in [1, 3, 10, 21] {
            let end = after_working_days(start, count);
            let between = start.iter_days().skip(1).take_while(|day| *day <= end);
            let counted = between.filter(|day| is_working_day(*day)).count();
            assert_eq!(
                counted,
                usize::try_from(count).unwrap(),
                "{start} + {count}"
            );
            assert!(is_working_day(end));
        }
        start = start + Days::new(5);
    }
}

#[test]
fn every_holiday_has_a_name() {
    for language in Language::ALL {
        let texts = Texts::new(language);
        for holiday in Holiday::ALL {
            let key = format!("holiday-{}", holiday.code());
            assert!(texts.find(&key, &[]).is_some(), "{language:?}: {key}");
        }
    }
}
