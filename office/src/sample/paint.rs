//! A small painter: shapes with soft edges on a picture, and randomness that is the same every time.

use image::{Rgb, RgbImage};

/// Red, green, blue.
pub type Color = [u8; 3];

/// A point in pixels.
pub type Point = (f32, f32);

/// Pixels of the picture for each unit of the sheet that scenes are laid out on.
const SCALE: f32 = 0.6;

/// A picture being painted.
pub struct Canvas {
    image: RgbImage,
}

/// Numbers that look random and are the same every time.
pub struct Dice(u64);

impl Dice {
    /// A row of numbers of its own for each seed.
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    /// From 0 up to 1.
    #[expect(clippy::cast_precision_loss, reason = "24 bits fit a float exactly")]
    pub fn roll(&mut self) -> f32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 40) as f32 / (1u64 << 24) as f32
    }

    /// From `low` up to `high`.
    pub fn between(&mut self, low: f32, high: f32) -> f32 {
        low + self.roll() * (high - low)
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "pixels of a small picture, clamped before they are turned into numbers"
)]
impl Canvas {
    /// One colour all over.
    pub fn new(width: u32, height: u32, color: Color) -> Self {
        Self {
            image: RgbImage::from_pixel(scaled(width), scaled(height), Rgb(color)),
        }
    }

    /// The finished picture.
    pub fn finish(self) -> RgbImage {
        self.image
    }

    /// Paints where `cover` says how much, from 0 to 1, inside the box from `from` to `to`.
    pub fn paint(&mut self, from: Point, to: Point, color: Color, cover: impl Fn(f32, f32) -> f32) {
        let clip = |place: f32, end: u32| (place * SCALE).clamp(0.0, end as f32) as u32;
        let (width, height) = self.image.dimensions();
        for y in clip(from.1, height)..clip(to.1 + 2.0, height) {
            for x in clip(from.0, width)..clip(to.0 + 2.0, width) {
                let part =
                    cover((x as f32 + 0.5) / SCALE, (y as f32 + 0.5) / SCALE).clamp(0.0, 1.0);
                if part > 0.0 {
                    let pixel = self.image.get_pixel_mut(x, y);
                    for (old, new) in pixel.0.iter_mut().zip(color) {
                        *old = (f32::from(*old) + (f32::from(new) - f32::from(*old)) * part) as u8;
                    }
                }
            }
        }
    }

    /// A shape with straight sides that has no dents.
    pub fn polygon(&mut self, corners: &[Point], color: Color, part: f32) {
        let (from, to) = bounds(corners);
        let sides: Vec<(Point, Point)> = corners
            .iter()
            .copied()
            .zip(corners.iter().copied().cycle().skip(1))
            .collect();
        self.paint(from, to, color, |x, y| {
            let inside = sides.iter().map(|(a, b)| {
                let (dx, dy) = (b.0 - a.0, b.1 - a.1);
                (dx * (y - a.1) - dy * (x - a.0)) / dx.hypot(dy).max(0.001)
            });
            (inside.fold(f32::MAX, f32::min) * SCALE + 0.5).clamp(0.0, 1.0) * part
        });
    }

    /// A line with round ends.
    pub fn line(&mut self, a: Point, b: Point, width: f32, color: Color, part: f32) {
        let (from, to) = bounds(&[a, b]);
        let (dx, dy) = (b.0 - a.0, b.1 - a.1);
        let length = (dx * dx + dy * dy).max(0.001);
        self.paint(
            (from.0 - width, from.1 - width),
            (to.0 + width, to.1 + width),
            color,
            |x, y| {
                let along = (((x - a.0) * dx + (y - a.1) * dy) / length).clamp(0.0, 1.0);
                let away = (x - a.0 - along * dx).hypot(y - a.1 - along * dy);
                ((width / 2.0 - away) * SCALE + 0.5).clamp(0.0, 1.0) * part
            },
        );
    }

    /// An oval whose edge fades over `soft` of its size.
    pub fn oval(&mut self, middle: Point, size: Point, soft: f32, color: Color, part: f32) {
        let (from, to) = (
            (middle.0 - size.0, middle.1 - size.1),
            (middle.0 + size.0, middle.1 + size.1),
        );
        self.paint(from, to, color, |x, y| {
            let away = ((x - middle.0) / size.0).hypot((y - middle.1) / size.1);
            ((1.0 - away) / soft.max(0.01)).clamp(0.0, 1.0) * part
        });
    }

    /// A stain: many soft ovals, thickest in the middle.
    pub fn stain(&mut self, dice: &mut Dice, middle: Point, size: Point, color: Color, part: f32) {
        for _ in 0..26 {
            let (turn, out) = (
                dice.between(0.0, std::f32::consts::TAU),
                dice.roll().sqrt() * 0.62,
            );
            let place = (
                middle.0 + turn.cos() * out * size.0,
                middle.1 + turn.sin() * out * size.1,
            );
            let big = dice.between(0.25, 0.5) * (1.1 - out);
            self.oval(
                place,
                (size.0 * big, size.1 * big),
                0.7,
                color,
                part * dice.between(0.12, 0.3),
            );
        }
    }

    /// Specks, thickest in the middle.
    pub fn specks(
        &mut self,
        dice: &mut Dice,
        count: u32,
        middle: Point,
        size: Point,
        color: Color,
    ) {
        for _ in 0..count {
            let (turn, out) = (dice.between(0.0, std::f32::consts::TAU), dice.roll());
            let place = (
                middle.0 + turn.cos() * out * size.0,
                middle.1 + turn.sin() * out * size.1,
            );
            let big = dice.between(1.5, 7.0) * (1.2 - out * 0.7);
            self.oval(
                place,
                (big, big * dice.between(0.7, 1.2)),
                0.6,
                color,
                dice.between(0.35, 0.8),
            );
        }
    }

    /// Light from one side, and the grain of a phone's camera.
    pub fn light(&mut self, dice: &mut Dice, from: Point) {
        let (width, height) = self.image.dimensions();
        let far = (width as f32).hypot(height as f32);
        for (x, y, pixel) in self.image.enumerate_pixels_mut() {
            let away = (x as f32 - from.0 * SCALE).hypot(y as f32 - from.1 * SCALE) / far;
            let lit = 1.09 - away * 0.34 + dice.between(-0.018, 0.018);
            for value in &mut pixel.0 {
                *value = (f32::from(*value) * lit).clamp(0.0, 255.0) as u8;
            }
        }
    }
}

fn bounds(corners: &[Point]) -> (Point, Point) {
    let start = ((f32::MAX, f32::MAX), (f32::MIN, f32::MIN));
    corners.iter().fold(start, |(low, high), (x, y)| {
        (
            (low.0.min(*x), low.1.min(*y)),
            (high.0.max(*x), high.1.max(*y)),
        )
    })
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "the sides of a small picture"
)]
fn scaled(side: u32) -> u32 {
    (side as f32 * SCALE) as u32
}
