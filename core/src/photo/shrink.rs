//! How large a picture becomes, and the resampling that gets it there.

use super::PhotoError;
use super::picture::{Picture, Pixels, Plane};
use fast_image_resize::images::{Image, ImageRef};
use fast_image_resize::{FilterType, PixelType, ResizeAlg, ResizeOptions, Resizer};

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
    if (source.width, source.height) == (width, height) {
        return Ok(source);
    }
    let kind = if source.channels == 1 {
        PixelType::U8
    } else {
        PixelType::U8x3
    };
    let from = (source.width, source.height);
    let samples = resample(&source.samples, from, (width, height), kind)?;
    Ok(Pixels {
        width,
        height,
        channels: source.channels,
        samples,
    })
}

/// Planes of any size to one picture of `width` × `height`.
pub(super) fn planes(
    luma: Plane,
    chroma: Option<[Plane; 2]>,
    width: usize,
    height: usize,
) -> Result<Picture, PhotoError> {
    let luma = plane(luma, width, height)?;
    let Some([cb, cr]) = chroma else {
        return Ok(Picture::grey(luma));
    };
    let (half_width, half_height) = (width.div_ceil(2), height.div_ceil(2));
    let chroma = [
        plane(cb, half_width, half_height)?,
        plane(cr, half_width, half_height)?,
    ];
    Ok(Picture { luma, chroma })
}

/// A smaller copy of a picture.
pub(super) fn smaller(picture: &Picture, long_side: usize) -> Result<Picture, PhotoError> {
    let (width, height) = fitted(picture.luma.width, picture.luma.height, long_side);
    planes(
        picture.luma.clone(),
        Some(picture.chroma.clone()),
        width,
        height,
    )
}

fn plane(source: Plane, width: usize, height: usize) -> Result<Plane, PhotoError> {
    if (source.width, source.height) == (width, height) {
        return Ok(source);
    }
    let from = (source.width, source.height);
    let samples = resample(&source.samples, from, (width, height), PixelType::U8)?;
    Ok(Plane {
        width,
        height,
        samples,
    })
}

fn resample(
    samples: &[u8],
    from: (usize, usize),
    to: (usize, usize),
    kind: PixelType,
) -> Result<Vec<u8>, PhotoError> {
    let side = |length: usize| u32::try_from(length).map_err(|_| PhotoError::Damaged);
    let source = ImageRef::new(side(from.0)?, side(from.1)?, samples, kind)
        .map_err(|_| PhotoError::Damaged)?;
    let mut target = Image::new(side(to.0)?, side(to.1)?, kind);
    let lanczos = ResizeOptions::new().resize_alg(ResizeAlg::Convolution(FilterType::Lanczos3));
    Resizer::new()
        .resize(&source, &mut target, &lanczos)
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
        let grey = Plane::filled(301, 99, 77);
        let small = planes(grey, None, 40, 14)?;
        assert!(small.luma.samples.iter().all(|sample| *sample == 77));
        assert_eq!((small.chroma[1].width, small.chroma[1].height), (20, 7));
        Ok(())
    }
}
