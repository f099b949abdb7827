//! Progressive JPEG, as the web and editors write it: each scan adds bits to every block,
//! so all frequencies are kept until the last scan is read.

use super::bits::Bits;
use super::header::{Header, Scan};
use super::huffman::{Huffman, signed};
use super::idct::Block;
use super::layout::{Layout, Part};
use super::scan::{self, BlockReader, Walk, ZIGZAG};
use crate::photo::PhotoError;

/// Encoders write about ten; each further one is another pass over the whole picture.
const SCANS_MAX: usize = 64;
/// The bit down to which a frequency is known, before any scan told.
const UNKNOWN: u8 = u8::MAX;

/// Frequencies of one component, block after block, in zigzag order.
struct Frequencies {
    values: Vec<i16>,
    known_to: [u8; 64],
}

/// Decodes every scan from the first on into the planes of `layout`.
pub(super) fn decode(
    bytes: &[u8],
    header: &mut Header<'_>,
    first_scan: Scan,
    layout: &mut Layout,
) -> Result<(), PhotoError> {
    let empty = |part: &Part| Frequencies {
        values: vec![0; part.blocks_wide * part.blocks_high * 64],
        known_to: [UNKNOWN; 64],
    };
    let mut parts: Vec<_> = layout.parts.iter().map(empty).collect();
    let mut next = Some(first_scan);
    for _ in 0..SCANS_MAX {
        let Some(scan) = next else { break };
        note_progress(&mut parts, &scan)?;
        let walk = Walk::new(layout, &scan);
        let mut reader = Reader::new(header, &scan, layout, &mut parts)?;
        let end = scan::read(
            Bits::new(bytes, scan.data_start),
            &walk,
            header.restart_interval,
            &mut reader,
        )?;
        next = header.next_scan(end)?;
    }
    let complete = parts
        .iter()
        .all(|part| part.known_to.iter().all(|bit| *bit == 0));
    if next.is_some() || !complete {
        return Err(PhotoError::Damaged);
    }
    for (part, frequencies) in layout.parts.iter_mut().zip(&parts) {
        let steps = header.quantisation[part.quantisation].ok_or(PhotoError::Damaged)?;
        write_samples(part, &frequencies.values, &steps.map(f32::from));
    }
    Ok(())
}

/// Each scan must go on exactly where the one before it stopped.
fn note_progress(parts: &mut [Frequencies], scan: &Scan) -> Result<(), PhotoError> {
    let mixes = scan.first == 0 && scan.last > 0;
    let many = scan.first > 0 && scan.components.len() > 1;
    let refines = scan.known_to > 0;
    if mixes || many || (refines && scan.known_to != scan.down_to + 1) {
        return Err(PhotoError::Damaged);
    }
    for one in &scan.components {
        for known in &mut parts[one.part].known_to[scan.first..=scan.last] {
            if *known != if refines { scan.known_to } else { UNKNOWN } {
                return Err(PhotoError::Damaged);
            }
            *known = scan.down_to;
        }
    }
    Ok(())
}

fn write_samples(part: &mut Part, values: &[i16], steps: &[f32; 64]) {
    let blocks_wide = part.blocks_wide;
    for (index, stored) in values.chunks_exact(64).enumerate() {
        let mut block: Block = [0.0; 64];
        for ((value, step), at) in stored.iter().zip(steps).zip(ZIGZAG) {
            block[usize::from(at) & 63] = f32::from(*value) * step;
        }
        let (idct, target, stride) = part.target(index % blocks_wide, index / blocks_wide);
        idct.write(&block, 7, 7, target, stride);
    }
}

struct Reader<'a> {
    parts: &'a mut [Frequencies],
    blocks_wide: Vec<usize>,
    dc: Vec<Huffman>,
    ac: Vec<Huffman>,
    first: usize,
    last: usize,
    refines: bool,
    down_to: u8,
    predictions: [i32; 4],
    /// Blocks still to come in which this scan has no new frequency.
    empty_blocks: u32,
}

impl<'a> Reader<'a> {
    fn new(
        header: &Header<'_>,
        scan: &Scan,
        layout: &Layout,
        parts: &'a mut [Frequencies],
    ) -> Result<Self, PhotoError> {
        let (means, refines) = (scan.first == 0, scan.known_to > 0);
        let of = |wanted: bool| scan.components.iter().take(if wanted { 4 } else { 0 });
        let dc = of(means && !refines).map(|one| header.dc.get(one.dc_table).copied().flatten());
        let ac = of(!means).map(|one| header.ac.get(one.ac_table).copied().flatten());
        Ok(Self {
            dc: scan::tables(dc)?,
            ac: scan::tables(ac)?,
            blocks_wide: layout.parts.iter().map(|part| part.blocks_wide).collect(),
            parts,
            first: scan.first,
            last: scan.last,
            refines,
            down_to: scan.down_to,
            predictions: [0; 4],
            empty_blocks: 0,
        })
    }
}

impl BlockReader for Reader<'_> {
    fn block(
        &mut self,
        bits: &mut Bits<'_>,
        index: usize,
        part: usize,
        (block_x, block_y): (usize, usize),
    ) -> Result<(), PhotoError> {
        let start = (block_y * self.blocks_wide[part] + block_x) * 64;
        let block = &mut self.parts[part].values[start..start + 64];
        let bit = 1_i16 << self.down_to;
        if self.first == 0 {
            if self.refines {
                block[0] |= bits.take(1) as i16 * bit;
            } else {
                let difference = self.dc[index].coefficient(bits)?.value;
                let prediction = &mut self.predictions[index & 3];
                *prediction = prediction.wrapping_add(difference);
                block[0] = (*prediction as i16).wrapping_mul(bit);
            }
            return Ok(());
        }
        let band = &mut block[self.first..=self.last];
        if self.refines {
            refine(band, bits, &self.ac[0], bit, &mut self.empty_blocks)
        } else {
            fill(band, bits, &self.ac[0], bit, &mut self.empty_blocks)
        }
    }

    fn restart(&mut self) {
        self.predictions = [0; 4];
        self.empty_blocks = 0;
    }
}

/// How many blocks, this one included, a run of empty ones covers.
fn empty_run(bits: &mut Bits<'_>, exponent: u32) -> u32 {
    (1 << exponent) + bits.take(exponent) as u32
}

/// First scan of a band: the upper bits of its frequencies.
fn fill(
    band: &mut [i16],
    bits: &mut Bits<'_>,
    table: &Huffman,
    bit: i16,
    empty_blocks: &mut u32,
) -> Result<(), PhotoError> {
    if *empty_blocks > 0 {
        *empty_blocks -= 1;
        return Ok(());
    }
    let mut place = 0;
    while place < band.len() {
        let symbol = table.symbol(bits)?;
        let (run, size) = (symbol >> 4, symbol & 15);
        if size == 0 && run < 15 {
            *empty_blocks = empty_run(bits, run) - 1;
            break;
        }
        place += run as usize;
        let value = signed(bits.take(size), size) as i16;
        match band.get_mut(place) {
            Some(stored) => *stored = value.wrapping_mul(bit),
            None => return Err(PhotoError::Damaged),
        }
        place += 1;
    }
    Ok(())
}

/// A later scan: one more bit of every frequency that is known, and new ones among the zeros.
fn refine(
    band: &mut [i16],
    bits: &mut Bits<'_>,
    table: &Huffman,
    bit: i16,
    empty_blocks: &mut u32,
) -> Result<(), PhotoError> {
    let mut place = 0;
    while *empty_blocks == 0 && place < band.len() {
        let symbol = table.symbol(bits)?;
        let (mut zeros, size) = (symbol >> 4, symbol & 15);
        if size == 0 && zeros < 15 {
            *empty_blocks = empty_run(bits, zeros);
            break;
        }
        let new = match (size, size > 0 && bits.take(1) == 1) {
            (0, _) => 0,
            (_, true) => bit,
            (_, false) => -bit,
        };
        while let Some(stored) = band.get_mut(place) {
            place += 1;
            if *stored != 0 {
                sharpen(stored, bits, bit);
            } else if zeros == 0 {
                *stored = new;
                break;
            } else {
                zeros -= 1;
            }
        }
    }
    if *empty_blocks > 0 {
        for stored in band[place..].iter_mut().filter(|stored| **stored != 0) {
            sharpen(stored, bits, bit);
        }
        *empty_blocks -= 1;
    }
    Ok(())
}

/// One more bit of a known frequency, away from zero.
#[inline]
fn sharpen(stored: &mut i16, bits: &mut Bits<'_>, bit: i16) {
    if bits.take(1) == 1 && *stored & bit == 0 {
        *stored = stored.wrapping_add(if *stored > 0 { bit } else { -bit });
    }
}
