//! Puts payloads together again, one after the other. Most changes that people make are like many others, the answer
//! "ok" to a question, say: each of those is put together once.

use std::ops::Range;

use crate::error::Result;

use super::ids::{IdColumn, IdReader, Ids};
use super::payloads::{Payloads, Shape, Values, broken, is_mark};
use super::scan::{ID, TEXT};

/// Reads the payloads of a batch.
pub struct PayloadReader<'a> {
    rows: std::slice::Iter<'a, u32>,
    shapes: Vec<ShapeReader<'a>>,
    /// Where those stand that are met again.
    repeated: Vec<Range<usize>>,
}

/// A payload that was put together.
pub struct Payload<'a> {
    /// Of the change.
    pub kind: &'a str,
    /// Where it stands.
    pub bytes: Range<usize>,
    /// Which one it is of those that are likely to be met again, counted as they are met first.
    pub repeated: Option<usize>,
}

struct ShapeReader<'a> {
    kind: &'a str,
    /// What stands before each value, which value it is, and what stands behind the last.
    parts: Vec<(&'a [u8], u8)>,
    end: &'a [u8],
    values: Vec<ValueReader<'a>>,
    ids: Vec<IdReader<'a>>,
    /// The values of the row that is read.
    row: Vec<&'a [u8]>,
    /// Of each combination of values, which repeated payload it is; empty where there are more of them than rows.
    known: Vec<Option<usize>>,
}

/// Reads a column of values.
pub(super) struct ValueReader<'a> {
    rows: std::slice::Iter<'a, u32>,
    lengths: std::slice::Iter<'a, u32>,
    /// How many values it names.
    names: usize,
    named: Vec<&'a [u8]>,
    rest: &'a [u8],
}

impl<'a> PayloadReader<'a> {
    /// None when a column does not fit.
    pub(super) fn of(payloads: &'a Payloads) -> Option<Self> {
        let shapes = payloads.shapes.iter();
        let mut shapes: Vec<_> = shapes
            .map(|shape| ShapeReader::of(shape, &payloads.kinds))
            .collect::<Option<_>>()?;
        let mut rows = vec![0; shapes.len()];
        for row in &payloads.rows {
            *rows.get_mut(*row as usize)? += 1;
        }
        for (shape, rows) in shapes.iter_mut().zip(rows) {
            shape.known = vec![None; shape.combinations(rows)];
        }
        Some(Self {
            rows: payloads.rows.iter(),
            shapes,
            repeated: Vec::new(),
        })
    }

    /// Puts the next payload together at the end of `payloads`, unless it stands there already.
    pub fn next(&mut self, payloads: &mut Vec<u8>, ids: &Ids) -> Result<Payload<'a>> {
        let row = self.rows.next().map(|row| *row as usize);
        let shape = row
            .and_then(|row| self.shapes.get_mut(row))
            .ok_or_else(broken)?;
        let (kind, combination) = (shape.kind, shape.next_row().ok_or_else(broken)?);
        let mut known = shape.known.get_mut(combination);
        if let Some(Some(number)) = known {
            return Ok(Payload {
                kind,
                bytes: self.repeated.get(*number).cloned().unwrap_or_default(),
                repeated: Some(*number),
            });
        }
        let repeated = known
            .as_mut()
            .map(|known| *known.insert(self.repeated.len()));
        let start = payloads.len();
        shape.write(payloads, ids)?;
        let bytes = start..payloads.len();
        if repeated.is_some() {
            self.repeated.push(bytes.clone());
        }
        Ok(Payload {
            kind,
            bytes,
            repeated,
        })
    }
}

impl<'a> ShapeReader<'a> {
    fn of(shape: &'a Shape, kinds: &'a [String]) -> Option<Self> {
        let (kind, text) = shape.fitting(kinds)?;
        let (mut parts, mut end) = (Vec::new(), text);
        while let Some(place) = end.iter().position(|byte| is_mark(*byte)) {
            parts.push((&end[..place], end[place]));
            end = &end[place + 1..];
        }
        Some(Self {
            kind,
            parts,
            end,
            values: shape.values.iter().map(ValueReader::of).collect(),
            ids: shape.ids.iter().map(IdColumn::read).collect(),
            row: Vec::with_capacity(shape.values.len()),
            known: Vec::new(),
        })
    }

    /// How many different payloads there can be; 0 where that is no fewer than `rows`, or ids tell them apart.
    fn combinations(&self, rows: usize) -> usize {
        let of_columns = self.values.iter().map(|column| column.names);
        let all = of_columns.fold(1, usize::saturating_mul);
        if all < rows && self.ids.is_empty() {
            all
        } else {
            0
        }
    }

    /// Reads the values of the next row. Which combination they are.
    fn next_row(&mut self) -> Option<usize> {
        self.row.clear();
        let mut combination = 0_usize;
        for column in &mut self.values {
            let (number, value) = column.next_named()?;
            combination = combination
                .saturating_mul(column.names)
                .saturating_add(number);
            self.row.push(value);
        }
        Some(combination)
    }

    /// The row whose values were read.
    fn write(&mut self, payload: &mut Vec<u8>, ids: &Ids) -> Result<()> {
        let (mut values, mut id_columns) = (self.row.iter(), self.ids.iter_mut());
        let mut value = || values.next().copied().ok_or_else(broken);
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
            names: values.lengths.len(),
            named: Vec::with_capacity(values.lengths.len()),
            rest: &values.bytes,
        }
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
