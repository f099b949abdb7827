//! A sheet of colours to draw a room on.

use fastrand::Rng;

/// Red, green and blue, 0 to 1.
pub type Colour = [f32; 3];

/// Colours row by row.
#[derive(Clone)]
pub struct Canvas {
    /// Pixels.
    pub width: usize,
    /// Pixels.
    pub height: usize,
    /// Row by row.
    pub pixels: Vec<Colour>,
}

impl Canvas {
    /// Of one colour.
    pub fn new(width: usize, height: usize, colour: Colour) -> Self {
        Self {
            width,
            height,
            pixels: vec![colour; width * height],
        }
    }

    /// A box with upright sides.
    pub fn rectangle(&mut self, x: f32, y: f32, width: f32, height: f32, colour: Colour) {
        let corners = [
            (x, y),
            (x + width, y),
            (x + width, y + height),
            (x, y + height),
        ];
        self.polygon(&corners, colour);
    }

    /// Everything inside the corners, which lie around it in either direction without a dent.
    pub fn polygon(&mut self, corners: &[(f32, f32)], colour: Colour) {
        let (mut left, mut top) = (f32::MAX, f32::MAX);
        let (mut right, mut bottom) = (0.0_f32, 0.0_f32);
        for (x, y) in corners {
            (left, right) = (left.min(*x), right.max(*x));
            (top, bottom) = (top.min(*y), bottom.max(*y));
        }
        for y in top.max(0.0) as usize..(bottom.max(0.0) as usize + 1).min(self.height) {
            for x in left.max(0.0) as usize..(right.max(0.0) as usize + 1).min(self.width) {
                if is_inside(corners, (x as f32 + 0.5, y as f32 + 0.5)) {
                    self.pixels[y * self.width + x] = colour;
                }
            }
        }
    }

    /// A straight stroke.
    pub fn line(&mut self, from: (f32, f32), to: (f32, f32), breadth: f32, colour: Colour) {
        let (dx, dy) = (to.0 - from.0, to.1 - from.1);
        let length = dx.hypot(dy).max(1e-3);
        let (nx, ny) = (-dy / length * breadth / 2.0, dx / length * breadth / 2.0);
        let corners = [
            (from.0 + nx, from.1 + ny),
            (to.0 + nx, to.1 + ny),
            (to.0 - nx, to.1 - ny),
            (from.0 - nx, from.1 - ny),
        ];
        self.polygon(&corners, colour);
    }

    /// A lying ellipse.
    pub fn ellipse(&mut self, centre: (f32, f32), across: f32, down: f32, colour: Colour) {
        let corners: Vec<(f32, f32)> = (0..40)
            .map(|at| {
                let angle = at as f32 / 40.0 * std::f32::consts::TAU;
                (
                    centre.0 + across * angle.cos(),
                    centre.1 + down * angle.sin(),
                )
            })
            .collect();
        self.polygon(&corners, colour);
    }

    /// Plaster, paint and dirt: clouds of several sizes, `depth` of the brightness.
    pub fn roughen(&mut self, chance: &mut Rng, depth: f32) {
        for size in [160, 40, 9] {
            let (columns, rows) = (self.width / size + 2, self.height / size + 2);
            let knots: Vec<f32> = (0..columns * rows).map(|_| chance.f32() - 0.5).collect();
            for y in 0..self.height {
                for x in 0..self.width {
                    let (across, down) = (x % size, y % size);
                    let (across, down) = (across as f32 / size as f32, down as f32 / size as f32);
                    let at = y / size * columns + x / size;
                    let above = knots[at] + across * (knots[at + 1] - knots[at]);
                    let below = knots[at + columns]
                        + across * (knots[at + columns + 1] - knots[at + columns]);
                    let cloud = 1.0 + depth * (above + down * (below - above));
                    let pixel = &mut self.pixels[y * self.width + x];
                    *pixel = pixel.map(|value| value * cloud);
                }
            }
        }
    }

    /// The colour at a point, the nearest edge's outside.
    pub fn at(&self, x: f32, y: f32) -> Colour {
        let x = x.clamp(0.0, self.width as f32 - 1.001);
        let y = y.clamp(0.0, self.height as f32 - 1.001);
        let (left, top) = (x as usize, y as usize);
        let (across, down) = (x - left as f32, y - top as f32);
        let at = top * self.width + left;
        std::array::from_fn(|channel| {
            let value = |at: usize| self.pixels[at][channel];
            let above = value(at) + across * (value(at + 1) - value(at));
            let lower = at + self.width;
            let below = value(lower) + across * (value(lower + 1) - value(lower));
            above + down * (below - above)
        })
    }
}

fn is_inside(corners: &[(f32, f32)], (x, y): (f32, f32)) -> bool {
    let mut inside = false;
    let mut last = corners[corners.len() - 1];
    for corner in corners {
        let crosses = (corner.1 > y) != (last.1 > y);
        if crosses && x < (last.0 - corner.0) * (y - corner.1) / (last.1 - corner.1) + corner.0 {
            inside = !inside;
        }
        last = *corner;
    }
    inside
}
