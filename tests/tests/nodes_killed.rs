//! A node is killed again and again while a phone speaks to it, at whatever it was doing; the other node goes
//! on meanwhile. Nothing that was confirmed is lost, nothing comes twice, and all files end equal.

use std::error::Error;
use std::time::Duration;

use nyvri_core::domain::person::Role;
use nyvri_office::Running;
use nyvri_office::pairing_text::pairing_text;
use nyvri_tests::nodes::{Together, plan_a_visit};
use nyvri_tests::office::Office;
use nyvri_tests::phone::{do_the_visit, open, told};
use nyvri_tests::rounds::rounds;

type Outcome = Result<(), Box<dyn Error>>;

/// A code from one node for a phone that talks to a port of another.
fn code_for(
    port: u16,
    node: &Running,
    person: nyvri_core::domain::id::Id,
) -> Result<String, nyvri_office::Error> {
    let state = &node.state;
    let (code, _) = state
        .accounts()
        .make_pairing(person, Role::Bomiljo, state.now())?;
    Ok(pairing_text(
        &format!("127.0.0.1:{port}"),
        &code,
        state.certificate(),
    ))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_node_killed_again_and_again_loses_nothing_and_doubles_nothing() -> Outcome {
    let together = Together::start()?;
    let steady = together.node("steady").await?;
    let planned = plan_a_visit(&steady)?;
    let visit = planned.visit.to_string();
    let data = together.path("killed");
    std::fs::create_dir_all(&data)?;
    let start = |ports: (u16, u16)| Office::start_in(&data, ports, &[], &together.environment());
    let mut office = start((0, 0))?;
    let ports = (office.dashboard, office.phones);

    let folder = tempfile::tempdir()?;
    let app = open(folder.path())?;
    app.pair(
        code_for(ports.1, &steady, planned.bomiljo)?,
        "Prøvetelefon".to_owned(),
    )
    .await?;
    do_the_visit(&app, &visit, &mut |_| ())?;
    let all = told(&app, &visit)?;
    for attempt in 0..rounds(6, 200) {
        let syncing = tokio::spawn({
            let app = app.clone();
            async move { app.sync().await }
        });
        // Each time a little later in what it does.
        tokio::time::sleep(Duration::from_millis(15 + attempt * 23 % 400)).await;
        office.kill()?;
        // Cut or done: either is right.
        let _ = syncing.await?;
        assert_eq!(told(&app, &visit)?, all);
        office = start(ports)?;
    }
    app.sync().await?;
    let fresh = tempfile::tempdir()?;
    let colleague = open(fresh.path())?;
    let text = code_for(steady.phones.port(), &steady, planned.bomiljo)?;
    colleague.pair(text, "En telefon til".to_owned()).await?;
    assert_eq!(
        told(&colleague, &visit)?,
        all,
        "the other node has all of it, once"
    );

    office.kill()?;
    let again = together.node("killed").await?;
    again.stop().await;
    steady.state.follow()?;
    steady.stop().await;
    assert_eq!(together.tables("killed")?, together.tables("steady")?);
    let holes = "SELECT count(*) FROM (SELECT number, lag(number, 1, 0::bigint) OVER (PARTITION BY stream ORDER BY number)
                 AS before FROM nyvri_commit) AS n WHERE number <> before + 1";
    assert_eq!(together.postgres.asked(holes)?, "0");
    Ok(())
}
