//! The photos for a new tenant: of the dwelling, and of nobody.

use nyvri_core::domain::change::{FindingLogged, PhotoMarked};
use nyvri_core::domain::id::Id;
use nyvri_core::domain::mark::Shape;
use nyvri_core::photo::{burn, take_in};
use nyvri_core::store::{DwellingRow, PhotoRow, Store};
use nyvri_tests::pictures::{bathroom, exif, with_segment};
use nyvri_tests::raw::contains;
use nyvri_tests::remains::{must_have, must_lack};

use crate::{Outcome, as_slices, everything_in, fjordvik, keep, names, notes};

/// The dwelling with the most photos, and them.
fn most_photographed(store: &Store) -> Outcome<(DwellingRow, Vec<PhotoRow>)> {
    let mut most: (Option<DwellingRow>, Vec<PhotoRow>) = (None, Vec::new());
    for dwelling in store.dwellings()? {
        let mut photos = Vec::new();
        for visit in store.visits_of_dwelling(dwelling.id)? {
            for finding in store.findings(visit)? {
                photos.extend(store.photos_of_finding(finding.id)?);
            }
        }
        if photos.len() > most.1.len() {
            most = (Some(dwelling), photos);
        }
    }
    Ok((most.0.ok_or("no photos at all")?, most.1))
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs nyvri-pdf: ./nyvri test pdf"]
async fn photos_for_a_new_tenant_have_no_trace_of_anybody() -> Outcome {
    let office = fjordvik().await?;
    let mut browser = office.signed_in()?;
    let (dwelling, photos, others) = {
        let store = office.running.state.store();
        let (dwelling, photos) = most_photographed(&store)?;
        let mut others = names(&store, &[])?;
        others.extend(notes(&store)?);
        let elsewhere = store.dwellings()?.into_iter().map(|it| it.address);
        let elsewhere = elsewhere.filter(|it| *it != dwelling.address);
        others.extend(elsewhere.map(String::into_bytes));
        (dwelling, photos, others)
    };
    let chosen: Vec<String> = photos.iter().map(|it| format!("photo={}", it.id)).collect();
    let address = format!("/dwellings/{}/photos/print.pdf", dwelling.id);
    let pdf = browser.download(&format!("{address}?{}", chosen.join("&")))?;
    keep("photos", &pdf)?;
    let all = everything_in(&pdf)?;
    must_have(
        "the PDF",
        &all,
        &[dwelling.address.as_bytes(), b"Fjordvik kommune"],
    );
    must_lack("the PDF", &all, &as_slices(&others));
    must_lack(
        "the PDF",
        &all,
        &[b"Exif", b"GPS", b"Photoshop", b"/EmbeddedFile"],
    );
    assert_eq!(
        pdf,
        browser.download(&format!("{address}?{}", chosen.join("&")))?
    );
    // A photo of another dwelling is not there, whoever writes its number into the address.
    let none = browser.download(&format!("{address}?photo={}", Id::new(7)))?;
    must_lack("without a photo", &everything_in(&none)?, &[b"DCTDecode"]);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs nyvri-pdf: ./nyvri test pdf"]
async fn what_is_hidden_is_gone_from_the_pdf_too() -> Outcome {
    let office = fjordvik().await?;
    let mut browser = office.signed_in()?;
    let told = with_segment(&bathroom(1), 0xfe, b"THE CAMERA OF AMINA");
    let whole = take_in(&with_segment(&told, 0xe1, &exif(1)))?;
    let (dwelling, photo, hidden) = {
        let mut store = office.running.state.store();
        let (dwelling, photos) = most_photographed(&store)?;
        let visit = photos[0].visit;
        let author = store.people()?[0].id;
        let finding = store.new_id();
        let question = Some("bathroom-ceiling-dry".to_owned());
        store.write(author, visit, &[FindingLogged { finding, question }.into()])?;
        let photo = store.take_photo(author, visit, finding, &whole)?;
        let shape = Some(Shape::kept("blur 2500,2500 5000,7500"));
        let mark = store.new_id();
        store.write(author, visit, &[PhotoMarked { photo, mark, shape }.into()])?;
        (dwelling, photo, store.hidden_on_photo(photo)?)
    };
    let address = format!("/dwellings/{}/photos/print.pdf?photo={photo}", dwelling.id);
    let all = everything_in(&browser.download(&address)?)?;
    let burnt = burn(&whole.jpeg, &hidden)?;
    must_have("the PDF", &all, &[&burnt[burnt.len() / 2..][..64]]);
    // What lies beside the hidden part may be coded alike in both.
    let pieces = whole.jpeg.chunks_exact(64);
    let gone: Vec<&[u8]> = pieces.filter(|it| !contains(&burnt, it)).collect();
    assert!(gone.len() > 100, "{} pieces", gone.len());
    must_lack("the PDF", &all, &gone);
    must_lack("the PDF", &all, &[b"THE CAMERA OF AMINA", b"Exif"]);
    Ok(())
}
