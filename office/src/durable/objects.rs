//! Pictures in an object store that every node reaches: `<municipality>/<sha256>` once whole,
//! `<municipality>/parts/<sha256>/<start>` while on the way. Sealed before they leave the node, and named by
//! the hash of what they are, so that writing one twice changes nothing.

use std::sync::Arc;
use std::time::Duration;

use futures_util::{StreamExt, TryStreamExt};
use nyvri_core::clock::UnixMillis;
use nyvri_core::hex;
use object_store::aws::{AmazonS3Builder, AmazonS3ConfigKey};
use object_store::path::Path;
use object_store::{
    ClientConfigKey, Error as ObjectError, ObjectMeta, ObjectStore, ObjectStoreExt, RetryConfig,
};

use super::seal::Seal;
use super::waiting::Waiting;
use crate::error::{Error, Result};

/// What sealing adds to the bytes of a part: nonce and tag.
const SEALED: u64 = 28;

/// An object as it is listed.
pub struct Listed {
    /// Its whole name.
    pub name: String,
    /// The picture that it is, or a part of; none where it is nothing of ours.
    pub sha256: Option<[u8; 32]>,
    /// On its way in.
    pub is_part: bool,
    /// When it was written, by the store's clock.
    pub changed_at: UnixMillis,
}

/// The store of one municipality's pictures.
pub struct Objects {
    store: Arc<dyn ObjectStore>,
    waiting: Waiting,
    municipality: String,
    seal: Seal,
}

impl Objects {
    /// `s3://bucket`; server and credentials as every S3 program takes them, from `AWS_ENDPOINT`,
    /// `AWS_REGION`, `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`, or the machine's role.
    pub fn new(
        url: &str,
        settings: &[(String, String)],
        municipality: &str,
        key: &[u8; 32],
    ) -> Result<Self> {
        if !url.starts_with("s3://") {
            return Err(Error::PicturesAddress("it starts with s3://".to_owned()));
        }
        // The one that TLS uses everywhere else here; it may be set already.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let retry = RetryConfig {
            max_retries: 3,
            retry_timeout: Duration::from_secs(20),
            ..RetryConfig::default()
        };
        let patience = |key| AmazonS3ConfigKey::Client(key);
        let mut wanted = AmazonS3Builder::from_env()
            .with_config(patience(ClientConfigKey::ConnectTimeout), "5 seconds")
            .with_config(patience(ClientConfigKey::Timeout), "30 seconds")
            .with_url(url)
            .with_retry(retry);
        for (name, value) in settings {
            let setting = name.to_lowercase().parse();
            let setting =
                setting.map_err(|fault: ObjectError| Error::PicturesAddress(fault.to_string()))?;
            wanted = wanted.with_config(setting, value);
        }
        let store = wanted
            .build()
            .map_err(|fault| Error::PicturesAddress(fault.to_string()))?;
        Ok(Self {
            store: Arc::new(store),
            waiting: Waiting::new()?,
            municipality: municipality.to_owned(),
            seal: Seal::new(key, "objects")?,
        })
    }

    /// Keeps a whole picture.
    pub fn keep(&self, sha256: &[u8], jpeg: &[u8]) -> Result<()> {
        self.put(&self.name(sha256), jpeg)
    }

    /// A whole picture, if it is there.
    pub fn picture(&self, sha256: &[u8]) -> Result<Option<Vec<u8>>> {
        self.get(&self.name(sha256))
    }

    /// Whether a whole picture is there.
    pub fn has_picture(&self, sha256: &[u8]) -> Result<bool> {
        let (store, path) = (Arc::clone(&self.store), Path::from(self.name(sha256)));
        match self.waiting.on(async move { store.head(&path).await })? {
            Ok(_) => Ok(true),
            Err(ObjectError::NotFound { .. }) => Ok(false),
            Err(fault) => Err(fault.into()),
        }
    }

    /// Takes a whole picture away, and what came in of it.
    pub fn erase(&self, sha256: &[u8]) -> Result<()> {
        self.drop_parts(sha256)?;
        self.delete(self.name(sha256))
    }

    /// The next of this municipality's objects, by name.
    pub fn listed_after(&self, last: Option<&str>, count: usize) -> Result<Vec<Listed>> {
        let folder = Path::from(self.municipality.clone());
        let after = last.map_or_else(|| folder.clone(), Path::from);
        let store = Arc::clone(&self.store);
        let page: Vec<ObjectMeta> = self.waiting.on(async move {
            let listing = store.list_with_offset(Some(&folder), &after);
            listing.take(count).try_collect().await
        })??;
        Ok(page.iter().map(|object| self.named(object)).collect())
    }

    fn named(&self, object: &ObjectMeta) -> Listed {
        let name = object.location.as_ref();
        let within = name
            .strip_prefix(&*self.municipality)
            .and_then(|rest| rest.strip_prefix('/'))
            .unwrap_or_default();
        let (is_part, hash) = match within.strip_prefix("parts/") {
            Some(part) => (true, part.split('/').next()),
            None => (false, Some(within)),
        };
        Listed {
            name: name.to_owned(),
            sha256: hash.and_then(hex::decode).and_then(|it| it.try_into().ok()),
            is_part,
            changed_at: object.last_modified.timestamp_millis(),
        }
    }

    /// Keeps some bytes of a picture on its way in.
    pub fn add_part(&self, sha256: &[u8], start: i64, chunk: &[u8]) -> Result<()> {
        self.put(&self.part(sha256, start), chunk)
    }

    /// How many bytes of a picture on its way in are there without a gap.
    pub fn part_length(&self, sha256: &[u8]) -> Result<i64> {
        let parts = self.parts(sha256)?;
        Ok(parts.last().map_or(0, |(start, length)| start + length))
    }

    /// The bytes that came in so far.
    pub fn joined_parts(&self, sha256: &[u8]) -> Result<Vec<u8>> {
        let mut joined = Vec::new();
        for (start, _) in self.parts(sha256)? {
            let part = self.get(&self.part(sha256, start))?;
            joined.extend(part.ok_or(Error::ForeignKey)?);
        }
        Ok(joined)
    }

    /// Throws the parts away.
    pub fn drop_parts(&self, sha256: &[u8]) -> Result<()> {
        for (start, _) in self.listed(sha256)? {
            self.delete(self.part(sha256, start))?;
        }
        Ok(())
    }

    fn delete(&self, name: String) -> Result<()> {
        let (store, path) = (Arc::clone(&self.store), Path::from(name));
        match self.waiting.on(async move { store.delete(&path).await })? {
            Ok(()) | Err(ObjectError::NotFound { .. }) => Ok(()),
            Err(fault) => Err(fault.into()),
        }
    }

    /// Start and length of each part, from the beginning to the first gap.
    fn parts(&self, sha256: &[u8]) -> Result<Vec<(i64, i64)>> {
        let mut parts = self.listed(sha256)?;
        parts.sort_unstable();
        let mut end = 0;
        parts.retain(|(start, length)| {
            let fits = *start == end;
            if fits {
                end += length;
            }
            fits
        });
        Ok(parts)
    }

    fn listed(&self, sha256: &[u8]) -> Result<Vec<(i64, i64)>> {
        let folder = format!("{}/parts/{}", self.municipality, hex::encode(sha256));
        let (store, path) = (Arc::clone(&self.store), Path::from(folder));
        let listing = self
            .waiting
            .on(async move { store.list_with_delimiter(Some(&path)).await })??;
        let part = |object: &object_store::ObjectMeta| {
            let start = object.location.filename()?.parse().ok()?;
            let length = i64::try_from(object.size.checked_sub(SEALED)?).ok()?;
            Some((start, length))
        };
        Ok(listing.objects.iter().filter_map(part).collect())
    }

    fn put(&self, name: &str, bytes: &[u8]) -> Result<()> {
        let sealed = self.seal.close(name, bytes)?;
        let (store, path) = (Arc::clone(&self.store), Path::from(name));
        self.waiting
            .on(async move { store.put(&path, sealed.into()).await })??;
        Ok(())
    }

    fn get(&self, name: &str) -> Result<Option<Vec<u8>>> {
        let (store, path) = (Arc::clone(&self.store), Path::from(name));
        let got = self
            .waiting
            .on(async move { store.get(&path).await?.bytes().await })?;
        match got {
            Ok(sealed) => Ok(Some(self.seal.open(name, &sealed)?)),
            Err(ObjectError::NotFound { .. }) => Ok(None),
            Err(fault) => Err(fault.into()),
        }
    }

    fn name(&self, sha256: &[u8]) -> String {
        format!("{}/{}", self.municipality, hex::encode(sha256))
    }

    fn part(&self, sha256: &[u8], start: i64) -> String {
        format!(
            "{}/parts/{}/{start:010}",
            self.municipality,
            hex::encode(sha256)
        )
    }
}
