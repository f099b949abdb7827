//! A peer in the sync bench: two phones and a server whose visits are documents of Yrs or Loro, kept in
//! SQLite on both sides. `nyvri-peers-crdts <yrs|loro> <workload.json> <folder>`; plain HTTP, no encryption
//! at rest, no history of who did what: less than the product does, so that nothing is held against it.

mod engine;
mod phone;
mod replica;
mod server;
mod turns;
mod workload;

use std::collections::BTreeMap;
use std::error::Error;
use std::path::Path;

use engine::Engine;
use phone::Phone;
use replica::Replica;
use turns::Turns;
use workload::{Cells, Workload};

type Outcome<T> = Result<T, Box<dyn Error + Send + Sync>>;

fn main() -> Outcome<()> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [engine, workload, folder] = &words[..] else {
        return Err("usage: nyvri-peers-crdts <yrs|loro> <workload.json> <folder>".into());
    };
    let engine = Engine::named(engine).ok_or("no such engine")?;
    let workload = Workload::read(Path::new(workload))?;
    let folder = Path::new(folder);
    let file = |name: &str| folder.join(name);
    let mut turns = Turns::new();
    let port = server::start(&file("server.db"), engine)?;
    let network = turns.listens(port)?;
    let mut a = Phone::new(1, engine, &file("a.db"), network)?;
    let mut b = Phone::new(2, engine, &file("b.db"), network)?;

    turns.phase("fill_in", || a.edit(&workload.visits))?;
    turns.phase("seed_push", || a.sync())?;
    turns.phase("seed_pull", || b.sync())?;
    turns.phase("edit_a", || a.edit(&workload.by_a))?;
    turns.phase("edit_b", || b.edit(&workload.by_b))?;
    turns.phase("sync_a1", || a.sync())?;
    turns.phase("sync_b", || b.sync())?;
    turns.phase("sync_a2", || a.sync())?;
    turns.phase("nothing_new", || a.sync())?;

    let states = [file("a.db"), file("b.db"), file("server.db")]
        .iter()
        .map(|file| Replica::open(file)?.read_all(engine))
        .collect::<Outcome<Vec<_>>>()?;
    let equal = states.windows(2).all(|two| two[0] == two[1]);
    let lost: usize = [&workload.by_a, &workload.by_b]
        .iter()
        .map(|edits| missing(&states[0], edits))
        .sum();
    turns.figure("lost_or_hidden", lost as f64, "edits")?;
    turns.figure("overlaps_kept", 0.0, "answers")?;
    turns.figure("equal", f64::from(u8::from(equal)), "")?;
    turns.figure("phone_bytes", size(&file("a.db"))?, "B")?;
    turns.figure("office_bytes", size(&file("server.db"))?, "B")
}

type State = BTreeMap<String, BTreeMap<String, String>>;

/// Edits that nobody else touched and that do not stand in `state`.
fn missing(state: &State, edits: &Cells) -> usize {
    let each = edits
        .iter()
        .flat_map(|(visit, cells)| cells.iter().map(move |cell| (visit, cell)));
    each.filter(|(_, (key, _))| !workload::overlaps(key))
        .filter(|(visit, (key, value))| {
            state.get(*visit).and_then(|cells| cells.get(key)) != Some(value)
        })
        .count()
}

fn size(file: &Path) -> Outcome<f64> {
    Replica::open(file)?.empty_log()?;
    Ok(std::fs::metadata(file)?.len() as f64)
}
