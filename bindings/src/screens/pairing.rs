//! Pairing: the phone meets its office.

use nyvri_core::text::Texts;

/// Before the phone has an office.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct PairingScreen {
    /// `Koble telefonen til kontoret`.
    pub title: String,
    /// How: three short steps.
    pub steps: Vec<String>,
    /// `Skann koden`.
    pub scan_label: String,
    /// A picture was taken, and no code can be read in it.
    pub no_code: String,
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

impl PairingScreen {
    /// Builds the screen.
    pub fn build(texts: &Texts, is_paired: bool) -> Self {
        let say = |key: &str| texts.get(key);
        Self {
            title: say("pairing-title"),
            steps: vec![
                say("pairing-step-1"),
                say("pairing-step-2"),
                say("pairing-step-3"),
            ],
            scan_label: say("pairing-scan"),
            no_code: say("pairing-no-code"),
            code_label: say("pairing-code"),
            code_hint: say("pairing-hint"),
            pair_label: say("pairing-pair"),
            working: say("pairing-working"),
            is_paired,
        }
    }
}
