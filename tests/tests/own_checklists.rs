//! A municipality's own checklist on its way from a folder to the phones, a visit whose checklist is not there yet,
//! and one that goes on with another checklist than it began with. Real office, real phones.

use nyvri::FieldApp;
use nyvri_core::content::own::OwnChecklist;
use nyvri_core::domain::id::Id;
use nyvri_core::domain::visit::VisitKind;
use nyvri_office::checklists::FOLDER;
use nyvri_tests::browser::Browser;
use nyvri_tests::seeded::{Seeded, office};

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

const FILES: [(&str, &str); 3] = [
    (
        "rehus.json",
        include_str!("../../office/src/sample/checklists/rehus.json"),
    ),
    (
        "rehus.nb.ftl",
        include_str!("../../office/src/sample/checklists/rehus.nb.ftl"),
    ),
    (
        "rehus.nn.ftl",
        include_str!("../../office/src/sample/checklists/rehus.nn.ftl"),
    ),
];

/// The coordinator's browser at an office with a checklist in its folder.
fn coordinator(office: &Seeded) -> Outcome<Browser> {
    office.lay_checklist(&FILES)?;
    office.coordinator()
}

fn publish(browser: &mut Browser) -> Outcome<u16> {
    let page = "/checklists/new/rehus";
    Ok(browser.fill(page, &format!("{page}/publish"), &[])?.status)
}

fn topics(app: &FieldApp, visit: Id) -> Outcome<Vec<String>> {
    let topics = app.visit(visit.to_string())?.topics;
    Ok(topics.into_iter().map(|topic| topic.title).collect())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_published_checklist_is_asked_on_new_visits_and_reaches_every_phone() -> Outcome {
    let office = office().await?;
    let state = &office.running.state;
    let mut browser = coordinator(&office)?;
    let preview = browser.open("/checklists/new/rehus")?.body;
    assert!(preview.contains("Varmepumpa gir varme"), "{preview}");
    assert!(preview.contains("Vises når dette finnes: egne ovner og det er fyringssesong"));
    let nynorsk = browser.open("/checklists/new/rehus?language=nn")?.body;
    assert!(nynorsk.contains("Korleis er det å bu i småhuset?"));

    // Publishing twice is publishing once.
    assert_eq!((publish(&mut browser)?, publish(&mut browser)?), (303, 303));
    assert_eq!(state.store().published()?.len(), 1);
    let seeded = state.store().visit(office.visit.parse()?)?;
    let home = seeded.dwelling.to_string();
    let lease = [
        ("dwelling", home.as_str()),
        ("tenant", "Per Oppdiktet"),
        ("language", "nb"),
        ("starts_on", "01.12.2026"),
    ];
    let started = browser.fill("/tenancies/new", "/tenancies/new", &lease)?;
    assert_eq!(started.status, 303, "{}", started.body);
    let visits = state.store().visits()?;
    let with_it = visits.iter().filter(|visit| visit.template == "rehus");
    assert_eq!((visits.len(), with_it.count()), (3, 2));

    let visit = office.plan(VisitKind::First, "rehus", 1)?;
    let (ingrid, ola, _folders) = office.both_phones().await?;
    for phone in [&ingrid, &ola] {
        assert_eq!(topics(phone, visit)?, ["I huset", "I tunet", "Naboene"]);
    }
    let confidential = ola.visit(visit.to_string())?.topics.pop();
    assert!(confidential.is_some_and(|topic| !topic.can_open));
    ingrid.answer(visit.to_string(), "rehus-bins".into(), "deviation".into())?;
    let found = ingrid.visit(visit.to_string())?.findings;
    assert_eq!(found[0].title, "Avfall står utenfor skuret");
    ingrid.sync().await?;
    let page = browser.open(&format!("/visits/{visit}"))?.body;
    assert!(page.contains("Avfallet står i skuret"), "{page}");
    // The visit that was planned before keeps what it had.
    let old: Id = office.visit.parse()?;
    assert_eq!(topics(&ola, old)?[0], "Velkommen");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_changed_after_the_preview_is_not_published() -> Outcome {
    let office = office().await?;
    let state = &office.running.state;
    let mut browser = coordinator(&office)?;
    let page = "/checklists/new/rehus";
    let seen = browser.open(page)?.body;
    let token = |name: &str| {
        let rest = seen.split(&format!("name=\"{name}\" value=\"")).nth(1);
        rest.and_then(|rest| rest.split('"').next())
            .unwrap_or_default()
            .to_owned()
    };
    let file = state.settings().data.join(FOLDER).join("rehus.nb.ftl");
    std::fs::write(&file, FILES[1].1.replace("varme\n", "heit luft\n"))?;
    let (form, sha256) = (token("form_token"), token("sha256"));
    let fields = [("form_token", form.as_str()), ("sha256", sha256.as_str())];
    let answer = browser.send(&format!("{page}/publish"), &fields)?;
    assert_eq!(answer.status, 422);
    assert!(answer.body.contains("Filene er endret siden du så på dem"));
    assert!(state.store().published()?.is_empty());

    std::fs::write(&file, "topic-rehus-start = { $name }\nq-borte = x\n")?;
    let faults = browser.open(page)?.body;
    assert!(faults.contains("rehus.nb.ftl: Linje 1: "), "{faults}");
    assert!(faults.contains("rehus.nb.ftl: Linje 2: Teksten «q-borte»"));
    assert!(!faults.contains("Publiser sjekklista"));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_phone_without_the_checklist_says_so_and_loses_nothing() -> Outcome {
    let office = office().await?;
    let visit = office.plan(VisitKind::First, "rehus", 1)?;
    let (ingrid, ola, _folders) = office.both_phones().await?;
    let screen = ingrid.visit(visit.to_string())?;
    assert_eq!(screen.topics.len(), 1);
    let told = &screen.topics[0];
    assert_eq!(told.title, "Sjekklista er ikke på telefonen ennå");
    assert!(!told.can_open);
    let finding = ingrid.new_finding(visit.to_string())?;
    ingrid.set_room(finding.clone(), "bathroom".into())?;
    assert!(ingrid.complete_visit(visit.to_string()).is_err());
    ingrid.sync().await?;

    let mut browser = coordinator(&office)?;
    assert_eq!(publish(&mut browser)?, 303);
    for phone in [&ingrid, &ola] {
        phone.sync().await?;
        let screen = phone.visit(visit.to_string())?;
        assert_eq!(screen.topics[0].title, "I huset");
        assert_eq!(screen.findings[0].finding_id, finding);
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_visit_that_goes_on_with_another_checklist_keeps_and_shows_every_answer() -> Outcome {
    let office = office().await?;
    let state = &office.running.state;
    let (ingrid, ola, _folders) = office.both_phones().await?;
    let visit = office.visit.clone();
    let answer =
        |question: &str, value: &str| ingrid.answer(visit.clone(), question.into(), value.into());
    answer("vents-open", "ok")?;
    answer("smoke-alarm-sounds", "deviation")?;
    answer("neighbour-relations", "noise")?;
    ingrid.sync().await?;
    let before = state.store().answers(visit.parse()?)?;
    assert_eq!(before.len(), 3);

    let mut browser = coordinator(&office)?;
    publish(&mut browser)?;
    let address = format!("/visits/{visit}");
    let page = browser.open(&address)?.body;
    assert!(page.contains("Bytt til rehus, versjon 1"), "{page}");
    assert!(page.contains("2 svar har ikke plass"));
    let moved = browser.fill(&address, &format!("{address}/checklist"), &[])?;
    assert_eq!(moved.status, 303);
    assert_eq!(state.store().answers(visit.parse()?)?, before);

    // Ola does not hear of the neighbours in either version.
    for (phone, told) in [(&ingrid, 2), (&ola, 1)] {
        phone.sync().await?;
        let screen = phone.visit(visit.clone())?;
        assert_eq!(screen.topics[0].title, "I huset");
        let row = screen.topics.last().ok_or("no topics")?;
        assert_eq!(row.title, "Svar uten plass i den nye sjekklista");
        assert_eq!(row.status, format!("{told} svar"));
        let strays = phone.topic(visit.clone(), row.topic_id.clone())?.questions;
        assert_eq!(strays.len(), told, "{strays:?}");
        let alarm = strays.iter().find(|card| card.fold_text == "Avvik");
        assert!(alarm.is_some_and(|card| card.statement.contains("øykvarsler")));
        assert_eq!(screen.findings.len(), told);
    }
    let page = browser.open(&address)?.body;
    assert!(
        page.contains("Svar uten plass i den nye sjekklista"),
        "{page}"
    );
    let table = browser.open(&format!("{address}/answers.csv"))?.body;
    assert_eq!(table.matches("uten plass").count(), 2, "{table}");
    assert_eq!(table.lines().count(), 4, "{table}");
    Ok(())
}

#[test]
fn the_sample_files_are_sound() {
    let [json, words, _] = FILES.map(|(_, text)| text.to_owned());
    let own = OwnChecklist {
        json,
        texts: [("nb".to_owned(), words)].into(),
    };
    assert!(own.judged(&[]).is_ok());
}
