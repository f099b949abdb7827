//! What nodes share is ordered by a real PostgreSQL: numbers without holes in the order of commits, nothing
//! readable in the tables, and a turn that is given back whatever happens to its holder.

use std::error::Error;
use std::sync::atomic::{AtomicBool, Ordering};

use nyvri_office::durable::{Database, Name, Row, Stream};
use nyvri_tests::postgres::Postgres;

type Outcome = Result<(), Box<dyn Error>>;

const KEY: [u8; 32] = [7; 32];

fn stream(server: &Postgres, municipality: &str) -> nyvri_office::Result<Stream> {
    let database = Database::new(&server.url(), None)?;
    database.make_tables()?;
    Stream::new(database, municipality, Name::Log, &KEY)
}

/// Appends one row after whatever is there.
fn append(stream: &mut Stream, followed: i64, content: &str) -> nyvri_office::Result<i64> {
    let missed = stream.begin(followed)?;
    let number = missed.last().map_or(followed, |row| row.number) + 1;
    stream.commit(&[Row {
        number,
        at: number,
        content: content.into(),
    }])?;
    Ok(number)
}

fn follow(stream: &mut Stream, mut followed: i64) -> nyvri_office::Result<Vec<Row>> {
    let mut all = Vec::new();
    loop {
        let piece = stream.after(followed)?;
        let Some(last) = piece.last() else {
            return Ok(all);
        };
        followed = last.number;
        all.extend(piece);
    }
}

#[test]
fn concurrent_writers_get_numbers_without_holes_and_a_follower_skips_none() -> Outcome {
    let server = Postgres::start()?;
    stream(&server, "5001")?;
    let is_done = AtomicBool::new(false);
    let (written, seen) = std::thread::scope(|threads| {
        let follower = threads.spawn(|| -> nyvri_office::Result<Vec<Row>> {
            let mut stream = stream(&server, "5001")?;
            let mut seen: Vec<Row> = Vec::new();
            loop {
                let was_done = is_done.load(Ordering::SeqCst);
                let news = stream.after(seen.last().map_or(0, |row| row.number))?;
                if news.is_empty() && was_done {
                    return Ok(seen);
                }
                seen.extend(news);
            }
        });
        let writers: Vec<_> = ["a", "b", "c", "d"]
            .map(|who| {
                let server = &server;
                threads.spawn(move || -> nyvri_office::Result<()> {
                    let mut stream = stream(server, "5001")?;
                    let mut followed = 0;
                    for turn in 0..50 {
                        followed = append(&mut stream, followed, &format!("{who}{turn}"))?;
                    }
                    Ok(())
                })
            })
            .into_iter()
            .collect();
        let written: nyvri_office::Result<Vec<()>> = writers
            .into_iter()
            .map(|writer| {
                writer
                    .join()
                    .unwrap_or_else(|_| unreachable!("a writer panicked"))
            })
            .collect();
        is_done.store(true, Ordering::SeqCst);
        (
            written,
            follower
                .join()
                .unwrap_or_else(|_| unreachable!("the follower panicked")),
        )
    });
    written?;
    let seen = seen?;
    assert_eq!(seen.len(), 200);
    assert!((1..).zip(&seen).all(|(number, row)| row.number == number));
    assert_eq!(
        follow(&mut stream(&server, "5001")?, 0)?,
        seen,
        "read while it grew, and afterwards"
    );
    assert!(
        follow(&mut stream(&server, "1103")?, 0)?.is_empty(),
        "another municipality sees nothing"
    );
    Ok(())
}

#[test]
fn the_tables_hold_nothing_that_can_be_read_or_moved() -> Outcome {
    let server = Postgres::start()?;
    let mut one = stream(&server, "5001")?;
    append(&mut one, 0, "Amina Warsame")?;
    append(&mut one, 1, "second")?;
    let words = "SELECT count(*) FROM nyvri_commit WHERE position('Amina'::bytea IN content) > 0";
    assert_eq!(server.asked(words)?, "0");
    let mut other = Stream::new(
        Database::new(&server.url(), None)?,
        "5001",
        Name::Log,
        &[8; 32],
    )?;
    assert!(matches!(
        other.after(0),
        Err(nyvri_office::Error::ForeignKey)
    ));
    server.asked("UPDATE nyvri_commit a SET content = b.content FROM nyvri_commit b WHERE a.number = 2 AND b.number = 1")?;
    assert!(
        matches!(one.after(1), Err(nyvri_office::Error::ForeignKey)),
        "a row in another's place"
    );
    server.asked("DELETE FROM nyvri_commit WHERE number = 1")?;
    assert!(matches!(
        one.after(0),
        Err(nyvri_office::Error::HoleInLog { after: 0 })
    ));
    Ok(())
}

#[test]
fn a_turn_ends_with_the_connection_of_its_holder_and_leaves_nothing() -> Outcome {
    let mut server = Postgres::start()?;
    let (mut one, mut two) = (stream(&server, "5001")?, stream(&server, "5001")?);
    append(&mut one, 0, "first")?;
    one.begin(1)?;
    drop(one); // as when the node dies: its connection closes
    assert_eq!(append(&mut two, 0, "second")?, 2);

    two.begin(2)?;
    two.abandon();
    assert_eq!(follow(&mut two, 0)?.len(), 2);

    server.stop()?;
    assert!(matches!(two.after(2), Err(nyvri_office::Error::Shared(_))));
    assert!(two.begin(2).is_err());
    server.start_again()?;
    assert_eq!(
        append(&mut two, 2, "third")?,
        3,
        "the same stream goes on with a new connection"
    );
    assert_eq!(follow(&mut two, 0)?.len(), 3);
    Ok(())
}

#[test]
fn a_node_that_followed_a_longer_log_is_told() -> Outcome {
    let server = Postgres::start()?;
    let mut one = stream(&server, "5001")?;
    append(&mut one, 0, "first")?;
    assert!(matches!(
        one.begin(5),
        Err(nyvri_office::Error::AheadOfLog {
            followed: 5,
            head: 1
        })
    ));
    assert_eq!(append(&mut one, 1, "second")?, 2, "the turn was given back");
    Ok(())
}

#[test]
fn beyond_this_machine_only_a_certificate_that_somebody_vouches_for_will_do() -> Outcome {
    let authority = rcgen::generate_simple_self_signed(vec!["localhost".to_owned()])?;
    let folder = tempfile::tempdir()?;
    let (certificate, key) = (
        folder.path().join("server.crt"),
        folder.path().join("server.key"),
    );
    std::fs::write(&certificate, authority.cert.pem())?;
    std::fs::write(&key, authority.signing_key.serialize_pem())?;
    let mut server = Postgres::start()?;
    server.stop()?;
    for (from, name) in [(&certificate, "server.crt"), (&key, "server.key")] {
        let to = server.data().join(name);
        std::fs::copy(from, &to)?;
        server.take_over(&to)?;
    }
    server.set("ssl", "on")?;
    server.start_again()?;
    let url = format!(
        "postgres://nyvri@localhost:{}/postgres?sslmode=require",
        server.port()
    );
    let database = Database::new(&url, Some(&certificate))?;
    let client = database.connect()?;
    let spoken = "SELECT count(*) FROM pg_stat_ssl JOIN pg_stat_activity USING (pid)
                  WHERE ssl AND application_name = 'nyvri-office'";
    assert_eq!(server.asked(spoken)?, "1", "vouched for");
    drop(client);
    let unknown = Database::new(&url, None)?.connect();
    assert!(
        matches!(unknown, Err(nyvri_office::Error::Shared(_))),
        "nobody vouches for it"
    );
    let plain = format!(
        "postgres://nyvri@192.0.2.1:{}/postgres?sslmode=disable",
        server.port()
    );
    assert!(
        Database::new(&plain, None)?.speaks_tls(),
        "TLS cannot be turned off beyond this machine"
    );
    Ok(())
}
