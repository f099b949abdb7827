//! Marks by column: people and devices are named once, times and commits by their differences.

use serde::{Deserialize, Serialize};

use crate::domain::id::{DeviceId, Id};
use crate::log::numbers::{differences, place_of, sums};
use crate::log::{Hlc, Mark};

use super::broken;

/// The marks of rows, in the order of the rows.
#[derive(Default, Serialize, Deserialize)]
pub struct Marks {
    devices: Vec<i64>,
    device: Vec<u32>,
    people: Vec<Id>,
    person: Vec<u32>,
    at: Vec<i64>,
    number: Vec<i64>,
    seen: Vec<i64>,
    is_open: Vec<bool>,
}

impl Marks {
    /// Of rows with these marks.
    pub fn of(marks: impl Iterator<Item = Mark> + Clone) -> Self {
        let rows = marks.clone().count();
        let mut packed = Self {
            device: Vec::with_capacity(rows),
            person: Vec::with_capacity(rows),
            is_open: Vec::with_capacity(rows),
            at: differences(marks.clone().map(|mark| mark.at.0)),
            number: differences(marks.clone().map(|mark| mark.number)),
            seen: differences(marks.clone().map(|mark| mark.seen)),
            ..Self::default()
        };
        for mark in marks {
            let device = place_of(mark.device.0, &mut packed.devices);
            packed.device.push(device);
            let person = place_of(mark.author, &mut packed.people);
            packed.person.push(person);
            packed.is_open.push(mark.is_open);
        }
        packed
    }

    /// One a row.
    pub fn read(&self, rows: usize) -> rusqlite::Result<Vec<Mark>> {
        let column = |column: &[i64]| sums(column, rows).map_err(|_| broken());
        let (at, number, seen) = (
            column(&self.at)?,
            column(&self.number)?,
            column(&self.seen)?,
        );
        let mark = |row: usize| {
            Some(Mark {
                at: Hlc(at[row]),
                device: DeviceId(*self.devices.get(*self.device.get(row)? as usize)?),
                number: number[row],
                seen: seen[row],
                author: *self.people.get(*self.person.get(row)? as usize)?,
                is_open: *self.is_open.get(row)?,
            })
        };
        let marks = (0..rows).map(mark).collect::<Option<_>>();
        marks.ok_or_else(broken)
    }
}
