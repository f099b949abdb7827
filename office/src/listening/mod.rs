//! The two listeners and what each of them bears: how many connections, how long they may keep the office
//! waiting, how much they may send. Knows nothing of pages or of phones' requests.

mod seat;
mod seated;

use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum_server::Handle;
use axum_server::tls_rustls::{RustlsAcceptor, RustlsConfig};
use hyper_util::rt::{TokioExecutor, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use tokio::task::JoinHandle;
use tower_http::timeout::{RequestBodyDeadlineLayer, RequestBodyTimeoutLayer};

use crate::error::Result;

pub use seat::Seat;
use seat::Seats;
use seated::Door;

/// Connections to the phones' listener. With the dashboard's and the files it stays below 1,024, which is what a
/// process may commonly have open.
pub const PHONES: usize = 512;
/// Connections to the dashboard's listener.
pub const BROWSERS: usize = 256;
/// For the handshake of TLS.
const HANDSHAKE: Duration = Duration::from_secs(10);
/// For somebody to show who they are, over TLS: a connection that has not is cut then.
const INTRODUCTION: Duration = Duration::from_secs(60);
/// For the headers of a request, from its first byte or from the end of the last one.
const HEADERS: Duration = Duration::from_secs(10);
/// Without a byte of a body.
const SILENCE: Duration = Duration::from_secs(30);
/// For a whole body. A line that cannot carry one chunk of a picture in this time carries no pictures.
const BODY: Duration = Duration::from_secs(600);
/// Between two questions whether the other end is still there, and for its answer.
const STILL_THERE: Duration = Duration::from_secs(20);
/// Bytes of a request's headers.
const HEADER_BYTES: u32 = 32 << 10;
/// Bytes in one frame of HTTP/2: with the frame's own nine they fill four records of TLS. A picture costs less on the way
/// than in frames of 16 kB, and little of it is lost when the line is cut.
const FRAME: u32 = 4 * (16 << 10) - 9;
/// Bytes on their way on one connection: what a line that answers after 80 ms needs to be full at 15 MB a second, and no
/// more, since they are sent again when it is cut.
const ON_THEIR_WAY: u32 = 5 << 18;
/// Requests on one connection at the same time.
const SIDE_BY_SIDE: u32 = 32;

/// An address of the office that answers.
pub struct Listener {
    socket: TcpListener,
    seats: Arc<Seats>,
    tls: Option<RustlsConfig>,
}

impl Listener {
    /// Takes the address. Without `tls` it speaks plain HTTP/1.
    pub fn bind(address: SocketAddr, most: usize, tls: Option<RustlsConfig>) -> Result<Self> {
        let socket = TcpListener::bind(address)?;
        socket.set_nonblocking(true)?;
        // Behind a proxy, which is what plain HTTP is for, one connection serves many people.
        let patience = tls.is_some().then_some(INTRODUCTION);
        Ok(Self {
            socket,
            seats: Seats::new(most, patience),
            tls,
        })
    }

    /// Where it is.
    pub fn address(&self) -> std::io::Result<SocketAddr> {
        self.socket.local_addr()
    }

    /// Answers with `app` until the handle says that it is over.
    pub fn start(
        self,
        handle: &Handle<SocketAddr>,
        app: Router,
    ) -> Result<JoinHandle<std::io::Result<()>>> {
        let app = app
            .layer(RequestBodyTimeoutLayer::new(SILENCE))
            .layer(RequestBodyDeadlineLayer::new(BODY));
        let door = Door::new(self.seats);
        let server = axum_server::from_tcp(self.socket)?.handle(handle.clone());
        let app = app.into_make_service();
        Ok(match self.tls {
            Some(tls) => {
                let tls = RustlsAcceptor::new(tls).handshake_timeout(HANDSHAKE);
                let mut server = server.acceptor(tls.acceptor(door));
                set_limits(server.http_builder());
                tokio::spawn(server.serve(app))
            }
            None => {
                // Finding out which HTTP it is would wait for ever for somebody who says nothing.
                let mut server = server.acceptor(door).http1_only();
                set_limits(server.http_builder());
                tokio::spawn(server.serve(app))
            }
        })
    }
}

fn set_limits(builder: &mut Builder<TokioExecutor>) {
    builder
        .http1()
        .timer(TokioTimer::new())
        .header_read_timeout(HEADERS)
        .max_buf_size(HEADER_BYTES as usize);
    builder
        .http2()
        .timer(TokioTimer::new())
        .max_frame_size(FRAME)
        .initial_connection_window_size(ON_THEIR_WAY)
        .max_header_list_size(HEADER_BYTES)
        .max_concurrent_streams(SIDE_BY_SIDE)
        .keep_alive_interval(STILL_THERE)
        .keep_alive_timeout(STILL_THERE);
}
