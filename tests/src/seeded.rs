//! An office in the test's own process, with one home, one tenancy and one visit today.

use std::path::Path;
use std::sync::Arc;

use nyvri::FieldApp;
use nyvri_core::calendar::day_of;
use nyvri_core::clock::{Clock, SystemClock};
use nyvri_core::domain::change::{
    BuildingAdded, DwellingAdded, PersonAdded, TenancyStarted, VisitAssigned, VisitProposed,
    VisitScheduled,
};
use nyvri_core::domain::id::Id;
use nyvri_core::domain::person::Role;
use nyvri_core::domain::visit::VisitKind;
use nyvri_office::accounts::NewAccount;
use nyvri_office::checklists::FOLDER;
use nyvri_office::pairing_text::pairing_text;
use nyvri_office::{Config, Running, serve};

use crate::browser::Browser;
use crate::phone::open;

const PASSWORD: &str = "prøve-passord-2026";

/// Two phones, and the folders that go when they are dropped.
pub type BothPhones = (Arc<FieldApp>, Arc<FieldApp>, [tempfile::TempDir; 2]);

/// An office in this process, with one visit to do.
pub struct Seeded {
    /// The office.
    pub running: Running,
    /// Ingrid Solbakk.
    pub bomiljo: Id,
    /// Ola Brekke.
    pub operator: Id,
    /// The visit, today, for both.
    pub visit: String,
    _data: tempfile::TempDir,
}

/// An office with one dwelling, one tenancy and one visit today for a worker of each kind.
pub async fn office() -> Result<Seeded, Box<dyn std::error::Error>> {
    let data = tempfile::tempdir()?;
    let running = serve(Config::for_tests(data.path().to_owned())).await?;
    let mut store = running.state.store();
    let [bomiljo, operator, building, dwelling, tenancy, visit] =
        std::array::from_fn(|_| store.new_id());
    let today = day_of(SystemClock.now());
    let facts = ["outer_wall", "bathroom_fan", "stairwell"]
        .map(str::to_owned)
        .to_vec();
    let (number, tenant, language) = (
        "H0203".to_owned(),
        "Amina Warsame".to_owned(),
        "so".to_owned(),
    );
    store.in_transaction(|writer| {
        for (person, name, role) in [
            (bomiljo, "Ingrid Solbakk", Role::Bomiljo),
            (operator, "Ola Brekke", Role::Operator),
        ] {
            writer.append(
                person,
                person,
                PersonAdded {
                    name: name.to_owned(),
                    role,
                }
                .into(),
            )?;
        }
        let address = "Svaleborgveien 14".to_owned();
        writer.append(
            bomiljo,
            building,
            BuildingAdded {
                complex: "Svaleborg".to_owned(),
                address,
            }
            .into(),
        )?;
        let home = DwellingAdded {
            building,
            number,
            rooms: 3,
            area_m2: 64,
            facts,
        };
        writer.append(bomiljo, dwelling, home.into())?;
        let lease = TenancyStarted {
            dwelling,
            tenant,
            language,
            needs_interpreter: false,
            has_children: true,
            starts_on: today - chrono::Days::new(21),
        };
        writer.append(bomiljo, tenancy, lease.into())?;
        let proposed = VisitProposed {
            tenancy,
            dwelling,
            kind: VisitKind::First,
            from_day: today,
            to_day: today,
            template: "ny-vri".to_owned(),
            template_version: 1,
        };
        writer.append(bomiljo, visit, proposed.into())?;
        writer.append(
            bomiljo,
            visit,
            VisitScheduled {
                starts_at: SystemClock.now(),
            }
            .into(),
        )?;
        writer.append(
            bomiljo,
            visit,
            VisitAssigned {
                people: vec![bomiljo, operator],
            }
            .into(),
        )
    })?;
    drop(store);
    Ok(Seeded {
        running,
        bomiljo,
        operator,
        visit: visit.to_string(),
        _data: data,
    })
}

impl Seeded {
    /// A fresh pairing text for a person.
    pub fn pairing(&self, person: Id, role: Role) -> Result<String, nyvri_office::Error> {
        let state = &self.running.state;
        let (code, _) = state.accounts().make_pairing(person, role, state.now())?;
        let address = self.running.phones.to_string();
        Ok(pairing_text(&address, &code, state.certificate()))
    }

    /// Ingrid's phone and Ola's, paired, with the folders they live in.
    pub async fn both_phones(&self) -> Result<BothPhones, Box<dyn std::error::Error>> {
        let folders = [tempfile::tempdir()?, tempfile::tempdir()?];
        let [one, two] = folders.each_ref().map(tempfile::TempDir::path);
        let ingrid = self.phone(one, self.bomiljo, Role::Bomiljo).await?;
        let ola = self.phone(two, self.operator, Role::Operator).await?;
        Ok((ingrid, ola, folders))
    }

    /// The browser of Kari Nesset, who coordinates, signed in.
    pub fn coordinator(&self) -> Result<Browser, Box<dyn std::error::Error>> {
        let state = &self.running.state;
        let account = NewAccount {
            person: Id::new(2),
            sign_in_name: "kari.nesset",
            name: "Kari Nesset",
            role: Role::Coordinator,
            password: PASSWORD,
        };
        state.accounts().add(&account, state.now())?;
        let mut browser = Browser::new(self.running.dashboard.port());
        let fields = [("name", "kari.nesset"), ("password", PASSWORD)];
        let signed_in = browser.fill("/sign-in", "/sign-in", &fields)?.status;
        if signed_in != 303 {
            return Err(format!("signing in gave {signed_in}").into());
        }
        Ok(browser)
    }

    /// Another visit of the same tenancy, in the same window and at the same time, for both, with this checklist.
    pub fn plan(
        &self,
        kind: VisitKind,
        template: &str,
        version: u32,
    ) -> Result<Id, Box<dyn std::error::Error>> {
        let mut store = self.running.state.store();
        let seeded = store.visit(self.visit.parse()?)?;
        let visit = store.new_id();
        let proposed = VisitProposed {
            tenancy: seeded.tenancy,
            dwelling: seeded.dwelling,
            kind,
            from_day: seeded.from_day,
            to_day: seeded.to_day,
            template: template.to_owned(),
            template_version: version,
        };
        let starts_at = seeded.starts_at.unwrap_or(0);
        let people = vec![self.bomiljo, self.operator];
        let changes = [
            proposed.into(),
            VisitScheduled { starts_at }.into(),
            VisitAssigned { people }.into(),
        ];
        store.write(self.bomiljo, visit, &changes)?;
        Ok(visit)
    }

    /// Lays files into the folder of the municipality's own checklists.
    pub fn lay_checklist(&self, files: &[(&str, &str)]) -> std::io::Result<()> {
        let folder = self.running.state.settings().data.join(FOLDER);
        std::fs::create_dir_all(&folder)?;
        let mut files = files.iter();
        files.try_for_each(|(name, text)| std::fs::write(folder.join(name), text))
    }

    /// A phone of a person, paired.
    pub async fn phone(
        &self,
        folder: &Path,
        person: Id,
        role: Role,
    ) -> Result<Arc<FieldApp>, Box<dyn std::error::Error>> {
        let app = open(folder)?;
        app.pair(self.pairing(person, role)?, "Prøvetelefon".to_owned())
            .await?;
        Ok(app)
    }
}
