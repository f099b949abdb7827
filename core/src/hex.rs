//! Bytes as lower-case hex and back: hashes, keys and fingerprints as people and databases see them.

/// Bytes as text.
pub fn encode(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Text as bytes; none when it is not hex.
pub fn decode(text: &str) -> Option<Vec<u8>> {
    let digit = |byte: u8| Some(char::from(byte).to_digit(16)? as u8);
    let (pairs, []) = text.as_bytes().as_chunks::<2>() else {
        return None;
    };
    let mut bytes = Vec::with_capacity(pairs.len());
    for [high, low] in pairs {
        bytes.push(digit(*high)? << 4 | digit(*low)?);
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_written_reads_back_and_nothing_else_does() {
        assert_eq!(decode(&encode(&[0, 10, 255])), Some(vec![0, 10, 255]));
        for wrong in ["0", "0g", "+1", "æø"] {
            assert_eq!(decode(wrong), None, "{wrong}");
        }
    }
}
