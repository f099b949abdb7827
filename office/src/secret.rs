//! Random secrets and what is kept of them: the database never holds a token or code, only its SHA-256.

use nyvri_core::hex;
use sha2::{Digest, Sha256};

use crate::error::{Error, Result};

/// Letters and digits that nobody mixes up when reading aloud: no 0/O, 1/I/L, U/V.
const UNAMBIGUOUS: &[u8; 29] = b"23456789ABCDEFGHJKMNPQRSTVWXY";

/// 32 random bytes.
pub fn random_bytes() -> Result<[u8; 32]> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).map_err(|_| Error::NoRandomness)?;
    Ok(bytes)
}

/// A secret of 256 bits as 64 hexadecimal digits.
pub fn token() -> Result<String> {
    Ok(hex::encode(&random_bytes()?))
}

/// A code of eight letters and digits for a person to type, shown as `XXXX-XXXX`.
pub fn code() -> Result<String> {
    let mut code = String::with_capacity(9);
    while code.len() < 9 {
        for byte in random_bytes()? {
            // 232 is the largest multiple of 29 in a byte: beyond it some letters would be likelier.
            if byte >= 232 || code.len() == 9 {
                continue;
            }
            if code.len() == 4 {
                code.push('-');
            }
            code.push(char::from(
                UNAMBIGUOUS[usize::from(byte) % UNAMBIGUOUS.len()],
            ));
        }
    }
    Ok(code)
}

/// The code as it is compared: capitals, without dash or spaces.
pub fn normal_code(typed: &str) -> String {
    typed
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|letter| letter.to_ascii_uppercase())
        .collect()
}

/// What is stored of a secret.
pub fn digest(secret: &str) -> [u8; 32] {
    Sha256::digest(secret.as_bytes()).into()
}

/// Whether two texts are equal, in a time that does not tell where they differ.
pub fn same(a: &str, b: &str) -> bool {
    digest(a) == digest(b)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_two_groups_of_four_that_nobody_misreads() -> Result<()> {
        for _ in 0..200 {
            let code = code()?;
            assert_eq!(code.len(), 9);
            assert_eq!(code.as_bytes()[4], b'-');
            assert!(
                code.chars()
                    .all(|letter| letter == '-' || UNAMBIGUOUS.contains(&(letter as u8)))
            );
        }
        Ok(())
    }

    #[test]
    fn a_code_may_be_typed_in_small_letters_with_spaces() {
        assert_eq!(normal_code(" k7qh 2mxd"), "K7QH2MXD");
        assert_eq!(normal_code("K7QH-2MXD"), "K7QH2MXD");
    }
}
