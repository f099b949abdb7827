//! A connection that ends when its seat is given to another, or when it has said for too long nothing that the
//! office knows.

use std::future::{Future, Ready, ready};
use std::io::{Error, ErrorKind, Result};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use axum_server::accept::Accept;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::sync::oneshot;
use tokio::time::{Sleep, sleep};
use tower_http::add_extension::AddExtension;

use super::seat::{Seat, Seats};

/// Gives everyone who comes a seat.
#[derive(Clone)]
pub struct Door(Arc<Seats>);

impl Door {
    /// To these seats.
    pub fn new(seats: Arc<Seats>) -> Self {
        Self(seats)
    }
}

impl<S> Accept<TcpStream, S> for Door {
    type Stream = Seated<TcpStream>;
    type Service = AddExtension<S, Seat>;
    type Future = Ready<Result<(Self::Stream, Self::Service)>>;

    fn accept(&self, stream: TcpStream, service: S) -> Self::Future {
        // Answers are small and somebody waits for them; a socket that cannot do this works all the same.
        let _ = stream.set_nodelay(true);
        let seated = Seated::new(stream, &self.0);
        let service = AddExtension::new(service, seated.seat.clone());
        ready(Ok((seated, service)))
    }
}

/// A connection on a seat.
pub struct Seated<S> {
    stream: S,
    seat: Seat,
    told: oneshot::Receiver<()>,
    patience: Option<Pin<Box<Sleep>>>,
    is_over: bool,
}

impl<S> Seated<S> {
    fn new(stream: S, seats: &Arc<Seats>) -> Self {
        let (seat, told) = seats.take();
        let patience = seats.patience().map(|patience| Box::pin(sleep(patience)));
        Self {
            stream,
            seat,
            told,
            patience,
            is_over: false,
        }
    }

    fn may_stay(&mut self, cx: &mut Context<'_>) -> Result<()> {
        self.is_over =
            self.is_over || Pin::new(&mut self.told).poll(cx).is_ready() || self.is_a_stranger(cx);
        if self.is_over {
            return Err(Error::from(ErrorKind::ConnectionAborted));
        }
        Ok(())
    }

    /// Whether the patience is over and nobody known has asked.
    fn is_a_stranger(&mut self, cx: &mut Context<'_>) -> bool {
        let Some(patience) = &mut self.patience else {
            return false;
        };
        if patience.as_mut().poll(cx).is_pending() {
            return false;
        }
        self.patience = None;
        !self.seat.is_known()
    }
}

impl<S> Drop for Seated<S> {
    fn drop(&mut self) {
        self.seat.leave();
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Seated<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        into: &mut ReadBuf<'_>,
    ) -> Poll<Result<()>> {
        self.may_stay(cx)?;
        Pin::new(&mut self.stream).poll_read(cx, into)
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Seated<S> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<Result<usize>> {
        self.may_stay(cx)?;
        Pin::new(&mut self.stream).poll_write(cx, bytes)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        parts: &[std::io::IoSlice<'_>],
    ) -> Poll<Result<usize>> {
        self.may_stay(cx)?;
        Pin::new(&mut self.stream).poll_write_vectored(cx, parts)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<()>> {
        self.may_stay(cx)?;
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use tokio::io::{AsyncReadExt, AsyncWriteExt, DuplexStream, duplex};

    use super::*;

    const PATIENCE: Duration = Duration::from_millis(5);

    fn seated(seats: &Arc<Seats>) -> (Seated<DuplexStream>, DuplexStream) {
        let (here, there) = duplex(64);
        (Seated::new(here, seats), there)
    }

    async fn fault(stream: &mut Seated<DuplexStream>) -> Option<ErrorKind> {
        let mut byte = [0];
        let read = stream.read_exact(&mut byte).await;
        read.err().map(|error| error.kind())
    }

    #[tokio::test]
    async fn a_connection_that_lost_its_seat_ends_while_it_waits() {
        let seats = Seats::new(1, None);
        let (mut first, _its_other_end) = seated(&seats);
        let waiting = tokio::spawn(async move { fault(&mut first).await });
        tokio::task::yield_now().await;
        let (mut second, mut there) = seated(&seats);
        let ended = waiting.await.unwrap_or_default();
        assert_eq!(ended, Some(ErrorKind::ConnectionAborted));
        assert!(there.write_all(b"x").await.is_ok());
        assert_eq!(fault(&mut second).await, None);
        drop(second);
        assert_eq!(seats.taken(), 0);
    }

    #[tokio::test]
    async fn a_stranger_who_says_nothing_known_is_cut_and_somebody_known_is_not() {
        let seats = Seats::new(2, Some(PATIENCE));
        let (mut phone, mut two) = seated(&seats);
        let (mut stranger, _one) = seated(&seats);
        phone.seat.is_of_somebody_known();
        let cut = fault(&mut stranger).await;
        assert_eq!(cut, Some(ErrorKind::ConnectionAborted));
        // The phone came before the stranger, whose time is over.
        assert!(two.write_all(b"x").await.is_ok());
        assert_eq!(fault(&mut phone).await, None);
    }
}
