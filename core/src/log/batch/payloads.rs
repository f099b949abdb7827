//! Payloads of changes by column. A payload is JSON; its *shape* (keys and braces, the same for every change of
//! a kind) is named once, and what people entered lies in one column per place in the shape. It works on the
//! bytes and gives the same bytes back, so a change of a newer app goes through unharmed.

use std::collections::HashMap;

use foldhash::fast::RandomState;
use serde::{Deserialize, Serialize};

use crate::error::{Error, Result};

use super::bytes;
use super::ids::{IdColumn, IdTableBuilder};
use super::payload_reader::PayloadReader;
use super::scan::{ID, NUMBER, OPAQUE, Scan, TEXT};

/// Payloads and kinds by column.
#[derive(Default, Serialize, Deserialize)]
pub struct Payloads {
    pub(super) kinds: Vec<String>,
    pub(super) shapes: Vec<Shape>,
    pub(super) rows: Vec<u32>,
}

/// One shape of one kind, and the columns of what stood in it.
#[derive(Default, Serialize, Deserialize)]
pub struct Shape {
    /// The place of the kind, in four bytes, and the shape.
    #[serde(with = "bytes")]
    pub(super) text: Vec<u8>,
    pub(super) values: Vec<Values>,
    pub(super) ids: Vec<IdColumn>,
}

/// One column of values: 0 is the next new value, n the value named n-th.
#[derive(Default, Serialize, Deserialize)]
pub struct Values {
    pub(super) rows: Vec<u32>,
    pub(super) lengths: Vec<u32>,
    #[serde(with = "bytes")]
    pub(super) bytes: Vec<u8>,
}

/// Collects payloads.
#[derive(Default)]
pub struct PayloadBuilder {
    pub(super) done: Payloads,
    /// The place of each shape by its text.
    known: HashMap<Vec<u8>, usize, RandomState>,
    /// By shape and column, the place of each value, from 1.
    pub(super) named: Vec<Vec<Named>>,
    scan: Scan,
    key: Vec<u8>,
}

/// The place of each value of a column, from 1.
pub(super) type Named = HashMap<Vec<u8>, u32, RandomState>;

impl PayloadBuilder {
    /// Adds one.
    pub fn push(&mut self, kind: &str, payload: &[u8], ids: &mut IdTableBuilder) {
        let mut scan = std::mem::take(&mut self.scan);
        scan.of(payload);
        let shape = self.shape(kind, &scan.shape, scan.values.len(), scan.ids.len());
        let (columns, named) = self.row(shape);
        let places = columns.values.iter_mut().zip(named).zip(&scan.values);
        for ((column, named), range) in places {
            column.push(&payload[range.clone()], named);
        }
        for (column, id) in columns.ids.iter_mut().zip(&scan.ids) {
            column.push(ids.place(*id));
        }
        self.scan = scan;
    }

    /// A new row of this shape: its columns, and what is named in those of values.
    pub(super) fn row(&mut self, shape: usize) -> (&mut Shape, &mut [Named]) {
        let place = u32::try_from(shape).unwrap_or(u32::MAX);
        self.done.rows.push(place);
        (&mut self.done.shapes[shape], &mut self.named[shape])
    }

    /// The place of a shape that has so many values and ids.
    pub(super) fn shape(&mut self, kind: &str, text: &[u8], values: usize, ids: usize) -> usize {
        let kind = self.kind(kind).to_le_bytes();
        self.key.clear();
        self.key.extend_from_slice(&kind);
        self.key.extend_from_slice(text);
        if let Some(known) = self.known.get(&self.key) {
            return *known;
        }
        let place = self.done.shapes.len();
        self.done.shapes.push(Shape {
            text: self.key.clone(),
            values: (0..values).map(|_| Values::default()).collect(),
            ids: (0..ids).map(|_| IdColumn::default()).collect(),
        });
        self.named.push(vec![Named::default(); values]);
        self.known.insert(self.key.clone(), place);
        place
    }

    fn kind(&mut self, kind: &str) -> u32 {
        let kinds = &mut self.done.kinds;
        let known = kinds.iter().position(|known| known == kind);
        let place = known.unwrap_or_else(|| {
            kinds.push(kind.to_owned());
            kinds.len() - 1
        });
        u32::try_from(place).unwrap_or(u32::MAX)
    }

    /// The columns.
    pub fn columns(&self) -> &Payloads {
        &self.done
    }
}

impl Shape {
    /// The kind and the text; none where it has another number of columns than of marks.
    pub(super) fn fitting<'a>(&'a self, kinds: &'a [String]) -> Option<(&'a str, &'a [u8])> {
        let (kind, text) = self.text.split_first_chunk::<4>()?;
        let marks = text.iter().filter(|byte| is_mark(**byte));
        let ids = marks.clone().filter(|mark| **mark == ID).count();
        let fits = ids == self.ids.len() && marks.count() == ids + self.values.len();
        let kind = kinds.get(u32::from_le_bytes(*kind) as usize)?;
        fits.then_some((kind, text))
    }
}

impl Values {
    /// Adds a value. Its place, from 1.
    pub(super) fn push(&mut self, value: &[u8], named: &mut Named) -> u32 {
        if let Some(known) = named.get(value) {
            self.rows.push(*known);
            return *known;
        }
        self.rows.push(0);
        self.lengths
            .push(u32::try_from(value.len()).unwrap_or(u32::MAX));
        self.bytes.extend_from_slice(value);
        let place = u32::try_from(self.lengths.len()).unwrap_or(u32::MAX);
        named.insert(value.to_vec(), place);
        place
    }
}

impl Payloads {
    /// Reads them from the first.
    ///
    /// # Errors
    /// [`Error::Malformed`] when a column does not fit.
    pub fn read(&self) -> Result<PayloadReader<'_>> {
        PayloadReader::of(self).ok_or_else(broken)
    }
}

/// Made only where it is given: this is asked at every value.
pub(super) fn broken() -> Error {
    Error::Malformed("batch: a column of values does not fit")
}

pub(super) fn is_mark(byte: u8) -> bool {
    matches!(byte, TEXT | NUMBER | ID | OPAQUE)
}
