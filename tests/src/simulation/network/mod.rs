//! The network of a simulation, as one phone sees it. It loses requests and answers, keeps some of them and
//! delivers them late, twice or in another order, cuts pictures short, and puts a guest network's sign-in page
//! in between.

mod calls;

use std::future::poll_fn;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Poll;

use nyvri_core::sync::SyncError;
use nyvri_office::sync::Phone;

use super::office_end::OfficeEnd;
use calls::{decode_and_push, send_chunk};

/// A chunk of a picture on its way.
#[derive(Clone)]
struct Chunk {
    sha256: [u8; 32],
    start: i64,
    total: i64,
    bytes: Vec<u8>,
}

/// What is still under way long after its sender gave up.
#[derive(Clone)]
enum Late {
    Push(Vec<u8>),
    Chunk(Chunk),
}

/// What becomes of a request.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fate {
    Arrives,
    Twice,
    NeverArrives,
    Late,
    AnswerLost,
    AnswerLate,
    Portal,
    Garbled,
}

#[derive(Default)]
struct Weather {
    chance: Option<fastrand::Rng>,
    late: Vec<(String, Late)>,
    faults: u32,
    /// The most that the office has said it has, and has committed.
    promised: i64,
    /// What must never have come to this phone.
    forbidden: Option<String>,
    leaked: bool,
}

/// One phone's way to the office.
#[derive(Clone)]
pub struct Network {
    office: Arc<OfficeEnd>,
    token: String,
    weather: Arc<Mutex<Weather>>,
}

impl Network {
    /// With faults drawn from `chance`; `forbidden` is a word that must not reach the phone.
    pub fn new(
        office: Arc<OfficeEnd>,
        token: String,
        chance: fastrand::Rng,
        forbidden: Option<String>,
    ) -> Self {
        let weather = Weather {
            chance: Some(chance),
            forbidden,
            ..Weather::default()
        };
        Self {
            office,
            token,
            weather: Arc::new(Mutex::new(weather)),
        }
    }

    fn weather(&self) -> MutexGuard<'_, Weather> {
        self.weather.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// No more faults.
    pub fn heal(&self) {
        self.weather().chance = None;
    }

    /// How many requests did not go as they should.
    pub fn faults(&self) -> u32 {
        self.weather().faults
    }

    /// The most that the office has said it has.
    pub fn promised(&self) -> i64 {
        self.weather().promised
    }

    /// Whether a forbidden word came through.
    pub fn has_leaked(&self) -> bool {
        self.weather().leaked
    }

    /// Something that was sent long ago reaches the office; nobody hears the answer.
    pub fn deliver_late(&self, chance: &mut fastrand::Rng) -> bool {
        let mut weather = self.weather();
        if weather.late.is_empty() {
            return false;
        }
        let which = chance.usize(..weather.late.len());
        let (token, late) = weather.late[which].clone();
        if chance.bool() {
            weather.late.swap_remove(which);
        }
        drop(weather);
        self.office.serve(&token, async |phone| match late {
            Late::Push(body) => decode_and_push(&phone, &body).await.map(|_| ()),
            Late::Chunk(chunk) => send_chunk(&phone, chunk).await.map(|_| ()),
        });
        true
    }

    fn fate(&self) -> Fate {
        let mut weather = self.weather();
        let Some(chance) = weather.chance.as_mut() else {
            return Fate::Arrives;
        };
        let fate = match chance.u8(..24) {
            0 | 1 => Fate::NeverArrives,
            2 => Fate::Late,
            3 | 4 => Fate::AnswerLost,
            5 => Fate::AnswerLate,
            6 => Fate::Portal,
            7 => Fate::Garbled,
            8 | 9 => Fate::Twice,
            _ => Fate::Arrives,
        };
        weather.faults += u32::from(fate != Fate::Arrives);
        fate
    }

    /// Time under way: whoever runs the simulation does other things meanwhile, or drops us here.
    async fn under_way(&self) {
        let hops = self
            .weather()
            .chance
            .as_mut()
            .map_or(0, |chance| chance.u8(..3));
        let mut left = hops;
        poll_fn(|context| {
            if left == 0 {
                return Poll::Ready(());
            }
            left -= 1;
            context.waker().wake_by_ref();
            Poll::Pending
        })
        .await;
    }

    /// One request with its answer. `late` is what the office may get again later.
    async fn ask<T, F>(
        &self,
        late: Option<Late>,
        garbled: impl FnOnce() -> Result<T, SyncError>,
        mut work: impl FnMut(Phone) -> F,
    ) -> Result<T, SyncError>
    where
        F: Future<Output = Result<T, SyncError>>,
    {
        let fate = self.fate();
        self.under_way().await;
        if matches!(fate, Fate::Late | Fate::AnswerLate) {
            let kept = late.map(|late| (self.token.clone(), late));
            self.weather().late.extend(kept);
        }
        match fate {
            Fate::NeverArrives | Fate::Late => return Err(SyncError::Unreachable),
            Fate::Portal => return Err(SyncError::CaptivePortal),
            Fate::Garbled => return garbled(),
            _ => {}
        }
        if fate == Fate::Twice {
            self.office.serve(&self.token, &mut work);
        }
        let answer = self.office.serve(&self.token, work);
        self.under_way().await;
        match fate {
            Fate::AnswerLost | Fate::AnswerLate => Err(SyncError::Unreachable),
            _ => answer.unwrap_or(Err(SyncError::Unreachable)),
        }
    }
}
