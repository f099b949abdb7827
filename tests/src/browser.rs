//! The least of a browser: pages and forms over plain HTTP on this machine, with cookies and no scripts.

use std::collections::BTreeMap;
use std::io::{Error, Read, Result, Write};
use std::net::TcpStream;

/// One person's browser at one office.
pub struct Browser {
    port: u16,
    cookies: BTreeMap<String, String>,
}

/// What came back.
pub struct Answer {
    /// HTTP status.
    pub status: u16,
    /// Where a redirect leads.
    pub location: Option<String>,
    /// The page.
    pub body: String,
}

impl Browser {
    /// Without cookies.
    pub fn new(port: u16) -> Self {
        Self {
            port,
            cookies: BTreeMap::new(),
        }
    }

    /// The same browser, with its cookies, at another port.
    pub fn at(&self, port: u16) -> Self {
        Self {
            port,
            cookies: self.cookies.clone(),
        }
    }

    /// Opens a page, following redirects.
    pub fn open(&mut self, path: &str) -> Result<Answer> {
        let mut answer = self.request("GET", path, "", "")?;
        for _ in 0..5 {
            let Some(next) = answer.location.take() else {
                break;
            };
            answer = self.request("GET", &next, "", "")?;
        }
        Ok(answer)
    }

    /// Asks for one address and stays there, wherever the answer points.
    pub fn ask(&mut self, path: &str) -> Result<Answer> {
        self.request("GET", path, "", "")
    }

    /// Opens the page with a form, fills it in and sends it to `action`, with the page's hidden fields.
    pub fn fill(&mut self, page: &str, action: &str, fields: &[(&str, &str)]) -> Result<Answer> {
        let form = self.open(page)?.body;
        let mut body: Vec<(String, String)> = hidden_fields(&form);
        body.extend(
            fields
                .iter()
                .map(|(name, value)| ((*name).to_owned(), (*value).to_owned())),
        );
        let pairs: Vec<String> = body
            .iter()
            .map(|(name, value)| format!("{}={}", escape(name), escape(value)))
            .collect();
        self.post(action, &pairs.join("&"))
    }

    /// Sends fields to an address without opening a page first.
    pub fn send(&mut self, action: &str, fields: &[(&str, &str)]) -> Result<Answer> {
        let pairs: Vec<String> = fields
            .iter()
            .map(|(name, value)| format!("{}={}", escape(name), escape(value)))
            .collect();
        self.post(action, &pairs.join("&"))
    }

    /// Downloads a file: its bytes as they are.
    pub fn download(&mut self, path: &str) -> Result<Vec<u8>> {
        let answer = self.bytes("GET", path, "", "")?;
        let mut places = answer.windows(4);
        let end = places.position(|window| window == b"\r\n\r\n");
        let end = end.ok_or(Error::other("no HTTP answer"))?;
        Ok(answer[end + 4..].to_vec())
    }

    fn post(&mut self, action: &str, body: &str) -> Result<Answer> {
        self.request("POST", action, "application/x-www-form-urlencoded", body)
    }

    fn request(&mut self, method: &str, path: &str, kind: &str, body: &str) -> Result<Answer> {
        let bytes = self.bytes(method, path, kind, body)?;
        self.read(&String::from_utf8_lossy(&bytes))
    }

    fn bytes(&mut self, method: &str, path: &str, kind: &str, body: &str) -> Result<Vec<u8>> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
        let cookies: Vec<String> = self
            .cookies
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        write!(
            stream,
            "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nOrigin: http://127.0.0.1:{}\r\nConnection: close\r\n\
             Cookie: {}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\n\r\n{body}",
            self.port,
            self.port,
            cookies.join("; "),
            body.len()
        )?;
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    fn read(&mut self, text: &str) -> Result<Answer> {
        let (head, body) = text
            .split_once("\r\n\r\n")
            .ok_or(Error::other("no HTTP answer"))?;
        let status = head
            .split(' ')
            .nth(1)
            .and_then(|status| status.parse().ok())
            .unwrap_or(0);
        let headers = || {
            head.lines()
                .skip(1)
                .filter_map(|line| line.split_once(": "))
        };
        for (_, cookie) in headers().filter(|(name, _)| name.eq_ignore_ascii_case("set-cookie")) {
            if let Some((name, value)) = cookie
                .split(';')
                .next()
                .and_then(|pair| pair.split_once('='))
            {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        let location = headers()
            .find(|(name, _)| name.eq_ignore_ascii_case("location"))
            .map(|(_, to)| to.to_owned());
        Ok(Answer {
            status,
            location,
            body: body.to_owned(),
        })
    }
}

/// Names and values of the hidden fields of the page's first form that posts.
fn hidden_fields(page: &str) -> Vec<(String, String)> {
    let attribute = |tag: &str, name: &str| {
        let start = tag.find(&format!("{name}=\""))? + name.len() + 2;
        Some(tag[start..].split('"').next()?.to_owned())
    };
    let inputs = page
        .split("<input")
        .skip(1)
        .filter_map(|rest| rest.split('>').next());
    let hidden = inputs.filter(|tag| attribute(tag, "type").as_deref() == Some("hidden"));
    let mut fields: Vec<(String, String)> = hidden
        .filter_map(|tag| Some((attribute(tag, "name")?, attribute(tag, "value")?)))
        .collect();
    fields.sort();
    fields.dedup();
    fields
}

fn escape(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => {
                char::from(byte).to_string()
            }
            _ => format!("%{byte:02X}"),
        })
        .collect()
}
