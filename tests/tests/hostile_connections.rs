//! Others who hold the office's doors open: its process bears so many connections and no more, gives none of them
//! for ever, and phones and people get through meanwhile.

use std::sync::Mutex;
use std::time::Duration;

use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;
use nyvri_core::domain::change::VisitStarted;
use nyvri_core::sync::http::HttpOffice;
use nyvri_core::sync::round;
use nyvri_office::{BROWSERS, PHONES};
use nyvri_tests::browser::Browser;
use nyvri_tests::killable::{Paired, open, pair, prepare_office};
use nyvri_tests::office::Office;
use nyvri_tests::simulation::Outcome;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::{sleep, timeout};

/// What is said before the silence: nothing, or the first bytes of a greeting in TLS.
const GREETINGS: [&[u8]; 2] = [b"", &[0x16, 0x03, 0x01, 0x02]];
/// The same in HTTP.
const HEADERS: [&[u8]; 2] = [b"GET /sign-in HTTP/1.1\r\nX-Slow: ", b"POST"];
/// Far longer than any limit: what ends then has hung.
const HUNG: Duration = Duration::from_secs(120);

async fn hold_open(port: u16, how_many: usize, saying: [&[u8]; 2]) -> Outcome<Vec<TcpStream>> {
    let mut held = Vec::with_capacity(how_many);
    for said in saying.iter().cycle().take(how_many) {
        let mut one = TcpStream::connect(("127.0.0.1", port)).await?;
        // One that had to go already is held by nobody.
        let _ = one.write_all(said).await;
        held.push(one);
    }
    Ok(held)
}

/// Waits until the office has ended so many of these.
async fn ended(held: Vec<TcpStream>, how_many: usize) -> Outcome<()> {
    let mut reads: FuturesUnordered<_> = held
        .into_iter()
        .map(|mut one| async move { one.read(&mut [0; 512]).await })
        .collect();
    let all = async {
        for _ in 0..how_many {
            reads.next().await;
        }
    };
    Ok(timeout(HUNG, all).await?)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_thousand_who_say_nothing_keep_nobody_out() -> Outcome<()> {
    let (data, phone) = (tempfile::tempdir()?, tempfile::tempdir()?);
    prepare_office(data.path())?;
    let office = Office::start(data.path(), &[])?;
    pair(phone.path(), &office).await?;
    let (paired, store) = (Paired::read(phone.path())?, Mutex::new(open(phone.path())?));
    let strangers = hold_open(office.phones, 700, GREETINGS).await?;
    let slow = hold_open(office.dashboard, 300, HEADERS).await?;

    round::lock(&store).write(paired.person, paired.visit, &[VisitStarted {}.into()])?;
    let line = HttpOffice::new(&paired.address, &paired.pin, &paired.token)?;
    round::run(&store, &line, &|| ()).await?;
    assert_eq!(round::lock(&store).received_seq()?, 1);
    let dashboard = office.dashboard;
    let page = tokio::task::spawn_blocking(move || Browser::new(dashboard).open("/sign-in"));
    assert_eq!(page.await??.status, 200);

    ended(strangers, 700 - PHONES).await?;
    ended(slow, 300 - BROWSERS).await
}

#[tokio::test(flavor = "multi_thread")]
async fn headers_that_come_a_byte_at_a_time_are_not_waited_for() -> Outcome<()> {
    let data = tempfile::tempdir()?;
    let office = Office::start(data.path(), &[])?;
    let one = TcpStream::connect(("127.0.0.1", office.dashboard)).await?;
    let (mut reads, mut writes) = one.into_split();
    let dripping = tokio::spawn(async move {
        let mut said = writes.write_all(HEADERS[0]).await;
        while said.is_ok() {
            sleep(Duration::from_millis(100)).await;
            said = writes.write_all(b"x").await;
        }
    });
    let mut said = Vec::new();
    // A reset tells the same as an end.
    let _ = timeout(HUNG, reads.read_to_end(&mut said)).await?;
    let said = String::from_utf8_lossy(&said).into_owned();
    assert!(
        said.is_empty() || said.starts_with("HTTP/1.1 408"),
        "{said}"
    );
    dripping.abort();
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stranger_may_say_little() -> Outcome<()> {
    let data = tempfile::tempdir()?;
    let office = Office::start(data.path(), &[])?;
    let text: nyvri_core::sync::PairingText = {
        Office::add_user(data.path(), "Kari Nesset", "bomiljo", "prøve-passord-2026")?;
        office.pairing_text("Kari Nesset")?.parse()?
    };
    let line = HttpOffice::new(&text.address, &text.pin, "")?;
    let mut request = nyvri_core::sync::protocol::PairRequest {
        code: "ABCD-2345".into(),
        device_name: (0..20_000).map(|_| fastrand::alphanumeric()).collect(),
        device: nyvri_core::domain::id::DeviceId(4),
    };
    let refused = line.pair(&request).await;
    assert_eq!(refused, Err(nyvri_core::sync::SyncError::TooLarge));
    request.device_name.truncate(20);
    let refused = line.pair(&request).await;
    assert_eq!(refused, Err(nyvri_core::sync::SyncError::PairingWrong));
    Ok(())
}
