//! The index of the write-ahead log, which the connections of one process share as memory.

use std::ffi::{c_int, c_void};
use std::sync::atomic::{Ordering, fence};

use rusqlite::ffi;

use super::open_file::opened;

pub(super) unsafe extern "C" fn x_shm_map(
    file: *mut ffi::sqlite3_file,
    region: c_int,
    size: c_int,
    extend: c_int,
    out: *mut *mut c_void,
) -> c_int {
    let (region, size) = (
        usize::try_from(region).unwrap_or(0),
        usize::try_from(size).unwrap_or(0),
    );
    let found = unsafe { opened(file) }.with(|state, name| {
        let regions = &mut state.files.entry(name.to_owned()).or_default().shared;
        while extend != 0 && regions.len() <= region {
            regions.push(vec![0; size].into_boxed_slice());
        }
        regions.get_mut(region).map(|bytes| bytes.as_mut_ptr())
    });
    unsafe { *out = found.map_or(std::ptr::null_mut(), <*mut u8>::cast) };
    ffi::SQLITE_OK
}

pub(super) unsafe extern "C" fn x_shm_lock(
    file: *mut ffi::sqlite3_file,
    offset: c_int,
    count: c_int,
    flags: c_int,
) -> c_int {
    let open = unsafe { opened(file) };
    let (first, count) = (
        usize::try_from(offset).unwrap_or(0),
        usize::try_from(count).unwrap_or(0),
    );
    let slots = first..first + count;
    let taken = open.with(|state, name| {
        let locks = &mut state.files.entry(name.to_owned()).or_default().locks;
        if flags & ffi::SQLITE_SHM_UNLOCK != 0 {
            locks.give_slots(open.connection, &slots);
            return true;
        }
        locks.take_slots(
            open.connection,
            slots,
            flags & ffi::SQLITE_SHM_EXCLUSIVE != 0,
        )
    });
    if taken {
        ffi::SQLITE_OK
    } else {
        ffi::SQLITE_BUSY
    }
}

pub(super) unsafe extern "C" fn x_shm_barrier(_: *mut ffi::sqlite3_file) {
    fence(Ordering::SeqCst);
}

pub(super) unsafe extern "C" fn x_shm_unmap(file: *mut ffi::sqlite3_file, delete: c_int) -> c_int {
    let open = unsafe { opened(file) };
    open.with(|state, name| {
        if let Some(file) = state.files.get_mut(name) {
            file.locks
                .slots
                .retain(|(holder, ..)| *holder != open.connection);
            if delete != 0 {
                file.shared.clear();
            }
        }
    });
    ffi::SQLITE_OK
}
