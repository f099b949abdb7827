//! A checklist as a workbook, as somebody's program wrote it. The first byte says what the rest is: the workbook, or one
//! of the files within it, which is packed as it should be. Otherwise the packing's own checks would catch everything.

#![no_main]

use std::io::{Cursor, Write};
use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use nyvri_core::content::{HOME_VISIT, newest_template};
use nyvri_core::text::{Language, Texts};
use nyvri_office::xlsform::{read, write};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

const PARTS: [&str; 3] = [
    "xl/worksheets/sheet1.xml",
    "xl/worksheets/sheet2.xml",
    "xl/sharedStrings.xml",
];

static TEXTS: LazyLock<[Texts; 3]> = LazyLock::new(|| Language::ALL.map(Texts::new));
static WHOLE: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let template = newest_template(HOME_VISIT).expect("it ships");
    write(&template, &TEXTS).expect("it can be written")
});

fuzz_target!(|bytes: &[u8]| {
    let Some((kind, rest)) = bytes.split_first() else {
        return;
    };
    let within = usize::from(*kind)
        .checked_sub(1)
        .and_then(|it| PARTS.get(it));
    let packed = within.map(|name| with_part(name, rest).expect("it can be packed"));
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

fn with_part(name: &str, bytes: &[u8]) -> zip::result::ZipResult<Vec<u8>> {
    let mut parts = ZipArchive::new(Cursor::new(WHOLE.as_slice()))?;
    let mut packed = ZipWriter::new(Cursor::new(Vec::new()));
    for number in 0..parts.len() {
        let mut part = parts.by_index(number)?;
        let its_name = part.name()?.into_owned();
        packed.start_file(&its_name, SimpleFileOptions::default())?;
        if its_name == name {
            packed.write_all(bytes)?;
        } else {
            std::io::copy(&mut part, &mut packed)?;
        }
    }
    Ok(packed.finish()?.into_inner())
}
