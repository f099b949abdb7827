//! What a worker writes in confidence about neighbours, arrears, health and the household is searched for, word
//! by word, wherever an operator, an eavesdropper or a reader of logs could look. Each search is shown to find
//! what is there: on the worker's own phone.

use std::error::Error;
use std::io::Write;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use nyvri_core::clock::SystemClock;
use nyvri_core::content;
use nyvri_core::domain::id::Id;
use nyvri_core::domain::person::Role;
use nyvri_core::hex;
use nyvri_core::log::batch::Batch;
use nyvri_core::photo::take_in;
use nyvri_core::store::{Key, Store, connect};
use nyvri_core::sync::http::HttpOffice;
use nyvri_core::sync::protocol::PairRequest;
use nyvri_core::sync::{PairingText, round};
use nyvri_tests::overheard::Overheard;
use nyvri_tests::pictures::bathroom;
use nyvri_tests::raw::{contains, plain};
use nyvri_tests::seeded::{self, Seeded};

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

/// What was said, and words that an operator may well see, so that the search is known to work.
const ABOUT: [&str; 4] = [
    "nabokrangelkanari",
    "husleierestansekanari",
    "sykdomskanari",
    "samlivsbruddkanari",
];
const ORDINARY: &str = "drypplyden";

/// Everything that must not be found.
struct Secrets {
    words: Vec<Vec<u8>>,
    /// Findings, questions and pictures: that something was said is a confidence too.
    traces: Vec<Vec<u8>>,
}

/// Logs of everything in this process, at the most verbose.
#[derive(Clone, Default)]
struct Logs(Arc<Mutex<Vec<u8>>>);

impl Write for Logs {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .extend(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_confidential_word_is_where_it_must_not_be() -> Outcome {
    let logs = Logs::default();
    let writer = logs.clone();
    tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_writer(move || writer.clone())
        .try_init()
        .map_err(|error| error.to_string())?;
    let office = seeded::office().await?;
    let (one, two) = (tempfile::tempdir()?, tempfile::tempdir()?);
    let operator = OperatorsPhone::pair(&office, two.path()).await?;
    let secrets = speak_in_confidence(&office, one.path()).await?;
    operator.work_and_sync(&office).await?;

    let said = operator.office.said();
    let own = two.path().join("nyvri.db");
    let key = Key::from_slice(&std::fs::read(two.path().join("key"))?).ok_or("no key")?;
    drop(operator.store);
    let pages = plain(&own, key.as_bytes(), page_size(&own, &key)?)?;
    // Each place by itself: what is found in one says nothing of how another was read.
    let log = entries_in(&own, &key)?;
    for (place, bytes, there) in [
        ("the operator's traffic", &said, ORDINARY),
        ("the operator's file", &pages, ORDINARY),
        ("the operator's log", &log, "vents-open"), // a phone keeps its own entries
    ] {
        assert!(
            contains(bytes, there.as_bytes()),
            "the search of {place} finds what is there"
        );
        for secret in secrets.words.iter().chain(&secrets.traces) {
            let shown = String::from_utf8_lossy(secret).into_owned();
            assert!(
                !contains(bytes, secret),
                "{place} has {shown} {}",
                hex::encode(secret)
            );
        }
    }
    the_search_finds_them_at_the_workers(&secrets, one.path())?;
    nothing_is_readable_without_the_key(&office, &secrets, [one.path(), two.path()])?;

    let told = logs.0.lock().unwrap_or_else(PoisonError::into_inner);
    assert!(
        told.len() > 10_000 && contains(&told, b"nyvri_office"),
        "the logs were kept"
    );
    for word in secrets
        .words
        .iter()
        .map(Vec::as_slice)
        .chain([ORDINARY.as_bytes()])
    {
        assert!(
            !contains(&told, word),
            "a log has {}",
            String::from_utf8_lossy(word)
        );
    }
    Ok(())
}

/// The worker answers every confidential question, writes about each, takes it back, writes again, takes a photo.
async fn speak_in_confidence(office: &Seeded, folder: &Path) -> Outcome<Secrets> {
    let phone = office.phone(folder, office.bomiljo, Role::Bomiljo).await?;
    let visit = office.visit.clone();
    let mut secrets = Secrets {
        words: Vec::new(),
        traces: Vec::new(),
    };
    for (turn, (question, answer)) in confidential_questions()?.into_iter().enumerate() {
        phone.answer(visit.clone(), question.clone(), answer)?;
        secrets.traces.push(question.into_bytes());
        let findings = phone.visit(visit.clone())?.findings;
        let finding = findings.last().ok_or("no finding")?.finding_id.clone();
        let finding_id: Id = finding.parse()?;
        secrets.traces.push(finding_id.as_bytes().to_vec());
        for (about, again) in ABOUT.iter().flat_map(|about| [(about, "a"), (about, "b")]) {
            let word = format!("{about}{turn}{again}");
            phone.set_note(finding.clone(), format!("Sagt i fortrolighet: {word}"))?;
            phone.sync().await?;
            secrets.words.push(word.into_bytes());
        }
        let picture = bathroom(100 + turn as u64);
        secrets.traces.push(take_in(&picture)?.sha256.to_vec());
        phone.take_photo(finding.clone(), picture)?;
        if turn % 2 == 1 {
            phone.remove_finding(finding)?;
        }
    }
    let finding = phone.new_finding(visit)?;
    phone.set_note(finding, format!("Fra kranen: {ORDINARY}"))?;
    phone.sync().await?;
    assert!(phone.sync_screen()?.problem.is_none());
    Ok(secrets)
}

/// Each question of a confidential topic, with an answer that brings up a finding.
fn confidential_questions() -> Outcome<Vec<(String, String)>> {
    use nyvri_core::domain::template::AnswerKind;
    let template = content::newest_template(content::HOME_VISIT)?;
    let topics = template.topics.iter().filter(|topic| topic.confidential);
    let questions = topics.flat_map(|topic| &topic.questions);
    let answered: Vec<_> = questions
        .map(|question| {
            let answer = match &question.answer {
                AnswerKind::Choice { deviations, .. } => deviations.first().cloned(),
                _ => Some("deviation".to_owned()),
            };
            (question.id.clone(), answer.unwrap_or_default())
        })
        .collect();
    assert!(answered.len() >= 6, "{answered:?}");
    Ok(answered)
}

/// A phone of an operator on the same visit, its line overheard.
struct OperatorsPhone {
    store: Mutex<Store>,
    office: Overheard<HttpOffice>,
}

impl OperatorsPhone {
    async fn pair(office: &Seeded, folder: &Path) -> Outcome<Self> {
        let key = Key::generate()?;
        std::fs::write(folder.join("key"), key.as_bytes())?;
        let store = Store::open(&folder.join("nyvri.db"), &key, Arc::new(SystemClock))?;
        let text: PairingText = office.pairing(office.operator, Role::Operator)?.parse()?;
        let request = PairRequest {
            code: text.code.clone(),
            device_name: "Prøvetelefon".into(),
            device: store.device(),
        };
        let paired = HttpOffice::new(&text.address, &text.pin, "")?
            .pair(&request)
            .await?;
        let line = HttpOffice::new(&text.address, &text.pin, &paired.token)?;
        Ok(Self {
            store: Mutex::new(store),
            office: Overheard::new(line),
        })
    }

    /// Takes everything in, answers a little, and takes in again.
    async fn work_and_sync(&self, office: &Seeded) -> Outcome {
        round::run(&self.store, &self.office, &|| {}).await?;
        let answered = nyvri_core::domain::change::AnswerGiven {
            question: "vents-open".into(),
            answer: nyvri_core::domain::visit::Answer::Ok,
        };
        let visit = office.visit.parse()?;
        round::lock(&self.store).write(office.operator, visit, &[answered.into()])?;
        round::run(&self.store, &self.office, &|| {}).await?;
        assert_eq!(round::lock(&self.store).refused()?.len(), 0);
        Ok(())
    }
}

/// SQLCipher tells it as text.
fn page_size(file: &Path, key: &Key) -> Outcome<usize> {
    let size: String = connect(file, key)?.query_row("PRAGMA page_size", [], |row| row.get(0))?;
    Ok(size.parse()?)
}

/// What is in the batches of the log, unpacked.
fn entries_in(file: &Path, key: &Key) -> Outcome<Vec<u8>> {
    let db = connect(file, key)?;
    let mut query = db.prepare("SELECT entries FROM batch")?;
    let mut bytes = Vec::new();
    for batch in query.query_map([], |row| row.get::<_, Vec<u8>>(0))? {
        for (entry, _) in Batch::from_bytes(batch?).entries()? {
            bytes.extend(entry.subject.as_bytes());
            bytes.extend(entry.change.kind().as_bytes());
            bytes.extend(entry.change.payload());
        }
    }
    Ok(bytes)
}

fn the_search_finds_them_at_the_workers(secrets: &Secrets, folder: &Path) -> Outcome {
    let (file, key) = (folder.join("nyvri.db"), std::fs::read(folder.join("key"))?);
    let key = Key::from_slice(&key).ok_or("no key")?;
    let pages = plain(&file, key.as_bytes(), page_size(&file, &key)?)?;
    let entries = entries_in(&file, &key)?;
    let on_pages = secrets.words.iter().any(|word| contains(&pages, word));
    assert!(on_pages, "the pages cannot be read");
    for secret in secrets.words.iter().chain(&secrets.traces) {
        let found = contains(&pages, secret) || contains(&entries, secret);
        assert!(
            found,
            "the search does not find {}",
            String::from_utf8_lossy(secret)
        );
    }
    Ok(())
}

/// Whoever takes a phone or the office's disk away has no word of it.
fn nothing_is_readable_without_the_key(
    office: &Seeded,
    secrets: &Secrets,
    phones: [&Path; 2],
) -> Outcome {
    let data = office.running.state.settings().data.clone();
    let mut files = 0;
    for folder in [phones[0], phones[1], &data] {
        for entry in std::fs::read_dir(folder)? {
            let file = entry?.path();
            let bytes = std::fs::read(&file)?;
            files += 1;
            for word in secrets
                .words
                .iter()
                .map(Vec::as_slice)
                .chain([ORDINARY.as_bytes()])
            {
                assert!(!contains(&bytes, word), "{} is readable", file.display());
            }
        }
    }
    assert!(files >= 8, "{files} files were searched");
    Ok(())
}
