//! What leaves a node is encrypted before it leaves: AES-256-GCM (crate `ring`, which TLS uses too) with keys
//! derived from the office's key, so database and object store hold noise.

use ring::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use ring::hkdf::{HKDF_SHA256, Salt};

use crate::error::{Error, Result};
use crate::secret;

/// Encrypts for one purpose. Cheap to make.
pub struct Seal(LessSafeKey);

impl Seal {
    /// `purpose` separates the keys: what was sealed for one cannot be opened for another.
    pub fn new(office_key: &[u8; 32], purpose: &str) -> Result<Self> {
        let secret = Salt::new(HKDF_SHA256, b"nyvri office").extract(office_key);
        let info = [purpose.as_bytes()];
        let derived = secret
            .expand(&info, &AES_256_GCM)
            .map_err(|_| Error::Seal)?;
        Ok(Self(LessSafeKey::new(UnboundKey::from(derived))))
    }

    /// Nonce, then the encrypted bytes with their tag. `place` says where it will lie: bytes that somebody
    /// moved to another place do not open there.
    pub fn close(&self, place: &str, plain: &[u8]) -> Result<Vec<u8>> {
        let random = secret::random_bytes()?;
        let mut sealed = Vec::with_capacity(NONCE_LEN + plain.len() + AES_256_GCM.tag_len());
        sealed.extend_from_slice(&random[..NONCE_LEN]);
        sealed.extend_from_slice(plain);
        let nonce = nonce(&random[..NONCE_LEN])?;
        let tag = self
            .0
            .seal_in_place_separate_tag(nonce, Aad::from(place), &mut sealed[NONCE_LEN..])
            .map_err(|_| Error::Seal)?;
        sealed.extend_from_slice(tag.as_ref());
        Ok(sealed)
    }

    /// The bytes again.
    ///
    /// # Errors
    /// [`Error::ForeignKey`] for another office's key, another place, or damaged bytes: they look the same.
    pub fn open(&self, place: &str, sealed: &[u8]) -> Result<Vec<u8>> {
        let (random, rest) = sealed
            .split_at_checked(NONCE_LEN)
            .ok_or(Error::ForeignKey)?;
        let mut bytes = rest.to_vec();
        let length = self
            .0
            .open_in_place(nonce(random)?, Aad::from(place), &mut bytes)
            .map_err(|_| Error::ForeignKey)?
            .len();
        bytes.truncate(length);
        Ok(bytes)
    }
}

fn nonce(random: &[u8]) -> Result<Nonce> {
    Nonce::try_assume_unique_for_key(random).map_err(|_| Error::Seal)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_closed_opens_with_the_same_key_purpose_and_place_only() -> Result<()> {
        let seal = Seal::new(&[1; 32], "log")?;
        let sealed = seal.close("5001/17", b"Svaleborgveien 14")?;
        assert_eq!(seal.open("5001/17", &sealed)?, b"Svaleborgveien 14");
        assert!(!sealed.windows(9).any(|part| part == b"Svaleborg"));
        let others = [
            (Seal::new(&[2; 32], "log")?, "5001/17"),
            (Seal::new(&[1; 32], "accounts")?, "5001/17"),
            (Seal::new(&[1; 32], "log")?, "5001/18"),
        ];
        for (other, place) in others {
            assert!(matches!(other.open(place, &sealed), Err(Error::ForeignKey)));
        }
        assert!(matches!(
            seal.open("5001/17", &sealed[..20]),
            Err(Error::ForeignKey)
        ));
        assert_ne!(
            seal.close("5001/17", b"same")?,
            seal.close("5001/17", b"same")?
        );
        Ok(())
    }
}
