//! Bits of the entropy-coded data, with stuffing removed and markers respected.

use crate::photo::PhotoError;

/// Reads from the highest bit. Behind the last real bit come zeros, which are counted, so
/// that a file that breaks off is found out instead of being filled up with grey.
pub(super) struct Bits<'a> {
    bytes: &'a [u8],
    at: usize,
    /// The next bits, from the top.
    buffer: u64,
    count: u32,
    /// How many of `count` are zeros of our own.
    padding: u32,
}

impl<'a> Bits<'a> {
    pub fn new(bytes: &'a [u8], at: usize) -> Self {
        Self {
            bytes,
            at,
            buffer: 0,
            count: 0,
            padding: 0,
        }
    }

    /// At least 32 bits are there afterwards: the longest code and its value.
    #[inline(always)]
    pub fn refill(&mut self) {
        if self.count > 32 {
            return;
        }
        if let Some(four) = self.bytes.get(self.at..).and_then(<[u8]>::first_chunk::<4>) {
            let word = u32::from_be_bytes(*four);
            let zero_where_ff = !word;
            let has_ff = zero_where_ff.wrapping_sub(0x0101_0101) & word & 0x8080_8080;
            if has_ff == 0 {
                self.buffer |= u64::from(word) << (32 - self.count);
                self.count += 32;
                self.at += 4;
                return;
            }
        }
        self.refill_slowly();
    }

    #[cold]
    fn refill_slowly(&mut self) {
        while self.count <= 56 {
            let byte = match (self.bytes.get(self.at), self.bytes.get(self.at + 1)) {
                (Some(0xFF), Some(0x00)) => {
                    self.at += 2;
                    0xFF
                }
                (Some(0xFF), _) | (None, _) => {
                    self.padding += 8;
                    0
                }
                (Some(byte), _) => {
                    self.at += 1;
                    *byte
                }
            };
            self.buffer |= u64::from(byte) << (56 - self.count);
            self.count += 8;
        }
    }

    /// The next `length` (1–16) bits, left in place. Call `refill` first.
    #[inline(always)]
    pub fn peek(&self, length: u32) -> usize {
        (self.buffer >> (64 - length)) as usize
    }

    /// Goes on by at most what `refill` promised.
    #[inline(always)]
    pub fn skip(&mut self, length: u32) {
        self.buffer <<= length;
        self.count -= length;
    }

    /// The next `length` (0–16) bits as a number. Call `refill` first.
    #[inline(always)]
    pub fn ready(&mut self, length: u32) -> i32 {
        let value = (self.buffer >> 1 >> (63 - length)) as i32;
        self.skip(length);
        value
    }

    /// The next `length` (0–16) bits as a number.
    #[inline]
    pub fn take(&mut self, length: u32) -> i32 {
        self.refill();
        self.ready(length)
    }

    /// Fails once more bits were taken than the file holds.
    #[inline(always)]
    pub fn check(&self) -> Result<(), PhotoError> {
        if self.padding > self.count {
            Err(PhotoError::Damaged)
        } else {
            Ok(())
        }
    }

    /// Ends the run of bits: where the next marker stands. Spare bytes before it are passed over.
    pub fn marker(&self) -> Result<usize, PhotoError> {
        let mut at = self.at;
        loop {
            let rest = self.bytes.get(at..).ok_or(PhotoError::Damaged)?;
            at += rest
                .iter()
                .position(|byte| *byte == 0xFF)
                .ok_or(PhotoError::Damaged)?;
            match self.bytes.get(at + 1) {
                Some(0x00) => at += 2,
                Some(0xFF) => at += 1,
                Some(_) => return Ok(at),
                None => return Err(PhotoError::Damaged),
            }
        }
    }

    /// Passes the restart marker with this number (0–7).
    pub fn restart(&mut self, number: u8) -> Result<(), PhotoError> {
        let at = self.marker()?;
        if self.bytes.get(at + 1) != Some(&(0xD0 + number)) {
            return Err(PhotoError::Damaged);
        }
        *self = Self::new(self.bytes, at + 2);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stuffing_is_removed_and_a_marker_stops_the_bits() -> Result<(), PhotoError> {
        let mut bits = Bits::new(&[0xA5, 0xFF, 0x00, 0x3C, 0xFF, 0xD9], 0);
        assert_eq!(
            (bits.take(4), bits.take(12), bits.take(8)),
            (0xA, 0x5FF, 0x3C)
        );
        bits.check()?;
        assert_eq!((bits.take(1), bits.check()), (0, Err(PhotoError::Damaged)));
        assert_eq!(bits.marker(), Ok(4));
        Ok(())
    }

    #[test]
    fn a_restart_must_carry_the_expected_number() {
        let bytes = [0x12, 0xFF, 0xD3, 0x7F, 0xFF, 0xD9];
        assert_eq!(Bits::new(&bytes, 0).restart(4), Err(PhotoError::Damaged));
        let mut bits = Bits::new(&bytes, 0);
        assert_eq!(
            (bits.take(3), bits.restart(3), bits.take(8)),
            (0, Ok(()), 0x7F)
        );
    }

    #[test]
    fn data_that_just_stops_is_noticed() {
        let mut bits = Bits::new(&[1, 2], 0);
        assert_eq!((bits.take(16), bits.check()), (0x0102, Ok(())));
        assert_eq!((bits.take(16), bits.check()), (0, Err(PhotoError::Damaged)));
        assert_eq!(bits.marker(), Err(PhotoError::Damaged));
    }
}
