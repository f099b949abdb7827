//! Ids in a batch: each is named once, and those that a replica made cost its number and a tick.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use foldhash::fast::RandomState;
use serde::{Deserialize, Serialize};

use crate::domain::id::{DeviceId, Id};
use crate::error::{Error, Result};

use crate::log::numbers::{differences, place_of, sums};

/// The ids of a batch, in the order they were first named.
#[derive(Serialize, Deserialize)]
pub struct IdTable {
    makers: Vec<i64>,
    /// 0: the next of `others`; otherwise the place in `makers`, from 1.
    maker: Vec<u32>,
    ticks: Vec<i64>,
    others: Vec<[u8; 16]>,
}

/// Collects them.
#[derive(Default)]
pub struct IdTableBuilder {
    places: HashMap<Id, u32, RandomState>,
    ids: Vec<Id>,
}

impl IdTableBuilder {
    /// The place of `id` in the table.
    pub fn place(&mut self, id: Id) -> u32 {
        let next = u32::try_from(self.ids.len()).unwrap_or(u32::MAX);
        match self.places.entry(id) {
            Entry::Occupied(known) => *known.get(),
            Entry::Vacant(free) => {
                self.ids.push(id);
                *free.insert(next)
            }
        }
    }

    /// The table.
    pub fn table(&self) -> IdTable {
        let (mut makers, mut maker) = (Vec::new(), Vec::with_capacity(self.ids.len()));
        let (mut ticks, mut others) = (Vec::new(), Vec::new());
        for id in &self.ids {
            if let Some((device, tick)) = id.parts() {
                maker.push(place_of(device, &mut makers) + 1);
                ticks.push(tick.cast_signed());
            } else {
                maker.push(0);
                others.push(*id.as_bytes());
            }
        }
        IdTable {
            makers,
            maker,
            ticks: differences(ticks.into_iter()),
            others,
        }
    }
}

impl IdTable {
    /// The ids by place.
    pub fn read(&self) -> Result<Ids> {
        let broken = Error::Malformed("batch: an id without a name");
        let ticks = sums(&self.ticks, self.ticks.len())?;
        let (mut ticks, mut others) = (ticks.into_iter(), self.others.iter());
        let ids = self.maker.iter().map(|maker| match *maker {
            0 => others.next().and_then(|bytes| Id::from_slice(bytes)),
            place => {
                let device = self.makers.get(place as usize - 1);
                device
                    .zip(ticks.next())
                    .map(|(device, tick)| Id::made(DeviceId(*device), tick.cast_unsigned()))
            }
        });
        ids.collect::<Option<Vec<_>>>().map(Ids).ok_or(broken)
    }
}

/// The ids of a batch by place.
pub struct Ids(Vec<Id>);

impl Ids {
    /// The id at a place.
    ///
    /// # Errors
    /// [`Error::Malformed`] where there is none.
    pub fn at(&self, place: usize) -> Result<Id> {
        self.0.get(place).copied().ok_or_else(ends_too_early)
    }

    /// How many.
    pub fn len(&self) -> usize {
        self.0.len()
    }
}

fn ends_too_early() -> Error {
    Error::Malformed("batch: a column of ids ends too early")
}

/// Places in the table, each as its difference from the one before: subjects and findings come in runs.
#[derive(Clone, Default, Serialize, Deserialize)]
pub struct IdColumn(Vec<i64>, #[serde(skip)] i64);

impl IdColumn {
    /// Adds a place.
    pub fn push(&mut self, place: u32) {
        let place = i64::from(place);
        self.0.push(place - self.1);
        self.1 = place;
    }

    /// Reads them from the first.
    pub fn read(&self) -> IdReader<'_> {
        IdReader {
            column: self.0.iter(),
            last: 0,
        }
    }
}

/// Reads a column of ids.
pub struct IdReader<'a> {
    column: std::slice::Iter<'a, i64>,
    last: i64,
}

impl IdReader<'_> {
    /// The next id.
    pub fn next(&mut self, ids: &Ids) -> Result<Id> {
        ids.at(self.next_place()?)
    }

    /// Where the next id stands in the table.
    pub fn next_place(&mut self) -> Result<usize> {
        let difference = self.column.next().ok_or_else(ends_too_early)?;
        self.last = self.last.wrapping_add(*difference);
        usize::try_from(self.last).map_err(|_| ends_too_early())
    }
}
