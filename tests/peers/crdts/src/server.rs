//! The server: takes updates, keeps them in order, merges them, and gives what a phone has not seen.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::body::Bytes;
use axum::extract::DefaultBodyLimit;
use axum::http::StatusCode;
use axum::routing::post;
use rusqlite::params;
use serde::{Deserialize, Serialize, de::DeserializeOwned};

use crate::Outcome;
use crate::engine::Engine;
use crate::replica::{Replica, merge};

/// Updates in one request or one answer.
pub const AT_ONCE: usize = 500;

#[derive(Serialize, Deserialize)]
pub struct Update {
    pub document: String,
    #[serde(with = "serde_bytes")]
    pub content: Vec<u8>,
}

#[derive(Serialize, Deserialize)]
pub struct Request {
    pub peer: u64,
    pub cursor: i64,
    pub updates: Vec<Update>,
}

#[derive(Serialize, Deserialize)]
pub struct Answer {
    pub cursor: i64,
    pub more: bool,
    pub updates: Vec<Update>,
}

/// Starts it on a port that the system picks.
pub fn start(file: &Path, engine: Engine) -> Outcome<u16> {
    let replica = Arc::new(Mutex::new(Replica::open(file)?));
    let listener = std::net::TcpListener::bind(("127.0.0.1", 0))?;
    listener.set_nonblocking(true)?;
    let port = listener.local_addr()?.port();
    let sync = move |body: Bytes| {
        let replica = Arc::clone(&replica);
        async move {
            let work = tokio::task::spawn_blocking(move || {
                let mut replica = replica.lock().unwrap_or_else(PoisonError::into_inner);
                answer(&mut replica, &body, engine)
            });
            let fault = |error: String| (StatusCode::INTERNAL_SERVER_ERROR, error);
            let done = work.await.map_err(|error| fault(error.to_string()))?;
            done.map_err(|error| fault(error.to_string()))
        }
    };
    let app = Router::new()
        .route("/sync", post(sync))
        .layer(DefaultBodyLimit::max(64 << 20));
    std::thread::spawn(move || -> Outcome<()> {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .enable_all()
            .build()?;
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::from_std(listener)?;
            Ok(axum::serve(listener, app).await?)
        })
    });
    Ok(port)
}

fn answer(replica: &mut Replica, body: &[u8], engine: Engine) -> Outcome<Vec<u8>> {
    let request: Request = unpack(body)?;
    let tx = replica.db.transaction()?;
    for update in &request.updates {
        tx.prepare_cached("INSERT INTO log (peer, document, content) VALUES (?1, ?2, ?3)")?
            .execute(params![
                request.peer as i64,
                update.document,
                update.content
            ])?;
        merge(&tx, engine, &update.document, &update.content)?;
    }
    let mut given = Answer {
        cursor: request.cursor,
        more: false,
        updates: Vec::new(),
    };
    {
        let sql = "SELECT seq, peer, document, content FROM log WHERE seq > ?1 ORDER BY seq";
        let mut query = tx.prepare_cached(sql)?;
        let mut rows = query.query([request.cursor])?;
        while let Some(row) = rows.next()? {
            if given.updates.len() >= AT_ONCE {
                given.more = true;
                break;
            }
            given.cursor = row.get(0)?;
            if row.get::<_, i64>(1)? as u64 != request.peer {
                given.updates.push(Update {
                    document: row.get(2)?,
                    content: row.get(3)?,
                });
            }
        }
    }
    tx.commit()?;
    pack(&given)
}

pub fn pack<T: Serialize>(value: &T) -> Outcome<Vec<u8>> {
    Ok(zstd::encode_all(&rmp_serde::to_vec(value)?[..], 3)?)
}

pub fn unpack<T: DeserializeOwned>(body: &[u8]) -> Outcome<T> {
    Ok(rmp_serde::from_slice(&zstd::decode_all(body)?)?)
}
