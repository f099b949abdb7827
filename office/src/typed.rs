//! Reads what people type: dates and times of day. Strict enough that a slip of the finger is told.

use chrono::{NaiveDate, NaiveTime};

/// `24.11.2026`, `24.11.26` or `24. 11. 2026`.
pub fn day(text: &str) -> Option<NaiveDate> {
    let mut parts = text.trim().split('.').map(str::trim);
    let day = parts.next()?.parse().ok()?;
    let month = parts.next()?.parse().ok()?;
    let year: i32 = parts.next()?.parse().ok()?;
    let year = if (0..100).contains(&year) {
        2000 + year
    } else {
        year
    };
    // A far-off year is a slip of the finger.
    (parts.next().is_none() && (2000..2100).contains(&year))
        .then(|| NaiveDate::from_ymd_opt(year, month, day))
        .flatten()
}

/// `09.00`, `9:00`, `0900` or `9`.
pub fn time(text: &str) -> Option<NaiveTime> {
    let text = text.trim();
    if text.is_empty()
        || !text
            .chars()
            .all(|letter| letter.is_ascii_digit() || ".:".contains(letter))
    {
        return None;
    }
    let (hour, minute) = match text.split_once(['.', ':']) {
        Some((hour, minute)) => (hour.parse().ok()?, minute.parse().ok()?),
        None if text.len() == 4 => (text.get(..2)?.parse().ok()?, text.get(2..)?.parse().ok()?),
        None => (text.parse().ok()?, 0),
    };
    NaiveTime::from_hms_opt(hour, minute, 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_as_people_type_them() {
        let fourth = NaiveDate::from_ymd_opt(2026, 11, 4);
        assert_eq!(day("04.11.2026"), fourth);
        assert_eq!(day(" 4. 11. 26"), fourth);
        for wrong in [
            "",
            "31.02.2026",
            "2026-11-04",
            "4.11",
            "4.11.2026.1",
            "4.11.20266",
            "x.y.z",
        ] {
            assert_eq!(day(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn times_are_read_as_people_type_them() {
        let nine = NaiveTime::from_hms_opt(9, 0, 0);
        for right in ["09.00", "9:00", "0900", "9", " 09:00 "] {
            assert_eq!(time(right), nine, "{right}");
        }
        for wrong in ["", "25.00", "9.60", "ni", "-9", "+9.00"] {
            assert_eq!(time(wrong), None, "{wrong}");
        }
    }
}
