//! What a phone scans or a person types: where the office is, a code for once, and the fingerprint of the
//! certificate to trust.
//!
//! `nyvri1:<host:port>:<XXXX-XXXX>:<first 32 hexadecimal digits of the certificate's SHA-256>`

use qrcode::{Color, EcLevel, QrCode};

/// The text in the QR code.
pub fn pairing_text(address: &str, code: &str, fingerprint: &str) -> String {
    let short: String = fingerprint.chars().take(32).collect();
    format!("nyvri1:{address}:{code}:{short}")
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
    fn the_text_has_four_parts_after_its_version() {
        let text = pairing_text("office.example:8443", "K7QH-2MXD", &"ab".repeat(32));
        assert_eq!(
            text,
            format!("nyvri1:office.example:8443:K7QH-2MXD:{}", "ab".repeat(16))
        );
    }

    #[test]
    fn the_qr_code_has_a_quiet_zone() {
        let (path, side) = qr_path("nyvri1:127.0.0.1:8443:K7QH-2MXD:abcd").unwrap_or_default();
        assert!(path.starts_with("M4 4h1v1h-1z"));
        assert!(side >= 29);
    }
}
