//! Bodies of the protocol and batches of entries. The first byte says what the rest is taken for: packing would
//! keep a fuzzer busy with checksums, so it spoils what is inside and the target packs it.

#![no_main]

use libfuzzer_sys::fuzz_target;
use nyvri_core::log::{Batch, Gathering};
use nyvri_core::sync::protocol::{
    PairAnswer, PairRequest, PictureName, PictureState, PullAnswer, PullRequest, PushAnswer,
    PushRequest, Thumbnail, decode, encode,
};
use serde::{Serialize, de::DeserializeOwned};

fuzz_target!(|bytes: &[u8]| {
    let Some((kind, rest)) = bytes.split_first() else {
        return;
    };
    match kind % 12 {
        0 => entries(&Batch::from_bytes(rest.to_vec())),
        1 => {
            if let Some(push) = body::<PushRequest>(rest) {
                entries(&push.entries);
            }
        }
        2 => drop(body::<PushAnswer>(rest)),
        3 => drop(body::<PullRequest>(rest)),
        4 => pull(rest),
        5 => drop(body::<PairRequest>(rest)),
        6 => drop(body::<PairAnswer>(rest)),
        7 => drop(body::<Vec<PictureName>>(rest)),
        8 => drop(body::<Vec<PictureState>>(rest)),
        9 => drop(body::<Vec<Thumbnail>>(rest)),
        10 => drop(decode::<PushRequest>(rest)),
        _ => drop(decode::<PullAnswer>(rest)),
    }
});

fn pull(bytes: &[u8]) {
    let Some(PullAnswer::Page(page)) = body::<PullAnswer>(bytes) else {
        return;
    };
    page.whole.iter().for_each(entries);
    page.news.iter().for_each(|news| entries(&news.entries));
}

/// What can be read says the same after it was sent on.
fn body<T: Serialize + DeserializeOwned + PartialEq + std::fmt::Debug>(plain: &[u8]) -> Option<T> {
    let packed = zstd::bulk::compress(plain, 1).expect("packing");
    let value: T = decode(&packed).ok()?;
    let again: T =
        decode(&encode(&value).expect("what was read can be written")).expect("and read");
    assert_eq!(value, again);
    Some(value)
}

/// Entries that can be read are the same after they were kept as a batch of our own, and after their rows were copied.
fn entries(batch: &Batch) {
    let Ok(read) = batch.without_numbers() else {
        return;
    };
    if read.is_empty() {
        return;
    }
    let again = Batch::of(&read)
        .without_numbers()
        .expect("our own batch can be read");
    assert_eq!(read, again);
    let mut gathered = Gathering::default();
    gathered
        .add(batch, 7, |_| true)
        .expect("what can be read can be copied");
    let copied = gathered.finish();
    let copied = copied
        .iter()
        .flat_map(|part| part.without_numbers().expect("our own batch can be read"));
    assert_eq!(read, copied.collect::<Vec<_>>());
}
