//! A browser small enough to read: HTTP/1.1 over a socket, with cookies and form tokens.

use std::error::Error;
use std::sync::{Mutex, MutexGuard, PoisonError};

use nyvri_core::domain::visit::VisitStatus;
use nyvri_office::{AppState, Config, Running, serve};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

pub type Outcome<T = ()> = Result<T, Box<dyn Error>>;

/// The office with its sample, and ids out of it.
pub struct Office {
    running: Running,
    ids: Vec<(&'static str, String)>,
    _data: tempfile::TempDir,
}

impl Office {
    pub async fn with_sample() -> Outcome<Self> {
        let data = tempfile::tempdir()?;
        let config = Config {
            sample: true,
            ..Config::for_tests(data.path().to_owned())
        };
        let running = serve(config).await?;
        let ids = ids(&running.state)?;
        Ok(Self {
            running,
            ids,
            _data: data,
        })
    }

    pub fn state(&self) -> &AppState {
        &self.running.state
    }

    /// Puts real ids in place of the words in capitals.
    pub fn fill(&self, text: &str) -> String {
        self.ids
            .iter()
            .fold(text.to_owned(), |text, (word, id)| text.replace(word, id))
    }

    pub async fn stop(self) {
        self.running.stop().await;
    }
}

fn ids(state: &AppState) -> Outcome<Vec<(&'static str, String)>> {
    let store = state.store();
    let ola = store
        .people()?
        .into_iter()
        .find(|person| person.name == "Ola Brekke")
        .ok_or("no Ola")?;
    let visits = store.visits()?;
    let planned = |visit: &&nyvri_core::store::VisitRow| visit.status == VisitStatus::Planned;
    let own = visits
        .iter()
        .filter(planned)
        .find(|visit| visit.people.contains(&ola.id));
    let others = visits
        .iter()
        .filter(planned)
        .find(|visit| !visit.people.contains(&ola.id));
    let held = visits
        .iter()
        .find(|visit| visit.status == VisitStatus::Completed && visit.people.contains(&ola.id));
    Ok(vec![
        ("VISIT", own.ok_or("no visit")?.id.to_string()),
        ("OTHERS", others.ok_or("no other visit")?.id.to_string()),
        ("TOGETHER", held.ok_or("no held visit")?.id.to_string()),
    ])
}

/// What came back.
pub struct Answer {
    pub status: u16,
    pub head: String,
    pub body: String,
}

impl Answer {
    pub fn location(&self) -> &str {
        self.header("location").unwrap_or_default()
    }

    /// The page without what differs from one moment to the next.
    pub fn without_times(&self) -> String {
        let lines = self.body.lines().filter(|line| !line.contains("kl. "));
        lines.collect::<Vec<_>>().join("\n")
    }

    fn header(&self, name: &str) -> Option<&str> {
        self.head
            .lines()
            .filter_map(|line| line.split_once(": "))
            .find_map(|(found, value)| (found == name).then_some(value))
    }
}

/// One browser with its cookies.
pub struct Browser {
    address: std::net::SocketAddr,
    cookies: Mutex<Vec<(String, String)>>,
}

impl Browser {
    pub fn new(office: &Office) -> Self {
        Self {
            address: office.running.dashboard,
            cookies: Mutex::new(Vec::new()),
        }
    }

    pub async fn signed_in(office: &Office, name: &str) -> Outcome<Self> {
        let browser = Self::new(office);
        let answer = browser
            .send("/sign-in", &format!("name={name}&password=fjordvik-2026"))
            .await?;
        assert_eq!(answer.status, 303, "{name} is let in");
        Ok(browser)
    }

    pub async fn get(&self, path: &str) -> Outcome<Answer> {
        self.ask(&format!("GET {path} HTTP/1.1\r\n"), "").await
    }

    /// Sends a form as its page would.
    pub async fn send(&self, path: &str, fields: &str) -> Outcome<Answer> {
        let body = format!("form_token={}&{fields}", self.token().await?);
        self.send_raw(path, &body, "same-origin").await
    }

    pub async fn send_raw(&self, path: &str, body: &str, from: &str) -> Outcome<Answer> {
        let length = body.len();
        let head = format!(
            "POST {path} HTTP/1.1\r\nSec-Fetch-Site: {from}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {length}\r\n"
        );
        self.ask(&head, body).await
    }

    /// The token in the forms of any page; the footer has one everywhere.
    pub async fn token(&self) -> Outcome<String> {
        let page = self.get("/nowhere").await?;
        let page = if page.status == 303 {
            self.get("/sign-in").await?
        } else {
            page
        };
        let (_, rest) = page
            .body
            .split_once("name=\"form_token\" value=\"")
            .ok_or("no form")?;
        Ok(rest.split('"').next().unwrap_or_default().to_owned())
    }

    async fn ask(&self, head: &str, body: &str) -> Outcome<Answer> {
        let cookies = self
            .cookies()
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect::<Vec<_>>()
            .join("; ");
        let request = format!(
            "{head}Host: {}\r\nConnection: close\r\nAccept: text/html\r\nCookie: {cookies}\r\n\r\n{body}",
            self.address
        );
        let mut socket = TcpStream::connect(self.address).await?;
        socket.write_all(request.as_bytes()).await?;
        let mut bytes = Vec::new();
        socket.read_to_end(&mut bytes).await?;
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let (head, body) = text.split_once("\r\n\r\n").ok_or("half an answer")?;
        self.keep_cookies(head);
        let status = head.split(' ').nth(1).ok_or("no status")?.parse()?;
        Ok(Answer {
            status,
            head: head.to_owned(),
            body: body.to_owned(),
        })
    }

    fn cookies(&self) -> MutexGuard<'_, Vec<(String, String)>> {
        self.cookies.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn keep_cookies(&self, head: &str) {
        let mut cookies = self.cookies();
        for line in head
            .lines()
            .filter_map(|line| line.strip_prefix("set-cookie: "))
        {
            if let Some((name, value)) =
                line.split(';').next().and_then(|pair| pair.split_once('='))
            {
                cookies.retain(|(known, _)| known != name);
                cookies.push((name.to_owned(), value.to_owned()));
            }
        }
    }
}
