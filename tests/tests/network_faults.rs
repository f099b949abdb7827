//! A real phone and a real office with a bad line between them: cut at any byte, a guest network's sign-in page, and
//! others who hold the office's door open and say nothing.

use std::net::SocketAddr;
use std::sync::Mutex;

use nyvri_core::domain::change::{Change, FindingLogged, NoteWritten};
use nyvri_core::photo::take_in;
use nyvri_core::store::Store;
use nyvri_core::sync::http::HttpOffice;
use nyvri_core::sync::{SyncError, round};
use nyvri_tests::bad_line::BadLine;
use nyvri_tests::killable::{Paired, office_store, open, pair, prepare_office};
use nyvri_tests::office::Office;
use nyvri_tests::pictures::{large, small};
use nyvri_tests::rounds::rounds;
use nyvri_tests::simulation::{Outcome, town};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;

/// A paired phone, its office and the line between them.
struct Scene {
    data: tempfile::TempDir,
    office: Office,
    phone: tempfile::TempDir,
    paired: Paired,
    store: Mutex<Store>,
    line: BadLine,
}

impl Scene {
    async fn new() -> Outcome<Self> {
        let (data, phone) = (tempfile::tempdir()?, tempfile::tempdir()?);
        prepare_office(data.path())?;
        let office = Office::start(data.path(), &[])?;
        pair(phone.path(), &office).await?;
        let line = BadLine::to(SocketAddr::from(([127, 0, 0, 1], office.phones))).await?;
        let (paired, store) = (Paired::read(phone.path())?, Mutex::new(open(phone.path())?));
        Ok(Self {
            data,
            office,
            phone,
            paired,
            store,
            line,
        })
    }

    /// A client that has no connection open yet.
    fn through(&self, line: &BadLine) -> Outcome<HttpOffice> {
        Ok(HttpOffice::new(
            &line.address.to_string(),
            &self.paired.pin,
            &self.paired.token,
        )?)
    }

    /// A finding with a note and a photo.
    fn write(&self, number: u64) -> Outcome<()> {
        let mut store = round::lock(&self.store);
        let (visit, finding) = (town::visit(1), store.new_id());
        let logged: Change = FindingLogged {
            finding,
            question: None,
        }
        .into();
        let note = NoteWritten {
            finding,
            text: format!("funn {number}"),
        };
        store.write(self.paired.person, visit, &[logged, note.into()])?;
        let picture = take_in(&if number == 0 { large() } else { small(number) })?;
        store.take_photo(self.paired.person, visit, finding, &picture)?;
        Ok(())
    }

    async fn sync(&self, office: &HttpOffice) -> nyvri_core::Result<()> {
        round::run(&self.store, office, &|| ()).await
    }

    /// Ends everything and says how many entries and whole pictures the office has of this phone.
    fn end(self) -> Outcome<(usize, usize)> {
        self.office.kill()?;
        let office = office_store(self.data.path())?;
        let device = round::lock(&self.store).device();
        let entries = office.history(town::visit(1))?;
        let photos = office.photos_of_visit(town::visit(1))?;
        let mut pictures = 0;
        for photo in photos {
            pictures += usize::from(office.picture(&photo.sha256)?.is_some());
        }
        drop(self.phone);
        Ok((
            entries
                .iter()
                .filter(|entry| entry.device == device)
                .count(),
            pictures,
        ))
    }
}

/// More bytes than any round needs.
const PLENTY: i64 = 1 << 40;

#[tokio::test(flavor = "multi_thread")]
async fn a_line_that_is_cut_at_any_byte_loses_and_doubles_nothing() -> Outcome<()> {
    let scene = Scene::new().await?;
    scene.line.cut_after(PLENTY, PLENTY);
    scene.write(0)?;
    scene.sync(&scene.through(&scene.line)?).await?;
    let (up, down) = scene.line.gone(PLENTY, PLENTY);
    // Again and again, cut at bytes that lie evenly over what a round needs in each direction.
    let cuts = rounds(24, 400);
    let of = i64::try_from(cuts)?;
    for number in 1..=cuts {
        scene.write(number)?;
        let place = i64::try_from(number)?;
        // A later round has no large picture, so it needs less than the first.
        let part = |whole: i64| 1 + whole.min(12_000) * place / of;
        match number % 2 {
            0 => scene.line.cut_after(part(up), PLENTY),
            _ => scene.line.cut_after(PLENTY, part(down)),
        }
        let _ = scene.sync(&scene.through(&scene.line)?).await; // Whether it got through is checked in the end.
    }
    scene.line.cut_after(PLENTY, PLENTY);
    scene.sync(&scene.through(&scene.line)?).await?;
    let counts = round::lock(&scene.store).counts()?;
    assert_eq!(
        (
            counts.entries_waiting,
            counts.photos_waiting,
            counts.entries_refused
        ),
        (0, 0, 0)
    );
    assert!(scene.line.cuts() > 0);
    println!("cut {cuts} times over {up} bytes up and {down} down: 0 lost, 0 doubled");
    let all = usize::try_from(cuts + 1)?;
    assert_eq!(scene.end()?, (all * 3, all));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_guest_network_is_told_from_the_office_and_nothing_is_lost() -> Outcome<()> {
    let scene = Scene::new().await?;
    let guest = BadLine::guest_network().await?;
    scene.write(1)?;
    let error = scene
        .sync(&scene.through(&guest)?)
        .await
        .err()
        .ok_or("a guest network was taken for the office")?;
    assert!(
        matches!(
            &error,
            nyvri_core::Error::Sync(
                SyncError::Unreachable | SyncError::CaptivePortal | SyncError::Certificate
            )
        ),
        "{error}"
    );
    assert_eq!(round::lock(&scene.store).received_seq()?, 0);
    scene.sync(&scene.through(&scene.line)?).await?;
    assert_eq!(scene.end()?, (3, 1));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn those_who_hold_the_door_open_do_not_keep_a_phone_out() -> Outcome<()> {
    let scene = Scene::new().await?;
    let mut silent = Vec::new();
    for number in 0..400 {
        let mut one = TcpStream::connect(("127.0.0.1", scene.office.phones)).await?;
        if number % 2 == 0 {
            // The first bytes of a TLS greeting that never goes on.
            one.write_all(&[0x16, 0x03, 0x01, 0x02]).await?;
        }
        silent.push(one);
    }
    scene.write(1)?;
    scene.sync(&scene.through(&scene.line)?).await?;
    drop(silent);
    assert_eq!(scene.end()?, (3, 1));
    Ok(())
}
