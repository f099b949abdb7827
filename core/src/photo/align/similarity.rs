//! Where a point of one picture lies in the other: turned, scaled and moved.
//!
//! Points are counted from the middle of their picture, in parts of its long side, so that
//! one similarity holds at every size.

/// From today's picture to the earlier one: `(ax − by + x, bx + ay + y)`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Similarity {
    /// Scale × cosine of the turn.
    pub a: f32,
    /// Scale × sine of the turn.
    pub b: f32,
    /// Moved sideways, in long sides.
    pub x: f32,
    /// Moved down, in long sides.
    pub y: f32,
}

impl Similarity {
    /// Turned by `radians` and scaled about the middle.
    pub(super) fn turned(radians: f32, scale: f32) -> Self {
        Self {
            a: scale * radians.cos(),
            b: scale * radians.sin(),
            x: 0.0,
            y: 0.0,
        }
    }

    /// Where `point` lies.
    pub fn of(&self, (x, y): (f32, f32)) -> (f32, f32) {
        (
            self.a * x - self.b * y + self.x,
            self.b * x + self.a * y + self.y,
        )
    }

    /// First `by`, then this.
    pub(super) fn after(&self, by: &Self) -> Self {
        let (x, y) = self.of((by.x, by.y));
        Self {
            a: self.a * by.a - self.b * by.b,
            b: self.b * by.a + self.a * by.b,
            x,
            y,
        }
    }

    /// Degrees that the earlier picture is turned by.
    pub fn degrees(&self) -> f32 {
        self.b.atan2(self.a).to_degrees()
    }

    /// How many times as large the same thing is in the earlier picture.
    pub fn scale(&self) -> f32 {
        self.a.hypot(self.b)
    }

    /// How far a corner lies from where the other would put it, at most, in long sides.
    pub(super) fn distance(&self, other: &Self, half: (f32, f32)) -> f32 {
        let corners = [(-1.0, -1.0), (1.0, -1.0), (-1.0, 1.0), (1.0, 1.0)];
        let apart = corners.map(|(x, y): (f32, f32)| {
            let corner = (x * half.0, y * half.1);
            let (mine, theirs) = (self.of(corner), other.of(corner));
            (mine.0 - theirs.0).hypot(mine.1 - theirs.1)
        });
        apart.into_iter().fold(0.0, f32::max)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_after_the_other_is_both() {
        let first = Similarity {
            x: 0.1,
            y: -0.05,
            ..Similarity::turned(0.1, 1.1)
        };
        let second = Similarity {
            x: -0.02,
            y: 0.07,
            ..Similarity::turned(-0.05, 0.9)
        };
        let both = second.after(&first);
        let point = (0.3, -0.2);
        let (there, step) = (second.of(first.of(point)), both.of(point));
        assert!((there.0 - step.0).abs() < 1e-6 && (there.1 - step.1).abs() < 1e-6);
        assert!((both.scale() - 0.99).abs() < 1e-6);
    }
}
