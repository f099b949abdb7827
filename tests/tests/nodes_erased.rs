//! What one node erases is gone where all of them keep it: in the log in PostgreSQL, in what they tell each other of
//! pictures, in the object store, in every node's own file, and in that of a node that comes later.

use std::error::Error;

use nyvri_core::domain::change::{FindingLogged, NoteWritten};
use nyvri_core::domain::retention::{BY_HAND, Kept};
use nyvri_core::photo::take_in;
use nyvri_core::store::Goes;
use nyvri_office::{AppState, retention};
use nyvri_tests::nodes::{Planned, Together, plan_a_visit};
use nyvri_tests::pictures::bathroom;
use nyvri_tests::remains::{everything_in, must_have, must_lack, piece_of};

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

const SAID: &str = "fuktkanari ved sluket";

/// A note and a photo, as a phone would have brought them. Gives the thumbnail.
fn find(state: &AppState, planned: &Planned, seed: u64) -> Outcome<Vec<u8>> {
    let mut store = state.store();
    let (finding, text, question) = (store.new_id(), SAID.to_owned(), None);
    let found = [
        FindingLogged { finding, question }.into(),
        NoteWritten { finding, text }.into(),
    ];
    store.write(planned.bomiljo, planned.visit, &found)?;
    let picture = take_in(&bathroom(seed))?;
    store.take_photo(planned.bomiljo, planned.visit, finding, &picture)?;
    drop(store);
    state.pictures().keep(&picture, state.now())?;
    Ok(picture.thumbnail)
}

#[tokio::test(flavor = "multi_thread")]
async fn what_one_node_erases_is_gone_for_all_of_them() -> Outcome {
    let together = Together::start()?;
    let nodes = [together.node("one").await?, together.node("two").await?];
    let planned = plan_a_visit(&nodes[0])?;
    let small = find(&nodes[0].state, &planned, 61)?;
    let small = small[small.len() / 2..][..48].to_vec();
    nodes[1].state.follow()?;
    let key = together.key()?;
    let everything = |node: &str| everything_in(&together.path(node).join("nyvri.db"), &key);
    must_have(
        "the second node",
        &everything("two")?,
        &[SAID.as_bytes(), &small],
    );
    must_have("the first node", &everything("one")?, &[&piece_of(61)?]);
    assert_eq!(pictures(&together)?, 1);

    let goes = Goes {
        what: planned.visit,
        subject: planned.visit,
        kind: Kept::Visit,
        rule: BY_HAND.to_owned(),
        pack: String::new(),
    };
    nodes[1].state.store().erase(planned.bomiljo, &[goes])?;
    for node in [1, 0] {
        let state = nodes[node].state.clone();
        state.follow()?;
        // Waits for a server, as a request does.
        tokio::task::spawn_blocking(move || retention::run(&state)).await??;
    }
    let late = together.node("three").await?;
    late.state.follow()?;
    let gone = [SAID.as_bytes(), &small, &piece_of(61)?];
    for (name, place) in [
        ("one", "the first node"),
        ("two", "the second"),
        ("three", "a new one"),
    ] {
        must_lack(place, &everything(name)?, &gone);
    }
    assert_eq!(pictures(&together)?, 0, "{:?}", together.objects.names()?);
    for node in nodes.iter().chain([&late]) {
        let store = node.state.store();
        assert!(store.visit(planned.visit).is_err() && store.is_erased(planned.visit)?);
        let checked = store.check_log()?;
        assert!(checked.blanked > 0, "{checked:?}");
    }
    let chains: Vec<Vec<u8>> = nodes
        .iter()
        .chain([&late])
        .map(|node| node.state.store().chain_at(1))
        .collect::<Result<_, _>>()?;
    assert!(!chains[0].is_empty() && chains.iter().all(|chain| *chain == chains[0]));
    for node in nodes.into_iter().chain([late]) {
        node.stop().await;
    }
    Ok(())
}

/// Whole pictures in the object store.
fn pictures(together: &Together) -> Outcome<usize> {
    let names = together.objects.names()?;
    Ok(names
        .iter()
        .filter(|name| !name.contains(".internal"))
        .count())
}
