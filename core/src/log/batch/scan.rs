//! Takes one payload apart: its shape, and the values that stood in it.

use crate::domain::id::Id;

/// Marks in a shape, where a value stood. JSON has none of these bytes outside of escapes.
pub const TEXT: u8 = 1;
/// A number stood here.
pub const NUMBER: u8 = 2;
/// An id stood here.
pub const ID: u8 = 3;
/// The whole payload is one value: it is not the JSON that we write.
pub const OPAQUE: u8 = 4;

/// One payload taken apart: its shape and where the values are.
#[derive(Default)]
pub struct Scan {
    /// The payload with a mark for each value.
    pub shape: Vec<u8>,
    /// Where texts and numbers are.
    pub values: Vec<std::ops::Range<usize>>,
    /// The ids.
    pub ids: Vec<Id>,
}

impl Scan {
    /// Takes a payload apart.
    pub fn of(&mut self, payload: &[u8]) {
        self.shape.clear();
        self.values.clear();
        self.ids.clear();
        if payload.iter().any(|byte| *byte <= OPAQUE) || self.take_apart(payload).is_none() {
            self.shape.clear();
            self.ids.clear();
            self.values.clear();
            self.shape.push(OPAQUE);
            self.values.push(0..payload.len());
        }
    }

    /// None when a text does not end.
    fn take_apart(&mut self, payload: &[u8]) -> Option<()> {
        let mut at = 0;
        while let Some(&byte) = payload.get(at) {
            match byte {
                b'"' => {
                    let end = end_of_text(payload, at + 1)?;
                    self.text(payload, at + 1..end);
                    at = end + 1;
                }
                b'-' | b'0'..=b'9' => {
                    let rest = payload[at..].iter();
                    let length = rest.take_while(|byte| {
                        matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E')
                    });
                    let end = at + length.count();
                    self.shape.push(NUMBER);
                    self.values.push(at..end);
                    at = end;
                }
                other => {
                    self.shape.push(other);
                    at += 1;
                }
            }
        }
        Some(())
    }

    fn text(&mut self, payload: &[u8], range: std::ops::Range<usize>) {
        let text = &payload[range.clone()];
        if payload.get(range.end + 1) == Some(&b':') {
            self.shape.push(b'"');
            self.shape.extend_from_slice(text);
            self.shape.push(b'"');
        } else if let Some(id) = id_of(text) {
            self.shape.push(ID);
            self.ids.push(id);
        } else {
            self.shape.push(TEXT);
            self.values.push(range);
        }
    }
}

fn end_of_text(payload: &[u8], mut at: usize) -> Option<usize> {
    loop {
        match payload.get(at)? {
            b'"' => return Some(at),
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
}

/// An id as [`Id`] writes it, and nothing that only looks like one.
fn id_of(text: &[u8]) -> Option<Id> {
    let is_plain = text.len() == 32
        && text
            .iter()
            .all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    is_plain
        .then(|| std::str::from_utf8(text).ok()?.parse().ok())
        .flatten()
}
