//! Advice to the tenant: what fits here, what was given, and how that of last time went.

use super::parts::Pick;

/// Advice on a topic or a finding.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct AdvicePanel {
    /// `Råd til leietaker`, or `Råd som ble gitt` on a visit that has ended.
    pub heading: String,
    /// `Sist ga vi dette rådet. Hvordan gikk det?`; none when there is nothing to ask.
    pub last_heading: Option<String>,
    /// What was given last time.
    pub last: Vec<AdviceOfLast>,
    /// What can be given today, and what was: each once.
    pub cards: Vec<AdviceCard>,
}

/// One piece of advice.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct AdviceCard {
    /// For `give_advice`.
    pub advice_id: String,
    /// At most twenty words.
    pub text: String,
    /// `Råd for høsten`: why it stands here, or who gave it.
    pub why: String,
    /// The tenant was given it.
    pub given: bool,
    /// `Gitt`.
    pub given_label: String,
    /// False on a visit that has ended.
    pub can_change: bool,
    /// Advice and why, as one sentence.
    pub spoken: String,
}

/// One piece of advice of the visit before.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct AdviceOfLast {
    /// For `tell_advice`.
    pub advice_id: String,
    /// What was said.
    pub text: String,
    /// `Gitt 4. juni`.
    pub when: String,
    /// How it went; on a visit that has ended, only what was told.
    pub outcomes: Vec<Pick>,
    /// False on a visit that has ended.
    pub can_change: bool,
    /// The heading and the advice, as one sentence.
    pub spoken: String,
}
