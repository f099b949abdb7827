//! What pages give away and what a form must carry. Runs the real office with its sample in this process, over HTTP. Who may open
//! which page: `tests/tests/roles`.

mod browser;

use browser::{Browser, Office, Outcome};
use nyvri_core::domain::change::AnswerGiven;
use nyvri_core::domain::id::{DeviceId, Id};
use nyvri_core::domain::visit::Answer;
use nyvri_core::hex;
use nyvri_core::log::{Entry, Hlc};
use nyvri_core::store::Pushed;

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
        let browser::Answer { head, .. } = browser.get(path).await?;
        let head = head.to_lowercase();
        for wanted in [
            "content-security-policy: default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'",
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

#[tokio::test(flavor = "multi_thread")]
async fn two_answers_that_did_not_know_of_each_other_are_settled_by_choosing_one() -> Outcome {
    let office = Office::with_sample().await?;
    let visit: Id = office.fill("VISIT").parse()?;
    for (device, answer) in [(71, Answer::Ok), (72, Answer::NotRelevant)] {
        answered_unseen(&office, visit, DeviceId(device), answer)?;
    }
    let standing = office.state().store().overlaps(visit)?;
    let [overlap] = standing.as_slice() else {
        return Err(format!("{standing:?}").into());
    };
    let loser = hex::encode(overlap.others[0].mark.stamp().as_bytes());
    let browser = Browser::signed_in(&office, "ingrid").await?;
    let page = browser.get(&office.fill("/visits/VISIT")).await?;
    assert!(page.body.contains("Svart ulikt på ett sted") && page.body.contains(&loser));
    let chosen = format!("field={}&value={loser}", overlap.field.replace('/', "%2F"));
    let answer = browser
        .send(&office.fill("/visits/VISIT/settle"), &chosen)
        .await?;
    assert_eq!(answer.status, 303);
    assert!(office.state().store().overlaps(visit)?.is_empty());
    let answers = office.state().store().answers(visit)?;
    let kept = answers.iter().find(|row| row.question == "vents-open");
    assert_eq!(kept.map(|row| &row.answer), Some(&Answer::Ok));
    office.stop().await;
    Ok(())
}

/// As a phone that had seen nothing sends it.
fn answered_unseen(office: &Office, visit: Id, device: DeviceId, answer: Answer) -> Outcome {
    let mut store = office.state().store();
    let entry = Entry {
        device,
        seq: 1,
        at: Hlc::default().next(store.now() + device.0),
        seen: 0,
        author: store.visit(visit)?.people[0],
        subject: visit,
        change: AnswerGiven {
            question: "vents-open".into(),
            answer,
        }
        .into(),
    };
    store.take(Pushed {
        device,
        entries: vec![entry],
        bytes: 0,
        refused: Vec::new(),
        last_seq: 1,
        as_sent: None,
    })?;
    Ok(())
}
