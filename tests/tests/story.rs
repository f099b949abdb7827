//! The story: an empty office, a tenancy from a file, a visit done on a phone that is killed half-way, and
//! everything seen at the office and on a second phone. Real processes, real files, real TLS.

use std::io::{BufRead, BufReader, Error, Result};
use std::path::Path;
use std::process::{Command, Output, Stdio};

use nyvri_core::calendar::{day_of, local};
use nyvri_core::clock::{Clock, SystemClock};
use nyvri_tests::browser::Browser;
use nyvri_tests::office::Office;

const PASSWORD: &str = "prøve-passord-2026";

#[test]
fn a_visit_from_the_tenancy_to_the_second_phone() -> Result<()> {
    let (office_data, first, second) = (
        tempfile::tempdir()?,
        tempfile::tempdir()?,
        tempfile::tempdir()?,
    );
    for (name, role) in [
        ("Kari Nesset", "coordinator"),
        ("Ingrid Solbakk", "bomiljo"),
        ("Ola Brekke", "operator"),
    ] {
        Office::add_user(office_data.path(), name, role, PASSWORD)?;
    }
    let office = Office::start(office_data.path(), &["--municipality", "Fjordvik kommune"])?;
    let mut browser = signed_in(&office)?;
    let visit = import_and_plan(&mut browser)?;

    phone(
        first.path(),
        "pair",
        &office.pairing_text("Ingrid Solbakk")?,
    )?;
    assert_eq!(
        phone(first.path(), "visit", "")?,
        std::slice::from_ref(&visit)
    );

    // Offline: the office is gone, and the phone dies in the middle of the work.
    let (dashboard, phones) = (office.dashboard, office.phones);
    office.kill()?;
    let taken = work_and_die(first.path(), &visit, 23)?;
    let kept = phone(first.path(), "told", &visit)?;
    for line in taken.iter().filter(|line| line.starts_with("answer")) {
        assert!(kept.contains(line), "lost: {line}");
    }
    phone(first.path(), "work", &visit)?;
    phone(first.path(), "finish", &visit)?;
    let all = phone(first.path(), "told", &visit)?;
    assert_eq!(count(&all, "finding"), 5, "{all:#?}");
    assert_eq!(count(&all, "photo"), 8, "{all:#?}");
    assert!(
        run(first.path(), "sync", "")?
            .stderr
            .starts_with(b"sync-unreachable")
    );

    // Back in coverage.
    let office = Office::start_on(office_data.path(), dashboard, phones, &[])?;
    phone(first.path(), "sync", "")?;
    let mut browser = signed_in(&office)?;
    let page = browser.open(&format!("/visits/{visit}"))?.body;
    for (number, photo) in all
        .iter()
        .filter_map(|line| line.strip_prefix("photo "))
        .enumerate()
    {
        let id = photo.split(' ').next().unwrap_or_default();
        assert!(
            page.contains(&format!("/visits/{visit}/photos/{id}")),
            "photo {number} is not on the page"
        );
    }
    assert!(page.contains("Amina Warsame"));

    phone(
        second.path(),
        "pair",
        &office.pairing_text("Ingrid Solbakk")?,
    )?;
    assert_eq!(phone(second.path(), "told", &visit)?, all);
    Ok(())
}

/// Signs the coordinator in.
fn signed_in(office: &Office) -> Result<Browser> {
    let mut browser = Browser::new(office.dashboard);
    let fields = [("name", "kari.nesset"), ("password", PASSWORD)];
    let answer = browser.fill("/sign-in", "/sign-in", &fields)?;
    assert_eq!(answer.status, 303, "{}", answer.body);
    Ok(browser)
}

/// Imports a tenancy and gives its first visit a time today; gives the visit's id.
fn import_and_plan(browser: &mut Browser) -> Result<String> {
    let today = day_of(SystemClock.now());
    let moved_in = today - chrono::Days::new(21);
    let file = format!(
        "boligkompleks;adresse;bruksenhetsnummer;leietaker;innflyttet;språk;tolk;barn\n\
         Svaleborg;Svaleborgveien 14;H0203;Amina Warsame;{};so;ja;ja\n\
         Svaleborg;Svaleborgveien 14;H02;Uten Nummer;{};nb;nei;nei\n",
        moved_in.format("%d.%m.%Y"),
        moved_in.format("%d.%m.%Y"),
    );
    let preview = browser.fill("/tenancies/import", "/tenancies/import", &[("text", &file)])?;
    assert!(
        preview.body.contains("Rad 3") && preview.body.contains("bruksenhetsnummer"),
        "{}",
        preview.body
    );
    let confirmed = browser.fill(
        "/tenancies/import",
        "/tenancies/import/confirm",
        &[("text", &file)],
    )?;
    assert_eq!(confirmed.status, 303, "{}", confirmed.body);

    let visits = browser.open("/visits")?.body;
    let visit =
        first_id_after(&visits, "/visits/").ok_or(Error::other("no visit planned itself"))?;
    let form = browser.open(&format!("/visits/{visit}/plan"))?.body;
    let now = local(SystemClock.now());
    let fields = [
        ("day", today.format("%d.%m.%Y").to_string()),
        ("time", now.format("%H.%M").to_string()),
        ("bomiljo", option_named(&form, "Ingrid Solbakk")?),
        ("operator", option_named(&form, "Ola Brekke")?),
        ("interpreter", "booked".to_owned()),
        ("consent", "yes".to_owned()),
    ];
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    let page = format!("/visits/{visit}/plan");
    let planned = browser.fill(&page, &page, &fields)?;
    assert_eq!(planned.status, 303, "{}", planned.body);
    Ok(visit)
}

/// The first id of 32 hex digits that follows `before`.
fn first_id_after(page: &str, before: &str) -> Option<String> {
    page.split(before).skip(1).find_map(|rest| {
        let id = rest.get(..32)?;
        id.bytes()
            .all(|byte| byte.is_ascii_hexdigit())
            .then(|| id.to_owned())
    })
}

/// The value of the option that shows this name.
fn option_named(page: &str, name: &str) -> Result<String> {
    let option = page.split("<option value=\"").skip(1).find(|rest| {
        rest.split("</option>")
            .next()
            .is_some_and(|option| option.contains(name))
    });
    option
        .and_then(|rest| rest.split('"').next())
        .map(str::to_owned)
        .ok_or(Error::other("no such option"))
}

fn run(folder: &Path, command: &str, text: &str) -> Result<Output> {
    Command::new(env!("CARGO_BIN_EXE_nyvri-phone"))
        .arg(folder)
        .args([command, text])
        .output()
}

/// Runs a command of the phone to its end; gives what it prints.
fn phone(folder: &Path, command: &str, text: &str) -> Result<Vec<String>> {
    let output = run(folder, command, text)?;
    if !output.status.success() {
        return Err(Error::other(format!(
            "{command}: {}",
            String::from_utf8_lossy(&output.stderr)
        )));
    }
    Ok(String::from_utf8_lossy(&output.stdout)
        .lines()
        .map(str::to_owned)
        .collect())
}

/// Starts the work and kills the phone, as `kill -9` does, once it has taken `after` things; gives them.
fn work_and_die(folder: &Path, visit: &str, after: usize) -> Result<Vec<String>> {
    let mut child = Command::new(env!("CARGO_BIN_EXE_nyvri-phone"))
        .arg(folder)
        .args(["work", visit])
        .stdout(Stdio::piped())
        .spawn()?;
    let out = child.stdout.take().ok_or(Error::other("no output"))?;
    let taken: Vec<String> = BufReader::new(out)
        .lines()
        .take(after)
        .collect::<Result<_>>()?;
    child.kill()?;
    child.wait()?;
    assert_eq!(taken.len(), after, "the phone ended before it was killed");
    Ok(taken)
}

fn count(lines: &[String], kind: &str) -> usize {
    lines.iter().filter(|line| line.starts_with(kind)).count()
}
