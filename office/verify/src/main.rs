//! `nyvri-verify FILE`: says whether a protocol is as it was written, and by whom it was signed. Exit code 0: whole, and
//! what is signed is what stands; 1: changed; 2: it could not be read; 3: whole, and changed after somebody signed.

use std::process::ExitCode;

use nyvri_verify::{Party, check};

fn main() -> ExitCode {
    let Some(path) = std::env::args_os().nth(1) else {
        eprintln!("nyvri-verify FILE");
        return ExitCode::from(2);
    };
    let bytes = match std::fs::read(&path) {
        Ok(bytes) => bytes,
        Err(error) => {
            eprintln!("{}: {error}", path.display());
            return ExitCode::from(2);
        }
    };
    let verdict = match check(&bytes) {
        Ok(verdict) => verdict,
        Err(why) => {
            println!("CHANGED: {why}");
            return ExitCode::from(1);
        }
    };
    println!("whole: {} pages, {} photos", verdict.pages, verdict.photos);
    if verdict.photos_missing > 0 {
        println!(
            "{} photos are named and not in the file",
            verdict.photos_missing
        );
    }
    for party in &verdict.parties {
        println!("{}: {}, {}", party.party, party.name, said(party));
        if party.photos_erased > 0 {
            println!("  {} photos were erased since", party.photos_erased);
        }
    }
    println!("head {}", verdict.head);
    println!("Compare the head with that of the file that the office gives out today.");
    let stale = |party: &Party| party.is_signed && !party.is_about_this;
    if verdict.parties.iter().any(stale) {
        return ExitCode::from(3);
    }
    ExitCode::SUCCESS
}

fn said(party: &Party) -> &'static str {
    match (party.is_signed, party.is_about_this) {
        (true, true) => "signed this",
        (true, false) => "signed before this was changed",
        (false, _) => "did not sign",
    }
}
