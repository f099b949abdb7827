//! Where the database key lies: Android Keystore, iOS Keychain, or a file in tests.

/// A place for one secret of 32 bytes. Synchronous; called once when the app opens.
#[uniffi::export(with_foreign)]
pub trait KeyStore: Send + Sync {
    /// The key that was saved, or none on the first start.
    fn load(&self) -> Result<Option<Vec<u8>>, KeyStoreError>;
    /// Keeps the key. After this returns, `load` gives it back, also after a restart.
    fn save(&self, key: Vec<u8>) -> Result<(), KeyStoreError>;
}

/// The place for the key did not answer.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Error)]
pub enum KeyStoreError {
    /// With the platform's own reason, for the log.
    Unavailable {
        /// Why.
        reason: String,
    },
}

impl std::fmt::Display for KeyStoreError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self::Unavailable { reason } = self;
        f.write_str(reason)
    }
}

impl std::error::Error for KeyStoreError {}

impl From<uniffi::UnexpectedUniFFICallbackError> for KeyStoreError {
    fn from(error: uniffi::UnexpectedUniFFICallbackError) -> Self {
        Self::Unavailable {
            reason: error.reason,
        }
    }
}
