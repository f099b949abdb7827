//! An office of several nodes: a real PostgreSQL and a real S3 server, and nodes in this process that share
//! them. Each node has a folder of its own and nothing of the others' but the key.

use std::error::Error;
use std::path::{Path, PathBuf};

use nyvri_core::domain::change::{
    BuildingAdded, DwellingAdded, PersonAdded, TenancyStarted, VisitAssigned, VisitProposed,
    VisitScheduled,
};
use nyvri_core::domain::id::Id;
use nyvri_core::domain::person::Role;
use nyvri_core::domain::visit::VisitKind;
use nyvri_core::store::{Key, connect};
use nyvri_office::durable::Sharing;
use nyvri_office::pairing_text::pairing_text;
use nyvri_office::{Config, DataFolder, Running, serve};

use crate::object_server::ObjectServer;
use crate::postgres::Postgres;

type Outcome<T> = Result<T, Box<dyn Error>>;

/// What nodes share.
pub struct Together {
    /// The log.
    pub postgres: Postgres,
    /// The pictures.
    pub objects: ObjectServer,
    folders: tempfile::TempDir,
}

impl Together {
    /// Starts both servers.
    pub fn start() -> Outcome<Self> {
        Ok(Self {
            postgres: Postgres::start()?,
            objects: ObjectServer::start()?,
            folders: tempfile::tempdir()?,
        })
    }

    /// The folder of a node, and what it shares.
    pub fn folder(&self, node: &str) -> DataFolder {
        let settings = self.objects.environment();
        let sharing = Sharing {
            log: Some(self.postgres.url()),
            photos: Some(self.objects.url()),
            municipality_number: Some("5001".to_owned()),
            photo_settings: settings
                .map(|(name, value)| (name.to_owned(), value))
                .to_vec(),
            ..Sharing::default()
        };
        DataFolder {
            key_file: Some(self.key_file()),
            sharing,
            ..DataFolder::at(self.path(node))
        }
    }

    /// Starts a node on its folder.
    pub async fn node(&self, name: &str) -> Outcome<Running> {
        let folder = self.folder(name);
        Ok(serve(Config {
            folder,
            ..Config::for_tests(self.path(name))
        })
        .await?)
    }

    /// For a node in a process of its own.
    pub fn environment(&self) -> Vec<(&'static str, String)> {
        let mut all = self.objects.environment().to_vec();
        all.push(("NYVRI_LOG", self.postgres.url()));
        all.push(("NYVRI_PHOTOS", self.objects.url()));
        all.push(("NYVRI_MUNICIPALITY_NUMBER", "5001".to_owned()));
        all.push(("NYVRI_KEY_FILE", self.key_file().display().to_string()));
        all
    }

    /// Where a node keeps its files.
    pub fn path(&self, node: &str) -> PathBuf {
        self.folders.path().join(node)
    }

    /// The key that every node has.
    pub fn key(&self) -> Outcome<Key> {
        key_in(&self.key_file())
    }

    /// Every row of every table that nodes must agree on.
    pub fn tables(&self, node: &str) -> Outcome<Vec<String>> {
        let folder = self.path(node);
        let mut rows = tables(&folder.join("nyvri.db"), &self.key()?)?;
        rows.extend(tables(&folder.join("office.db"), &self.key()?)?);
        Ok(rows)
    }

    fn key_file(&self) -> PathBuf {
        self.folders.path().join("key")
    }
}

/// The key in a file.
pub fn key_in(file: &Path) -> Outcome<Key> {
    let text = std::fs::read_to_string(file)?;
    let bytes = nyvri_core::hex::decode(text.trim()).ok_or("the key is not hex")?;
    Ok(Key::from_slice(&bytes).ok_or("the key has another length")?)
}

/// Every row of a database as text, without what belongs to one file alone.
pub fn tables(file: &Path, key: &Key) -> Outcome<Vec<String>> {
    let db = connect(file, key)?;
    let names =
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN ('replica', 'setting')
                 AND name NOT LIKE 'sqlite_%' ORDER BY name";
    let names: Vec<String> = db
        .prepare(names)?
        .query_map([], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    let mut all = Vec::new();
    for name in names {
        let mut query = db.prepare(&format!("SELECT * FROM {name}"))?;
        let columns = query.column_count();
        let rows = query.query_map([], |row| {
            let cells = (0..columns).map(|column| row.get::<_, rusqlite::types::Value>(column));
            Ok(format!(
                "{name} {:?}",
                cells.collect::<Result<Vec<_>, _>>()?
            ))
        })?;
        all.extend(rows.collect::<Result<Vec<_>, _>>()?);
    }
    all.sort();
    Ok(all)
}

/// A worker of each kind and a visit today for both, written at one node.
pub struct Planned {
    /// Ingrid Solbakk.
    pub bomiljo: Id,
    /// Ola Brekke.
    pub operator: Id,
    /// The visit.
    pub visit: Id,
}

/// Plans a visit at a node.
pub fn plan_a_visit(node: &Running) -> Outcome<Planned> {
    let mut store = node.state.store();
    let [bomiljo, operator, building, dwelling, tenancy, visit] =
        std::array::from_fn(|_| store.new_id());
    let now = store.now();
    let today = nyvri_core::calendar::day_of(now);
    let people = [
        (bomiljo, "Ingrid Solbakk", Role::Bomiljo),
        (operator, "Ola Brekke", Role::Operator),
    ];
    let house = BuildingAdded {
        complex: "Svaleborg".to_owned(),
        address: "Svaleborgveien 14".to_owned(),
    };
    let home = DwellingAdded {
        building,
        number: "H0203".to_owned(),
        rooms: 3,
        area_m2: 64,
        facts: vec!["outer_wall".to_owned(), "bathroom_fan".to_owned()],
    };
    let lease = TenancyStarted {
        dwelling,
        tenant: "Amina Warsame".to_owned(),
        language: "so".to_owned(),
        needs_interpreter: false,
        has_children: true,
        starts_on: today - chrono::Days::new(21),
    };
    let proposed = VisitProposed {
        tenancy,
        dwelling,
        kind: VisitKind::First,
        from_day: today,
        to_day: today,
        template: "ny-vri".to_owned(),
        template_version: 1,
    };
    store.in_transaction(|writer| {
        for (person, name, role) in people {
            let name = name.to_owned();
            writer.append(person, person, PersonAdded { name, role }.into())?;
        }
        writer.append(bomiljo, building, house.into())?;
        writer.append(bomiljo, dwelling, home.into())?;
        writer.append(bomiljo, tenancy, lease.into())?;
        writer.append(bomiljo, visit, proposed.into())?;
        writer.append(bomiljo, visit, VisitScheduled { starts_at: now }.into())?;
        let people = vec![bomiljo, operator];
        writer.append(bomiljo, visit, VisitAssigned { people }.into())
    })?;
    Ok(Planned {
        bomiljo,
        operator,
        visit,
    })
}

/// A code that pairs one phone with a node.
pub fn pairing(node: &Running, person: Id, role: Role) -> Outcome<String> {
    let state = &node.state;
    let (code, _) = state.accounts().make_pairing(person, role, state.now())?;
    Ok(pairing_text(
        &node.phones.to_string(),
        &code,
        state.certificate(),
    ))
}
