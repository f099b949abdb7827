//! A dwelling that the office does not know yet, typed together with its first tenancy. An empty office
//! begins here.

use nyvri_core::domain::change::{BuildingAdded, DwellingAdded};
use nyvri_core::domain::id::Id;
use nyvri_core::domain::tenancy::is_dwelling_number;
use nyvri_core::store::Store;

use super::start::{NewHome, USUAL_FACTS};
use crate::dashboard::frame::form::Checked;

/// As typed.
#[derive(Default)]
pub struct NewDwelling {
    /// Street and number.
    pub address: String,
    /// `H0203`.
    pub number: String,
    /// Name of the complex; the address names it when empty.
    pub complex: String,
    /// Rooms for living.
    pub rooms: String,
    /// Square metres.
    pub area: String,
}

impl NewDwelling {
    /// From the fields of the form.
    pub fn typed_in(form: &Checked) -> Self {
        Self {
            address: form.get("address").to_owned(),
            number: form.get("number").to_uppercase(),
            complex: form.get("complex").to_owned(),
            rooms: form.get("rooms").to_owned(),
            area: form.get("area").to_owned(),
        }
    }

    /// Whether anything was typed at all.
    pub fn is_meant(&self) -> bool {
        !self.address.is_empty() || !self.number.is_empty()
    }

    /// Whether it can be added.
    pub fn is_whole(&self) -> bool {
        let fits = |text: &str| (1..=120).contains(&text.chars().count());
        fits(&self.address)
            && self.complex.chars().count() <= 120
            && is_dwelling_number(&self.number)
            && self.rooms.parse::<u8>().is_ok()
            && self.area.parse::<u16>().is_ok()
    }

    /// Its id, and what makes it; one that is here already is found again.
    pub fn resolve(&self, store: &Store) -> nyvri_core::Result<(Id, Option<NewHome>)> {
        let here = |address: &str| address.to_lowercase() == self.address.to_lowercase();
        let dwellings = store.dwellings()?;
        let known = dwellings
            .iter()
            .find(|row| row.number == self.number && here(&row.address));
        if let Some(known) = known {
            return Ok((known.id, None));
        }
        let buildings = store.buildings()?;
        let building = buildings.iter().find(|row| here(&row.address));
        let id = building.map_or_else(|| store.new_id(), |row| row.id);
        let home = NewHome {
            building: id,
            new_building: building.is_none().then(|| self.building()),
            dwelling: self.dwelling(id),
        };
        Ok((store.new_id(), Some(home)))
    }

    fn building(&self) -> BuildingAdded {
        let named = !self.complex.is_empty();
        BuildingAdded {
            complex: if named { &self.complex } else { &self.address }.clone(),
            address: self.address.clone(),
        }
    }

    fn dwelling(&self, building: Id) -> DwellingAdded {
        DwellingAdded {
            building,
            number: self.number.clone(),
            rooms: self.rooms.parse().unwrap_or_default(),
            area_m2: self.area.parse().unwrap_or_default(),
            facts: USUAL_FACTS.map(str::to_owned).into(),
        }
    }
}
