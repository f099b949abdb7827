//! Takes back what halving in the decoder leaves in the finest lines.
//!
//! A decoder that gives half the size transforms each square of eight pixels by itself, so what is too fine for the smaller
//! picture stays as false grain. Five neighbours in each direction bring it nearer to what a Lanczos filter over the
//! whole picture would give, and the encoder spends fewer bytes on it.

use super::picture::Plane;

/// Parts of 64: of the sample itself, of those beside it, of those two away.
const WEIGHTS: [i16; 3] = [60, 3, -1];
/// Samples that are looked at on either side; as many at each edge stay as they are.
const REACH: usize = 2;

/// In place.
pub(super) fn soften(plane: &mut Plane) {
    if plane.width.min(plane.height) <= 2 * REACH {
        return;
    }
    along_rows(plane);
    along_columns(plane);
}

fn along_rows(plane: &mut Plane) {
    let mut before = vec![0; plane.width];
    for row in plane.samples.chunks_exact_mut(plane.width) {
        before.copy_from_slice(row);
        for (sample, near) in row[REACH..].iter_mut().zip(before.windows(2 * REACH + 1)) {
            *sample = weighed([near[0], near[1], near[2], near[3], near[4]]);
        }
    }
}

fn along_columns(plane: &mut Plane) {
    let width = plane.width;
    // As they were: the row two above, the one above, and the one that is being changed.
    let mut before = [plane.row(0).to_vec(), plane.row(1).to_vec(), vec![0; width]];
    for y in REACH..plane.height - REACH {
        let (row, below) = plane.samples[y * width..].split_at_mut(width);
        before[2].copy_from_slice(row);
        let [far_above, above, here] = before.each_ref().map(|row| &row[..width]);
        let (below, far_below) = (&below[..width], &below[width..2 * width]);
        for (x, sample) in row.iter_mut().enumerate() {
            *sample = weighed([far_above[x], above[x], here[x], below[x], far_below[x]]);
        }
        before.rotate_left(1);
    }
}

fn weighed(near: [u8; 5]) -> u8 {
    let [far_before, before, here, after, far_after] = near.map(i16::from);
    let [own, beside, far] = WEIGHTS;
    let sum = own * here + beside * (before + after) + far * (far_before + far_after);
    ((sum + 32) >> 6).clamp(0, 255) as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_even_stays_and_a_slope_stays_a_slope() {
        let mut even = Plane::filled(9, 7, 255);
        soften(&mut even);
        assert_eq!(even, Plane::filled(9, 7, 255));
        let slope: Vec<u8> = (0..20).map(|x| x * 5).collect();
        let mut sloping = Plane {
            width: 20,
            height: 6,
            samples: slope.repeat(6),
        };
        soften(&mut sloping);
        assert_eq!(sloping.samples, slope.repeat(6));
    }

    #[test]
    fn grain_of_one_pixel_becomes_weaker_in_both_directions() {
        let mut plane = Plane::filled(9, 9, 100);
        plane.samples[4 * 9 + 4] = 228;
        soften(&mut plane);
        let at = |x: usize, y: usize| plane.samples[y * 9 + x];
        assert_eq!((at(4, 4), at(3, 4), at(4, 3)), (213, 106, 106));
        assert_eq!((at(2, 4), at(4, 6), at(0, 0)), (98, 98, 100));
    }

    #[test]
    fn a_picture_smaller_than_its_reach_stays() {
        let mut small = Plane {
            width: 4,
            height: 9,
            samples: (0..36).collect(),
        };
        soften(&mut small);
        assert_eq!(small.samples, (0..36).collect::<Vec<u8>>());
    }
}
