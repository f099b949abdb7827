//! Real processes that die as `kill -9` and a flat battery let them: phones in the middle of a tap, of a photo or of
//! a sync, the office in the middle of taking something in. What either has acknowledged is there once.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use nyvri_core::domain::id::DeviceId;
use nyvri_core::hex;
use nyvri_core::sync::http::HttpOffice;
use nyvri_core::sync::round;
use nyvri_tests::killable::{Paired, office_store, open, pair, prepare_office};
use nyvri_tests::office::Office;
use nyvri_tests::rounds::rounds;
use nyvri_tests::simulation::{Outcome, town};
use sha2::{Digest, Sha256};

/// Deaths of one phone before another begins, so that histories stay small.
const DEATHS_OF_ONE: u64 = 40;

/// What a phone has said before it died.
#[derive(Default)]
struct Said {
    entry: i64,
    received: i64,
    photos: BTreeSet<String>,
    failed: Option<String>,
}

impl Said {
    fn line(&mut self, line: &str) {
        let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
        let number = rest.parse().unwrap_or(0);
        match word {
            "entry" => self.entry = self.entry.max(number),
            "received" => self.received = self.received.max(number),
            "photo" => {
                self.photos.insert(rest.to_owned());
            }
            "failed" => self.failed = Some(rest.to_owned()),
            _ => {}
        }
    }
}

/// What goes on at the same time.
struct Scene {
    data: PathBuf,
    office: Mutex<Option<Office>>,
    /// What the office has said to each phone that it has.
    promised: Mutex<BTreeMap<DeviceId, i64>>,
    phone_deaths: AtomicU64,
    office_deaths: AtomicU64,
    over: AtomicBool,
}

fn locked<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// In memory where the machine has such a folder: a process that dies needs no disk to have lost something.
fn folder() -> std::io::Result<tempfile::TempDir> {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() {
        tempfile::tempdir_in(memory)
    } else {
        tempfile::tempdir()
    }
}

#[test]
fn what_was_acknowledged_survives_every_death_once() -> Outcome<()> {
    let data = folder()?;
    prepare_office(data.path())?;
    let scene = Scene {
        data: data.path().to_owned(),
        office: Mutex::new(Some(Office::start(data.path(), &[])?)),
        promised: Mutex::default(),
        phone_deaths: AtomicU64::new(0),
        office_deaths: AtomicU64::new(0),
        over: AtomicBool::new(false),
    };
    let wanted = rounds(80, 10_000);
    let ended = std::thread::scope(|threads| {
        let lanes: Vec<_> = (0..2)
            .map(|lane| {
                threads.spawn({
                    let scene = &scene;
                    move || kill_phones(scene, wanted, lane)
                })
            })
            .collect();
        let killer = threads.spawn(|| kill_the_office(&scene));
        let mut ended: Vec<_> = lanes
            .into_iter()
            .map(|lane| lane.join().unwrap_or(Err("a lane panicked".into())))
            .collect();
        scene.over.store(true, Ordering::Relaxed);
        ended.push(killer.join().unwrap_or(Err("the killer panicked".into())));
        ended
    });
    ended.into_iter().collect::<Outcome<Vec<()>>>()?;
    let (phones, offices) = (
        scene.phone_deaths.into_inner(),
        scene.office_deaths.into_inner(),
    );
    println!(
        "{phones} deaths of phones, {offices} of the office: 0 entries lost, 0 doubled, 0 photos torn"
    );
    assert!(phones >= wanted && offices > 0);
    Ok(())
}

/// One phone after another, each killed again and again.
fn kill_phones(scene: &Scene, wanted: u64, lane: u64) -> Outcome<()> {
    let mut chance = fastrand::Rng::with_seed(lane);
    while scene.phone_deaths.load(Ordering::Relaxed) < wanted {
        let phone = folder()?;
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()?;
        {
            // Not while the office is being killed.
            let office = locked(&scene.office);
            runtime.block_on(pair(phone.path(), office.as_ref().ok_or("no office")?))?;
        }
        let device = open(phone.path())?.device();
        let mut said = Said::default();
        for _ in 0..DEATHS_OF_ONE.min(wanted) {
            work_and_die(phone.path(), &mut chance, &mut said)?;
            locked(&scene.promised).insert(device, said.received);
            check_the_phone(phone.path(), &said)?;
            scene.phone_deaths.fetch_add(1, Ordering::Relaxed);
        }
        sync_to_the_end(scene, phone.path(), &runtime)?;
        locked(&scene.promised).insert(device, open(phone.path())?.received_seq()?);
    }
    Ok(())
}

/// Lets the phone work for some milliseconds and kills it.
fn work_and_die(folder: &Path, chance: &mut fastrand::Rng, said: &mut Said) -> Outcome<()> {
    let mut child: Child = Command::new(env!("CARGO_BIN_EXE_nyvri-killed"))
        .arg(folder)
        .arg(chance.u32(..).to_string())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()?;
    let out = child.stdout.take().ok_or("no output")?;
    let mut lines = BufReader::new(out).lines();
    // Now and then in the middle of opening; otherwise some time after it.
    if chance.u8(..8) > 0
        && let Some(line) = lines.next()
    {
        said.line(&line?);
    }
    std::thread::sleep(Duration::from_micros(chance.u64(0..40_000)));
    child.kill()?;
    child.wait()?;
    for line in lines {
        said.line(&line?);
    }
    match said.failed.take() {
        Some(failed) => Err(format!("the phone failed: {failed}").into()),
        None => Ok(()),
    }
}

/// Everything that the phone said is in its store, once, and no photo is torn.
fn check_the_phone(folder: &Path, said: &Said) -> Outcome<()> {
    let store = open(folder)?;
    let device = store.device();
    let mut own: Vec<i64> = store
        .history(town::visit(1))?
        .iter()
        .filter(|entry| entry.device == device)
        .map(|entry| entry.seq)
        .collect();
    own.sort_unstable();
    let whole: Vec<i64> = (1..=i64::try_from(own.len())?).collect();
    if own != whole || whole.len() < usize::try_from(said.entry)? {
        return Err(format!("acknowledged to {}, there are {own:?}", said.entry).into());
    }
    if store.received_seq()? < said.received {
        return Err("a receipt is gone".into());
    }
    for name in &said.photos {
        let hash = hex::decode(name).ok_or("a hash")?;
        let jpeg = store.picture(&hash)?.ok_or("a photo is lost")?;
        if Sha256::digest(&jpeg).as_slice() != hash {
            return Err("a photo is torn".into());
        }
    }
    Ok(())
}

/// Syncs until the office has everything, however often it dies meanwhile.
fn sync_to_the_end(scene: &Scene, folder: &Path, runtime: &tokio::runtime::Runtime) -> Outcome<()> {
    let paired = Paired::read(folder)?;
    let office = HttpOffice::new(&paired.address, &paired.pin, &paired.token)?;
    let store = Mutex::new(open(folder)?);
    let mut last = None;
    for _ in 0..50 {
        // While this is held the office is not killed.
        let _alive = locked(&scene.office);
        match runtime.block_on(round::run(&store, &office, &|| ())) {
            Ok(()) => {
                let counts = locked(&store).counts()?;
                if counts.entries_waiting + counts.photos_waiting + counts.entries_refused == 0 {
                    return Ok(());
                }
                last = Some(format!("{counts:?}"));
            }
            Err(error) => last = Some(error.to_string()),
        }
    }
    Err(format!("the phone never had everything at the office: {last:?}").into())
}

/// The office dies again and again until the phones are through. Each time what it had promised is there.
fn kill_the_office(scene: &Scene) -> Outcome<()> {
    let mut chance = fastrand::Rng::with_seed(99);
    loop {
        std::thread::sleep(Duration::from_millis(chance.u64(50..600)));
        let is_over = scene.over.load(Ordering::Relaxed);
        let mut place = locked(&scene.office);
        let Some(office) = place.take() else {
            return Ok(());
        };
        let (dashboard, phones) = (office.dashboard, office.phones);
        office.kill()?;
        scene.office_deaths.fetch_add(1, Ordering::Relaxed);
        check_the_office(scene)?;
        if is_over {
            return Ok(());
        }
        *place = Some(Office::start_on(&scene.data, dashboard, phones, &[])?);
    }
}

/// What the office promised is in its log, each entry once, and its pictures are whole.
fn check_the_office(scene: &Scene) -> Outcome<()> {
    let promised = locked(&scene.promised).clone();
    let store = office_store(&scene.data)?;
    let mut seen: BTreeMap<DeviceId, BTreeSet<i64>> = BTreeMap::new();
    for entry in store.history(town::visit(1))? {
        if !seen.entry(entry.device).or_default().insert(entry.seq) {
            return Err(format!("entry {} of {} is doubled", entry.seq, entry.device).into());
        }
    }
    for (device, promised) in promised {
        let has = seen.get(&device).map_or(0, |seqs| {
            seqs.iter().filter(|seq| **seq <= promised).count()
        });
        if has < usize::try_from(promised)? {
            return Err(format!("of {promised} entries of {device} the office has {has}").into());
        }
    }
    for photo in store.photos_of_visit(town::visit(1))? {
        if store
            .picture(&photo.sha256)?
            .is_some_and(|jpeg| Sha256::digest(&jpeg).as_slice() != photo.sha256)
        {
            return Err("a photo at the office is torn".into());
        }
    }
    Ok(())
}
