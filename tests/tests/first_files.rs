//! The first files of a process, opened by many threads at the same moment. Alone in its file: only the first time tells.

use std::path::Path;
use std::sync::Barrier;

use nyvri_core::Error;
use nyvri_core::store::{Key, connect};

const THREADS: usize = 16;

#[test]
fn the_first_files_can_be_opened_at_once() -> Result<(), Error> {
    let folder = tempfile::tempdir()?;
    let (key, start) = (Key::generate()?, Barrier::new(THREADS));
    let open = |file: &Path| {
        start.wait();
        connect(file, &key).map(|_| ())
    };
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..THREADS)
            .map(|number| {
                let (open, file) = (&open, folder.path().join(format!("{number}.db")));
                scope.spawn(move || open(&file))
            })
            .collect();
        for thread in threads {
            thread.join().unwrap()?;
        }
        Ok(())
    })
}
