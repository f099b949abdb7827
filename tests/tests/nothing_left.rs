//! What the intake keeps, read by exiftool: whatever a camera, a phone or an editor puts into a picture, nothing but
//! pixels is left. The program is Debian's `libimage-exiftool-perl`; `./nyvri test` installs it.

use image::{DynamicImage, ImageFormat};
use nyvri_core::photo::take_in;
use nyvri_tests::photo_folder::{Kept, left_in};
use nyvri_tests::pictures;

type Outcome = Result<(), Box<dyn std::error::Error>>;

const XMP: &[u8] = b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF \
    xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description rdf:about='' \
    xmlns:dc='http://purl.org/dc/elements/1.1/' dc:source='Nidelva 1'/></rdf:RDF></x:xmpmeta>";
/// A caption, as an editor writes it.
const IPTC: &[u8] = b"Photoshop 3.0\08BIM\x04\x04\0\0\0\0\0\x0c\x1c\x02\x78\0\x07Nidelva\0";

/// With everything that people leave in pictures.
fn full() -> Result<Vec<u8>, Box<dyn std::error::Error>> {
    let icc = moxcms::ColorProfile::new_display_p3().encode()?;
    let mut file = pictures::bathroom(2);
    for (marker, body) in [
        (0xE1, XMP),
        (0xED, IPTC),
        (0xE2, &[b"ICC_PROFILE\0\x01\x01", &icc[..]].concat()[..]),
        (0xFE, b"taken by Kari Eksempel"),
    ] {
        file = pictures::with_segment(&file, marker, body);
    }
    file.extend_from_slice(b"\0\0\0\x10ftypmp42 a film behind the picture");
    Ok(file)
}

#[test]
fn exiftool_finds_nothing_but_pixels_in_what_is_kept() -> Outcome {
    let folder = tempfile::tempdir()?;
    let file = full()?;
    std::fs::write(folder.path().join("before.jpg"), &file)?;
    let Kept::Read { left, .. } = left_in(folder.path())? else {
        return Err("exiftool is not here: apt-get install libimage-exiftool-perl".into());
    };
    for group in [
        "GPS:",
        "ExifIFD:",
        "XMP-dc:",
        "IPTC:",
        "ICC_Profile:",
        "File:Comment",
    ] {
        let is_found = left.iter().any(|line| line.contains(group));
        assert!(
            is_found,
            "the search does not find {group} where it is: {left:#?}"
        );
    }
    std::fs::remove_file(folder.path().join("before.jpg"))?;

    let drawn = DynamicImage::ImageRgb8(pictures::asymmetric(2_400, 900));
    let files = [
        file,
        pictures::raster(drawn.clone(), ImageFormat::Png),
        pictures::raster(drawn, ImageFormat::WebP),
        pictures::progressive_jpeg(&pictures::asymmetric(600, 400)),
    ];
    for (number, file) in files.iter().enumerate() {
        let kept = take_in(file)?;
        std::fs::write(folder.path().join(format!("{number}.jpg")), kept.jpeg)?;
        std::fs::write(
            folder.path().join(format!("{number}-small.jpg")),
            kept.thumbnail,
        )?;
    }
    let Kept::Read { files, left } = left_in(folder.path())? else {
        return Err("exiftool went away".into());
    };
    assert_eq!((files, left), (8, Vec::new()));
    Ok(())
}
