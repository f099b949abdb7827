//! What the tests that cross crates share: pictures drawn by code, a worker with a phone, an office.

pub mod bad_line;
pub mod bare_phone;
pub mod bench;
pub mod bombs;
pub mod browser;
pub mod disk;
pub mod good_input;
pub mod hostile_pictures;
pub mod killable;
pub mod nodes;
pub mod object_server;
pub mod office;
pub mod overheard;
pub mod phone;
pub mod photo_folder;
pub mod pictures;
pub mod pocket;
pub mod postgres;
pub mod raw;
pub mod remains;
pub mod rooms;
pub mod rounds;
pub mod routes;
pub mod seeded;
pub mod simulation;
pub mod spoiler;
