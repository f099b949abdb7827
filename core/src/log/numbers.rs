//! Numbers that mostly go on where the last one was.

use crate::error::{Error, Result};

/// Each as its difference from the one before.
pub fn differences(values: impl Iterator<Item = i64>) -> Vec<i64> {
    let mut last = 0_i64;
    values
        .map(|value| value.wrapping_sub(std::mem::replace(&mut last, value)))
        .collect()
}

/// The numbers again.
///
/// # Errors
/// [`Error::Malformed`] when there are not `rows` of them.
pub fn sums(differences: &[i64], rows: usize) -> Result<Vec<i64>> {
    if differences.len() != rows {
        return Err(Error::Malformed("columns of different length"));
    }
    let mut sum = 0_i64;
    Ok(differences
        .iter()
        .map(|difference| {
            sum = sum.wrapping_add(*difference);
            sum
        })
        .collect())
}

/// The place of `value` among the few that are `known`; at their end when it is new.
pub fn place_of<T: PartialEq>(value: T, known: &mut Vec<T>) -> u32 {
    let place = known.iter().position(|it| *it == value);
    let place = place.unwrap_or_else(|| {
        known.push(value);
        known.len() - 1
    });
    u32::try_from(place).unwrap_or(u32::MAX)
}
