//! Pictures drawn by code, as a phone's camera would hand them over, and bad ones.
//!
//! No photo of a real home lies in the project: these stand in for them.

use image::codecs::jpeg::JpegEncoder;
use image::{Rgb, RgbImage};

/// Grey-green tiles, white grout, a darker floor and a patch of dark spots low in a corner.
/// JPEG, 1600 × 1200 upright, stored sideways (orientation 6), with the place and the time in EXIF.
pub fn bathroom(seed: u64) -> Vec<u8> {
    let upright = drawn_bathroom(seed, 1600, 1200);
    let stored = image::imageops::rotate270(&upright);
    with_segment(&jpeg(&stored, 90), 0xE1, &exif(6))
}

/// Of two kilobytes, for tests that need many.
pub fn small(seed: u64) -> Vec<u8> {
    jpeg(&drawn_bathroom(seed, 96, 72), 70)
}

/// Of more than 256 kilobytes also after it was taken in: more than goes to the office at once.
pub fn large() -> Vec<u8> {
    let mut noise = Noise::new(9);
    let picture = RgbImage::from_fn(1200, 900, |_, _| {
        Rgb([noise.below(255), noise.below(255), 90])
    });
    jpeg(&picture, 85)
}

/// As large as a phone's camera delivers: 4000 × 3000, orientation 6, about 4 MB.
pub fn twelve_megapixel() -> Vec<u8> {
    let mut picture = drawn_bathroom(12, 4000, 3000);
    let mut noise = Noise::new(12);
    for pixel in picture.pixels_mut() {
        let grain = i16::from(noise.below(33)) - 16;
        pixel.0 = pixel
            .0
            .map(|value| (i16::from(value) + grain).clamp(0, 255) as u8);
    }
    with_segment(&jpeg(&picture, 90), 0xE1, &exif(6))
}

/// A photo whose second half never arrived.
pub fn half_a_jpeg() -> Vec<u8> {
    let mut whole = bathroom(3);
    whole.truncate(whole.len() / 2);
    whole
}

/// A text that somebody gave a picture's name.
pub fn text_named_jpg() -> Vec<u8> {
    b"Husk nettet til romvask.jpg\nHei! Bildet kommer i morgen.\n".to_vec()
}

/// The first bytes of what an iPhone stores unless it is asked for JPEG.
pub fn heic() -> Vec<u8> {
    let mut bytes = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic".to_vec();
    bytes.resize(4_096, 0);
    bytes
}

/// A picture in which no two corners and no two edges are alike.
pub fn asymmetric(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        let (right, low) = (x * 2 >= width, y * 2 >= height);
        let slope = (x * 60 / width + y * 30 / height) as u8;
        match (right, low) {
            (false, false) => Rgb([190 + slope / 2, 40, 40]),
            (true, false) => Rgb([40, 150 + slope, 40]),
            (false, true) => Rgb([40, 40, 150 + slope]),
            (true, true) => Rgb([100 + slope, 100 + slope, 30]),
        }
    })
}

/// An upright picture stored so that `orientation` (1–8) brings it back.
pub fn stored_turned(upright: &RgbImage, orientation: u8) -> Vec<u8> {
    use image::imageops::{flip_horizontal, flip_vertical, rotate90, rotate180, rotate270};
    let stored = match orientation {
        2 => flip_horizontal(upright),
        3 => rotate180(upright),
        4 => flip_vertical(upright),
        5 => flip_horizontal(&rotate90(upright)),
        6 => rotate270(upright),
        7 => flip_horizontal(&rotate270(upright)),
        8 => rotate90(upright),
        _ => upright.clone(),
    };
    with_segment(&jpeg(&stored, 95), 0xE1, &exif(orientation))
}

/// A JPEG without any metadata.
pub fn jpeg(picture: &RgbImage, quality: u8) -> Vec<u8> {
    let mut bytes = Vec::new();
    let (width, height) = picture.dimensions();
    let mut encoder = jpeg_encoder::Encoder::new(&mut bytes, quality);
    encoder.set_sampling_factor(jpeg_encoder::SamplingFactor::F_2_2);
    encoder.set_chroma_subsampling_method(jpeg_encoder::ChromaSubsamplingMethod::Average);
    written(encoder.encode(
        picture,
        width as u16,
        height as u16,
        jpeg_encoder::ColorType::Rgb,
    ));
    bytes
}

/// The same, stored in several passes as pictures from the web often are.
pub fn progressive_jpeg(picture: &RgbImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    let (width, height) = picture.dimensions();
    let mut encoder = jpeg_encoder::Encoder::new(&mut bytes, 90);
    encoder.set_progressive(true);
    written(encoder.encode(
        picture,
        width as u16,
        height as u16,
        jpeg_encoder::ColorType::Rgb,
    ));
    bytes
}

/// A JPEG with one brightness channel.
pub fn grey_jpeg(picture: &RgbImage) -> Vec<u8> {
    let grey = image::imageops::grayscale(picture);
    let mut bytes = Vec::new();
    let (width, height) = grey.dimensions();
    written(JpegEncoder::new_with_quality(&mut bytes, 90).encode(
        &grey,
        width,
        height,
        image::ExtendedColorType::L8,
    ));
    bytes
}

/// A JPEG for print: cyan, magenta, yellow and black, inverted as Adobe writes it.
pub fn cmyk_jpeg(picture: &RgbImage) -> Vec<u8> {
    let (width, height) = picture.dimensions();
    let inks: Vec<u8> = picture
        .pixels()
        .flat_map(|Rgb([r, g, b])| [255 - r, 255 - g, 255 - b, 0])
        .collect();
    let mut bytes = Vec::new();
    let encoder = jpeg_encoder::Encoder::new(&mut bytes, 90);
    written(encoder.encode(
        &inks,
        width as u16,
        height as u16,
        jpeg_encoder::ColorType::Cmyk,
    ));
    bytes
}

/// The picture in a format of the `image` crate, 8 or 16 bits, with or without transparency.
pub fn raster(picture: image::DynamicImage, format: image::ImageFormat) -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    written(picture.write_to(&mut bytes, format));
    bytes.into_inner()
}

/// Puts a segment right behind the start of a JPEG.
pub fn with_segment(jpeg: &[u8], marker: u8, body: &[u8]) -> Vec<u8> {
    let length = u16::try_from(body.len() + 2)
        .unwrap_or(u16::MAX)
        .to_be_bytes();
    [&jpeg[..2], &[0xFF, marker], &length, body, &jpeg[2..]].concat()
}

/// EXIF as a phone writes it: maker, orientation, time taken, and the place.
pub fn exif(orientation: u8) -> Vec<u8> {
    let entry = |tag: u16, kind: u16, count: u32, value: [u8; 4]| {
        [
            &tag.to_be_bytes()[..],
            &kind.to_be_bytes(),
            &count.to_be_bytes(),
            &value,
        ]
        .concat()
    };
    let at = |offset: u32| offset.to_be_bytes();
    // Offsets count from `MM`: main directory at 8, EXIF at 62, GPS at 80, their values behind.
    let main = [
        entry(0x010F, 2, 4, *b"Ukj\0"),
        entry(0x0112, 3, 1, [0, orientation, 0, 0]),
        entry(0x8769, 4, 1, at(62)),
        entry(0x8825, 4, 1, at(80)),
    ];
    let taken = entry(0x9003, 2, 20, at(134));
    let place = [
        entry(1, 2, 2, *b"N\0\0\0"),
        entry(2, 5, 3, at(154)),
        entry(3, 2, 2, *b"E\0\0\0"),
        entry(4, 5, 3, at(178)),
    ];
    let degrees = |parts: [u32; 3]| {
        parts
            .iter()
            .flat_map(|part| [part.to_be_bytes(), at(1)].concat())
            .collect()
    };
    let (latitude, longitude): (Vec<u8>, Vec<u8>) = (degrees([63, 25, 50]), degrees([10, 23, 42]));
    [
        &b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x04"[..],
        &main.concat(),
        &[0; 4],
        &[0, 1],
        &taken,
        &[0; 4],
        &[0, 4],
        &place.concat(),
        &[0; 4],
        b"2026:10:30 09:15:02\0",
        &latitude,
        &longitude,
    ]
    .concat()
}

/// Turns an encoder's answer into nothing; these pictures are fixed, so it cannot be an error.
#[expect(
    clippy::expect_used,
    reason = "a fixture that cannot be drawn must stop the test"
)]
fn written<E: std::fmt::Debug>(answer: Result<(), E>) {
    answer.expect("the drawn picture is written");
}

fn drawn_bathroom(seed: u64, width: u32, height: u32) -> RgbImage {
    let mut noise = Noise::new(seed);
    let (tile, floor) = (height / 8, height * 3 / 4);
    let tint = noise.below(24);
    let mut picture = RgbImage::from_fn(width, height, |x, y| {
        let light = (x * 40 / width) as u8;
        let grout = y < floor && (x % tile < tile / 24 + 1 || y % tile < tile / 24 + 1);
        match (grout, y < floor) {
            (true, _) => Rgb([205 + light, 205 + light, 200 + light]),
            (false, true) => Rgb([150 + light, 168 + tint + light / 2, 160 + light]),
            (false, false) => Rgb([92 + light, 84 + light, 78 + light]),
        }
    });
    for _ in 0..90 {
        let radius = height / 200 + u32::from(noise.below(12)) * height / 1200;
        let (x, y) = (noise.within(width / 4), floor - noise.within(height / 4));
        blot(&mut picture, x, y, radius);
    }
    picture
}

/// A dark, soft-edged round spot.
fn blot(picture: &mut RgbImage, centre_x: u32, centre_y: u32, radius: u32) {
    let (width, height) = picture.dimensions();
    for y in centre_y.saturating_sub(radius)..(centre_y + radius).min(height) {
        for x in centre_x.saturating_sub(radius)..(centre_x + radius).min(width) {
            let (dx, dy) = (x.abs_diff(centre_x), y.abs_diff(centre_y));
            if dx * dx + dy * dy < radius * radius {
                let pixel = picture.get_pixel_mut(x, y);
                pixel.0 = pixel.0.map(|value| value / 2 + 14);
            }
        }
    }
}

/// The same numbers for the same seed, on every machine.
struct Noise(u64);

impl Noise {
    fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, limit: u8) -> u8 {
        (self.next() % u64::from(limit)) as u8
    }

    fn within(&mut self, limit: u32) -> u32 {
        (self.next() % u64::from(limit.max(1))) as u32
    }
}
