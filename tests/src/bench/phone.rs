//! A phone without screens: the core's store and the core's connection to the office, so that a bench
//! measures the log and its sync and nothing else.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use nyvri_core::clock::SystemClock;
use nyvri_core::content;
use nyvri_core::domain::change::{
    AnswerGiven, Change, FindingLogged, GradeSet, NoteWritten, PhotoTaken, RoomSet,
};
use nyvri_core::domain::grade::ConditionGrade;
use nyvri_core::domain::id::Id;
use nyvri_core::domain::visit::Answer;
use nyvri_core::store::{Key, Store};
use nyvri_core::sync::http::HttpOffice;
use nyvri_core::sync::protocol::{
    Office, PairRequest, PictureName, PictureState, PullAnswer, PullRequest, PushAnswer,
    PushRequest, Thumbnail,
};
use nyvri_core::sync::round::{self, lock};
use nyvri_core::sync::{PairingText, SyncError};

use super::Outcome;
use super::workload::{Edits, Field, Finding, Visit};

/// When photos were taken that nobody took.
const TAKEN_AT: i64 = 1_790_000_000_000;

/// A paired phone.
pub struct BenchPhone {
    /// Whose.
    pub person: Id,
    /// Its database.
    pub file: PathBuf,
    /// The database's key.
    pub key: Key,
    /// The log and its tables.
    pub store: Mutex<Store>,
    /// Its one connection.
    pub office: Counted,
    questions: Vec<String>,
}

/// The office, with its requests counted and timed.
pub struct Counted {
    inner: HttpOffice,
    requests: AtomicU64,
    taken_ms: Mutex<Vec<f64>>,
    with_pictures: AtomicBool,
}

impl BenchPhone {
    /// Makes the phone's store and pairs it.
    pub async fn pair(folder: &Path, person: Id, pairing: &PairingText) -> Outcome<Self> {
        std::fs::create_dir_all(folder)?;
        let (file, key) = (folder.join("nyvri.db"), Key::generate()?);
        let store = Store::open(&file, &key, Arc::new(SystemClock))?;
        let request = PairRequest {
            code: pairing.code.clone(),
            device_name: "Prøvetelefon".into(),
            device: store.device(),
        };
        let stranger = HttpOffice::new(&pairing.address, &pairing.pin, "")?;
        let paired = stranger.pair(&request).await?;
        let inner = HttpOffice::new(&pairing.address, &pairing.pin, &paired.token)?;
        Ok(Self {
            person,
            file,
            key,
            store: Mutex::new(store),
            office: Counted {
                inner,
                requests: AtomicU64::new(0),
                taken_ms: Mutex::new(Vec::new()),
                with_pictures: AtomicBool::new(false),
            },
            questions: questions()?,
        })
    }

    /// Pictures travel too from now on; before, only the log does.
    pub fn with_pictures(&self) {
        self.office.with_pictures.store(true, Ordering::SeqCst);
    }

    /// One round with the office.
    pub async fn sync(&self) -> nyvri_core::Result<()> {
        round::run(&self.store, &self.office, &|| {}).await
    }

    /// What the app does after a round, when nobody waits.
    pub fn copy_back(&self) -> nyvri_core::Result<()> {
        lock(&self.store).copy_back()
    }

    /// Requests so far.
    pub fn requests(&self) -> u64 {
        self.office.requests.load(Ordering::SeqCst)
    }

    /// What each request took, in milliseconds.
    pub fn request_times(&self) -> Vec<f64> {
        let all = self.office.taken_ms.lock();
        all.unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The name of a question by its place in the checklist.
    pub fn question(&self, number: usize) -> &str {
        &self.questions[number]
    }

    /// Answers questions of one visit, in one transaction.
    pub fn answer(&self, visit: Id, values: &[(usize, String)]) -> Outcome<()> {
        let changes: Vec<Change> = values
            .iter()
            .map(|(question, value)| answered(self.question(*question), value))
            .collect();
        self.write(visit, &changes)
    }

    /// Fills in every visit, a transaction each. Gives the ids of the findings of each visit.
    pub fn fill_in(&self, visits: &[Id], work: &[Visit]) -> Outcome<Vec<Vec<Id>>> {
        let new_id = || lock(&self.store).new_id();
        let mut findings = Vec::with_capacity(visits.len());
        for (visit, filled) in visits.iter().zip(work) {
            let mut changes = Vec::new();
            findings.push(add_work(filled, &self.questions, &new_id, &mut changes));
            self.write(*visit, &changes)?;
        }
        Ok(findings)
    }

    /// Does what a phone does offline, a transaction a visit. Gives the new findings.
    pub fn edit(&self, visits: &[Id], findings: &[Vec<Id>], work: &[Edits]) -> Outcome<Vec<Id>> {
        let new_id = || lock(&self.store).new_id();
        let mut new = Vec::with_capacity(visits.len());
        for ((visit, known), edits) in visits.iter().zip(findings).zip(work) {
            let answers = edits.answers.iter();
            let mut changes: Vec<Change> = answers
                .map(|(question, value)| answered(self.question(*question), value))
                .collect();
            changes.push(match &edits.field {
                Field::Text(text) => NoteWritten {
                    finding: known[0],
                    text: text.clone(),
                }
                .into(),
                Field::Severity(severity) => graded(known[1], *severity),
            });
            new.push(found(&edits.finding, &new_id, &mut changes));
            self.write(*visit, &changes)?;
        }
        Ok(new)
    }

    fn write(&self, visit: Id, changes: &[Change]) -> Outcome<()> {
        Ok(lock(&self.store).write(self.person, visit, changes)?)
    }
}

/// The questions of the shipped checklist, in order.
pub fn questions() -> Outcome<Vec<String>> {
    let template = content::newest_template(content::HOME_VISIT)?;
    let questions = template.topics.iter().flat_map(|topic| &topic.questions);
    Ok(questions.map(|question| question.id.clone()).collect())
}

/// A whole visit as changes. Gives the ids of its findings.
pub fn add_work(
    filled: &Visit,
    questions: &[String],
    new_id: &dyn Fn() -> Id,
    changes: &mut Vec<Change>,
) -> Vec<Id> {
    let answers = questions.iter().zip(&filled.answers);
    changes.extend(answers.map(|(question, value)| answered(question, value)));
    let findings = filled.findings.iter();
    findings.map(|it| found(it, new_id, changes)).collect()
}

fn answered(question: &str, value: &str) -> Change {
    let (question, answer) = (question.to_owned(), answer_of(value));
    AnswerGiven { question, answer }.into()
}

fn found(it: &Finding, new_id: &dyn Fn() -> Id, changes: &mut Vec<Change>) -> Id {
    let finding = new_id();
    let (room, text) = (it.room.to_owned(), it.text.clone());
    changes.push(
        FindingLogged {
            finding,
            question: None,
        }
        .into(),
    );
    changes.push(RoomSet { finding, room }.into());
    changes.push(NoteWritten { finding, text }.into());
    changes.push(graded(finding, it.severity));
    changes.extend(it.photos.iter().map(|sha256| {
        Change::from(PhotoTaken {
            photo: new_id(),
            finding,
            sha256: sha256.clone(),
            bytes: 300_000,
            width: 2_048,
            height: 1_536,
            taken_at: TAKEN_AT,
            same_spot_as: None,
            original_of: None,
        })
    }));
    finding
}

/// An answer of the workload in the words of the domain.
pub fn answer_of(value: &str) -> Answer {
    match value {
        "ok" => Answer::Ok,
        "deviation" => Answer::Deviation,
        "not_relevant" => Answer::NotRelevant,
        words => Answer::Text(words.to_owned()),
    }
}

/// A severity of the workload in the words of the domain.
pub fn grade_of(severity: u8) -> ConditionGrade {
    match severity {
        1 => ConditionGrade::TG1,
        2 => ConditionGrade::TG2,
        _ => ConditionGrade::TG3,
    }
}

fn graded(finding: Id, severity: u8) -> Change {
    let grade = Some(grade_of(severity));
    GradeSet { finding, grade }.into()
}

impl Counted {
    async fn timed<T>(
        &self,
        request: impl Future<Output = Result<T, SyncError>>,
    ) -> Result<T, SyncError> {
        self.requests.fetch_add(1, Ordering::SeqCst);
        let began = Instant::now();
        let answer = request.await;
        let taken = began.elapsed().as_secs_f64() * 1_000.0;
        let mut all = self.taken_ms.lock().unwrap_or_else(PoisonError::into_inner);
        all.push(taken);
        answer
    }
}

impl Office for Counted {
    async fn push(&self, request: PushRequest) -> Result<PushAnswer, SyncError> {
        self.timed(self.inner.push(request)).await
    }

    async fn pull(&self, request: PullRequest) -> Result<PullAnswer, SyncError> {
        self.timed(self.inner.pull(request)).await
    }

    async fn picture_states(
        &self,
        names: Vec<PictureName>,
    ) -> Result<Vec<PictureState>, SyncError> {
        self.timed(self.inner.picture_states(names)).await
    }

    async fn send_picture(
        &self,
        name: PictureName,
        start: i64,
        total: i64,
        chunk: Vec<u8>,
    ) -> Result<PictureState, SyncError> {
        let request = self.inner.send_picture(name, start, total, chunk);
        self.timed(request).await
    }

    async fn thumbnails(&self, names: Vec<PictureName>) -> Result<Vec<Thumbnail>, SyncError> {
        if self.with_pictures.load(Ordering::SeqCst) {
            return self.timed(self.inner.thumbnails(names)).await;
        }
        Ok(Vec::new())
    }

    async fn fetch_picture(&self, name: PictureName) -> Result<Option<Vec<u8>>, SyncError> {
        if self.with_pictures.load(Ordering::SeqCst) {
            return self.timed(self.inner.fetch_picture(name)).await;
        }
        Ok(None)
    }
}
