//! What a checker has to read of a page. What else stands there is hashed and shown to people.

use serde::Deserialize;

#[derive(Deserialize)]
pub struct Page {
    pub page: usize,
    pub before: String,
    pub kind: String,
}

#[derive(Deserialize)]
pub struct Saying<T> {
    pub says: T,
}

#[derive(Deserialize)]
pub struct Finding {
    pub photos: Vec<String>,
}

#[derive(Deserialize)]
pub struct Photo {
    pub taken: String,
    pub file: Option<String>,
    pub sha256: Option<String>,
}

#[derive(Deserialize)]
pub struct Erased {
    pub before: String,
    pub after: String,
}

#[derive(Deserialize)]
pub struct Signature {
    pub party: String,
    pub name: String,
    pub said: String,
    pub summary: String,
}
