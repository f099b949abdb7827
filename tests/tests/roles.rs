//! Every route of the office × everyone who may ask: signed out, each role, a worker on whose list the visit is
//! not; a phone's token, a wrong one, a revoked one. Both yes and no, and a no changes nothing.

use std::collections::BTreeSet;
use std::error::Error;

use nyvri_core::domain::change::{FindingLogged, VisitCompleted, VisitStarted};
use nyvri_core::domain::id::Id;
use nyvri_core::domain::person::Role;
use nyvri_core::photo::take_in;
use nyvri_core::store::Key;
use nyvri_office::accounts::NewAccount;
use nyvri_tests::bench::office::{add_building, add_visit};
use nyvri_tests::bench::outcome::Replica;
use nyvri_tests::browser::{Answer, Browser};
use nyvri_tests::pictures::bathroom;
use nyvri_tests::routes;
use nyvri_tests::seeded::{self, Seeded};

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

const PASSWORD: &str = "prøve-passord-2026";

/// Who asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Who {
    Nobody,
    Coordinator,
    Bomiljo,
    /// On the list of the visit.
    Operator,
    /// On no list.
    Stranger,
    Administrator,
}
use Who::{Administrator, Bomiljo, Coordinator, Nobody, Operator, Stranger};

const EVERYONE: [Who; 6] = [
    Nobody,
    Coordinator,
    Bomiljo,
    Operator,
    Stranger,
    Administrator,
];

impl Who {
    fn name(self) -> &'static str {
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
struct Route {
    route: &'static str,
    address: &'static str,
    form: &'static [(&'static str, &'static str)],
    yes: u16,
    may: &'static [Who],
}

const SIGNED_IN: &[Who] = &[Coordinator, Bomiljo, Operator, Stranger, Administrator];
const SEE_VISITS: &[Who] = &[Coordinator, Bomiljo, Operator, Stranger];
const SEE_THE_VISIT: &[Who] = &[Coordinator, Bomiljo, Operator];
const SEE_CONFIDENCES: &[Who] = &[Coordinator, Bomiljo];
const PLANS: &[Who] = &[Coordinator];
const KEEPS_PHONES: &[Who] = &[Coordinator, Administrator];

const fn get(route: &'static str, address: &'static str, may: &'static [Who]) -> Route {
    Route {
        route,
        address,
        form: &[],
        yes: 200,
        may,
    }
}

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
const PAGES: &[Route] = &[
    Route { route: "GET /", address: "/", form: &[], yes: 303, may: SIGNED_IN },
    get("GET /visits", "/visits", SEE_VISITS),
    get("GET /visits/{visit}", "/visits/{done}", SEE_THE_VISIT),
    get("GET /visits/{visit}/photos/{photo}", "/visits/{done}/photos/{photo}", SEE_THE_VISIT),
    get("GET /visits/{visit}/photos/{photo}", "/visits/{done}/photos/{confidential}", SEE_CONFIDENCES),
    get("GET /visits/{visit}/plan", "/visits/{planned}/plan", PLANS),
    post("POST /visits/{visit}/plan", "/visits/{planned}/plan", &[("day", "")], 422, PLANS),
    post("POST /visits/{visit}/approve", "/visits/{done}/approve", &[], 303, PLANS),
    get("GET /tenancies", "/tenancies", SEE_CONFIDENCES),
    get("GET /tenancies/new", "/tenancies/new", PLANS),
    post("POST /tenancies/new", "/tenancies/new", &[("tenant", "")], 422, PLANS),
    get("GET /tenancies/import", "/tenancies/import", PLANS),
    post("POST /tenancies/import", "/tenancies/import", &[("text", "a;b\n1;2\n")], 200, PLANS),
    post("POST /tenancies/import/confirm", "/tenancies/import/confirm", &[("text", "a;b\n1;2\n")], 303, PLANS),
    get("GET /phones", "/phones", KEEPS_PHONES),
    post("POST /phones/pair", "/phones/pair", &[("person", "{person}")], 200, KEEPS_PHONES),
    get("GET /phones/{device}/revoke", "/phones/{device}/revoke", KEEPS_PHONES),
    post("POST /phones/{device}/revoke", "/phones/{device}/revoke", &[("why", "")], 422, KEEPS_PHONES),
    get("GET /health", "/health", &[Administrator]),
];

/// For everyone, signed in or not: each has a test below.
const FOR_ALL: [&str; 5] = [
    "GET /sign-in",
    "POST /sign-in",
    "POST /sign-out",
    "POST /language",
    "GET /assets/{version}/{name}",
];

/// What phones ask, with their token; each has a test below.
const PHONES: [&str; 6] = [
    "POST /sync/v1/pair",
    "POST /sync/v1/push",
    "POST /sync/v1/pull",
    "GET /sync/v1/picture/{sha256}",
    "PUT /sync/v1/picture/{sha256}",
    "GET /sync/v1/picture/{sha256}/state",
];

#[test]
fn every_route_of_the_office_is_in_the_tables() -> Outcome {
    let mut tested: BTreeSet<String> = PAGES.iter().map(|page| page.route.to_owned()).collect();
    tested.extend(FOR_ALL.iter().chain(&PHONES).map(|&route| route.to_owned()));
    assert_eq!(
        routes::of_office()?,
        tested,
        "left: the office has; right: tested"
    );
    Ok(())
}

/// An office with a visit that has ended, one to come, and somebody of each role.
struct World {
    office: Seeded,
    names: Vec<(&'static str, String)>,
}

impl World {
    async fn new() -> Outcome<Self> {
        let office = seeded::office().await?;
        let state = &office.running.state;
        let planned = state.store().in_transaction(|writer| {
            let building = Id::new(1);
            add_building(writer, office.bomiljo, building)?;
            let now = nyvri_core::clock::Clock::now(&nyvri_core::clock::SystemClock);
            add_visit(writer, building, vec![office.bomiljo, office.operator], now)
        })?;
        for (who, person, role) in [
            (Coordinator, Id::new(2), Role::Coordinator),
            (Bomiljo, office.bomiljo, Role::Bomiljo),
            (Operator, office.operator, Role::Operator),
            (Stranger, Id::new(3), Role::Operator),
            (Administrator, Id::new(4), Role::Administrator),
        ] {
            let sign_in_name = who.name();
            let account = NewAccount {
                person,
                sign_in_name,
                name: sign_in_name,
                role,
                password: PASSWORD,
            };
            state.accounts().add(&account, state.now())?;
        }
        let folder = tempfile::tempdir()?;
        office
            .phone(folder.path(), office.bomiljo, Role::Bomiljo)
            .await?;
        let visit: Id = office.visit.parse()?;
        let photo = photo_of(&office, visit, "smoke-alarm-sounds", 1)?;
        let confidential = photo_of(&office, visit, "feels-safe", 2)?;
        let ended = [VisitStarted {}.into(), VisitCompleted {}.into()];
        state.store().write(office.bomiljo, visit, &ended)?;
        let device = state.accounts().devices()?[0].id.to_string();
        let names = vec![
            ("{done}", visit.to_string()),
            ("{planned}", planned.to_string()),
            ("{photo}", photo.to_string()),
            ("{confidential}", confidential.to_string()),
            ("{device}", device),
            ("{person}", office.bomiljo.to_string()),
        ];
        Ok(Self { office, names })
    }

    fn named(&self, text: &str) -> String {
        let all = self.names.iter();
        all.fold(text.to_owned(), |text, (name, id)| text.replace(name, id))
    }

    fn browser(&self, who: Who) -> Outcome<Browser> {
        let mut browser = Browser::new(self.office.running.dashboard.port());
        if who != Nobody {
            let fields = [("name", who.name()), ("password", PASSWORD)];
            let answer = browser.fill("/sign-in", "/sign-in", &fields)?;
            assert_eq!(answer.status, 303, "{who:?} cannot sign in");
        }
        Ok(browser)
    }

    fn ask(&self, browser: &mut Browser, page: &Route) -> Outcome<Answer> {
        let address = self.named(page.address);
        if page.route.starts_with("GET") {
            return Ok(browser.ask(&address)?);
        }
        let fields: Vec<(&str, String)> = page
            .form
            .iter()
            .map(|(name, value)| (*name, self.named(value)))
            .collect();
        let fields: Vec<(&str, &str)> = fields
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        // A form of another page has the token of the same session: only the right is missing.
        Ok(browser.fill("/", &address, &fields)?)
    }
}

/// A finding of a question, with a photo.
fn photo_of(office: &Seeded, visit: Id, question: &str, seed: u64) -> Outcome<Id> {
    let mut store = office.running.state.store();
    let finding = store.new_id();
    let question = Some(question.to_owned());
    store.write(
        office.bomiljo,
        visit,
        &[FindingLogged { finding, question }.into()],
    )?;
    Ok(store.take_photo(office.bomiljo, visit, finding, &take_in(&bathroom(seed))?)?)
}

/// What a no must leave as it is: everything that people see, phones and their rights, pairing codes.
fn kept(world: &World) -> Outcome<(Vec<String>, String)> {
    let state = &world.office.running.state;
    let data = &state.settings().data;
    let key = nyvri_core::hex::decode(std::fs::read_to_string(data.join("key"))?.trim());
    let key = key.and_then(|key| Key::from_slice(&key)).ok_or("no key")?;
    let rows = Replica::read(&data.join("nyvri.db"), &key)?.rows;
    Ok((rows, format!("{:?}", state.accounts().devices()?)))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_no_is_a_page_that_does_not_exist_and_changes_nothing() -> Outcome {
    let world = World::new().await?;
    let before = kept(&world)?;
    for who in EVERYONE {
        let mut browser = world.browser(who)?;
        for page in PAGES.iter().filter(|page| !page.may.contains(&who)) {
            let answer = world.ask(&mut browser, page)?;
            let what = format!("{who:?} {} {}", page.route, page.address);
            if who == Nobody {
                assert_eq!(
                    (answer.status, answer.location.as_deref()),
                    (303, Some("/sign-in")),
                    "{what}"
                );
            } else {
                assert_eq!(answer.status, 404, "{what}");
            }
            assert!(
                !answer.body.contains("Amina Warsame"),
                "{what} names the tenant"
            );
        }
    }
    assert_eq!(kept(&world)?, before);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_yes_is_what_was_asked_for() -> Outcome {
    let world = World::new().await?;
    for who in EVERYONE {
        let mut browser = world.browser(who)?;
        for page in PAGES.iter().filter(|page| page.may.contains(&who)) {
            let answer = world.ask(&mut browser, page)?;
            assert_eq!(
                answer.status, page.yes,
                "{who:?} {} {}",
                page.route, page.address
            );
            assert_ne!(
                answer.location.as_deref(),
                Some("/sign-in"),
                "{who:?} {}",
                page.route
            );
        }
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_door_is_for_all_and_lets_in_only_with_the_right_word() -> Outcome {
    let world = World::new().await?;
    let mut browser = world.browser(Nobody)?;
    assert_eq!(browser.ask("/sign-in")?.status, 200);
    let sign_in = |browser: &mut Browser, name: &str, password: &str| {
        browser.fill(
            "/sign-in",
            "/sign-in",
            &[("name", name), ("password", password)],
        )
    };
    assert_eq!(
        sign_in(&mut browser, "kari.nesset", "feil passord 2026")?.status,
        401
    );
    assert_eq!(sign_in(&mut browser, "ingen", PASSWORD)?.status, 401);
    assert_eq!(
        browser.ask("/visits")?.location.as_deref(),
        Some("/sign-in")
    );
    let page = browser.ask("/sign-in")?.body;
    let style = page
        .split('"')
        .find(|word| word.starts_with("/assets/") && word.ends_with(".css"));
    assert_eq!(browser.ask(style.ok_or("no style sheet")?)?.status, 200);
    assert_eq!(
        browser
            .fill("/sign-in", "/language", &[("language", "en")])?
            .status,
        303
    );
    for who in SIGNED_IN {
        let mut browser = world.browser(*who)?;
        assert_eq!(
            browser.ask("/sign-in")?.status,
            303,
            "{who:?} is in already"
        );
        assert_eq!(
            browser
                .fill("/", "/language", &[("language", "nn")])?
                .status,
            303
        );
        assert_eq!(
            browser.fill("/", "/sign-out", &[])?.location.as_deref(),
            Some("/sign-in")
        );
        assert_eq!(
            browser.ask("/")?.location.as_deref(),
            Some("/sign-in"),
            "{who:?} is out"
        );
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_without_its_word_is_refused_for_everyone() -> Outcome {
    let world = World::new().await?;
    let before = kept(&world)?;
    for who in SIGNED_IN {
        let mut browser = world.browser(*who)?;
        for page in PAGES.iter().filter(|page| page.route.starts_with("POST")) {
            let mut fields = vec![("form_token", "gjettet")];
            fields.extend(page.form);
            let answer = browser.send(&world.named(page.address), &fields)?;
            assert_eq!(answer.status, 403, "{who:?} {}", page.route);
        }
    }
    assert_eq!(kept(&world)?, before);
    Ok(())
}
