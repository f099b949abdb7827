//! What the intake of photos says to files that are broken, forged or no pictures at all.

use image::{DynamicImage, ImageFormat};
use nyvri_core::photo::{PhotoError, take_in};
use nyvri_tests::{bombs, pictures};
use proptest::prelude::*;
use std::sync::Once;
use std::sync::atomic::{AtomicUsize, Ordering};

type Outcome = Result<(), Box<dyn std::error::Error>>;

#[test]
fn a_text_with_a_pictures_name_is_not_a_picture() {
    assert_eq!(
        take_in(&pictures::text_named_jpg()),
        Err(PhotoError::NotAPicture)
    );
    assert_eq!(take_in(&[]), Err(PhotoError::NotAPicture));
}

#[test]
fn heic_is_named() {
    assert_eq!(take_in(&pictures::heic()), Err(PhotoError::Heic));
}

#[test]
fn half_a_photo_is_refused_and_not_filled_with_grey() {
    assert_eq!(take_in(&pictures::half_a_jpeg()), Err(PhotoError::Damaged));
}

#[test]
fn half_a_photo_with_an_end_glued_on_is_refused() {
    for large in [false, true] {
        let picture = pictures::asymmetric(if large { 2400 } else { 800 }, 600);
        for whole in [
            pictures::jpeg(&picture, 90),
            pictures::progressive_jpeg(&picture),
        ] {
            let glued = [&whole[..whole.len() / 2], &[0xFF, 0xD9]].concat();
            assert_eq!(take_in(&glued), Err(PhotoError::Damaged), "large: {large}");
        }
    }
}

#[test]
fn two_hundred_megapixels_in_a_small_file_are_refused() {
    assert_eq!(
        take_in(&bombs::huge_png_header()),
        Err(PhotoError::TooLarge { megapixels: 200 })
    );
}

#[test]
fn a_jpeg_that_claims_four_gigapixels_is_refused() {
    let mut bytes = pictures::jpeg(&pictures::asymmetric(64, 48), 90);
    let frame = bytes
        .windows(2)
        .position(|pair| pair == [0xFF, 0xC0])
        .unwrap_or_default();
    bytes[frame + 5..frame + 9].fill(0xFF);
    assert_eq!(
        take_in(&bytes),
        Err(PhotoError::TooLarge { megapixels: 4_294 })
    );
}

#[test]
fn a_file_over_the_limit_is_refused_unread() {
    let mut bytes = pictures::jpeg(&pictures::asymmetric(64, 48), 90);
    bytes.resize(45 * 1024 * 1024, 0);
    assert_eq!(
        take_in(&bytes),
        Err(PhotoError::TooManyBytes { megabytes: 45 })
    );
}

#[test]
fn a_bomb_within_the_limits_is_just_a_dark_picture() -> Outcome {
    let intake = take_in(&bombs::black_png(3_000, 500))?;
    assert_eq!((intake.width, intake.height), (2_048, 342));
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn random_bytes_never_panic(
        start in prop::sample::select(vec![&b""[..], b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"RIFF\x20\0\0\0WEBPVP8 "]),
        rest in prop::collection::vec(any::<u8>(), 0..400),
    ) {
        let bytes = [start, &rest].concat();
        prop_assert!(!panics(&bytes));
    }

    #[test]
    fn a_picture_cut_anywhere_is_refused(which in 0..7_usize, share in 0.0..1.0_f64) {
        let whole = &samples()[which];
        let cut = &whole[..((whole.len() as f64) * share) as usize];
        prop_assert!(!panics(cut));
        prop_assert!(take_in(cut).is_err());
    }

    #[test]
    fn flipped_bits_never_panic(
        which in 0..7_usize,
        flips in prop::collection::vec((0.0..1.0_f64, 0..8_u8), 1..12),
    ) {
        let mut bytes = samples()[which].clone();
        let length = bytes.len() as f64;
        for (share, bit) in flips {
            bytes[(length * share * share) as usize] ^= 1 << bit;
        }
        prop_assert!(!panics(&bytes));
    }
}

/// One small picture of each kind; one of them wide enough to be shrunk.
fn samples() -> &'static [Vec<u8>; 7] {
    static SAMPLES: std::sync::OnceLock<[Vec<u8>; 7]> = std::sync::OnceLock::new();
    SAMPLES.get_or_init(|| {
        let small = pictures::asymmetric(70, 50);
        let image = DynamicImage::ImageRgb8(small.clone());
        [
            pictures::stored_turned(&small, 6),
            pictures::stored_turned(&pictures::asymmetric(2_100, 40), 3),
            pictures::progressive_jpeg(&small),
            pictures::grey_jpeg(&small),
            pictures::cmyk_jpeg(&small),
            pictures::raster(image.clone(), ImageFormat::Png),
            pictures::raster(image, ImageFormat::WebP),
        ]
    })
}

/// Whether a panic starts anywhere below the intake, even one that the intake catches.
fn panics(bytes: &[u8]) -> bool {
    static WATCHING: Once = Once::new();
    static PANICS: AtomicUsize = AtomicUsize::new(0);
    thread_local!(static INSIDE: std::cell::Cell<bool> = const { std::cell::Cell::new(false) });
    WATCHING.call_once(|| {
        let before = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            if INSIDE.get() {
                PANICS.fetch_add(1, Ordering::SeqCst);
            }
            before(panic);
        }));
    });
    let seen = PANICS.load(Ordering::SeqCst);
    INSIDE.set(true);
    let _ = take_in(bytes);
    INSIDE.set(false);
    PANICS.load(Ordering::SeqCst) != seen
}
