//! From the frequencies of a block to samples, at any size from 1 × 1 to 8 × 8.
//!
//! A smaller size uses only the lowest frequencies: that shrinks a photo while it is being
//! decoded, and its full size never exists in memory.

/// Frequencies of one block, dequantised, row by row.
pub(super) type Block = [f32; 64];

/// The transform to `wide` × `high` samples.
pub(super) struct Idct {
    pub wide: usize,
    pub high: usize,
    /// `across[u][x]`: what frequency `u` adds to the sample at `x`.
    across: [[f32; 8]; 8],
    /// `down[v][y]`, the same for rows.
    down: [[f32; 8]; 8],
}

impl Idct {
    /// Both sizes are 1–8.
    pub fn new(wide: usize, high: usize) -> Self {
        Self {
            wide,
            high,
            across: waves(wide),
            down: waves(high),
        }
    }

    /// Writes the samples into `target`, whose rows are `stride` apart. `last_row` and
    /// `last_column` say beyond which every frequency is zero.
    #[inline(always)]
    pub fn write(
        &self,
        block: &Block,
        last_row: usize,
        last_column: usize,
        target: &mut [u8],
        stride: usize,
    ) {
        if self.wide <= 4 {
            self.write_lanes::<4>(block, last_row, last_column, target, stride);
        } else {
            self.write_lanes::<8>(block, last_row, last_column, target, stride);
        }
    }

    /// Every row is worked on `LANES` columns at a time; those beyond `wide` are not written.
    #[inline(always)]
    fn write_lanes<const LANES: usize>(
        &self,
        block: &Block,
        last_row: usize,
        last_column: usize,
        target: &mut [u8],
        stride: usize,
    ) {
        let rows = last_row.min(self.high - 1);
        let columns = last_column.min(self.wide - 1);
        for (y, row) in target.chunks_mut(stride).take(self.high).enumerate() {
            let mut mixed = [0.0_f32; LANES];
            for v in 0..=rows {
                let wave = self.down[v & 7][y & 7];
                let stored = &block[(v & 7) * 8..][..LANES];
                for (sum, value) in mixed.iter_mut().zip(stored) {
                    *sum += wave * value;
                }
            }
            let mut sums = [128.0_f32; LANES];
            for (value, waves) in mixed.iter().zip(&self.across).take(columns + 1) {
                for (sum, wave) in sums.iter_mut().zip(&waves[..LANES]) {
                    *sum += value * wave;
                }
            }
            let samples = sums.map(sample);
            row[..self.wide].copy_from_slice(&samples[..self.wide]);
        }
    }

    /// A block of one value.
    #[inline(always)]
    pub fn write_flat(&self, mean: f32, target: &mut [u8], stride: usize) {
        let value = sample(mean / 8.0 + 128.0);
        for row in target.chunks_mut(stride).take(self.high) {
            row[..self.wide].fill(value);
        }
    }
}

/// Cosines of the inverse transform of `size` points, in the scale of the one of eight.
fn waves(size: usize) -> [[f32; 8]; 8] {
    let mut waves = [[0.0; 8]; 8];
    for (frequency, row) in waves.iter_mut().enumerate().take(size) {
        let height = if frequency == 0 {
            std::f64::consts::FRAC_1_SQRT_2
        } else {
            1.0
        };
        for (place, wave) in row.iter_mut().enumerate().take(size) {
            let angle = (2 * place + 1) as f64 * frequency as f64 * std::f64::consts::PI
                / (2 * size) as f64;
            *wave = (0.5 * height * angle.cos()) as f32;
        }
    }
    waves
}

/// Rounded and kept within a byte: adding 2^23 leaves the whole number in the lowest bits.
#[inline(always)]
fn sample(value: f32) -> u8 {
    (value.clamp(0.0, 255.0) + 8_388_608.0).to_bits() as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    fn samples(block: &Block, wide: usize, high: usize) -> Vec<u8> {
        let mut target = vec![0; wide * high];
        Idct::new(wide, high).write(block, 7, 7, &mut target, wide);
        target
    }

    #[test]
    fn a_mean_alone_is_flat_at_every_size() {
        let mut block = [0.0; 64];
        block[0] = 320.0;
        for size in 1..=8 {
            assert!(
                samples(&block, size, 9 - size)
                    .iter()
                    .all(|sample| *sample == 168),
                "{size}"
            );
            let mut flat = vec![0; size * 8];
            Idct::new(size, 8).write_flat(320.0, &mut flat, size);
            assert!(flat.iter().all(|sample| *sample == 168));
        }
    }

    #[test]
    fn one_wave_falls_from_left_to_right_at_every_size() {
        let mut block = [0.0; 64];
        block[1] = 200.0;
        for wide in 2..=8 {
            let row = &samples(&block, wide, 1)[..wide];
            assert!(row.is_sorted_by(|left, right| left > right), "{row:?}");
            assert!(u16::from(row[0]) + u16::from(row[wide - 1]) == 256);
        }
    }

    #[test]
    fn values_beyond_a_byte_stop_at_its_ends() {
        let mut block = [0.0; 64];
        block[0] = 1e9;
        assert_eq!(samples(&block, 1, 1), [255]);
        block[0] = -1e9;
        assert_eq!(samples(&block, 1, 1), [0]);
    }
}
