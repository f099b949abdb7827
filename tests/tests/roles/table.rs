//! Every route of the office and who gets a yes. A test fails when the office has a route that is not here.

/// Who asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who {
    Nobody,
    Coordinator,
    Bomiljo,
    /// On the list of the visit.
    Operator,
    /// On no list.
    Stranger,
    Administrator,
}
use self::Who::{Administrator, Bomiljo, Coordinator, Nobody, Operator, Stranger};

pub const EVERYONE: [Who; 6] = [
    Nobody,
    Coordinator,
    Bomiljo,
    Operator,
    Stranger,
    Administrator,
];

impl Who {
    pub fn name(self) -> &'static str {
        match self {
            Nobody => "",
            Coordinator => "kari.nesset",
            Bomiljo => "ingrid.solbakk",
            Operator => "ola.brekke",
            Stranger => "per.lunde",
            Administrator => "turid.aasen",
        }
    }
}

/// One route, who gets a yes, and the status that says it. `{done}` is a visit that has ended, `{planned}` one
/// to come; both have the operator on the list.
pub struct Route {
    pub route: &'static str,
    pub address: &'static str,
    pub form: &'static [(&'static str, &'static str)],
    pub yes: u16,
    pub may: &'static [Who],
}

pub const SIGNED_IN: &[Who] = &[Coordinator, Bomiljo, Operator, Stranger, Administrator];
const SEE_VISITS: &[Who] = &[Coordinator, Bomiljo, Operator, Stranger];
const SEE_THE_VISIT: &[Who] = &[Coordinator, Bomiljo, Operator];
const SEE_CONFIDENCES: &[Who] = &[Coordinator, Bomiljo];
const PLANS: &[Who] = &[Coordinator];
const KEEPS_PHONES: &[Who] = &[Coordinator, Administrator];

#[rustfmt::skip]
const fn get(route: &'static str, address: &'static str, may: &'static [Who]) -> Route {
    Route {
        route,
        address,
        form: &[],
        yes: 200,
        may,
    }
}

/// A yes is that this office cannot make it: `pdfs.rs` has the program that does.
const fn pdf(route: &'static str, address: &'static str, may: &'static [Who]) -> Route {
    Route {
        route,
        address,
        form: &[],
        yes: 501,
        may,
    }
}

#[rustfmt::skip]
const fn post(
    route: &'static str,
    address: &'static str,
    form: &'static [(&'static str, &'static str)],
    yes: u16,
    may: &'static [Who],
) -> Route {
    Route {
        route,
        address,
        form,
        yes,
        may,
    }
}

#[rustfmt::skip]
pub const PAGES: &[Route] = &[
    Route { route: "GET /", address: "/", form: &[], yes: 303, may: SIGNED_IN },
    get("GET /visits", "/visits", SEE_VISITS),
    get("GET /visits/new", "/visits/new", PLANS),
    post("POST /visits/new", "/visits/new", &[("kind", "")], 422, PLANS),
    get("GET /visits/{visit}", "/visits/{done}", SEE_THE_VISIT),
    get("GET /visits/{visit}/photos/{photo}", "/visits/{done}/photos/{photo}", SEE_THE_VISIT),
    get("GET /visits/{visit}/photos/{photo}/picture", "/visits/{done}/photos/{photo}/picture", SEE_THE_VISIT),
    get("GET /visits/{visit}/photos/{photo}", "/visits/{done}/photos/{confidential}", SEE_CONFIDENCES),
    get("GET /visits/{visit}/photos/{photo}/picture", "/visits/{done}/photos/{confidential}/picture", SEE_CONFIDENCES),
    pdf("GET /visits/{visit}/summary.pdf", "/visits/{done}/summary.pdf", SEE_THE_VISIT),
    pdf("GET /visits/{visit}/protocol.pdf", "/visits/{done}/protocol.pdf", SEE_THE_VISIT),
    get("GET /visits/{visit}/protocol.zip", "/visits/{done}/protocol.zip", SEE_THE_VISIT),
    get("GET /visits/{visit}/plan", "/visits/{planned}/plan", PLANS),
    post("POST /visits/{visit}/plan", "/visits/{planned}/plan", &[("day", "")], 422, PLANS),
    post("POST /visits/{visit}/approve", "/visits/{done}/approve", &[], 303, PLANS),
    post("POST /visits/{visit}/checklist", "/visits/{planned}/checklist", &[("template", ""), ("version", "")], 303, PLANS),
    get("GET /visits/{visit}/answers.csv", "/visits/{done}/answers.csv", SEE_THE_VISIT),
    post("POST /visits/{visit}/settle", "/visits/{done}/settle", &[("field", "x"), ("value", "y")], 303, SEE_CONFIDENCES),
    post("POST /visits/{visit}/findings/{finding}/pause", "/visits/{done}/findings/{finding}/pause", &[("reason", "no_access")], 303, SEE_CONFIDENCES),
    get("GET /tenancies", "/tenancies", SEE_CONFIDENCES),
    get("GET /tenancies/new", "/tenancies/new", PLANS),
    post("POST /tenancies/new", "/tenancies/new", &[("tenant", "")], 422, PLANS),
    get("GET /tenancies/import", "/tenancies/import", PLANS),
    post("POST /tenancies/import", "/tenancies/import", &[("text", "a;b\n1;2\n")], 200, PLANS),
    post("POST /tenancies/import/confirm", "/tenancies/import/confirm", &[("text", "a;b\n1;2\n")], 303, PLANS),
    get("GET /checklists", "/checklists", PLANS),
    get("GET /checklists/{name}/{version}", "/checklists/ny-vri/1", PLANS),
    get("GET /checklists/new/{file}", "/checklists/new/rehus", PLANS),
    post("POST /checklists/new/{file}/publish", "/checklists/new/rehus/publish", &[("sha256", "")], 422, PLANS),
    get("GET /phones", "/phones", KEEPS_PHONES),
    post("POST /phones/pair", "/phones/pair", &[("person", "{person}")], 200, KEEPS_PHONES),
    get("GET /phones/{device}/revoke", "/phones/{device}/revoke", KEEPS_PHONES),
    post("POST /phones/{device}/revoke", "/phones/{device}/revoke", &[("why", "")], 422, KEEPS_PHONES),
    get("GET /visits/{visit}/photos/{photo}/erase", "/visits/{done}/photos/{photo}/erase", PLANS),
    get("GET /tenancies/{tenancy}/erase", "/tenancies/{tenancy}/erase", PLANS),
    post("POST /visits/{visit}/photos/{photo}/erase", "/visits/{done}/photos/{spare-photo}/erase", &[], 303, PLANS),
    post("POST /tenancies/{tenancy}/erase", "/tenancies/{tenancy}/erase", &[], 303, PLANS),
    get("GET /dwellings/{dwelling}/photos", "/dwellings/{dwelling}/photos", SEE_CONFIDENCES),
    get("GET /dwellings/{dwelling}/photos/print", "/dwellings/{dwelling}/photos/print?photo={photo}", SEE_CONFIDENCES),
    pdf("GET /dwellings/{dwelling}/photos/print.pdf", "/dwellings/{dwelling}/photos/print.pdf?photo={photo}", SEE_CONFIDENCES),
    get("GET /erased", "/erased", KEEPS_PHONES),
    get("GET /languages", "/languages", KEEPS_PHONES),
    get("GET /languages/{tag}", "/languages/uk", KEEPS_PHONES),
    post("POST /languages/{tag}", "/languages/uk", &[("file", "sauna = x")], 422, PLANS),
    post("POST /languages/{tag}/publish", "/languages/uk/publish", &[("text", "sauna = x")], 422, PLANS),
    post("POST /languages/{tag}/withdraw", "/languages/uk/withdraw", &[], 303, PLANS),
    get("GET /languages/{tag}/{format}", "/languages/ti/xliff", KEEPS_PHONES),
    get("GET /health", "/health", &[Administrator]),
];

/// For everyone, signed in or not: each has a test below.
pub const FOR_ALL: [&str; 5] = [
    "GET /sign-in",
    "POST /sign-in",
    "POST /sign-out",
    "POST /language",
    "GET /assets/{version}/{name}",
];
