//! Days, times and numbers in words: `4. juni`, `Tirsdag 24. november`, `09.00`, `21,6`.

use chrono::{Datelike, NaiveDate, Timelike};

use crate::calendar::{day_of, local};
use crate::clock::UnixMillis;

use super::Texts;

impl Texts {
    /// `4. juni`, and with the year when it is not this one: `4. juni 2025`.
    pub fn day(&self, day: NaiveDate, today: NaiveDate) -> String {
        let month = self.get(&format!("month-{}", day.month()));
        let args = [
            ("day", day.day().into()),
            ("month", month.into()),
            (
                "year",
                self.language().written(&day.year().to_string()).into(),
            ),
        ];
        let key = if day.year() == today.year() {
            "date-day"
        } else {
            "date-day-year"
        };
        self.with(key, &args)
    }

    /// `juni 2026`, where the day would say too much.
    pub fn month(&self, day: NaiveDate) -> String {
        let month = self.get(&format!("month-{}", day.month()));
        format!("{month} {}", day.year())
    }

    /// `Tirsdag 24. november`.
    pub fn weekday_and_day(&self, day: NaiveDate, today: NaiveDate) -> String {
        let weekday = self.weekday(day);
        let args = [
            ("weekday", capitalised(&weekday).into()),
            ("day", self.day(day, today).into()),
        ];
        self.with("date-weekday-day", &args)
    }

    /// `tirsdag`.
    pub fn weekday(&self, day: NaiveDate) -> String {
        self.get(&format!("weekday-{}", day.weekday().number_from_monday()))
    }

    /// `i dag`, `i morgen`, `i går`, a weekday in the coming six days, else the day: `4. juni`.
    pub fn near_day(&self, day: NaiveDate, today: NaiveDate) -> String {
        match (day - today).num_days() {
            0 => self.get("date-today"),
            1 => self.get("date-tomorrow"),
            -1 => self.get("date-yesterday"),
            2..=6 => self.weekday(day),
            _ => self.day(day, today),
        }
    }

    /// `09.00` in Norwegian, `09:00` in English.
    pub fn time(&self, at: UnixMillis) -> String {
        let at = local(at);
        let language = self.language();
        let [hour, minute] =
            [at.hour(), at.minute()].map(|part| language.written(&format!("{part:02}")));
        format!("{hour}{}{minute}", language.time_separator())
    }

    /// `i dag kl. 09.16`.
    pub fn moment(&self, at: UnixMillis, now: UnixMillis) -> String {
        let day = self.near_day(day_of(at), day_of(now));
        self.with(
            "date-moment",
            &[("day", day.into()), ("time", self.time(at).into())],
        )
    }

    /// A number as people write it: `21,6`; at most one decimal more than needed.
    pub fn number(&self, number: f64) -> String {
        self.language().written(&format!("{number}"))
    }

    /// A number with this many decimals, always: `21,0`.
    pub fn decimal(&self, number: f64, decimals: usize) -> String {
        let text = format!("{number:.decimals$}");
        // Nothing is less than nothing: −0,0 is 0,0. A real minus is not a hyphen.
        let text = match text.strip_prefix('-') {
            Some(rest) if rest.chars().all(|letter| matches!(letter, '0' | '.')) => rest.to_owned(),
            Some(rest) => format!("−{rest}"),
            None => text,
        };
        self.language().written(&text)
    }
}

/// With a capital first letter.
pub fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}
