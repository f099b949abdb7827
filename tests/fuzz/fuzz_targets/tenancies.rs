//! A table of tenancies, as a spreadsheet wrote it.

#![no_main]

use std::sync::{Arc, LazyLock, Mutex};

use libfuzzer_sys::fuzz_target;
use nyvri_core::clock::SystemClock;
use nyvri_core::store::{Key, Store};
use nyvri_office::rows_of_table;

/// An office that knows no home.
static STORE: LazyLock<Mutex<Store>> = LazyLock::new(|| {
    let folder = tempfile::tempdir().expect("a folder").keep();
    let key = Key::generate().expect("a key");
    let store = Store::open(&folder.join("nyvri.db"), &key, Arc::new(SystemClock));
    Mutex::new(store.expect("a store"))
});

fuzz_target!(|text: &str| {
    let store = STORE.lock().expect("one thread");
    let (good, _) = rows_of_table(&store, text).expect("an empty store is read");
    assert!(good <= text.lines().count(), "more rows than lines");
});
