//! The one error of the office. It carries no personal data, so it may be logged.

/// Result with the office's error.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why the office cannot start or cannot do what it was asked.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The dashboard would speak plain HTTP on an address that others can reach.
    #[error(
        "the dashboard speaks plain HTTP, so it listens on this machine only; {0} can be reached by others: add --tls, or listen on 127.0.0.1 behind a proxy that has a certificate"
    )]
    PlainHttpBeyondLoopback(std::net::SocketAddr),
    /// Invented people with a known password must not be reachable by others.
    #[error(
        "--sample makes accounts with a known password, so the dashboard must listen on this machine only"
    )]
    SampleBeyondLoopback,
    /// The library key is not 64 hexadecimal digits.
    #[error("the key file does not hold 64 hexadecimal digits")]
    BadKey,
    /// The key does not open the database, or the file is no database.
    #[error("office.db does not open with this key")]
    WrongKey,
    /// `office.db` was written by a newer version.
    #[error("office.db has schema {found}, newer than {known}: start the newer version")]
    NewerDatabase {
        /// Schema of the file.
        found: i64,
        /// Newest schema that this version knows.
        known: i64,
    },
    /// No account, person or phone of this name.
    #[error("no {0} of this name")]
    Unknown(&'static str),
    /// A sign-in name that is taken.
    #[error("the sign-in name is taken")]
    NameTaken,
    /// A password that is too short to keep anyone out.
    #[error("the password has fewer than {0} characters")]
    PasswordTooShort(usize),
    /// Hashing a password did not work.
    #[error("password hashing failed")]
    PasswordHash,
    /// The system gives no random numbers.
    #[error("the system gives no random numbers")]
    NoRandomness,
    /// The certificate could not be made or read.
    #[error("certificate: {0}")]
    Certificate(String),
    /// The address of the shared database cannot be used.
    #[error("--log: {0}")]
    DatabaseAddress(String),
    /// The address of the picture store cannot be used.
    #[error("--photos: {0}")]
    PicturesAddress(String),
    /// The shared database does not answer or refuses.
    #[error("the shared database: {}", crate::durable::told(.0))]
    Shared(#[from] tokio_postgres::Error),
    /// The picture store does not answer or refuses.
    #[error("the picture store: {}", crate::durable::told(.0))]
    Objects(#[from] object_store::Error),
    /// Something in the shared database or the picture store was not sealed with this office's key.
    #[error("sealed with another key than this office's, or damaged")]
    ForeignKey,
    /// A file would be written over.
    #[error("{0} is there already: add --replace to write over it")]
    FileThere(std::path::PathBuf),
    /// So many checklists have a fault.
    #[error("checklists with faults: {0}")]
    Checklist(usize),
    /// So many texts that came back have a fault.
    #[error("texts with faults: {0}; nothing was taken in")]
    Texts(usize),
    /// The cryptography itself failed.
    #[error("nothing could be sealed")]
    Seal,
    /// The data folder has followed further than the shared log goes.
    #[error(
        "this folder has followed to {followed}, the shared log ends at {head}: it was restored from an older copy. Start this node with an empty folder"
    )]
    AheadOfLog {
        /// Where the folder is.
        followed: i64,
        /// Where the log ends.
        head: i64,
    },
    /// A number is missing in the shared log.
    #[error("the shared log has a hole after {after}")]
    HoleInLog {
        /// The last number before it.
        after: i64,
    },
    /// A restore would write over an office.
    #[error("{0} holds an office already: restore into an empty folder")]
    FolderInUse(std::path::PathBuf),
    /// A backup does not hold the key.
    #[error("no key at {0}: put the office's key there first, a backup does not hold it")]
    NoKey(std::path::PathBuf),
    /// The folder follows another office's log, or this one's as it was before it was restored.
    #[error("the folder holds a copy of another log: choose an empty one")]
    AnotherLog,
    /// A picture is not what its name says.
    #[error("the picture {0} is missing or damaged")]
    DamagedPicture(String),
    /// Another node runs a newer version and wrote what this one cannot read.
    #[error("another node runs a newer version: update this one")]
    NewerNode,
    /// This office was installed without the program that makes PDFs.
    #[error("nyvri-pdf is not installed: put it beside nyvri-office, or name it in NYVRI_PDF")]
    NoPdf,
    /// The program that makes PDFs gave none; what it said is in the log above.
    #[error("nyvri-pdf made no PDF")]
    PdfFailed,
    /// The core refused or failed.
    #[error(transparent)]
    Core(#[from] nyvri_core::Error),
    /// A fault of `office.db`.
    #[error("office.db: {0}")]
    Database(#[from] rusqlite::Error),
    /// A fault of files or sockets.
    #[error("{0}")]
    Io(#[from] std::io::Error),
}
