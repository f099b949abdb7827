//! Good input of everything that comes from outside, to be spoilt: by chance in the ordinary tests, and by a fuzzer
//! that sees which code it reaches.

use image::{DynamicImage, ImageFormat};
use nyvri_core::content::as_written;
use nyvri_core::domain::change::{AnswerGiven, Change, PhotoTaken, VisitStarted};
use nyvri_core::domain::id::{DeviceId, Id};
use nyvri_core::domain::visit::Answer;
use nyvri_core::log::{Batch, Entry, Hlc};
use nyvri_core::sync::protocol::{
    News, Page, PairRequest, PullAnswer, PullRequest, PushAnswer, PushRequest,
};
use nyvri_core::text::{Language, Texts};
use nyvri_office::xlsform::write;

use crate::pictures;
use crate::workbook::{foreign, workbook};

/// Entries of several kinds, one of them of a newer app.
pub fn entries() -> Vec<Entry> {
    let changes: [Change; 4] = [
        VisitStarted {}.into(),
        AnswerGiven {
            question: "wellbeing".into(),
            answer: Answer::Text("bra".into()),
        }
        .into(),
        PhotoTaken {
            photo: Id::new(3),
            finding: Id::new(4),
            sha256: "ab".repeat(32),
            bytes: 9,
            width: 3,
            height: 3,
            taken_at: 7,
            same_spot_as: None,
            original_of: None,
        }
        .into(),
        Change::Unknown {
            kind: "from_a_newer_app".into(),
            payload: b"{\"x\":1}".to_vec(),
        },
    ];
    let all = (1..).zip((0..40).flat_map(|_| changes.clone()));
    all.map(|(seq, change)| Entry {
        device: DeviceId(3),
        seq,
        at: Hlc(1_790_000_000_000 << 16 | seq),
        seen: 4,
        author: Id::new(5),
        subject: Id::new(7 + seq % 3),
        change,
    })
    .collect()
}

/// Batches of a few and of many entries.
pub fn batches() -> Vec<Batch> {
    let all = entries();
    let many = [1, 4, 40, 160];
    many.iter().map(|many| Batch::of(&all[..*many])).collect()
}

/// A phone sends.
pub fn push() -> PushRequest {
    PushRequest {
        entries: Batch::of(&entries()),
        oldest: 1,
        pull: Some(pull()),
    }
}

/// The office has taken it.
pub fn taken() -> PushAnswer {
    PushAnswer {
        received_seq: 9,
        commits: vec![(9, 3)],
        refused: vec![(4, "no-right".into())],
        news: Some(page()),
    }
}

/// A phone asks.
pub fn pull() -> PullRequest {
    PullRequest {
        cursor: 7,
        chain: vec![1; 8],
        waiting: 2,
        held_digest: [3; 16],
        held: Some((1..40).map(Id::new).collect()),
    }
}

/// The office gives.
pub fn page() -> PullAnswer {
    let batch = || Batch::of(&entries()[..8]);
    PullAnswer::Page(Box::new(Page {
        start_over: false,
        received_seq: 9,
        left: vec![Id::new(2)],
        entered: vec![Id::new(7)],
        whole: vec![batch()],
        news: vec![News {
            number: 4,
            entries: batch(),
        }],
        up_to: 5,
        chain: vec![2; 8],
        more: false,
        read: None,
    }))
}

/// A phone introduces itself.
pub fn pair() -> PairRequest {
    PairRequest {
        code: "ABCD-2345".into(),
        device_name: "Oppo".into(),
        device: DeviceId(4),
    }
}

/// What a QR code holds.
pub fn pairing_texts() -> Vec<String> {
    let pin = "0123456789abcdef0123456789abcdef";
    vec![
        format!("nyvri1:kontor.example:8443:ABCD-2345:{pin}"),
        "nyvri1:[::1]:8443:ABCD-2345:web".into(),
    ]
}

/// A spreadsheet of tenancies.
pub fn tables() -> Vec<String> {
    let told = "boligkompleks;adresse;bruksenhetsnummer;leietaker;innflyttet;språk;tolk;barn\n\
         Svaleborg;Svaleborgveien 14;H0203;Amina Warsame;02.11.2026;so;ja;ja\n\
         Svaleborg;\"Svaleborgveien 14\";H0204;Uten Språk;03.11.2026;nb;nei;nei\n";
    vec![told.into()]
}

/// Checklists as workbooks: each that ships, and one of somebody who never heard of Ny vri.
///
/// # Errors
/// When one cannot be written.
pub fn workbooks() -> nyvri_office::Result<Vec<Vec<u8>>> {
    let texts = Language::ALL.map(Texts::new);
    let shipped = as_written()?;
    let shipped = shipped.iter().map(|template| write(template, &texts));
    let foreign = Ok(workbook(&foreign("roof_check")));
    shipped.chain([foreign]).collect()
}

/// Pictures in every format that is taken in, each small.
pub fn photos() -> Vec<Vec<u8>> {
    let drawn = pictures::asymmetric(40, 24);
    let raster = |format| pictures::raster(DynamicImage::ImageRgb8(drawn.clone()), format);
    let mut all: Vec<Vec<u8>> = (0..4).map(pictures::small).collect();
    all.extend([
        raster(ImageFormat::Png),
        raster(ImageFormat::WebP),
        pictures::progressive_jpeg(&drawn),
        pictures::grey_jpeg(&drawn),
        pictures::cmyk_jpeg(&drawn),
        pictures::stored_turned(&drawn, 6),
        pictures::heic(),
        pictures::half_a_jpeg()[..4_000].to_vec(),
    ]);
    all
}
