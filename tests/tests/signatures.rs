//! The end of a visit, through a real office on real TLS: both phones sign the same, a later edit shows, the office's
//! approval closes it, and the protocol that the office gives out holds.

use nyvri::error::AppError;
use nyvri::screens::drawn::PicturePoint;
use nyvri::screens::summary::Stroke;
use nyvri_core::domain::change::VisitApproved;
use nyvri_core::domain::id::Id;
use nyvri_core::photo::{Hidden, burn};
use nyvri_tests::pictures::bathroom;
use nyvri_tests::seeded::{Seeded, office};
use nyvri_verify::{Archive, check, sha256};

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

fn at(x: f32, y: f32) -> PicturePoint {
    PicturePoint { x, y }
}

fn name() -> Vec<Stroke> {
    let points = vec![at(0.1, 0.8), at(0.3, 0.2), at(0.5, 0.8), at(0.8, 0.3)];
    vec![Stroke { points }]
}

fn code_of(done: Result<(), AppError>) -> String {
    done.err()
        .map_or_else(String::new, |AppError::Failed { code, .. }| code)
}

fn party(of: &str) -> String {
    of.to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn both_phones_sign_the_same_and_an_edit_after_shows_on_both() -> Outcome {
    let office = office().await?;
    let (ingrid, ola, _folders) = office.both_phones().await?;
    let visit = office.visit.clone();
    // Each has something that the other may not see, or has not seen yet.
    ingrid.answer(visit.clone(), "feels-safe".into(), "deviation".into())?;
    ingrid.answer(visit.clone(), "vents-open".into(), "ok".into())?;
    ola.answer(
        visit.clone(),
        "smoke-alarm-sounds".into(),
        "deviation".into(),
    )?;
    for app in [&ola, &ingrid, &ola] {
        app.sync().await?;
    }
    ola.sign(visit.clone(), party("tenant"), name())?;
    ola.sign_by_name(visit.clone(), party("worker"), "Ola Brekke".into())?;
    ingrid.sign(visit.clone(), party("worker"), name())?;
    ingrid.dispute(visit.clone(), "Alarmen virket i går.".into())?;
    for app in [&ola, &ingrid, &ola] {
        app.sync().await?;
    }
    for (app, elsewhere) in [(&ola, 1), (&ingrid, 2)] {
        let summary = app.summary(visit.clone())?;
        let mine = summary.parties.iter().filter_map(|it| it.signed.as_ref());
        let all: Vec<_> = mine.chain(&summary.signed_elsewhere).collect();
        assert_eq!((all.len(), summary.signed_elsewhere.len()), (3, elsewhere));
        assert!(all.iter().all(|it| it.changed.is_none()), "{all:#?}");
    }
    assert_eq!(ola.summary(visit.clone())?.disputes_of_others.len(), 1);

    ingrid.answer(visit.clone(), "vents-open".into(), "deviation".into())?;
    for app in [&ingrid, &ola] {
        app.sync().await?;
    }
    for app in [&ola, &ingrid] {
        let signed = app.summary(visit.clone())?.parties[1].signed.clone();
        assert!(signed.ok_or("not signed")?.changed.is_some());
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_signature_is_refused_and_undo_gives_the_one_before() -> Outcome {
    let office = office().await?;
    let (_, ola, _folders) = office.both_phones().await?;
    let visit = office.visit.clone();
    let dot = vec![Stroke {
        points: vec![at(0.5, 0.5)],
    }];
    for (strokes, code) in [
        (Vec::new(), "signature-too-little"),
        (dot, "signature-too-little"),
        (vec![name().remove(0); 61], "signature-too-much"),
    ] {
        let refused = ola.sign(visit.clone(), party("tenant"), strokes);
        assert_eq!(code_of(refused), code);
    }
    let unnamed = ola.sign_by_name(visit.clone(), party("tenant"), " ".into());
    assert_eq!(code_of(unnamed), "signature-no-name");
    ola.not_signed(
        visit.clone(),
        party("tenant"),
        "not_able".into(),
        String::new(),
    )?;
    ola.sign(visit.clone(), party("tenant"), name())?;
    ola.undo()?;
    let signed = ola.summary(visit)?.parties[0].signed.clone();
    assert!(
        signed
            .ok_or("nothing")?
            .text
            .starts_with("Kan ikke signere")
    );
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn approval_closes_the_summary_on_the_phone_and_at_the_office() -> Outcome {
    let office = office().await?;
    let (ingrid, ola, _folders) = office.both_phones().await?;
    let visit = office.visit.clone();
    let id: Id = visit.parse()?;
    for app in [&ola, &ingrid] {
        app.sync().await?;
    }
    // Signed before, sent after: it counts.
    ingrid.sign(visit.clone(), party("tenant"), name())?;
    let state = &office.running.state;
    state
        .store()
        .write(Id::new(2), id, &[VisitApproved {}.into()])?;
    // Without having heard of it: later than the approval.
    ola.sign(visit.clone(), party("tenant"), name())?;
    for app in [&ingrid, &ola] {
        app.sync().await?;
    }
    let signatures = state.store().signatures(id)?;
    assert_eq!(signatures.len(), 1);
    assert_eq!(signatures[0].author, office.bomiljo);
    let refused = ola.sync_screen()?.refusals;
    assert_eq!(refused.len(), 1);
    assert!(refused[0].why.contains("godkjent"), "{}", refused[0].why);
    for done in [
        ola.undo(),
        ola.remove_signature(visit.clone(), party("tenant")),
        ola.dispute(visit.clone(), "Nei.".into()),
    ] {
        assert!(["summary-closed", ""].contains(&&*code_of(done)));
    }
    assert_eq!(state.store().disputes(id)?.len(), 0);
    assert!(ingrid.summary(visit)?.is_closed);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_protocol_that_the_office_gives_out_holds() -> Outcome {
    let office = office().await?;
    let (ingrid, ola, _folders) = office.both_phones().await?;
    let visit = office.visit.clone();
    ingrid.answer(visit.clone(), "feels-safe".into(), "deviation".into())?;
    let confidential = ingrid.visit(visit.clone())?.findings[0].finding_id.clone();
    ingrid.set_note(confidential, "NABOEN-BRÅKER".into())?;
    let finding = ola.new_finding(visit.clone())?;
    ola.take_photo(finding.clone(), bathroom(1))?;
    let photo = ola.finding(finding)?.photos[0].photo_id.clone();
    let corners = vec![at(0.25, 0.25), at(0.5, 0.75)];
    ola.draw_mark(photo.clone(), "blur".into(), corners, String::new())?;
    for app in [&ola, &ingrid, &ola] {
        app.sync().await?;
    }
    ola.sign(visit.clone(), party("tenant"), name())?;
    ola.sync().await?;

    let mut browser = office.coordinator()?;
    let address = format!("/visits/{visit}/protocol.zip");
    let file = browser.download(&address)?;
    assert_eq!(browser.download(&address)?, file, "the same on any day");
    let verdict = check(&file)?;
    assert_eq!((verdict.photos, verdict.photos_missing), (1, 0));
    let tenant = &verdict.parties[0];
    assert!(tenant.is_signed && tenant.is_about_this);
    let hash = office.running.state.store().summary(visit.parse()?)?.hash();
    assert_eq!(verdict.signed_head, hash);
    let text = String::from_utf8_lossy(&file);
    assert!(!text.contains("NABOEN") && !text.contains("feels-safe"));

    // What is hidden is not in it.
    let archive = Archive::from_bytes(&file).map_err(|bad| format!("{bad:?}"))?;
    let jpeg = archive.file("photos/1.jpg").ok_or("no photo")?;
    let hidden = [Hidden {
        from: (0.25, 0.25),
        to: (0.5, 0.75),
    }];
    assert_eq!(
        sha256(jpeg),
        sha256(&burn(&whole(&office, &photo)?, &hidden)?)
    );

    // All over it; every bit of a small one is turned beside the checker itself.
    let mut bytes = file;
    let step = (bytes.len() / 300).max(1);
    for place in (0..bytes.len()).step_by(step) {
        bytes[place] ^= 0x40;
        assert!(check(&bytes).is_err(), "byte {place}");
        bytes[place] ^= 0x40;
    }
    Ok(())
}

/// The picture as the office keeps it.
fn whole(office: &Seeded, photo: &str) -> Outcome<Vec<u8>> {
    let store = office.running.state.store();
    let row = store.photo(photo.parse::<Id>()?)?;
    Ok(store.picture(&row.sha256)?.ok_or("no picture")?)
}
