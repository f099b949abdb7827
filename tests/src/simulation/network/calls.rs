//! Each request of a phone, as it goes through the network of a simulation.

use nyvri_core::sync::SyncError;
use nyvri_core::sync::protocol::{
    Office, PictureName, PictureState, PullAnswer, PullRequest, PushAnswer, PushRequest, Thumbnail,
    decode, encode,
};
use nyvri_office::sync::Phone;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::{Chunk, Late, Network};

/// As over the wire: through bytes and back.
fn wire<T: Serialize + DeserializeOwned>(value: &T) -> Result<T, SyncError> {
    decode(&encode(value)?)
}

/// A body of which the last part is missing is an error for whoever reads it, and nothing worse.
fn cut<T: Serialize + DeserializeOwned>(value: &T) -> Result<(), SyncError> {
    let mut body = encode(value)?;
    body.truncate(body.len() * 2 / 3);
    assert!(
        decode::<T>(&body).is_err(),
        "two thirds of a body were read as a whole one"
    );
    Ok(())
}

pub(super) async fn decode_and_push(phone: &Phone, body: &[u8]) -> Result<PushAnswer, SyncError> {
    phone.push(decode(body)?).await
}

pub(super) async fn send_chunk(phone: &Phone, chunk: Chunk) -> Result<PictureState, SyncError> {
    phone
        .send_picture(chunk.sha256, chunk.start, chunk.total, chunk.bytes)
        .await
}

impl Office for Network {
    async fn push(&self, request: PushRequest) -> Result<PushAnswer, SyncError> {
        let body = encode(&request)?;
        let garbled = || {
            cut(&request)?;
            Err(SyncError::BadAnswer)
        };
        let answer = self
            .ask(Some(Late::Push(body.clone())), garbled, |phone| {
                let body = body.clone();
                async move {
                    let answer = decode_and_push(&phone, &body).await?;
                    let mut weather = self.weather();
                    weather.promised = weather.promised.max(answer.received_seq);
                    Ok(answer)
                }
            })
            .await?;
        cut(&answer)?;
        self.look_for_the_forbidden(&format!("{answer:?}"));
        wire(&answer)
    }

    async fn pull(&self, request: PullRequest) -> Result<PullAnswer, SyncError> {
        let request = wire(&request)?;
        let garbled = || Err(SyncError::BadAnswer);
        let answer = self
            .ask(None, garbled, |phone| {
                let request = request.clone();
                async move { phone.pull(request).await }
            })
            .await?;
        cut(&answer)?;
        self.look_for_the_forbidden(&format!("{answer:?}"));
        wire(&answer)
    }

    async fn picture_states(
        &self,
        names: Vec<PictureName>,
    ) -> Result<Vec<PictureState>, SyncError> {
        let answer = self
            .ask(
                None,
                || Err(SyncError::BadAnswer),
                |phone| {
                    let names = names.clone();
                    async move { phone.picture_states(names).await }
                },
            )
            .await?;
        wire(&answer)
    }

    async fn thumbnails(&self, names: Vec<PictureName>) -> Result<Vec<Thumbnail>, SyncError> {
        self.ask(
            None,
            || Ok(Vec::new()),
            |phone| {
                let names = names.clone();
                async move { phone.thumbnails(names).await }
            },
        )
        .await
    }

    async fn send_picture(
        &self,
        sha256: [u8; 32],
        start: i64,
        total: i64,
        bytes: Vec<u8>,
    ) -> Result<PictureState, SyncError> {
        let chunk = Chunk {
            sha256,
            start,
            total,
            bytes,
        };
        // What a proxy makes of a chunk: shorter, or with a wrong byte.
        let mut spoilt = chunk.clone();
        let garbled = || {
            let half = spoilt.bytes.len() / 2;
            match spoilt.bytes.first_mut() {
                Some(byte) if start == 0 => *byte ^= 1,
                _ => spoilt.bytes.truncate(half),
            }
            let answer = self.office.serve(&self.token, |phone| async move {
                send_chunk(&phone, spoilt).await
            });
            answer.unwrap_or(Err(SyncError::Unreachable))
        };
        self.ask(Some(Late::Chunk(chunk.clone())), garbled, |phone| {
            let chunk = chunk.clone();
            async move { send_chunk(&phone, chunk).await }
        })
        .await
    }

    async fn fetch_picture(&self, sha256: [u8; 32]) -> Result<Option<Vec<u8>>, SyncError> {
        let jpeg = self
            .ask(
                None,
                || Ok(Some(vec![0xFF, 0xD8, 0xFF])),
                |phone| async move { phone.fetch_picture(sha256).await },
            )
            .await?;
        Ok(jpeg)
    }
}

impl Network {
    fn look_for_the_forbidden(&self, words: &str) {
        let mut weather = self.weather();
        if weather
            .forbidden
            .as_ref()
            .is_some_and(|word| words.contains(word))
        {
            weather.leaked = true;
        }
    }
}
