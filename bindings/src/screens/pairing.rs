//! Pairing: the phone meets its office.

/// Before the phone has an office.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct PairingScreen {
    /// `Koble telefonen til kontoret`.
    pub title: String,
    /// How: three short steps.
    pub steps: Vec<String>,
    /// `Skann koden`.
    pub scan_label: String,
    /// `Lim inn eller skriv koden`: the text below the QR code.
    pub code_label: String,
    /// An example of what it looks like.
    pub code_hint: String,
    /// `Koble til`.
    pub pair_label: String,
    /// `Kobler til …`, shown while it works.
    pub working: String,
    /// The phone has an office already: go to Today.
    pub is_paired: bool,
}
