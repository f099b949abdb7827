//! Walks the blocks of one scan, in the order they are stored, and minds restart markers.

use super::bits::Bits;
use super::header::{Scan, StoredTable};
use super::huffman::Huffman;
use super::layout::Layout;
use crate::photo::PhotoError;

/// From zigzag order to row by row.
pub(super) const ZIGZAG: [u8; 64] = [
    0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20,
    13, 6, 7, 14, 21, 28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59,
    52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47, 55, 62, 63,
];

/// What is done with each block.
pub(super) trait BlockReader {
    /// Reads the block of the scan's `index`-th component, `part` of the frame.
    fn block(
        &mut self,
        bits: &mut Bits<'_>,
        index: usize,
        part: usize,
        place: (usize, usize),
    ) -> Result<(), PhotoError>;

    /// Predictions start anew.
    fn restart(&mut self);
}

/// How the blocks of a scan are laid out: counts of units, and blocks within one.
pub(super) struct Walk {
    units_wide: usize,
    units_high: usize,
    /// Part, and columns and rows of blocks in a unit.
    within: Vec<(usize, usize, usize)>,
}

impl Walk {
    pub fn new(layout: &Layout, scan: &Scan) -> Self {
        if let [only] = &scan.components[..] {
            let part = &layout.parts[only.part];
            return Self {
                units_wide: part.own_wide,
                units_high: part.own_high,
                within: vec![(only.part, 1, 1)],
            };
        }
        let within = scan.components.iter().map(|one| {
            let part = &layout.parts[one.part];
            (one.part, part.horizontal, part.vertical)
        });
        Self {
            units_wide: layout.units_wide,
            units_high: layout.units_high,
            within: within.collect(),
        }
    }
}

/// Reads all blocks of a scan; answers where the data behind it goes on.
pub(super) fn read(
    mut bits: Bits<'_>,
    walk: &Walk,
    restart_interval: usize,
    reader: &mut impl BlockReader,
) -> Result<usize, PhotoError> {
    let (mut until_restart, mut restarts) = (restart_interval, 0_u8);
    for unit_y in 0..walk.units_high {
        for unit_x in 0..walk.units_wide {
            if restart_interval > 0 && until_restart == 0 {
                bits.restart(restarts & 7)?;
                reader.restart();
                restarts = restarts.wrapping_add(1);
                until_restart = restart_interval;
            }
            until_restart = until_restart.wrapping_sub(1);
            for (index, (part, columns, rows)) in walk.within.iter().enumerate() {
                for row in 0..*rows {
                    for column in 0..*columns {
                        let place = (unit_x * columns + column, unit_y * rows + row);
                        reader.block(&mut bits, index, *part, place)?;
                    }
                }
            }
            bits.check()?;
        }
    }
    bits.marker()
}

/// Makes the tables of a kind that a scan names, in the order of its components.
pub(super) fn tables<'a>(
    stored: impl Iterator<Item = Option<StoredTable<'a>>>,
) -> Result<Vec<Huffman>, PhotoError> {
    stored
        .map(|table| Huffman::new(table.ok_or(PhotoError::Damaged)?))
        .collect()
}
