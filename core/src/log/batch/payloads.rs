//! Payloads of changes by column. A payload is JSON; its *shape* (keys and braces, the same for every change of
//! a kind) is named once, and what people entered lies in one column per place in the shape. It works on the
//! bytes and gives the same bytes back, so a change of a newer app goes through unharmed.

use std::collections::HashMap;

use foldhash::fast::RandomState;
use serde::{Deserialize, Serialize};

use crate::error::{Error, Result};

use super::bytes;
use super::ids::{IdColumn, IdReader, IdTableBuilder, Ids};
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
        let shapes = self
            .shapes
            .iter()
            .map(|shape| ShapeReader::of(shape, &self.kinds));
        Ok(PayloadReader {
            rows: self.rows.iter(),
            shapes: shapes.collect::<Option<_>>().ok_or_else(broken)?,
        })
    }
}

/// Made only where it is given: this is asked at every value.
pub(super) fn broken() -> Error {
    Error::Malformed("batch: a column of values does not fit")
}

/// Puts payloads together again, one after the other.
pub struct PayloadReader<'a> {
    rows: std::slice::Iter<'a, u32>,
    shapes: Vec<ShapeReader<'a>>,
}

struct ShapeReader<'a> {
    kind: &'a str,
    /// What stands before each value, which value it is, and what stands behind the last.
    parts: Vec<(&'a [u8], u8)>,
    end: &'a [u8],
    values: Vec<ValueReader<'a>>,
    ids: Vec<IdReader<'a>>,
}

/// Reads a column of values.
pub(super) struct ValueReader<'a> {
    rows: std::slice::Iter<'a, u32>,
    lengths: std::slice::Iter<'a, u32>,
    named: Vec<&'a [u8]>,
    rest: &'a [u8],
}

impl<'a> PayloadReader<'a> {
    /// Appends the next payload. Its kind.
    pub fn append_next(&mut self, payload: &mut Vec<u8>, ids: &Ids) -> Result<&'a str> {
        let row = self.rows.next().map(|row| *row as usize);
        let shape = row
            .and_then(|row| self.shapes.get_mut(row))
            .ok_or_else(broken)?;
        shape.write(payload, ids)?;
        Ok(shape.kind)
    }
}

impl<'a> ShapeReader<'a> {
    fn of(shape: &'a Shape, kinds: &'a [String]) -> Option<Self> {
        let (kind, text) = shape.text.split_first_chunk::<4>()?;
        let (mut parts, mut end) = (Vec::new(), text);
        while let Some(place) = end.iter().position(|byte| is_mark(*byte)) {
            parts.push((&end[..place], end[place]));
            end = &end[place + 1..];
        }
        Some(Self {
            kind: kinds.get(u32::from_le_bytes(*kind) as usize)?,
            parts,
            end,
            values: shape.values.iter().map(ValueReader::of).collect(),
            ids: shape.ids.iter().map(IdColumn::read).collect(),
        })
    }

    fn write(&mut self, payload: &mut Vec<u8>, ids: &Ids) -> Result<()> {
        let (mut values, mut id_columns) = (self.values.iter_mut(), self.ids.iter_mut());
        let mut value = || values.next().and_then(ValueReader::next).ok_or_else(broken);
        for (before, mark) in &self.parts {
            payload.extend_from_slice(before);
            match *mark {
                TEXT => {
                    payload.push(b'"');
                    payload.extend_from_slice(value()?);
                    payload.push(b'"');
                }
                ID => {
                    let id = id_columns.next().ok_or_else(broken)?.next(ids)?;
                    payload.push(b'"');
                    id.write_to(payload);
                    payload.push(b'"');
                }
                _ => payload.extend_from_slice(value()?),
            }
        }
        payload.extend_from_slice(self.end);
        Ok(())
    }
}

impl<'a> ValueReader<'a> {
    pub(super) fn of(values: &'a Values) -> Self {
        Self {
            rows: values.rows.iter(),
            lengths: values.lengths.iter(),
            named: Vec::with_capacity(values.lengths.len()),
            rest: &values.bytes,
        }
    }

    fn next(&mut self) -> Option<&'a [u8]> {
        self.next_named().map(|(_, value)| value)
    }

    /// The next value, and which of the named ones it is, from 0.
    pub(super) fn next_named(&mut self) -> Option<(usize, &'a [u8])> {
        match *self.rows.next()? {
            0 => {
                let length = *self.lengths.next()? as usize;
                let (value, rest) = self.rest.split_at_checked(length)?;
                self.rest = rest;
                self.named.push(value);
                Some((self.named.len() - 1, value))
            }
            place => {
                let place = place as usize - 1;
                Some((place, *self.named.get(place)?))
            }
        }
    }
}

pub(super) fn is_mark(byte: u8) -> bool {
    matches!(byte, TEXT | NUMBER | ID | OPAQUE)
}
