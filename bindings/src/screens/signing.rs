//! Who signs a summary, who has, and what is disagreed with.

use nyvri_core::Result;
use nyvri_core::domain::id::Id;
use nyvri_core::domain::signature::{Party, Signing as Said, Unsigned};
use nyvri_core::domain::signed::{PhotoErased, SignedSince};
use nyvri_core::domain::summary::Summary;
use nyvri_core::domain::visit::VisitStatus;
use nyvri_core::explain::signed;
use nyvri_core::store::{DisputeRow, SignatureRow};

use super::drawn::Stroke;
use super::parts::{Pick, Receipt};
use super::view::View;
use super::visit_view::VisitView;
use super::words::spoken;

/// Somebody who signs on this phone. Everything to say while they do.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct SigningParty {
    /// For `sign`: `tenant`, `worker`.
    pub party: String,
    /// `Amina signerer her`.
    pub label: String,
    /// For who does not see it: what the box is for.
    pub box_spoken: String,
    /// What was taken down here; none while it is open.
    pub signed: Option<SignedBox>,
    /// False once the office has approved, and while it is signed.
    pub can_sign: bool,
    /// `Tøm`.
    pub clear_label: String,
    /// `Bruk signaturen`.
    pub keep_label: String,
    /// `Skriv navnet i stedet`.
    pub type_label: String,
    /// `Fullt navn`.
    pub type_field_label: String,
    /// `Jeg signerer med navnet mitt`.
    pub type_confirm_label: String,
    /// `Tegn i stedet`.
    pub draw_label: String,
    /// `Vil ikke signere`; none for who holds the phone.
    pub not_label: Option<String>,
    /// `Hvorfor uten signatur?`
    pub not_heading: String,
    /// Reasons to choose from.
    pub not_reasons: Vec<Pick>,
    /// `Grunn, om du vil`.
    pub not_words_label: String,
    /// `Lagre uten signatur`.
    pub not_keep_label: String,
}

/// A signature, or why there is none.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct SignedBox {
    /// `Leietaker`, `Kåre`.
    pub who: String,
    /// What was drawn; empty for a typed name or none.
    pub strokes: Vec<Stroke>,
    /// `Signert kl. 09.41`, and what was erased by rule since.
    pub text: String,
    /// `Endret etter signering`; none while it says what was signed.
    pub changed: Option<String>,
    /// `Ta bort`; none where it may not be.
    pub remove_label: Option<String>,
    /// Where it is.
    pub receipt: Option<Receipt>,
    /// All of it as one sentence.
    pub spoken: String,
}

/// What was said of a summary.
pub(super) struct Signing {
    signatures: Vec<SignatureRow>,
    disputes: Vec<DisputeRow>,
    hash: String,
    erased: Vec<PhotoErased>,
    receipt: Receipt,
    pub(super) is_closed: bool,
}

/// What is disagreed with.
pub(super) struct Dispute {
    pub(super) own: String,
    pub(super) of_others: Vec<String>,
}

impl Signing {
    pub(super) fn load(table: &VisitView<'_>, summary: &Summary) -> Result<Self> {
        let (view, visit) = (table.view, &table.visit);
        Ok(Self {
            signatures: view.store.signatures(visit.id)?,
            disputes: view.store.disputes(visit.id)?,
            hash: summary.hash(),
            erased: view.store.photos_erased(visit.id)?,
            receipt: table.receipts.of_summary(view, visit.id),
            is_closed: matches!(visit.status, VisitStatus::Approved | VisitStatus::Cancelled),
        })
    }

    fn of(&self, party: Party, author: Id) -> Option<&SignatureRow> {
        let mut rows = self.signatures.iter();
        rows.find(|row| row.party == party && row.author == author)
    }
}

/// The tenant, if there is one, and whoever holds the phone.
pub(super) fn parties(
    view: &View<'_>,
    said: &Signing,
    summary: &Summary,
    tenant: &str,
) -> Result<Vec<SigningParty>> {
    let all = Party::ALL.into_iter();
    let here = all.filter(|party| *party == Party::Worker || summary.has_tenant());
    let parties = here.map(|party| {
        let signed = said.of(party, view.person.id);
        let signed = signed.map(|row| signed_box(view, said, row, true));
        let signed = signed.transpose()?;
        Ok(party_to_sign(view, said, party, tenant, signed))
    });
    parties.collect()
}

fn party_to_sign(
    view: &View<'_>,
    said: &Signing,
    party: Party,
    tenant: &str,
    signed: Option<SignedBox>,
) -> SigningParty {
    let is_tenant = party == Party::Tenant;
    let label = match is_tenant {
        true => view
            .texts
            .with("summary-signs-here", &[("name", tenant.into())]),
        false => view.say("summary-signs-you"),
    };
    SigningParty {
        party: party.code().to_owned(),
        box_spoken: spoken(&[label.clone(), view.say("summary-box")]),
        label,
        can_sign: signed.is_none() && !said.is_closed,
        signed,
        clear_label: view.say("summary-clear"),
        keep_label: view.say("summary-keep"),
        type_label: view.say("summary-type"),
        type_field_label: view.say("summary-type-label"),
        type_confirm_label: view.say("summary-type-confirm"),
        draw_label: view.say("summary-draw"),
        not_label: is_tenant.then(|| view.say("summary-not")),
        not_heading: view.say("summary-not-label"),
        not_reasons: reasons(view),
        not_words_label: view.say("summary-not-words"),
        not_keep_label: view.say("summary-not-keep"),
    }
}

fn reasons(view: &View<'_>) -> Vec<Pick> {
    let reasons = Unsigned::ALL.into_iter().enumerate();
    let pick = |(place, reason): (usize, Unsigned)| Pick {
        value: reason.code().to_owned(),
        label: reason_in_words(view, reason),
        detail: String::new(),
        chosen: place == 0,
    };
    reasons.map(pick).collect()
}

fn reason_in_words(view: &View<'_>, reason: Unsigned) -> String {
    view.say(&format!("summary-not-{}", reason.code()))
}

/// What was taken down on other phones.
pub(super) fn notes(view: &View<'_>, said: &Signing) -> Result<Vec<SignedBox>> {
    let rows = said.signatures.iter();
    let others = rows.filter(|row| row.author != view.person.id);
    others
        .map(|row| signed_box(view, said, row, false))
        .collect()
}

fn signed_box(
    view: &View<'_>,
    said: &Signing,
    row: &SignatureRow,
    is_own: bool,
) -> Result<SignedBox> {
    let who = match row.party {
        Party::Tenant => view.say("summary-tenant"),
        Party::Worker => name_of(view, row.author)?,
    };
    let since = SignedSince::of(&row.summary, &said.hash, &said.erased);
    let text = match signed::erased(view.texts, since) {
        Some(erased) => spoken(&[in_words(view, row), erased]),
        None => in_words(view, row),
    };
    let changed = signed::changed(view.texts, since);
    let remove = is_own && !said.is_closed;
    Ok(SignedBox {
        spoken: spoken(&[
            &view
                .texts
                .with("summary-signature-spoken", &[("name", who.clone().into())]),
            &text,
            changed.as_deref().unwrap_or(""),
        ]),
        who,
        strokes: match &row.signing {
            Said::Drawn(strokes) => strokes.iter().map(|it| Stroke::of(it)).collect(),
            Said::Typed(_) | Said::Not(..) => Vec::new(),
        },
        text,
        changed,
        remove_label: remove.then(|| view.say("summary-remove")),
        receipt: is_own.then(|| said.receipt.clone()),
    })
}

fn name_of(view: &View<'_>, person: Id) -> Result<String> {
    let name = view.first_name(person)?;
    Ok(name.unwrap_or_else(|| view.say("summary-worker")))
}

fn in_words(view: &View<'_>, row: &SignatureRow) -> String {
    let moment = view.clock(row.at);
    match &row.signing {
        Said::Drawn(_) => {
            let args = [("moment", moment.into())];
            view.texts.with("summary-signed-at", &args)
        }
        Said::Typed(name) => {
            let args = [("name", name.clone().into()), ("moment", moment.into())];
            view.texts.with("summary-typed-at", &args)
        }
        Said::Not(reason, words) => {
            let reason = reason_in_words(view, *reason);
            let args = [("reason", reason.into()), ("moment", moment.into())];
            let noted = view.texts.with("summary-not-at", &args);
            spoken(&[noted.as_str(), words.as_str()])
        }
    }
}

/// What is disagreed with: this person's words, and what colleagues wrote.
pub(super) fn dispute(view: &View<'_>, said: &Signing) -> Result<Dispute> {
    let (mut own, mut of_others) = (String::new(), Vec::new());
    for row in &said.disputes {
        if row.author == view.person.id {
            own.clone_from(&row.words);
            continue;
        }
        let args = [
            ("name", name_of(view, row.author)?.into()),
            ("words", row.words.clone().into()),
        ];
        of_others.push(view.texts.with("summary-dispute-others", &args));
    }
    Ok(Dispute { own, of_others })
}

/// The tenant has signed, on any phone.
pub(super) fn tenant_has_signed(said: &Signing) -> bool {
    let mut rows = said.signatures.iter();
    rows.any(|row| row.party == Party::Tenant && row.signing.is_signed())
}

/// `Amina, Kåre og Ingrid har signert`.
pub(super) fn who_signed(view: &View<'_>, said: &Signing) -> Result<String> {
    let mut names = Vec::new();
    for row in said.signatures.iter().filter(|row| row.signing.is_signed()) {
        let name = match row.party {
            Party::Tenant => view.say("summary-tenant"),
            Party::Worker => name_of(view, row.author)?,
        };
        if !names.contains(&name) {
            names.push(name);
        }
    }
    if names.is_empty() {
        return Ok(view.say("summary-nobody-signed"));
    }
    let args = [
        ("count", names.len().into()),
        ("names", view.list(&names).into()),
    ];
    Ok(view.texts.with("summary-have-signed", &args))
}
