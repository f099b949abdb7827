//! Pictures as a camera or a colleague's phone hands them over. What is taken in is small, and another phone can
//! take it over.

#![no_main]

#[path = "../others.rs"]
mod others;

use libfuzzer_sys::fuzz_target;
use nyvri_core::photo::{adopt, original, take_in};
use others::let_others_panic;

fuzz_target!(|bytes: &[u8]| {
    let_others_panic();
    if let Ok(taken) = take_in(bytes) {
        assert!(taken.width.max(taken.height) <= 2048);
        assert!(taken.thumbnail.len() <= 50_000);
        let there = adopt(taken.jpeg.clone()).expect("what was taken in can be taken over");
        assert_eq!((there.width, there.height), (taken.width, taken.height));
        assert_eq!(there.sha256, taken.sha256);
    }
    let _ = adopt(bytes.to_vec());
    if let Ok(Some(kept)) = original(bytes) {
        assert!(
            kept.jpeg.len() <= bytes.len() + 36,
            "only which way is up is added"
        );
        let again = original(&kept.jpeg).expect("an original is a picture");
        assert_eq!(again.as_ref(), Some(&kept));
        assert_eq!(take_in(&kept.jpeg).is_ok(), take_in(bytes).is_ok());
    }
});
