//! Lets any thread wait for an answer from the network. The core and the accounts do their work in ordinary
//! calls, on threads that may wait for a disk; clients of servers are asynchronous.

use std::future::Future;
use std::sync::{Arc, mpsc};

use tokio::runtime::Runtime;

use crate::error::Result;

/// Threads of their own for what is waited for. Cloning shares them.
#[derive(Clone)]
pub struct Waiting(Arc<Threads>);

// Apart from the office's own runtime: a thread of that may wait here without holding up what it waits for.
struct Threads(Option<Runtime>);

impl Drop for Threads {
    fn drop(&mut self) {
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}

impl Waiting {
    /// New threads.
    pub fn new() -> Result<Self> {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .thread_name("network")
            .enable_all()
            .build()?;
        Ok(Self(Arc::new(Threads(Some(runtime)))))
    }

    /// Waits until the work is done. The calling thread does nothing meanwhile: call it where waiting for a
    /// disk would be right too.
    pub fn on<T: Send + 'static>(
        &self,
        work: impl Future<Output = T> + Send + 'static,
    ) -> Result<T> {
        let (sender, receiver) = mpsc::sync_channel(1);
        if let Some(runtime) = &self.0.0 {
            runtime.spawn(async move { sender.send(work.await) });
        }
        receiver
            .recv()
            .map_err(|_| std::io::Error::other("work on the network ended early").into())
    }
}
