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
    let colour = |channel: usize| {
        let samples = pixels.samples.iter().skip(channel).step_by(3);
        plane(
            Plane {
                width: pixels.width,
                height: pixels.height,
                samples: samples.copied().collect(),
            },
            orientation,
        )
    };
    let [red, green, blue] = [colour(0), colour(1), colour(2)];
    let rest = green.samples.iter().zip(&blue.samples);
    let samples = red.samples.iter().zip(rest);
    Pixels {
        width: red.width,
        height: red.height,
        channels: 3,
        samples: samples
            .flat_map(|(red, (green, blue))| [*red, *green, *blue])
            .collect(),
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

fn turn(
    source: &[u8],
    width: usize,
    height: usize,
    orientation: Orientation,
) -> (usize, usize, Vec<u8>) {
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

/// Samples a side of the squares that are turned in one go, each of their rows in one number.
const SQUARE: usize = 8;

/// Rows become columns.
fn transpose(
    source: &[u8],
    width: usize,
    height: usize,
    last_row_first: bool,
    last_column_first: bool,
) -> Vec<u8> {
    let mut turned = vec![0; source.len()];
    let mut columns: Vec<_> = turned.chunks_exact_mut(height).collect();
    if last_column_first {
        columns.reverse();
    }
    for (band, rows) in source.chunks(SQUARE * width).enumerate() {
        let mut rows: Vec<_> = rows.chunks_exact(width).collect();
        let mut at = band * SQUARE;
        if last_row_first {
            rows.reverse();
            at = height - at - rows.len();
        }
        let whole = <[&[u8]; SQUARE]>::try_from(&rows[..])
            .map_or(0, |rows| in_squares(rows, &mut columns, at));
        for (x, column) in columns.iter_mut().enumerate().skip(whole) {
            for (y, row) in rows.iter().enumerate() {
                column[at + y] = row[x];
            }
        }
    }
    turned
}

/// Turns as many columns as fill whole squares; says how many.
fn in_squares(rows: [&[u8]; SQUARE], columns: &mut [&mut [u8]], at: usize) -> usize {
    let rows = rows.map(|row| row.as_chunks::<SQUARE>().0);
    for (place, columns) in columns.chunks_exact_mut(SQUARE).enumerate() {
        let square = turned_square(rows.map(|row| u64::from_le_bytes(row[place])));
        for (column, samples) in columns.iter_mut().zip(square) {
            column[at..at + SQUARE].copy_from_slice(&samples.to_le_bytes());
        }
    }
    rows[0].len() * SQUARE
}

/// Rows of a square become its columns: its halves change places across the diagonal, then those of its quarters, and so on.
fn turned_square(mut rows: [u64; SQUARE]) -> [u64; SQUARE] {
    const LOW: [(usize, u64); 3] = [
        (4, 0x0000_0000_FFFF_FFFF),
        (2, 0x0000_FFFF_0000_FFFF),
        (1, 0x00FF_00FF_00FF_00FF),
    ];
    for (half, low) in LOW {
        for upper in (0..SQUARE).filter(|row| row & half == 0) {
            let (above, below) = (rows[upper], rows[upper + half]);
            let crossed = ((above >> (8 * half)) ^ below) & low;
            rows[upper] = above ^ (crossed << (8 * half));
            rows[upper + half] = below ^ crossed;
        }
    }
    rows
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
