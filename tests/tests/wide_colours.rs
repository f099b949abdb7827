//! Photos of phones with wide screens: their numbers mean stronger colours than the same numbers in sRGB, so they are
//! made anew and not only stripped of their profile.

use image::codecs::png::PngEncoder;
use image::codecs::webp::WebPEncoder;
use image::{ExtendedColorType, ImageEncoder, Rgb, RgbImage};
use moxcms::ColorProfile;
use nyvri_core::photo::take_in;
use nyvri_tests::pictures::{jpeg, with_segment};

type Outcome = Result<(), Box<dyn std::error::Error>>;

/// Sides of one patch of colour.
const PATCH: u32 = 64;
/// Colours as they are in sRGB, all of them well inside of it.
const COLOURS: [[u8; 3]; 6] = [
    [200, 60, 50],
    [70, 160, 80],
    [60, 80, 190],
    [190, 170, 60],
    [128, 128, 128],
    [230, 225, 215],
];
/// What JPEG, twice, and rounding may move a number by.
const NEAR: u8 = 4;

/// A wider space: linear sRGB to its linear numbers, and how those are stored.
struct Wide {
    profile: fn() -> ColorProfile,
    from_srgb: [[f64; 3]; 3],
    stored: fn(f64) -> f64,
}

/// From the primaries of each space (SMPTE EG 432-1; Adobe RGB 1998), not from the library under test.
const DISPLAY_P3: Wide = Wide {
    profile: ColorProfile::new_display_p3,
    from_srgb: [
        [0.822_461_9, 0.177_538_0, 0.0],
        [0.033_194_2, 0.966_805_8, 0.0],
        [0.017_082_6, 0.072_397_4, 0.910_519_9],
    ],
    stored: as_srgb,
};
const ADOBE_RGB: Wide = Wide {
    profile: ColorProfile::new_adobe_rgb,
    from_srgb: [
        [0.715_125_6, 0.284_874_4, 0.0],
        [0.0, 1.0, 0.0],
        [0.0, 0.041_166_6, 0.958_833_4],
    ],
    stored: |linear| linear.powf(256.0 / 563.0),
};

fn as_srgb(linear: f64) -> f64 {
    if linear <= 0.003_130_8 {
        12.92 * linear
    } else {
        1.055 * linear.powf(1.0 / 2.4) - 0.055
    }
}

fn linear(stored: u8) -> f64 {
    let value = f64::from(stored) / 255.0;
    if value <= 0.040_45 {
        value / 12.92
    } else {
        ((value + 0.055) / 1.055).powf(2.4)
    }
}

impl Wide {
    /// The numbers that mean an sRGB colour in this space.
    fn numbers(&self, colour: [u8; 3]) -> [u8; 3] {
        let light = colour.map(linear);
        self.from_srgb.map(|row| {
            let sum: f64 = row
                .iter()
                .zip(&light)
                .map(|(weight, value)| weight * value)
                .sum();
            ((self.stored)(sum.clamp(0.0, 1.0)) * 255.0).round() as u8
        })
    }

    fn picture(&self) -> RgbImage {
        RgbImage::from_fn(PATCH * COLOURS.len() as u32, PATCH, |x, _| {
            Rgb(self.numbers(COLOURS[(x / PATCH) as usize]))
        })
    }
}

fn with_profile(jpeg: &[u8], profile: &[u8]) -> Vec<u8> {
    with_segment(jpeg, 0xE2, &[b"ICC_PROFILE\0\x01\x01", profile].concat())
}

/// The middle of each patch of what was kept.
fn patches(jpeg: &[u8]) -> image::ImageResult<Vec<[u8; 3]>> {
    let kept = image::load_from_memory(jpeg)?.to_rgb8();
    let middle = |n: usize| kept.get_pixel(n as u32 * PATCH + PATCH / 2, PATCH / 2).0;
    Ok((0..COLOURS.len()).map(middle).collect())
}

fn apart(one: [u8; 3], other: [u8; 3]) -> u8 {
    let apart = one.iter().zip(&other).map(|(a, b)| a.abs_diff(*b));
    apart.max().unwrap_or(0)
}

#[test]
fn a_wide_profile_is_converted_and_not_only_taken_away() -> Outcome {
    for wide in [DISPLAY_P3, ADOBE_RGB] {
        let (picture, profile) = (wide.picture(), (wide.profile)().encode()?);
        let bare = jpeg(&picture, 97);
        let (mut png, mut webp) = (Vec::new(), Vec::new());
        let (width, height) = picture.dimensions();
        let mut encoder = PngEncoder::new(&mut png);
        encoder.set_icc_profile(profile.clone())?;
        encoder.write_image(&picture, width, height, ExtendedColorType::Rgb8)?;
        let mut encoder = WebPEncoder::new_lossless(&mut webp);
        encoder.set_icc_profile(profile.clone())?;
        encoder.write_image(&picture, width, height, ExtendedColorType::Rgb8)?;
        for (kind, file) in [
            ("jpeg", with_profile(&bare, &profile)),
            ("png", png),
            ("webp", webp),
        ] {
            for (kept, wanted) in patches(&take_in(&file)?.jpeg)?.into_iter().zip(COLOURS) {
                assert!(
                    apart(kept, wanted) <= NEAR,
                    "{kind}: {kept:?} for {wanted:?}"
                );
            }
        }
        // Stripped alone, at least one colour would have been another: the test can fail.
        let stripped = patches(&take_in(&bare)?.jpeg)?.into_iter().zip(COLOURS);
        let worst = stripped.map(|(kept, wanted)| apart(kept, wanted)).max();
        assert!(worst > Some(10), "{worst:?}");
    }
    Ok(())
}

#[test]
fn a_large_wide_photo_is_converted_after_it_was_made_small() -> Outcome {
    let (picture, profile) = (DISPLAY_P3.picture(), DISPLAY_P3.profile);
    let large = image::imageops::resize(
        &picture,
        picture.width() * 11,
        picture.height() * 11,
        image::imageops::FilterType::Nearest,
    );
    let file = with_profile(&jpeg(&large, 95), &profile().encode()?);
    let kept = image::load_from_memory(&take_in(&file)?.jpeg)?.to_rgb8();
    assert!(kept.width() <= 2_048);
    let part = kept.width() / COLOURS.len() as u32;
    for (n, wanted) in (0..).zip(COLOURS) {
        let pixel = kept.get_pixel(n * part + part / 2, kept.height() / 2).0;
        assert!(apart(pixel, wanted) <= NEAR, "{pixel:?} for {wanted:?}");
    }
    Ok(())
}
