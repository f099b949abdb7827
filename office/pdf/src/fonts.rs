//! The letters, built in, so that a document looks the same on every machine. See `fonts/LICENCES.md`.

use typst::foundations::Bytes;
use typst::text::Font;

const FILES: [&[u8]; 6] = [
    include_bytes!("../fonts/Inter-Regular.otf"),
    include_bytes!("../fonts/Inter-SemiBold.otf"),
    include_bytes!("../fonts/NotoNaskhArabic-Regular.ttf"),
    include_bytes!("../fonts/NotoNaskhArabic-Bold.ttf"),
    include_bytes!("../fonts/NotoSansEthiopic-Regular.ttf"),
    include_bytes!("../fonts/NotoSansEthiopic-Bold.ttf"),
];

/// All of them.
pub fn fonts() -> Vec<Font> {
    let files = FILES.into_iter();
    files
        .flat_map(|file| Font::iter(Bytes::new(file)))
        .collect()
}
