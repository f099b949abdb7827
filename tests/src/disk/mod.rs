//! A disk in memory whose power can be cut, that can be full, read-only, unreadable, or lie about `fsync`.
//! SQLite reaches it through [`vfs`]; nothing above SQLite knows that it is no real one.
//!
//! What it promises is what a disk promises: bytes are safe once `fsync` has said so. Before that a power cut may keep
//! any of the writes, and of each of them only the part up to some sector.

mod file;
#[allow(
    unsafe_code,
    reason = "SQLite's file system interface is C; this is the only place in the tests that meets it"
)]
mod vfs;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError};

use file::File;

/// What the disk does wrong, and from when on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Fault {
    /// Nothing.
    #[default]
    None,
    /// The power goes in the middle of the nth write from now; 1 is the next.
    PowerCutAt(u64),
    /// There is no room from the nth write on.
    FullAt(u64),
    /// It cannot be written.
    ReadOnly,
    /// It cannot be read from the nth read on.
    UnreadableAt(u64),
    /// `fsync` fails from the nth one on.
    SyncFailsAt(u64),
    /// From the nth `fsync` on it says that bytes are safe, and they are not.
    SyncLiesAt(u64),
}

/// One disk: every SQLite file below one folder.
#[derive(Clone)]
pub struct Disk {
    folder: PathBuf,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
pub(crate) struct State {
    files: BTreeMap<String, File>,
    fault: Fault,
    /// Since the fault was chosen.
    done: Done,
    has_power: bool,
}

/// How much a disk has done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Done {
    /// Writes and truncations.
    pub writes: u64,
    /// Reads.
    pub reads: u64,
    /// `fsync`s.
    pub syncs: u64,
}

static DISKS: LazyLock<Mutex<BTreeMap<PathBuf, Disk>>> = LazyLock::new(Mutex::default);

fn disks() -> MutexGuard<'static, BTreeMap<PathBuf, Disk>> {
    DISKS.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The disk that a file is on; none when it is on a real one.
fn disk_of(path: &Path) -> Option<Disk> {
    disks().get(path.parent()?).cloned()
}

impl Disk {
    /// From now on SQLite finds an empty disk at `folder`, which must not be used by anyone else.
    pub fn at(folder: &Path) -> Self {
        vfs::install();
        let disk = Self {
            folder: folder.to_owned(),
            state: Arc::new(Mutex::new(State {
                has_power: true,
                ..State::default()
            })),
        };
        disks().insert(folder.to_owned(), disk.clone());
        disk
    }

    /// The same with files on it.
    pub fn with(folder: &Path, files: &BTreeMap<String, Vec<u8>>) -> Self {
        let disk = Self::at(folder);
        for (name, bytes) in files {
            let path = folder.join(name).display().to_string();
            disk.state().files.insert(path, File::holding(bytes));
        }
        disk
    }

    /// Every file by its name, as it is now. To be asked when nobody has them open.
    pub fn files(&self) -> BTreeMap<String, Vec<u8>> {
        let state = self.state();
        let named = state.files.iter().filter(|(_, file)| file.length() > 0);
        named
            .map(|(path, file)| {
                let name = Path::new(path).file_name().unwrap_or_default();
                (name.to_string_lossy().into_owned(), file.bytes())
            })
            .collect()
    }

    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Chooses what goes wrong from now on, and counts anew.
    pub fn choose(&self, fault: Fault) {
        let mut state = self.state();
        (state.fault, state.done) = (fault, Done::default());
    }

    /// What it has done since a fault was chosen.
    pub fn done(&self) -> Done {
        self.state().done
    }

    /// Whether it has lost its power.
    pub fn is_dead(&self) -> bool {
        !self.state().has_power
    }

    /// Cuts the power: nothing reaches the disk any more. Whoever has files open must close them before
    /// [`Self::power_on`].
    pub fn power_off(&self) {
        self.state().has_power = false;
    }

    /// Power again. Of what no `fsync` had made safe, `chance` decides what is left.
    pub fn power_on(&self, chance: &mut fastrand::Rng) {
        let mut state = self.state();
        state.files.values_mut().for_each(|file| file.crash(chance));
        state.has_power = true;
        (state.fault, state.done) = (Fault::None, Done::default());
    }

    /// Power again, after a disk that kept nothing but what an honest `fsync` had made safe.
    pub fn power_on_without_the_unsafe(&self) {
        let mut state = self.state();
        state.files.values_mut().for_each(File::forget_the_unsafe);
        state.has_power = true;
        (state.fault, state.done) = (Fault::None, Done::default());
    }

    /// The disk is thrown away.
    pub fn discard(self) {
        disks().remove(&self.folder);
    }
}

/// Why the disk does not do what it is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Trouble {
    NoPower,
    Full,
    ReadOnly,
    Unreadable,
    SyncFailed,
}

impl State {
    /// Counts a write and says whether it may be done; a power cut in the middle of it does it by half.
    fn may_write(&mut self) -> Result<(), Trouble> {
        if !self.has_power {
            return Err(Trouble::NoPower);
        }
        self.done.writes += 1;
        match self.fault {
            Fault::FullAt(nth) if self.done.writes >= nth => Err(Trouble::Full),
            Fault::ReadOnly => Err(Trouble::ReadOnly),
            Fault::PowerCutAt(nth) if self.done.writes >= nth => {
                self.has_power = false;
                Ok(())
            }
            _ => Ok(()),
        }
    }

    fn may_read(&mut self) -> Result<(), Trouble> {
        if !self.has_power {
            return Err(Trouble::NoPower);
        }
        self.done.reads += 1;
        match self.fault {
            Fault::UnreadableAt(nth) if self.done.reads >= nth => Err(Trouble::Unreadable),
            _ => Ok(()),
        }
    }

    /// Counts an `fsync`; the answer is whether it makes anything safe.
    fn may_sync(&mut self) -> Result<bool, Trouble> {
        if !self.has_power {
            return Err(Trouble::NoPower);
        }
        self.done.syncs += 1;
        match self.fault {
            Fault::SyncFailsAt(nth) if self.done.syncs >= nth => Err(Trouble::SyncFailed),
            Fault::SyncLiesAt(nth) => Ok(self.done.syncs < nth),
            _ => Ok(true),
        }
    }
}
