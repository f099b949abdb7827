//! Brings a picture with its own colour profile (Display P3, Adobe RGB, …) to sRGB.
//!
//! Runs after shrinking. A profile that cannot be read is dropped: the numbers then
//! count as sRGB, which is what every viewer without colour management shows too.

use super::picture::{Picture, Pixels};
use moxcms::{ColorProfile, DataColorSpace, Layout, TransformOptions};

/// Profiles are a few kB; anything larger is a mistake or an attack.
const PROFILE_BYTES_MAX: usize = 1_000_000;
/// A profile that moves none of these by more than `SAME_WITHIN` is sRGB already.
const PROBES: [u8; 27] = [
    255, 0, 0, 0, 255, 0, 0, 0, 255, 255, 255, 0, 0, 255, 255, 255, 0, 255, 128, 128, 128, 200,
    120, 60, 40, 90, 160,
];
const SAME_WITHIN: u8 = 2;

type ToSrgb = std::sync::Arc<moxcms::Transform8BitExecutor>;

/// The picture in sRGB.
pub(super) fn picture_to_srgb(picture: Picture, profile: Option<&[u8]>) -> Picture {
    match profile.and_then(transform) {
        Some(to_srgb) => Picture::from_pixels(converted(picture.to_rgb(), &to_srgb)),
        None => picture,
    }
}

/// The same for RGB pixels; grey ones keep their numbers.
pub(super) fn pixels_to_srgb(pixels: Pixels, profile: Option<&[u8]>) -> Pixels {
    if pixels.channels != 3 {
        return pixels;
    }
    match profile.and_then(transform) {
        Some(to_srgb) => converted(pixels, &to_srgb),
        None => pixels,
    }
}

/// `None` where there is nothing to do: sRGB already, not RGB, or not readable.
fn transform(profile: &[u8]) -> Option<ToSrgb> {
    if profile.len() > PROFILE_BYTES_MAX {
        return None;
    }
    let source = ColorProfile::new_from_slice(profile).ok()?;
    if source.color_space != DataColorSpace::Rgb {
        return None;
    }
    let srgb = ColorProfile::new_srgb();
    let to_srgb = source
        .create_transform_8bit(Layout::Rgb, &srgb, Layout::Rgb, TransformOptions::default())
        .ok()?;
    let mut moved = [0; PROBES.len()];
    to_srgb.transform(&PROBES, &mut moved).ok()?;
    let same = PROBES
        .iter()
        .zip(&moved)
        .all(|(was, is)| was.abs_diff(*is) <= SAME_WITHIN);
    (!same).then_some(to_srgb)
}

fn converted(pixels: Pixels, to_srgb: &ToSrgb) -> Pixels {
    let mut samples = vec![0; pixels.samples.len()];
    match to_srgb.transform(&pixels.samples, &mut samples) {
        Ok(()) => Pixels { samples, ..pixels },
        Err(_) => pixels,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(red: u8, green: u8, blue: u8) -> Pixels {
        Pixels {
            width: 1,
            height: 1,
            channels: 3,
            samples: vec![red, green, blue],
        }
    }

    fn encoded(profile: &ColorProfile) -> Result<Vec<u8>, moxcms::CmsError> {
        profile.encode()
    }

    #[test]
    fn a_wide_profile_gets_stronger_numbers_in_srgb() -> Result<(), moxcms::CmsError> {
        for wide in [
            ColorProfile::new_display_p3(),
            ColorProfile::new_adobe_rgb(),
        ] {
            let profile = encoded(&wide)?;
            let Pixels { samples, .. } = pixels_to_srgb(one(60, 180, 60), Some(&profile));
            assert!(samples[1] >= 181 && samples[0] < 40, "{samples:?}");
        }
        Ok(())
    }

    #[test]
    fn srgb_and_rubbish_change_nothing() -> Result<(), moxcms::CmsError> {
        let srgb = encoded(&ColorProfile::new_srgb())?;
        for profile in [&srgb[..], b"not a profile", b""] {
            assert_eq!(
                pixels_to_srgb(one(60, 180, 60), Some(profile)),
                one(60, 180, 60)
            );
        }
        Ok(())
    }
}
