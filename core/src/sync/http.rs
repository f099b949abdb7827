//! The office over HTTPS. The only place that makes a client: one TLS configuration of our own, with the
//! office's certificate pinned or the web's roots bundled, never the platform's verifier.

use std::sync::Arc;
use std::time::Duration;

use reqwest::{Client, Method, Response, StatusCode};
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{CryptoProvider, ring, verify_tls12_signature, verify_tls13_signature};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{ClientConfig, DigitallySignedStruct, RootCertStore, SignatureScheme};
use serde::{Serialize, de::DeserializeOwned};
use sha2::{Digest, Sha256};
use tokio::task::JoinSet;

use crate::hex;

use super::SyncError;
use super::pairing::Pin;
use super::protocol::{
    CONTENT_TYPE, Fault, Office, PairAnswer, PairRequest, PictureName, PictureState, PullAnswer,
    PullRequest, PushAnswer, PushRequest, Thumbnail, VERSION, decode, encode,
};

/// A connection to one office. Cheap to clone.
#[derive(Clone)]
pub struct HttpOffice {
    client: Client,
    base: String,
    token: String,
}

impl HttpOffice {
    /// To the office at `address` (`host:port`); `token` is empty before pairing.
    pub fn new(address: &str, pin: &Pin, token: &str) -> Result<Self, SyncError> {
        let client = Client::builder()
            .tls_backend_preconfigured(tls(pin)?)
            .https_only(true)
            .no_proxy()
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(Duration::from_secs(10))
            .read_timeout(Duration::from_secs(30))
            .build()
            .map_err(|_| SyncError::Unreachable)?;
        Ok(Self {
            client,
            base: format!("https://{address}/sync/v{VERSION}"),
            token: token.to_owned(),
        })
    }

    /// Introduces the phone with a one-time code.
    pub async fn pair(&self, request: &PairRequest) -> Result<PairAnswer, SyncError> {
        self.call("pair", request).await
    }

    async fn call<Q: Serialize, A: DeserializeOwned>(
        &self,
        path: &str,
        request: &Q,
    ) -> Result<A, SyncError> {
        let answer = self.send(Method::POST, path, encode(request)?).await?;
        decode(&body(answer).await?)
    }

    async fn send(&self, method: Method, path: &str, body: Vec<u8>) -> Result<Response, SyncError> {
        let answer = self
            .client
            .request(method, format!("{}/{path}", self.base))
            .bearer_auth(&self.token)
            .header("content-type", CONTENT_TYPE)
            .body(body)
            .send()
            .await
            .map_err(|error| fault_of(&error))?;
        let is_ours = answer.headers().get("x-nyvri").is_some();
        if answer.status().is_success() && is_ours {
            return Ok(answer);
        }
        Err(refusal(answer, is_ours).await)
    }
}

impl Office for HttpOffice {
    async fn push(&self, request: PushRequest) -> Result<PushAnswer, SyncError> {
        self.call("push", &request).await
    }

    async fn pull(&self, request: PullRequest) -> Result<PullAnswer, SyncError> {
        // On a task of its own: it reads this page while the one before is taken in. Dropped with the question.
        let office = self.clone();
        let mut asking = JoinSet::new();
        asking.spawn(async move {
            let mut answer = office.call("pull", &request).await;
            if let Ok(PullAnswer::Page(page)) = &mut answer
                && page.more
            {
                page.read_ahead();
            }
            answer
        });
        let answered = asking.join_next().await.and_then(Result::ok);
        answered.unwrap_or(Err(SyncError::BadAnswer)) // A page that brings its reader down.
    }

    async fn picture_states(
        &self,
        names: Vec<PictureName>,
    ) -> Result<Vec<PictureState>, SyncError> {
        self.call("pictures/states", &names).await
    }

    async fn send_picture(
        &self,
        name: PictureName,
        start: i64,
        total: i64,
        chunk: Vec<u8>,
    ) -> Result<PictureState, SyncError> {
        let path = format!("picture/{}?start={start}&total={total}", hex::encode(&name));
        let answer = self.send(Method::PUT, &path, chunk).await?;
        decode(&body(answer).await?)
    }

    async fn thumbnails(&self, names: Vec<PictureName>) -> Result<Vec<Thumbnail>, SyncError> {
        self.call("pictures/thumbnails", &names).await
    }

    async fn fetch_picture(&self, name: PictureName) -> Result<Option<Vec<u8>>, SyncError> {
        let path = format!("picture/{}", hex::encode(&name));
        let answer = self.send(Method::GET, &path, Vec::new()).await?;
        if answer.status() == StatusCode::NO_CONTENT {
            return Ok(None);
        }
        body(answer).await.map(Some)
    }
}

/// The whole body, never more than a picture may have.
async fn body(mut answer: Response) -> Result<Vec<u8>, SyncError> {
    let mut bytes = Vec::new();
    while let Some(chunk) = answer.chunk().await.map_err(|_| SyncError::Unreachable)? {
        bytes.extend_from_slice(&chunk);
        if bytes.len() > super::protocol::UNPACKED_LIMIT as usize {
            return Err(SyncError::TooLarge);
        }
    }
    Ok(bytes)
}

async fn refusal(answer: Response, is_ours: bool) -> SyncError {
    if !is_ours {
        return SyncError::CaptivePortal;
    }
    let status = answer.status();
    let body = body(answer).await.unwrap_or_default();
    let named = serde_json::from_slice(&body)
        .ok()
        .and_then(|fault: Fault| SyncError::from_code(&fault.code));
    named.unwrap_or(match status {
        StatusCode::PAYLOAD_TOO_LARGE => SyncError::TooLarge,
        StatusCode::UPGRADE_REQUIRED => SyncError::UpdateApp,
        _ => SyncError::OfficeFault,
    })
}

fn fault_of(error: &reqwest::Error) -> SyncError {
    let mut source: Option<&(dyn std::error::Error + 'static)> = Some(error);
    while let Some(one) = source {
        if is_tls(one) {
            return SyncError::Certificate;
        }
        source = one.source();
    }
    SyncError::Unreachable
}

/// Whether this is a fault of TLS, also one that is wrapped in faults of I/O: those name as their source
/// what their content names, and so leave the content out.
fn is_tls(error: &(dyn std::error::Error + 'static)) -> bool {
    let content = error
        .downcast_ref::<std::io::Error>()
        .and_then(std::io::Error::get_ref);
    error.is::<rustls::Error>() || content.is_some_and(|content| is_tls(content))
}

fn tls(pin: &Pin) -> Result<ClientConfig, SyncError> {
    let provider = Arc::new(ring::default_provider());
    let builder = ClientConfig::builder_with_provider(provider.clone())
        .with_safe_default_protocol_versions()
        .map_err(|_| SyncError::Certificate)?;
    let mut config = match pin {
        Pin::Certificate(pin) => builder
            .dangerous()
            .with_custom_certificate_verifier(Arc::new(Pinned {
                pin: *pin,
                provider,
            }))
            .with_no_client_auth(),
        Pin::WebRoots => builder
            .with_root_certificates(RootCertStore::from_iter(
                webpki_roots::TLS_SERVER_ROOTS.iter().cloned(),
            ))
            .with_no_client_auth(),
    };
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(config)
}

/// Takes exactly the certificate that the QR code named. Names and dates do not matter: the office made it
/// itself, and the phone got its fingerprint from the office's own screen.
#[derive(Debug)]
struct Pinned {
    pin: [u8; 16],
    provider: Arc<CryptoProvider>,
}

impl ServerCertVerifier for Pinned {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        _intermediates: &[CertificateDer<'_>],
        _server_name: &ServerName<'_>,
        _ocsp_response: &[u8],
        _now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        if Sha256::digest(end_entity.as_ref())[..16] == self.pin {
            return Ok(ServerCertVerified::assertion());
        }
        Err(rustls::CertificateError::ApplicationVerificationFailure.into())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        verify_tls12_signature(
            message,
            cert,
            dss,
            &self.provider.signature_verification_algorithms,
        )
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        verify_tls13_signature(
            message,
            cert,
            dss,
            &self.provider.signature_verification_algorithms,
        )
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider
            .signature_verification_algorithms
            .supported_schemes()
    }
}
