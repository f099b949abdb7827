//! What must not become a PDF, and what it costs at most.

mod common;

use std::io::Write;
use std::process::{Command, Stdio};

use common::look::{pictures, set};
use common::samples::{Sample, photo_set, protocol};
use nyvri_pdf::Document;
use serde_json::json;

fn refused(sample: &Sample) -> String {
    match set(sample) {
        Ok(_) => panic!("it became a PDF"),
        Err(fault) => fault.to_string(),
    }
}

#[test]
fn a_picture_that_is_no_photo() {
    let photo = photo_set().pictures.remove(0);
    let mut large = photo.clone();
    let frame = large
        .windows(2)
        .position(|it| matches!(it, [0xff, 0xc0 | 0xc2]));
    let frame = frame.expect("a frame");
    large[frame + 5..frame + 9].copy_from_slice(&[0xff, 0xff, 0xff, 0xff]);
    let hostile: [(&str, Vec<u8>); 8] = [
        ("nothing", Vec::new()),
        ("words", b"<html>".to_vec()),
        ("png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec()),
        (
            "svg",
            b"<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"/etc/passwd\"/></svg>"
                .to_vec(),
        ),
        ("pdf", b"%PDF-1.7\n".to_vec()),
        ("cut", photo[..photo.len() / 2].to_vec()),
        ("only a beginning", photo[..4].to_vec()),
        ("as large as a bomb", large),
    ];
    for (what, bytes) in hostile {
        let mut sample = photo_set();
        sample.pictures[1] = bytes;
        assert_eq!(
            refused(&sample),
            "not a document: a picture is no photo",
            "{what}"
        );
    }
}

/// Every byte of the head of a photo, turned: a clear answer each time, and never a panic.
#[test]
fn a_spoilt_photo_is_an_answer() {
    let photo = photo_set().pictures.remove(0);
    let (mut made, mut refused) = (0, 0);
    for place in (2..600.min(photo.len())).step_by(29) {
        let mut sample = photo_set();
        sample.pictures[0][place] ^= 0xff;
        match set(&sample) {
            Ok(_) => made += 1,
            Err(_) => refused += 1,
        }
    }
    assert!(made > 0 && refused > 0, "{made} made, {refused} refused");
}

#[test]
fn what_a_camera_wrote_is_gone() {
    let mut sample = photo_set();
    let photo = &sample.pictures[0];
    let mut told = photo[..2].to_vec();
    for (marker, says) in [
        (0xe1, &b"Exif\0\0 GPS 63.43 N 10.39 E"[..]),
        (
            0xe1,
            b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>Amina</x:xmpmeta>",
        ),
        (0xed, b"Photoshop 3.0\0IPTC"),
        (0xfe, b"by Amina Yusuf"),
    ] {
        let long = u16::try_from(says.len() + 2).expect("short");
        told.extend([0xff, marker]);
        told.extend(long.to_be_bytes());
        told.extend(says);
    }
    told.extend(&photo[2..]);
    told.extend(b"after the end: Amina");
    sample.pictures[0] = told;
    let kept = pictures(&set(&sample).expect("a PDF"));
    assert_eq!(kept.len(), 3);
    for picture in kept {
        assert!(
            picture.starts_with(&[0xff, 0xd8]),
            "the photo itself, not coded anew"
        );
        for trace in [&b"Exif"[..], b"GPS", b"xmp", b"Photoshop", b"Amina"] {
            assert!(!picture.windows(trace.len()).any(|it| it == trace));
        }
    }
}

#[test]
fn what_does_not_fit_together() {
    let mut more = photo_set().bytes();
    more.push(0);
    let mut less = photo_set().bytes();
    less.pop();
    for (input, why) in [
        (&b"{}"[..], "no line"),
        (b"{}\n", "Data at column 2 of the document"),
        (b"{\"title\": \n", "Eof at column 10 of the document"),
        (&more, "more bytes than pictures"),
        (&less, "a picture is cut"),
    ] {
        let Err(fault) = Document::read(input) else {
            panic!("{why}")
        };
        assert_eq!(fault.to_string(), format!("not a document: {why}"));
    }
    let deep = [b"[".repeat(100_000), b"\n".to_vec()].concat();
    assert!(Document::read(&deep).is_err());
}

#[test]
fn what_nobody_can_draw_or_hear() {
    let change = |place: &str, to: serde_json::Value| {
        let mut sample = protocol();
        *sample.page.pointer_mut(place).expect(place) = to;
        refused(&sample)
    };
    let signature = "/parts/4/signatures/0/strokes";
    for (place, to, why) in [
        (
            signature,
            json!([[[1, 2], [10_001, 3]]]),
            "a stroke leaves its box",
        ),
        (signature, json!([[]]), "a stroke without a point"),
        (
            signature,
            json!([vec![[1, 2]; 1_201]]),
            "a signature is too long",
        ),
        (
            "/parts/4/signatures/0/alt",
            json!(""),
            "a signature has no words",
        ),
        ("/parts/2/photos/0/alt", json!(""), "a photo has no words"),
        (
            "/parts/2/photos/0/picture",
            json!("9.jpg"),
            "a picture is missing",
        ),
        (
            "/parts/2/photos/0/picture",
            json!("document.json"),
            "a picture is missing",
        ),
        (
            "/parts/2/photos/0/drawn/lines",
            json!("M0 0\"/><image href=\"x"),
            "what is drawn is no path",
        ),
        (
            "/parts/2/photos/0/drawn/width",
            json!(0),
            "drawn on nothing",
        ),
    ] {
        assert_eq!(change(place, to), format!("not a document: {why}"));
    }
    let of_serde = change("/language", json!("../nb"));
    assert!(
        of_serde.starts_with("not a document: Data at column"),
        "{of_serde}"
    );
    assert!(
        !of_serde.contains("../nb"),
        "what stood there may be somebody's"
    );
}

fn run(input: &[u8], limits: &str) -> std::process::Output {
    let mut child = Command::new("sh")
        .args([
            "-c",
            &format!("{limits} exec \"$0\""),
            env!("CARGO_BIN_EXE_nyvri-pdf"),
        ])
        .env_clear()
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it starts");
    let mut stdin = child.stdin.take().expect("its input");
    let input = input.to_vec();
    let writing = std::thread::spawn(move || drop(stdin.write_all(&input)));
    let output = child.wait_with_output().expect("it ends");
    writing.join().expect("written");
    output
}

/// The most that the office ever hands over, within the memory that it gives.
#[test]
fn sixty_photos_fit_in_the_memory_that_the_office_gives() {
    let mut sample = photo_set();
    let photo = sample.pictures[0].clone();
    sample.pictures = vec![photo; 60];
    let shown = sample.page["parts"][0]["photos"][0].clone();
    let shown = (0..60).map(|place| {
        let mut shown = shown.clone();
        shown["picture"] = format!("{place}.jpg").into();
        shown
    });
    sample.page["parts"][0]["photos"] = shown.collect();
    let output = run(&sample.bytes(), "ulimit -v 2000000 && ulimit -t 60 &&");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    assert!(output.stdout.starts_with(b"%PDF-"));
    let more = sample.pictures[0].clone();
    sample.pictures.push(more);
    assert_eq!(refused(&sample), "not a document: too many pictures");
}

#[test]
fn the_program_says_what_is_wrong_and_nothing_of_what_stood_there() {
    let output = run(b"{\"title\": \"Amina Yusuf\"}\n", "");
    assert!(!output.status.success());
    assert!(output.stdout.is_empty());
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.starts_with("nyvri-pdf: not a document: "), "{said}");
    assert!(!said.contains("Amina"), "{said}");
}
