//! A phone as a process of its own, so that tests can kill it: `nyvri-phone <folder> <command> [text]`.
//!
//! `pair <text>`, `sync`, `visit` (prints the first visit's id), `work <visit>` (a line for each thing that
//! the app has taken), `told <visit>` (everything the phone shows of it), `finish <visit>`, `shoot <visit>` (a new
//! finding's id, a line for each picture that was shot, and one for each that was taken in).

use std::io::Write;
use std::process::ExitCode;

use nyvri::FieldApp;
use nyvri::error::AppError;
use nyvri_tests::{phone, pictures};

fn main() -> ExitCode {
    let mut args = std::env::args().skip(1);
    let (folder, command) = (
        args.next().unwrap_or_default(),
        args.next().unwrap_or_default(),
    );
    let text = args.next().unwrap_or_default();
    match run(&folder, &command, &text) {
        Ok(()) => ExitCode::SUCCESS,
        Err(AppError::Failed { code, text }) => {
            eprintln!("{code}: {text}");
            ExitCode::FAILURE
        }
    }
}

fn run(folder: &str, command: &str, text: &str) -> Result<(), AppError> {
    let app = phone::open(folder.as_ref())?;
    match command {
        "pair" => wait(app.pair(text.to_owned(), "Prøvetelefon".to_owned())),
        "sync" => wait(app.sync()),
        "visit" => {
            say(&phone::first_visit(&app)?.unwrap_or_default());
            Ok(())
        }
        "work" => phone::do_the_visit(&app, text, &mut |line| say(&line)),
        "told" => {
            phone::told(&app, text)?.iter().for_each(|line| say(line));
            Ok(())
        }
        "shoot" => shoot(&app, text),
        "finish" => app.complete_visit(text.to_owned()),
        _ => Err(AppError::Failed {
            code: "usage".into(),
            text: command.to_owned(),
        }),
    }
}

fn shoot(app: &FieldApp, visit: &str) -> Result<(), AppError> {
    let finding = app.new_finding(visit.to_owned())?;
    say(&finding);
    for number in 0..phone::SHOTS as u64 {
        app.shoot(finding.clone(), pictures::bathroom(number), None, None)?;
        say("shot");
    }
    while app.develop()? {
        say("developed");
    }
    Ok(())
}

/// A line at once, so that whoever reads knows that the app has taken it.
fn say(line: &str) {
    let mut out = std::io::stdout();
    // Whoever read the lines has killed us or gone away: there is nobody left to tell.
    let _ = writeln!(out, "{line}").and_then(|()| out.flush());
}

fn wait<T>(work: impl Future<Output = Result<T, AppError>>) -> Result<T, AppError> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let no_runtime = |error: std::io::Error| AppError::Failed {
        code: "runtime".into(),
        text: error.to_string(),
    };
    runtime.map_err(no_runtime)?.block_on(work)
}
