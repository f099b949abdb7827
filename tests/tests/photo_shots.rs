//! Pictures between the shutter and the log: none is lost when the phone dies there, none is doubled, and one that was
//! taken back stays away.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use nyvri::FieldApp;
use nyvri_core::domain::change::VisitAssigned;
use nyvri_core::domain::person::Role;
use nyvri_tests::phone::{SHOTS, open};
use nyvri_tests::pictures::bathroom;
use nyvri_tests::seeded::office;

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

fn photos(app: &FieldApp, finding: &str) -> Outcome<usize> {
    Ok(app.finding(finding.to_owned())?.photos.len())
}

/// Starts a phone that shoots, and kills it when it has said `lines` lines; gives the finding.
fn killed_after(folder: &Path, visit: &str, lines: usize) -> Outcome<String> {
    let mut phone = Command::new(env!("CARGO_BIN_EXE_nyvri-phone"))
        .arg(folder)
        .args(["shoot", visit])
        .stdout(Stdio::piped())
        .spawn()?;
    let said = BufReader::new(phone.stdout.take().ok_or("no output")?);
    let mut said = said.lines().take(lines);
    let finding = said.next().ok_or("no finding")??;
    for line in said {
        line?;
    }
    phone.kill()?;
    phone.wait()?;
    Ok(finding)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_phone_that_dies_after_the_shutter_keeps_every_picture_once() -> Outcome {
    let office = office().await?;
    let folder = tempfile::tempdir()?;
    let paired = office
        .phone(folder.path(), office.operator, Role::Operator)
        .await?;
    drop(paired);
    let shot = SHOTS;
    // After the last shutter, and with one of them taken in already.
    for lines in [1 + shot, 2 + shot] {
        let finding = killed_after(folder.path(), &office.visit, lines)?;
        let app = open(folder.path())?;
        while app.develop()? {}
        assert_eq!(photos(&app, &finding)?, shot);
        assert!(!app.develop()?, "nothing is left");
        app.sync().await?;
        let screen = app.sync_screen()?;
        assert!(
            screen
                .photos
                .iter()
                .all(|photo| photo.tile.receipt.text == "Hos kontoret")
        );
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_picture_that_was_taken_back_before_it_was_taken_in_stays_away() -> Outcome {
    let office = office().await?;
    let folder = tempfile::tempdir()?;
    let app = office
        .phone(folder.path(), office.operator, Role::Operator)
        .await?;
    let finding = app.new_finding(office.visit.clone())?;
    app.shoot(finding.clone(), bathroom(1), None, None)?;
    app.shoot(finding.clone(), bathroom(2), None, None)?;
    let camera = app.camera(finding.clone(), None)?;
    assert_eq!(camera.count, "2 tatt");
    assert_eq!(camera.working.as_deref(), Some("2 bilder gjøres klare"));
    app.undo()?;
    while app.develop()? {}
    assert_eq!(photos(&app, &finding)?, 1);
    let camera = app.camera(finding, None)?;
    assert_eq!((&*camera.count, camera.working), ("1 tatt", None));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_picture_taken_again_stands_for_the_other_until_it_is_taken_back() -> Outcome {
    let office = office().await?;
    let folder = tempfile::tempdir()?;
    let app = office
        .phone(folder.path(), office.operator, Role::Operator)
        .await?;
    let finding = app.new_finding(office.visit.clone())?;
    app.take_photo(finding.clone(), bathroom(1))?;
    let first = app.finding(finding.clone())?.photos[0].photo_id.clone();
    app.shoot(finding.clone(), bathroom(2), None, Some(first.clone()))?;
    while app.develop()? {}
    let now = app.finding(finding.clone())?.photos;
    assert!(now.len() == 1 && now[0].photo_id != first);
    app.undo()?;
    let now = app.finding(finding.clone())?.photos;
    assert!(now.len() == 1 && now[0].photo_id == first);

    // What is no picture is turned away at the shutter, and what is damaged does not stand in the way of the next.
    assert!(
        app.shoot(finding.clone(), b"words".to_vec(), None, None)
            .is_err()
    );
    let mut torn = bathroom(3);
    torn.truncate(torn.len() / 2);
    app.shoot(finding.clone(), torn, None, None)?;
    app.shoot(finding.clone(), bathroom(4), None, None)?;
    assert!(app.develop().is_err());
    assert!(app.develop()? && !app.develop()?);
    assert_eq!(photos(&app, &finding)?, 2);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_captions_of_two_people_stand_beside_each_other_and_a_moved_photo_is_where_it_was_put_last()
-> Outcome {
    let office = office().await?;
    let (ingrid, ola, _folders) = office.both_phones().await?;
    let [ceiling, floor] = [(); 2].map(|()| ola.new_finding(office.visit.clone()));
    let (ceiling, floor) = (ceiling?, floor?);
    ola.take_photo(ceiling.clone(), bathroom(1))?;
    let photo = ola.finding(ceiling.clone())?.photos[0].photo_id.clone();
    for app in [&ola, &ingrid] {
        app.sync().await?;
    }
    // Both at once, without having seen the other.
    ola.caption_photo(photo.clone(), "Over dusjen".into())?;
    ingrid.caption_photo(photo.clone(), " Ved sluket ".into())?;
    ingrid.move_photo(photo.clone(), floor.clone())?;
    for app in [&ola, &ingrid, &ola] {
        app.sync().await?;
    }
    for (app, own, other) in [
        (&ola, "Over dusjen", "Ingrid: Ved sluket"),
        (&ingrid, "Ved sluket", "Ola: Over dusjen"),
    ] {
        let shown = app.photo(photo.clone())?.caption.ok_or("no caption")?;
        assert_eq!(
            (&*shown.own, &*shown.by_others),
            (own, &[other.to_owned()][..])
        );
        assert_eq!((photos(app, &ceiling)?, photos(app, &floor)?), (0, 1));
    }
    ingrid.undo()?;
    ingrid.caption_photo(photo.clone(), String::new())?;
    for app in [&ingrid, &ola] {
        app.sync().await?;
    }
    assert_eq!((photos(&ola, &ceiling)?, photos(&ola, &floor)?), (1, 0));
    let shown = ola.photo(photo)?.caption.ok_or("no caption")?;
    assert!(shown.by_others.is_empty());
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_visit_that_leaves_the_phone_meanwhile_holds_back_no_picture() -> Outcome {
    let office = office().await?;
    let folder = tempfile::tempdir()?;
    let app = office
        .phone(folder.path(), office.operator, Role::Operator)
        .await?;
    let finding = app.new_finding(office.visit.clone())?;
    app.sync().await?;
    app.shoot(finding, bathroom(1), None, None)?;
    let people = vec![office.bomiljo];
    let (visit, changes) = (office.visit.parse()?, [VisitAssigned { people }.into()]);
    {
        let mut store = office.running.state.store();
        store.write(office.bomiljo, visit, &changes)?;
    }
    app.sync().await?;
    assert!(app.visit(office.visit.clone()).is_err(), "it has left");
    assert!(app.develop()? && !app.develop()?);
    Ok(())
}
