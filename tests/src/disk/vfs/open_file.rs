//! What SQLite does to a file that is open: reads, writes, syncs, locks.

use std::ffi::{c_int, c_void};

use rusqlite::ffi;

use super::shared_index::{x_shm_barrier, x_shm_lock, x_shm_map, x_shm_unmap};
use crate::disk::{Disk, State, Trouble};

/// What one connection has open.
pub(super) struct Open {
    pub(super) disk: Disk,
    pub(super) name: String,
    pub(super) connection: u64,
}

/// Starts as SQLite's own structure, as it demands.
#[repr(C)]
pub(super) struct OurFile {
    base: ffi::sqlite3_file,
    pub(super) open: *mut Open,
}

pub(super) static METHODS: ffi::sqlite3_io_methods = ffi::sqlite3_io_methods {
    iVersion: 2,
    xClose: Some(x_close),
    xRead: Some(x_read),
    xWrite: Some(x_write),
    xTruncate: Some(x_truncate),
    xSync: Some(x_sync),
    xFileSize: Some(x_file_size),
    xLock: Some(x_lock),
    xUnlock: Some(x_lock_down),
    xCheckReservedLock: Some(x_check_reserved),
    xFileControl: Some(x_file_control),
    xSectorSize: Some(x_sector_size),
    xDeviceCharacteristics: Some(x_characteristics),
    xShmMap: Some(x_shm_map),
    xShmLock: Some(x_shm_lock),
    xShmBarrier: Some(x_shm_barrier),
    xShmUnmap: Some(x_shm_unmap),
    xFetch: None,
    xUnfetch: None,
};

fn code(trouble: Trouble) -> c_int {
    match trouble {
        Trouble::NoPower => ffi::SQLITE_IOERR,
        Trouble::Full => ffi::SQLITE_FULL,
        Trouble::ReadOnly => ffi::SQLITE_READONLY,
        Trouble::Unreadable => ffi::SQLITE_IOERR_READ,
        Trouble::SyncFailed => ffi::SQLITE_IOERR_FSYNC,
    }
}

pub(super) fn answer(done: Result<(), Trouble>) -> c_int {
    done.map_or_else(code, |()| ffi::SQLITE_OK)
}

/// # Safety
/// `file` is one that `x_open` opened and nobody has closed.
pub(super) unsafe fn opened<'a>(file: *mut ffi::sqlite3_file) -> &'a Open {
    unsafe { &*(*file.cast::<OurFile>()).open }
}

impl Open {
    pub(super) fn with<T>(&self, work: impl FnOnce(&mut State, &str) -> T) -> T {
        work(&mut self.disk.state(), &self.name)
    }
}

unsafe extern "C" fn x_close(file: *mut ffi::sqlite3_file) -> c_int {
    unsafe {
        let open = Box::from_raw((*file.cast::<OurFile>()).open);
        (*file).pMethods = std::ptr::null();
        let connection = open.connection;
        open.with(|state, name| {
            if let Some(file) = state.files.get_mut(name) {
                file.locks.forget(connection);
            }
        });
        ffi::SQLITE_OK
    }
}

unsafe extern "C" fn x_read(
    file: *mut ffi::sqlite3_file,
    into: *mut c_void,
    length: c_int,
    at: ffi::sqlite3_int64,
) -> c_int {
    let (length, at) = (
        usize::try_from(length).unwrap_or(0),
        usize::try_from(at).unwrap_or(0),
    );
    let (open, into) = unsafe {
        (
            opened(file),
            std::slice::from_raw_parts_mut(into.cast::<u8>(), length),
        )
    };
    open.with(|state, name| {
        if let Err(trouble) = state.may_read() {
            return code(trouble);
        }
        let read = state.files.get(name).map_or(0, |file| file.read(at, into));
        into[read..].fill(0);
        if read == length {
            ffi::SQLITE_OK
        } else {
            ffi::SQLITE_IOERR_SHORT_READ
        }
    })
}

unsafe extern "C" fn x_write(
    file: *mut ffi::sqlite3_file,
    bytes: *const c_void,
    length: c_int,
    at: ffi::sqlite3_int64,
) -> c_int {
    let (length, at) = (
        usize::try_from(length).unwrap_or(0),
        usize::try_from(at).unwrap_or(0),
    );
    let (open, bytes) = unsafe {
        (
            opened(file),
            std::slice::from_raw_parts(bytes.cast::<u8>(), length),
        )
    };
    open.with(|state, name| {
        answer(state.may_write().map(|()| {
            state
                .files
                .entry(name.to_owned())
                .or_default()
                .write(at, bytes);
        }))
    })
}

unsafe extern "C" fn x_truncate(file: *mut ffi::sqlite3_file, length: ffi::sqlite3_int64) -> c_int {
    unsafe { opened(file) }.with(|state, name| {
        let length = usize::try_from(length).unwrap_or(0);
        answer(state.may_write().map(|()| {
            state.files.entry(name.to_owned()).or_default().cut(length);
        }))
    })
}

unsafe extern "C" fn x_sync(file: *mut ffi::sqlite3_file, _: c_int) -> c_int {
    unsafe { opened(file) }.with(|state, name| match state.may_sync() {
        Ok(honest) => {
            if let Some(file) = state.files.get_mut(name).filter(|_| honest) {
                file.sync();
            }
            ffi::SQLITE_OK
        }
        Err(trouble) => code(trouble),
    })
}

unsafe extern "C" fn x_file_size(
    file: *mut ffi::sqlite3_file,
    out: *mut ffi::sqlite3_int64,
) -> c_int {
    unsafe {
        let length =
            opened(file).with(|state, name| state.files.get(name).map_or(0, |file| file.length()));
        *out = i64::try_from(length).unwrap_or(i64::MAX);
        ffi::SQLITE_OK
    }
}

unsafe extern "C" fn x_lock(file: *mut ffi::sqlite3_file, level: c_int) -> c_int {
    let open = unsafe { opened(file) };
    let taken = open.with(|state, name| {
        let file = state.files.entry(name.to_owned()).or_default();
        file.locks.take(open.connection, level)
    });
    if taken {
        ffi::SQLITE_OK
    } else {
        ffi::SQLITE_BUSY
    }
}

unsafe extern "C" fn x_lock_down(file: *mut ffi::sqlite3_file, level: c_int) -> c_int {
    let open = unsafe { opened(file) };
    open.with(|state, name| {
        if let Some(file) = state.files.get_mut(name) {
            file.locks.lower(open.connection, level);
        }
    });
    ffi::SQLITE_OK
}

unsafe extern "C" fn x_check_reserved(file: *mut ffi::sqlite3_file, out: *mut c_int) -> c_int {
    unsafe {
        let reserved = opened(file).with(|state, name| {
            state
                .files
                .get(name)
                .is_some_and(|file| file.locks.is_reserved())
        });
        *out = c_int::from(reserved);
        ffi::SQLITE_OK
    }
}

unsafe extern "C" fn x_file_control(_: *mut ffi::sqlite3_file, _: c_int, _: *mut c_void) -> c_int {
    ffi::SQLITE_NOTFOUND
}

unsafe extern "C" fn x_sector_size(_: *mut ffi::sqlite3_file) -> c_int {
    4096
}

/// As the system's: what lies beside a write is never touched by it.
unsafe extern "C" fn x_characteristics(_: *mut ffi::sqlite3_file) -> c_int {
    ffi::SQLITE_IOCAP_POWERSAFE_OVERWRITE
}
