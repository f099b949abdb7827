//! What a phone scans to pair: the core's pairing text for this office, and its picture.

use nyvri_core::sync::PairingText;
use nyvri_core::sync::pairing::Pin;
use qrcode::{Color, EcLevel, QrCode};

use crate::certificate::Certificate;

/// The text in the QR code: where the office is, a code for once, and the certificate to trust.
pub fn pairing_text(address: &str, code: &str, certificate: &Certificate) -> String {
    PairingText {
        address: address.to_owned(),
        code: code.to_owned(),
        pin: Pin::Certificate(certificate.pin()),
    }
    .to_string()
}

/// A QR code as the `d` of one SVG path, and its side in modules with the quiet zone of four.
pub fn qr_path(text: &str) -> Option<(String, usize)> {
    use std::fmt::Write;
    let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
    let width = code.width();
    let mut path = String::new();
    for (index, color) in code.to_colors().into_iter().enumerate() {
        if color == Color::Dark {
            let _ = write!(path, "M{} {}h1v1h-1z", index % width + 4, index / width + 4);
        }
    }
    Some((path, width + 8))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phone_reads_back_address_code_and_certificate() {
        let folder = tempfile::tempdir().unwrap();
        let certificate = Certificate::read_or_make(folder.path()).unwrap();
        let text = pairing_text("office.example:8443", "K7QH-2MXD", &certificate);
        let read: PairingText = text.parse().unwrap();
        assert_eq!(read.address, "office.example:8443");
        assert_eq!(read.code, "K7QH-2MXD");
        assert_eq!(read.pin, Pin::Certificate(certificate.pin()));
    }

    #[test]
    fn the_qr_code_has_a_quiet_zone() {
        let (path, side) = qr_path("nyvri1:127.0.0.1:8443:K7QH-2MXD:abcd").unwrap();
        assert!(path.starts_with("M4 4h1v1h-1z"));
        assert!(side >= 29);
    }
}
