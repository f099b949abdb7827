//! An S3 server of one test's own: s3s-fs, which keeps objects as files, checks signatures, and speaks S3 over
//! HTTP as any client knows it. It runs in threads of the test and ends with it.

use std::io::{Error, Result};
use std::path::PathBuf;

use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto::Builder;
use s3s::auth::SimpleAuth;
use s3s::service::{S3Service, S3ServiceBuilder};
use s3s_fs::FileSystem;
use tokio::net::TcpListener;
use tokio::runtime::Runtime;

const BUCKET: &str = "pictures";
const ACCESS_KEY: &str = "nyvri-test";
const SECRET_KEY: &str = "invented-for-this-test";

/// A server that answers.
pub struct ObjectServer {
    folder: tempfile::TempDir,
    port: u16,
    runtime: Option<Runtime>,
}

impl ObjectServer {
    /// Starts it, with one empty bucket.
    pub fn start() -> Result<Self> {
        let folder = tempfile::tempdir()?;
        std::fs::create_dir(folder.path().join(BUCKET))?;
        let files = FileSystem::new(folder.path()).map_err(|_| Error::other("s3s-fs"))?;
        let mut service = S3ServiceBuilder::new(files);
        service.set_auth(SimpleAuth::from_single(ACCESS_KEY, SECRET_KEY));
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()?;
        let listener = std::net::TcpListener::bind("127.0.0.1:0")?;
        listener.set_nonblocking(true)?;
        let port = listener.local_addr()?.port();
        runtime.spawn(answer(listener, service.build()));
        Ok(Self {
            folder,
            port,
            runtime: Some(runtime),
        })
    }

    /// For `--photos`.
    pub fn url(&self) -> String {
        format!("s3://{BUCKET}")
    }

    /// What a program that uses it needs in its environment.
    pub fn environment(&self) -> [(&'static str, String); 5] {
        [
            ("AWS_ENDPOINT", format!("http://127.0.0.1:{}", self.port)),
            ("AWS_ALLOW_HTTP", "true".to_owned()),
            ("AWS_REGION", "us-east-1".to_owned()),
            ("AWS_ACCESS_KEY_ID", ACCESS_KEY.to_owned()),
            ("AWS_SECRET_ACCESS_KEY", SECRET_KEY.to_owned()),
        ]
    }

    /// Names of the objects it keeps, sorted.
    pub fn names(&self) -> Result<Vec<String>> {
        let top = self.folder.path().join(BUCKET);
        let mut names = Vec::new();
        let mut folders: Vec<PathBuf> = vec![top.clone()];
        while let Some(folder) = folders.pop() {
            for file in std::fs::read_dir(folder)? {
                let path = file?.path();
                if path.is_dir() {
                    folders.push(path);
                } else if let Ok(name) = path.strip_prefix(&top) {
                    names.push(name.display().to_string());
                }
            }
        }
        names.sort();
        Ok(names)
    }

    /// As if everything in it had been written so much earlier.
    pub fn made_older(&self, by: std::time::Duration) -> Result<()> {
        for name in self.names()? {
            let path = self.folder.path().join(BUCKET).join(name);
            let file = std::fs::File::options().write(true).open(path)?;
            file.set_modified(file.metadata()?.modified()? - by)?;
        }
        Ok(())
    }

    /// What an object holds.
    pub fn content(&self, name: &str) -> Result<Vec<u8>> {
        std::fs::read(self.folder.path().join(BUCKET).join(name))
    }
}

impl Drop for ObjectServer {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

async fn answer(listener: std::net::TcpListener, service: S3Service) -> Result<()> {
    let listener = TcpListener::from_std(listener)?;
    loop {
        let (socket, _) = listener.accept().await?;
        let service = service.clone();
        tokio::spawn(async move {
            // A client that goes away in the middle is its own business.
            let _ = Builder::new(TokioExecutor::new())
                .serve_connection(TokioIo::new(socket), service)
                .await;
        });
    }
}
