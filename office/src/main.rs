//! The office's one program.

use std::io::Read;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use nyvri_core::text::{Language, Texts};
use nyvri_office::commands;
use nyvri_office::durable::{self, Copied, Sharing, Until};
use nyvri_office::translation::command;
use nyvri_office::xlsform::files as xlsform;
use nyvri_office::{Config, DataFolder, Result, serve};

/// Ny vri at the office: plan visits, see what was found, pair phones.
#[derive(Parser)]
#[command(name = "nyvri-office", version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Answers browsers and phones until it is told to stop.
    Serve(Box<Config>),
    /// Accounts.
    #[command(subcommand)]
    User(User),
    /// Makes a code that pairs one phone, and prints the pairing text.
    Pair {
        #[command(flatten)]
        folder: DataFolder,
        /// Whose phone it will be, by the name colleagues see.
        #[arg(long)]
        person: String,
        /// What the phone talks to.
        #[arg(long, value_name = "HOST:PORT", default_value = "127.0.0.1:8443")]
        public_address: String,
    },
    /// Copies the office into a folder while it works; into the same folder again, what is new. Without the key.
    Backup {
        #[command(flatten)]
        folder: DataFolder,
        /// The folder with the copy.
        to: std::path::PathBuf,
    },
    /// Makes a new data folder from a backup. The key must be in its place first.
    Restore {
        #[command(flatten)]
        folder: DataFolder,
        /// The folder with the copy.
        from: std::path::PathBuf,
        /// Only up to this commit, or to this moment: 2026-11-22T15:30.
        #[arg(long, value_name = "NUMBER|TIME")]
        until: Option<Until>,
    },
    /// Judges checklists before anyone uses them: what is wrong, and in which line. Fails if one has a fault.
    /// `export` and `import` make XLSForms of them, and them of XLSForms.
    #[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
    Checklist {
        #[command(subcommand)]
        form: Option<Form>,
        /// nb, nn or en.
        #[arg(long, default_value = "nb", value_parser = commands::parse_language)]
        language: Language,
        /// Files as described in core/content/checklists/README.md.
        #[arg(required = true)]
        files: Vec<std::path::PathBuf>,
    },
    /// Texts to a translator and back. With --xliff or --ftl, writes what the language has and should have; with
    /// --import, judges what came back and writes the files that the language then has into the folder --into.
    Texts {
        /// The language: ar, fa-AF, pl, so, ti, uk, nn or en.
        #[arg(value_parser = command::parse_language)]
        language: Language,
        /// Write XLIFF here.
        #[arg(long, value_name = "FILE", conflicts_with = "import")]
        xliff: Option<std::path::PathBuf>,
        /// Write Fluent here.
        #[arg(long, value_name = "FILE", conflicts_with = "import")]
        ftl: Option<std::path::PathBuf>,
        /// XLIFF or Fluent that came back.
        #[arg(long, value_name = "FILE", requires = "into")]
        import: Option<std::path::PathBuf>,
        /// A folder with one folder a language, as core/content/texts.
        #[arg(long, value_name = "FOLDER")]
        into: Option<std::path::PathBuf>,
    },
    /// Opens the data folder and says how it fares; fails if it cannot be opened.
    Health {
        #[command(flatten)]
        folder: DataFolder,
    },
}

#[derive(Subcommand)]
enum Form {
    /// Writes a checklist as an XLSForm: a workbook that ODK, KoboToolbox and others read.
    Export {
        /// The data folder, for the municipality's own.
        #[arg(long, value_name = "FOLDER")]
        data: Option<std::path::PathBuf>,
        /// The file with the library key. Default: FOLDER/key.
        #[arg(long, value_name = "FILE", env = "NYVRI_KEY_FILE")]
        key_file: Option<std::path::PathBuf>,
        #[command(flatten)]
        sharing: Sharing,
        /// nb, nn or en.
        #[arg(long, default_value = "nb", value_parser = commands::parse_language)]
        language: Language,
        /// Its name, as in `ny-vri`, or with a version, as in `ny-vri-1`. One in the data folder comes before one that
        /// was published, and that before one that comes with Ny vri.
        name: String,
        /// Where to. Default: NAME.xlsx.
        #[arg(long, value_name = "FILE")]
        to: Option<std::path::PathBuf>,
        /// Writes over a file that is there.
        #[arg(long)]
        replace: bool,
    },
    /// Lays an XLSForm into the data folder's `checklists`, once it is in order; else says what is wrong, in which row.
    Import {
        #[command(flatten)]
        folder: DataFolder,
        /// nb, nn or en.
        #[arg(long, default_value = "nb", value_parser = commands::parse_language)]
        language: Language,
        /// The workbook, .xlsx.
        file: std::path::PathBuf,
        /// Writes over a checklist of the same name in the folder.
        #[arg(long)]
        replace: bool,
    },
}

#[derive(Subcommand)]
enum User {
    /// Adds someone who may sign in. The password is read from standard input.
    Add {
        #[command(flatten)]
        folder: DataFolder,
        /// The name colleagues see.
        #[arg(long)]
        name: String,
        /// Typed at the sign-in. Default: first and last name, as in `kari.nesset`.
        #[arg(long)]
        sign_in_name: Option<String>,
        /// bomiljo, operator, coordinator or administrator.
        #[arg(long, value_parser = commands::parse_role)]
        role: nyvri_core::domain::person::Role,
    },
}

#[tokio::main]
async fn main() -> ExitCode {
    tracing_subscriber::fmt()
        .with_writer(std::io::stderr)
        .init();
    match run(Cli::parse().command).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("nyvri-office: {fault}");
            ExitCode::FAILURE
        }
    }
}

async fn run(command: Command) -> Result<()> {
    match command {
        Command::Serve(config) => {
            let running = serve(*config).await?;
            println!("dashboard {}", running.dashboard);
            println!("phones    {}", running.phones);
            until_told_to_stop().await?;
            running.stop().await;
            Ok(())
        }
        Command::User(User::Add {
            folder,
            name,
            sign_in_name,
            role,
        }) => {
            let mut password = String::new();
            std::io::stdin().read_to_string(&mut password)?;
            let password = password.trim_end_matches(['\r', '\n']);
            let sign_in_name =
                commands::add_user(&folder, &name, sign_in_name.as_deref(), role, password)?;
            println!("{sign_in_name}");
            Ok(())
        }
        Command::Pair {
            folder,
            person,
            public_address,
        } => {
            println!("{}", commands::pair(&folder, &person, &public_address)?);
            Ok(())
        }
        Command::Backup { folder, to } => {
            tell(&durable::backup(&folder, &to)?);
            Ok(())
        }
        Command::Restore {
            folder,
            from,
            until,
        } => {
            tell(&durable::restore(&folder, &from, until)?);
            Ok(())
        }
        Command::Checklist {
            form: None,
            language,
            files,
        } => commands::judge(&Texts::new(language), &files),
        Command::Checklist {
            form: Some(form), ..
        } => carry(form),
        Command::Texts {
            language,
            xliff,
            ftl,
            import,
            into,
        } => {
            if let (Some(file), Some(folder)) = (import, into) {
                return command::take(&Texts::new(Language::En), language, &file, &folder);
            }
            command::send(language, xliff.as_deref(), ftl.as_deref())
        }
        Command::Health { folder } => {
            println!("{}", commands::health(&folder)?);
            Ok(())
        }
    }
}

fn carry(form: Form) -> Result<()> {
    match form {
        Form::Export {
            data,
            key_file,
            sharing,
            language,
            name,
            to,
            replace,
        } => {
            let folder = data.map(|data| DataFolder {
                data,
                key_file,
                sharing,
            });
            let texts = Texts::new(language);
            let to = xlsform::export(&texts, folder.as_ref(), &name, to.as_deref(), replace)?;
            println!("{}", to.display());
            Ok(())
        }
        Form::Import {
            folder,
            language,
            file,
            replace,
        } => xlsform::import(&Texts::new(language), &folder, &file, replace),
    }
}

fn tell(copied: &Copied) {
    let Copied {
        number,
        commits,
        pictures,
    } = copied;
    println!("up to commit {number}: {commits} commits and {pictures} pictures copied");
}

async fn until_told_to_stop() -> std::io::Result<()> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut terminate = signal(SignalKind::terminate())?;
    tokio::select! {
        told = tokio::signal::ctrl_c() => told,
        _ = terminate.recv() => Ok(()),
    }
}
