//! A picture in memory, the way a baseline JPEG stores it: one full plane of
//! brightness and two planes of colour at half the width and height.
//!
//! Cameras deliver this and the encoder wants it, so a photo never has to become RGB
//! on its way through.

/// Samples of one kind, row by row, without padding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Plane {
    pub width: usize,
    pub height: usize,
    pub samples: Vec<u8>,
}

/// Full-range BT.601 as in JFIF; colour is sampled in the middle of each 2 × 2 pixels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Picture {
    pub luma: Plane,
    /// Cb and Cr, each `ceil(width / 2)` by `ceil(height / 2)`.
    pub chroma: [Plane; 2],
}

/// Interleaved samples, eight bits each: one channel is grey, three are RGB.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Pixels {
    pub width: usize,
    pub height: usize,
    pub channels: usize,
    pub samples: Vec<u8>,
}

impl Plane {
    /// A plane of one value.
    pub fn filled(width: usize, height: usize, value: u8) -> Self {
        Self {
            width,
            height,
            samples: vec![value; width * height],
        }
    }

    /// One row; the caller keeps `y` inside the plane.
    pub fn row(&self, y: usize) -> &[u8] {
        &self.samples[y * self.width..(y + 1) * self.width]
    }
}

impl Picture {
    /// A grey picture: the colour planes are neutral.
    pub fn grey(luma: Plane) -> Self {
        let neutral = Plane::filled(luma.width.div_ceil(2), luma.height.div_ceil(2), 128);
        Self {
            luma,
            chroma: [neutral.clone(), neutral],
        }
    }

    /// From interleaved pixels, at the same size.
    pub fn from_pixels(pixels: Pixels) -> Self {
        let Pixels {
            width,
            height,
            channels,
            samples,
        } = pixels;
        if channels == 1 {
            return Self::grey(Plane {
                width,
                height,
                samples,
            });
        }
        let (half_width, half_height) = (width.div_ceil(2), height.div_ceil(2));
        let luma = samples.chunks_exact(3).map(brightness).collect();
        let mut chroma = [
            Plane::filled(half_width, half_height, 128),
            Plane::filled(half_width, half_height, 128),
        ];
        for (half_y, pair) in samples.chunks(width * 3 * 2).enumerate() {
            let (upper, lower) = pair.split_at(width * 3);
            let lower = if lower.is_empty() { upper } else { lower };
            for half_x in 0..half_width {
                let [cb, cr] = colour(sum_of_four(upper, lower, half_x));
                chroma[0].samples[half_y * half_width + half_x] = cb;
                chroma[1].samples[half_y * half_width + half_x] = cr;
            }
        }
        Self {
            luma: Plane {
                width,
                height,
                samples: luma,
            },
            chroma,
        }
    }

    /// To RGB, at the same size; colour is spread smoothly between its samples.
    pub fn to_rgb(&self) -> Pixels {
        let (width, height) = (self.luma.width, self.luma.height);
        let mut samples = Vec::with_capacity(width * height * 3);
        for y in 0..height {
            let near = self.chroma.each_ref().map(|plane| plane.row(y / 2));
            for (x, luma) in self.luma.row(y).iter().enumerate() {
                samples.extend_from_slice(&rgb(*luma, near[0][x / 2], near[1][x / 2]));
            }
        }
        Pixels {
            width,
            height,
            channels: 3,
            samples,
        }
    }
}

/// Red, green and blue of a 2 × 2 square, summed; at an odd edge the last column counts twice.
fn sum_of_four(upper: &[u8], lower: &[u8], half_x: usize) -> [i32; 3] {
    let left = half_x * 6;
    let right = if left + 3 < upper.len() {
        left + 3
    } else {
        left
    };
    std::array::from_fn(|channel| {
        [
            upper[left + channel],
            upper[right + channel],
            lower[left + channel],
            lower[right + channel],
        ]
        .into_iter()
        .map(i32::from)
        .sum()
    })
}

/// Weights are JFIF's, scaled to 16 bits.
fn brightness(rgb: &[u8]) -> u8 {
    let [red, green, blue] = [rgb[0], rgb[1], rgb[2]].map(i32::from);
    ((19_595 * red + 38_470 * green + 7_471 * blue + 32_768) >> 16) as u8
}

/// Cb and Cr of four summed pixels, hence two bits more to shift away.
fn colour([red, green, blue]: [i32; 3]) -> [u8; 2] {
    let half = (128 << 18) + (1 << 17);
    let cb = (-11_059 * red - 21_709 * green + 32_768 * blue + half) >> 18;
    let cr = (32_768 * red - 27_439 * green - 5_329 * blue + half) >> 18;
    [cb.clamp(0, 255) as u8, cr.clamp(0, 255) as u8]
}

/// One pixel of JFIF's colours.
pub(super) fn rgb(luma: u8, cb: u8, cr: u8) -> [u8; 3] {
    let (luma, cb, cr) = (
        i32::from(luma) << 16,
        i32::from(cb) - 128,
        i32::from(cr) - 128,
    );
    [
        luma + 91_881 * cr,
        luma - 22_554 * cb - 46_802 * cr,
        luma + 116_130 * cb,
    ]
    .map(|value| ((value + 32_768) >> 16).clamp(0, 255) as u8)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one_colour(width: usize, height: usize, colour: [u8; 3]) -> Pixels {
        Pixels {
            width,
            height,
            channels: 3,
            samples: colour.repeat(width * height),
        }
    }

    #[test]
    fn a_colour_survives_the_way_to_planes_and_back() {
        for colour in [
            [0, 0, 0],
            [255, 255, 255],
            [200, 30, 60],
            [10, 220, 90],
            [0, 0, 255],
        ] {
            let there = Picture::from_pixels(one_colour(5, 3, colour));
            let back = there.to_rgb();
            for (was, is) in colour.iter().cycle().zip(&back.samples) {
                assert!(
                    was.abs_diff(*is) <= 2,
                    "{colour:?} became {:?}",
                    &back.samples[..3]
                );
            }
        }
    }

    #[test]
    fn colour_planes_cover_odd_edges() {
        let picture = Picture::from_pixels(one_colour(5, 3, [9, 99, 199]));
        assert_eq!((picture.chroma[0].width, picture.chroma[0].height), (3, 2));
        assert_eq!(picture.chroma[0].samples[5], picture.chroma[0].samples[0]);
    }

    #[test]
    fn grey_has_neutral_colour() {
        let grey = Pixels {
            width: 3,
            height: 1,
            channels: 1,
            samples: vec![0, 100, 255],
        };
        assert_eq!(
            Picture::from_pixels(grey).to_rgb().samples,
            [0, 0, 0, 100, 100, 100, 255, 255, 255]
        );
    }
}
