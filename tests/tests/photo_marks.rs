//! Marks on photos, through a real office on real TLS: those of two people stand beside each other, and what is
//! hidden is in nothing that a browser gets, while the picture itself stays as it was taken.

use nyvri::screens::drawn::{MarkKind, PicturePoint};
use nyvri_core::domain::id::Id;
use nyvri_core::domain::person::Role;
use nyvri_core::photo::{Hidden, burn};
use nyvri_tests::pictures::bathroom;
use nyvri_tests::seeded::{Seeded, office};

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

fn corners() -> Vec<PicturePoint> {
    let at = |x, y| PicturePoint { x, y };
    vec![at(0.25, 0.25), at(0.5, 0.75)]
}

#[tokio::test(flavor = "multi_thread")]
async fn the_marks_of_two_people_stand_beside_each_other_on_both_phones() -> Outcome {
    let office = office().await?;
    let (ingrid, ola, _folders) = office.both_phones().await?;
    let finding = ola.new_finding(office.visit.clone())?;
    ola.take_photo(finding.clone(), bathroom(1))?;
    let photo = ola.finding(finding)?.photos[0].photo_id.clone();
    ola.draw_mark(photo.clone(), "circle".into(), corners(), String::new())?;
    for app in [&ola, &ingrid] {
        app.sync().await?;
    }
    // Both at once, without having seen the other.
    ingrid.draw_mark(
        photo.clone(),
        "text".into(),
        corners(),
        "Drypper her".into(),
    )?;
    ola.draw_mark(photo.clone(), "length".into(), corners(), "7,5".into())?;
    for app in [&ola, &ingrid, &ola] {
        app.sync().await?;
    }
    let (ours, theirs) = (
        ingrid.photo(photo.clone())?.marks,
        ola.photo(photo.clone())?.marks,
    );
    assert_eq!(ours, theirs);
    let mut kinds: Vec<String> = ours.iter().map(|mark| format!("{:?}", mark.kind)).collect();
    kinds.sort();
    assert_eq!(kinds, ["Circle", "Length", "Text"]);

    // Either may take away what the other drew, and it can be taken back.
    let circle = ours.iter().find(|mark| mark.kind == MarkKind::Circle);
    let circle = circle.ok_or("no circle")?.mark_id.clone();
    ingrid.remove_mark(photo.clone(), circle)?;
    for app in [&ingrid, &ola] {
        app.sync().await?;
    }
    assert_eq!(ola.photo(photo.clone())?.marks.len(), 2);
    ingrid.undo()?;
    for app in [&ingrid, &ola] {
        app.sync().await?;
    }
    assert_eq!(ola.photo(photo)?.marks.len(), 3);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_hidden_leaves_the_office_in_no_picture() -> Outcome {
    let office = office().await?;
    let folder = tempfile::tempdir()?;
    let ola = office
        .phone(folder.path(), office.operator, Role::Operator)
        .await?;
    let finding = ola.new_finding(office.visit.clone())?;
    ola.take_photo(finding.clone(), bathroom(1))?;
    let photo = ola.finding(finding)?.photos[0].photo_id.clone();
    ola.sync().await?;
    let (whole, small) = kept(&office, &photo)?;
    let mut browser = office.coordinator()?;
    let address = format!("/visits/{}/photos/{photo}", office.visit);
    let mut served = |query: &str| browser.open(&format!("{address}/picture{query}"));
    assert_eq!(served("")?.body, String::from_utf8_lossy(&whole));

    ola.draw_mark(photo.clone(), "blur".into(), corners(), String::new())?;
    ola.draw_mark(photo.clone(), "arrow".into(), corners(), String::new())?;
    ola.sync().await?;
    let hidden = [Hidden {
        from: (0.25, 0.25),
        to: (0.5, 0.75),
    }];
    for (query, jpeg) in [("", &whole), ("?small=yes", &small)] {
        let burnt = burn(jpeg, &hidden)?;
        assert_ne!(&burnt, jpeg);
        assert_eq!(
            served(query)?.body,
            String::from_utf8_lossy(&burnt),
            "{query}"
        );
    }
    assert_eq!(
        kept(&office, &photo)?,
        (whole, small),
        "the photo itself stays"
    );
    // The rest is drawn over it, and told in words.
    let page = browser.open(&address)?.body;
    assert!(
        page.contains("class=\"drawn\"") && page.contains("Pil, tegnet av Ola"),
        "{page}"
    );
    assert!(
        page.contains("Det som er skjult, er tatt ut av bildet."),
        "{page}"
    );
    Ok(())
}

/// The picture and its small one, as the office keeps them.
fn kept(office: &Seeded, photo: &str) -> Outcome<(Vec<u8>, Vec<u8>)> {
    let store = office.running.state.store();
    let row = store.photo(photo.parse::<Id>()?)?;
    let whole = store.picture(&row.sha256)?.ok_or("no picture")?;
    Ok((whole, row.thumbnail))
}
