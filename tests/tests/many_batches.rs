//! A phone with more to send than goes into one push: two pushes are on their way at a time. Whatever order they
//! arrive in, and whichever answer is lost, the office ends with everything, once. Real office, real phone.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use nyvri_core::domain::change::AnswerGiven;
use nyvri_core::domain::person::Role;
use nyvri_core::domain::visit::Answer;
use nyvri_core::store::Store;
use nyvri_core::sync::SyncError;
use nyvri_core::sync::http::HttpOffice;
use nyvri_core::sync::protocol::{
    BATCH_LIMIT, Office, PictureName, PictureState, PullAnswer, PullRequest, PushAnswer,
    PushRequest, Thumbnail,
};
use nyvri_core::sync::round::{self, lock};
use nyvri_tests::bare_phone::Pocket;
use nyvri_tests::seeded::office;
use tokio::sync::Notify;

type Outcome = Result<(), Box<dyn std::error::Error>>;
type Answered<T> = Result<T, SyncError>;

/// Two full pushes and half of one.
const ENTRIES: usize = BATCH_LIMIT * 5 / 2;

#[derive(Clone, Copy, PartialEq)]
enum Fault {
    None,
    /// The first push reaches the office after the second was answered.
    Crossed,
    /// The office takes the second push, and its answer does not arrive.
    AnswerLost,
}

/// The way to the office, and what happens on it.
struct Way<'a> {
    line: &'a HttpOffice,
    fault: Fault,
    pushes: AtomicUsize,
    under_way: AtomicUsize,
    most: AtomicUsize,
    answered: Mutex<Vec<(usize, i64)>>,
    second: Notify,
}

impl<'a> Way<'a> {
    fn new(line: &'a HttpOffice, fault: Fault) -> Self {
        Self {
            line,
            fault,
            pushes: AtomicUsize::new(0),
            under_way: AtomicUsize::new(0),
            most: AtomicUsize::new(0),
            answered: Mutex::default(),
            second: Notify::new(),
        }
    }

    fn answered(&self) -> Vec<(usize, i64)> {
        self.answered
            .lock()
            .map(|all| all.clone())
            .unwrap_or_default()
    }
}

impl Office for Way<'_> {
    async fn push(&self, request: PushRequest) -> Answered<PushAnswer> {
        let number = self.pushes.fetch_add(1, Ordering::SeqCst) + 1;
        let now = self.under_way.fetch_add(1, Ordering::SeqCst) + 1;
        self.most.fetch_max(now, Ordering::SeqCst);
        if self.fault == Fault::Crossed && number == 1 {
            self.second.notified().await;
        }
        let answer = self.line.push(request).await?;
        self.under_way.fetch_sub(1, Ordering::SeqCst);
        if let Ok(mut all) = self.answered.lock() {
            all.push((number, answer.received_seq));
        }
        if number == 2 {
            self.second.notify_one();
            if self.fault == Fault::AnswerLost {
                return Err(SyncError::Unreachable);
            }
        }
        Ok(answer)
    }
    async fn pull(&self, request: PullRequest) -> Answered<PullAnswer> {
        self.line.pull(request).await
    }
    async fn picture_states(&self, names: Vec<PictureName>) -> Answered<Vec<PictureState>> {
        self.line.picture_states(names).await
    }
    async fn send_picture(
        &self,
        name: PictureName,
        start: i64,
        total: i64,
        chunk: Vec<u8>,
    ) -> Answered<PictureState> {
        self.line.send_picture(name, start, total, chunk).await
    }
    async fn thumbnails(&self, names: Vec<PictureName>) -> Answered<Vec<Thumbnail>> {
        self.line.thumbnails(names).await
    }
    async fn fetch_picture(&self, name: PictureName) -> Answered<Option<Vec<u8>>> {
        self.line.fetch_picture(name).await
    }
}

/// Sends it all with `fault` on the way. How often a push was answered and with which receipts, how many were under
/// way at most, and whether the first round came to its end.
async fn sent_with(
    fault: Fault,
) -> Result<(Vec<(usize, i64)>, usize, bool), Box<dyn std::error::Error>> {
    let office = office().await?;
    let phone = Pocket::pair(&office, office.bomiljo, Role::Bomiljo).await?;
    phone.sync().await?;
    let visit = office.visit.parse()?;
    lock(&phone.store).in_transaction(|writer| {
        for number in 0..ENTRIES {
            let answer = Answer::Text(format!("{number}"));
            let question = format!("question-{}", number % 50);
            writer.append(
                office.bomiljo,
                visit,
                AnswerGiven { question, answer }.into(),
            )?;
        }
        Ok(())
    })?;
    let way = Way::new(&phone.line, fault);
    let first = round::run(&phone.store, &way, &|| {}).await;
    round::run(&phone.store, &way, &|| {}).await?;

    let phones = lock(&phone.store);
    assert_eq!(phones.counts()?.entries_waiting, 0);
    let offices = office.running.state.store();
    assert_eq!(
        offices.last_seq_of(phones.device())?,
        i64::try_from(ENTRIES)?
    );
    let kept = offices.history(visit)?.into_iter();
    let kept = kept.filter(|entry| entry.device == phones.device()).count();
    assert_eq!(kept, ENTRIES, "each entry once");
    let said = |store: &Store| -> nyvri_core::Result<Vec<_>> {
        let answers = store.answers(visit)?.into_iter();
        Ok(answers
            .map(|row| (row.question, row.answer, row.mark.at))
            .collect())
    };
    assert_eq!(said(&offices)?, said(&phones)?);
    Ok((
        way.answered(),
        way.most.load(Ordering::SeqCst),
        first.is_ok(),
    ))
}

#[tokio::test(flavor = "multi_thread")]
async fn two_pushes_are_on_their_way_at_a_time() -> Outcome {
    let (_, most, is_whole) = sent_with(Fault::None).await?;
    assert!(is_whole);
    assert_eq!(most, 2);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_push_that_overtakes_is_sent_again() -> Outcome {
    let (answered, _, is_whole) = sent_with(Fault::Crossed).await?;
    assert!(is_whole);
    let (second, first) = (answered[0], answered[1]);
    assert_eq!((second.0, first.0), (2, 1), "{answered:?}");
    assert!(
        second.1 < first.1,
        "the office did not take it over a gap: {answered:?}"
    );
    // Three, and the one that overtook once more; of those two, the shorter may overtake by itself.
    assert!(answered.len() >= 4, "not sent again: {answered:?}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_push_whose_answer_is_lost_is_sent_again_and_kept_once() -> Outcome {
    let (answered, _, is_whole) = sent_with(Fault::AnswerLost).await?;
    assert!(!is_whole, "the round says that the network failed");
    assert_eq!(
        answered.last().map(|last| last.1),
        answered.iter().map(|it| it.1).max()
    );
    Ok(())
}
