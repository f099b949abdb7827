//! What can be done with a data folder from the command line.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use nyvri_core::content::check::checked;
use nyvri_core::content::own::{OwnChecklist, OwnFault};
use nyvri_core::domain::change::PersonAdded;
use nyvri_core::domain::person::Role;
use nyvri_core::domain::template::Template;
use nyvri_core::explain::checklist::{told, told_of_own};
use nyvri_core::store::SCHEMA_VERSION;
use nyvri_core::text::{Language, Texts};

use crate::accounts::NewAccount;
use crate::checklists;
use crate::config::DataFolder;
use crate::error::{Error, Result};
use crate::pairing_text::pairing_text;
use crate::state::{AppState, Settings};

/// Reads a role as it is stored.
///
/// # Errors
/// For anything else.
pub fn parse_role(text: &str) -> std::result::Result<Role, String> {
    Role::from_code(text).ok_or_else(|| Role::ALL.map(Role::code).join(", "))
}

/// Adds someone who may sign in; gives the sign-in name. Someone who is a person here already keeps being
/// the same person.
pub fn add_user(
    folder: &DataFolder,
    name: &str,
    sign_in_name: Option<&str>,
    role: Role,
    password: &str,
) -> Result<String> {
    let state = AppState::open(folder, Settings::default())?;
    let sign_in_name = sign_in_name.map_or_else(|| sign_in_name_of(name), str::to_lowercase);
    let mut store = state.store();
    let known = store
        .people()?
        .into_iter()
        .find(|person| person.name == name && person.role == role);
    let person = known
        .as_ref()
        .map_or_else(|| store.new_id(), |person| person.id);
    state.accounts().add(
        &NewAccount {
            person,
            sign_in_name: &sign_in_name,
            name,
            role,
            password,
        },
        state.now(),
    )?;
    if known.is_none() {
        store.write(
            person,
            person,
            &[PersonAdded {
                name: name.to_owned(),
                role,
            }
            .into()],
        )?;
    }
    Ok(sign_in_name)
}

/// Makes a pairing code for a person; gives the pairing text.
pub fn pair(folder: &DataFolder, name: &str, public_address: &str) -> Result<String> {
    let state = AppState::open(folder, Settings::default())?;
    let people = state.store().people()?;
    let person = people
        .into_iter()
        .find(|person| person.name == name)
        .ok_or(Error::Unknown("person"))?;
    let (code, _) = state
        .accounts()
        .make_pairing(person.id, person.role, state.now())?;
    Ok(pairing_text(public_address, &code, state.certificate()))
}

/// Reads a language's tag.
///
/// # Errors
/// For a language that there is not.
pub fn parse_language(tag: &str) -> std::result::Result<Language, String> {
    Language::from_tag(tag).ok_or_else(|| Language::ALL.map(Language::tag).join(", "))
}

/// Judges checklists, and tells what is wrong with each.
///
/// # Errors
/// [`Error::Checklist`] when one has a fault; [`Error::Io`] when one cannot be read.
pub fn judge(texts: &Texts, files: &[PathBuf]) -> Result<()> {
    let mut faulty = 0;
    for file in files {
        let name = file.display();
        match judged(texts, file)? {
            Ok(template) => {
                let questions = template.topics.iter().map(|topic| topic.questions.len());
                let counts = [
                    ("topics", template.topics.len().into()),
                    ("questions", questions.sum::<usize>().into()),
                ];
                println!("{name}: {}", texts.with("checklist-sound", &counts));
            }
            Err(faults) => {
                faulty += 1;
                for fault in &faults {
                    println!("{name}: {fault}");
                }
            }
        }
    }
    if faulty > 0 {
        return Err(Error::Checklist(faulty));
    }
    Ok(())
}

/// A checklist, or its faults in words: with the words that lie beside it, if any do.
fn judged(texts: &Texts, file: &Path) -> Result<std::result::Result<Template, Vec<String>>> {
    let stem = file.file_stem().and_then(OsStr::to_str).unwrap_or_default();
    let folder = file.parent().unwrap_or(Path::new(""));
    let json = std::fs::read_to_string(file)?;
    let words = checklists::words_beside(folder, stem)?;
    if words.is_empty() {
        let judged = checked(&json);
        return Ok(judged.map_err(|faults| faults.iter().map(|it| told(texts, it)).collect()));
    }
    let own = OwnChecklist { json, texts: words };
    let told = |faults: Vec<OwnFault>| {
        let faults = faults.iter();
        faults
            .map(|fault| told_of_own(texts, stem, fault))
            .collect()
    };
    Ok(own.judged(&[]).map_err(told))
}

/// Opens the folder and says what is in it.
pub fn health(folder: &DataFolder) -> Result<String> {
    let state = AppState::open(folder, Settings::default())?;
    let store = state.store();
    let health = serde_json::json!({
        "version": env!("CARGO_PKG_VERSION"),
        "schema": SCHEMA_VERSION,
        "accounts_schema": state.accounts().schema()?,
        "entries": store.entries_kept()?,
        "visits": store.visits()?.len(),
        "accounts": state.accounts().account_count()?,
        "phones": state.accounts().devices()?.len(),
    });
    Ok(health.to_string())
}

/// `kari.nesset` of Kari Nesset.
pub(crate) fn sign_in_name_of(name: &str) -> String {
    let plain: String = name
        .to_lowercase()
        .chars()
        .map(|letter| match letter {
            'æ' | 'ä' => 'e',
            'ø' | 'ö' => 'o',
            'å' => 'a',
            other => other,
        })
        .collect();
    let parts: Vec<&str> = plain.split_whitespace().collect();
    match parts.as_slice() {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first, .., last] => format!("{first}.{last}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sign_in_name_is_first_and_last_name_in_plain_letters() {
        assert_eq!(sign_in_name_of("Kari Nesset"), "kari.nesset");
        assert_eq!(sign_in_name_of("Tor Håkon Bjørlo"), "tor.bjorlo");
        assert_eq!(sign_in_name_of("Silje"), "silje");
    }

    #[test]
    fn a_checklist_is_judged_and_one_with_a_fault_fails() -> Result<()> {
        let folder = tempfile::tempdir()?;
        let texts = Texts::new(Language::Nb);
        let shipped = include_str!("../../core/content/checklists/ny-vri-1.json");
        let files = ["sound.json", "spoilt.json"].map(|name| folder.path().join(name));
        std::fs::write(&files[0], shipped)?;
        std::fs::write(&files[1], shipped.replace("\"drop\"", "\"cat\""))?;
        judge(&texts, &files[..1])?;
        let judged = judge(&texts, &files);
        assert!(matches!(judged, Err(Error::Checklist(1))), "{judged:?}");
        std::fs::write(folder.path().join("sound.nb.ftl"), "q-not-there = x\n")?;
        let judged = judge(&texts, &files[..1]);
        assert!(matches!(judged, Err(Error::Checklist(1))), "{judged:?}");
        let gone = judge(&texts, &[folder.path().join("gone.json")]);
        assert!(matches!(gone, Err(Error::Io(_))), "{gone:?}");
        Ok(())
    }

    #[test]
    fn a_user_is_added_once_and_gets_a_pairing_text() -> Result<()> {
        let data = tempfile::tempdir()?;
        let folder = DataFolder::at(data.path().to_owned());
        assert_eq!(
            add_user(
                &folder,
                "Ola Brekke",
                None,
                Role::Operator,
                "et langt passord"
            )?,
            "ola.brekke"
        );
        assert!(matches!(
            add_user(
                &folder,
                "Ola Brekke",
                None,
                Role::Operator,
                "et langt passord"
            ),
            Err(Error::NameTaken)
        ));
        let text = pair(&folder, "Ola Brekke", "127.0.0.1:8443")?;
        assert!(text.starts_with("nyvri1:127.0.0.1:8443:"), "{text}");
        assert!(matches!(
            pair(&folder, "Nobody", "127.0.0.1:8443"),
            Err(Error::Unknown("person"))
        ));
        assert!(health(&folder)?.contains("\"accounts\":1"));
        Ok(())
    }
}
