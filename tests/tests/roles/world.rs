//! An office to ask, and how it is asked.

use std::error::Error;

use nyvri_core::clock::{Clock, SystemClock};
use nyvri_core::domain::change::{FindingLogged, VisitCompleted, VisitStarted};
use nyvri_core::domain::id::Id;
use nyvri_core::domain::person::Role;
use nyvri_core::photo::take_in;
use nyvri_core::store::Key;
use nyvri_office::accounts::NewAccount;
use nyvri_tests::bench::office::{add_building, add_visit};
use nyvri_tests::bench::outcome::Replica;
use nyvri_tests::browser::{Answer, Browser};
use nyvri_tests::pictures::bathroom;
use nyvri_tests::seeded::{self, Seeded};

use super::table::Who::{Administrator, Bomiljo, Coordinator, Nobody, Operator, Stranger};
use super::table::{Route, Who};

pub type Outcome<T = ()> = Result<T, Box<dyn Error>>;

pub const PASSWORD: &str = "prøve-passord-2026";

/// An office with a visit that has ended, one to come, and somebody of each role.
pub struct World {
    pub office: Seeded,
    names: Vec<(&'static str, String)>,
}

impl World {
    pub async fn new() -> Outcome<Self> {
        let office = seeded::office().await?;
        let state = &office.running.state;
        let [planned, spare] = state.store().in_transaction(|writer| {
            let building = Id::new(1);
            add_building(writer, office.bomiljo, building)?;
            let now = SystemClock.now();
            let mut add =
                || add_visit(writer, building, vec![office.bomiljo, office.operator], now);
            Ok([add()?, add()?])
        })?;
        let tenancy = state.store().visit(spare)?.tenancy;
        for (who, person, role) in [
            (Coordinator, Id::new(2), Role::Coordinator),
            (Bomiljo, office.bomiljo, Role::Bomiljo),
            (Operator, office.operator, Role::Operator),
            (Stranger, Id::new(3), Role::Operator),
            (Administrator, Id::new(4), Role::Administrator),
        ] {
            let sign_in_name = who.name();
            let account = NewAccount {
                person,
                sign_in_name,
                name: sign_in_name,
                role,
                password: PASSWORD,
            };
            state.accounts().add(&account, state.now())?;
        }
        let folder = tempfile::tempdir()?;
        office
            .phone(folder.path(), office.bomiljo, Role::Bomiljo)
            .await?;
        let visit: Id = office.visit.parse()?;
        let photo = photo_of(&office, visit, "smoke-alarm-sounds", 1)?;
        let spare_photo = photo_of(&office, visit, "smoke-alarm-sounds", 3)?;
        let confidential = photo_of(&office, visit, "feels-safe", 2)?;
        let ended = [VisitStarted {}.into(), VisitCompleted {}.into()];
        state.store().write(office.bomiljo, visit, &ended)?;
        let dwelling = state.store().visit(visit)?.dwelling;
        let finding = state.store().photo(photo)?.finding.to_string();
        let checklists = state.settings().data.join(nyvri_office::checklists::FOLDER);
        std::fs::create_dir_all(&checklists)?;
        std::fs::write(checklists.join("rehus.json"), "{}")?;
        let device = state.accounts().devices()?[0].id.to_string();
        let names = vec![
            ("{done}", visit.to_string()),
            ("{planned}", planned.to_string()),
            ("{photo}", photo.to_string()),
            ("{finding}", finding),
            ("{confidential}", confidential.to_string()),
            ("{spare-photo}", spare_photo.to_string()),
            ("{tenancy}", tenancy.to_string()),
            ("{dwelling}", dwelling.to_string()),
            ("{device}", device),
            ("{person}", office.bomiljo.to_string()),
        ];
        Ok(Self { office, names })
    }

    pub fn named(&self, text: &str) -> String {
        let all = self.names.iter();
        all.fold(text.to_owned(), |text, (name, id)| text.replace(name, id))
    }

    pub fn browser(&self, who: Who) -> Outcome<Browser> {
        let mut browser = Browser::new(self.office.running.dashboard.port());
        if who != Nobody {
            let fields = [("name", who.name()), ("password", PASSWORD)];
            let answer = browser.fill("/sign-in", "/sign-in", &fields)?;
            assert_eq!(answer.status, 303, "{who:?} cannot sign in");
        }
        Ok(browser)
    }

    pub fn ask(&self, browser: &mut Browser, page: &Route) -> Outcome<Answer> {
        let address = self.named(page.address);
        if page.route.starts_with("GET") {
            return Ok(browser.ask(&address)?);
        }
        let fields: Vec<(&str, String)> = page
            .form
            .iter()
            .map(|(name, value)| (*name, self.named(value)))
            .collect();
        let fields: Vec<(&str, &str)> = fields
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        // A form of another page has the token of the same session: only the right is missing.
        Ok(browser.fill("/", &address, &fields)?)
    }
}

/// A finding of a question, with a photo.
fn photo_of(office: &Seeded, visit: Id, question: &str, seed: u64) -> Outcome<Id> {
    let mut store = office.running.state.store();
    let finding = store.new_id();
    let question = Some(question.to_owned());
    store.write(
        office.bomiljo,
        visit,
        &[FindingLogged { finding, question }.into()],
    )?;
    Ok(store.take_photo(office.bomiljo, visit, finding, &take_in(&bathroom(seed))?)?)
}

/// What a no must leave as it is: everything that people see, phones and their rights, pairing codes.
pub fn kept(world: &World) -> Outcome<(Vec<String>, String)> {
    let state = &world.office.running.state;
    let data = &state.settings().data;
    let key = nyvri_core::hex::decode(std::fs::read_to_string(data.join("key"))?.trim());
    let key = key.and_then(|key| Key::from_slice(&key)).ok_or("no key")?;
    let rows = Replica::read(&data.join("nyvri.db"), &key)?.rows;
    Ok((rows, format!("{:?}", state.accounts().devices()?)))
}
