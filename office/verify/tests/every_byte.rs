//! One byte of a protocol is another, anywhere: it is found.

#![allow(clippy::panic, reason = "a panic is the report of a test")]

use nyvri_verify::{Archive, HEAD, PAGES, check, sha256};

const PHOTO: &[u8] = b"a picture of a stain";

/// As the office writes one: signed pages, what is told of them, and the hash of the last.
fn protocol(signed: Option<&str>) -> Vec<u8> {
    protocol_erased(signed, &[])
}

/// The same after photos were erased: for each, the hash before. The last made the pages what they are.
fn protocol_erased(signed: Option<&str>, erased: &[&str]) -> Vec<u8> {
    let (mut lines, mut before): (Vec<String>, String) = (Vec::new(), "0".repeat(64));
    let mut add = |kind: &str, says: &str| {
        let page = lines.len();
        let line =
            format!(r#"{{"page":{page},"before":"{before}","kind":"{kind}","says":{says}}}"#);
        before = sha256(line.as_bytes());
        lines.push(line);
        before.clone()
    };
    let photo = sha256(PHOTO);
    add("visit", r#"{"visit":"v1"}"#);
    add(
        "topic",
        r#"{"topic":"keys","answers":[{"question":"keys","value":"2"}]}"#,
    );
    add(
        "finding",
        &format!(r#"{{"finding":"f1","photos":["{photo}"]}}"#),
    );
    let head = add("advice", r#"{"given":[]}"#);
    add(
        "photo",
        &format!(r#"{{"taken":"{photo}","file":"photos/1.jpg","sha256":"{photo}","hidden":0}}"#),
    );
    for (place, before) in erased.iter().enumerate() {
        let after = erased.get(place + 1).map_or(head.as_str(), |next| next);
        add(
            "erased",
            &format!(r#"{{"by_rule":true,"before":"{before}","after":"{after}"}}"#),
        );
    }
    let summary = signed.unwrap_or(&head);
    add(
        "signature",
        &format!(
            r#"{{"party":"tenant","name":"Amina","said":"drawn 1,1 9000,2","summary":"{summary}"}}"#
        ),
    );
    let last = add("end", "{}");
    let mut archive = Archive::default();
    archive.add(PAGES, format!("{}\n", lines.join("\n")).into_bytes());
    archive.add(HEAD, format!("{last}\n").into_bytes());
    archive.add("photos/1.jpg", PHOTO.to_vec());
    archive.to_bytes()
}

#[test]
fn a_whole_protocol_is_told_with_who_signed_it() -> Result<(), String> {
    let verdict = check(&protocol(None))?;
    assert_eq!((verdict.pages, verdict.photos), (7, 1));
    let tenant = &verdict.parties[0];
    assert!(tenant.is_signed && tenant.is_about_this);
    let changed = check(&protocol(Some(&"a".repeat(64))))?;
    assert!(!changed.parties[0].is_about_this, "changed after signing");
    Ok(())
}

#[test]
fn photos_that_were_erased_are_counted_and_are_no_change() -> Result<(), String> {
    let (first, second) = ("1".repeat(64), "2".repeat(64));
    let erased = [first.as_str(), second.as_str()];
    for (signed, photos) in [(Some(first.as_str()), 2), (Some(&second), 1), (None, 0)] {
        let verdict = check(&protocol_erased(signed, &erased))?;
        let tenant = &verdict.parties[0];
        assert!(tenant.is_about_this, "{signed:?}");
        assert_eq!(tenant.photos_erased, photos, "{signed:?}");
    }
    let other = check(&protocol_erased(Some(&"a".repeat(64)), &erased))?;
    assert!(!other.parties[0].is_about_this);
    // Steps that go round in a ring lead nowhere.
    let ring = check(&protocol_erased(Some(&first), &[&first, &first]))?;
    assert!(!ring.parties[0].is_about_this);
    Ok(())
}

#[test]
fn every_byte_that_is_another_is_found() {
    let whole = protocol(None);
    let mut bytes = whole.clone();
    for place in 0..bytes.len() {
        for bit in 0..8 {
            bytes[place] ^= 1 << bit;
            assert!(check(&bytes).is_err(), "bit {bit} of byte {place}");
            bytes[place] ^= 1 << bit;
        }
    }
    assert_eq!(bytes, whole);
}

#[test]
fn a_byte_more_and_a_byte_less_are_found() {
    let whole = protocol(None);
    for length in 0..whole.len() {
        assert!(check(&whole[..length]).is_err(), "cut at {length}");
    }
    let mut longer = whole;
    longer.push(0);
    assert!(check(&longer).is_err());
}

#[test]
fn a_photo_that_no_page_names_and_one_that_is_gone_are_found() -> Result<(), String> {
    let whole = Archive::from_bytes(&protocol(None)).map_err(|bad| format!("{bad:?}"))?;
    let mut more = whole.clone();
    more.add("photos/2.jpg", b"another".to_vec());
    assert!(check(&more.to_bytes()).is_err());
    let mut less = Archive::default();
    for (name, bytes) in whole
        .files()
        .filter(|(name, _)| !name.starts_with("photos/"))
    {
        less.add(name, bytes.to_vec());
    }
    assert!(check(&less.to_bytes()).is_err());
    Ok(())
}
