//! Whatever comes from outside, spoilt in every way: an answer or a clear error, never a panic. A few thousand inputs
//! each in the short run, ten minutes each in the long one; a failure names its seed.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use nyvri_core::log::Batch;
use nyvri_core::photo::{adopt, original, take_in};
use nyvri_core::sync::SyncError;
use nyvri_core::sync::pairing::PairingText;
use nyvri_core::sync::protocol::{
    PairRequest, PullAnswer, PullRequest, PushAnswer, PushRequest, decode, encode,
};
use nyvri_core::text::{Language, Texts, sheet_with, to_publish};
use nyvri_office::translation::{to_be_published, to_fluent, to_xliff};
use nyvri_office::xlsform;
use nyvri_tests::browser::Browser;
use nyvri_tests::good_input;
use nyvri_tests::office::Office;
use nyvri_tests::rounds::{is_long, seeds};
use nyvri_tests::spoiler::spoilt;
use nyvri_tests::workbook_parts::{SHEET, WORDS, part, with_part};

const LONG: Duration = Duration::from_secs(600);

/// Tries spoilt inputs: `short` of them, or for ten minutes.
fn try_all(what: &str, good: &[Vec<u8>], short: u64, mut attempt: impl FnMut(&[u8])) {
    let (named, began) = (seeds(short, u64::MAX), Instant::now());
    let (mut tried, mut failed) = (0_u64, Vec::new());
    for seed in named {
        if is_long() && began.elapsed() > LONG {
            break;
        }
        let input = spoilt(good, seed);
        if catch_unwind(AssertUnwindSafe(|| attempt(&input))).is_err() {
            failed.push(seed);
        }
        tried += 1;
    }
    println!("{what}: {tried} inputs, {} failed", failed.len());
    assert!(
        failed.is_empty(),
        "{what}: NYVRI_SEED={:?}",
        &failed[..failed.len().min(8)]
    );
}

#[test]
fn batches() {
    let good: Vec<Vec<u8>> = good_input::batches()
        .iter()
        .map(|batch| batch.as_bytes().to_vec())
        .collect();
    try_all("batches", &good, 3_000, |bytes| {
        let _ = Batch::from_bytes(bytes.to_vec()).entries();
    });
}

#[test]
fn bodies_of_the_protocol() -> Result<(), SyncError> {
    let good = [
        encode(&good_input::push())?,
        encode(&good_input::taken())?,
        encode(&good_input::pull())?,
        encode(&good_input::page())?,
        encode(&good_input::pair())?,
        encode(&PullAnswer::NameWhatYouHold)?,
    ];
    // What is inside is spoilt too, and packed again: otherwise the packing's own checks would catch everything.
    let inside: Vec<Vec<u8>> = good
        .iter()
        .filter_map(|body| zstd::stream::decode_all(body.as_slice()).ok())
        .collect();
    let mut all = |bytes: &[u8]| {
        let push = decode::<PushRequest>(bytes);
        let _ = push.map(|push| push.entries.entries().map(|entries| entries.len()));
        let _ = decode::<PushAnswer>(bytes);
        let _ = decode::<PullRequest>(bytes);
        let _ = decode::<PullAnswer>(bytes);
        let _ = decode::<PairRequest>(bytes);
    };
    try_all("bodies", &good, 1_000, &mut all);
    try_all("what is in bodies", &inside, 1_500, |bytes| {
        all(&zstd::bulk::compress(bytes, 1).unwrap_or_default());
    });
    Ok(())
}

#[test]
fn workbooks() -> Result<(), Box<dyn std::error::Error>> {
    let good = good_input::workbooks()?;
    let read = |bytes: &[u8]| {
        let Ok(read) = xlsform::read(bytes, "form") else {
            return;
        };
        let own = read.own();
        assert!(own.is_ok(), "what was read can be written: {own:?}");
        let _ = own.map(|own| own.judged(&[]));
    };
    try_all("workbooks", &good, 300, read);
    // What is inside is spoilt too, and packed again: otherwise the packing's own checks would catch everything.
    for name in [SHEET, WORDS] {
        let inside: Vec<Vec<u8>> = good
            .iter()
            .map(|whole| part(whole, name))
            .collect::<Result<_, _>>()?;
        let mut number = 0;
        try_all(name, &inside, 300, |bytes| {
            number = (number + 1) % good.len();
            read(&with_part(&good[number], name, bytes).unwrap_or_default());
        });
    }
    Ok(())
}

#[test]
fn files_of_translators() {
    let language = Language::Ti;
    let good = [to_xliff(language, ""), to_fluent(language, "")].map(String::into_bytes);
    try_all("files of translators", &good, 150, |bytes| {
        let text = String::from_utf8_lossy(bytes);
        let Ok(lines) = to_be_published("file", &text, language, "") else {
            return;
        };
        // What is taken is what is said afterwards, on any phone.
        let source = to_publish(language, &lines);
        assert_eq!(sheet_with(language, &source), lines);
    });
}

#[test]
fn photos() {
    try_all("photos", &good_input::photos(), 300, |bytes| {
        let _ = take_in(bytes);
        let _ = adopt(bytes.to_vec());
        if let Ok(Some(kept)) = original(bytes) {
            let again = original(&kept.jpeg);
            assert_eq!(again, Ok(Some(kept)), "there was nothing left to take out");
        }
    });
}

#[test]
fn pairing_texts() {
    let good: Vec<Vec<u8>> = good_input::pairing_texts()
        .into_iter()
        .map(String::into_bytes)
        .collect();
    try_all("pairing texts", &good, 3_000, |bytes| {
        let _ = String::from_utf8_lossy(bytes).parse::<PairingText>();
    });
}

#[test]
fn arguments_of_texts() {
    let texts = [Language::Nb, Language::Nn, Language::En].map(Texts::new);
    let good = [
        "Ingrid Solbakk",
        "{ $count }",
        "\u{2068}x\u{2069}",
        "12",
        "error-required-open",
    ];
    let good = good.map(|word| word.as_bytes().to_vec());
    try_all("arguments", &good, 1_000, |bytes| {
        let word = String::from_utf8_lossy(bytes).into_owned();
        for texts in &texts {
            let args = [
                ("count", word.as_str().into()),
                ("limit", word.as_str().into()),
            ];
            let _ = texts.with("error-required-open", &args);
            let _ = texts.find(&word, &args);
        }
    });
}

#[test]
fn tables_of_tenancies() -> std::io::Result<()> {
    let data = tempfile::tempdir()?;
    let password = "prøve-passord-2026";
    Office::add_user(data.path(), "Kari Nesset", "coordinator", password)?;
    let office = Office::start(data.path(), &[])?;
    let mut browser = Browser::new(office.dashboard);
    let fields = [("name", "kari.nesset"), ("password", password)];
    browser.fill("/sign-in", "/sign-in", &fields)?;
    let good: Vec<Vec<u8>> = good_input::tables()
        .into_iter()
        .map(String::into_bytes)
        .collect();
    try_all("tables", &good, 30, |bytes| {
        let text = String::from_utf8_lossy(bytes).into_owned();
        let preview = browser.fill("/tenancies/import", "/tenancies/import", &[("text", &text)]);
        let status = preview.map(|preview| preview.status).unwrap_or_default();
        assert!((200..500).contains(&status), "the office answered {status}");
    });
    Ok(())
}
