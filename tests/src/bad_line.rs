//! A line between a phone and an office that somebody interferes with: real sockets, bytes that stop, a guest
//! network's sign-in page. Knows nothing of what is said on it.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU32, Ordering};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};

/// What a guest network answers, whatever it is asked.
const SIGN_IN_PAGE: &[u8] = b"HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 38\r\n\r\n<html><body>Velkommen!</body></html>\r\n";

/// What may pass before both ends lose the line; counted over all connections.
#[derive(Clone, Default)]
pub struct Limits {
    /// Bytes from the phone.
    up: Arc<AtomicI64>,
    /// Bytes to the phone.
    down: Arc<AtomicI64>,
    /// Connections that were cut.
    cuts: Arc<AtomicU32>,
}

/// A line that is up until it is dropped.
pub struct BadLine {
    /// Where a phone reaches the office through it.
    pub address: SocketAddr,
    limits: Limits,
    task: tokio::task::JoinHandle<()>,
}

impl Drop for BadLine {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl BadLine {
    /// To the office at `office`; everything passes.
    pub async fn to(office: SocketAddr) -> io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let (address, limits) = (listener.local_addr()?, Limits::default());
        let shared = limits.clone();
        shared.up.store(i64::MAX, Ordering::Relaxed);
        shared.down.store(i64::MAX, Ordering::Relaxed);
        let task = tokio::spawn(async move {
            while let Ok((phone, _)) = listener.accept().await {
                tokio::spawn(carry(phone, office, shared.clone()));
            }
        });
        Ok(Self {
            address,
            limits,
            task,
        })
    }

    /// A guest network: whoever connects gets its sign-in page, without TLS.
    pub async fn guest_network() -> io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = listener.local_addr()?;
        let task = tokio::spawn(async move {
            while let Ok((mut phone, _)) = listener.accept().await {
                // The phone hangs up when it does not understand; nothing to do about it.
                let _ = phone.write_all(SIGN_IN_PAGE).await;
            }
        });
        Ok(Self {
            address,
            limits: Limits::default(),
            task,
        })
    }

    /// From now on the line is cut after so many bytes in each direction.
    pub fn cut_after(&self, up: i64, down: i64) {
        self.limits.up.store(up, Ordering::Relaxed);
        self.limits.down.store(down, Ordering::Relaxed);
    }

    /// How often it was cut.
    pub fn cuts(&self) -> u32 {
        self.limits.cuts.load(Ordering::Relaxed)
    }

    /// Bytes that have gone each way since [`Self::cut_after`] was told these limits.
    pub fn gone(&self, up: i64, down: i64) -> (i64, i64) {
        let limits = &self.limits;
        (
            up - limits.up.load(Ordering::Relaxed),
            down - limits.down.load(Ordering::Relaxed),
        )
    }
}

async fn carry(phone: TcpStream, office: SocketAddr, limits: Limits) {
    let Ok(office) = TcpStream::connect(office).await else {
        return;
    };
    let (from_phone, to_phone) = phone.into_split();
    let (from_office, to_office) = office.into_split();
    tokio::select! {
        () = copy(from_phone, to_office, &limits.up) => {}
        () = copy(from_office, to_phone, &limits.down) => {}
    }
    limits.cuts.fetch_add(1, Ordering::Relaxed);
}

/// Until one end stops, or the limit is reached; then both ends are dropped with whatever was under way.
async fn copy(mut from: OwnedReadHalf, mut to: OwnedWriteHalf, left: &AtomicI64) {
    let mut bytes = [0; 4096];
    while let Ok(length @ 1..) = from.read(&mut bytes).await {
        let before = left.fetch_sub(i64::try_from(length).unwrap_or(0), Ordering::Relaxed);
        let passing = usize::try_from(before.max(0)).unwrap_or(0).min(length);
        if to.write_all(&bytes[..passing]).await.is_err() || passing < length {
            return;
        }
    }
}
