//! Two photos of one room, and what is true of them.

use super::canvas::{Canvas, Colour};
use super::furniture::{ROOM, room};
use crate::pictures;
use fastrand::Rng;
use image::{Rgb, RgbImage};

/// The new stain, in today's photo.
#[derive(Debug, Clone, Copy)]
pub struct Stain {
    /// Its middle, in parts of the width and height.
    pub middle: (f32, f32),
    /// How far it reaches at most, in parts of the long side.
    pub radius: f32,
    /// What share of the photo it covers.
    pub share: f32,
}

/// Two photos of one spot.
pub struct Pair {
    /// The earlier one, a JPEG of 1024 px.
    pub then: Vec<u8>,
    /// Today's.
    pub now: Vec<u8>,
    /// Where each corner of today's photo lies in the earlier one, from its middle, in long sides.
    pub corners: [(f32, f32); 4],
    /// What is new; none when nothing is.
    pub stain: Option<Stain>,
    /// Higher than wide.
    pub is_upright: bool,
}

/// How a photo looks at the room: its middle, turned and scaled. To the room's pixels.
#[derive(Clone, Copy)]
struct View {
    scale: f32,
    turn: f32,
    middle: (f32, f32),
}

impl View {
    /// `point` from the photo's middle, in pixels.
    fn to_room(self, (x, y): (f32, f32)) -> (f32, f32) {
        let (sin, cos) = self.turn.sin_cos();
        (
            self.middle.0 + self.scale * (cos * x - sin * y),
            self.middle.1 + self.scale * (sin * x + cos * y),
        )
    }

    fn in_photo(self, (x, y): (f32, f32)) -> (f32, f32) {
        let (x, y) = (
            (x - self.middle.0) / self.scale,
            (y - self.middle.1) / self.scale,
        );
        let (sin, cos) = self.turn.sin_cos();
        (cos * x + sin * y, cos * y - sin * x)
    }
}

/// The pair of a seed. One in three stands upright.
pub fn pair(seed: u64, has_stain: bool) -> Pair {
    let mut chance = Rng::with_seed(seed);
    let size = if seed.is_multiple_of(3) {
        (768, 1024)
    } else {
        (1024, 768)
    };
    let mut scene = room(&mut chance);
    let then = View {
        scale: 1.0,
        turn: 0.0,
        middle: (ROOM.0 as f32 / 2.0, ROOM.1 as f32 / 2.0),
    };
    let now = taken_again(&mut chance, then, size);
    let long = size.0.max(size.1) as f32;
    let (half_x, half_y) = (size.0 as f32 / 2.0, size.1 as f32 / 2.0);
    let corners = [(-1.0, -1.0), (1.0, -1.0), (-1.0, 1.0), (1.0, 1.0)].map(|(x, y)| {
        let there = then.in_photo(now.to_room((x * half_x, y * half_y)));
        (there.0 / long, there.1 / long)
    });
    let before = photo(&scene, then, size, &mut chance);
    let stain = stained(&mut scene, then, now, size, &mut chance, has_stain);
    let after = photo(&scene, now, size, &mut chance);
    Pair {
        then: pictures::jpeg(&before, 85),
        now: pictures::jpeg(&after, 85),
        corners,
        stain,
        is_upright: size.0 < size.1,
    }
}

/// Two photos of different rooms: nothing to lay over each other.
pub fn strangers(seed: u64) -> Pair {
    let (one, other) = (pair(seed, false), pair(seed + 3_000_003, false));
    Pair {
        now: other.now,
        ..one
    }
}

/// Rotation within 10°, scale within 15 %, shift within 15 % of the width.
fn taken_again(chance: &mut Rng, then: View, size: (usize, usize)) -> View {
    let mut within = |most: f32| (chance.f32() * 2.0 - 1.0) * most;
    let width = size.0 as f32;
    View {
        turn: within(10.0).to_radians(),
        scale: 1.0 + within(0.15),
        middle: (
            then.middle.0 + within(0.15) * width,
            then.middle.1 + within(0.15) * size.1 as f32,
        ),
    }
}

/// Draws a stain that both photos show whole. The chance it takes is the same without one.
fn stained(
    scene: &mut Canvas,
    then: View,
    now: View,
    size: (usize, usize),
    chance: &mut Rng,
    has_stain: bool,
) -> Option<Stain> {
    let long = size.0.max(size.1) as f32;
    let radius = (0.03 + 0.07 * chance.f32()) * long;
    let middle = loop {
        let point = (
            (chance.f32() - 0.5) * (size.0 as f32 - 2.5 * radius),
            (chance.f32() - 0.5) * (size.1 as f32 - 2.5 * radius),
        );
        let (x, y) = then.in_photo(now.to_room(point));
        let fits = x.abs() + 1.4 * radius < size.0 as f32 / 2.0
            && y.abs() + 1.4 * radius < size.1 as f32 / 2.0;
        if fits {
            break point;
        }
    };
    let waves: Vec<(f32, f32)> = (2..6)
        .map(|_| (chance.f32() * 0.12, chance.f32() * 6.3))
        .collect();
    let depth = 0.1 + 0.25 * chance.f32();
    let spots = chance.usize(0..40);
    if !has_stain {
        return None;
    }
    let at = now.to_room(middle);
    let reach = radius * now.scale;
    let covered = blot(scene, at, reach, &waves, depth);
    for _ in 0..spots {
        let (angle, far) = (chance.f32() * 6.3, chance.f32() * 0.8 * reach);
        let spot = (at.0 + far * angle.cos(), at.1 + far * angle.sin());
        scene.ellipse(spot, 4.0, 4.0, [0.24, 0.25, 0.22]);
    }
    Some(Stain {
        middle: (
            middle.0 / size.0 as f32 + 0.5,
            middle.1 / size.1 as f32 + 0.5,
        ),
        radius: 1.3 * radius / long,
        share: covered / (now.scale * now.scale) / (size.0 * size.1) as f32,
    })
}

/// Water that dried: darker, browner, with a rim. Gives the pixels it covers.
fn blot(scene: &mut Canvas, at: (f32, f32), radius: f32, waves: &[(f32, f32)], depth: f32) -> f32 {
    let mut covered = 0.0;
    let reach = radius as i32 * 2;
    for dy in -reach..=reach {
        for dx in -reach..=reach {
            let (x, y) = (at.0 as i32 + dx, at.1 as i32 + dy);
            let inside = x >= 0 && y >= 0 && x < scene.width as i32 && y < scene.height as i32;
            let angle = (dy as f32).atan2(dx as f32);
            let wave = waves
                .iter()
                .zip(2..)
                .map(|((high, at), count)| high * (count as f32 * angle + at).cos());
            let edge = radius * (1.0 + wave.sum::<f32>());
            let far = (dx as f32).hypot(dy as f32) / edge;
            if !inside || far > 1.0 {
                continue;
            }
            covered += 1.0;
            let soft = ((1.0 - far) * 8.0).min(1.0);
            let rim = 0.35 * (-((far - 0.92) / 0.06).powi(2)).exp();
            let dark = depth * soft * (0.75 + rim);
            let pixel = &mut scene.pixels[y as usize * scene.width + x as usize];
            let by = [1.0 - 0.75 * dark, 1.0 - dark, 1.0 - 1.3 * dark];
            *pixel = std::array::from_fn(|channel| pixel[channel] * by[channel]);
        }
    }
    covered
}

/// One photo of the room in light of its own, with the camera's noise.
fn photo(scene: &Canvas, view: View, size: (usize, usize), chance: &mut Rng) -> RgbImage {
    let light = Light::new(chance);
    let noise = 1.0 + 4.0 * chance.f32();
    RgbImage::from_fn(size.0 as u32, size.1 as u32, |x, y| {
        let from_middle = (
            x as f32 + 0.5 - size.0 as f32 / 2.0,
            y as f32 + 0.5 - size.1 as f32 / 2.0,
        );
        // Four looks a pixel, so that edges are as soft as a lens makes them.
        let mut colour = [0.0; 3];
        for (dx, dy) in [(-0.25, -0.25), (0.25, -0.25), (-0.25, 0.25), (0.25, 0.25)] {
            let at = view.to_room((from_middle.0 + dx, from_middle.1 + dy));
            let seen = scene.at(at.0, at.1);
            colour = std::array::from_fn(|channel| colour[channel] + seen[channel] / 4.0);
        }
        let place = (from_middle.0 / size.0 as f32, from_middle.1 / size.1 as f32);
        let shown = light.on(colour, place);
        Rgb(shown.map(|value| {
            let grain = (chance.f32() + chance.f32() + chance.f32() - 1.5) * 2.0 * noise;
            (value * 255.0 + grain).clamp(0.0, 255.0) as u8
        }))
    })
}

/// How bright, how contrasty, how yellow; falling off to a side, and a lamp somewhere.
struct Light {
    gain: Colour,
    gamma: f32,
    fall: (f32, f32),
    lamp: (f32, f32),
    lamp_strength: f32,
    lamp_reach: f32,
}

impl Light {
    fn new(chance: &mut Rng) -> Self {
        let mut within = |low: f32, high: f32| low + chance.f32() * (high - low);
        let bright = within(0.62, 1.15);
        Self {
            gain: [within(0.94, 1.06), 1.0, within(0.9, 1.08)].map(|it| it * bright),
            gamma: within(0.85, 1.2),
            fall: (within(-0.25, 0.25), within(-0.25, 0.25)),
            lamp: (within(-0.5, 0.5), within(-0.5, 0.5)),
            lamp_strength: within(-0.2, 0.25),
            lamp_reach: within(0.4, 0.9),
        }
    }

    fn on(&self, colour: Colour, (x, y): (f32, f32)) -> Colour {
        let far = ((x - self.lamp.0).powi(2) + (y - self.lamp.1).powi(2)) / self.lamp_reach.powi(2);
        let light =
            (1.0 + self.fall.0 * x + self.fall.1 * y) * (1.0 + self.lamp_strength * (-far).exp());
        std::array::from_fn(|channel| {
            (colour[channel].max(0.0).powf(self.gamma) * light * self.gain[channel]).min(1.0)
        })
    }
}
