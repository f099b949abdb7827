//! Writes a PDF of each kind into one folder, for a judge and for people to look at; and into another the same with one
//! thing broken in each, which a judge must find.

#[path = "../tests/common/samples.rs"]
mod samples;

use std::fs;
use std::path::Path;

use nyvri_pdf::{Document, pdf};

/// What is broken: bytes of the file, and as many in their place.
const BROKEN: [(&str, &[u8], &[u8]); 3] = [
    (
        "not-said-to-be-read-aloud",
        b"pdfuaid:part>1<",
        b"pdfuaid:part>2<",
    ),
    ("not-said-to-be-kept", b"pdfaid:part>2<", b"pdfaid:part>4<"),
    ("no-tags", b"/StructTreeRoot", b"/StructTreeRuin"),
];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut folders = std::env::args().skip(1);
    let (Some(good), Some(broken)) = (folders.next(), folders.next()) else {
        return Err("samples GOOD BROKEN: two folders".into());
    };
    let (good, broken) = (Path::new(&good), Path::new(&broken));
    fs::create_dir_all(good)?;
    fs::create_dir_all(broken)?;
    for sample in samples::all() {
        let made = pdf(Document::read(&sample.bytes())?)?;
        fs::write(good.join(format!("{}.pdf", sample.name)), made)?;
    }
    let made = pdf(Document::read(&samples::photo_set().bytes())?)?;
    for (name, bytes, instead) in BROKEN {
        let at = made.windows(bytes.len()).position(|it| it == bytes);
        let at = at.ok_or("what was to be broken is not there")?;
        let mut made = made.clone();
        made[at..at + bytes.len()].copy_from_slice(instead);
        fs::write(broken.join(format!("{name}.pdf")), made)?;
    }
    Ok(())
}
