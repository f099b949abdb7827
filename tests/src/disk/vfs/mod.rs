//! The disk as SQLite sees it: a file system of its own, the default one of this process. Files that are on no
//! [`Disk`] go to the system's.
//!
//! Soundness: SQLite gives `sqlite3_file` structures of `szOsFile` bytes, of which ours is a prefix-compatible one
//! holding a boxed handle that only `x_close` frees; buffers are as long as SQLite says. Regions of the shared index
//! are boxed, so they stay where they are until the file crashes, which happens only after every connection closed.

mod open_file;
mod shared_index;

use std::ffi::{CStr, c_char, c_int};
use std::path::Path;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};

use rusqlite::ffi;

use super::disk_of;
use open_file::{METHODS, Open, OurFile, answer};

/// The system's file system, as an address.
static SYSTEM: OnceLock<usize> = OnceLock::new();
static CONNECTIONS: AtomicU64 = AtomicU64::new(1);

fn system() -> *mut ffi::sqlite3_vfs {
    SYSTEM.get().copied().unwrap_or_default() as *mut ffi::sqlite3_vfs
}

/// Puts the disks before the system's file system, once a process.
pub(super) fn install() {
    static ONCE: OnceLock<()> = OnceLock::new();
    ONCE.get_or_init(|| {
        // SAFETY: SQLite gives its default file system, which lives as long as the process; the copy keeps the
        // system's functions for time, sleep and randomness, which ignore their first argument.
        unsafe {
            let found = ffi::sqlite3_vfs_find(std::ptr::null());
            assert!(!found.is_null(), "SQLite has no file system");
            SYSTEM.get_or_init(|| found as usize);
            let mut ours = *found;
            let size = c_int::try_from(size_of::<OurFile>()).unwrap_or(c_int::MAX);
            ours.szOsFile = ours.szOsFile.max(size);
            ours.zName = c"nyvri-disks".as_ptr();
            ours.pNext = std::ptr::null_mut();
            ours.xOpen = Some(x_open);
            ours.xDelete = Some(x_delete);
            ours.xAccess = Some(x_access);
            let registered = ffi::sqlite3_vfs_register(Box::into_raw(Box::new(ours)), 1);
            assert_eq!(
                registered,
                ffi::SQLITE_OK,
                "SQLite took no other file system"
            );
        }
    });
}

unsafe fn named<'a>(name: *const c_char) -> Option<&'a str> {
    (!name.is_null())
        .then(|| unsafe { CStr::from_ptr(name) }.to_str().ok())
        .flatten()
}

unsafe extern "C" fn x_open(
    _: *mut ffi::sqlite3_vfs,
    name: *const c_char,
    file: *mut ffi::sqlite3_file,
    flags: c_int,
    out_flags: *mut c_int,
) -> c_int {
    unsafe {
        let ours = named(name).and_then(|path| Some((path.to_owned(), disk_of(Path::new(path))?)));
        let Some((name_of_file, disk)) = ours else {
            return (*system()).xOpen.map_or(ffi::SQLITE_CANTOPEN, |open| {
                open(system(), name, file, flags, out_flags)
            });
        };
        (*file).pMethods = std::ptr::null();
        if disk.is_dead() {
            return ffi::SQLITE_CANTOPEN;
        }
        disk.state().files.entry(name_of_file.clone()).or_default();
        let open = Open {
            disk,
            name: name_of_file,
            connection: CONNECTIONS.fetch_add(1, Ordering::Relaxed),
        };
        (*file.cast::<OurFile>()).open = Box::into_raw(Box::new(open));
        (*file).pMethods = &raw const METHODS;
        if !out_flags.is_null() {
            *out_flags = flags;
        }
        ffi::SQLITE_OK
    }
}

unsafe extern "C" fn x_delete(
    _: *mut ffi::sqlite3_vfs,
    name: *const c_char,
    durable: c_int,
) -> c_int {
    unsafe {
        let Some((path, disk)) =
            named(name).and_then(|path| Some((path, disk_of(Path::new(path))?)))
        else {
            return (*system())
                .xDelete
                .map_or(ffi::SQLITE_IOERR_DELETE, |delete| {
                    delete(system(), name, durable)
                });
        };
        let mut state = disk.state();
        answer(state.may_write().map(|()| {
            state.files.remove(path);
        }))
    }
}

unsafe extern "C" fn x_access(
    _: *mut ffi::sqlite3_vfs,
    name: *const c_char,
    flags: c_int,
    out: *mut c_int,
) -> c_int {
    unsafe {
        let Some((path, disk)) =
            named(name).and_then(|path| Some((path, disk_of(Path::new(path))?)))
        else {
            return (*system())
                .xAccess
                .map_or(ffi::SQLITE_IOERR_ACCESS, |access| {
                    access(system(), name, flags, out)
                });
        };
        let there = disk
            .state()
            .files
            .get(path)
            .is_some_and(|file| file.length() > 0);
        *out = c_int::from(there);
        ffi::SQLITE_OK
    }
}
