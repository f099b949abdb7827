//! Rows of one batch go into another by column: each value and each id is looked up once, however many rows name it,
//! and no payload is put together on the way.

use crate::error::Result;

use super::Columns;
use super::builder::Builder;
use super::heads::{Head, HeadReader, Row};
use super::ids::{IdReader, IdTableBuilder, Ids};
use super::payload_reader::ValueReader;
use super::payloads::{Named, PayloadBuilder, Shape, Values, broken};

/// An id in a payload: 32 digits in quotes.
const ID_LENGTH: usize = 34;

/// Reads the rows of a batch, for one builder.
pub struct Splice<'a> {
    heads: HeadReader<'a>,
    ids: Places,
    rows: std::slice::Iter<'a, u32>,
    shapes: Vec<ShapeSplice<'a>>,
    /// The row whose payload comes next.
    row: Option<(Row, Head)>,
}

/// The ids of a batch, and where those that were met stand in the builder's table.
struct Places {
    ids: Ids,
    places: Vec<Option<u32>>,
}

struct ShapeSplice<'a> {
    kind: &'a str,
    text: &'a [u8],
    /// Where it stands in the builder, once a row of it was copied.
    place: Option<usize>,
    values: Vec<ValueSplice<'a>>,
    ids: Vec<IdReader<'a>>,
}

struct ValueSplice<'a> {
    reader: ValueReader<'a>,
    /// Of each value that was named, its place in the builder's column; 0 while it has none.
    places: Vec<u32>,
}

impl<'a> Splice<'a> {
    /// From the first row.
    ///
    /// # Errors
    /// [`crate::Error::Malformed`] when a column does not fit.
    pub fn of(columns: &'a Columns) -> Result<Self> {
        let ids = columns.heads.ids.read()?;
        let payloads = &columns.payloads;
        let shapes = payloads.shapes.iter();
        let shapes = shapes.map(|shape| ShapeSplice::of(shape, &payloads.kinds));
        Ok(Self {
            heads: columns.heads.read()?,
            ids: Places {
                places: vec![None; ids.len()],
                ids,
            },
            rows: payloads.rows.iter(),
            shapes: shapes.collect::<Option<_>>().ok_or_else(broken)?,
            row: None,
        })
    }

    /// The next row; [`Self::copy`] or [`Self::skip`] follows.
    pub fn head(&mut self) -> Result<Head> {
        let row = self.heads.next()?;
        let (head, _) = row.named(&self.ids.ids)?;
        self.row = Some((row, head));
        Ok(head)
    }

    /// Leaves it out.
    pub fn skip(&mut self) -> Result<()> {
        let shape = next_shape(&mut self.rows, &mut self.shapes)?;
        for values in &mut shape.values {
            values.next()?;
        }
        for ids in &mut shape.ids {
            ids.next_place()?;
        }
        Ok(())
    }

    /// Adds it to the builder, with the number of its commit if it is to have one.
    pub fn copy(&mut self, to: &mut Builder, number: Option<i64>) -> Result<()> {
        let (row, head) = self.row.take().ok_or_else(broken)?;
        let shape = next_shape(&mut self.rows, &mut self.shapes)?;
        to.author.push(self.ids.place(row.author, &mut to.ids)?);
        to.subject.push(self.ids.place(row.subject, &mut to.ids)?);
        let bytes = shape.copy(&mut to.payloads, &mut self.ids, &mut to.ids)?;
        to.bytes += bytes as u64;
        to.numbers.extend(number);
        to.heads.push(head);
        Ok(())
    }
}

fn next_shape<'a, 'b>(
    rows: &mut std::slice::Iter<'_, u32>,
    shapes: &'b mut [ShapeSplice<'a>],
) -> Result<&'b mut ShapeSplice<'a>> {
    let row = rows.next().map(|row| *row as usize);
    row.and_then(|row| shapes.get_mut(row)).ok_or_else(broken)
}

impl Places {
    fn place(&mut self, from: usize, to: &mut IdTableBuilder) -> Result<u32> {
        let id = self.ids.at(from)?;
        Ok(*self.places[from].get_or_insert_with(|| to.place(id)))
    }
}

impl<'a> ShapeSplice<'a> {
    fn of(shape: &'a Shape, kinds: &'a [String]) -> Option<Self> {
        let (kind, text) = shape.fitting(kinds)?;
        Some(Self {
            kind,
            text,
            place: None,
            values: shape.values.iter().map(ValueSplice::of).collect(),
            ids: shape.ids.iter().map(|column| column.read()).collect(),
        })
    }

    /// The next row of this shape. How many bytes its payload has.
    fn copy(
        &mut self,
        to: &mut PayloadBuilder,
        places: &mut Places,
        table: &mut IdTableBuilder,
    ) -> Result<usize> {
        let (values, ids) = (self.values.len(), self.ids.len());
        let place = self
            .place
            .get_or_insert_with(|| to.shape(self.kind, self.text, values, ids));
        let (columns, named) = to.row(*place);
        let mut bytes = self.text.len() + ids * ID_LENGTH;
        for ((column, named), values) in
            (columns.values.iter_mut().zip(named)).zip(&mut self.values)
        {
            bytes += values.copy(column, named)?;
        }
        for (column, ids) in columns.ids.iter_mut().zip(&mut self.ids) {
            column.push(places.place(ids.next_place()?, table)?);
        }
        Ok(bytes)
    }
}

impl<'a> ValueSplice<'a> {
    fn of(values: &'a Values) -> Self {
        Self {
            reader: ValueReader::of(values),
            places: vec![0; values.lengths.len()],
        }
    }

    /// The next value and its place in the builder.
    fn next(&mut self) -> Result<(&'a [u8], &mut u32)> {
        let (number, value) = self.reader.next_named().ok_or_else(broken)?;
        let place = self.places.get_mut(number).ok_or_else(broken)?;
        Ok((value, place))
    }

    /// Adds the next value to a column. How many bytes it has.
    fn copy(&mut self, to: &mut Values, named: &mut Named) -> Result<usize> {
        let (value, place) = self.next()?;
        if *place == 0 {
            *place = to.push(value, named);
        } else {
            to.rows.push(*place);
        }
        Ok(value.len())
    }
}
