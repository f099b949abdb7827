//! The shared side of an office with several nodes, opened from what was chosen at the start.

use std::path::PathBuf;
use std::sync::Arc;

use clap::Args;

use super::database::Database;
use super::objects::Objects;
use super::seal::Seal;
use super::stream::{Name, Stream};
use crate::error::Result;

/// Where the log and the pictures are, when not in the data folder.
#[derive(Debug, Clone, Default, Args)]
pub struct Sharing {
    /// PostgreSQL, shared by every node of this office: postgres://user:password@host/database. The data
    /// folder is then only this node's cache.
    #[arg(
        long,
        value_name = "URL",
        env = "NYVRI_LOG",
        hide_env_values = true,
        requires = "photos",
        requires = "number"
    )]
    pub log: Option<String>,
    /// Who vouches for the database's certificate (PEM). Default: the web's authorities.
    #[arg(long, value_name = "FILE", env = "NYVRI_LOG_AUTHORITIES")]
    pub log_authorities: Option<PathBuf>,
    /// An S3 bucket for pictures, shared by every node: s3://bucket. Server and credentials by AWS_ENDPOINT,
    /// AWS_REGION, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY.
    #[arg(long, value_name = "URL", env = "NYVRI_PHOTOS", requires = "log")]
    pub photos: Option<String>,
    /// The municipality's number, 5001: whose rows and pictures these are where many share one database.
    #[arg(
        long = "municipality-number",
        id = "number",
        value_name = "NUMBER",
        env = "NYVRI_MUNICIPALITY_NUMBER"
    )]
    pub municipality_number: Option<String>,
    /// Settings of the object store beside the environment's, for whoever starts an office in a process of
    /// its own making.
    #[arg(skip)]
    pub photo_settings: Vec<(String, String)>,
}

/// What every node of the office shares.
pub struct Shared {
    database: Database,
    municipality: String,
    key: [u8; 32],
    /// The pictures.
    pub objects: Arc<Objects>,
}

impl Shared {
    /// Opens what was chosen; none when everything lies in the data folder.
    pub fn open(chosen: &Sharing, key: &[u8; 32]) -> Result<Option<Self>> {
        let (Some(log), Some(photos), Some(municipality)) =
            (&chosen.log, &chosen.photos, &chosen.municipality_number)
        else {
            return Ok(None);
        };
        let database = Database::new(log, chosen.log_authorities.as_deref())?;
        database.make_tables()?;
        Ok(Some(Self {
            database,
            municipality: municipality.clone(),
            key: *key,
            objects: Arc::new(Objects::new(
                photos,
                &chosen.photo_settings,
                municipality,
                key,
            )?),
        }))
    }

    /// One of the streams.
    pub fn stream(&self, name: Name) -> Result<Stream> {
        Stream::new(self.database.clone(), &self.municipality, name, &self.key)
    }

    /// What the first node gave under this name; `mine` when this is the first.
    ///
    /// # Errors
    /// [`crate::Error::ForeignKey`] when it was another office's key that sealed it.
    pub fn same_for_all(&self, name: &'static str, mine: &[u8]) -> Result<Vec<u8>> {
        let (place, seal) = (
            format!("{}/{name}", self.municipality),
            Seal::new(&self.key, "shared")?,
        );
        let (sealed, municipality) = (seal.close(&place, mine)?, self.municipality.clone());
        let client = self.database.connect()?;
        let kept: Vec<u8> = self.database.wait(async move {
            let give = "INSERT INTO nyvri_shared (municipality, name, content) VALUES ($1, $2, $3)
                        ON CONFLICT DO NOTHING";
            client
                .execute(give, &[&municipality, &name, &sealed])
                .await?;
            let take = "SELECT content FROM nyvri_shared WHERE municipality = $1 AND name = $2";
            let row = client.query_one(take, &[&municipality, &name]).await?;
            Ok::<_, tokio_postgres::Error>(row.get(0))
        })??;
        seal.open(&place, &kept)
    }
}
