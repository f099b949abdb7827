//! A language on its way from a translator to the phones, through the office's page and the log: it reaches every phone
//! without another build, it can be taken back, and what has a fault is told and changes nothing.

use nyvri::FieldApp;
use nyvri_core::domain::person::Role;
use nyvri_core::store::TextsRow;
use nyvri_core::sync::round;
use nyvri_core::text::{Language, Texts};
use nyvri_tests::bare_phone::Pocket;
use nyvri_tests::browser::{Answer, Browser};
use nyvri_tests::seeded::{Seeded, office};

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

const PAGE: &str = "/languages/so";
const FILE: &str = "### @machine\n\n# @reviewed\ntenant-next = Sii wad\ntenant-stop = Jooji hadda\nadvice-frost = Barafka ka ilaali tuubooyinka\n";

/// Hidden fields of a page.
fn field(page: &str, name: &str) -> String {
    let rest = page.split(&format!("name=\"{name}\" value=\"")).nth(1);
    let value = rest.and_then(|rest| rest.split('"').next());
    value.unwrap_or_default().to_owned()
}

/// Looks at a file.
fn look(browser: &mut Browser, file: &str) -> Outcome<Answer> {
    Ok(browser.fill(PAGE, PAGE, &[("file", file)])?)
}

/// Looks at a file and publishes what was looked at.
fn publish(browser: &mut Browser, file: &str) -> Outcome<Answer> {
    let looked = look(browser, file)?.body;
    publish_looked(browser, &looked, file)
}

fn publish_looked(browser: &mut Browser, looked: &str, file: &str) -> Outcome<Answer> {
    let (form, before) = (field(looked, "form_token"), field(looked, "before"));
    let fields = [
        ("form_token", form.as_str()),
        ("before", before.as_str()),
        ("text", file),
    ];
    Ok(browser.send(&format!("{PAGE}/publish"), &fields)?)
}

/// What is published in Somali.
fn published(office: &Seeded) -> Outcome<Option<TextsRow>> {
    let store = office.running.state.store();
    Ok(store.published_texts(Language::So)?)
}

/// What the large button says to a tenant who reads Somali.
fn next(app: &FieldApp, office: &Seeded) -> Outcome<String> {
    let shown = app.tenant(office.visit.clone(), None, Some("so".to_owned()))?;
    Ok(shown.next.own)
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_translator_gave_reaches_every_phone_and_can_be_taken_back() -> Outcome {
    let office = office().await?;
    let mut browser = office.coordinator()?;
    let (ingrid, ola, _folders) = office.both_phones().await?;
    let shipped = Texts::new(Language::So).get("tenant-next");
    assert_eq!(next(&ingrid, &office)?, shipped);

    let looked = look(&mut browser, FILE)?;
    assert_eq!(looked.status, 200);
    assert!(
        looked.body.contains("3 tekster blir annerledes"),
        "{}",
        looked.body
    );
    assert!(looked.body.contains("Sii wad") && looked.body.contains(&shipped));
    assert_eq!(published(&office)?, None);
    assert_eq!(publish(&mut browser, FILE)?.status, 303);
    for app in [&ingrid, &ola] {
        app.sync().await?;
        assert_eq!(next(app, &office)?, "Sii wad");
        let shown = app.tenant(office.visit.clone(), None, Some("so".to_owned()))?;
        assert_eq!(shown.stop.own, "Jooji hadda");
        // In the letter too, and nowhere else.
        let letter = app.summary(office.visit.clone())?.letters.pop();
        assert_eq!(letter.ok_or("no letter")?.language, "so");
        assert_eq!(app.visit(office.visit.clone())?.back_label, "Tilbake");
    }
    let page = browser.open("/languages")?.body;
    assert!(page.contains("3 tekster publisert"), "{page}");
    // A translator is sent what stands.
    let sent = browser.open("/languages/so/ftl")?.body;
    assert!(sent.contains("tenant-next = Sii wad"), "{sent}");

    // The same again is nothing new; one text more stands beside the first ones.
    assert!(
        look(&mut browser, FILE)?
            .body
            .contains("Det er ingenting å publisere")
    );
    publish(&mut browser, "tenant-back = Dib u noqo\n")?;
    ola.sync().await?;
    let shown = ola.tenant(office.visit.clone(), None, Some("so".to_owned()))?;
    assert_eq!(
        (&*shown.back.own, &*shown.next.own),
        ("Dib u noqo", "Sii wad")
    );

    let back = browser.fill(PAGE, &format!("{PAGE}/withdraw"), &[])?;
    assert_eq!(back.status, 303);
    for app in [&ingrid, &ola] {
        app.sync().await?;
        assert_eq!(next(app, &office)?, shipped);
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_card_says_whether_a_person_has_been_through_what_was_published() -> Outcome {
    let office = office().await?;
    let mut browser = office.coordinator()?;
    let (ingrid, _, _folders) = office.both_phones().await?;
    let card = |app: &FieldApp| -> Outcome<_> {
        let shown = app.tenant(office.visit.clone(), None, Some("so".to_owned()))?;
        Ok(shown.cards.first().cloned().ok_or("no card")?)
    };
    let before = card(&ingrid)?;
    assert!(before.origin.is_some(), "a machine made it");
    let key = before.card_id.replace("advice/", "advice-");
    publish(
        &mut browser,
        &format!("# @reviewed\n{key} = Qoraal la hubiyay\n"),
    )?;
    ingrid.sync().await?;
    let after = card(&ingrid)?;
    assert_eq!(after.text.own, "Qoraal la hubiyay");
    assert_eq!(after.origin, None, "a person has been through it");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fault_is_told_with_its_line_and_nothing_is_published() -> Outcome {
    let office = office().await?;
    let mut browser = office.coordinator()?;
    for (file, told) in [
        (
            "tenant-next = a\ntenant-count = { $n }\n",
            "Fila, linje 2: «tenant-count» mangler of",
        ),
        (
            "tenant-next = { $day }\n",
            "Fila, linje 1: «tenant-next» har day",
        ),
        (
            "tenant-next = a\n\nsync-now = b\n",
            "Fila, linje 3: «sync-now» finnes ikke",
        ),
        (
            "tenant-next = a\ntenant-next = b\n",
            "Fila, linje 2: «tenant-next» står to ganger",
        ),
        (
            "tenant-next = \u{93}a\u{94}\n",
            "Fila, linje 1: Linja kan ikke leses",
        ),
        ("  \n", "Fila, linje 1: Fila er tom"),
    ] {
        let looked = look(&mut browser, file)?;
        assert_eq!(looked.status, 422, "{file}");
        assert!(looked.body.contains(told), "{told}: {}", looked.body);
        assert!(!looked.body.contains("Publiser tekstene"));
        assert_eq!(publish(&mut browser, file)?.status, 422, "{file}");
    }
    // The workers' languages and those that there are not have no such page.
    for tag in ["nb", "en", "es"] {
        assert_eq!(
            browser.open(&format!("/languages/{tag}"))?.status,
            404,
            "{tag}"
        );
    }
    assert_eq!(published(&office)?, None);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_somebody_else_published_meanwhile_is_not_overwritten() -> Outcome {
    let office = office().await?;
    let mut browser = office.coordinator()?;
    let looked = look(&mut browser, FILE)?.body;
    assert_eq!(publish(&mut browser, "tenant-back = Dib\n")?.status, 303);
    let late = publish_looked(&mut browser, &looked, FILE)?;
    assert_eq!(late.status, 422);
    assert!(late.body.contains("Noen har publisert"), "{}", late.body);
    let again = publish_looked(&mut browser, &late.body, FILE)?;
    assert_eq!(again.status, 303);
    let texts = published(&office)?.ok_or("nothing")?.texts;
    assert!(
        texts.contains("Dib") && texts.contains("Sii wad"),
        "{texts}"
    );
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_phone_holds_what_was_published_last_and_a_new_one_gets_it() -> Outcome {
    let office = office().await?;
    let mut browser = office.coordinator()?;
    let early = Pocket::pair(&office, office.operator, Role::Operator).await?;
    for word in ["Kow", "Laba", "Saddex"] {
        publish(&mut browser, &format!("tenant-back = {word}\n"))?;
        early.sync().await?;
    }
    let late = Pocket::pair(&office, office.bomiljo, Role::Bomiljo).await?;
    late.sync().await?;
    for pocket in [&early, &late] {
        let store = round::lock(&pocket.store);
        let texts = store.texts_under_own(&Texts::new(Language::So))?;
        assert_eq!(texts.get("tenant-back"), "Saddex");
        assert_eq!(store.publications_of_texts()?, 1);
    }
    assert_eq!(office.running.state.store().publications_of_texts()?, 3);
    Ok(())
}
