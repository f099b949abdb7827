//! Why sending, fetching or pairing did not work. Nothing is ever lost by one of these.

/// Each has a text `error-<code>` for people.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SyncError {
    /// No coverage, or the office does not answer.
    #[error("the office cannot be reached")]
    Unreachable,
    /// Something between answers instead of the office, such as the sign-in page of a guest network.
    #[error("something else than the office answered")]
    CaptivePortal,
    /// The other end does not have the office's certificate.
    #[error("the certificate is not the office's")]
    Certificate,
    /// The office has revoked this phone: it empties itself.
    #[error("the phone is revoked")]
    Revoked,
    /// The office speaks a newer protocol only.
    #[error("the app is too old for the office")]
    UpdateApp,
    /// The office's answer cannot be read.
    #[error("the office's answer cannot be read")]
    BadAnswer,
    /// The office could not do it now.
    #[error("the office has a fault")]
    OfficeFault,
    /// More than the office takes at once.
    #[error("more than the office takes at once")]
    TooLarge,
    /// The bytes of a picture do not fit its hash.
    #[error("the picture did not arrive as it was sent")]
    WrongHash,
    /// The person stopped it.
    #[error("stopped")]
    Cancelled,
    /// The phone has no office yet, or the office does not know it.
    #[error("the phone is not paired")]
    NotPaired,
    /// The pairing text does not look like one.
    #[error("not a pairing text")]
    PairingMalformed,
    /// The office does not know the code.
    #[error("wrong pairing code")]
    PairingWrong,
    /// The code is too old.
    #[error("expired pairing code")]
    PairingExpired,
    /// The code has been used.
    #[error("used pairing code")]
    PairingUsed,
}

impl SyncError {
    const CODES: [(Self, &'static str); 15] = [
        (Self::Unreachable, "sync-unreachable"),
        (Self::CaptivePortal, "sync-captive-portal"),
        (Self::Certificate, "sync-certificate"),
        (Self::Revoked, "sync-revoked"),
        (Self::UpdateApp, "sync-update-app"),
        (Self::BadAnswer, "sync-bad-answer"),
        (Self::OfficeFault, "sync-office-fault"),
        (Self::TooLarge, "sync-too-large"),
        (Self::WrongHash, "sync-wrong-hash"),
        (Self::Cancelled, "sync-cancelled"),
        (Self::NotPaired, "sync-not-paired"),
        (Self::PairingMalformed, "pairing-code-malformed"),
        (Self::PairingWrong, "pairing-code-wrong"),
        (Self::PairingExpired, "pairing-code-expired"),
        (Self::PairingUsed, "pairing-code-used"),
    ];

    /// The code as sent over the wire and used in text ids.
    pub fn code(&self) -> &'static str {
        Self::CODES
            .iter()
            .find(|(error, _)| error == self)
            .map_or("sync-office-fault", |(_, code)| code)
    }

    /// From [`Self::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::CODES
            .iter()
            .find(|(_, known)| *known == code)
            .map(|(error, _)| error.clone())
    }
}
