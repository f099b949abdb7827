//! Pages that hold together: each names the SHA-256 of the one before, so the hash of the last stands for all of
//! them. What is signed is named by it. The form is told in docs/PROTOCOL.md, for whoever checks one without us.

use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::hex;

/// Pages, each a line of JSON.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Protocol {
    lines: Vec<String>,
    head: [u8; 32],
}

/// The fields stand in this order, so that the same page is the same bytes everywhere.
#[derive(Serialize)]
struct Page<'a, T> {
    page: usize,
    before: String,
    kind: &'a str,
    says: &'a T,
}

impl Protocol {
    /// A page more. What it `says` must be written with its fields in a fixed order: a struct, not a map.
    pub fn add<T: Serialize>(&mut self, kind: &str, says: &T) {
        let page = Page {
            page: self.lines.len(),
            before: hex::encode(&self.head),
            kind,
            says,
        };
        // A derived Serialize into memory cannot fail on these types.
        let line = serde_json::to_string(&page).unwrap_or_default();
        self.head = Sha256::digest(line.as_bytes()).into();
        self.lines.push(line);
    }

    /// The pages.
    pub fn lines(&self) -> &[String] {
        &self.lines
    }

    /// SHA-256 of the last page, hex; zeros before there is one.
    pub fn head(&self) -> String {
        hex::encode(&self.head)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_names_the_one_before_and_the_last_stands_for_all() {
        let chained = |first: &str| {
            let mut protocol = Protocol::default();
            protocol.add("visit", &first);
            protocol.add("finding", &"same");
            protocol
        };
        let (one, other) = (chained("a"), chained("b"));
        assert_eq!(
            one.lines()[0],
            format!(
                r#"{{"page":0,"before":"{}","kind":"visit","says":"a"}}"#,
                "0".repeat(64)
            )
        );
        assert_ne!(one.head(), other.head());
        assert_eq!(one, chained("a"));
        assert_eq!(one.head().len(), 64);
    }
}
