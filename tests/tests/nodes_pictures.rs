//! A phone behind a load balancer: every request reaches the other node than the one before. Pictures come in
//! pieces at both, and either gives them whole.

use std::error::Error;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use nyvri_core::clock::SystemClock;
use nyvri_core::domain::change::{FindingLogged, VisitStarted};
use nyvri_core::domain::person::Role;
use nyvri_core::photo;
use nyvri_core::store::{Key, Store};
use nyvri_core::sync::http::HttpOffice;
use nyvri_core::sync::pairing::PairingText;
use nyvri_core::sync::protocol::{
    CHUNK_LIMIT, Office, PairRequest, PictureName, PictureState, PullAnswer, PullRequest,
    PushAnswer, PushRequest, Thumbnail,
};
use nyvri_core::sync::{SyncError, round};
use nyvri_tests::nodes::{Together, pairing, plan_a_visit};
use nyvri_tests::pictures;

type Outcome = Result<(), Box<dyn Error>>;
type Answer<T> = Result<T, SyncError>;

/// Both nodes, each asked in turn.
struct InTurn {
    nodes: [HttpOffice; 2],
    asked: AtomicUsize,
}

impl InTurn {
    fn next(&self) -> &HttpOffice {
        &self.nodes[self.asked.fetch_add(1, Ordering::SeqCst) % 2]
    }
}

impl Office for InTurn {
    async fn push(&self, request: PushRequest) -> Answer<PushAnswer> {
        self.next().push(request).await
    }
    async fn pull(&self, request: PullRequest) -> Answer<PullAnswer> {
        self.next().pull(request).await
    }
    async fn picture_states(&self, names: Vec<PictureName>) -> Answer<Vec<PictureState>> {
        self.next().picture_states(names).await
    }
    async fn send_picture(
        &self,
        name: PictureName,
        start: i64,
        total: i64,
        chunk: Vec<u8>,
    ) -> Answer<PictureState> {
        self.next().send_picture(name, start, total, chunk).await
    }
    async fn thumbnails(&self, names: Vec<PictureName>) -> Answer<Vec<Thumbnail>> {
        self.next().thumbnails(names).await
    }
    async fn fetch_picture(&self, name: PictureName) -> Answer<Option<Vec<u8>>> {
        self.next().fetch_picture(name).await
    }
}

/// A picture that fills more than two chunks: noise does not shrink.
fn large_picture() -> Vec<u8> {
    let mut random = fastrand::Rng::with_seed(7);
    let noise = image::RgbImage::from_fn(2048, 1536, |_, _| {
        image::Rgb([random.u8(..), random.u8(..), random.u8(..)])
    });
    pictures::jpeg(&noise, 90)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_picture_whose_chunks_go_to_different_nodes_arrives_whole_at_both() -> Outcome {
    let together = Together::start()?;
    let nodes = [together.node("one").await?, together.node("two").await?];
    let planned = plan_a_visit(&nodes[0])?;
    let folder = tempfile::tempdir()?;
    let mut store = Store::open(
        &folder.path().join("phone.db"),
        &Key::generate()?,
        Arc::new(SystemClock),
    )?;
    let text: PairingText = pairing(&nodes[1], planned.bomiljo, Role::Bomiljo)?.parse()?;
    let request = PairRequest {
        code: text.code.clone(),
        device_name: "Prøvetelefon".to_owned(),
        device: store.device(),
    };
    let addresses = [0, 1].map(|place: usize| nodes[place].phones.to_string());
    let token = HttpOffice::new(&addresses[0], &text.pin, "")?
        .pair(&request)
        .await?
        .token;
    let office = InTurn {
        nodes: [
            HttpOffice::new(&addresses[0], &text.pin, &token)?,
            HttpOffice::new(&addresses[1], &text.pin, &token)?,
        ],
        asked: AtomicUsize::new(0),
    };

    let picture = photo::adopt(large_picture())?;
    assert!(
        picture.jpeg.len() > 2 * CHUNK_LIMIT,
        "{}",
        picture.jpeg.len()
    );
    let (finding, visit, me) = (store.new_id(), planned.visit, planned.bomiljo);
    let logged = FindingLogged {
        finding,
        question: None,
    };
    store.write(me, visit, &[VisitStarted {}.into(), logged.into()])?;
    store.take_photo(me, visit, finding, &picture)?;
    let store = Mutex::new(store);
    round::run(&store, &office, &|| ()).await?;
    assert_eq!(round::lock(&store).own_photos_received()?, 1);
    assert_eq!(round::lock(&store).counts()?.photos_waiting, 0);

    for node in &nodes {
        node.state.follow()?;
        let whole = node.state.pictures().whole(&picture.sha256)?;
        assert!(whole.is_some_and(|jpeg| jpeg == picture.jpeg));
        let photos = node.state.store().photos_of_visit(visit)?;
        assert_eq!(photos.len(), 1);
        assert_eq!(
            photos[0].thumbnail, picture.thumbnail,
            "drawn without asking the object store"
        );
    }
    let names = together.objects.names()?;
    let pictures = names
        .iter()
        .filter(|name| !name.contains(".internal"))
        .count();
    assert_eq!(pictures, 1, "the parts are gone: {names:#?}");

    // Bytes that are not what their name says are thrown away wherever they lie.
    let mut wrong = picture.sha256;
    wrong[0] ^= 1;
    let unknown = office.send_picture(wrong, 0, 10, vec![0; 10]).await;
    assert_eq!(unknown, Err(SyncError::TooLarge), "no photo names it");
    for node in nodes {
        node.stop().await;
    }
    Ok(())
}
