//! The office's own certificate. Phones pin its fingerprint when they pair, so it must stay the same
//! across restarts: it lies in the data folder and is made once.

use std::fs;
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use std::sync::Arc;

use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use sha2::{Digest, Sha256};

use crate::durable::Shared;
use crate::error::{Error, Result};
use nyvri_core::hex;

/// The certificate with its key and fingerprint.
pub struct Certificate {
    chain: CertificateDer<'static>,
    key: Vec<u8>,
    fingerprint: String,
}

impl Certificate {
    /// Reads `certificate.der` and `certificate.key` from the data folder, or makes them.
    pub fn read_or_make(data: &Path) -> Result<Self> {
        let (certificate, key) = (data.join("certificate.der"), data.join("certificate.key"));
        if !certificate.exists() || !key.exists() {
            make(&certificate, &key)?;
        }
        Ok(Self::new(fs::read(certificate)?, fs::read(key)?))
    }

    /// The one that all nodes of an office share: this node's if it is the first.
    pub fn shared(data: &Path, shared: &Shared) -> Result<Self> {
        let mine = Self::read_or_make(data)?;
        let mine = (mine.chain.to_vec(), mine.key);
        let fault = |fault: postcard::Error| Error::Certificate(fault.to_string());
        let kept =
            shared.same_for_all("certificate", &postcard::to_stdvec(&mine).map_err(fault)?)?;
        let (chain, key): (Vec<u8>, Vec<u8>) = postcard::from_bytes(&kept).map_err(fault)?;
        if mine != (chain.clone(), key.clone()) {
            keep(
                &data.join("certificate.der"),
                &data.join("certificate.key"),
                &chain,
                &key,
            )?;
        }
        Ok(Self::new(chain, key))
    }

    fn new(chain: Vec<u8>, key: Vec<u8>) -> Self {
        Self {
            fingerprint: hex::encode(&Sha256::digest(&chain)),
            chain: CertificateDer::from(chain),
            key,
        }
    }

    /// SHA-256 of the certificate, 64 hexadecimal digits.
    pub fn fingerprint(&self) -> &str {
        &self.fingerprint
    }

    /// The first 16 bytes of the fingerprint: what phones pin.
    pub fn pin(&self) -> [u8; 16] {
        let mut pin = [0; 16];
        pin.copy_from_slice(&Sha256::digest(&self.chain)[..16]);
        pin
    }

    /// What a TLS listener needs: TLS 1.2 and 1.3, HTTP/2 preferred.
    pub fn server_config(&self) -> Result<Arc<rustls::ServerConfig>> {
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(self.key.clone()));
        let mut config = rustls::ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .and_then(|builder| {
                builder
                    .with_no_client_auth()
                    .with_single_cert(vec![self.chain.clone()], key)
            })
            .map_err(|fault| Error::Certificate(fault.to_string()))?;
        config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        Ok(Arc::new(config))
    }
}

fn make(certificate: &Path, key: &Path) -> Result<()> {
    let fault = |fault: rcgen::Error| Error::Certificate(fault.to_string());
    let names = vec!["nyvri-office".to_owned(), "localhost".to_owned()];
    let pair = rcgen::KeyPair::generate().map_err(fault)?;
    let mut wanted = rcgen::CertificateParams::new(names).map_err(fault)?;
    // Trust comes from the pinned fingerprint, so an end date would only make phones stop one day.
    wanted.not_after = rcgen::date_time_ymd(2099, 1, 1);
    let made = wanted.self_signed(&pair).map_err(fault)?;
    keep(certificate, key, made.der(), pair.serialized_der())
}

fn keep(certificate: &Path, key: &Path, chain: &[u8], secret: &[u8]) -> Result<()> {
    let mut file = fs::OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .mode(0o600)
        .open(key)?;
    file.write_all(secret)?;
    file.sync_all()?;
    fs::write(certificate, chain)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fingerprint_stays_across_restarts() -> Result<()> {
        let folder = tempfile::tempdir()?;
        let first = Certificate::read_or_make(folder.path())?;
        let second = Certificate::read_or_make(folder.path())?;
        assert_eq!(first.fingerprint().len(), 64);
        assert_eq!(first.fingerprint(), second.fingerprint());
        second.server_config()?;
        Ok(())
    }
}
