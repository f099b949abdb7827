//! Starts the office and stops it: two listeners, one for browsers and one for phones.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::middleware::from_fn_with_state;
use axum_server::Handle;
use axum_server::tls_rustls::RustlsConfig;
use nyvri_core::clock::{Clock, SystemClock};
use tokio::task::JoinHandle;

use crate::config::Config;
use crate::durable::follow_first;
use crate::error::{Error, Result};
use crate::listening::{BROWSERS, Listener, PHONES};
use crate::state::{AppState, Settings};
use crate::{dashboard, retention, sample, sync};

const GRACE: Duration = Duration::from_secs(10);

/// An office that answers.
pub struct Running {
    /// Where browsers reach it.
    pub dashboard: SocketAddr,
    /// Where phones reach it.
    pub phones: SocketAddr,
    /// What the requests reach, for tests and commands in the same process.
    pub state: AppState,
    handle: Handle<SocketAddr>,
    tasks: Vec<JoinHandle<std::io::Result<()>>>,
    nights: JoinHandle<()>,
}

impl Running {
    /// Lets open requests end, for ten seconds at most, and stops.
    pub async fn stop(self) {
        self.nights.abort();
        self.handle.graceful_shutdown(Some(GRACE));
        for task in self.tasks {
            // A listener that failed has been logged by then; stopping goes on.
            let _ = task.await;
        }
    }
}

/// Starts the office.
///
/// # Errors
/// [`Error::PlainHttpBeyondLoopback`], a key that does not fit, an address in use.
pub async fn serve(config: Config) -> Result<Running> {
    serve_at(config, Arc::new(SystemClock)).await
}

/// The same with a clock of one's own.
pub async fn serve_at(config: Config, clock: Arc<dyn Clock>) -> Result<Running> {
    refuse_what_would_leak(&config)?;
    if config.sample {
        let (folder, now) = (config.folder.clone(), clock.now());
        tokio::task::spawn_blocking(move || sample::fill(&folder, now))
            .await
            .map_err(std::io::Error::other)??;
    }
    let state = AppState::open_at(&config.folder, Settings::default(), clock)?;
    let tls = RustlsConfig::from_config(state.certificate().server_config()?);
    let dashboard = Listener::bind(config.listen, BROWSERS, config.tls.then(|| tls.clone()))?;
    let phones = Listener::bind(config.phones, PHONES, Some(tls))?;
    let (dashboard_at, phones_at) = (dashboard.address()?, phones.address()?);
    let state = state.with_settings(Settings {
        public_address: config
            .public_address
            .clone()
            .unwrap_or_else(|| phones_at.to_string()),
        municipality: config
            .municipality
            .clone()
            .or_else(|| config.sample.then(|| sample::MUNICIPALITY.to_owned())),
        secure_cookies: config.tls,
        is_sample: config.sample,
        ..Settings::default()
    });
    let handle = Handle::new();
    let pages = dashboard::router(&state);
    let follow = (
        state.clone(),
        sync::unavailable as fn(Error) -> sync::Refused,
    );
    let api = sync::router()
        .with_state(state.clone())
        .layer(from_fn_with_state(follow, follow_first));
    let tasks = vec![
        dashboard.start(&handle, pages)?,
        phones.start(&handle, api)?,
    ];
    if let Some(file) = &config.port_file {
        write_ports(file, dashboard_at, phones_at)?;
    }
    let nights = retention::start(state.clone());
    tracing::info!(dashboard = %dashboard_at, phones = %phones_at, "the office answers");
    Ok(Running {
        dashboard: dashboard_at,
        phones: phones_at,
        state,
        handle,
        tasks,
        nights,
    })
}

fn refuse_what_would_leak(config: &Config) -> Result<()> {
    let is_local = config.listen.ip().is_loopback();
    if !is_local && !config.tls {
        return Err(Error::PlainHttpBeyondLoopback(config.listen));
    }
    if !is_local && config.sample {
        return Err(Error::SampleBeyondLoopback);
    }
    Ok(())
}

fn write_ports(file: &std::path::Path, dashboard: SocketAddr, phones: SocketAddr) -> Result<()> {
    let ports = serde_json::json!({ "dashboard": dashboard.port(), "phones": phones.port() });
    // Whoever waits for the file must never read half of it.
    let draft = file.with_extension("draft");
    std::fs::write(&draft, ports.to_string())?;
    std::fs::rename(draft, file)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn config(listen: &str, tls: bool, sample: bool) -> Result<Config> {
        let listen = listen.parse().map_err(|_| Error::Unknown("address"))?;
        Ok(Config {
            listen,
            tls,
            sample,
            ..Config::for_tests(std::path::PathBuf::from("unused"))
        })
    }

    #[test]
    fn plain_http_is_refused_wherever_others_could_listen() -> Result<()> {
        for address in ["0.0.0.0:80", "192.0.2.7:80", "[::]:80"] {
            let refused = refuse_what_would_leak(&config(address, false, false)?);
            assert!(
                matches!(refused, Err(Error::PlainHttpBeyondLoopback(_))),
                "{address}"
            );
            refuse_what_would_leak(&config(address, true, false)?)?;
            let refused = refuse_what_would_leak(&config(address, true, true)?);
            assert!(
                matches!(refused, Err(Error::SampleBeyondLoopback)),
                "{address}"
            );
        }
        refuse_what_would_leak(&config("127.0.0.1:80", false, true)?)?;
        refuse_what_would_leak(&config("[::1]:80", false, false)?)
    }
}
