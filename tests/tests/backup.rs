//! A backup is made while the office works, and restored whole or up to a moment; phones that know more than
//! the restored office send it again.

use std::error::Error;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;

use nyvri::FieldApp;
use nyvri_core::domain::change::PersonAdded;
use nyvri_core::domain::id::Id;
use nyvri_core::domain::person::Role;
use nyvri_office::durable::{Until, backup, restore};
use nyvri_office::{Config, DataFolder, Running, serve};
use nyvri_tests::nodes::{Planned, key_in, pairing, plan_a_visit, tables};
use nyvri_tests::phone::{do_the_visit, open, told};

type Outcome = Result<(), Box<dyn Error>>;

struct Folders(tempfile::TempDir);

impl Folders {
    fn at(&self, name: &str) -> DataFolder {
        DataFolder {
            key_file: Some(self.0.path().join("key")),
            ..DataFolder::at(self.0.path().join(name))
        }
    }

    async fn serve(&self, name: &str, phones: SocketAddr) -> Result<Running, Box<dyn Error>> {
        let folder = self.at(name);
        let config = Config {
            phones,
            ..Config::for_tests(folder.data.clone())
        };
        Ok(serve(Config { folder, ..config }).await?)
    }

    /// What two copies must agree on; `accounts` too where nobody was in contact in between.
    fn log(&self, name: &str) -> Result<Vec<String>, Box<dyn Error>> {
        let key = key_in(&self.0.path().join("key"))?;
        tables(&self.0.path().join(name).join("nyvri.db"), &key)
    }
}

fn any_port() -> SocketAddr {
    SocketAddr::from(([127, 0, 0, 1], 0))
}

async fn phone(
    folder: &Path,
    office: &Running,
    person: Id,
) -> Result<Arc<FieldApp>, Box<dyn Error>> {
    let app = open(folder)?;
    app.pair(
        pairing(office, person, Role::Bomiljo)?,
        "Prøvetelefon".to_owned(),
    )
    .await?;
    Ok(app)
}

/// Off the async threads, as the command does it.
async fn off<T: Send + 'static>(
    work: impl FnOnce() -> nyvri_office::Result<T> + Send + 'static,
) -> Result<T, Box<dyn Error>> {
    Ok(tokio::task::spawn_blocking(work).await??)
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_synced_after_the_backup_comes_again_from_the_phones() -> Outcome {
    let folders = Folders(tempfile::tempdir()?);
    let (mine, theirs) = (tempfile::tempdir()?, tempfile::tempdir()?);
    let office = folders.serve("office", any_port()).await?;
    let port = office.phones;
    let Planned { bomiljo, visit, .. } = plan_a_visit(&office)?;
    let visit = visit.to_string();
    let one = phone(mine.path(), &office, bomiljo).await?;
    one.start_visit(visit.clone())?;
    one.sync().await?;
    let two = phone(theirs.path(), &office, bomiljo).await?;
    let (from, to) = (folders.at("office"), folders.at("copy").data);
    let copied = off(move || backup(&from, &to)).await?;
    assert!(copied.commits > 1, "{copied:?}");

    do_the_visit(&one, &visit, &mut |_| ())?;
    one.sync().await?;
    two.sync().await?;
    let all = told(&one, &visit)?;
    assert_eq!(told(&two, &visit)?, all);
    office.stop().await;

    let (new, copy) = (folders.at("restored"), folders.at("copy").data);
    let restored = off(move || restore(&new, &copy, None)).await?;
    assert_eq!(
        restored.number, copied.number,
        "older than what the phones have"
    );
    let office = folders.serve("restored", port).await?;
    assert!(office.state.store().answers(visit.parse()?)?.is_empty());
    two.sync().await?;
    one.sync().await?;
    two.sync().await?;
    assert_eq!(
        told(&one, &visit)?,
        all,
        "nothing is lost on the phone that wrote it"
    );
    assert_eq!(told(&two, &visit)?, all, "nor on the one that only read it");
    let fresh = tempfile::tempdir()?;
    let third = phone(fresh.path(), &office, bomiljo).await?;
    assert_eq!(
        told(&third, &visit)?,
        all,
        "and the office has all of it again, pictures too"
    );
    office.stop().await;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_of_a_working_office_grows_by_what_is_new_and_equals_it() -> Outcome {
    let folders = Folders(tempfile::tempdir()?);
    let office = folders.serve("office", any_port()).await?;
    plan_a_visit(&office)?;
    let (from, to) = (folders.at("office"), folders.at("copy").data);
    let copy = move || backup(&from, &to);
    let first = off(copy.clone()).await?;
    let state = office.state.clone();
    let writer = std::thread::spawn(move || {
        for turn in 0..200 {
            add_person(&state, &format!("Person {turn}"));
        }
    });
    let mut second = off(copy.clone()).await?;
    while !writer.is_finished() {
        second = off(copy.clone()).await?;
    }
    let last = off(copy.clone()).await?;
    assert!(first.number <= second.number && second.number <= last.number);
    assert_eq!(last.number, first.number + 200);
    assert_eq!(off(copy).await?.commits, 0, "nothing new costs nothing");
    office.stop().await;
    assert_eq!(folders.log("copy")?, folders.log("office")?);
    Ok(())
}

fn add_person(state: &nyvri_office::AppState, name: &str) {
    let mut store = state.store();
    let person = store.new_id();
    let added = PersonAdded {
        name: name.to_owned(),
        role: Role::Bomiljo,
    };
    let written = store.write(person, person, &[added.into()]);
    assert!(written.is_ok(), "{written:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_restore_stops_where_it_is_told() -> Outcome {
    let folders = Folders(tempfile::tempdir()?);
    let office = folders.serve("office", any_port()).await?;
    for name in ["first", "second", "third"] {
        add_person(&office.state, name);
    }
    let commits = office.state.store().commits_after(0, 10)?;
    office.stop().await;
    let (from, to) = (folders.at("office"), folders.at("copy").data);
    off(move || backup(&from, &to)).await?;
    let untils = [
        ("number", Until::Number(2), 2),
        ("moment", Until::Moment(commits[2].kept_at), 3),
        ("before", Until::Moment(commits[0].kept_at - 1), 0),
    ];
    for (name, until, expected) in untils {
        let (new, copy) = (folders.at(name), folders.at("copy").data);
        assert_eq!(
            off(move || restore(&new, &copy, Some(until))).await?.number,
            expected,
            "{name}"
        );
        let office = folders.serve(name, any_port()).await?;
        assert_eq!(
            i64::try_from(office.state.store().people()?.len())?,
            expected
        );
        office.stop().await;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_restore_never_writes_over_an_office_nor_makes_a_key() -> Outcome {
    let folders = Folders(tempfile::tempdir()?);
    let office = folders.serve("office", any_port()).await?;
    add_person(&office.state, "first");
    office.stop().await;
    let (from, to) = (folders.at("office"), folders.at("copy").data);
    off(move || backup(&from, &to)).await?;
    assert!(
        !folders.at("copy").data.join("key").exists(),
        "the key is kept apart"
    );
    let (there, copy) = (folders.at("office"), folders.at("copy").data);
    let refused = off(move || restore(&there, &copy, None)).await;
    assert!(refused.is_err_and(|fault| fault.to_string().contains("holds an office already")));
    let (keyless, copy) = (
        DataFolder::at(folders.at("new").data),
        folders.at("copy").data,
    );
    let refused = off(move || restore(&keyless, &copy, None)).await;
    assert!(refused.is_err_and(|fault| fault.to_string().contains("no key at")));
    let (other, to) = (folders.at("other"), folders.at("copy").data);
    let office = folders.serve("other", any_port()).await?;
    add_person(&office.state, "somebody else");
    office.stop().await;
    let refused = off(move || backup(&other, &to)).await;
    assert!(refused.is_err_and(|fault| fault.to_string().contains("another log")));
    Ok(())
}
