//! How large a picture becomes, and the resampling that gets it there.

use super::PhotoError;
use super::picture::{Picture, Pixels, Plane};
use fast_image_resize::images::{Image, ImageRef};
use fast_image_resize::{FilterType, PixelType, ResizeAlg, ResizeOptions, Resizer};

/// For what is kept.
const FINE: FilterType = FilterType::Lanczos3;
/// For what is only looked at small or compared: nearly as sharp, with a third of the neighbours.
const SMALL: FilterType = FilterType::Hamming;

/// Size after shrinking so that the long side is at most `long_side`. Never enlarges.
///
/// A shrunk size is even in both directions: then the colour planes are exactly half of it.
pub(super) fn fitted(width: usize, height: usize, long_side: usize) -> (usize, usize) {
    let longest = width.max(height);
    if longest <= long_side {
        return (width, height);
    }
    let scaled = |side: usize| {
        let halves = (side * long_side + longest) / (2 * longest);
        (halves * 2).clamp(2, long_side)
    };
    (scaled(width), scaled(height))
}

/// Interleaved pixels at a new size.
pub(super) fn pixels(source: Pixels, width: usize, height: usize) -> Result<Pixels, PhotoError> {
    let from = (source.width, source.height);
    if from == (width, height) {
        return Ok(source);
    }
    let kind = if source.channels == 1 {
        PixelType::U8
    } else {
        PixelType::U8x3
    };
    let samples = resample(
        &source.samples,
        from,
        whole(from),
        (width, height),
        (kind, FINE),
    )?;
    Ok(Pixels {
        width,
        height,
        channels: source.channels,
        samples,
    })
}

/// A smaller copy of a picture.
pub(super) fn smaller(picture: &Picture, long_side: usize) -> Result<Picture, PhotoError> {
    let (width, height) = fitted(picture.luma.width, picture.luma.height, long_side);
    let [cb, cr] = picture.chroma.each_ref();
    let (half_width, half_height) = (width.div_ceil(2), height.div_ceil(2));
    let luma = plane(&picture.luma, width, height)?;
    let chroma = [
        plane(cb, half_width, half_height)?,
        plane(cr, half_width, half_height)?,
    ];
    Ok(Picture { luma, chroma })
}

/// A smaller copy of one plane.
pub(super) fn plane_within(source: &Plane, long_side: usize) -> Result<Plane, PhotoError> {
    let (width, height) = fitted(source.width, source.height, long_side);
    plane(source, width, height)
}

/// The `shown` part of a plane, at a new size. Where the size already fits, rows are only cut.
pub(super) fn shown(
    source: Plane,
    shown: (f64, f64),
    width: usize,
    height: usize,
) -> Result<Plane, PhotoError> {
    let fits = |side: f64, wanted: usize, there: usize| {
        wanted <= there && (side - wanted as f64).abs() < 2.0
    };
    if fits(shown.0, width, source.width) && fits(shown.1, height, source.height) {
        return Ok(cut(source, width, height));
    }
    // The filter looks beyond what it is told to show: what is not picture must go first.
    let whole_samples = |side: f64, there: usize| (side.ceil() as usize).clamp(1, there);
    let (wide, high) = (
        whole_samples(shown.0, source.width),
        whole_samples(shown.1, source.height),
    );
    let source = cut(source, wide, high);
    let from = (source.width, source.height);
    let samples = resample(
        &source.samples,
        from,
        shown,
        (width, height),
        (PixelType::U8, FINE),
    )?;
    Ok(Plane {
        width,
        height,
        samples,
    })
}

/// The top left corner, in place.
fn cut(mut source: Plane, width: usize, height: usize) -> Plane {
    if source.width != width {
        for y in 1..height {
            let start = y * source.width;
            source.samples.copy_within(start..start + width, y * width);
        }
    }
    source.samples.truncate(width * height);
    Plane {
        width,
        height,
        samples: source.samples,
    }
}

fn plane(source: &Plane, width: usize, height: usize) -> Result<Plane, PhotoError> {
    let from = (source.width, source.height);
    if from == (width, height) {
        return Ok(source.clone());
    }
    let samples = resample(
        &source.samples,
        from,
        whole(from),
        (width, height),
        (PixelType::U8, SMALL),
    )?;
    Ok(Plane {
        width,
        height,
        samples,
    })
}

fn whole((width, height): (usize, usize)) -> (f64, f64) {
    (width as f64, height as f64)
}

fn resample(
    samples: &[u8],
    from: (usize, usize),
    shown: (f64, f64),
    to: (usize, usize),
    (kind, filter): (PixelType, FilterType),
) -> Result<Vec<u8>, PhotoError> {
    let side = |length: usize| u32::try_from(length).map_err(|_| PhotoError::Damaged);
    let source = ImageRef::new(side(from.0)?, side(from.1)?, samples, kind)
        .map_err(|_| PhotoError::Damaged)?;
    let mut target = Image::new(side(to.0)?, side(to.1)?, kind);
    let options = ResizeOptions::new()
        .resize_alg(ResizeAlg::Convolution(filter))
        .crop(0.0, 0.0, shown.0, shown.1);
    Resizer::new()
        .resize(&source, &mut target, &options)
        .map_err(|_| PhotoError::Damaged)?;
    Ok(target.into_vec())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_long_side_fits_and_the_shape_stays() {
        assert_eq!(fitted(4000, 3000, 2048), (2048, 1536));
        assert_eq!(fitted(3000, 4000, 2048), (1536, 2048));
        assert_eq!(fitted(2048, 100, 2048), (2048, 100));
        assert_eq!(fitted(4001, 2999, 2048), (2048, 1536));
    }

    #[test]
    fn a_line_of_pixels_keeps_its_thickness() {
        assert_eq!(fitted(65_535, 1, 2048), (2048, 2));
        assert_eq!(fitted(1, 1, 2048), (1, 1));
    }

    #[test]
    fn one_colour_stays_that_colour() -> Result<(), PhotoError> {
        let grey = Picture::grey(Plane::filled(301, 99, 77));
        let small = smaller(&grey, 40)?;
        assert!(small.luma.samples.iter().all(|sample| *sample == 77));
        assert_eq!((small.luma.width, small.luma.height), (40, 14));
        assert_eq!((small.chroma[1].width, small.chroma[1].height), (20, 7));
        Ok(())
    }

    #[test]
    fn only_the_shown_part_counts() -> Result<(), PhotoError> {
        let mut padded = Plane::filled(20, 20, 99);
        for y in 0..12 {
            padded.samples[y * 20..y * 20 + 12].fill(40);
        }
        let cut = shown(padded.clone(), (12.0, 12.0), 12, 12)?;
        let shrunk = shown(padded, (12.0, 12.0), 4, 4)?;
        assert!(
            cut.samples
                .iter()
                .chain(&shrunk.samples)
                .all(|sample| *sample == 40)
        );
        Ok(())
    }
}
