//! PDFs from a real office with invented people, made by the real `nyvri-pdf`, which `NYVRI_PDF` names. That program is
//! built by itself, so these are left out where it was not: `./nyvri test pdf` builds it and runs them.

mod papers;
mod photo_set;

use std::process::Command;

use nyvri_core::store::Store;
use nyvri_office::{Config, Running, serve};
use nyvri_tests::browser::Browser;

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
        let fields = [("name", "kari"), ("password", "fjordvik-2026")];
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

/// Every name in the office, word by word, but those of `known`.
fn names(store: &Store, known: &[&str]) -> Outcome<Vec<Vec<u8>>> {
    let tenants = store.tenancies()?.into_iter().map(|it| it.tenant);
    let people = store.people()?.into_iter().map(|it| it.name);
    let all: Vec<String> = tenants.chain(people).collect();
    let known: Vec<&str> = known.iter().flat_map(|name| name.split(' ')).collect();
    let words = all.iter().flat_map(|name| name.split(' '));
    let words: Vec<_> = words
        .filter(|word| word.len() > 3 && !known.contains(word))
        .map(|word| word.as_bytes().to_vec())
        .collect();
    assert!(words.len() > 20);
    Ok(words)
}

/// Everything that was noted of findings, in every home.
fn notes(store: &Store) -> Outcome<Vec<Vec<u8>>> {
    let mut notes = Vec::new();
    for visit in store.visits()? {
        for finding in store.findings(visit.id)? {
            let of_finding = finding.notes.into_iter();
            notes.extend(of_finding.map(|note| note.text.into_bytes()));
        }
    }
    assert!(!notes.is_empty());
    Ok(notes)
}

fn as_slices(words: &[Vec<u8>]) -> Vec<&[u8]> {
    words.iter().map(Vec::as_slice).collect()
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
