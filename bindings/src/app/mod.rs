//! [`FieldApp`]: what a phone can ask and do. Reading gives a screen; doing gives nothing back but is
//! durable when it returns, and then the screen is asked for again.

mod advice;
mod agree;
mod answers;
mod camera;
mod captions;
mod findings;
mod interpreter;
mod marks;
mod office;
mod photos;
mod reading;
mod summary;
mod undo;
mod visits;

use std::path::Path;
use std::sync::{Arc, LockResult, Mutex, MutexGuard, PoisonError};

use nyvri_core::clock::SystemClock;
use nyvri_core::domain::change::Change;
use nyvri_core::domain::id::Id;
use nyvri_core::domain::person::Role;
use nyvri_core::domain::visit::VisitStatus;
use nyvri_core::store::{Key, PersonRow, Store};
use nyvri_core::text::{Language, Texts};
use nyvri_core::{Error, Result};
use tokio::sync::Notify;

use crate::error::AppError;
use crate::keys::KeyStore;
use crate::screens::view::SyncState;
use crate::watch::Watcher;

use undo::Undo;

/// Names of settings that are no part of the log.
pub(crate) mod setting {
    pub const LANGUAGE: &str = "language";
    pub const PHOTO_REMINDER: &str = "photo_reminder";
    pub const PERSON: &str = "person";
    pub const OFFICE_NAME: &str = "office_name";
    pub const OFFICE_ADDRESS: &str = "office_address";
    pub const OFFICE_PIN: &str = "office_pin";
    pub const OFFICE_TOKEN: &str = "office_token";
}

/// The app of one person on one phone.
#[derive(uniffi::Object)]
pub struct FieldApp {
    store: Mutex<Store>,
    moment: Mutex<Moment>,
    watcher: Mutex<Option<Arc<dyn Watcher>>>,
    stop: Notify,
}

/// What lives only while the app runs.
struct Moment {
    texts: Arc<Texts>,
    /// In the language that a tenant was shown last.
    tenants: Option<Arc<Texts>>,
    undo: Option<Undo>,
    sync: SyncState,
}

#[uniffi::export]
impl FieldApp {
    /// Opens the encrypted store in `folder` (made if it is not there). `language` is the phone's:
    /// `nb`, `nn` or `en`; it counts until the person chooses one.
    #[uniffi::constructor]
    pub fn open(
        folder: String,
        language: String,
        key_store: Arc<dyn KeyStore>,
    ) -> Result<Arc<Self>, AppError> {
        let phones = Language::from_tag(&language).unwrap_or(Language::Nb);
        let texts = Texts::new(phones);
        let key = key_from(key_store.as_ref(), &texts)?;
        let opened = open_store(Path::new(&folder), &key, phones);
        let (store, language) = opened.map_err(|error| AppError::of(&error, &texts))?;
        let texts = if language == phones {
            texts
        } else {
            Texts::new(language)
        };
        Ok(Arc::new(Self {
            store: Mutex::new(store),
            moment: Mutex::new(Moment {
                texts: Arc::new(texts),
                tenants: None,
                undo: None,
                sync: SyncState::default(),
            }),
            watcher: Mutex::new(None),
            stop: Notify::new(),
        }))
    }

    /// Chooses the language: `nb`, `nn` or `en`.
    pub fn set_language(&self, language: String) -> Result<(), AppError> {
        let unknown = || Error::UnknownValue {
            what: "language",
            value: language.clone(),
        };
        let chosen = Language::from_tag(&language).ok_or_else(unknown);
        self.told(chosen.and_then(|chosen| {
            self.store()
                .set_settings(&[(setting::LANGUAGE, chosen.tag())])?;
            self.moment().texts = Arc::new(Texts::new(chosen));
            Ok(())
        }))
    }

    /// Tells `watcher` after every change, until another one is given.
    pub fn watch(&self, watcher: Arc<dyn Watcher>) {
        *whole(self.watcher.lock()) = Some(watcher);
    }
}

impl FieldApp {
    fn store(&self) -> MutexGuard<'_, Store> {
        whole(self.store.lock())
    }

    fn moment(&self) -> MutexGuard<'_, Moment> {
        whole(self.moment.lock())
    }

    fn texts(&self) -> Arc<Texts> {
        Arc::clone(&self.moment().texts)
    }

    /// The texts of a tenant's language; those of the worker's where it is the same.
    fn tenants_texts(&self, language: Language) -> Arc<Texts> {
        let mut moment = self.moment();
        let mine = Some(&moment.texts).into_iter();
        let mut known = mine.chain(moment.tenants.as_ref());
        if let Some(texts) = known.find(|texts| texts.language() == language) {
            return Arc::clone(texts);
        }
        let texts = Arc::new(Texts::new(language));
        moment.tenants = Some(Arc::clone(&texts));
        texts
    }

    fn changed(&self) {
        let watcher = whole(self.watcher.lock()).clone();
        if let Some(watcher) = watcher {
            watcher.changed();
        }
    }

    /// Turns an error into the person's words, and tells the watcher of a change that went well.
    fn told(&self, done: Result<()>) -> Result<(), AppError> {
        match done {
            Ok(()) => {
                self.changed();
                Ok(())
            }
            Err(error) => Err(AppError::of(&error, &self.texts())),
        }
    }

    fn id(&self, text: &str) -> Result<Id, AppError> {
        text.parse().map_err(|_| AppError::bad_id(&self.texts()))
    }

    /// Writes what a person did in a visit that is still open, and remembers how to take it back.
    fn write(&self, store: &mut Store, visit: Id, changes: &[Change], undo: Undo) -> Result<()> {
        let (row, author) = store.at_once(|store| Ok((store.visit(visit)?, person(store)?.id)))?;
        if !row.status.is_open() {
            return Err(Error::VisitEnded);
        }
        let mut all = Vec::with_capacity(changes.len() + 1);
        if row.status != VisitStatus::Started {
            all.push(nyvri_core::domain::change::VisitStarted {}.into());
        }
        all.extend_from_slice(changes);
        store.write(author, visit, &all)?;
        self.moment().undo = Some(undo);
        Ok(())
    }
}

/// What a lock guards, also after a thread died holding it: every change is a transaction or one
/// assignment, so it is whole.
fn whole<T>(locked: LockResult<MutexGuard<'_, T>>) -> MutexGuard<'_, T> {
    locked.unwrap_or_else(PoisonError::into_inner)
}

fn key_from(key_store: &dyn KeyStore, texts: &Texts) -> Result<Key, AppError> {
    let kept = key_store
        .load()
        .map_err(|error| AppError::key_store(&error, texts))?;
    if let Some(bytes) = kept {
        return Key::from_slice(&bytes).ok_or_else(|| AppError::of(&Error::WrongKey, texts));
    }
    let key = Key::generate().map_err(|error| AppError::of(&error, texts))?;
    key_store
        .save(key.as_bytes().to_vec())
        .map_err(|error| AppError::key_store(&error, texts))?;
    Ok(key)
}

fn open_store(folder: &Path, key: &Key, phones: Language) -> Result<(Store, Language)> {
    std::fs::create_dir_all(folder)?;
    let mut store = Store::open(&folder.join("nyvri.db"), key, Arc::new(SystemClock))?;
    store.forget_expired()?;
    let chosen = store.setting(setting::LANGUAGE)?;
    let language = chosen
        .and_then(|tag| Language::from_tag(&tag))
        .unwrap_or(phones);
    Ok((store, language))
}

/// The person whose phone this is. Before the office has told, a nobody with the fewest rights.
fn person(store: &Store) -> Result<PersonRow> {
    let id = store
        .setting(setting::PERSON)?
        .and_then(|id| id.parse().ok())
        .unwrap_or_default();
    match store.person(id) {
        Err(Error::NotFound { .. }) => Ok(PersonRow {
            id,
            name: String::new(),
            role: Role::Operator,
        }),
        found => found,
    }
}
