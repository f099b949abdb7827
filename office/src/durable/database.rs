//! The way to PostgreSQL: address, TLS, connections. Knows nothing of what is kept there.

use std::future::Future;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use rustls::RootCertStore;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use tokio_postgres::config::{Host, SslMode};
use tokio_postgres::{Client, NoTls};
use tokio_postgres_rustls::MakeRustlsConnect;

use super::waiting::Waiting;
use crate::error::{Error, Result};

/// A node that hangs or is cut off gives its turn back, and nobody waits for ever. A receipt is given after
/// the commit, so the commit must be on disk whatever the server's default is.
const EACH_CONNECTION: &str =
    "SET idle_in_transaction_session_timeout = '20s'; SET lock_timeout = '15s';
    SET statement_timeout = '60s'; SET synchronous_commit = on";
const PARTITIONS: u32 = 16;
const PATIENCE: Duration = Duration::from_secs(10);

/// Where the shared tables are. Cloning shares.
#[derive(Clone)]
pub struct Database(Arc<Inner>);

struct Inner {
    waiting: Waiting,
    address: tokio_postgres::Config,
    tls: Option<MakeRustlsConnect>,
}

impl Database {
    /// `postgres://user:password@host/name`. Beyond this machine only TLS is spoken, and the server's
    /// certificate must be vouched for: by the authorities in `authorities` (PEM), or by the web's roots.
    pub fn new(url: &str, authorities: Option<&Path>) -> Result<Self> {
        let mut address: tokio_postgres::Config = url
            .parse()
            .map_err(|fault| Error::DatabaseAddress(told(&fault)))?;
        address
            .application_name("nyvri-office")
            .tcp_user_timeout(PATIENCE * 2);
        if address.get_connect_timeout().is_none() {
            address.connect_timeout(PATIENCE);
        }
        if !address.get_hosts().iter().all(is_this_machine) {
            address.ssl_mode(SslMode::Require);
        }
        let tls = match address.get_ssl_mode() {
            SslMode::Require => Some(MakeRustlsConnect::new(tls(authorities)?)),
            _ => None,
        };
        let waiting = Waiting::new()?;
        Ok(Self(Arc::new(Inner {
            waiting,
            address,
            tls,
        })))
    }

    /// Whether nothing goes over the wire in clear.
    pub fn speaks_tls(&self) -> bool {
        self.0.tls.is_some()
    }

    /// Waits for work that speaks to the database.
    pub fn wait<T: Send + 'static>(
        &self,
        work: impl Future<Output = T> + Send + 'static,
    ) -> Result<T> {
        self.0.waiting.on(work)
    }

    /// A new connection.
    pub fn connect(&self) -> Result<Arc<Client>> {
        let inner = Arc::clone(&self.0);
        let client = self.wait(async move {
            // The connection's own work ends when the client is dropped; what it says then, the client said.
            let client = match &inner.tls {
                Some(tls) => {
                    let (client, connection) = inner.address.connect(tls.clone()).await?;
                    tokio::spawn(connection);
                    client
                }
                None => {
                    let (client, connection) = inner.address.connect(NoTls).await?;
                    tokio::spawn(connection);
                    client
                }
            };
            client.batch_execute(EACH_CONNECTION).await?;
            Ok::<_, tokio_postgres::Error>(client)
        })??;
        Ok(Arc::new(client))
    }

    /// Makes the tables where they are missing. A database whose tables were made by hand (spread over
    /// several servers) is left as it is.
    pub fn make_tables(&self) -> Result<()> {
        let client = self.connect()?;
        self.wait(async move {
            let there = "SELECT to_regclass('nyvri_shared') IS NOT NULL";
            if client.query_one(there, &[]).await?.get(0) {
                return Ok(());
            }
            let mut schema = format!("BEGIN;{}", include_str!("schema.sql"));
            for table in ["nyvri_head", "nyvri_commit", "nyvri_shared"] {
                for part in 0..PARTITIONS {
                    schema.push_str(&format!(
                        "CREATE TABLE IF NOT EXISTS {table}_{part} PARTITION OF {table}
                         FOR VALUES WITH (MODULUS {PARTITIONS}, REMAINDER {part});"
                    ));
                }
            }
            schema.push_str("COMMIT");
            match client.batch_execute(&schema).await {
                // Two nodes started at the same moment: the other one has made them.
                Err(_)
                    if client.batch_execute("ROLLBACK").await.is_ok()
                        && client.query_one(there, &[]).await?.get(0) =>
                {
                    Ok(())
                }
                done => done,
            }
        })??;
        Ok(())
    }
}

fn is_this_machine(host: &Host) -> bool {
    match host {
        Host::Tcp(name) => matches!(name.as_str(), "localhost" | "127.0.0.1" | "::1"),
        Host::Unix(_) => true,
    }
}

fn tls(authorities: Option<&Path>) -> Result<rustls::ClientConfig> {
    let fault = |fault: &dyn std::fmt::Display| Error::DatabaseAddress(fault.to_string());
    let mut roots = RootCertStore::empty();
    match authorities {
        None => roots.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned()),
        Some(file) => {
            for authority in CertificateDer::pem_file_iter(file).map_err(|it| fault(&it))? {
                roots
                    .add(authority.map_err(|it| fault(&it))?)
                    .map_err(|it| fault(&it))?;
            }
        }
    }
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    Ok(rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|it| fault(&it))?
        .with_root_certificates(roots)
        .with_no_client_auth())
}

/// What a database said, with its cause: the outer words alone are "db error".
pub fn told(fault: &dyn std::error::Error) -> String {
    let mut words = fault.to_string();
    let mut cause = fault.source();
    while let Some(deeper) = cause {
        words.push_str(": ");
        words.push_str(&deeper.to_string());
        cause = deeper.source();
    }
    words
}
