//! What every request can reach: the store, the accounts, the texts, the clock, the certificate.

use std::sync::{Arc, MutexGuard};

use nyvri_core::clock::{Clock, SystemClock, UnixMillis};
use nyvri_core::domain::id::DeviceId;
use nyvri_core::store::{Key, OfficeLog, Store};
use tokio::sync::{OwnedMutexGuard, SemaphorePermit};

use crate::accounts::Accounts;
use crate::certificate::Certificate;
use crate::config::DataFolder;
use crate::durable::{Name, OwnPictures, PictureStore, Shared, SharedLog, SharedPictures};
use crate::error::{Error, Result};
use crate::key;
use crate::ledger::Ledger;
use crate::words::{Library, Words};

/// Shared by the dashboard and the phones' side. Cloning shares.
#[derive(Clone)]
pub struct AppState {
    ledger: Arc<Ledger>,
    accounts: Arc<Accounts>,
    texts: Library,
    clock: Arc<dyn Clock>,
    certificate: Arc<Certificate>,
    settings: Arc<Settings>,
    pictures: Arc<dyn PictureStore>,
    is_shared: bool,
}

/// What was chosen at the start.
#[derive(Debug, Clone, Default)]
pub struct Settings {
    /// What the QR code tells phones to talk to, `host:port`.
    pub public_address: String,
    /// Whose office this is.
    pub municipality: Option<String>,
    /// Cookies are for TLS only.
    pub secure_cookies: bool,
    /// The data are invented; the sign-in page says so.
    pub is_sample: bool,
    /// The data folder, for the free room on its disk.
    pub data: std::path::PathBuf,
}

impl AppState {
    /// Opens or makes everything in the data folder.
    pub fn open(folder: &DataFolder, settings: Settings) -> Result<Self> {
        Self::open_at(folder, settings, Arc::new(SystemClock))
    }

    /// The same with a clock of one's own.
    pub fn open_at(
        folder: &DataFolder,
        mut settings: Settings,
        clock: Arc<dyn Clock>,
    ) -> Result<Self> {
        std::fs::create_dir_all(&folder.data)?;
        settings.data.clone_from(&folder.data);
        let key = key::read_or_make(&folder.key_path())?;
        let core_key = Key::from_slice(&key).ok_or(Error::BadKey)?;
        let mut store = Store::open(&folder.data.join("nyvri.db"), &core_key, Arc::clone(&clock))?;
        let accounts = Accounts::open(&folder.data.join("office.db"), &key)?;
        let shared = Shared::open(&folder.sharing, &key)?;
        store.become_office(match &shared {
            Some(shared) => Some(shared_log(shared, &store)?),
            None => None,
        })?;
        let ledger = Arc::new(Ledger::new(store));
        let certificate = match &shared {
            Some(shared) => Certificate::shared(&folder.data, shared)?,
            None => Certificate::read_or_make(&folder.data)?,
        };
        if let Some(shared) = &shared {
            accounts.share(shared.stream(Name::Accounts)?)?;
        }
        let state = Self {
            pictures: pictures(&ledger, shared.as_ref())?,
            ledger,
            accounts: Arc::new(accounts),
            texts: Library::load(),
            clock,
            certificate: Arc::new(certificate),
            settings: Arc::new(settings),
            is_shared: shared.is_some(),
        };
        state.meet_the_others()?;
        Ok(state)
    }

    /// Catches up with the other nodes, and makes sure that this folder and what they share belong together.
    fn meet_the_others(&self) -> Result<()> {
        if self.is_shared {
            self.follow()?;
            self.store().in_transaction(|_| Ok(()))?;
        }
        self.take_up_words()
    }

    /// What was published in the municipality's own words stands on the pages from now on.
    pub fn take_up_words(&self) -> Result<()> {
        Ok(self.texts.take_up(&self.store())?)
    }

    /// Catches up with the other nodes.
    pub fn follow(&self) -> Result<()> {
        self.accounts.follow()?;
        {
            let mut store = self.store();
            let before = store.last_number()?;
            if store.follow()? != before {
                self.texts.take_up(&store)?;
            }
        }
        self.pictures.follow()
    }

    /// Waits for a place to read a push.
    pub async fn place_to_read(&self) -> Option<SemaphorePermit<'_>> {
        self.ledger.place_to_read().await
    }

    /// Waits for the pushes of this phone that came before.
    pub async fn turn(&self, phone: DeviceId) -> OwnedMutexGuard<()> {
        self.ledger.turn(phone).await
    }

    /// Whether other nodes may write too.
    pub fn is_shared(&self) -> bool {
        self.is_shared
    }

    /// Pictures, whole and on their way in. Ask without holding [`Self::store`].
    pub fn pictures(&self) -> &dyn PictureStore {
        self.pictures.as_ref()
    }

    /// The same office with other settings, for what is known only after listening.
    pub fn with_settings(self, settings: Settings) -> Self {
        Self {
            settings: Arc::new(Settings {
                data: self.settings.data.clone(),
                ..settings
            }),
            ..self
        }
    }

    /// The log and its tables. Hold it shortly and never across an await.
    pub fn store(&self) -> MutexGuard<'_, Store> {
        self.ledger.store()
    }

    /// For a phone: the log without waiting for its tables.
    pub fn log(&self) -> MutexGuard<'_, Store> {
        self.ledger.is_asked();
        self.ledger.log()
    }

    /// Brings the tables up to the log, once the phones are quiet.
    pub fn settle_soon(&self) {
        self.ledger.settle_soon();
    }

    /// Sign-in, sessions, pairing, phones.
    pub fn accounts(&self) -> &Accounts {
        &self.accounts
    }

    /// Texts in every language.
    pub fn texts(&self) -> &Library {
        &self.texts
    }

    /// The time now.
    pub fn now(&self) -> UnixMillis {
        self.clock.now()
    }

    /// The certificate that phones pin.
    pub fn certificate(&self) -> &Certificate {
        &self.certificate
    }

    /// What was chosen at the start.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Whose office this is, as people and phones see it.
    pub fn office_name(&self, words: &Words) -> String {
        self.settings
            .municipality
            .clone()
            .unwrap_or_else(|| words.t("office-municipality"))
    }

    /// Runs work that waits for disk or processor off the async threads.
    pub async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Self) -> T + Send + 'static,
    ) -> std::io::Result<T> {
        let state = self.clone();
        tokio::task::spawn_blocking(move || work(&state))
            .await
            .map_err(std::io::Error::other)
    }
}

fn pictures(ledger: &Arc<Ledger>, shared: Option<&Shared>) -> Result<Arc<dyn PictureStore>> {
    let ledger = Arc::clone(ledger);
    let Some(shared) = shared else {
        return Ok(Arc::new(OwnPictures(ledger)));
    };
    let (objects, stream) = (Arc::clone(&shared.objects), shared.stream(Name::Pictures)?);
    Ok(Arc::new(SharedPictures::new(ledger, objects, stream)))
}

fn shared_log(shared: &Shared, store: &Store) -> Result<Box<dyn OfficeLog>> {
    let mut log = SharedLog::new(shared.stream(Name::Log)?);
    log.agrees_with(store)?;
    Ok(Box::new(log))
}
