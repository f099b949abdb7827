//! The office dies in the middle of a sync, as in a power cut: what it had said it has is there when it
//! comes back, the rest follows, nothing twice.

use std::time::{Duration, Instant};

use nyvri::FieldApp;
use nyvri::error::AppError;
use nyvri::screens::parts::ReceiptState;
use nyvri_tests::office::Office;
use nyvri_tests::phone::{do_the_visit, first_visit, open, told};
use nyvri_tests::pictures::bathroom;

/// Photos of today with this receipt.
fn photos(app: &FieldApp, state: ReceiptState) -> Result<usize, AppError> {
    let photos = app.sync_screen()?.photos;
    Ok(photos
        .iter()
        .filter(|photo| photo.tile.receipt.state == state)
        .count())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sync_cut_by_a_dying_office_goes_on_where_it_was()
-> Result<(), Box<dyn std::error::Error>> {
    let (data, one, two) = (
        tempfile::tempdir()?,
        tempfile::tempdir()?,
        tempfile::tempdir()?,
    );
    let office = Office::start(data.path(), &["--sample"])?;
    let app = open(one.path())?;
    let code = office.pairing_text("Ingrid Solbakk")?;
    app.pair(code, "Prøvetelefon".to_owned()).await?;
    let visit = first_visit(&app)?.ok_or("no visit today")?;
    do_the_visit(&app, &visit, &mut |_| ())?;
    // Enough of them that the office is still at it when it dies.
    let finding = app.visit(visit.clone())?.findings[0].finding_id.clone();
    for seed in 100..112 {
        app.take_photo(finding.clone(), bathroom(seed))?;
    }
    let all = told(&app, &visit)?;
    let taken = all.iter().filter(|line| line.starts_with("photo")).count();
    assert!(taken >= 16, "{all:#?}");

    let sending = tokio::spawn({
        let app = app.clone();
        async move { app.sync().await }
    });
    // The office dies as soon as it has confirmed a photo and others still wait.
    let patience = Instant::now() + Duration::from_secs(60);
    while photos(&app, ReceiptState::AtOffice)? == 0 {
        assert!(Instant::now() < patience, "no photo was ever confirmed");
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    let (dashboard, phones) = (office.dashboard, office.phones);
    office.kill()?;
    let cut = sending.await?;
    let confirmed = photos(&app, ReceiptState::AtOffice)?;
    assert!(
        cut.is_err() && confirmed < taken,
        "the office died too late: {confirmed} of {taken}"
    );
    assert_eq!(told(&app, &visit)?, all);

    let office = Office::start_on(data.path(), dashboard, phones, &[])?;
    app.sync().await?;
    assert_eq!(photos(&app, ReceiptState::AtOffice)?, taken);
    let colleague = open(two.path())?;
    let code = office.pairing_text("Ingrid Solbakk")?;
    colleague.pair(code, "En telefon til".to_owned()).await?;
    assert_eq!(told(&colleague, &visit)?, all);
    Ok(())
}
