//! Makes the code that pairs one phone, and shows it as a picture and as text.

use axum::extract::State;
use axum::response::Html;
use nyvri_core::domain::id::Id;

use super::page;
use crate::dashboard::fault::Fault;
use crate::dashboard::frame::form::Checked;
use crate::dashboard::frame::guard::Signed;
use crate::pairing_text::{pairing_text, qr_path};
use crate::rights::Right;
use crate::state::AppState;

/// What the page shows of a code.
pub struct Pairing {
    pub(super) heading: String,
    pub(super) code: String,
    pub(super) text: String,
    pub(super) valid: String,
    pub(super) qr: String,
    pub(super) side: usize,
}

/// Makes a code for one phone of the chosen person.
pub async fn make(
    State(state): State<AppState>,
    signed: Signed,
    form: Checked,
) -> Result<Html<String>, Fault> {
    signed.must(Right::KeepPhones)?;
    let person: Id = form.get("person").parse().map_err(|_| Fault::NothingHere)?;
    state
        .run(move |state| {
            let owner = state.store().person(person)?;
            let (code, expires_at) =
                state
                    .accounts()
                    .make_pairing(owner.id, owner.role, state.now())?;
            tracing::info!(person = %owner.id, "a pairing code was made");
            let address = state.settings().public_address.clone();
            let text = pairing_text(&address, &code, state.certificate());
            let (qr, side) = qr_path(&text)
                .ok_or_else(|| std::io::Error::other("the pairing text does not fit a QR code"))?;
            let words = &signed.words;
            let until = words.texts().time(expires_at);
            let pairing = Pairing {
                heading: words.s("office-pair-heading", "name", &owner.name),
                valid: words.many(
                    "office-pair-valid",
                    &[
                        ("time", &until),
                        ("name", owner.name.split(' ').next().unwrap_or_default()),
                    ],
                ),
                code,
                text,
                qr,
                side,
            };
            page(state, &signed, person.to_string(), Some(pairing))
        })
        .await?
}
