//! What must hold in every simulated history, while it goes on and in the end.

use std::collections::BTreeMap;

use nyvri_core::domain::id::Id;
use nyvri_core::hex;
use nyvri_core::store::{Store, connect};
use sha2::{Digest, Sha256};

use super::people::{SECRET, is_confidential};
use super::phone::SimPhone;
use super::town::{VISITS, visit};
use super::{Outcome, World, without_refused};

impl World {
    /// No phone believes that the office has more than the office has said after its commit.
    pub(super) fn check_the_promises(&self) -> Outcome<()> {
        for (which, phone) in self.phones.iter().enumerate() {
            let (believed, promised) = (phone.received()?, phone.network.promised());
            if believed > promised {
                return Err(format!(
                    "phone {which} has receipts to {believed}, given to {promised}"
                )
                .into());
            }
            if phone.network.has_leaked() {
                return Err(format!("something confidential was sent to phone {which}").into());
            }
        }
        Ok(())
    }

    /// The office has everything that a phone has a receipt for: also now, after a power cut.
    pub(super) fn check_the_receipts(&self) -> Outcome<()> {
        let log = self.office.log()?;
        let state = self.office.state().ok_or("the office is down")?;
        for (which, phone) in self.phones.iter().enumerate() {
            let (received, refused) = (phone.received()?, refused(phone)?);
            let missing = without_refused(&phone.acknowledged, &refused)
                .into_keys()
                .find(|name| name.1 <= received && !log.contains_key(name));
            if let Some((_, seq)) = missing {
                return Err(format!(
                    "phone {which} has a receipt for entry {seq}, the office has lost it"
                )
                .into());
            }
            for photo in phone.with(|store| store.own_photos(1_000))? {
                if photo.received_at.is_some() && state.store().picture(&photo.sha256)?.is_none() {
                    return Err(format!(
                        "phone {which} has a receipt for a picture that the office lost"
                    )
                    .into());
                }
            }
        }
        match self.decided.keys().find(|name| !log.contains_key(name)) {
            Some((_, seq)) => Err(format!("the office lost its own entry {seq}").into()),
            None => Ok(()),
        }
    }

    /// Once everybody has synced: everything acknowledged is there once, and all show the same.
    pub(super) fn check_the_end(&mut self) -> Outcome<()> {
        self.check_the_promises()?;
        self.check_the_receipts()?;
        let log = self.office.log()?;
        let mut expected = self.decided.clone();
        for (which, phone) in self.phones.iter().enumerate() {
            let waiting = phone.with(|store| store.counts())?;
            if waiting.entries_waiting > 0 || waiting.photos_waiting > 0 {
                return Err(format!("phone {which} still waits: {waiting:?}").into());
            }
            expected.extend(without_refused(&phone.acknowledged, &refused(phone)?));
        }
        if let Some((device, seq)) = expected
            .iter()
            .find(|(name, entry)| log.get(name) != Some(entry))
            .map(|it| it.0)
        {
            return Err(format!("entry {seq} of {device} is lost or changed").into());
        }
        if let Some((device, seq)) = log.keys().find(|name| !expected.contains_key(name)) {
            return Err(format!("nobody wrote entry {seq} of {device}").into());
        }
        self.check_the_pictures()?;
        self.check_that_all_show_the_same()?;
        self.check_for_the_secret()
    }

    /// Every picture that is shown is whole, at the office and on each phone that may see it.
    fn check_the_pictures(&self) -> Outcome<()> {
        let state = self.office.state().ok_or("the office is down")?;
        for (which, phone) in self.phones.iter().enumerate() {
            for number in 1..=VISITS {
                for photo in phone.with(|store| store.photos_of_visit(visit(number)))? {
                    let refused = refused(phone)?.len();
                    let here = phone.with(|store| store.picture(&photo.sha256))?;
                    let there = state.store().picture(&photo.sha256)?;
                    for (place, jpeg) in [("here", here), ("at the office", there)] {
                        let whole = jpeg
                            .is_some_and(|jpeg| Sha256::digest(&jpeg).as_slice() == photo.sha256);
                        if !whole && refused == 0 {
                            let name = hex::encode(&photo.sha256[..4]);
                            return Err(format!(
                                "picture {name} of {} on phone {which} is missing or torn {place}: {photo:?}",
                                photo.id
                            )
                            .into());
                        }
                    }
                }
            }
        }
        Ok(())
    }

    fn check_that_all_show_the_same(&self) -> Outcome<()> {
        let state = self.office.state().ok_or("the office is down")?;
        for (which, phone) in self.phones.iter().enumerate() {
            let refused = phone.with(|store| store.refused())?;
            let held = phone.with(|store| store.held())?;
            for number in (1..=VISITS).filter(|number| held.contains(&visit(*number))) {
                // What was refused stays on the phone that wrote it, so there the two differ.
                if refused
                    .iter()
                    .any(|refused| refused.entry.subject == visit(number))
                {
                    continue;
                }
                let sees_all = phone.role.sees_confidential();
                let here = phone.with(|store| shown(store, visit(number), sees_all))?;
                let there = shown(&state.store(), visit(number), sees_all)?;
                if let Some((here, there)) =
                    here.iter().zip(&there).find(|(here, there)| here != there)
                {
                    return Err(format!(
                        "phone {which} shows\n  {here}\nand the office\n  {there}"
                    )
                    .into());
                }
                if here.len() != there.len() {
                    return Err(format!(
                        "phone {which} shows {here:#?}\nand the office {there:#?}"
                    )
                    .into());
                }
            }
        }
        Ok(())
    }

    /// An operator's phone holds nothing confidential, in no table and no entry, unless it was written there.
    fn check_for_the_secret(&self) -> Outcome<()> {
        for phone in self
            .phones
            .iter()
            .filter(|phone| !phone.role.sees_confidential())
        {
            if !refused(phone)?.is_empty() {
                continue;
            }
            let (path, key) = phone.file();
            let db = connect(&path, &key)?;
            let mut names = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")?;
            let names: Vec<String> = names
                .query_map([], |row| row.get(0))?
                .collect::<Result<_, _>>()?;
            for name in names {
                let mut rows = db.prepare(&format!("SELECT * FROM {name}"))?;
                let columns = rows.column_count();
                let mut rows = rows.query([])?;
                while let Some(row) = rows.next()? {
                    for column in 0..columns {
                        let bytes = row.get_ref(column)?.as_bytes().unwrap_or_default();
                        if bytes
                            .windows(SECRET.len())
                            .any(|part| part == SECRET.as_bytes())
                        {
                            return Err(format!(
                                "something confidential lies in {name} of an operator's phone"
                            )
                            .into());
                        }
                    }
                }
            }
        }
        Ok(())
    }
}

fn refused(phone: &SimPhone) -> Outcome<BTreeMap<i64, String>> {
    let refused = phone.with(|store| store.refused())?;
    Ok(refused
        .into_iter()
        .map(|refused| (refused.entry.seq, refused.reason))
        .collect())
}

/// A visit as it is shown, one line each.
fn shown(store: &Store, visit: Id, sees_all: bool) -> nyvri_core::Result<Vec<String>> {
    let may_see = |question: &str| sees_all || !is_confidential(question);
    let mut lines = vec![format!("{:?}", store.visit(visit)?)];
    let answers = store.answers(visit)?.into_iter();
    for row in answers.filter(|row| may_see(&row.question)) {
        lines.push(format!(
            "{} {:?} {} {}",
            row.question, row.answer, row.author, row.at
        ));
    }
    let mut hidden = Vec::new();
    for finding in store.findings(visit)? {
        if !finding.question.as_deref().is_none_or(may_see) {
            hidden.push(finding.id.to_string());
            continue;
        }
        for photo in store.photos_of_finding(finding.id)? {
            lines.push(format!(
                "{} {} {:?} {}",
                photo.id, photo.finding, photo.sha256, photo.author
            ));
        }
        lines.push(format!("{finding:?}"));
    }
    for row in store.overlaps(visit)? {
        let (_, name) = row.field.split_once('/').unwrap_or_default();
        if row.field.starts_with("answer/") && !may_see(name) || hidden.iter().any(|id| id == name)
        {
            continue;
        }
        let others: Vec<_> = row.others.iter().map(|other| &other.change).collect();
        lines.push(format!(
            "{} {:?} {others:?}",
            row.field, row.standing.change
        ));
    }
    lines.sort();
    Ok(lines)
}
