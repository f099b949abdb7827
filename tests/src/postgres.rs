//! A real PostgreSQL of one test's own: its folder, its port, stopped and removed with it.

use std::io::{Error, Result};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// A PostgreSQL that answers.
pub struct Postgres {
    folder: tempfile::TempDir,
    port: u16,
    child: Option<Child>,
}

impl Postgres {
    /// Makes a server and starts it.
    ///
    /// # Errors
    /// When this machine has no PostgreSQL: a test that needs it fails and says so.
    pub fn start() -> Result<Self> {
        let folder = tempfile::tempdir()?;
        // PostgreSQL refuses to run as root and wants a folder of its own.
        done(Command::new("chmod").arg("755").arg(folder.path()))?;
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let mut server = Self {
            folder,
            port,
            child: None,
        };
        let data = server.data();
        std::fs::create_dir(&data)?;
        if is_root()? {
            done(Command::new("chown").arg("postgres").arg(&data))?;
        }
        done(
            server
                .program("initdb")?
                .args([
                    "--no-sync",
                    "--auth=trust",
                    "--username=nyvri",
                    "--encoding=UTF8",
                    "--pgdata",
                ])
                .arg(&data),
        )?;
        server.start_again()?;
        Ok(server)
    }

    /// Changes a setting for the next start.
    pub fn set(&self, name: &str, value: &str) -> Result<()> {
        let file = self.data().join("postgresql.conf");
        let mut lines = std::fs::read_to_string(&file)?;
        lines.push_str(&format!("{name} = {value}\n"));
        std::fs::write(file, lines)
    }

    /// Gives a file to the user that the server runs as, and to nobody else.
    pub fn take_over(&self, file: &Path) -> Result<()> {
        done(Command::new("chmod").arg("600").arg(file))?;
        if is_root()? {
            done(Command::new("chown").arg("postgres").arg(file))?;
        }
        Ok(())
    }

    /// Where the server keeps its files.
    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// For `--log`.
    pub fn url(&self) -> String {
        format!("postgres://nyvri@127.0.0.1:{}/postgres", self.port)
    }

    /// The port on 127.0.0.1.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Starts it after [`Self::stop`], on the same port, and waits until it answers.
    pub fn start_again(&mut self) -> Result<()> {
        let data = self.data();
        let child = self
            .program("postgres")?
            .arg("-D")
            .arg(&data)
            .args(["-p", &self.port.to_string(), "-h", "127.0.0.1", "-k", ""])
            .stdout(Stdio::null())
            .stderr(std::fs::File::create(self.folder.path().join("log"))?)
            .spawn()?;
        self.child = Some(child);
        let patience = Instant::now() + Duration::from_secs(60);
        while !self.answers()? {
            if Instant::now() > patience || self.has_ended()? {
                let log = std::fs::read_to_string(self.folder.path().join("log"))?;
                return Err(Error::other(format!("PostgreSQL did not start: {log}")));
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        Ok(())
    }

    /// Stops it as an operator would: open transactions are cut.
    pub fn stop(&mut self) -> Result<()> {
        let Some(mut child) = self.child.take() else {
            return Ok(());
        };
        done(Command::new("kill").args(["-INT", &child.id().to_string()]))?;
        child.wait().map(|_| ())
    }

    /// Runs SQL and gives what `psql` prints, a line a row.
    pub fn asked(&self, sql: &str) -> Result<String> {
        let told = Command::new(bin()?.join("psql"))
            .args([
                "--no-psqlrc",
                "--tuples-only",
                "--no-align",
                "--command",
                sql,
            ])
            .arg(self.url())
            .output()?;
        if !told.status.success() {
            return Err(Error::other(
                String::from_utf8_lossy(&told.stderr).into_owned(),
            ));
        }
        Ok(String::from_utf8_lossy(&told.stdout).trim().to_owned())
    }

    fn answers(&self) -> Result<bool> {
        let ready = Command::new(bin()?.join("pg_isready"))
            .args([
                "--quiet",
                "--host",
                "127.0.0.1",
                "--port",
                &self.port.to_string(),
            ])
            .status()?;
        Ok(ready.success())
    }

    fn has_ended(&mut self) -> Result<bool> {
        match &mut self.child {
            Some(child) => Ok(child.try_wait()?.is_some()),
            None => Ok(true),
        }
    }

    /// A program of the server, as the user `postgres` where we are root.
    fn program(&self, name: &str) -> Result<Command> {
        let program = bin()?.join(name);
        let mut command = if is_root()? {
            let mut other = Command::new("setpriv");
            other
                .args(["--reuid=postgres", "--regid=postgres", "--clear-groups"])
                .arg(program);
            other
        } else {
            Command::new(program)
        };
        command.current_dir(self.folder.path());
        Ok(command)
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        // It may have ended by itself; there is nothing more to do then.
        let _ = self.stop();
    }
}

fn is_root() -> Result<bool> {
    let id = Command::new("id").arg("-u").output()?;
    Ok(id.stdout.trim_ascii() == b"0")
}

/// The newest PostgreSQL of this machine: on the path, or where Debian puts the servers.
fn bin() -> Result<PathBuf> {
    let debian = Path::new("/usr/lib/postgresql");
    let mut found: Vec<PathBuf> = match std::fs::read_dir(debian) {
        Ok(versions) => versions
            .map(|it| Ok(it?.path().join("bin")))
            .collect::<Result<_>>()?,
        Err(_) => Vec::new(),
    };
    let paths = std::env::var_os("PATH").unwrap_or_default();
    found.extend(std::env::split_paths(&paths));
    let needed = ["initdb", "postgres", "psql", "pg_isready"];
    found.retain(|folder| needed.iter().all(|name| folder.join(name).is_file()));
    found.sort();
    found.pop().ok_or_else(|| {
        Error::other("this machine has no PostgreSQL server (Debian: apt-get install postgresql): several nodes cannot be tested")
    })
}

fn done(command: &mut Command) -> Result<()> {
    let output = command.output()?;
    if output.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    Err(Error::other(format!("{command:?}: {said}")))
}
