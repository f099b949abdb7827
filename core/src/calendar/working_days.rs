//! Norwegian public holidays and working days, for any year. Holidays: lov om helligdager og helligdagsfred
//! (1995) § 2, and lov om 1 og 17 mai som høgtidsdagar (1947). The day of Easter follows the Gregorian computus
//! (Meeus, *Astronomical Algorithms*, chapter 8). A working day is Monday to Friday and no holiday; Christmas
//! Eve and New Year's Eve are working days in law, however early people go home.

use chrono::{Datelike, Days, NaiveDate, Weekday};

/// A public holiday; the text is `holiday-<code>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Holiday {
    /// 1 January.
    NewYear,
    /// Three days before Easter Sunday.
    MaundyThursday,
    /// Two days before.
    GoodFriday,
    /// Easter Sunday.
    EasterSunday,
    /// The day after.
    EasterMonday,
    /// 1 May.
    LabourDay,
    /// 17 May.
    ConstitutionDay,
    /// 39 days after Easter Sunday.
    Ascension,
    /// 49 days after.
    WhitSunday,
    /// 50 days after.
    WhitMonday,
    /// 25 December.
    Christmas,
    /// 26 December.
    BoxingDay,
}

impl Holiday {
    /// Every holiday, in the order of the year.
    pub const ALL: [Self; 12] = [
        Self::NewYear,
        Self::MaundyThursday,
        Self::GoodFriday,
        Self::EasterSunday,
        Self::EasterMonday,
        Self::LabourDay,
        Self::ConstitutionDay,
        Self::Ascension,
        Self::WhitSunday,
        Self::WhitMonday,
        Self::Christmas,
        Self::BoxingDay,
    ];

    /// In text ids: `good-friday`.
    pub fn code(self) -> &'static str {
        match self {
            Self::NewYear => "new-year",
            Self::MaundyThursday => "maundy-thursday",
            Self::GoodFriday => "good-friday",
            Self::EasterSunday => "easter-sunday",
            Self::EasterMonday => "easter-monday",
            Self::LabourDay => "labour-day",
            Self::ConstitutionDay => "constitution-day",
            Self::Ascension => "ascension",
            Self::WhitSunday => "whit-sunday",
            Self::WhitMonday => "whit-monday",
            Self::Christmas => "christmas",
            Self::BoxingDay => "boxing-day",
        }
    }

    /// On which day of a year; none only for years that the calendar cannot hold.
    pub fn in_year(self, year: i32) -> Option<NaiveDate> {
        let fixed = |month, day| NaiveDate::from_ymd_opt(year, month, day);
        let after_easter = |days: u64| easter_sunday(year)?.checked_add_days(Days::new(days));
        let before_easter = |days: u64| easter_sunday(year)?.checked_sub_days(Days::new(days));
        match self {
            Self::NewYear => fixed(1, 1),
            Self::MaundyThursday => before_easter(3),
            Self::GoodFriday => before_easter(2),
            Self::EasterSunday => easter_sunday(year),
            Self::EasterMonday => after_easter(1),
            Self::LabourDay => fixed(5, 1),
            Self::ConstitutionDay => fixed(5, 17),
            Self::Ascension => after_easter(39),
            Self::WhitSunday => after_easter(49),
            Self::WhitMonday => after_easter(50),
            Self::Christmas => fixed(12, 25),
            Self::BoxingDay => fixed(12, 26),
        }
    }
}

/// Easter Sunday of a year in the Gregorian calendar.
pub fn easter_sunday(year: i32) -> Option<NaiveDate> {
    let century = year.div_euclid(100);
    let golden = year.rem_euclid(19);
    let skipped =
        (century - century.div_euclid(4) - (century - (century - 17).div_euclid(25)).div_euclid(3)
            + 19 * golden
            + 15)
            .rem_euclid(30);
    let moon = skipped
        - skipped.div_euclid(28)
            * (1 - skipped.div_euclid(28)
                * 29_i32.div_euclid(skipped + 1)
                * (21 - golden).div_euclid(11));
    let weekday =
        (year + year.div_euclid(4) + moon + 2 - century + century.div_euclid(4)).rem_euclid(7);
    let offset = moon - weekday;
    let month = 3 + (offset + 40).div_euclid(44);
    let day = offset + 28 - 31 * month.div_euclid(4);
    NaiveDate::from_ymd_opt(year, u32::try_from(month).ok()?, u32::try_from(day).ok()?)
}

/// The holiday that a day is. Where two fall together (Ascension on 1 or 17 May), the first of the list.
pub fn holiday_on(day: NaiveDate) -> Option<Holiday> {
    let falls = |holiday: &Holiday| holiday.in_year(day.year()) == Some(day);
    Holiday::ALL.into_iter().find(falls)
}

/// Monday to Friday, and no holiday.
pub fn is_working_day(day: NaiveDate) -> bool {
    !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) && holiday_on(day).is_none()
}

/// The day itself if it is a working day, else the next one that is.
pub fn working_day_from(day: NaiveDate) -> NaiveDate {
    day.iter_days()
        .find(|day| is_working_day(*day))
        .unwrap_or(day)
}

/// The day that is `count` working days after `day`; `day` itself is not counted.
pub fn after_working_days(day: NaiveDate, count: u32) -> NaiveDate {
    let mut later = day.iter_days().skip(1).filter(|day| is_working_day(*day));
    match count.checked_sub(1) {
        None => day,
        Some(before) => later
            .nth(usize::try_from(before).unwrap_or(0))
            .unwrap_or(day),
    }
}
