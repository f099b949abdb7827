//! A language as a translator's program wrote it, XLIFF or Fluent. What is taken in is what phones say afterwards.

#![no_main]

use libfuzzer_sys::fuzz_target;
use nyvri_core::text::{Language, sheet_with, to_publish};
use nyvri_office::translation::to_be_published;

fuzz_target!(|text: &str| {
    let language = Language::Ti;
    let Ok(lines) = to_be_published("file", text, language, "") else {
        return;
    };
    let source = to_publish(language, &lines);
    assert_eq!(sheet_with(language, &source), lines, "{source}");
});
