//! The phones' side of the office: `/sync/v3/…` over TLS. Turns requests into calls of [`Office`] on a
//! [`phone::Phone`]; bodies and limits are those of `nyvri_core::sync::protocol`.

mod phone;
mod pictures;
mod pull;
mod scope;

use std::sync::Arc;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{DefaultBodyLimit, FromRequestParts, Path, Query, State};
use axum::http::{HeaderName, HeaderValue, StatusCode, header, request::Parts};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use futures_util::StreamExt;
use futures_util::future::join;
use nyvri_core::hex;
use nyvri_core::sync::SyncError;
use nyvri_core::sync::protocol::{
    BODY_LIMIT, CHUNK_LIMIT, CONTENT_TYPE, Fault, Office, PairAnswer, PairRequest, PullRequest,
    PushRequest, decode, encode,
};
use serde::{Deserialize, Serialize};
use tower_http::set_header::SetResponseHeaderLayer;

use crate::accounts::PairingError;
use crate::listening::Seat;
use crate::state::AppState;

pub use phone::Phone;

/// The routes, to be mounted on the phones' listener.
pub fn router() -> Router<AppState> {
    Router::new()
        .route(
            "/sync/v3/pair",
            post(pair).layer(DefaultBodyLimit::max(INTRODUCTION_LIMIT)),
        )
        .route("/sync/v3/push", post(push))
        .route("/sync/v3/pull", post(pull))
        .route(
            "/sync/v3/picture/{sha256}",
            get(fetch_picture).put(send_picture),
        )
        .route("/sync/v3/pictures/states", post(picture_states))
        .route("/sync/v3/pictures/thumbnails", post(thumbnails))
        .fallback(other_version)
        .layer(DefaultBodyLimit::max(BODY_LIMIT))
        // Also what is turned away before a handler sees it comes from the office and from no guest network.
        .layer(SetResponseHeaderLayer::if_not_present(
            HeaderName::from_static("x-nyvri"),
            HeaderValue::from_static("1"),
        ))
}

/// Bytes that a phone may send before the office knows it.
const INTRODUCTION_LIMIT: usize = 4 << 10;

type Answer = Result<Response, Refused>;

/// An error on its way to the phone.
pub struct Refused(SyncError);

impl From<SyncError> for Refused {
    fn from(error: SyncError) -> Self {
        Self(error)
    }
}

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        let status = match self.0 {
            SyncError::Revoked | SyncError::NotPaired => StatusCode::UNAUTHORIZED,
            SyncError::UpdateApp => StatusCode::UPGRADE_REQUIRED,
            SyncError::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            SyncError::OfficeFault => StatusCode::SERVICE_UNAVAILABLE,
            SyncError::PairingWrong | SyncError::PairingExpired | SyncError::PairingUsed => {
                StatusCode::FORBIDDEN
            }
            _ => StatusCode::BAD_REQUEST,
        };
        let fault = Fault {
            code: self.0.code().to_owned(),
        };
        (status, [("x-nyvri", "1")], axum::Json(fault)).into_response()
    }
}

fn answer<T: Serialize>(value: &T) -> Answer {
    let body = encode(value)?;
    Ok((
        [
            ("x-nyvri", "1"),
            (header::CONTENT_TYPE.as_str(), CONTENT_TYPE),
        ],
        body,
    )
        .into_response())
}

impl FromRequestParts<AppState> for Phone {
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Refused> {
        let token = parts
            .headers
            .get(header::AUTHORIZATION)
            .and_then(|value| value.to_str().ok())
            .and_then(|value| value.strip_prefix("Bearer "))
            .unwrap_or_default()
            .to_owned();
        let found = state
            .run(move |state| state.accounts().device_by_token(&token))
            .await;
        let device = found
            .ok()
            .and_then(Result::ok)
            .ok_or(SyncError::OfficeFault)?;
        // A phone that the office does not know (it was restored from an older backup, say) keeps everything and
        // asks for a new code. Only a phone that it knows as revoked is told so, and empties itself.
        let device = device.ok_or(SyncError::NotPaired)?;
        if device.revoked_at.is_some() {
            return Err(SyncError::Revoked.into());
        }
        if let Some(seat) = parts.extensions.get::<Seat>() {
            seat.is_of_somebody_known();
        }
        Ok(Self {
            state: state.clone(),
            device: Arc::new(device),
        })
    }
}

async fn pair(State(state): State<AppState>, body: Bytes) -> Answer {
    let request: PairRequest = decode(&body)?;
    let paired = state
        .run(move |state| {
            state.accounts().redeem(
                &request.code,
                &request.device_name,
                request.device,
                state.now(),
            )
        })
        .await
        .map_err(|_| SyncError::OfficeFault)?;
    let new = paired.map_err(|error| match error {
        PairingError::Wrong => SyncError::PairingWrong,
        PairingError::Expired => SyncError::PairingExpired,
        PairingError::Used => SyncError::PairingUsed,
        PairingError::Office(_) => SyncError::OfficeFault,
    })?;
    let office_name = state.settings().municipality.clone().unwrap_or_default();
    answer(&PairAnswer {
        token: new.token,
        person: new.device.person,
        office_name,
    })
}

async fn push(phone: Phone, body: Bytes) -> Answer {
    let request: PushRequest = decode(&body)?;
    let waiting = request.pull.as_ref().map(|pull| pull.waiting);
    let received = phone.push(request).await?;
    phone.state.settle_soon();
    note_contact(&phone, waiting, Some(received.received_seq)).await;
    answer(&received)
}

async fn pull(phone: Phone, body: Bytes) -> Answer {
    let request: PullRequest = decode(&body)?;
    let noting = note_contact(&phone, Some(request.waiting), None);
    let ((), news) = join(noting, phone.pull(request)).await;
    answer(&news?)
}

async fn note_contact(phone: &Phone, waiting: Option<u32>, receipted: Option<i64>) {
    let (device, waiting) = (phone.device.id, waiting.map(i64::from));
    let noted = phone
        .state
        .run(move |state| {
            let accounts = state.accounts();
            accounts.heard_from(device, waiting, receipted, state.now())
        })
        .await;
    if !matches!(noted, Ok(Ok(()))) {
        tracing::warn!(%device, "contact not noted");
    }
}

async fn picture_states(phone: Phone, body: Bytes) -> Answer {
    answer(&phone.picture_states(decode(&body)?).await?)
}

async fn thumbnails(phone: Phone, body: Bytes) -> Answer {
    answer(&phone.thumbnails(decode(&body)?).await?)
}

#[derive(Deserialize)]
struct Chunk {
    start: i64,
    total: i64,
}

/// A chunk is kept as far as it came, also when the line is cut in the middle: the phone goes on from there. So the
/// work is a task of its own, which outlives the request.
async fn send_picture(
    phone: Phone,
    Path(sha256): Path<String>,
    Query(chunk): Query<Chunk>,
    body: Body,
) -> Answer {
    let name = name(&sha256)?;
    let work = tokio::spawn(async move {
        let (bytes, is_whole) = as_far_as_it_came(body).await?;
        let Chunk { start, total } = chunk;
        let state = phone.send_picture(name, start, total, bytes).await?;
        is_whole.then_some(state).ok_or(SyncError::Unreachable)
    });
    let state = work.await.map_err(|_| SyncError::OfficeFault)?;
    answer(&state?)
}

async fn as_far_as_it_came(body: Body) -> Result<(Vec<u8>, bool), SyncError> {
    let (mut bytes, mut stream) = (Vec::new(), body.into_data_stream());
    while let Some(part) = stream.next().await {
        let Ok(part) = part else {
            return Ok((bytes, false));
        };
        bytes.extend_from_slice(&part);
        if bytes.len() > CHUNK_LIMIT {
            return Err(SyncError::TooLarge);
        }
    }
    Ok((bytes, true))
}

async fn fetch_picture(phone: Phone, Path(sha256): Path<String>) -> Answer {
    Ok(match phone.fetch_picture(name(&sha256)?).await? {
        Some(jpeg) => (
            [
                ("x-nyvri", "1"),
                (header::CONTENT_TYPE.as_str(), "image/jpeg"),
            ],
            jpeg,
        )
            .into_response(),
        None => (StatusCode::NO_CONTENT, [("x-nyvri", "1")]).into_response(),
    })
}

/// The log that nodes share does not answer: the phone keeps everything and tries again.
pub fn unavailable(fault: crate::Error) -> Refused {
    tracing::error!(%fault, "a phone was not answered");
    Refused(SyncError::OfficeFault)
}

/// Any other version of the protocol: the app is too old (or too new) for this office.
async fn other_version() -> Refused {
    Refused(SyncError::UpdateApp)
}

fn name(sha256: &str) -> Result<[u8; 32], SyncError> {
    let bytes = hex::decode(sha256).and_then(|bytes| bytes.try_into().ok());
    bytes.ok_or(SyncError::BadAnswer)
}
