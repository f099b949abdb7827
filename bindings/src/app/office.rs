//! Pairing and sync: the only calls that wait for a network. What was received stays received, whenever
//! they end.

use nyvri_core::sync::http::HttpOffice;
use nyvri_core::sync::protocol::PairRequest;
use nyvri_core::sync::{PairingText, SyncError, round};
use nyvri_core::{Error, Result};

use crate::error::AppError;

use super::{FieldApp, setting};

#[uniffi::export(async_runtime = "tokio")]
impl FieldApp {
    /// Meets the office by the words below its QR code (or the QR code's own text), then fetches the day.
    /// `device_name` is what the office calls the phone, such as its model.
    pub async fn pair(&self, code: String, device_name: String) -> Result<(), AppError> {
        self.told(self.meet(&code, device_name).await)?;
        self.sync().await
    }

    /// Sends what waits and fetches what is new. Returns when done, stopped or failed; what was
    /// received before stays received. While one runs, another does nothing.
    pub async fn sync(&self) -> Result<(), AppError> {
        {
            let mut moment = self.moment();
            if moment.sync.running {
                return Ok(());
            }
            moment.sync.running = true;
        }
        let _running = Running(self);
        self.changed();
        let done = tokio::select! {
            done = self.round() => done,
            () = self.stop.notified() => Err(SyncError::Cancelled.into()),
        };
        let texts = self.texts();
        self.moment().sync.problem = done.as_ref().err().map(|error| error.text(&texts));
        done.map_err(|error| AppError::of(&error, &texts))
    }

    /// Stops a sync under way, soon. Nothing is lost.
    pub fn cancel_sync(&self) {
        self.stop.notify_waiters();
    }
}

/// Marks the sync as ended however it ends, also when the caller drops it half-way.
struct Running<'a>(&'a FieldApp);

impl Drop for Running<'_> {
    fn drop(&mut self) {
        self.0.moment().sync.running = false;
        self.0.changed();
    }
}

impl FieldApp {
    async fn meet(&self, code: &str, device_name: String) -> Result<()> {
        let text: PairingText = code.parse()?;
        let office = HttpOffice::new(&text.address, &text.pin, "")?;
        let device = self.store().device();
        let met = office
            .pair(&PairRequest {
                code: text.code,
                device_name,
                device,
            })
            .await?;
        self.store().set_settings(&[
            (setting::OFFICE_ADDRESS, &text.address),
            (setting::OFFICE_PIN, &text.pin.to_string()),
            (setting::OFFICE_TOKEN, &met.token),
            (setting::OFFICE_NAME, &met.office_name),
            (setting::PERSON, &met.person.to_string()),
        ])
    }

    async fn round(&self) -> Result<()> {
        let office = self.office()?;
        let done = round::run(&self.store, &office, &|| self.changed()).await;
        if matches!(done, Err(Error::Sync(SyncError::Revoked))) {
            // A phone that was lost or handed in shows nothing more.
            self.moment().undo = None;
            self.store().wipe()?;
        } else {
            let mut store = self.store();
            store.forget_expired()?;
            store.copy_back()?;
        }
        done
    }

    fn office(&self) -> Result<HttpOffice> {
        let store = self.store();
        let known = |name| {
            store
                .setting(name)?
                .ok_or(Error::Sync(SyncError::NotPaired))
        };
        let pin = known(setting::OFFICE_PIN)?.parse()?;
        Ok(HttpOffice::new(
            &known(setting::OFFICE_ADDRESS)?,
            &pin,
            &known(setting::OFFICE_TOKEN)?,
        )?)
    }
}
