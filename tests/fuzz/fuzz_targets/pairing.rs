//! The text below an office's QR code, as somebody scanned or typed it.

#![no_main]

use libfuzzer_sys::fuzz_target;
use nyvri_core::sync::PairingText;

fuzz_target!(|text: &str| {
    if let Ok(read) = text.parse::<PairingText>() {
        assert_eq!(read.to_string().parse(), Ok(read));
    }
});
