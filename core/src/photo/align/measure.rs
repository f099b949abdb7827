//! Centimetres, where a length in the picture is known: a ruler, a tile, a sheet of paper.
//!
//! Holds for what lies in the same plane as the known length, seen about straight on.

use super::changed::Area;

/// A length that somebody knows, drawn in a picture.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scale {
    /// One end, in parts of the width and height.
    pub from: (f32, f32),
    /// The other end.
    pub to: (f32, f32),
    /// How long it is.
    pub centimetres: f32,
}

/// How large an area is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Measured {
    /// What it covers.
    pub square_centimetres: f32,
    /// Across its widest.
    pub widest_centimetres: f32,
}

impl Area {
    /// Its size by a known length; none where that is too short to measure by.
    pub fn measured(&self, scale: &Scale, width: u32, height: u32) -> Option<Measured> {
        const PIXELS_MIN: f32 = 8.0;
        let (width, height) = (width as f32, height as f32);
        let length = |from: (f32, f32), to: (f32, f32)| {
            ((to.0 - from.0) * width).hypot((to.1 - from.1) * height)
        };
        let pixels = length(scale.from, scale.to);
        let is_known = pixels >= PIXELS_MIN && scale.centimetres > 0.0;
        let centimetre = is_known.then(|| pixels / scale.centimetres)?;
        let ends = self.outline.iter().flat_map(|from| {
            let others = self.outline.iter();
            others.map(move |to| length(*from, *to))
        });
        Some(Measured {
            square_centimetres: self.share * width * height / (centimetre * centimetre),
            widest_centimetres: ends.fold(0.0, f32::max) / centimetre,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tile_of_twenty_centimetres_measures_a_stain() {
        let area = Area {
            outline: vec![(0.1, 0.1), (0.3, 0.1), (0.3, 0.3), (0.1, 0.3)],
            share: 0.04,
            is_darker: true,
        };
        let tile = Scale {
            from: (0.5, 0.5),
            to: (0.7, 0.5),
            centimetres: 20.0,
        };
        let measured = area.measured(&tile, 1000, 500);
        let measured =
            measured.map(|it| (it.square_centimetres.round(), it.widest_centimetres.round()));
        assert_eq!(measured, Some((200.0, 22.0)));
        let point = Scale {
            to: tile.from,
            ..tile
        };
        assert_eq!(area.measured(&point, 1000, 500), None);
    }
}
