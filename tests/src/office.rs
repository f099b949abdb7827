//! A real office process on ports that the system picks, ended with the test.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// The program: `NYVRI_OFFICE`, or the one built beside the test.
fn program() -> PathBuf {
    if let Some(named) = std::env::var_os("NYVRI_OFFICE") {
        return named.into();
    }
    // A test lies one folder below it, a bench right beside it.
    let folders = std::env::current_exe().unwrap_or_default();
    let mut beside = folders
        .ancestors()
        .skip(1)
        .take(2)
        .map(|folder| folder.join("nyvri-office"));
    beside
        .find(|program| program.exists())
        .unwrap_or_else(|| "nyvri-office".into())
}

/// An office that answers.
pub struct Office {
    child: Child,
    data: PathBuf,
    /// Port of the dashboard on 127.0.0.1.
    pub dashboard: u16,
    /// Port for phones on 127.0.0.1.
    pub phones: u16,
}

impl Office {
    /// Starts an office on a data folder, on ports that the system picks, and waits until it answers.
    pub fn start(data: &Path, extra: &[&str]) -> std::io::Result<Self> {
        Self::start_on(data, 0, 0, extra)
    }

    /// The same on ports of one's own, as an office that comes back.
    pub fn start_on(
        data: &Path,
        dashboard: u16,
        phones: u16,
        extra: &[&str],
    ) -> std::io::Result<Self> {
        Self::start_in(data, (dashboard, phones), extra, &[])
    }

    /// The same with something in its environment.
    pub fn start_in(
        data: &Path,
        (dashboard, phones): (u16, u16),
        extra: &[&str],
        environment: &[(&str, String)],
    ) -> std::io::Result<Self> {
        let ports = data.join("ports.json");
        // A file of an earlier start would name ports that are gone.
        match std::fs::remove_file(&ports) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        let child = Command::new(program())
            .args(["serve", "--listen", &format!("127.0.0.1:{dashboard}")])
            .args(["--phones", &format!("127.0.0.1:{phones}"), "--data"])
            .arg(data)
            .arg("--port-file")
            .arg(&ports)
            .args(extra)
            .envs(environment.iter().map(|(name, value)| (name, value)))
            .stdout(Stdio::null())
            .spawn()?;
        let mut office = Self {
            child,
            data: data.to_owned(),
            dashboard: 0,
            phones: 0,
        };
        let text = office.wait_for(&ports)?;
        let named: serde_json::Value = serde_json::from_str(&text)?;
        let port = |name: &str| {
            named[name]
                .as_u64()
                .and_then(|port| u16::try_from(port).ok())
                .unwrap_or(0)
        };
        (office.dashboard, office.phones) = (port("dashboard"), port("phones"));
        Ok(office)
    }

    fn wait_for(&mut self, ports: &Path) -> std::io::Result<String> {
        let patience = Instant::now() + Duration::from_secs(120);
        loop {
            if let Ok(text) = std::fs::read_to_string(ports) {
                return Ok(text);
            }
            if let Some(status) = self.child.try_wait()? {
                return Err(std::io::Error::other(format!("the office ended: {status}")));
            }
            if Instant::now() > patience {
                return Err(std::io::Error::other("the office did not answer"));
            }
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// The text for the pairing of a person's phone, as the QR code holds it.
    pub fn pairing_text(&self, person: &str) -> std::io::Result<String> {
        let address = format!("127.0.0.1:{}", self.phones);
        run(
            &["pair", "--person", person, "--public-address", &address],
            &self.data,
            "",
        )
    }

    /// Adds a person who may sign in.
    pub fn add_user(
        data: &Path,
        name: &str,
        role: &str,
        password: &str,
    ) -> std::io::Result<String> {
        run(
            &["user", "add", "--name", name, "--role", role],
            data,
            password,
        )
    }

    /// The process's number.
    pub fn process(&self) -> u32 {
        self.child.id()
    }

    /// Ends the process at once, as a power cut would.
    pub fn kill(mut self) -> std::io::Result<()> {
        self.child.kill()?;
        self.child.wait().map(|_| ())
    }
}

impl Drop for Office {
    fn drop(&mut self) {
        // It may have ended by itself; there is nothing more to do then.
        let _ = self.child.kill().and_then(|()| self.child.wait());
    }
}

fn run(args: &[&str], data: &Path, input: &str) -> std::io::Result<String> {
    let mut child = Command::new(program())
        .args(args)
        .arg("--data")
        .arg(data)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    if let Some(mut stdin) = child.stdin.take() {
        stdin.write_all(input.as_bytes())?;
    }
    let output = child.wait_with_output()?;
    if !output.status.success() {
        return Err(std::io::Error::other(format!(
            "{args:?}: {}",
            output.status
        )));
    }
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}
