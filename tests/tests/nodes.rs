//! An office of two nodes that share a PostgreSQL and an S3 server: whoever asks any of them sees what any of
//! them was told before, and nothing is lost when a node, or what they share, goes away.

use std::error::Error;
use std::sync::Arc;

use nyvri::FieldApp;
use nyvri_core::domain::id::DeviceId;
use nyvri_core::domain::person::Role;
use nyvri_core::sync::SyncError;
use nyvri_core::sync::http::HttpOffice;
use nyvri_core::sync::pairing::PairingText;
use nyvri_core::sync::protocol::PairRequest;
use nyvri_office::Running;
use nyvri_tests::browser::Browser;
use nyvri_tests::nodes::{Planned, Together, pairing, plan_a_visit};
use nyvri_tests::phone::{do_the_visit, open, told};

type Outcome = Result<(), Box<dyn Error>>;

const PASSWORD: &str = "et langt passord";

/// Two nodes, and a phone of each person, each paired with another node.
struct Two {
    together: Together,
    nodes: [Running; 2],
    planned: Planned,
    phones: [Arc<FieldApp>; 2],
    _folders: [tempfile::TempDir; 2],
}

impl Two {
    async fn start() -> Result<Self, Box<dyn Error>> {
        let together = Together::start()?;
        let nodes = [together.node("one").await?, together.node("two").await?];
        let planned = plan_a_visit(&nodes[0])?;
        let folders = [tempfile::tempdir()?, tempfile::tempdir()?];
        let phones = [open(folders[0].path())?, open(folders[1].path())?];
        // The code is made at the other node than the one that the phone talks to.
        for (place, person) in [planned.bomiljo, planned.bomiljo].into_iter().enumerate() {
            let made: PairingText = pairing(&nodes[1 - place], person, Role::Bomiljo)?.parse()?;
            let text = PairingText {
                address: nodes[place].phones.to_string(),
                ..made
            };
            phones[place]
                .pair(text.to_string(), "Prøvetelefon".to_owned())
                .await?;
        }
        Ok(Self {
            together,
            nodes,
            planned,
            phones,
            _folders: folders,
        })
    }

    fn visit(&self) -> String {
        self.planned.visit.to_string()
    }

    async fn stop(self) -> Result<Together, Box<dyn Error>> {
        for node in self.nodes {
            node.stop().await;
        }
        Ok(self.together)
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn phones_on_different_nodes_end_equal_and_a_fresh_node_equals_the_others() -> Outcome {
    let two = Two::start().await?;
    let visit = two.visit();
    let [here, there] = &two.phones;
    do_the_visit(here, &visit, &mut |_| ())?;
    here.sync().await?;
    there.sync().await?;
    let all = told(here, &visit)?;
    assert!(all.iter().any(|line| line.starts_with("photo")), "{all:#?}");
    assert_eq!(
        told(there, &visit)?,
        all,
        "read at once at the other node, pictures too"
    );

    for node in &two.nodes {
        node.state.follow()?;
    }
    let third = two.together.node("three").await?;
    third.stop().await;
    let together = two.stop().await?;
    let tables = together.tables("one")?;
    assert!(tables.len() > 35, "{}", tables.len());
    assert_eq!(together.tables("two")?, tables);
    assert_eq!(
        together.tables("three")?,
        tables,
        "made from nothing but the log"
    );
    readable_by_nobody_else(&together)
}

/// What left the nodes holds no word and no picture of what it is about.
fn readable_by_nobody_else(together: &Together) -> Outcome {
    for word in ["Amina", "Ingrid", "argon2", "tenancy"] {
        let sql = format!(
            "SELECT count(*) FROM nyvri_commit WHERE position('{word}'::bytea IN content) > 0"
        );
        assert_eq!(together.postgres.asked(&sql)?, "0", "{word}");
    }
    let names = together.objects.names()?;
    assert!(
        names.iter().any(|name| name.starts_with("5001/")),
        "{names:#?}"
    );
    assert!(
        !names.iter().any(|name| name.contains("parts")),
        "{names:#?}"
    );
    for name in names {
        let content = together.objects.content(&name)?;
        assert!(!content.starts_with(&[0xff, 0xd8]), "{name} is a JPEG");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_browser_goes_on_at_another_node_where_it_was_at_the_first() -> Outcome {
    let two = Two::start().await?;
    let folder = two.together.folder("one");
    tokio::task::spawn_blocking(move || {
        nyvri_office::commands::add_user(&folder, "Kari Nesset", None, Role::Coordinator, PASSWORD)
    })
    .await??;
    let [one, two_port] = [two.nodes[0].dashboard.port(), two.nodes[1].dashboard.port()];
    let visit = two.visit();
    tokio::task::spawn_blocking(move || -> std::io::Result<()> {
        let mut browser = Browser::new(one);
        let fields = [("name", "kari.nesset"), ("password", PASSWORD)];
        browser.fill("/sign-in", "/sign-in", &fields)?;
        let page = format!("/visits/{visit}");
        let here = browser.open(&page)?;
        assert_eq!(here.status, 200);
        let mut there = browser.at(two_port);
        assert_eq!(
            there.open(&page)?.status,
            200,
            "signed in at one node, known at the other"
        );
        there.fill(&page, "/sign-out", &[])?;
        assert!(
            browser.open(&page)?.body.contains("/sign-in"),
            "signed out everywhere"
        );
        Ok(())
    })
    .await??;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn one_code_at_two_nodes_at_once_pairs_one_phone() -> Outcome {
    let together = Together::start()?;
    let nodes = [together.node("one").await?, together.node("two").await?];
    let planned = plan_a_visit(&nodes[0])?;
    for attempt in 0..10 {
        let text: PairingText = pairing(&nodes[0], planned.bomiljo, Role::Bomiljo)?.parse()?;
        let ask = |place: usize| {
            let address = nodes[place].phones.to_string();
            let request = PairRequest {
                code: text.code.clone(),
                device_name: format!("Telefon {place}"),
                device: DeviceId(attempt * 2 + i64::try_from(place).unwrap_or(0) + 1),
            };
            let office = HttpOffice::new(&address, &text.pin, "");
            async move { office?.pair(&request).await }
        };
        let (first, second) = tokio::join!(ask(0), ask(1));
        let lost = match (first, second) {
            (Ok(_), Err(lost)) | (Err(lost), Ok(_)) => lost,
            (first, second) => return Err(format!("{first:?} {second:?}").into()),
        };
        assert_eq!(lost, SyncError::PairingUsed);
    }
    let devices = "SELECT count(*) FROM nyvri_commit WHERE stream = 'accounts'";
    assert_eq!(
        together.postgres.asked(devices)?,
        "20",
        "ten codes, ten phones"
    );
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn while_the_database_is_away_phones_keep_everything_and_then_all_of_it_goes() -> Outcome {
    let mut two = Two::start().await?;
    let visit = two.visit();
    two.together.postgres.stop()?;
    do_the_visit(&two.phones[0], &visit, &mut |_| ())?;
    let all = told(&two.phones[0], &visit)?;
    let refused = two.phones[0].sync().await;
    assert!(
        matches!(&refused, Err(nyvri::error::AppError::Failed { code, .. }) if code == "sync-office-fault"),
        "{refused:?}"
    );
    let port = two.nodes[1].dashboard.port();
    let page = tokio::task::spawn_blocking(move || Browser::new(port).open("/sign-in")).await??;
    assert_eq!(page.status, 503, "nobody is answered from an old copy");
    assert_eq!(told(&two.phones[0], &visit)?, all);

    two.together.postgres.start_again()?;
    two.phones[0].sync().await?;
    two.phones[1].sync().await?;
    assert_eq!(told(&two.phones[1], &visit)?, all);
    Ok(())
}
