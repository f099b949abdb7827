//! Payloads of changes by column. A payload is JSON; its *shape* (keys and braces, the same for every change of
//! a kind) is named once, and what people entered lies in one column per place in the shape. It works on the
//! bytes and gives the same bytes back, so a change of a newer app goes through unharmed.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use crate::error::{Error, Result};

use super::bytes;
use super::ids::{IdColumn, IdReader, IdTableBuilder, Ids};
use super::scan::{ID, NUMBER, OPAQUE, Scan, TEXT};

/// Payloads and kinds by column.
#[derive(Default, Serialize, Deserialize)]
pub struct Payloads {
    kinds: Vec<String>,
    shapes: Vec<Shape>,
    rows: Vec<u32>,
}

#[derive(Default, Serialize, Deserialize)]
struct Shape {
    #[serde(with = "bytes")]
    text: Vec<u8>,
    values: Vec<Values>,
    ids: Vec<IdColumn>,
}

/// One column of values: 0 is the next new value, n the value named n-th.
#[derive(Default, Serialize, Deserialize)]
struct Values {
    rows: Vec<u32>,
    lengths: Vec<u32>,
    #[serde(with = "bytes")]
    bytes: Vec<u8>,
}

/// Collects payloads.
#[derive(Default)]
pub struct PayloadBuilder {
    done: Payloads,
    known: HashMap<(u32, Vec<u8>), u32>,
    named: Vec<Vec<HashMap<Vec<u8>, u32>>>,
    scan: Scan,
}

impl PayloadBuilder {
    /// Adds one.
    pub fn push(&mut self, kind: &str, payload: &[u8], ids: &mut IdTableBuilder) {
        self.scan.of(payload);
        let kinds = &mut self.done.kinds;
        let kind = kinds
            .iter()
            .position(|known| known == kind)
            .unwrap_or_else(|| {
                kinds.push(kind.to_owned());
                kinds.len() - 1
            });
        let kind = u32::try_from(kind).unwrap_or(u32::MAX);
        let shape = self.shape(kind);
        self.done
            .rows
            .push(u32::try_from(shape).unwrap_or(u32::MAX));
        let (columns, named) = (&mut self.done.shapes[shape], &mut self.named[shape]);
        let places = columns.values.iter_mut().zip(named).zip(&self.scan.values);
        for ((column, named), range) in places {
            column.push(&payload[range.clone()], named);
        }
        for (column, id) in columns.ids.iter_mut().zip(&self.scan.ids) {
            column.push(ids.place(*id));
        }
    }

    fn shape(&mut self, kind: u32) -> usize {
        let key = (kind, std::mem::take(&mut self.scan.shape));
        if let Some(known) = self.known.get(&key) {
            let known = *known as usize;
            self.scan.shape = key.1;
            return known;
        }
        let place = self.done.shapes.len();
        self.done.shapes.push(Shape {
            text: [kind.to_le_bytes().as_slice(), &key.1].concat(),
            values: self.scan.values.iter().map(|_| Values::default()).collect(),
            ids: self.scan.ids.iter().map(|_| IdColumn::default()).collect(),
        });
        self.named
            .push(vec![HashMap::new(); self.scan.values.len()]);
        self.known
            .insert(key, u32::try_from(place).unwrap_or(u32::MAX));
        place
    }

    /// The columns.
    pub fn finish(self) -> Payloads {
        self.done
    }
}

impl Values {
    fn push(&mut self, value: &[u8], named: &mut HashMap<Vec<u8>, u32>) {
        if let Some(known) = named.get(value) {
            self.rows.push(*known);
            return;
        }
        self.rows.push(0);
        self.lengths
            .push(u32::try_from(value.len()).unwrap_or(u32::MAX));
        self.bytes.extend_from_slice(value);
        let place = u32::try_from(self.lengths.len()).unwrap_or(u32::MAX);
        named.insert(value.to_vec(), place);
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
            shapes: shapes.collect::<Option<_>>().ok_or(BROKEN)?,
            payload: Vec::new(),
        })
    }
}

const BROKEN: Error = Error::Malformed("batch: a column of values does not fit");

/// Puts payloads together again, one after the other.
pub struct PayloadReader<'a> {
    rows: std::slice::Iter<'a, u32>,
    shapes: Vec<ShapeReader<'a>>,
    payload: Vec<u8>,
}

struct ShapeReader<'a> {
    kind: &'a str,
    /// What stands before each value, which value it is, and what stands behind the last.
    parts: Vec<(&'a [u8], u8)>,
    end: &'a [u8],
    values: Vec<ValueReader<'a>>,
    ids: Vec<IdReader<'a>>,
}

struct ValueReader<'a> {
    rows: std::slice::Iter<'a, u32>,
    lengths: std::slice::Iter<'a, u32>,
    named: Vec<&'a [u8]>,
    rest: &'a [u8],
}

impl PayloadReader<'_> {
    /// The next kind and payload.
    pub fn next(&mut self, ids: &Ids) -> Result<(&str, &[u8])> {
        let row = self.rows.next().map(|row| *row as usize);
        let shape = row.and_then(|row| self.shapes.get_mut(row)).ok_or(BROKEN)?;
        self.payload.clear();
        shape.write(&mut self.payload, ids)?;
        Ok((shape.kind, &self.payload))
    }
}

impl<'a> ShapeReader<'a> {
    fn of(shape: &'a Shape, kinds: &'a [String]) -> Option<Self> {
        let (kind, text) = shape.text.split_first_chunk::<4>()?;
        let values = shape.values.iter().map(|values| ValueReader {
            rows: values.rows.iter(),
            lengths: values.lengths.iter(),
            named: Vec::with_capacity(values.lengths.len()),
            rest: &values.bytes,
        });
        let (mut parts, mut end) = (Vec::new(), text);
        while let Some(place) = end.iter().position(|byte| is_mark(*byte)) {
            parts.push((&end[..place], end[place]));
            end = &end[place + 1..];
        }
        Some(Self {
            kind: kinds.get(u32::from_le_bytes(*kind) as usize)?,
            parts,
            end,
            values: values.collect(),
            ids: shape.ids.iter().map(IdColumn::read).collect(),
        })
    }

    fn write(&mut self, payload: &mut Vec<u8>, ids: &Ids) -> Result<()> {
        let (mut values, mut id_columns) = (self.values.iter_mut(), self.ids.iter_mut());
        let mut value = || values.next().and_then(ValueReader::next).ok_or(BROKEN);
        for (before, mark) in &self.parts {
            payload.extend_from_slice(before);
            match *mark {
                TEXT => {
                    payload.push(b'"');
                    payload.extend_from_slice(value()?);
                    payload.push(b'"');
                }
                ID => {
                    let id = id_columns.next().ok_or(BROKEN)?.next(ids)?;
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
    fn next(&mut self) -> Option<&'a [u8]> {
        match *self.rows.next()? {
            0 => {
                let length = *self.lengths.next()? as usize;
                let (value, rest) = self.rest.split_at_checked(length)?;
                self.rest = rest;
                self.named.push(value);
                Some(value)
            }
            place => self.named.get(place as usize - 1).copied(),
        }
    }
}

fn is_mark(byte: u8) -> bool {
    matches!(byte, TEXT | NUMBER | ID | OPAQUE)
}
