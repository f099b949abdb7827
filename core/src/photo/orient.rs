//! Turns a picture upright, in all eight of EXIF's cases.
//!
//! Runs after shrinking, so it moves a few million samples at most.

use super::exif::Orientation;
use super::picture::{Picture, Pixels, Plane};

/// The picture as the person saw it.
pub(super) fn upright(picture: Picture, orientation: Orientation) -> Picture {
    if orientation == Orientation::Upright {
        return picture;
    }
    let Picture { luma, chroma } = picture;
    Picture {
        luma: plane(luma, orientation),
        chroma: chroma.map(|one| plane(one, orientation)),
    }
}

/// The same for interleaved pixels: needed where an odd edge must not shift the colours.
pub(super) fn pixels_upright(pixels: Pixels, orientation: Orientation) -> Pixels {
    if orientation == Orientation::Upright {
        return pixels;
    }
    if pixels.channels == 1 {
        let Pixels {
            width,
            height,
            samples,
            ..
        } = pixels;
        let Plane {
            width,
            height,
            samples,
        } = plane(
            Plane {
                width,
                height,
                samples,
            },
            orientation,
        );
        return Pixels {
            width,
            height,
            channels: 1,
            samples,
        };
    }
    let triples: Vec<[u8; 3]> = pixels
        .samples
        .chunks_exact(3)
        .map(|pixel| [pixel[0], pixel[1], pixel[2]])
        .collect();
    let (width, height, turned) = turn(&triples, pixels.width, pixels.height, orientation);
    Pixels {
        width,
        height,
        channels: 3,
        samples: turned.into_flattened(),
    }
}

fn plane(plane: Plane, orientation: Orientation) -> Plane {
    let (width, height, samples) = turn(&plane.samples, plane.width, plane.height, orientation);
    Plane {
        width,
        height,
        samples,
    }
}

fn turn<T: Copy + Default>(
    source: &[T],
    width: usize,
    height: usize,
    orientation: Orientation,
) -> (usize, usize, Vec<T>) {
    use Orientation::{
        MirroredSideways, MirroredUpsideDown, Transposed, Transversed, TurnLeft, TurnRight,
        Upright, UpsideDown,
    };
    match orientation {
        Upright => (width, height, source.to_vec()),
        UpsideDown => (width, height, source.iter().rev().copied().collect()),
        MirroredSideways => {
            let rows = source
                .chunks_exact(width)
                .flat_map(|row| row.iter().rev().copied());
            (width, height, rows.collect())
        }
        MirroredUpsideDown => (
            width,
            height,
            source
                .chunks_exact(width)
                .rev()
                .flatten()
                .copied()
                .collect(),
        ),
        Transposed => (
            height,
            width,
            transpose(source, width, height, false, false),
        ),
        TurnRight => (height, width, transpose(source, width, height, true, false)),
        TurnLeft => (height, width, transpose(source, width, height, false, true)),
        Transversed => (height, width, transpose(source, width, height, true, true)),
    }
}

/// Rows become columns. Works in small squares so that both sides stay in the cache.
fn transpose<T: Copy + Default>(
    source: &[T],
    width: usize,
    height: usize,
    last_row_first: bool,
    last_column_first: bool,
) -> Vec<T> {
    const SQUARE: usize = 32;
    let mut turned = vec![T::default(); source.len()];
    for top in (0..height).step_by(SQUARE) {
        for left in (0..width).step_by(SQUARE) {
            let rows = top..(top + SQUARE).min(height);
            for x in left..(left + SQUARE).min(width) {
                let line = if last_column_first { width - 1 - x } else { x };
                let start = if last_row_first {
                    height - rows.end
                } else {
                    rows.start
                };
                let target = &mut turned[line * height + start..][..rows.len()];
                let column = source[rows.start * width + x..].iter().step_by(width);
                if last_row_first {
                    target
                        .iter_mut()
                        .rev()
                        .zip(column)
                        .for_each(|(to, from)| *to = *from);
                } else {
                    target
                        .iter_mut()
                        .zip(column)
                        .for_each(|(to, from)| *to = *from);
                }
            }
        }
    }
    turned
}

#[cfg(test)]
mod tests {
    use super::*;
    use Orientation::*;

    /// `ABC` over `DEF`, turned.
    fn turned(orientation: Orientation) -> (usize, String) {
        let picture = Plane {
            width: 3,
            height: 2,
            samples: b"ABCDEF".to_vec(),
        };
        let turned = plane(picture, orientation);
        (
            turned.width,
            String::from_utf8_lossy(&turned.samples).into_owned(),
        )
    }

    #[test]
    fn all_eight_ways_stand_upright() {
        assert_eq!(turned(Upright), (3, "ABCDEF".into()));
        assert_eq!(turned(MirroredSideways), (3, "CBAFED".into()));
        assert_eq!(turned(UpsideDown), (3, "FEDCBA".into()));
        assert_eq!(turned(MirroredUpsideDown), (3, "DEFABC".into()));
        assert_eq!(turned(Transposed), (2, "ADBECF".into()));
        assert_eq!(turned(TurnRight), (2, "DAEBFC".into()));
        assert_eq!(turned(Transversed), (2, "FCEBDA".into()));
        assert_eq!(turned(TurnLeft), (2, "CFBEAD".into()));
    }

    #[test]
    fn pixels_turn_as_whole_triples() {
        let row = Pixels {
            width: 2,
            height: 1,
            channels: 3,
            samples: vec![1, 2, 3, 4, 5, 6],
        };
        let turned = pixels_upright(row, TurnRight);
        assert_eq!(
            (turned.width, turned.height, turned.samples),
            (1, 2, vec![1, 2, 3, 4, 5, 6])
        );
    }
}
