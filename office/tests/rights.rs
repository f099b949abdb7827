//! The rights of every page for every role, both yes and no, and what a form must carry. Runs the real
//! office with its sample in this process, over HTTP.

mod browser;

use browser::{Answer, Browser, Office, Outcome, ROLES};

/// Who may open a page: coordinator, bomiljø, operator, administrator.
const PAGES: [(&str, [bool; 4]); 12] = [
    ("/visits", [true, true, true, false]),
    ("/visits?show=done", [true, true, true, false]),
    ("/visits/VISIT", [true, true, true, false]),
    ("/visits/OTHERS", [true, true, false, false]),
    ("/visits/VISIT/plan", [true, false, false, false]),
    ("/tenancies", [true, true, false, false]),
    ("/tenancies/new", [true, false, false, false]),
    ("/tenancies/import", [true, false, false, false]),
    ("/phones", [true, false, false, true]),
    ("/phones/PHONE/revoke", [true, false, false, true]),
    ("/health", [false, false, false, true]),
    ("/nowhere", [false, false, false, false]),
];

/// Who may send a form.
const FORMS: [(&str, &str, [bool; 4]); 7] = [
    (
        "/visits/VISIT/plan",
        "day=nonsense",
        [true, false, false, false],
    ),
    ("/visits/VISIT/approve", "", [true, false, false, false]),
    ("/tenancies/new", "tenant=", [true, false, false, false]),
    ("/tenancies/import", "text=x", [true, false, false, false]),
    (
        "/tenancies/import/confirm",
        "text=x",
        [true, false, false, false],
    ),
    ("/phones/pair", "person=PERSON", [true, false, false, true]),
    ("/phones/PHONE/revoke", "why=", [true, false, false, true]),
];

#[tokio::test(flavor = "multi_thread")]
async fn every_page_and_form_is_open_to_the_right_roles_and_missing_for_the_others() -> Outcome {
    let office = Office::with_sample().await?;
    for (place, name) in ROLES.into_iter().enumerate() {
        let browser = Browser::signed_in(&office, name).await?;
        for (path, may) in PAGES {
            let answer = browser.get(&office.fill(path)).await?;
            assert_eq!(
                answer.status,
                if may[place] { 200 } else { 404 },
                "{name} {path}"
            );
        }
        for (path, fields, may) in FORMS {
            let answer = browser
                .send(&office.fill(path), &office.fill(fields))
                .await?;
            let was_taken = matches!(answer.status, 200 | 303 | 422);
            assert_eq!(was_taken, may[place], "{name} {path} {}", answer.status);
            assert!(
                was_taken || answer.status == 404,
                "{name} {path} {}",
                answer.status
            );
        }
    }
    office.stop().await;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_missing_and_what_is_forbidden_look_the_same() -> Outcome {
    let office = Office::with_sample().await?;
    let operator = Browser::signed_in(&office, "ola").await?;
    let forbidden = operator.get(&office.fill("/visits/OTHERS")).await?;
    let missing = operator
        .get("/visits/0190a1b2c3d47e5f8091a2b3c4d5e6f7")
        .await?;
    assert_eq!(forbidden.status, missing.status);
    assert_eq!(forbidden.without_times(), missing.without_times());
    office.stop().await;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_without_its_token_changes_nothing() -> Outcome {
    let office = Office::with_sample().await?;
    let browser = Browser::signed_in(&office, "kari").await?;
    let before = office.state().store().entries_kept()?;
    for body in ["text=x", "form_token=&text=x", "form_token=0000&text=x"] {
        let answer = browser
            .send_raw("/tenancies/import/confirm", body, "same-origin")
            .await?;
        assert_eq!(answer.status, 403, "{body}");
    }
    let body = format!("form_token={}&text=x", browser.token().await?);
    let foreign = browser
        .send_raw("/tenancies/import/confirm", &body, "cross-site")
        .await?;
    assert_eq!(foreign.status, 403);
    assert_eq!(office.state().store().entries_kept()?, before);
    office.stop().await;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn someone_who_is_signed_out_finds_only_the_door() -> Outcome {
    let office = Office::with_sample().await?;
    let browser = Browser::new(&office);
    for path in [
        "/",
        "/visits",
        "/tenancies",
        "/phones",
        "/health",
        "/nowhere",
    ] {
        let answer = browser.get(path).await?;
        assert_eq!(
            (answer.status, answer.location()),
            (303, "/sign-in"),
            "{path}"
        );
    }
    office.stop().await;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn every_answer_tells_the_browser_to_be_careful() -> Outcome {
    let office = Office::with_sample().await?;
    let browser = Browser::signed_in(&office, "kari").await?;
    for path in ["/visits", "/nowhere", "/sign-in"] {
        let Answer { head, .. } = browser.get(path).await?;
        let head = head.to_lowercase();
        for wanted in [
            "content-security-policy: default-src 'none'; style-src 'self'",
            "x-frame-options: deny",
            "referrer-policy: no-referrer",
            "x-content-type-options: nosniff",
            "cache-control: no-store",
        ] {
            assert!(head.contains(wanted), "{path}: {wanted} not in\n{head}");
        }
    }
    office.stop().await;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn confidential_answers_and_photos_are_for_bomiljo_and_coordinator() -> Outcome {
    let office = Office::with_sample().await?;
    let page = office.fill("/visits/TOGETHER?answers=all");
    for (name, sees) in [("kari", true), ("ingrid", true), ("ola", false)] {
        let answer = Browser::signed_in(&office, name).await?.get(&page).await?;
        assert_eq!(answer.status, 200, "{name}");
        assert_eq!(
            answer.body.contains("Forholdet til naboene"),
            sees,
            "{name}"
        );
    }
    office.stop().await;
    Ok(())
}
