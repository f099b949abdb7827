//! A deadline that stands still: the office says so with a reason, the phones show it, and it goes on again.

use nyvri_core::domain::deadline::PauseReason;
use nyvri_core::domain::id::Id;
use nyvri_tests::seeded::office;

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

#[tokio::test(flavor = "multi_thread")]
async fn a_pause_reaches_the_phones_with_its_reason_and_ends() -> Outcome {
    let office = office().await?;
    let store = || office.running.state.store();
    let (ingrid, ola, _folders) = office.both_phones().await?;
    let visit = office.visit.clone();
    let finding = ola.new_finding(visit.clone())?;
    ola.set_urgency(finding.clone(), "soon".into())?;
    ola.sync().await?;
    let due = ola
        .finding(finding.clone())?
        .deadline
        .ok_or("no deadline")?;
    assert_eq!(due.state_text, "God tid");

    let mut browser = office.coordinator()?;
    let address = format!("/visits/{visit}");
    let pause = format!("{address}/findings/{finding}/pause");
    assert!(
        browser
            .open(&address)?
            .body
            .contains("Sett fristen på vent")
    );
    // Twice is once.
    for _ in 0..2 {
        let paused = browser.fill(&address, &pause, &[("reason", "no_access")])?;
        assert_eq!(paused.status, 303);
    }
    let id: Id = finding.parse()?;
    let pauses = store().pauses_of(id)?;
    assert_eq!(pauses.len(), 1);
    assert_eq!(
        (pauses[0].reason, pauses[0].to),
        (PauseReason::NoAccess, None)
    );
    for app in [&ola, &ingrid] {
        app.sync().await?;
        let due = app
            .finding(finding.clone())?
            .deadline
            .ok_or("no deadline")?;
        assert_eq!(due.state_text, "Står stille: ikke adgang");
    }
    let page = browser.open(&address)?.body;
    assert!(page.contains("Står stille: ikke adgang"), "{page}");
    assert!(page.contains("La fristen gå igjen"));

    let ended = browser.fill(&address, &pause, &[("reason", "")])?;
    assert_eq!(ended.status, 303);
    let pauses = store().pauses_of(id)?;
    assert!(pauses.len() == 1 && pauses[0].to.is_some(), "{pauses:?}");
    ola.sync().await?;
    let due = ola.finding(finding)?.deadline.ok_or("no deadline")?;
    assert_eq!(due.state_text, "God tid");
    let page = browser.open(&address)?.body;
    let told = "satte frister på vent, eller lot dem gå igjen, 2 ganger";
    assert!(page.contains(told), "{page}");
    Ok(())
}
