//! One file of a disk: what is safe, what is not yet, and what SQLite's connections share about it.

/// A sector: the most that is written whole when the power goes.
const SECTOR: usize = 512;

/// What was done to the file since the last `fsync`.
enum Unsafe {
    Write { at: usize, bytes: Vec<u8> },
    Cut { length: usize },
}

#[derive(Default)]
pub(crate) struct File {
    now: Vec<u8>,
    safe: Vec<u8>,
    unsafe_yet: Vec<Unsafe>,
    pub(super) locks: Locks,
    /// The index of the write-ahead log: memory, so it goes with the power.
    pub(super) shared: Vec<Box<[u8]>>,
}

/// Who holds which lock; connections are numbered.
#[derive(Default)]
pub(crate) struct Locks {
    /// SQLite's five levels, 0 to 4, of the whole file.
    pub(super) levels: Vec<(u64, i32)>,
    /// The eight locks of the write-ahead log's index: connection, slot, whether alone.
    pub(super) slots: Vec<(u64, usize, bool)>,
}

impl File {
    /// A file that is safe as it is.
    pub(super) fn holding(bytes: &[u8]) -> Self {
        Self {
            now: bytes.to_vec(),
            safe: bytes.to_vec(),
            ..Self::default()
        }
    }

    pub(super) fn length(&self) -> usize {
        self.now.len()
    }

    pub(super) fn bytes(&self) -> Vec<u8> {
        self.now.clone()
    }

    /// How many bytes could be read.
    pub(super) fn read(&self, at: usize, into: &mut [u8]) -> usize {
        let from = self.now.get(at..).unwrap_or_default();
        let length = from.len().min(into.len());
        into[..length].copy_from_slice(&from[..length]);
        length
    }

    pub(super) fn write(&mut self, at: usize, bytes: &[u8]) {
        put(&mut self.now, at, bytes);
        self.unsafe_yet.push(Unsafe::Write {
            at,
            bytes: bytes.to_vec(),
        });
    }

    pub(super) fn cut(&mut self, length: usize) {
        self.now.resize(length, 0);
        self.unsafe_yet.push(Unsafe::Cut { length });
    }

    pub(super) fn sync(&mut self) {
        for change in self.unsafe_yet.drain(..) {
            match change {
                Unsafe::Write { at, bytes } => put(&mut self.safe, at, &bytes),
                Unsafe::Cut { length } => self.safe.resize(length, 0),
            }
        }
    }

    /// What is left of it after a power cut.
    pub(super) fn crash(&mut self, chance: &mut fastrand::Rng) {
        // A disk may keep everything, nothing, or anything between.
        let kept = chance.u8(0..=4);
        for change in self.unsafe_yet.drain(..) {
            if chance.u8(0..4) >= kept {
                continue;
            }
            match change {
                Unsafe::Write { at, bytes } => {
                    let torn = kept < 4 && chance.u8(0..3) == 0;
                    let length = if torn {
                        chance.usize(0..=bytes.len() / SECTOR) * SECTOR
                    } else {
                        bytes.len()
                    };
                    put(&mut self.safe, at, &bytes[..length]);
                }
                Unsafe::Cut { length } => self.safe.resize(length, 0),
            }
        }
        self.forget_the_unsafe();
    }

    /// Only what is safe is left.
    pub(super) fn forget_the_unsafe(&mut self) {
        self.unsafe_yet.clear();
        self.now.clone_from(&self.safe);
        self.shared.clear();
        self.locks = Locks::default();
    }
}

fn put(file: &mut Vec<u8>, at: usize, bytes: &[u8]) {
    let end = at + bytes.len();
    if file.len() < end {
        file.resize(end, 0);
    }
    file[at..end].copy_from_slice(bytes);
}

impl Locks {
    /// Lowers the file's lock.
    pub(super) fn lower(&mut self, who: u64, level: i32) {
        self.levels.retain(|(holder, _)| *holder != who);
        if level > 0 {
            self.levels.push((who, level));
        }
    }

    /// Raises the file's lock; false when somebody else is in the way.
    pub(super) fn take(&mut self, who: u64, level: i32) -> bool {
        let others = self.levels.iter().filter(|(holder, _)| *holder != who);
        let highest = others.map(|(_, level)| *level).max().unwrap_or(0);
        let free = match level {
            1 => highest < 3,
            2 | 3 => highest < 2,
            _ => highest < 1,
        };
        if free {
            self.lower(who, level);
        }
        free
    }

    /// Whether anybody is about to write.
    pub(super) fn is_reserved(&self) -> bool {
        self.levels.iter().any(|(_, level)| *level >= 2)
    }

    /// Takes slots of the index; false when somebody else is in the way.
    pub(super) fn take_slots(
        &mut self,
        who: u64,
        slots: std::ops::Range<usize>,
        alone: bool,
    ) -> bool {
        let in_the_way = self.slots.iter().any(|(holder, slot, theirs)| {
            *holder != who && slots.contains(slot) && (alone || *theirs)
        });
        if !in_the_way {
            self.slots.extend(slots.map(|slot| (who, slot, alone)));
        }
        !in_the_way
    }

    /// Gives slots back.
    pub(super) fn give_slots(&mut self, who: u64, slots: &std::ops::Range<usize>) {
        self.slots
            .retain(|(holder, slot, _)| *holder != who || !slots.contains(slot));
    }

    /// The connection is closed.
    pub(super) fn forget(&mut self, who: u64) {
        self.levels.retain(|(holder, _)| *holder != who);
        self.slots.retain(|(holder, ..)| *holder != who);
    }
}
