//! Files that somebody made to do harm, or that went wrong on their way: bombs, broken ones, and those that are not what
//! their name says. Each with a name, to be taken in one by one.

use image::{DynamicImage, ImageFormat};

use crate::bombs::{black_png, png};
use crate::pictures;

/// All of them.
pub fn all() -> Vec<(String, Vec<u8>)> {
    let mut all = Vec::new();
    all.extend(mislabelled());
    all.extend(bombs());
    all.extend(broken());
    let named = all
        .into_iter()
        .map(|(name, bytes)| (name.to_owned(), bytes));
    named.collect()
}

type Named = (&'static str, Vec<u8>);

/// What they are is told by their first bytes, and their name by nobody.
fn mislabelled() -> Vec<Named> {
    let small = pictures::asymmetric(64, 48);
    let png = pictures::raster(DynamicImage::ImageRgb8(small.clone()), ImageFormat::Png);
    let box_of = |brand: &[u8]| [b"\0\0\0\x18ftyp", brand, b"\0\0\0\0mif1", brand].concat();
    vec![
        ("empty.jpg", Vec::new()),
        ("text.jpg", pictures::text_named_jpg()),
        (
            "page.jpg",
            b"<!doctype html><title>Logg inn</title>".to_vec(),
        ),
        (
            "drawing.png",
            b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>".to_vec(),
        ),
        ("paper.jpg", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n".to_vec()),
        ("moving.png", b"GIF89a\x01\0\x01\0\0\0\0;".to_vec()),
        ("bitmap.jpg", [&b"BM"[..], &[0; 64]].concat()),
        ("scan.jpg", [&b"II*\0\x08\0\0\0"[..], &[0; 64]].concat()),
        ("iphone.jpg", pictures::heic()),
        ("newer.webp", box_of(b"avif")),
        ("film.jpg", b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom".to_vec()),
        ("jpeg.png", pictures::jpeg(&small, 80)),
        ("png.jpg", png),
    ]
}

/// Small as files, enormous when decoded, or by what they say of themselves.
fn bombs() -> Vec<Named> {
    const MUCH: usize = 400 << 20;
    let one_bit = [1, 0];
    let deep = [16, 6];
    let colour = [8, 2];
    let jpeg = pictures::jpeg(&pictures::asymmetric(64, 48), 90);
    let zipped = |bytes: usize| [&b"x\0\0"[..], &crate::bombs::zlib_zeros(bytes)].concat();
    let lossless = |side: u32| {
        let bits = (side - 1) | (side - 1) << 14;
        webp(
            b"VP8L",
            &[&[0x2F][..], &bits.to_le_bytes(), &[0; 9]].concat(),
        )
    };
    let canvas = [&[0; 4][..], &[0xFF; 6]].concat();
    vec![
        ("200-megapixels.png", black_png(20_000, 10_000)),
        ("4-gigapixels.png", png((65_000, 65_000), one_bit, 9, &[])),
        ("99-deep-megapixels.png", png((11_000, 9_000), deep, 9, &[])),
        (
            "44-megapixels-cut.png",
            png((6_650, 6_700), colour, 130 << 20, &[]),
        ),
        ("more-than-it-says.png", png((16, 16), colour, MUCH, &[])),
        (
            "profile.png",
            png((16, 16), colour, 16 * 49, &[(b"iCCP", &zipped(MUCH))]),
        ),
        (
            "words.png",
            png((16, 16), colour, 16 * 49, &[(b"zTXt", &zipped(MUCH)[..])]),
        ),
        ("4-gigapixels.jpg", with_size(&jpeg, [0xFF; 4])),
        (
            "99-megapixels.jpg",
            with_size(&jpeg, [0x26, 0xAC, 0x27, 0x10]),
        ),
        ("99-progressive-megapixels.jpg", {
            let passes = pictures::progressive_jpeg(&pictures::asymmetric(64, 48));
            with_size(&passes, [0x26, 0xAC, 0x27, 0x10])
        }),
        ("268-megapixels.webp", lossless(16_384)),
        ("25-megapixels.webp", lossless(5_000)),
        ("canvas.webp", webp(b"VP8X", &canvas)),
        ("46-megabytes.jpg", {
            let mut long = jpeg.clone();
            long.resize(46 << 20, 0);
            long
        }),
    ]
}

/// Cut, spoilt, or put together from two.
fn broken() -> Vec<Named> {
    let whole = pictures::twelve_megapixel();
    let passes = pictures::progressive_jpeg(&pictures::asymmetric(1_600, 1_200));
    let spoilt = |part: usize| {
        let mut spoilt = whole.clone();
        let at = spoilt.len() / 10 * part;
        spoilt[at..at + 64].fill(0xFF);
        spoilt
    };
    vec![
        ("half.jpg", whole[..whole.len() / 2].to_vec()),
        ("almost.jpg", whole[..whole.len() - 2].to_vec()),
        ("start.jpg", whole[..300].to_vec()),
        (
            "half-with-an-end.jpg",
            [&whole[..whole.len() / 2], &[0xFF, 0xD9]].concat(),
        ),
        ("spoilt-early.jpg", spoilt(1)),
        ("spoilt-late.jpg", spoilt(9)),
        ("half-its-passes.jpg", passes[..passes.len() / 2].to_vec()),
    ]
}

/// A JPEG that says it has another size: height, then width.
fn with_size(jpeg: &[u8], size: [u8; 4]) -> Vec<u8> {
    let mut bytes = jpeg.to_vec();
    let frame = bytes
        .windows(2)
        .position(|pair| pair[0] == 0xFF && (0xC0..=0xC2).contains(&pair[1]))
        .unwrap_or_default();
    bytes[frame + 5..frame + 9].copy_from_slice(&size);
    bytes
}

fn webp(kind: &[u8; 4], body: &[u8]) -> Vec<u8> {
    let length = |bytes: usize| u32::try_from(bytes).unwrap_or(u32::MAX).to_le_bytes();
    let chunk = [&kind[..], &length(body.len()), body].concat();
    [&b"RIFF"[..], &length(chunk.len() + 4), b"WEBP", &chunk].concat()
}
