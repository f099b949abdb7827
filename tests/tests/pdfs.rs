//! PDFs from a real office with invented people, made by the real `nyvri-pdf`, which `NYVRI_PDF` names. That program is
//! built by itself, so these are left out where it was not: `./nyvri test pdf` builds it and runs them.

use std::process::Command;

use nyvri_core::domain::change::{FindingLogged, PhotoMarked};
use nyvri_core::domain::id::Id;
use nyvri_core::domain::mark::Shape;
use nyvri_core::photo::{burn, take_in};
use nyvri_core::store::{DwellingRow, PhotoRow, Store};
use nyvri_office::{Config, Running, serve};
use nyvri_tests::browser::Browser;
use nyvri_tests::pictures::{bathroom, exif, with_segment};
use nyvri_tests::remains::{must_have, must_lack};

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

/// The office with the invented people, and its data, which goes when it is dropped.
struct Fjordvik {
    running: Running,
    _data: tempfile::TempDir,
}

async fn fjordvik() -> Outcome<Fjordvik> {
    let data = tempfile::tempdir()?;
    let mut config = Config::for_tests(data.path().to_owned());
    config.sample = true;
    let running = serve(config).await?;
    Ok(Fjordvik {
        running,
        _data: data,
    })
}

impl Fjordvik {
    fn signed_in(&self) -> Outcome<Browser> {
        let mut browser = Browser::new(self.running.dashboard.port());
        let fields = [("name", "kari.nesset"), ("password", "fjordvik-2026")];
        assert_eq!(browser.fill("/sign-in", "/sign-in", &fields)?.status, 303);
        Ok(browser)
    }
}

/// Everything in it, unpacked, and the words as somebody copies them out of it.
fn everything_in(pdf: &[u8]) -> Outcome<Vec<u8>> {
    let begins = String::from_utf8_lossy(&pdf[..pdf.len().min(400)]);
    assert!(pdf.starts_with(b"%PDF-"), "{begins}");
    let folder = tempfile::tempdir()?;
    let (file, unpacked) = (folder.path().join("a.pdf"), folder.path().join("b.pdf"));
    std::fs::write(&file, pdf)?;
    let qpdf = Command::new("qpdf")
        .args(["--qdf", "--object-streams=disable"])
        .args([&file, &unpacked])
        .status()?;
    assert!(qpdf.success(), "qpdf finds a fault");
    let words = Command::new("pdftotext").arg(&file).arg("-").output()?;
    assert!(words.status.success());
    let mut all = std::fs::read(&unpacked)?;
    // Words of tags and of metadata are written two bytes a letter where they are not plain.
    let narrow: Vec<u8> = all.iter().copied().filter(|byte| *byte != 0).collect();
    all.extend(narrow);
    all.extend(words.stdout);
    Ok(all)
}

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

/// Everybody's name, whatever was noted, and every other address.
fn words_of_others(store: &Store, of: &DwellingRow) -> Outcome<Vec<Vec<u8>>> {
    let mut words = Vec::new();
    for tenancy in store.tenancies()? {
        words.extend(tenancy.tenant.split(' ').map(str::to_owned));
    }
    for person in store.people()? {
        words.extend(person.name.split(' ').map(str::to_owned));
    }
    for dwelling in store.dwellings()? {
        words.push(dwelling.address.clone());
        for visit in store.visits_of_dwelling(dwelling.id)? {
            for finding in store.findings(visit)? {
                words.extend(finding.notes.into_iter().map(|note| note.text));
            }
        }
    }
    words.retain(|word| word.len() > 2 && *word != of.address);
    assert!(words.len() > 20);
    Ok(words.into_iter().map(String::into_bytes).collect())
}

fn as_slices(words: &[Vec<u8>]) -> Vec<&[u8]> {
    words.iter().map(Vec::as_slice).collect()
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs nyvri-pdf: ./nyvri test pdf"]
async fn photos_for_a_new_tenant_have_no_trace_of_anybody() -> Outcome {
    let office = fjordvik().await?;
    let mut browser = office.signed_in()?;
    let (dwelling, photos, others) = {
        let store = office.running.state.store();
        let (dwelling, photos) = most_photographed(&store)?;
        let others = words_of_others(&store, &dwelling)?;
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
    let piece = |jpeg: &[u8]| jpeg[jpeg.len() / 2..][..64].to_vec();
    let burnt = burn(&whole.jpeg, &hidden)?;
    must_have("the PDF", &all, &[&piece(&burnt)]);
    must_lack(
        "the PDF",
        &all,
        &[&piece(&whole.jpeg), b"THE CAMERA OF AMINA", b"Exif"],
    );
    Ok(())
}

/// For a judge, and for people to look at.
fn keep(name: &str, pdf: &[u8]) -> Outcome {
    if let Some(folder) = std::env::var_os("NYVRI_PDF_KEPT") {
        std::fs::create_dir_all(&folder)?;
        std::fs::write(
            std::path::Path::new(&folder).join(format!("office-{name}.pdf")),
            pdf,
        )?;
    }
    Ok(())
}
