//! Whether what was found in pairs is what is true of them.

use super::pair::Pair;
use nyvri_core::photo::align::{Area, Compared, Similarity};

/// Counted over many pairs.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Outcome {
    /// All.
    pub pairs: u32,
    /// Every corner within one part in a hundred of the width.
    pub aligned: u32,
    /// Laid over each other, but not where they belong.
    pub wrong: u32,
    /// Pairs with a new stain.
    pub stains: u32,
    /// Those where it was marked.
    pub found: u32,
    /// Pairs where something was marked that is not new.
    pub falsely: u32,
}

impl Outcome {
    /// Counts one pair.
    pub fn judge(&mut self, pair: &Pair, compared: &Compared) {
        self.pairs += 1;
        self.stains += u32::from(pair.stain.is_some());
        let Compared::Laid(overlay) = compared else {
            return;
        };
        let is_right = pair.off(&overlay.similarity) <= 0.01;
        self.aligned += u32::from(is_right);
        self.wrong += u32::from(!is_right);
        let is_true = |area: &Area| pair.is_new(area);
        self.found += u32::from(overlay.areas.iter().any(is_true));
        self.falsely += u32::from(!overlay.areas.iter().all(is_true));
    }
}

impl Pair {
    /// How far a corner lies from where it belongs, at most, in parts of the width.
    pub fn off(&self, similarity: &Similarity) -> f32 {
        let (half_x, half_y) = self.half();
        let corners = [(-1.0, -1.0), (1.0, -1.0), (-1.0, 1.0), (1.0, 1.0)];
        let off = corners.iter().zip(&self.corners).map(|((x, y), wanted)| {
            let (there_x, there_y) = similarity.of((x * half_x, y * half_y));
            (there_x - wanted.0).hypot(there_y - wanted.1)
        });
        off.fold(0.0, f32::max) / (2.0 * half_x)
    }

    /// Whether an area is the new stain: its middle lies within it.
    fn is_new(&self, area: &Area) -> bool {
        let Some(stain) = self.stain else {
            return false;
        };
        let count = area.outline.len() as f32;
        let sum = area
            .outline
            .iter()
            .fold((0.0, 0.0), |sum, (x, y)| (sum.0 + x, sum.1 + y));
        let (half_x, half_y) = self.half();
        let across = (sum.0 / count - stain.middle.0) * 2.0 * half_x;
        let down = (sum.1 / count - stain.middle.1) * 2.0 * half_y;
        across.hypot(down) <= stain.radius
    }

    /// Half the width and height, in long sides.
    fn half(&self) -> (f32, f32) {
        if self.is_upright {
            (0.375, 0.5)
        } else {
            (0.5, 0.375)
        }
    }
}
