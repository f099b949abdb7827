//! A phone that processes of its own work with, so that they can be killed, and the office it is paired with.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use nyvri_core::clock::SystemClock;
use nyvri_core::domain::id::Id;
use nyvri_core::store::{Key, Store};
use nyvri_core::sync::http::HttpOffice;
use nyvri_core::sync::pairing::{PairingText, Pin};
use nyvri_core::sync::protocol::PairRequest;
use nyvri_core::{Error, Result};
use nyvri_office::{AppState, DataFolder};

use crate::office::Office;
use crate::simulation::{Outcome, town};

/// What a phone knows of its office, in a file beside its store.
pub struct Paired {
    /// `host:port`.
    pub address: String,
    /// The office's certificate.
    pub pin: Pin,
    /// Shown with every request.
    pub token: String,
    /// Whose phone it is.
    pub person: Id,
    /// The visit that is worked on.
    pub visit: Id,
}

/// The store of the phone in `folder`.
pub fn store_of(folder: &Path) -> PathBuf {
    folder.join(town::FILE)
}

/// Its key, which lies beside it: these phones have no secrets.
pub fn key_of(folder: &Path) -> Result<Key> {
    Key::from_slice(&std::fs::read(folder.join("key"))?).ok_or(Error::WrongKey)
}

/// Opens the store of the phone in `folder`.
pub fn open(folder: &Path) -> Result<Store> {
    Store::open(&store_of(folder), &key_of(folder)?, Arc::new(SystemClock))
}

impl Paired {
    /// Reads the file.
    pub fn read(folder: &Path) -> Result<Self> {
        let text = std::fs::read_to_string(folder.join("paired"))?;
        let mut lines = text.lines().map(str::to_owned);
        let mut next = || lines.next().unwrap_or_default();
        let (address, pin, token) = (next(), next().parse()?, next());
        let person = next().parse().map_err(|_| Error::Malformed("person"))?;
        Ok(Self {
            address,
            pin,
            token,
            person,
            visit: town::visit(1),
        })
    }

    fn write(&self, folder: &Path) -> Result<()> {
        let Self {
            address,
            pin,
            token,
            person,
            ..
        } = self;
        Ok(std::fs::write(
            folder.join("paired"),
            format!("{address}\n{pin}\n{token}\n{person}\n"),
        )?)
    }
}

/// An empty data folder gets the plan of a small town; gives nothing running.
pub fn prepare_office(data: &Path) -> Outcome<()> {
    let folder = DataFolder::at(data.to_owned());
    let state = AppState::open(&folder, nyvri_office::state::Settings::default())?;
    Ok(town::plan(&mut state.store())?)
}

/// The store of an office whose process is gone.
pub fn office_store(data: &Path) -> Outcome<Store> {
    let text = std::fs::read_to_string(data.join("key"))?;
    let bytes = nyvri_core::hex::decode(text.trim()).unwrap_or_default();
    let key = Key::from_slice(&bytes).ok_or("the office's key")?;
    Ok(Store::open(
        &data.join(town::FILE),
        &key,
        Arc::new(SystemClock),
    )?)
}

/// A new phone in `folder`, paired with an office that runs.
pub async fn pair(folder: &Path, office: &Office) -> Outcome<()> {
    std::fs::write(folder.join("key"), Key::generate()?.as_bytes())?;
    let device = open(folder)?.device();
    let text: PairingText = office.pairing_text("Person 1")?.parse()?;
    let door = HttpOffice::new(&text.address, &text.pin, "")?;
    let request = PairRequest {
        code: text.code.clone(),
        device_name: "Prøvetelefon".into(),
        device,
    };
    let met = door.pair(&request).await?;
    let (address, pin, visit) = (text.address, text.pin, town::visit(1));
    Paired {
        address,
        pin,
        token: met.token,
        person: met.person,
        visit,
    }
    .write(folder)?;
    Ok(())
}
