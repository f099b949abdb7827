//! The library's part: entropy decoding and the inverse transform, at n/8 of the size.
//!
//! It reports what other programs only warn of (missing data, spare bytes, scans out of order)
//! as an error, after going on as well as it can; nothing of such a picture is used here.

use super::{Pixels, Plane};
use crate::photo::PhotoError;
use turbojpeg::{
    Colorspace, DecompressHeader, Decompressor, Image, PixelFormat, ScalingFactor, Subsamp,
    YuvImage,
};

/// Encoders write about ten; each further one is another pass over the whole picture.
const SCANS_MAX: u32 = 64;

/// A plane, and how many pixels lie between two samples, across and down.
pub(super) struct Part {
    pub plane: Plane,
    pub apart: (usize, usize),
}

/// What comes out, filled up at the right and at the bottom to whole samples.
pub(super) enum Decoded {
    /// Brightness alone, or brightness and two planes of colour.
    Planes(Vec<Part>),
    /// RGB, where a file does not keep brightness and colours apart.
    Pixels(Pixels),
}

/// Decodes to `eighths` of the stored size. The caller has checked the limits.
pub(super) fn decode(bytes: &[u8], eighths: usize) -> Result<Decoded, PhotoError> {
    decoded(bytes, ScalingFactor::new(eighths, 8)).map_err(|_| PhotoError::Damaged)
}

fn decoded(bytes: &[u8], scale: ScalingFactor) -> turbojpeg::Result<Decoded> {
    let mut library = Decompressor::new()?;
    library.set_scan_limit(SCANS_MAX)?;
    let header = library.read_header(bytes)?.scaled(scale);
    library.set_scaling_factor(scale)?;
    match (header.colorspace, header.subsamp) {
        (Colorspace::Gray, _) => planes(&mut library, bytes, header),
        (Colorspace::CMYK | Colorspace::YCCK, _) => {
            let inks = pixels(&mut library, bytes, header, PixelFormat::CMYK)?;
            Ok(Decoded::Pixels(on_paper(inks)))
        }
        (Colorspace::YCbCr, known) if known != Subsamp::Unknown => {
            planes(&mut library, bytes, header)
        }
        _ => pixels(&mut library, bytes, header, PixelFormat::RGB).map(Decoded::Pixels),
    }
}

fn planes(
    library: &mut Decompressor,
    bytes: &[u8],
    header: DecompressHeader,
) -> turbojpeg::Result<Decoded> {
    let DecompressHeader {
        width,
        height,
        subsamp,
        ..
    } = header;
    let length = turbojpeg::yuv_pixels_len(width, 1, height, subsamp)?;
    let mut image = YuvImage {
        pixels: vec![0; length],
        width,
        align: 1,
        height,
        subsamp,
    };
    library.decompress_to_yuv(bytes, image.as_deref_mut())?;
    let (luma, colour) = (image.y_size(), image.uv_size());
    let mut rest = image.pixels;
    let mut part = |(width, height): (usize, usize), apart| {
        let behind = rest.split_off((width * height).min(rest.len()));
        let samples = std::mem::replace(&mut rest, behind);
        let plane = Plane {
            width,
            height,
            samples,
        };
        Part { plane, apart }
    };
    let mut parts = vec![part(luma, (1, 1))];
    if subsamp != Subsamp::Gray {
        let apart = (subsamp.width(), subsamp.height());
        parts.extend([part(colour, apart), part(colour, apart)]);
    }
    Ok(Decoded::Planes(parts))
}

fn pixels(
    library: &mut Decompressor,
    bytes: &[u8],
    header: DecompressHeader,
    format: PixelFormat,
) -> turbojpeg::Result<Pixels> {
    let (width, height, channels) = (header.width, header.height, format.size());
    let mut image = Image {
        pixels: vec![0; width * height * channels],
        width,
        pitch: width * channels,
        height,
        format,
    };
    library.decompress(bytes, image.as_deref_mut())?;
    Ok(Pixels {
        width,
        height,
        channels,
        samples: image.pixels,
    })
}

/// Four inks as light, in place. They are stored inverted, as every program in use writes them.
fn on_paper(inks: Pixels) -> Pixels {
    let mut samples = inks.samples;
    let count = samples.len() / 4;
    for pixel in 0..count {
        let light = u32::from(samples[pixel * 4 + 3]);
        for ink in 0..3 {
            let value = u32::from(samples[pixel * 4 + ink]);
            samples[pixel * 3 + ink] = ((value * light + 127) / 255) as u8;
        }
    }
    samples.truncate(count * 3);
    Pixels {
        channels: 3,
        samples,
        ..inks
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_layer_of_black_ink_is_black() {
        let one = |inks: [u8; 4]| {
            on_paper(Pixels {
                width: 1,
                height: 1,
                channels: 4,
                samples: inks.to_vec(),
            })
            .samples
        };
        assert_eq!(one([255, 128, 0, 0]), [0, 0, 0]);
        assert_eq!(one([255, 128, 0, 255]), [255, 128, 0]);
    }
}
