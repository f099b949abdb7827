//! The homes and tenancies that the office knows, as rows of a file are compared with them.

use std::collections::{HashMap, HashSet};

use nyvri_core::domain::change::{BuildingAdded, DwellingAdded};
use nyvri_core::domain::id::Id;
use nyvri_core::store::Store;

use crate::dashboard::tenancies::start::{NewHome, USUAL_FACTS};
use crate::dashboard::visits::place;

/// A home, known or about to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Home {
    /// The dwelling.
    pub id: Id,
    /// Its building.
    pub building: Id,
    /// Address and number.
    pub place: String,
    address: String,
    number: String,
}

/// What is known.
pub struct Known {
    now: i64,
    homes: HashMap<(String, String), Home>,
    buildings: HashMap<String, Id>,
    tenancies: HashSet<(Id, String)>,
}

impl Known {
    /// Everything in the store.
    pub fn of(store: &Store) -> nyvri_core::Result<Self> {
        let homes = store.dwellings()?.into_iter().map(|row| {
            let (address, number) = (row.address.clone(), row.number.clone());
            let home = Home {
                id: row.id,
                building: row.building,
                place: place(&row),
                address,
                number,
            };
            (key(&home.address, &home.number), home)
        });
        let buildings = store
            .buildings()?
            .into_iter()
            .map(|row| (row.address.to_lowercase(), row.id));
        let tenancies = store
            .tenancies()?
            .into_iter()
            .map(|row| (row.dwelling, row.starts_on.to_string()));
        Ok(Self {
            now: store.now(),
            homes: homes.collect(),
            buildings: buildings.collect(),
            tenancies: tenancies.collect(),
        })
    }

    /// A home by address and number, however they are cased.
    pub fn home(&self, address: &str, number: &str) -> Option<Home> {
        self.homes.get(&key(address, number)).cloned()
    }

    /// A home to be, in a building that is known or to be.
    pub fn new_home(
        &self,
        complex: &str,
        address: &str,
        number: &str,
        rooms: u8,
        area_m2: u16,
    ) -> (Home, Option<NewHome>) {
        let (complex, address, number) =
            (complex.to_owned(), address.to_owned(), number.to_owned());
        let known = self.buildings.get(&address.to_lowercase()).copied();
        let building = known.unwrap_or_else(|| Id::new(self.now));
        let place = format!("{address}, {number}");
        let home = Home {
            id: Id::new(self.now),
            building,
            place,
            address: address.clone(),
            number: number.clone(),
        };
        let new_building = known
            .is_none()
            .then_some(BuildingAdded { complex, address });
        let facts = USUAL_FACTS.map(str::to_owned).to_vec();
        let dwelling = DwellingAdded {
            building,
            number,
            rooms,
            area_m2,
            facts,
        };
        (
            home,
            Some(NewHome {
                building,
                new_building,
                dwelling,
            }),
        )
    }

    /// Notes a tenancy; false when the same home has one from the same day.
    pub fn take(&mut self, dwelling: Id, starts_on: &str) -> bool {
        self.tenancies.insert((dwelling, starts_on.to_owned()))
    }

    /// From now on the home is known to the rows that follow.
    pub fn keep(&mut self, home: &Home) {
        self.buildings
            .entry(home.address.to_lowercase())
            .or_insert(home.building);
        self.homes
            .entry(key(&home.address, &home.number))
            .or_insert_with(|| home.clone());
    }
}

/// Address and number as they are compared.
fn key(address: &str, number: &str) -> (String, String) {
    (address.trim().to_lowercase(), number.trim().to_uppercase())
}
