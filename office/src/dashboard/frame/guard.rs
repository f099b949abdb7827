//! Who is asking. A page that takes `Signed` is for people who are signed in; what they may do there,
//! `Signed::must` asks the table of rights.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use nyvri_core::domain::id::Id;
use nyvri_core::domain::person::Role;

use super::cookies;
use super::shell::{Place, Shell};
use crate::accounts::Session;
use crate::dashboard::fault::Fault;
use crate::listening::Seat;
use crate::rights::{Right, allows};
use crate::state::AppState;
use crate::words::Words;

/// Someone who is signed in, and the frame of the page they will get.
#[derive(Clone)]
pub struct Signed {
    /// Who.
    pub session: Session,
    /// In their language.
    pub words: Words,
}

impl Signed {
    /// The person, as author of changes.
    pub fn person(&self) -> Id {
        self.session.account.person
    }

    /// Decides what the person sees.
    pub fn role(&self) -> Role {
        self.session.account.role
    }

    /// Whether the person has a right.
    pub fn may(&self, right: Right) -> bool {
        allows(self.role(), right)
    }

    /// Goes on only with the right. Without it the page does not exist.
    pub fn must(&self, right: Right) -> Result<(), Fault> {
        if self.may(right) {
            Ok(())
        } else {
            Err(Fault::NothingHere)
        }
    }

    /// The frame of a page.
    pub fn shell(&self, state: &AppState, place: Place, title: String) -> Shell {
        Shell::new(state, self.words.clone(), Some(&self.session), place, title)
    }
}

impl FromRequestParts<AppState> for Signed {
    type Rejection = Fault;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Fault> {
        let session = session_of(&parts.headers, state)
            .await?
            .ok_or(Fault::SignIn)?;
        if let Some(seat) = parts.extensions.get::<Seat>() {
            seat.is_of_somebody_known();
        }
        Ok(Self {
            session,
            words: super::language::words_of(&parts.headers, state),
        })
    }
}

/// The session that the browser's cookie names, if it lasts.
pub async fn session_of(
    headers: &axum::http::HeaderMap,
    state: &AppState,
) -> Result<Option<Session>, Fault> {
    let Some(token) = cookies::read(headers, cookies::SESSION).map(str::to_owned) else {
        return Ok(None);
    };
    let now = state.now();
    Ok(state
        .run(move |state| state.accounts().session(&token, now))
        .await
        .map_err(crate::Error::from)??)
}
