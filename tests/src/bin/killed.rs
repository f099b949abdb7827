//! A phone that is there to be killed: `nyvri-killed <folder> <pairing text or empty> <seed>`. It writes, takes
//! photos and syncs until somebody ends it, and says what the core has acknowledged the moment it has:
//! `open <last seq>`, `entry <seq>`, `photo <hash>`, `received <seq>`.

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;
use std::sync::{Arc, Mutex};

use nyvri_core::Result;
use nyvri_core::clock::SystemClock;
use nyvri_core::domain::change::{AnswerGiven, Change, FindingLogged, NoteWritten};
use nyvri_core::domain::id::Id;
use nyvri_core::domain::visit::Answer;
use nyvri_core::hex;
use nyvri_core::photo::take_in;
use nyvri_core::store::Store;
use nyvri_core::sync::http::HttpOffice;
use nyvri_core::sync::round;
use nyvri_tests::killable::{Paired, key_of, store_of};
use nyvri_tests::pictures::small;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [folder, seed] = args.as_slice() else {
        eprintln!("nyvri-killed <folder> <seed>");
        return ExitCode::FAILURE;
    };
    match work(Path::new(folder), seed.parse().unwrap_or(0)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            say(&format!("failed {error}"));
            ExitCode::FAILURE
        }
    }
}

/// A line at once: whoever reads it knows that it is kept.
fn say(line: &str) {
    let mut out = std::io::stdout();
    // Whoever read the lines is gone: there is nobody left to tell.
    let _ = writeln!(out, "{line}").and_then(|()| out.flush());
}

fn work(folder: &Path, seed: u64) -> Result<()> {
    let mut chance = fastrand::Rng::with_seed(seed);
    let store = Store::open(&store_of(folder), &key_of(folder)?, Arc::new(SystemClock))?;
    let mut seq = last_seq(&store)?;
    say(&format!("open {seq}"));
    let store = Mutex::new(store);
    let paired = Paired::read(folder)?;
    let office = HttpOffice::new(&paired.address, &paired.pin, &paired.token)?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    loop {
        for _ in 0..chance.u8(1..6) {
            seq += tap(&mut round::lock(&store), &mut chance, &paired, seq)?;
        }
        // The office may be dead at the moment; whatever went wrong, the work goes on.
        let _ = runtime.block_on(round::run(&store, &office, &|| {
            if let Ok(received) = round::lock(&store).received_seq() {
                say(&format!("received {received}"));
            }
        }));
    }
}

fn last_seq(store: &Store) -> Result<i64> {
    let counts = store.counts()?;
    Ok(i64::from(
        counts.entries_received + counts.entries_refused + counts.entries_waiting,
    ))
}

/// One tap; gives how many entries it was.
fn tap(store: &mut Store, chance: &mut fastrand::Rng, paired: &Paired, seq: i64) -> Result<i64> {
    let finding = store.new_id();
    let question = ["wellbeing", "vents-open", "most-important"][chance.usize(..3)].to_owned();
    let answer = Answer::Text(format!("ord {seq}"));
    let logged: Change = FindingLogged {
        finding,
        question: None,
    }
    .into();
    let note = NoteWritten {
        finding,
        text: format!("funn {seq}"),
    };
    let (changes, with_photo): (Vec<Change>, bool) = match chance.u8(..4) {
        0 => (vec![logged, note.into()], false),
        1 => (vec![logged], true),
        _ => (vec![AnswerGiven { question, answer }.into()], false),
    };
    store.write(paired.person, paired.visit, &changes)?;
    let mut written = i64::try_from(changes.len()).unwrap_or(0);
    (1..=written).for_each(|one| say(&format!("entry {}", seq + one)));
    if with_photo {
        written += take_photo(store, chance, paired, finding)?;
        say(&format!("entry {}", seq + written));
    }
    Ok(written)
}

fn take_photo(
    store: &mut Store,
    chance: &mut fastrand::Rng,
    paired: &Paired,
    finding: Id,
) -> Result<i64> {
    let picture = take_in(&small(chance.u64(..200)))?;
    store.take_photo(paired.person, paired.visit, finding, &picture)?;
    say(&format!("photo {}", hex::encode(&picture.sha256)));
    Ok(1)
}
