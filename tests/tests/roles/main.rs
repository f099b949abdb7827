//! Every route of the office × everyone who may ask: signed out, each role, a worker on whose list the visit is
//! not. Both yes and no, and a no changes nothing. Phones: `roles_phones.rs`.

mod table;
mod world;

use std::collections::BTreeSet;
use std::path::Path;

use nyvri_tests::browser::Browser;
use nyvri_tests::routes;

use table::Who::Nobody;
use table::{EVERYONE, FOR_ALL, PAGES, SIGNED_IN};
use world::{Outcome, PASSWORD, World, kept};

#[test]
fn every_route_of_the_office_is_in_the_tables() -> Outcome {
    let mut tested: BTreeSet<String> = PAGES.iter().map(|page| page.route.to_owned()).collect();
    tested.extend(FOR_ALL.map(str::to_owned));
    let mut routes = routes::of_office()?;
    // What phones ask is tested route by route in `roles_phones.rs`, without a table.
    routes.retain(|route| !route.contains(" /sync/"));
    assert_eq!(routes, tested, "left: the office has; right: tested");
    Ok(())
}

/// Answers that are no page to look at.
const NO_PAGES: [&str; 9] = [
    "GET /",
    "GET /languages/{tag}/{format}",
    "GET /visits/{visit}/photos/{photo}/picture",
    "GET /visits/{visit}/answers.csv",
    "GET /visits/{visit}/protocol.zip",
    "GET /visits/{visit}/summary.pdf",
    "GET /visits/{visit}/protocol.pdf",
    "GET /dwellings/{dwelling}/photos/print.pdf",
    "GET /assets/{version}/{name}",
];

#[test]
fn every_page_is_looked_at_in_a_browser() -> Outcome {
    let list = Path::new(env!("CARGO_MANIFEST_DIR")).join("browser/pages.mjs");
    let list = std::fs::read_to_string(list)?;
    let looked_at = list.split('\'').filter(|word| word.starts_with("GET /"));
    let mut pages: BTreeSet<&str> = PAGES.iter().map(|page| page.route).chain(FOR_ALL).collect();
    pages.retain(|route| route.starts_with("GET ") && !NO_PAGES.contains(route));
    assert_eq!(pages, looked_at.collect(), "left: pages; right: looked at");
    Ok(())
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
