//! Baseline JPEG, as cameras write it: each block is whole where it stands, and goes
//! straight from bits to samples of the wanted size.

use super::bits::Bits;
use super::header::{Header, Scan};
use super::huffman::Huffman;
use super::idct::Block;
use super::layout::Layout;
use super::scan::{self, BlockReader, Walk, ZIGZAG};
use crate::photo::PhotoError;

/// Decodes every scan from the first on into the planes of `layout`.
pub(super) fn decode(
    bytes: &[u8],
    header: &mut Header<'_>,
    first_scan: Scan,
    layout: &mut Layout,
) -> Result<(), PhotoError> {
    let mut missing = vec![true; layout.parts.len()];
    let mut next = Some(first_scan);
    while let Some(scan) = next {
        for one in &scan.components {
            if !std::mem::take(&mut missing[one.part]) {
                return Err(PhotoError::Damaged);
            }
        }
        let walk = Walk::new(layout, &scan);
        let mut reader = Reader::new(header, &scan, layout)?;
        let bits = Bits::new(bytes, scan.data_start);
        let end = scan::read(bits, &walk, header.restart_interval, &mut reader)?;
        next = header.next_scan(end)?;
    }
    if missing.contains(&true) {
        Err(PhotoError::Damaged)
    } else {
        Ok(())
    }
}

struct Reader<'a> {
    layout: &'a mut Layout,
    dc: Vec<Huffman>,
    ac: Vec<Huffman>,
    /// In zigzag order.
    quantisation: Vec<[f32; 64]>,
    predictions: [i32; 4],
}

impl<'a> Reader<'a> {
    fn new(header: &Header<'_>, scan: &Scan, layout: &'a mut Layout) -> Result<Self, PhotoError> {
        let components = &scan.components;
        let dc = scan::tables(
            components
                .iter()
                .map(|one| header.dc.get(one.dc_table).copied().flatten()),
        )?;
        let ac = scan::tables(
            components
                .iter()
                .map(|one| header.ac.get(one.ac_table).copied().flatten()),
        )?;
        let steps = |part: usize| {
            let stored =
                header.quantisation[layout.parts[part].quantisation].ok_or(PhotoError::Damaged)?;
            Ok(stored.map(f32::from))
        };
        let quantisation = components
            .iter()
            .map(|one| steps(one.part))
            .collect::<Result<_, PhotoError>>()?;
        Ok(Self {
            layout,
            dc,
            ac,
            quantisation,
            predictions: [0; 4],
        })
    }
}

impl BlockReader for Reader<'_> {
    #[inline(always)]
    fn block(
        &mut self,
        bits: &mut Bits<'_>,
        index: usize,
        part: usize,
        (block_x, block_y): (usize, usize),
    ) -> Result<(), PhotoError> {
        let (dc, ac, steps) = (&self.dc[index], &self.ac[index], &self.quantisation[index]);
        let difference = dc.coefficient(bits)?.value;
        let prediction = &mut self.predictions[index & 3];
        *prediction = prediction.wrapping_add(difference);
        let mean = *prediction as f32 * steps[0];
        let (idct, target, stride) = self.layout.parts[part].target(block_x, block_y);

        let mut block: Block = [0.0; 64];
        let (mut last_row, mut last_column, mut place) = (0, 0, 1);
        while place < 64 {
            let coefficient = ac.coefficient(bits)?;
            place += coefficient.run;
            if coefficient.size == 0 {
                if coefficient.run < 15 {
                    break;
                }
                place += 1;
                continue;
            }
            if place > 63 {
                return Err(PhotoError::Damaged);
            }
            let at = usize::from(ZIGZAG[place]) & 63;
            block[at] = coefficient.value as f32 * steps[place];
            last_row = last_row.max(at / 8);
            last_column = last_column.max(at % 8);
            place += 1;
        }
        if last_row | last_column == 0 {
            idct.write_flat(mean, target, stride);
        } else {
            block[0] = mean;
            idct.write(&block, last_row, last_column, target, stride);
        }
        Ok(())
    }

    fn restart(&mut self) {
        self.predictions = [0; 4];
    }
}
