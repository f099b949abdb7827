//! A phone without screens: a store, a line to the office, and somebody who finds things.

use std::error::Error;
use std::sync::{Arc, Mutex};

use nyvri_core::clock::SystemClock;
use nyvri_core::domain::change::{FindingLogged, NoteWritten, SummaryDisputed, SummarySigned};
use nyvri_core::domain::id::Id;
use nyvri_core::domain::person::Role;
use nyvri_core::domain::signature::{Party, Signing};
use nyvri_core::photo::take_in;
use nyvri_core::store::{Key, Store};
use nyvri_core::sync::http::HttpOffice;
use nyvri_core::sync::protocol::PairRequest;
use nyvri_core::sync::{PairingText, round};

use crate::pictures::bathroom;
use crate::seeded::Seeded;

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

/// A phone, its line, and what it wrote.
pub struct Pocket {
    folder: tempfile::TempDir,
    /// The key of its file.
    pub key: Key,
    /// What it holds.
    pub store: Mutex<Store>,
    /// Its way to the office.
    pub line: HttpOffice,
    person: Id,
}

impl Pocket {
    /// Pairs one with an office.
    ///
    /// # Errors
    /// When it cannot be.
    pub async fn pair(office: &Seeded, person: Id, role: Role) -> Outcome<Self> {
        let (folder, key) = (tempfile::tempdir()?, Key::generate()?);
        let store = Store::open(&folder.path().join("nyvri.db"), &key, Arc::new(SystemClock))?;
        let text: PairingText = office.pairing(person, role)?.parse()?;
        let request = PairRequest {
            code: text.code.clone(),
            device_name: "Prøvetelefon".into(),
            device: store.device(),
        };
        let paired = HttpOffice::new(&text.address, &text.pin, "")?
            .pair(&request)
            .await?;
        let line = HttpOffice::new(&text.address, &text.pin, &paired.token)?;
        let store = Mutex::new(store);
        Ok(Self {
            folder,
            key,
            store,
            line,
            person,
        })
    }

    /// Goes one round.
    ///
    /// # Errors
    /// When the office does not answer.
    pub async fn sync(&self) -> Outcome {
        round::run(&self.store, &self.line, &|| {}).await?;
        Ok(())
    }

    /// Writes a finding with a note and a photo. Gives the name of the picture.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn find(&self, visit: Id, words: &str, seed: u64) -> Outcome<[u8; 32]> {
        let mut store = round::lock(&self.store);
        let (finding, text) = (store.new_id(), words.to_owned());
        let (question, person) = (None, self.person);
        let found = [
            FindingLogged { finding, question }.into(),
            NoteWritten { finding, text }.into(),
        ];
        store.write(person, visit, &found)?;
        let picture = take_in(&bathroom(seed))?;
        store.take_photo(person, visit, finding, &picture)?;
        Ok(picture.sha256)
    }

    /// The tenant signs with a typed name, and disagrees in words.
    ///
    /// # Errors
    /// What the store says, or that the name is none.
    pub fn sign(&self, visit: Id, name: &str, words: &str) -> Outcome {
        let mut store = round::lock(&self.store);
        let summary = store.summary(visit)?.hash();
        let signed = SummarySigned {
            party: Party::Tenant,
            signing: Some(Signing::typed(name)?),
            summary: summary.clone(),
        };
        let words = words.to_owned();
        let disputed = SummaryDisputed { words, summary };
        store.write(self.person, visit, &[signed.into(), disputed.into()])?;
        Ok(())
    }

    /// Its file.
    pub fn file(&self) -> std::path::PathBuf {
        self.folder.path().join("nyvri.db")
    }
}
