//! A checklist as a workbook, as somebody's program wrote it. The first byte says what the rest is: the workbook, or one
//! of the files within it, which is packed as it should be. Otherwise the packing's own checks would catch everything.

#![no_main]

#[path = "../others.rs"]
mod others;
#[path = "../../src/workbook_parts.rs"]
#[allow(dead_code)] // `part` is the seeds'
mod workbook_parts;

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use nyvri_core::content::{HOME_VISIT, newest_template};
use nyvri_core::text::{Language, Texts};
use nyvri_office::xlsform::{read, write};
use others::let_others_panic;
use workbook_parts::{SHEET, WORDS, with_part};

const PARTS: [&str; 3] = [SHEET, "xl/worksheets/sheet2.xml", WORDS];

static TEXTS: LazyLock<[Texts; 3]> = LazyLock::new(|| Language::ALL.map(Texts::new));
static WHOLE: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let template = newest_template(HOME_VISIT).expect("it ships");
    write(&template, &TEXTS).expect("it can be written")
});

fuzz_target!(|bytes: &[u8]| {
    let_others_panic();
    let Some((kind, rest)) = bytes.split_first() else {
        return;
    };
    let within = usize::from(*kind)
        .checked_sub(1)
        .and_then(|it| PARTS.get(it));
    let packed = within.map(|name| with_part(&WHOLE, name, rest).expect("it can be packed"));
    let Ok(read) = read(packed.as_deref().unwrap_or(rest), "form") else {
        return;
    };
    // What is sound goes out again.
    let own = read.own().expect("it can be written");
    if let Ok(template) = own.judged(&[]) {
        let words = Language::ALL.into_iter().filter_map(|it| own.words(it));
        let words: Vec<_> = words.map(std::sync::Arc::new).collect();
        let texts = TEXTS.each_ref().map(|texts| texts.under(words.clone()));
        write(&template, &texts).expect("a sound checklist can be written");
    }
});
