//! A network between a client and a server on this machine: counts bytes each way, delays them, and can be
//! cut in the middle. It reads nothing, so that TLS and plain HTTP cost the same. A thread of its own.

use std::collections::VecDeque;
use std::io::Error;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Notify, mpsc, watch};
use tokio::time::Instant;

/// The thread's name, so that its time on the processor can be told apart.
pub const THREAD: &str = "network";
const AT_ONCE: usize = 64 << 10;
/// Chunks on their way in one direction; more wait at the sender, as in a full window.
const IN_FLIGHT: usize = 4_096;

/// A network that runs.
pub struct Proxy {
    /// What the client talks to.
    pub port: u16,
    line: Arc<Line>,
}

struct Line {
    target: SocketAddr,
    delay: Duration,
    up: AtomicU64,
    down: AtomicU64,
    cut_at: AtomicU64,
    is_cut: AtomicBool,
    cuts: watch::Sender<u64>,
    ended: Notify,
}

/// Bytes that went over the line.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Traffic {
    /// To the server.
    pub up: u64,
    /// To the client.
    pub down: u64,
}

impl Traffic {
    /// What came since `before`.
    pub fn since(self, before: Self) -> Self {
        Self {
            up: self.up - before.up,
            down: self.down - before.down,
        }
    }

    /// Both ways.
    pub fn both(self) -> u64 {
        self.up + self.down
    }
}

impl Proxy {
    /// A line to `target`; every byte takes half of `rtt` each way.
    pub fn start(target: SocketAddr, rtt: Duration) -> std::io::Result<Self> {
        let line = Arc::new(Line {
            target,
            delay: rtt / 2,
            up: AtomicU64::new(0),
            down: AtomicU64::new(0),
            cut_at: AtomicU64::new(u64::MAX),
            is_cut: AtomicBool::new(false),
            cuts: watch::channel(0).0,
            ended: Notify::new(),
        });
        let listener = std::net::TcpListener::bind(("127.0.0.1", 0))?;
        listener.set_nonblocking(true)?;
        let port = listener.local_addr()?.port();
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()?;
        let theirs = Arc::clone(&line);
        std::thread::Builder::new()
            .name(THREAD.into())
            .spawn(move || runtime.block_on(theirs.serve(listener)))?;
        Ok(Self { port, line })
    }

    /// What has gone over the line so far.
    pub fn traffic(&self) -> Traffic {
        Traffic {
            up: self.line.up.load(Ordering::SeqCst),
            down: self.line.down.load(Ordering::SeqCst),
        }
    }

    /// Cuts every connection after so many more bytes to the server, and takes none until [`Self::heal`].
    pub fn cut_after(&self, bytes: u64) {
        let at = self.line.up.load(Ordering::SeqCst) + bytes;
        self.line.cut_at.store(at, Ordering::SeqCst);
    }

    /// Takes connections again.
    pub fn heal(&self) {
        self.line.cut_at.store(u64::MAX, Ordering::SeqCst);
        self.line.is_cut.store(false, Ordering::SeqCst);
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.line.ended.notify_one();
    }
}

impl Line {
    async fn serve(self: Arc<Self>, listener: std::net::TcpListener) -> std::io::Result<()> {
        let listener = TcpListener::from_std(listener)?;
        loop {
            tokio::select! {
                taken = listener.accept() => {
                    let (client, _) = taken?;
                    if !self.is_cut.load(Ordering::SeqCst) {
                        tokio::spawn(Arc::clone(&self).join(client));
                    }
                }
                () = self.ended.notified() => return Ok(()),
            }
        }
    }

    async fn join(self: Arc<Self>, client: TcpStream) -> std::io::Result<()> {
        let mut cut = self.cuts.subscribe();
        let server = TcpStream::connect(self.target).await?;
        client.set_nodelay(true)?;
        server.set_nodelay(true)?;
        let (from_client, to_client) = client.into_split();
        let (from_server, to_server) = server.into_split();
        let up = self.carry(from_client, to_server, &self.up);
        let down = self.carry(from_server, to_client, &self.down);
        tokio::select! {
            done = async { tokio::try_join!(up, down) } => done.map(|_| ()),
            _ = cut.changed() => Ok(()),
        }
    }

    /// One direction: what is read is written when its time has come.
    async fn carry(
        &self,
        mut from: impl AsyncRead + Unpin,
        mut to: impl AsyncWrite + Unpin,
        count: &AtomicU64,
    ) -> std::io::Result<()> {
        let (sender, mut arriving) = mpsc::channel::<(Instant, Vec<u8>)>(IN_FLIGHT);
        let spare = Mutex::new(VecDeque::<Vec<u8>>::new());
        let spares = || spare.lock().unwrap_or_else(PoisonError::into_inner);
        let read = async {
            let sender = sender;
            loop {
                let mut chunk = spares().pop_front().unwrap_or_default();
                chunk.resize(AT_ONCE, 0);
                let length = from.read(&mut chunk).await?;
                if length == 0 {
                    return Ok::<(), Error>(());
                }
                chunk.truncate(length);
                let total = count.fetch_add(length as u64, Ordering::SeqCst) + length as u64;
                self.cut_if_due(count, total)?;
                let due = Instant::now() + self.delay;
                sender.send((due, chunk)).await.map_err(Error::other)?;
            }
        };
        let write = async {
            while let Some((due, chunk)) = arriving.recv().await {
                if !self.delay.is_zero() {
                    tokio::time::sleep_until(due).await;
                }
                to.write_all(&chunk).await?;
                spares().push_back(chunk);
            }
            to.shutdown().await
        };
        tokio::try_join!(read, write).map(|_| ())
    }

    fn cut_if_due(&self, count: &AtomicU64, total: u64) -> std::io::Result<()> {
        let due = total >= self.cut_at.load(Ordering::SeqCst);
        if due && std::ptr::eq(count, &self.up) {
            self.cut_at.store(u64::MAX, Ordering::SeqCst);
            self.is_cut.store(true, Ordering::SeqCst);
            self.cuts.send_modify(|cuts| *cuts += 1);
            return Err(Error::other("cut"));
        }
        Ok(())
    }
}
