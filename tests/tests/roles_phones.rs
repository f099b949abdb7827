//! What a phone may ask. On every route: nothing without a token, with a wrong one, with that of a revoked phone.
//! With its own: what its person may see and write, and nothing of a visit that is not on its list.

use std::error::Error;

use nyvri_core::domain::change::{AnswerGiven, Change, FindingLogged};
use nyvri_core::domain::id::{DeviceId, Id};
use nyvri_core::domain::person::Role;
use nyvri_core::domain::visit::Answer;
use nyvri_core::hex;
use nyvri_core::photo::take_in;
use nyvri_core::sync::http::HttpOffice;
use nyvri_core::sync::protocol::{Office, PairRequest};
use nyvri_core::sync::round::lock;
use nyvri_core::sync::{PairingText, SyncError};
use nyvri_tests::bench::phone::BenchPhone;
use nyvri_tests::pictures::bathroom;
use nyvri_tests::routes;
use nyvri_tests::seeded::{self, Seeded};
use reqwest::{Client, Method, Response};

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

const ANSWERS_NOTHING: u16 = 401;
const JPEG: [u8; 3] = [0xFF, 0xD8, 0xFF];

/// An office and whatever is said to it, without a phone's good manners.
struct Line {
    office: Seeded,
    client: Client,
    name: [u8; 32],
    jpeg: Vec<u8>,
}

impl Line {
    /// With a picture on a confidential finding of the visit.
    async fn new() -> Outcome<Self> {
        // Another test of this process may have chosen it already: it is the same one.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let office = seeded::office().await?;
        let picture = take_in(&bathroom(4))?;
        let mut store = office.running.state.store();
        let (visit, finding) = (office.visit.parse()?, store.new_id());
        let logged = FindingLogged {
            finding,
            question: Some("feels-safe".into()),
        };
        store.write(office.bomiljo, visit, &[logged.into()])?;
        store.take_photo(office.bomiljo, visit, finding, &picture)?;
        drop(store);
        let client = Client::builder()
            .no_proxy()
            .danger_accept_invalid_certs(true)
            .build()?;
        Ok(Self {
            office,
            client,
            name: picture.sha256,
            jpeg: picture.jpeg,
        })
    }

    async fn ask(&self, route: &str, token: Option<&str>) -> Outcome<Response> {
        let (method, address) = route.split_once(' ').ok_or("no route")?;
        let address = address.replace("{sha256}", &hex::encode(&self.name));
        let place = format!("https://{}{address}", self.office.running.phones);
        let mut request = self
            .client
            .request(Method::from_bytes(method.as_bytes())?, place);
        if let Some(token) = token {
            request = request.header("authorization", format!("Bearer {token}"));
        }
        Ok(request.send().await?)
    }

    /// The token of a new phone.
    async fn token(&self, person: Id, role: Role) -> Outcome<String> {
        let text: PairingText = self.office.pairing(person, role)?.parse()?;
        let request = PairRequest {
            code: text.code.clone(),
            device_name: "Prøvetelefon".into(),
            device: DeviceId(i64::from(person.as_bytes()[15]) + 1_000),
        };
        let stranger = HttpOffice::new(&text.address, &text.pin, "")?;
        Ok(stranger.pair(&request).await?.token)
    }
}

/// Everything that phones ask after pairing.
fn routes_of_phones() -> Outcome<Vec<String>> {
    let all = routes::of_office()?.into_iter();
    let routes: Vec<String> = all
        .filter(|route| route.contains(" /sync/") && !route.ends_with("/pair"))
        .collect();
    assert!(routes.len() >= 5, "{routes:?}");
    Ok(routes)
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_trusted_token_every_route_says_no() -> Outcome {
    let line = Line::new().await?;
    let revoked = line.token(line.office.bomiljo, Role::Bomiljo).await?;
    let state = &line.office.running.state;
    let device = state.accounts().devices()?[0].id;
    state.accounts().revoke(device, "lost", state.now())?;
    for route in routes_of_phones()? {
        for token in [None, Some(""), Some("gjettet"), Some(revoked.as_str())] {
            let answer = line.ask(&route, token).await?;
            assert_eq!(
                answer.status().as_u16(),
                ANSWERS_NOTHING,
                "{route} {token:?}"
            );
            let body = answer.bytes().await?;
            assert!(
                !body.windows(3).any(|bytes| bytes == JPEG),
                "{route} {token:?} gave a picture"
            );
        }
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn with_its_own_token_every_route_is_open() -> Outcome {
    let line = Line::new().await?;
    let token = line.token(line.office.bomiljo, Role::Bomiljo).await?;
    for route in routes_of_phones()? {
        let status = line.ask(&route, Some(&token)).await?.status().as_u16();
        // There is nothing in the request, so it may be called malformed; it is not turned away at the door.
        assert!(![401, 403, 404, 426].contains(&status), "{route} {status}");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_picture_is_for_those_who_may_see_its_finding() -> Outcome {
    let line = Line::new().await?;
    let bomiljo = line.token(line.office.bomiljo, Role::Bomiljo).await?;
    let operator = line.token(line.office.operator, Role::Operator).await?;
    let stranger = line.token(Id::new(77), Role::Bomiljo).await?;
    for (token, thumbnails) in [(&operator, 0), (&stranger, 0), (&bomiljo, 1)] {
        let text: PairingText = line
            .office
            .pairing(line.office.bomiljo, Role::Bomiljo)?
            .parse()?;
        let phone = HttpOffice::new(&text.address, &text.pin, token)?;
        assert_eq!(phone.thumbnails(vec![line.name]).await?.len(), thumbnails);
    }
    let mut seen = 0;
    for route in routes_of_phones()?
        .iter()
        .filter(|route| route.starts_with("GET"))
    {
        for token in [&operator, &stranger] {
            let body = line.ask(route, Some(token)).await?.bytes().await?;
            assert!(
                !body.windows(3).any(|bytes| bytes == JPEG),
                "{route} gave a picture away"
            );
        }
        let body = line.ask(route, Some(&bomiljo)).await?.bytes().await?;
        seen += usize::from(body == line.jpeg);
    }
    assert_eq!(seen, 1, "the worker gets the picture");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_written_on_someone_elses_visit_is_refused_and_changes_nothing() -> Outcome {
    let line = Line::new().await?;
    let visit: Id = line.office.visit.parse()?;
    let folder = tempfile::tempdir()?;
    let change = |question: &str| -> Change {
        let (question, answer) = (question.to_owned(), Answer::Ok);
        AnswerGiven { question, answer }.into()
    };
    // A worker who is on no list, an operator on a confidential question, and one on an ordinary one.
    for (name, person, role, question, refused) in [
        ("stranger", Id::new(78), Role::Bomiljo, "vents-open", 1),
        (
            "hidden",
            line.office.operator,
            Role::Operator,
            "feels-safe",
            1,
        ),
        (
            "operator",
            line.office.operator,
            Role::Operator,
            "vents-open",
            0,
        ),
    ] {
        let text: PairingText = line.office.pairing(person, role)?.parse()?;
        let phone = BenchPhone::pair(&folder.path().join(name), person, &text).await?;
        let before = line.office.running.state.store().answers(visit)?;
        lock(&phone.store).write(person, visit, &[change(question)])?;
        phone.sync().await?;
        assert_eq!(lock(&phone.store).refused()?.len(), refused, "{name}");
        let after = line.office.running.state.store().answers(visit)?;
        assert_eq!(after.len() - before.len(), 1 - refused, "{name}");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_phone_cannot_write_as_another_person_or_do_the_offices_work() -> Outcome {
    let line = Line::new().await?;
    let visit: Id = line.office.visit.parse()?;
    let folder = tempfile::tempdir()?;
    let text: PairingText = line
        .office
        .pairing(line.office.operator, Role::Operator)?
        .parse()?;
    let phone = BenchPhone::pair(folder.path(), line.office.operator, &text).await?;
    phone.sync().await?;
    let approved = nyvri_core::domain::change::VisitApproved {};
    let answered = AnswerGiven {
        question: "vents-open".into(),
        answer: Answer::Ok,
    };
    lock(&phone.store).write(phone.person, visit, &[approved.into()])?;
    lock(&phone.store).write(line.office.bomiljo, visit, &[answered.into()])?;
    phone.sync().await?;
    assert_eq!(lock(&phone.store).refused()?.len(), 2);
    assert!(line.office.running.state.store().answers(visit)?.is_empty());
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn pairing_takes_only_a_code_that_the_office_made() -> Outcome {
    let line = Line::new().await?;
    let text: PairingText = line
        .office
        .pairing(line.office.bomiljo, Role::Bomiljo)?
        .parse()?;
    let request = |code: &str| PairRequest {
        code: code.to_owned(),
        device_name: "Prøvetelefon".into(),
        device: DeviceId(5),
    };
    let stranger = HttpOffice::new(&text.address, &text.pin, "")?;
    assert_eq!(
        stranger.pair(&request("ZZZZ-ZZZZ")).await,
        Err(SyncError::PairingWrong)
    );
    let paired = stranger.pair(&request(&text.code)).await?;
    assert_eq!(paired.person, line.office.bomiljo);
    assert_eq!(
        stranger.pair(&request(&text.code)).await,
        Err(SyncError::PairingUsed)
    );
    Ok(())
}
