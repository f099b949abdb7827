//! Writes good input for the fuzzer into a folder, one below it for each target: `nyvri-fuzz-seeds FOLDER`. What
//! is packed is unpacked first: the target `wire` says with one byte before it what the rest is.

use std::error::Error;
use std::path::{Path, PathBuf};

use nyvri_core::log::Batch;
use nyvri_core::sync::protocol::{PullAnswer, PushRequest};
use nyvri_core::text::Language;
use nyvri_office::translation::{to_fluent, to_xliff};
use nyvri_tests::good_input;
use nyvri_tests::workbook_parts::{SHEET, WORDS, part};

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

fn main() -> Outcome {
    let folder: PathBuf = std::env::args_os().nth(1).ok_or("which folder?")?.into();
    let as_bytes = |texts: Vec<String>| texts.into_iter().map(String::into_bytes).collect();
    write(&folder.join("wire"), wire()?)?;
    write(
        &folder.join("pairing"),
        as_bytes(good_input::pairing_texts()),
    )?;
    write(&folder.join("tenancies"), as_bytes(good_input::tables()))?;
    write(&folder.join("photo"), good_input::photos())?;
    write(&folder.join("workbook"), workbooks()?)?;
    write(
        &folder.join("translation"),
        as_bytes(vec![
            to_xliff(Language::Ti, ""),
            to_fluent(Language::Ti, ""),
        ]),
    )
}

fn write(folder: &Path, inputs: Vec<Vec<u8>>) -> Outcome {
    std::fs::create_dir_all(folder)?;
    for (number, input) in inputs.iter().enumerate() {
        std::fs::write(folder.join(format!("good-{number}")), input)?;
    }
    Ok(())
}

/// Whole, and the files within that say something, with the numbers that the target knows each by.
fn workbooks() -> Outcome<Vec<Vec<u8>>> {
    let mut all = Vec::new();
    for whole in good_input::workbooks()? {
        let within = [(1, SHEET), (3, WORDS)];
        for (kind, name) in within {
            all.push([&[kind][..], &part(&whole, name)?].concat());
        }
        all.push([&[0][..], &whole].concat());
    }
    Ok(all)
}

/// With the numbers that the target knows each by.
fn wire() -> Outcome<Vec<Vec<u8>>> {
    let push = PushRequest {
        entries: unpacked(&good_input::push().entries)?,
        ..good_input::push()
    };
    let PullAnswer::Page(mut page) = good_input::page() else {
        return Err("a page".into());
    };
    for batch in &mut page.whole {
        *batch = unpacked(batch)?;
    }
    let bodies = [
        (1, postcard::to_stdvec(&push)?),
        (2, postcard::to_stdvec(&good_input::taken())?),
        (3, postcard::to_stdvec(&good_input::pull())?),
        (4, postcard::to_stdvec(&PullAnswer::Page(page))?),
        (4, postcard::to_stdvec(&PullAnswer::NameWhatYouHold)?),
        (5, postcard::to_stdvec(&good_input::pair())?),
        (10, nyvri_core::sync::protocol::encode(&good_input::push())?),
        (11, nyvri_core::sync::protocol::encode(&good_input::page())?),
    ];
    let mut all: Vec<(u8, Vec<u8>)> = bodies.into();
    for batch in good_input::batches() {
        all.push((0, unpacked(&batch)?.as_bytes().to_vec()));
        all.push((0, batch.as_bytes().to_vec()));
    }
    let named = all
        .into_iter()
        .map(|(kind, body)| [&[kind][..], &body].concat());
    Ok(named.collect())
}

fn unpacked(batch: &Batch) -> Outcome<Batch> {
    Ok(match batch.as_bytes() {
        [format, 1, packed @ ..] => {
            let plain = zstd::stream::decode_all(packed)?;
            Batch::from_bytes([&[*format, 0][..], &plain].concat())
        }
        _ => batch.clone(),
    })
}
