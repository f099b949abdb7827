//! What nodes that died left in the object store: whole pictures that no commit names, and parts that nobody will join.
//! The next node that starts, or the next night, finishes what can be finished and takes the rest away.

use std::error::Error;
use std::time::Duration;

use nyvri_core::domain::change::FindingLogged;
use nyvri_core::photo::{Intake, take_in};
use nyvri_office::{Running, durable::Objects};
use nyvri_tests::nodes::{Planned, Together, plan_a_visit};
use nyvri_tests::pictures::bathroom;

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// A photo that the log knows, of a picture that has not come in yet.
fn awaited(node: &Running, planned: &Planned, seed: u64) -> Outcome<Intake> {
    let picture = take_in(&bathroom(seed))?;
    let mut store = node.state.store();
    let (finding, question) = (store.new_id(), None);
    let logged = FindingLogged { finding, question };
    store.write(planned.bomiljo, planned.visit, &[logged.into()])?;
    store.take_photo(planned.bomiljo, planned.visit, finding, &picture)?;
    Ok(picture)
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_dead_node_left_is_finished_or_taken_away() -> Outcome {
    let together = Together::start()?;
    let node = together.node("one").await?;
    let planned = plan_a_visit(&node)?;
    let [kept, begun, sent, on_its_way] =
        [71, 72, 73, 74].map(|seed| awaited(&node, &planned, seed));
    let (kept, begun, sent, on_its_way) = (kept?, begun?, sent?, on_its_way?);
    let nobodys = take_in(&bathroom(75))?;
    let objects = objects(&together)?;
    let (kept_in, state) = (kept.clone(), node.state.clone());
    tokio::task::spawn_blocking(move || state.pictures().keep(&kept_in, state.now())).await??;

    // Each as a node leaves it that dies there.
    objects.add_part(&kept.sha256, 0, &kept.jpeg[..500])?;
    objects.keep(&begun.sha256, &begun.jpeg)?;
    objects.keep(&sent.sha256, b"not what its name says")?;
    objects.keep(&nobodys.sha256, &nobodys.jpeg)?;
    objects.add_part(&nobodys.sha256, 0, &nobodys.jpeg[..500])?;
    objects.add_part(&on_its_way.sha256, 0, &on_its_way.jpeg[..500])?;
    node.stop().await;
    let before = together.objects.names()?;
    assert_eq!(
        left_by(&together, "two").await?,
        before,
        "what is young may be another node's at work"
    );

    together.objects.made_older(2 * DAY)?;
    assert_eq!(
        left_by(&together, "three").await?.len(),
        before.len() - 2,
        "a part of a whole picture, and what is not what its name says"
    );
    assert!(
        objects.has_picture(&nobodys.sha256)?,
        "its entry may come yet, from a phone"
    );
    together.objects.made_older(30 * DAY)?;
    assert_eq!(left_by(&together, "five").await?.len(), before.len() - 4);
    for (picture, whole) in [
        (&kept, true),
        (&begun, true),
        (&sent, false),
        (&nobodys, false),
    ] {
        assert_eq!(objects.has_picture(&picture.sha256)?, whole);
        assert_eq!(objects.part_length(&picture.sha256)?, 0);
    }
    assert_eq!(
        objects.part_length(&on_its_way.sha256)?,
        500,
        "its phone will come back"
    );
    let late = together.node("four").await?;
    late.state.follow()?;
    assert!(
        late.state.pictures().has(&begun.sha256)?,
        "every node hears of it"
    );
    assert!(
        !late.state.pictures().has(&sent.sha256)?,
        "so its phone sends it again"
    );
    late.stop().await;
    Ok(())
}

/// Objects as a node writes them.
fn objects(together: &Together) -> Outcome<Objects> {
    let settings = together.folder("any").sharing.photo_settings;
    let key = together.key()?;
    Ok(Objects::new(
        &together.objects.url(),
        &settings,
        "5001",
        key.as_bytes().try_into()?,
    )?)
}

/// What is in the object store when a node that starts now has mended. It also mends by itself, at the same time: which
/// of the two comes first is chance.
async fn left_by(together: &Together, name: &str) -> Outcome<Vec<String>> {
    let node = together.node(name).await?;
    let state = node.state.clone();
    tokio::task::spawn_blocking(move || state.pictures().mend(state.now())).await??;
    node.stop().await;
    Ok(together.objects.names()?)
}
