//! What is said of buildings, dwellings, tenancies, people, checklists and texts, and what erases any of it.

use serde::{Deserialize, Serialize};

use super::super::id::Id;
use super::super::person::Role;
use super::super::signed::WithoutPhoto;

payloads! {
    /// Subject: building. A building stands in a complex.
    BuildingAdded {
        /// The complex's name: `Svaleborg`.
        complex: String,
        /// `Svaleborgveien 14`.
        address: String,
    }
    /// Subject: dwelling.
    DwellingAdded {
        /// The building.
        building: Id,
        /// Dwelling number, `H0203`. Not a key: numbers change.
        number: String,
        /// Rooms for living.
        rooms: u8,
        /// Square metres.
        area_m2: u16,
        /// From [`super::super::template::FACTS`].
        facts: Vec<String>,
    }
    /// Subject: tenancy.
    TenancyStarted {
        /// The dwelling.
        dwelling: Id,
        /// The tenant's name.
        tenant: String,
        /// Language tag of the language the tenant wants: `nb`, `ar`.
        language: String,
        /// Whether an interpreter is needed.
        needs_interpreter: bool,
        /// Whether children live here.
        has_children: bool,
        /// First day, `YYYY-MM-DD`.
        starts_on: chrono::NaiveDate,
    }
    /// Subject: tenancy.
    TenancyEnded {
        /// Last day.
        ends_on: chrono::NaiveDate,
    }
    /// Subject: person.
    PersonAdded {
        /// Name as colleagues see it.
        name: String,
        /// What the person does.
        role: Role,
    }
    /// Subject: one version of a municipality's own checklist. It counts from now on, and never changes.
    TemplatePublished {
        /// Its name, as in `json`.
        template: String,
        /// Its version, as in `json`.
        version: u32,
        /// The checklist as it was written.
        json: String,
        /// Its words by language tag: `nb`, `nn`, `en`. Fluent.
        texts: std::collections::BTreeMap<String, String>,
        /// SHA-256 of all that, hex.
        sha256: String,
    }
    /// Subject: this publication. What the municipality says in one of the tenants' languages, before what the product
    /// says; of one language the latest stands, as a whole.
    TextsPublished {
        /// Tag of the language: `uk`.
        language: String,
        /// The texts that are another than the product's, each with where it comes from. Fluent; nothing to go back to the
        /// product's.
        texts: String,
    }
    /// Subject: what is erased, or the visit of the photo that is. On every replica, whatever was and will be said of
    /// it becomes [`Blanked`], and its rows and pictures go. Nothing brings it back.
    Erased {
        /// The subject itself, or one photo of it.
        what: Id,
        /// What it was: one of [`super::super::retention::Kept`].
        kind: String,
        /// The rule that said so, in the pack that held then; [`super::super::retention::BY_HAND`] for a person.
        rule: String,
        /// That pack and its version: `retention 1`.
        pack: String,
        /// Of a photo that stood in the summary of its visit: what that became.
        #[serde(skip_serializing_if = "Option::is_none")]
        summary: Option<WithoutPhoto>,
    }
    /// Where something stood that was erased: who, when and in which order stay, what was said is gone.
    Blanked {
        /// Of a photo, the finding that it was taken for: that something was done there still counts.
        finding: Option<Id>,
    }
}
