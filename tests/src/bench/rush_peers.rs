//! The same half past three at express-pouchdb, which takes the documents, and @tus/server, which takes the
//! photos. Clients ask what PouchDB and tus-js-client would ask and keep nothing themselves: cheaper than a
//! phone, so that the servers are what is measured.

use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::Instant;

use reqwest::{Client, Method, Response, StatusCode};
use serde_json::{Value, json};

use super::Outcome;
use super::photos;
use super::run::Run;
use super::rush::{Day, note_times};

const PEERS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/peers/sync");

/// A server of a peer that ends with us.
struct Server {
    child: Child,
    address: String,
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself; there is nothing more to do then.
        let _ = self.child.kill().and_then(|()| self.child.wait());
    }
}

impl Server {
    fn start(program: &str, folder: &std::path::Path) -> Outcome<Self> {
        use std::io::BufRead;
        let node = std::env::var("NYVRI_PEER_NODE").unwrap_or_else(|_| "node".into());
        let mut child = Command::new(node)
            .arg(std::path::Path::new(PEERS).join(program))
            .arg(folder)
            .stdout(Stdio::piped())
            .spawn()?;
        let out = child.stdout.take().ok_or("a server without output")?;
        let mut server = Self {
            child,
            address: String::new(),
        };
        let mut line = String::new();
        std::io::BufReader::new(out).read_line(&mut line)?;
        let told: Value = serde_json::from_str(&line)?;
        let port = told["listens"].as_u64().ok_or("a server without a port")?;
        server.address = format!("http://127.0.0.1:{port}");
        Ok(server)
    }
}

/// One client: what it asked, and what each took.
struct Caller {
    client: Client,
    couch: String,
    tus: String,
    taken_ms: Vec<f64>,
}

/// Everyone comes home at once.
pub async fn measure(folder: &std::path::Path, day: Day, photo: &[u8]) -> Outcome<Run> {
    let couch = Server::start("couch_server.mjs", &folder.join("couch"))?;
    let tus = Server::start("tus_server.mjs", &folder.join("tus"))?;
    let database = format!("{}/db/day", couch.address);
    Client::new()
        .put(&database)
        .send()
        .await?
        .error_for_status()?;
    let photo = Arc::new(photo.to_vec());
    let began = Instant::now();
    let mut home = Vec::new();
    for number in 0..day.phones {
        let caller = Caller {
            client: Client::builder().no_proxy().build()?,
            couch: database.clone(),
            tus: tus.address.clone(),
            taken_ms: Vec::new(),
        };
        let photo = Arc::clone(&photo);
        home.push(tokio::spawn(async move {
            caller.come_home(number, day, &photo).await
        }));
    }
    let (mut phones, mut requests, mut errors) = (Vec::new(), Vec::new(), 0);
    for one in home {
        match one.await? {
            Ok((ms, taken)) => {
                phones.push(ms);
                requests.extend(taken);
            }
            Err(error) => {
                eprintln!("a phone of the peers failed: {error}");
                errors += 1;
            }
        }
    }
    let mut run = Run::default();
    run.note("all_ms", began.elapsed().as_secs_f64() * 1_000.0, "ms");
    note_times(&mut run, &phones, &requests);
    run.note("errors", f64::from(errors), "");
    let answer = Client::new().get(&database).send().await?;
    let there: Value = serde_json::from_slice(&answer.bytes().await?)?;
    let documents = there["doc_count"].as_u64().unwrap_or(0) as usize;
    run.note(
        "lost",
        (day.phones * day.visits).saturating_sub(documents) as f64,
        "",
    );
    Ok(run)
}

type Done = Result<(f64, Vec<f64>), Box<dyn std::error::Error + Send + Sync>>;

impl Caller {
    async fn come_home(mut self, number: usize, day: Day, photo: &[u8]) -> Done {
        let began = Instant::now();
        self.documents(number, day).await?;
        for taken in 0..day.photos {
            let name = (number * day.photos + taken) as u64;
            self.upload(photos::another(photo, name)).await?;
        }
        Ok((began.elapsed().as_secs_f64() * 1_000.0, self.taken_ms))
    }

    /// As PouchDB replicates: its checkpoint, which revisions are missing, the documents, its checkpoint.
    async fn documents(&mut self, number: usize, day: Day) -> Result<(), BoxedError> {
        let checkpoint = format!("{}/_local/phone-{number}", self.couch);
        self.ask(Method::GET, &checkpoint, &[], Vec::new()).await?;
        let documents: Vec<Value> = (0..)
            .zip(day.work(number))
            .map(|(visit, work): (usize, _)| {
                let findings: Vec<Value> = work
                    .findings
                    .iter()
                    .map(|it| json!({"text": it.text, "severity": it.severity, "room": it.room, "photos": []}))
                    .collect();
                json!({"_id": format!("p{number}-v{visit}"), "_rev": format!("1-{number:032x}"),
                    "answers": work.answers, "findings": findings})
            })
            .collect();
        let revisions: serde_json::Map<String, Value> = documents
            .iter()
            .map(|it| {
                (
                    it["_id"].as_str().unwrap_or_default().to_owned(),
                    json!([it["_rev"]]),
                )
            })
            .collect();
        let differences = format!("{}/_revs_diff", self.couch);
        self.send_json(Method::POST, &differences, &json!(revisions))
            .await?;
        let bulk = format!("{}/_bulk_docs", self.couch);
        self.send_json(
            Method::POST,
            &bulk,
            &json!({"docs": documents, "new_edits": false}),
        )
        .await?;
        self.send_json(Method::PUT, &checkpoint, &json!({"last_seq": day.visits}))
            .await?;
        Ok(())
    }

    /// As tus uploads: makes it, then sends all of it.
    async fn upload(&mut self, photo: Vec<u8>) -> Result<(), BoxedError> {
        let length = photo.len().to_string();
        let new = [
            ("Tus-Resumable", "1.0.0"),
            ("Upload-Length", length.as_str()),
        ];
        let made = self
            .ask(
                Method::POST,
                &format!("{}/files", self.tus),
                &new,
                Vec::new(),
            )
            .await?;
        let place = made
            .headers()
            .get("location")
            .and_then(|place| place.to_str().ok());
        let place = format!("{}{}", self.tus, place.ok_or("an upload without a place")?);
        let kind = ("Content-Type", "application/offset+octet-stream");
        let part = [("Tus-Resumable", "1.0.0"), ("Upload-Offset", "0"), kind];
        let sent = self.ask(Method::PATCH, &place, &part, photo).await?;
        if sent.status() != StatusCode::NO_CONTENT {
            return Err(format!("an upload ended with {}", sent.status()).into());
        }
        Ok(())
    }

    async fn send_json(
        &mut self,
        method: Method,
        to: &str,
        body: &Value,
    ) -> Result<(), BoxedError> {
        let kind = [("Content-Type", "application/json")];
        let answer = self
            .ask(method, to, &kind, body.to_string().into_bytes())
            .await?;
        answer.error_for_status().map(|_| ())?;
        Ok(())
    }

    async fn ask(
        &mut self,
        method: Method,
        to: &str,
        headers: &[(&str, &str)],
        body: Vec<u8>,
    ) -> Result<Response, BoxedError> {
        let began = Instant::now();
        let mut request = self.client.request(method, to).body(body);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let answer = request.send().await?;
        self.taken_ms.push(began.elapsed().as_secs_f64() * 1_000.0);
        Ok(answer)
    }
}

type BoxedError = Box<dyn std::error::Error + Send + Sync>;
