//! Style sheets and fonts, built into the program. Their address carries a hash of them all, so a browser
//! may keep them for ever and still gets the new ones after an upgrade.

use std::sync::LazyLock;

use axum::extract::Path;
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use sha2::{Digest, Sha256};

use nyvri_core::hex;

struct Asset {
    name: &'static str,
    kind: &'static str,
    bytes: &'static [u8],
}

macro_rules! asset {
    ($name:literal, $kind:literal, $path:literal) => {
        Asset {
            name: $name,
            kind: $kind,
            bytes: include_bytes!(concat!("../../../assets/", $path)),
        }
    };
}

const CSS: &str = concat!(
    include_str!("../../../assets/office/base.css"),
    include_str!("../../../assets/office/shell.css"),
    include_str!("../../../assets/office/marks.css"),
    include_str!("../../../assets/office/papers.css"),
    include_str!("../../../assets/office/lists.css"),
    include_str!("../../../assets/office/forms.css"),
    include_str!("../../../assets/office/pages.css"),
    include_str!("../../../assets/office/narrow.css"),
);

static ASSETS: [Asset; 7] = [
    asset!(
        "theme.css",
        "text/css; charset=utf-8",
        "vendor/designsystemet-theme.css"
    ),
    asset!(
        "designsystemet.css",
        "text/css; charset=utf-8",
        "vendor/designsystemet.css"
    ),
    Asset {
        name: "office.css",
        kind: "text/css; charset=utf-8",
        bytes: CSS.as_bytes(),
    },
    asset!(
        "inter-latin.woff2",
        "font/woff2",
        "vendor/inter-latin-wght-normal.woff2"
    ),
    asset!(
        "inter-latin-ext.woff2",
        "font/woff2",
        "vendor/inter-latin-ext-wght-normal.woff2"
    ),
    asset!(
        "keys.js",
        "text/javascript; charset=utf-8",
        "office/keys.js"
    ),
    asset!("icon.svg", "image/svg+xml", "office/icon.svg"),
];

static VERSION: LazyLock<String> = LazyLock::new(|| {
    let mut all = Sha256::new();
    for asset in &ASSETS {
        all.update(asset.bytes);
    }
    hex::encode(&all.finalize()).chars().take(12).collect()
});

/// The folder part of every asset's address.
pub fn version() -> &'static str {
    &VERSION
}

/// Serves one of them.
pub async fn serve(Path((_, name)): Path<(String, String)>) -> Response {
    match ASSETS.iter().find(|asset| asset.name == name) {
        Some(asset) => {
            let headers = [
                (CONTENT_TYPE, asset.kind),
                (CACHE_CONTROL, "public, max-age=31536000, immutable"),
            ];
            (headers, asset.bytes).into_response()
        }
        None => StatusCode::NOT_FOUND.into_response(),
    }
}
