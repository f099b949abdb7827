//! Advice is part of the record: given on one phone it is on the other and at the office, it can be taken back,
//! and the next visit asks how it went.

use nyvri::FieldApp;
use nyvri::error::AppError;
use nyvri::screens::advice::{AdviceCard, AdvicePanel};
use nyvri_core::calendar::day_of;
use nyvri_core::domain::advice::AdviceOutcome;
use nyvri_core::domain::change::{
    Change, VisitAssigned, VisitCompleted, VisitProposed, VisitScheduled,
};
use nyvri_core::domain::id::Id;
use nyvri_core::domain::person::Role;
use nyvri_core::domain::visit::VisitKind;
use nyvri_core::store::GivenAdvice;
use nyvri_tests::seeded::{Seeded, office};

type Outcome = Result<(), Box<dyn std::error::Error>>;

const TOPIC: &str = "bathroom";
const ADVICE: &str = "bathroom-fan";

fn panel(app: &FieldApp, visit: &str) -> Result<AdvicePanel, Box<dyn std::error::Error>> {
    let topic = app.topic(visit.to_owned(), TOPIC.to_owned())?;
    Ok(topic.advice.ok_or("no advice")?)
}

fn card(app: &FieldApp, visit: &str) -> Result<AdviceCard, Box<dyn std::error::Error>> {
    let mut cards = panel(app, visit)?.cards.into_iter();
    let card = cards.find(|card| card.advice_id == ADVICE);
    Ok(card.ok_or("no such card")?)
}

fn give(app: &FieldApp, visit: &str) -> Result<(), AppError> {
    app.give_advice(visit.to_owned(), ADVICE.to_owned(), None)
}

fn at_office(office: &Seeded) -> Result<Vec<GivenAdvice>, Box<dyn std::error::Error>> {
    let visit: Id = office.visit.parse().map_err(|_| "no id")?;
    Ok(office.running.state.store().advice_given(visit)?)
}

#[tokio::test(flavor = "multi_thread")]
async fn it_is_on_both_phones_and_at_the_office_and_can_be_taken_back() -> Outcome {
    let office = office().await?;
    let (ingrid, ola, _folders) = office.both_phones().await?;
    let visit = &office.visit;
    give(&ingrid, visit)?;
    ingrid.undo()?;
    assert!(!card(&ingrid, visit)?.given, "the dock takes it back");
    give(&ingrid, visit)?;
    let undo = ingrid.topic(visit.clone(), TOPIC.into())?.dock.undo;
    assert_eq!(undo.ok_or("no undo")?.text, "Rådet er gitt");
    for app in [&ingrid, &ola] {
        app.sync().await?;
    }
    let theirs = card(&ola, visit)?;
    assert_eq!((theirs.given, &*theirs.why), (true, "Gitt av Ingrid"));
    let kept = at_office(&office)?;
    assert_eq!((kept.len(), kept[0].author), (1, office.bomiljo));
    assert_eq!((&*kept[0].advice, &*kept[0].topic), (ADVICE, TOPIC));
    // A second tap, on whichever phone, takes it back for both.
    give(&ola, visit)?;
    for app in [&ola, &ingrid] {
        app.sync().await?;
    }
    assert!(!card(&ingrid, visit)?.given && at_office(&office)?.is_empty());
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn advice_of_a_confidential_topic_is_not_the_operators() -> Outcome {
    let office = office().await?;
    let (ingrid, ola, _folders) = office.both_phones().await?;
    let visit = &office.visit;
    let refused = ola.give_advice(visit.clone(), "neighbours".into(), None);
    assert!(
        matches!(refused, Err(AppError::Failed { ref code, .. }) if code == "no-right"),
        "{refused:?}"
    );
    ingrid.give_advice(visit.clone(), "neighbours".into(), None)?;
    give(&ingrid, visit)?;
    for app in [&ingrid, &ola] {
        app.sync().await?;
    }
    assert_eq!(at_office(&office)?.len(), 2);
    assert!(card(&ola, visit)?.given);
    assert_eq!(ola.sync_screen()?.problem, None);
    Ok(())
}

/// Ends the first visit, and plans a second one of the same tenancy, today.
fn plan_second(office: &Seeded) -> Result<String, Box<dyn std::error::Error>> {
    let mut store = office.running.state.store();
    let first = store.visit(office.visit.parse().map_err(|_| "no id")?)?;
    store.write(office.bomiljo, first.id, &[VisitCompleted {}.into()])?;
    let (visit, today) = (store.new_id(), day_of(store.now()));
    let proposed = VisitProposed {
        tenancy: first.tenancy,
        dwelling: first.dwelling,
        kind: VisitKind::Second,
        from_day: today,
        to_day: today,
        template: first.template.clone(),
        template_version: first.template_version,
    };
    let starts_at = store.now() + 60_000;
    let people = first.people.clone();
    let changes: [Change; 3] = [
        proposed.into(),
        VisitScheduled { starts_at }.into(),
        VisitAssigned { people }.into(),
    ];
    store.write(office.bomiljo, visit, &changes)?;
    Ok(visit.to_string())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_next_visit_asks_how_it_went_and_the_office_hears_it() -> Outcome {
    let office = office().await?;
    let folder = tempfile::tempdir()?;
    let ingrid = office
        .phone(folder.path(), office.bomiljo, Role::Bomiljo)
        .await?;
    give(&ingrid, &office.visit)?;
    ingrid.sync().await?;
    let second = plan_second(&office)?;
    ingrid.sync().await?;
    let last = panel(&ingrid, &second)?.last;
    assert_eq!((last.len(), &*last[0].advice_id), (1, ADVICE));
    let tell = |outcome: &str| ingrid.tell_advice(second.clone(), ADVICE.into(), outcome.into());
    assert!(tell("it went well").is_err());
    tell("helped")?;
    tell("not_tried")?;
    ingrid.undo()?;
    let chosen = |panel: AdvicePanel| -> Vec<String> {
        let outcomes = panel.last.into_iter().flat_map(|last| last.outcomes);
        outcomes.filter(|it| it.chosen).map(|it| it.value).collect()
    };
    assert_eq!(chosen(panel(&ingrid, &second)?), ["helped"]);
    tell("helped")?;
    assert!(
        chosen(panel(&ingrid, &second)?).is_empty(),
        "the chosen one again takes the answer away"
    );
    tell("did_not_help")?;
    ingrid.sync().await?;
    let told = {
        let store = office.running.state.store();
        store.advice_told(second.parse().map_err(|_| "no id")?)?
    };
    assert_eq!(
        (told.len(), told[0].outcome),
        (1, AdviceOutcome::DidNotHelp)
    );
    assert!(
        at_office(&office)?.len() == 1,
        "what was given stays with its visit"
    );
    Ok(())
}
