//! Huffman tables, arranged so that most coefficients cost one look.

use super::bits::Bits;
use super::header::StoredTable;
use crate::photo::PhotoError;

/// Codes of up to so many bits are looked up directly.
const FAST_BITS: u32 = 10;
const FAST_SIZE: usize = 1 << FAST_BITS;
/// An entry that holds the coefficient itself, not only its symbol.
const WHOLE: u32 = 0x80;

/// A table ready for decoding.
pub(super) struct Huffman {
    /// Bits 0–4 the length to skip, 8–15 the symbol, 16–31 the value where `WHOLE` is set.
    fast: [u32; FAST_SIZE],
    /// Length and symbol only.
    codes: [u16; FAST_SIZE],
    /// First 16-bit number beyond all codes of each length.
    beyond: [u32; 17],
    /// What to add to a code of each length to find its symbol.
    shift: [i32; 17],
    symbols: [u8; 256],
}

/// A symbol taken apart: so many zeros first, then a value of so many bits.
#[derive(Clone, Copy)]
pub(super) struct Coefficient {
    pub run: usize,
    pub size: u32,
    pub value: i32,
}

impl Huffman {
    /// Fails for a table whose codes do not fit together.
    pub fn new(stored: StoredTable<'_>) -> Result<Self, PhotoError> {
        let mut table = Self {
            fast: [0; FAST_SIZE],
            codes: [0; FAST_SIZE],
            beyond: [0; 17],
            shift: [0; 17],
            symbols: [0; 256],
        };
        table
            .symbols
            .get_mut(..stored.symbols.len())
            .ok_or(PhotoError::Damaged)?
            .copy_from_slice(stored.symbols);
        let (mut code, mut first) = (0_u32, 0_usize);
        for (length, count) in (1_u32..).zip(stored.counts.iter().map(|count| usize::from(*count)))
        {
            if code as usize + count > 1 << length {
                return Err(PhotoError::Damaged);
            }
            table.shift[length as usize] = first as i32 - code as i32;
            for symbol in stored
                .symbols
                .get(first..first + count)
                .ok_or(PhotoError::Damaged)?
            {
                table.list(code, length, *symbol);
                code += 1;
            }
            first += count;
            table.beyond[length as usize] = code << (16 - length);
            code <<= 1;
        }
        table.resolve();
        Ok(table)
    }

    /// Enters a short code under every number that starts with it.
    fn list(&mut self, code: u32, length: u32, symbol: u8) {
        if length <= FAST_BITS {
            let spare = FAST_BITS - length;
            let start = (code << spare) as usize;
            self.codes[start..start + (1 << spare)].fill((length as u16) << 8 | u16::from(symbol));
        }
    }

    /// Works out the coefficient ahead wherever code and value fit into one look.
    fn resolve(&mut self) {
        for (bits, (fast, code)) in (0_u32..).zip(self.fast.iter_mut().zip(&self.codes)) {
            let (length, symbol) = (u32::from(code >> 8), u32::from(code & 255));
            let size = symbol & 15;
            *fast = symbol << 8 | length;
            if length > 0 && size > 0 && length + size <= FAST_BITS {
                let stored = bits >> (FAST_BITS - length - size) & ((1 << size) - 1);
                let value = signed(stored as i32, size);
                *fast = (value as u32) << 16 | symbol << 8 | WHOLE | (length + size);
            }
        }
    }

    /// The next symbol and its value.
    #[inline(always)]
    pub fn coefficient(&self, bits: &mut Bits<'_>) -> Result<Coefficient, PhotoError> {
        bits.refill();
        let entry = self.fast[bits.peek(FAST_BITS) & (FAST_SIZE - 1)];
        let run = (entry >> 12 & 15) as usize;
        if entry & WHOLE != 0 {
            bits.skip(entry & 31);
            return Ok(Coefficient {
                run,
                size: entry >> 8 & 15,
                value: entry as i32 >> 16,
            });
        }
        let symbol = if entry & 31 > 0 {
            bits.skip(entry & 31);
            entry >> 8 & 255
        } else {
            self.long_symbol(bits)?
        };
        let size = symbol & 15;
        Ok(Coefficient {
            run: (symbol >> 4) as usize,
            size,
            value: signed(bits.ready(size), size),
        })
    }

    /// The next symbol alone.
    #[inline]
    pub fn symbol(&self, bits: &mut Bits<'_>) -> Result<u32, PhotoError> {
        bits.refill();
        let code = u32::from(self.codes[bits.peek(FAST_BITS) & (FAST_SIZE - 1)]);
        if code == 0 {
            return self.long_symbol(bits);
        }
        bits.skip(code >> 8);
        Ok(code & 255)
    }

    #[cold]
    fn long_symbol(&self, bits: &mut Bits<'_>) -> Result<u32, PhotoError> {
        let next = bits.peek(16) as u32;
        let length = (1..=16)
            .find(|length| next < self.beyond[*length])
            .ok_or(PhotoError::Damaged)?;
        let place = (next >> (16 - length)) as i32 + self.shift[length];
        bits.skip(length as u32);
        let symbol = usize::try_from(place)
            .ok()
            .and_then(|place| self.symbols.get(place));
        symbol
            .map(|symbol| u32::from(*symbol))
            .ok_or(PhotoError::Damaged)
    }
}

/// JPEG's numbers: the lower half of the range of `size` bits is negative.
#[inline(always)]
pub(super) fn signed(stored: i32, size: u32) -> i32 {
    let half = (1 << size) >> 1;
    if stored < half {
        stored - (1 << size) + 1
    } else {
        stored
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `0` → 0x02, `10` → 0x00, and sixteen bits `110…0` → 0x31.
    fn table() -> Result<Huffman, PhotoError> {
        let mut counts = [0; 16];
        (counts[0], counts[1], counts[15]) = (1, 1, 1);
        Huffman::new(StoredTable {
            counts: &counts,
            symbols: &[0x02, 0x00, 0x31],
        })
    }

    #[test]
    fn short_and_long_codes_are_found() -> Result<(), PhotoError> {
        // 0|11, 10, 0|00, 1100000000000000|0
        let bytes = [0b0111_0000, 0b1100_0000, 0, 0, 0];
        let mut bits = Bits::new(&bytes, 0);
        let table = table()?;
        let mut next = || {
            table
                .coefficient(&mut bits)
                .map(|one| (one.run, one.size, one.value))
        };
        assert_eq!(next(), Ok((0, 2, 3)));
        assert_eq!(next(), Ok((0, 0, 0)));
        assert_eq!(next(), Ok((0, 2, -3)));
        assert_eq!(next(), Ok((3, 1, -1)));
        Ok(())
    }

    #[test]
    fn a_code_that_is_in_no_table_is_damage() -> Result<(), PhotoError> {
        let mut bits = Bits::new(&[0xFE, 0xFE, 0xFE, 0xFE], 0);
        assert_eq!(table()?.symbol(&mut bits), Err(PhotoError::Damaged));
        Ok(())
    }

    #[test]
    fn codes_that_do_not_fit_are_refused() {
        let mut counts = [0; 16];
        counts[0] = 3;
        let stored = StoredTable {
            counts: &counts,
            symbols: &[1, 2, 3],
        };
        assert!(Huffman::new(stored).is_err());
    }
}
