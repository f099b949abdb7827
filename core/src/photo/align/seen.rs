//! Both pictures in today's frame, colour by colour, with the earlier one in today's light.

use super::super::PhotoError;
use super::super::picture::{Picture, Pixels};
use super::super::shrink;
use super::field::{Field, Steps};
use super::light::{Light, level, logarithm};
use super::similarity::Similarity;

/// Grey levels from which on a colour is burnt out and tells nothing.
const BURNT_OUT: f32 = 243.0;

/// Logarithms of brightness, red, green and blue.
pub(super) struct Seen {
    /// The earlier picture, as it would look in today's light.
    pub then: [Field; 3],
    /// Today's.
    pub now: [Field; 3],
    /// Whether both tell something here.
    pub known: Vec<bool>,
    /// What share of today's picture the earlier one shows.
    pub overlap: f32,
    /// The light that was laid on.
    pub light: [Light; 3],
}

impl Seen {
    /// At `long_side` pixels; none where light cannot be told.
    pub fn new(
        then: &Picture,
        now: &Picture,
        similarity: &Similarity,
        long_side: usize,
    ) -> Result<Option<Self>, PhotoError> {
        let then = channels(&shrink::smaller(then, long_side)?.to_rgb());
        let now = channels(&shrink::smaller(now, long_side)?.to_rgb());
        let (then, inside) = in_frame(&then, &now[0], similarity);
        let overlap = inside.iter().filter(|it| **it).count() as f32 / inside.len().max(1) as f32;
        // Noise first, the logarithm after: in the dark it would count as light.
        let (then, now) = (then.map(|it| it.mean(1)), now.map(|it| it.mean(1)));
        let dim = |at: usize| {
            let mut both = then.iter().chain(&now);
            both.all(|field| field.values[at] < BURNT_OUT)
        };
        let known = inside.iter().enumerate();
        let known: Vec<bool> = known.map(|(at, inside)| *inside && dim(at)).collect();
        let then = then.map(|field| field.map(logarithm));
        let now = now.map(|field| field.map(logarithm));
        let light = |at: usize| Light::between(&then[at], &now[at], &known);
        let (Some(red), Some(green), Some(blue)) = (light(0), light(1), light(2)) else {
            return Ok(None);
        };
        let light = [red, green, blue];
        let lit = |at: usize| {
            let surface = light[at].surface(now[at].width, now[at].height);
            then[at].with(&surface, |it, more| light[at].curve(it) + more)
        };
        Ok(Some(Self {
            then: [lit(0), lit(1), lit(2)],
            now,
            known,
            overlap,
            light,
        }))
    }
}

/// The earlier picture in today's frame, in today's light where it is told; at the size of `now`. What the
/// earlier one does not show is `blank`.
pub(super) fn overlaid(
    then: &Picture,
    now: &Picture,
    similarity: &Similarity,
    light: &[Light; 3],
    blank: [u8; 3],
) -> Picture {
    let (width, height) = (now.luma.width, now.luma.height);
    let channels = channels(&then.to_rgb());
    let steps = Steps::new(
        similarity,
        (width, height),
        (then.luma.width, then.luma.height),
    );
    let curve: [Vec<f32>; 3] = light.each_ref().map(|light| {
        let levels = 0..=255_u8;
        levels
            .map(|it| light.curve(logarithm(f32::from(it))))
            .collect()
    });
    let surface = light.each_ref().map(|light| light.surface(width, height));
    let mut samples = Vec::with_capacity(width * height * 3);
    for y in 0..height {
        for x in 0..width {
            let (there_x, there_y) = steps.of(x, y);
            let Some(place) = channels[0].place(there_x, there_y) else {
                samples.extend_from_slice(&blank);
                continue;
            };
            for (at, channel) in channels.iter().enumerate() {
                let seen = channel.between(&place) as usize;
                let lit = curve[at][seen.min(255)] + surface[at].values[y * width + x];
                samples.push(level(lit).clamp(0.0, 255.0) as u8);
            }
        }
    }
    Picture::from_pixels(Pixels {
        width,
        height,
        channels: 3,
        samples,
    })
}

fn channels(rgb: &Pixels) -> [Field; 3] {
    std::array::from_fn(|channel| Field {
        width: rgb.width,
        height: rgb.height,
        values: rgb.samples[channel..]
            .iter()
            .step_by(3)
            .map(|it| f32::from(*it))
            .collect(),
    })
}

/// Colours of the earlier picture where today's pixels are, and whether it shows them.
fn in_frame(then: &[Field; 3], now: &Field, similarity: &Similarity) -> ([Field; 3], Vec<bool>) {
    let (width, height) = (now.width, now.height);
    let steps = Steps::new(similarity, (width, height), (then[0].width, then[0].height));
    let mut frame: [Field; 3] = std::array::from_fn(|_| Field::zero(width, height));
    let mut inside = vec![false; width * height];
    for y in 0..height {
        for x in 0..width {
            let (there_x, there_y) = steps.of(x, y);
            let Some(place) = then[0].place(there_x, there_y) else {
                continue;
            };
            let at = y * width + x;
            inside[at] = true;
            for (to, from) in frame.iter_mut().zip(then) {
                to.values[at] = from.between(&place);
            }
        }
    }
    (frame, inside)
}
