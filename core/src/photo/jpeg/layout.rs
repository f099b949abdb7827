//! Where each block of each component lies, and at what size it is decoded.

use super::header::Frame;
use super::idct::Idct;
use crate::photo::picture::Plane;
use crate::photo::shrink;

/// A size within this of the limit is taken as it comes, without resampling.
const CLOSE_ENOUGH_PERCENT: usize = 93;

/// The size a picture is decoded at, and the one it then gets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Goal {
    /// Eighths of the stored size: 8 is full size.
    pub eighths: usize,
    pub width: usize,
    pub height: usize,
}

/// One component: its blocks, its scale and its samples.
pub(super) struct Part {
    pub horizontal: usize,
    pub vertical: usize,
    pub quantisation: usize,
    /// Blocks in a row and a column, filled up to whole coded units.
    pub blocks_wide: usize,
    pub blocks_high: usize,
    /// Blocks that hold any of the picture: what a scan of this component alone covers.
    pub own_wide: usize,
    pub own_high: usize,
    pub idct: Idct,
    pub plane: Plane,
    /// The part of `plane` that is picture, in samples; not always whole.
    pub shown: (f64, f64),
}

/// The whole frame.
pub(super) struct Layout {
    pub units_wide: usize,
    pub units_high: usize,
    pub parts: Vec<Part>,
}

/// What to aim for. Sizes are even whenever the picture is shrunk.
pub(super) fn goal(width: usize, height: usize, long_side: usize) -> Goal {
    let longest = width.max(height);
    if longest <= long_side {
        return Goal {
            eighths: 8,
            width,
            height,
        };
    }
    let scaled = |side: usize, eighths: usize| side * eighths / 8;
    let close = |eighths: &usize| {
        let side = scaled(longest, *eighths);
        side <= long_side
            && side * 100 >= long_side * CLOSE_ENOUGH_PERCENT
            && scaled(width.min(height), *eighths) > 1
    };
    if let Some(eighths) = (1..8).find(close) {
        return Goal {
            eighths,
            width: scaled(width, eighths) & !1,
            height: scaled(height, eighths) & !1,
        };
    }
    let eighths = (1..8)
        .find(|eighths| scaled(longest, *eighths) >= long_side)
        .unwrap_or(8);
    let (width, height) = shrink::fitted(width, height, long_side);
    Goal {
        eighths,
        width,
        height,
    }
}

impl Layout {
    /// `halved` says which components are wanted at half the size: the colours of YCbCr.
    pub fn new(frame: &Frame, eighths: usize, halved: impl Fn(usize) -> bool) -> Self {
        let most = |factors: fn(&super::header::Component) -> usize| {
            frame.components.iter().map(factors).max().unwrap_or(1)
        };
        let (most_wide, most_high) = (most(|one| one.horizontal), most(|one| one.vertical));
        let units_wide = frame.width.div_ceil(8 * most_wide);
        let units_high = frame.height.div_ceil(8 * most_high);
        let parts = frame.components.iter().enumerate().map(|(index, one)| {
            let wanted = if halved(index) { 2 } else { 1 };
            let scale =
                |factor: usize, most: usize| (eighths * most).div_ceil(wanted * factor).min(8);
            let idct = Idct::new(
                scale(one.horizontal, most_wide),
                scale(one.vertical, most_high),
            );
            let (blocks_wide, blocks_high) =
                (units_wide * one.horizontal, units_high * one.vertical);
            let shown = |side: usize, factor: usize, most: usize, scale: usize| {
                (side * factor * scale) as f64 / (most * 8) as f64
            };
            Part {
                horizontal: one.horizontal,
                vertical: one.vertical,
                quantisation: one.quantisation,
                blocks_wide,
                blocks_high,
                own_wide: (frame.width * one.horizontal)
                    .div_ceil(most_wide)
                    .div_ceil(8),
                own_high: (frame.height * one.vertical)
                    .div_ceil(most_high)
                    .div_ceil(8),
                shown: (
                    shown(frame.width, one.horizontal, most_wide, idct.wide),
                    shown(frame.height, one.vertical, most_high, idct.high),
                ),
                plane: Plane::filled(blocks_wide * idct.wide, blocks_high * idct.high, 0),
                idct,
            }
        });
        Self {
            units_wide,
            units_high,
            parts: parts.collect(),
        }
    }
}

impl Part {
    /// The samples from the top left corner of a block on, and how far apart rows are.
    #[inline(always)]
    pub fn target(&mut self, block_x: usize, block_y: usize) -> (&Idct, &mut [u8], usize) {
        let stride = self.plane.width;
        let start = block_y * self.idct.high * stride + block_x * self.idct.wide;
        (&self.idct, &mut self.plane.samples[start..], stride)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_phones_write_needs_no_resampling() {
        for (width, height, expected) in [
            (4000, 3000, (4, 2000, 1500)),
            (3024, 4032, (4, 1512, 2016)),
            (8160, 6120, (2, 2040, 1530)),
        ] {
            let goal = goal(width, height, 2048);
            assert_eq!((goal.eighths, goal.width, goal.height), expected);
        }
    }

    #[test]
    fn other_sizes_are_decoded_a_little_larger_than_needed() {
        assert_eq!(
            goal(4624, 3468, 2048),
            Goal {
                eighths: 4,
                width: 2048,
                height: 1536
            }
        );
        assert_eq!(
            goal(2100, 40, 2048),
            Goal {
                eighths: 8,
                width: 2048,
                height: 40
            }
        );
        assert_eq!(
            goal(65_000, 1, 2048),
            Goal {
                eighths: 1,
                width: 2048,
                height: 2
            }
        );
    }

    #[test]
    fn small_pictures_stay_as_they_are() {
        assert_eq!(
            goal(2047, 33, 2048),
            Goal {
                eighths: 8,
                width: 2047,
                height: 33
            }
        );
    }
}
