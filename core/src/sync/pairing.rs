//! The text in the pairing QR code: where the office is, the one-time code, and the certificate to pin.

use std::fmt;
use std::str::FromStr;

use crate::hex;

use super::SyncError;

/// `nyvri1:<host:port>:<code>:<fingerprint>`. The fingerprint is the first 32 hex digits of the SHA-256 of
/// the office's certificate, or `web` for an office behind a certificate that the web's roots vouch for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PairingText {
    /// Host and port of the office's phone address.
    pub address: String,
    /// One-time code, `ABCD-EFGH`.
    pub code: String,
    /// What the certificate must be.
    pub pin: Pin,
}

/// How the phone knows that it talks to its office.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pin {
    /// The first 16 bytes of the SHA-256 of the certificate.
    Certificate([u8; 16]),
    /// The web's root certificates.
    WebRoots,
}

impl fmt::Display for Pin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::WebRoots => f.write_str("web"),
            Self::Certificate(bytes) => bytes.iter().try_for_each(|byte| write!(f, "{byte:02x}")),
        }
    }
}

impl FromStr for Pin {
    type Err = SyncError;

    fn from_str(text: &str) -> Result<Self, SyncError> {
        if text == "web" {
            return Ok(Self::WebRoots);
        }
        let bytes = hex::decode(text).and_then(|bytes| bytes.try_into().ok());
        bytes
            .map(Self::Certificate)
            .ok_or(SyncError::PairingMalformed)
    }
}

impl fmt::Display for PairingText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "nyvri1:{}:{}:{}", self.address, self.code, self.pin)
    }
}

impl FromStr for PairingText {
    type Err = SyncError;

    /// Reads what a person scanned or typed: spaces and letter case do not matter.
    fn from_str(text: &str) -> Result<Self, SyncError> {
        let text: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        let rest = text
            .get(..7)
            .filter(|start| start.eq_ignore_ascii_case("nyvri1:"))
            .and_then(|_| text.get(7..))
            .ok_or(SyncError::PairingMalformed)?;
        let mut parts = rest.rsplitn(3, ':');
        let (pin, code, address) = (parts.next(), parts.next(), parts.next());
        let (Some(pin), Some(code), Some(address)) = (pin, code, address) else {
            return Err(SyncError::PairingMalformed);
        };
        let has_port = address.rsplit_once(':').is_some_and(|(host, port)| {
            !host.is_empty() && port.parse::<u16>().is_ok_and(|port| port > 0)
        });
        if !has_port || code.is_empty() {
            return Err(SyncError::PairingMalformed);
        }
        Ok(Self {
            address: address.to_ascii_lowercase(),
            code: code.to_ascii_uppercase(),
            pin: pin.to_ascii_lowercase().parse()?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_reads_back_as_it_was_written() {
        let text = PairingText {
            address: "[::1]:8443".into(),
            code: "ABCD-2345".into(),
            pin: Pin::Certificate([7; 16]),
        };
        assert_eq!(text.to_string().parse(), Ok(text));
    }

    #[test]
    fn typed_with_spaces_and_small_letters_it_is_the_same() {
        let typed = " nyvri1:Kontor.example:8443 : abcd-2345:WEB ";
        let read = typed.parse::<PairingText>();
        assert_eq!(
            read.as_ref().map(|text| text.code.as_str()),
            Ok("ABCD-2345")
        );
        assert_eq!(read.map(|text| text.pin), Ok(Pin::WebRoots));
    }

    #[test]
    fn anything_else_is_refused() {
        for wrong in [
            "",
            "hei",
            "nyvri1:",
            "nyvri1:host:code:web",
            "nyvri1:host:99999:code:web",
            "nyvri1:h:1:c:zz",
        ] {
            assert_eq!(
                wrong.parse::<PairingText>(),
                Err(SyncError::PairingMalformed),
                "{wrong}"
            );
        }
    }
}
