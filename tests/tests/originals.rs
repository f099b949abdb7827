//! A handover may keep the camera's own file beside what is shown: its pixels bit for bit, without what the camera wrote
//! beside them, named in the protocol, and gone with its photo.

use image::DynamicImage;
use nyvri::FieldApp;
use nyvri_core::content::check::checked;
use nyvri_core::domain::id::Id;
use nyvri_core::domain::retention::{self, nobody};
use nyvri_core::domain::signed::SignedSince;
use nyvri_core::domain::visit::VisitKind;
use nyvri_core::photo::{PhotoError, original, take_in};
use nyvri_core::store::Goes;
use nyvri_tests::browser::Browser;
use nyvri_tests::photo_folder::{Kept, left_in};
use nyvri_tests::pictures::{self, bathroom};
use nyvri_tests::seeded::{Seeded, office};
use nyvri_verify::{Archive, check};

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

const HANDOVER: &str = include_str!("../../core/content/checklists/handover-1.json");

/// The shipped handover with its photos kept in another way, under a name of its own.
fn handover(photos: &str) -> String {
    let own = HANDOVER.replacen("\"id\": \"handover\"", "\"id\": \"overlevering\"", 1);
    let version = "\"version\": 1,";
    own.replacen(version, &format!("{version} \"photos\": {photos},"), 1)
}

#[test]
fn its_pixels_stay_bit_for_bit_and_what_is_beside_them_goes() -> Outcome {
    let folder = tempfile::tempdir()?;
    let drawn = pictures::asymmetric(400, 300);
    let turned = (1..=8).map(|way| pictures::stored_turned(&drawn, way));
    let odd = [
        bathroom(1),
        pictures::progressive_jpeg(&drawn),
        pictures::cmyk_jpeg(&drawn),
        pictures::grey_jpeg(&drawn),
    ];
    for (number, file) in turned.chain(odd).enumerate() {
        let mut longer = file.clone();
        longer.extend(b"a film of the kitchen");
        let bare = original(&longer)?.ok_or("no original")?;
        assert_eq!(decoded(&bare.jpeg)?, decoded(&file)?, "picture {number}");
        let (there, here) = (take_in(&bare.jpeg)?, take_in(&file)?);
        assert_eq!(there.jpeg, here.jpeg, "picture {number} stands upright");
        assert_eq!((bare.width, bare.height), (there.width, there.height));
        std::fs::write(folder.path().join(format!("{number}.jpg")), &bare.jpeg)?;
    }
    let Kept::Read { files, left } = left_in(folder.path())? else {
        return Err("exiftool is missing".into());
    };
    assert_eq!(files, 12);
    // Which way is up, and how inks are coded: without either it would be another picture.
    let is_needed = |line: &str| line.contains("IFD0:Orientation") || line.contains(": Adobe:");
    let more = left.iter().filter(|line| !is_needed(line));
    assert_eq!(more.collect::<Vec<_>>(), Vec::<&String>::new());
    assert!(left.len() >= 8, "which way is up stays: {left:?}");
    Ok(())
}

/// As stored, not turned.
fn decoded(jpeg: &[u8]) -> Outcome<Vec<u8>> {
    Ok(image::load_from_memory(jpeg)?.to_rgb8().into_raw())
}

#[test]
fn what_is_no_jpeg_has_none_and_what_is_torn_is_said() -> Outcome {
    let rgb = DynamicImage::ImageRgb8(pictures::asymmetric(40, 30));
    let png = pictures::raster(rgb, image::ImageFormat::Png);
    assert_eq!(original(&png)?, None);
    assert_eq!(original(&pictures::half_a_jpeg()), Err(PhotoError::Damaged));
    assert_eq!(original(b"words"), Err(PhotoError::NotAPicture));
    Ok(())
}

#[test]
fn only_a_handover_keeps_originals_and_a_long_side_has_limits() {
    let reasons = |json: &str| -> Vec<&str> {
        let faults = checked(json).err().unwrap_or_default();
        faults.into_iter().map(|fault| fault.reason).collect()
    };
    assert_eq!(reasons(&handover("{\"originals\": true}")), [""; 0]);
    assert_eq!(reasons(&handover("{\"long_side\": 4096}")), [""; 0]);
    assert_eq!(reasons(&handover("{\"long_side\": 900}")), ["long-side"]);
    let first = handover("{\"originals\": true}").replacen("\"take_over\"", "\"first\"", 1);
    assert_eq!(reasons(&first), ["originals"]);
}

/// An office that has published its own handover, and one such visit today.
async fn handing_over(photos: &str) -> Outcome<(Seeded, Browser, String)> {
    let office = office().await?;
    let json = handover(photos);
    office.lay_checklist(&[("overlevering.json", &json), ("overlevering.nb.ftl", "")])?;
    let mut browser = office.coordinator()?;
    let page = "/checklists/new/overlevering";
    let published = browser.fill(page, &format!("{page}/publish"), &[])?;
    assert_eq!(published.status, 303, "{}", published.body);
    let visit = office.plan(VisitKind::TakeOver, "overlevering", 1)?;
    Ok((office, browser, visit.to_string()))
}

/// Takes a photo of a new finding; gives the photo.
fn shot(app: &FieldApp, visit: &str, file: Vec<u8>) -> Outcome<String> {
    let finding = app.new_finding(visit.to_owned())?;
    app.take_photo(finding.clone(), file)?;
    let photos = app.finding(finding)?.photos;
    assert_eq!(photos.len(), 1, "an original is not shown");
    Ok(photos[0].photo_id.clone())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_handover_keeps_the_cameras_file_and_gives_it_with_the_protocol() -> Outcome {
    let (office, mut browser, visit) = handing_over("{\"originals\": true}").await?;
    let (ingrid, ola, _folders) = office.both_phones().await?;
    let photo = shot(&ola, &visit, bathroom(1))?;
    let told = ola.photo(photo.clone())?.original;
    assert_eq!(
        told.as_deref(),
        Some("Originalen er beholdt og følger protokollen")
    );
    let covered = shot(&ola, &visit, bathroom(2))?;
    let corners = [(0.2, 0.2), (0.5, 0.5)];
    let corners = corners.map(|(x, y)| nyvri::screens::drawn::PicturePoint { x, y });
    ola.draw_mark(covered, "blur".into(), corners.into(), String::new())?;
    for app in [&ola, &ingrid, &ola] {
        app.sync().await?;
    }
    assert!(
        ola.sync_screen()?
            .photos
            .iter()
            .all(|it| it.tile.receipt.text == "Hos kontoret")
    );

    let kept = original(&bathroom(1))?.ok_or("no original")?;
    let id: Id = photo.parse()?;
    let store = office.running.state.store();
    let (_, sha256) = store.originals_of(id)?.pop().ok_or("none at the office")?;
    assert_eq!(sha256, kept.sha256);
    assert_eq!(store.picture(&sha256)?, Some(kept.jpeg.clone()));
    drop(store);

    // Both photos and both originals are named; the one of a photo with something hidden stays in the house.
    let file = browser.download(&format!("/visits/{visit}/protocol.zip"))?;
    let verdict = check(&file)?;
    assert_eq!((verdict.photos, verdict.photos_missing), (3, 1));
    let archive = Archive::from_bytes(&file).map_err(|bad| format!("{bad:?}"))?;
    let originals = archive
        .files()
        .filter(|(name, _)| name.starts_with("originals/"));
    let originals: Vec<&[u8]> = originals.map(|(_, bytes)| bytes).collect();
    assert_eq!(originals, [&kept.jpeg[..]]);

    // Erased by hand, both go.
    let page = format!("/visits/{visit}/photos/{photo}");
    assert!(browser.open(&page)?.body.contains("Originalen er beholdt"));
    let erased = browser.fill(&format!("{page}/erase"), &format!("{page}/erase"), &[])?;
    assert_eq!(erased.status, 303);
    let store = office.running.state.store();
    assert!(store.originals_of(id)?.is_empty() && store.picture(&sha256)?.is_none());
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_checklist_says_how_large_its_photos_are() -> Outcome {
    let (office, _browser, visit) = handing_over("{\"long_side\": 1200}").await?;
    let (_ingrid, ola, _folders) = office.both_phones().await?;
    let photo = shot(&ola, &visit, bathroom(1))?;
    let small = image::load_from_memory(&ola.photo(photo.clone())?.jpeg)?;
    assert_eq!((small.width(), small.height()), (1_200, 900));
    assert_eq!(ola.photo(photo)?.original, None);
    let usual = shot(&ola, &office.visit, bathroom(1))?;
    let usual = image::load_from_memory(&ola.photo(usual)?.jpeg)?;
    assert_eq!((usual.width(), usual.height()), (1_600, 1_200));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_original_and_its_photo_that_a_rule_erased_are_no_edit_in_either_order() -> Outcome {
    for original_first in [true, false] {
        let (office, _browser, visit) = handing_over("{\"originals\": true}").await?;
        let (_ingrid, ola, _folders) = office.both_phones().await?;
        let photo: Id = shot(&ola, &visit, bathroom(1))?.parse()?;
        ola.sync().await?;
        let (mut store, subject) = (office.running.state.store(), visit.parse()?);
        let signed = store.summary(subject)?.hash();
        let mut all = vec![photo, store.originals_of(photo)?[0].0];
        if original_first {
            all.reverse();
        }
        let goes = |what| Goes {
            what,
            subject,
            kind: retention::Kept::Photo,
            rule: "photos".into(),
            pack: "retention 1".into(),
        };
        store.erase(nobody(), &all.into_iter().map(goes).collect::<Vec<_>>())?;
        let now = store.summary(subject)?.hash();
        let since = SignedSince::of(&signed, &now, &store.photos_erased(subject)?);
        assert!(matches!(since, SignedSince::Erased { by_rule: true, .. }));
    }
    Ok(())
}
