//! How the office is started: what can be chosen, and what each choice means.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::Args;

use crate::durable::Sharing;

/// Where the office keeps its data.
#[derive(Debug, Clone, Args)]
pub struct DataFolder {
    /// The data folder: two encrypted databases, the certificate and, unless --key-file says otherwise, the key.
    #[arg(long, value_name = "FOLDER")]
    pub data: PathBuf,
    /// The file with the library key, 64 hexadecimal digits; made if it does not exist. Default: FOLDER/key.
    #[arg(long, value_name = "FILE", env = "NYVRI_KEY_FILE")]
    pub key_file: Option<PathBuf>,
    /// What is shared with other nodes.
    #[command(flatten)]
    pub sharing: Sharing,
}

impl DataFolder {
    /// A folder that shares nothing and holds its own key.
    pub fn at(data: PathBuf) -> Self {
        Self {
            data,
            key_file: None,
            sharing: Sharing::default(),
        }
    }

    /// The file with the library key.
    pub fn key_path(&self) -> PathBuf {
        self.key_file
            .clone()
            .unwrap_or_else(|| self.data.join("key"))
    }
}

/// Everything `serve` needs.
#[derive(Debug, Clone, Args)]
pub struct Config {
    /// The data folder and its key.
    #[command(flatten)]
    pub folder: DataFolder,
    /// The dashboard's address. Plain HTTP on this machine only; others need --tls.
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8080")]
    pub listen: SocketAddr,
    /// The dashboard speaks TLS with the office's own certificate.
    #[arg(long)]
    pub tls: bool,
    /// The address phones talk to, always TLS.
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8443")]
    pub phones: SocketAddr,
    /// What the QR code tells phones to talk to. Default: the address they are listened to on.
    #[arg(long, value_name = "HOST:PORT")]
    pub public_address: Option<String>,
    /// Whose office this is, as people and phones see it: `Fjordvik kommune`.
    #[arg(long, value_name = "NAME")]
    pub municipality: Option<String>,
    /// Fills an empty office with invented people, homes and visits. This machine only.
    #[arg(long)]
    pub sample: bool,
    /// Writes the ports in use as JSON here, once both answer: {"dashboard":8080,"phones":8443}.
    #[arg(long, value_name = "FILE")]
    pub port_file: Option<PathBuf>,
}

impl Config {
    /// For a data folder, with ports that the system picks.
    pub fn for_tests(data: PathBuf) -> Self {
        let any = SocketAddr::from(([127, 0, 0, 1], 0));
        Self {
            folder: DataFolder::at(data),
            listen: any,
            tls: false,
            phones: any,
            public_address: None,
            municipality: None,
            sample: false,
            port_file: None,
        }
    }
}
