//! What comes out of the intake of photos: upright, small, in the right colours, and nothing but pixels.

use image::{DynamicImage, ImageFormat, RgbImage};
use nyvri_core::photo::{Intake, take_in};
use nyvri_tests::pictures;

type Outcome = Result<(), Box<dyn std::error::Error>>;

#[test]
fn all_eight_orientations_come_out_equal() -> Outcome {
    for (width, height) in [(320, 240), (321, 243), (4_096, 240), (2_501, 143)] {
        let upright = pictures::asymmetric(width, height);
        let expected = decoded(&take_in(&pictures::stored_turned(&upright, 1))?)?;
        let shrunk = upright_at(&upright, expected.dimensions());
        assert!(
            difference(&expected, &shrunk) < 2.0,
            "{width} × {height} is not what was drawn"
        );
        for orientation in 2..=8 {
            let turned = decoded(&take_in(&pictures::stored_turned(&upright, orientation))?)?;
            assert_eq!(turned.dimensions(), expected.dimensions());
            let apart = difference(&expected, &turned);
            assert!(
                apart < 1.5,
                "orientation {orientation} of {width} × {height} is {apart} apart"
            );
        }
    }
    Ok(())
}

#[test]
fn every_kind_of_file_shows_the_same_picture() -> Outcome {
    let drawn = pictures::asymmetric(400, 300);
    let rgb = DynamicImage::ImageRgb8(drawn.clone());
    let files = [
        ("progressive", pictures::progressive_jpeg(&drawn)),
        ("cmyk", pictures::cmyk_jpeg(&drawn)),
        ("png", pictures::raster(rgb.clone(), ImageFormat::Png)),
        (
            "png with 16 bits",
            pictures::raster(DynamicImage::ImageRgb16(rgb.to_rgb16()), ImageFormat::Png),
        ),
        (
            "png with alpha",
            pictures::raster(DynamicImage::ImageRgba8(rgb.to_rgba8()), ImageFormat::Png),
        ),
        ("webp", pictures::raster(rgb, ImageFormat::WebP)),
    ];
    for (kind, file) in files {
        let apart = difference(&decoded(&take_in(&file)?)?, &drawn);
        assert!(apart < 3.0, "{kind} is {apart} apart");
    }
    Ok(())
}

#[test]
fn a_grey_picture_stays_grey_at_any_size() -> Outcome {
    for width in [400, 2_600] {
        let drawn = pictures::asymmetric(width, 300);
        let taken = decoded(&take_in(&pictures::grey_jpeg(&drawn))?)?;
        let grey = upright_at(
            &DynamicImage::ImageLuma8(image::imageops::grayscale(&drawn)).to_rgb8(),
            taken.dimensions(),
        );
        assert!(difference(&taken, &grey) < 2.0);
    }
    Ok(())
}

#[test]
fn what_is_transparent_lies_on_white() -> Outcome {
    let clear = DynamicImage::ImageRgba8(image::RgbaImage::new(64, 64));
    for format in [ImageFormat::Png, ImageFormat::WebP] {
        let taken = decoded(&take_in(&pictures::raster(clear.clone(), format))?)?;
        assert!(
            taken
                .pixels()
                .all(|pixel| pixel.0.iter().all(|value| *value >= 253))
        );
    }
    Ok(())
}

#[test]
fn the_time_is_kept_and_the_place_is_gone() -> Outcome {
    let intake = take_in(&pictures::bathroom(1))?;
    assert_eq!(
        intake.taken_at_camera.as_deref(),
        Some("2026-10-30T09:15:02")
    );
    assert_eq!((intake.width, intake.height), (1_600, 1_200));
    Ok(())
}

#[test]
fn nothing_but_pixels_leaves_the_intake() -> Outcome {
    let mut file = pictures::bathroom(2);
    file = pictures::with_segment(
        &file,
        0xE1,
        b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta place='Nidelva 1'/>",
    );
    file = pictures::with_segment(&file, 0xE2, b"ICC_PROFILE\0\x01\x01not a profile");
    file = pictures::with_segment(&file, 0xED, b"Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x00");
    file = pictures::with_segment(&file, 0xFE, b"taken by Kari Eksempel");
    file.extend_from_slice(b"a film behind the picture");
    let intake = take_in(&file)?;
    for jpeg in [&intake.jpeg, &intake.thumbnail] {
        let allowed = [0xE0, 0xDB, 0xC0, 0xC4, 0xDA];
        let segments = segments(jpeg);
        assert!(
            segments.len() >= 5 && segments.iter().all(|(marker, _)| allowed.contains(marker)),
            "{segments:?}"
        );
        let jfif = segments.iter().filter(|(marker, _)| *marker == 0xE0);
        assert!(
            jfif.clone().count() == 1 && jfif.clone().all(|(_, length)| *length == 14),
            "no preview inside"
        );
        assert!(jpeg.ends_with(&[0xFF, 0xD9]));
    }
    Ok(())
}

#[test]
fn a_small_upright_photo_is_written_anew_all_the_same() -> Outcome {
    let small = pictures::jpeg(&pictures::asymmetric(64, 48), 80);
    let tagged = pictures::with_segment(&small, 0xFE, b"a remark");
    assert_eq!(take_in(&small)?, take_in(&tagged)?);
    Ok(())
}

#[test]
fn a_thumbnail_is_small_in_pixels_and_bytes() -> Outcome {
    for file in [
        pictures::bathroom(5),
        pictures::raster(snow(1_500), ImageFormat::Png),
    ] {
        let intake = take_in(&file)?;
        let thumbnail = image::load_from_memory(&intake.thumbnail)?;
        assert!(thumbnail.width().max(thumbnail.height()) <= 480);
        assert!(intake.thumbnail.len() <= 50_000);
        assert!(intake.width.max(intake.height) <= 2_048);
    }
    Ok(())
}

fn decoded(intake: &Intake) -> image::ImageResult<RgbImage> {
    let picture = image::load_from_memory_with_format(&intake.jpeg, ImageFormat::Jpeg)?.to_rgb8();
    assert_eq!(picture.dimensions(), (intake.width, intake.height));
    Ok(picture)
}

/// The drawing at the size that came out.
fn upright_at(drawn: &RgbImage, (width, height): (u32, u32)) -> RgbImage {
    image::imageops::resize(drawn, width, height, image::imageops::FilterType::Lanczos3)
}

/// Mean difference of two pictures of one size, in steps of 255.
fn difference(one: &RgbImage, other: &RgbImage) -> f64 {
    assert_eq!(one.dimensions(), other.dimensions());
    let sum: u64 = one
        .as_raw()
        .iter()
        .zip(other.as_raw())
        .map(|(a, b)| u64::from(a.abs_diff(*b)))
        .sum();
    sum as f64 / one.as_raw().len() as f64
}

/// Black and white dots by a fixed rule: as hard to compress as a picture can be.
fn snow(side: u32) -> DynamicImage {
    let mut state = 7_u32;
    DynamicImage::ImageLuma8(image::GrayImage::from_fn(side, side, |_, _| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        image::Luma([if state >> 31 == 0 { 0 } else { 255 }])
    }))
}

/// Marker and length of the body of each segment up to the first scan.
fn segments(jpeg: &[u8]) -> Vec<(u8, usize)> {
    let mut found = Vec::new();
    let mut at = 2;
    while let Some([0xFF, marker, high, low]) = jpeg.get(at..at + 4) {
        let length = usize::from(*high) << 8 | usize::from(*low);
        found.push((*marker, length - 2));
        at += 2 + length;
        if *marker == 0xDA {
            break;
        }
    }
    found
}
