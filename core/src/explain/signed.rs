//! In words, how what stands is to what was signed.

use crate::domain::signed::SignedSince;
use crate::text::Texts;

/// `Endret etter signering`; none where nobody changed anything.
pub fn changed(texts: &Texts, since: SignedSince) -> Option<String> {
    (!since.is_as_signed()).then(|| texts.get("summary-changed"))
}

/// `Ett bilde er slettet siden, etter reglene for lagring`; none where nothing was erased.
pub fn erased(texts: &Texts, since: SignedSince) -> Option<String> {
    let SignedSince::Erased { photos, by_rule } = since else {
        return None;
    };
    let key = match by_rule {
        true => "summary-erased-by-rule",
        false => "summary-erased",
    };
    Some(texts.with(key, &[("count", photos.into())]))
}
