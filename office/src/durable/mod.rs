//! What several office nodes share: the log and the accounts as streams of commits in PostgreSQL, pictures in
//! an object store. A node's own files are a cache of them that it can rebuild.
//!
//! It knows nothing of what a visit is: it orders, seals and keeps bytes.

mod copy;
mod database;
mod follow;
mod log;
mod objects;
mod orphans;
mod pictures;
mod rewriting;
mod seal;
mod shared;
mod stream;
mod waiting;

pub use copy::{Copied, Until, backup, restore};
pub use database::{Database, told};
pub use follow::follow_first;
pub use log::SharedLog;
pub use objects::Objects;
pub use pictures::{OwnPictures, PictureStore, SharedPictures};
pub use seal::Seal;
pub use shared::{Shared, Sharing};
pub use stream::{Name, Row, Stream};
