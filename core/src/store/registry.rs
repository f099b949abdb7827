//! Queries: buildings, dwellings, tenancies, people.

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row};

use crate::domain::id::Id;
use crate::domain::person::Role;
use crate::error::{Error, Result};

use super::Store;

/// A building.
#[derive(Debug, Clone, PartialEq)]
pub struct BuildingRow {
    /// The building.
    pub id: Id,
    /// Name of its complex.
    pub complex: String,
    /// Street and number.
    pub address: String,
}

/// A dwelling with its building's address.
#[derive(Debug, Clone, PartialEq)]
pub struct DwellingRow {
    /// The dwelling.
    pub id: Id,
    /// Its building.
    pub building: Id,
    /// Name of the complex.
    pub complex: String,
    /// Street and number.
    pub address: String,
    /// Dwelling number, `H0203`.
    pub number: String,
    /// Rooms for living.
    pub rooms: u8,
    /// Square metres.
    pub area_m2: u16,
    /// From [`crate::domain::template::FACTS`].
    pub facts: Vec<String>,
}

impl DwellingRow {
    /// The storey that the dwelling number tells: `H0203` is on the second.
    pub fn storey(&self) -> Option<u8> {
        self.number.get(1..3)?.parse().ok()
    }
}

/// A tenancy.
#[derive(Debug, Clone, PartialEq)]
pub struct TenancyRow {
    /// The tenancy.
    pub id: Id,
    /// Its dwelling.
    pub dwelling: Id,
    /// The tenant's name.
    pub tenant: String,
    /// Language tag.
    pub language: String,
    /// An interpreter is needed.
    pub needs_interpreter: bool,
    /// Children live here.
    pub has_children: bool,
    /// First day.
    pub starts_on: NaiveDate,
    /// Last day, once it has ended.
    pub ends_on: Option<NaiveDate>,
}

/// A person who works with visits.
#[derive(Debug, Clone, PartialEq)]
pub struct PersonRow {
    /// The person.
    pub id: Id,
    /// The name.
    pub name: String,
    /// What the person does.
    pub role: Role,
}

const DWELLING: &str =
    "SELECT d.id, d.building, b.complex, b.address, d.number, d.rooms, d.area_m2, d.facts
    FROM dwelling d LEFT JOIN building b ON b.id = d.building";
const TENANCY: &str =
    "SELECT id, dwelling, tenant, language, needs_interpreter, has_children, starts_on,
    ends_on FROM tenancy";

impl Store {
    /// Every building, by complex and address.
    pub fn buildings(&self) -> Result<Vec<BuildingRow>> {
        let mut query = self.db.prepare_cached(
            "SELECT id, complex, address FROM building WHERE stamp <> x'' ORDER BY complex, address",
        )?;
        let rows = query.query_map([], |row| {
            Ok(BuildingRow {
                id: row.get(0)?,
                complex: row.get(1)?,
                address: row.get(2)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// One building.
    pub fn building(&self, id: Id) -> Result<BuildingRow> {
        let buildings = self.buildings()?.into_iter();
        let mut found = buildings.filter(|building| building.id == id);
        found.next().ok_or(Error::NotFound { what: "building" })
    }

    /// The names of the complexes, in order.
    pub fn complexes(&self) -> Result<Vec<String>> {
        let mut query = self.db.prepare_cached(
            "SELECT DISTINCT complex FROM building WHERE stamp <> x'' ORDER BY complex",
        )?;
        let rows = query.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// One dwelling.
    pub fn dwelling(&self, id: Id) -> Result<DwellingRow> {
        self.db
            .prepare_cached(&format!("{DWELLING} WHERE d.id = ?1"))?
            .query_row([id], dwelling_from)
            .optional()?
            .ok_or(Error::NotFound { what: "dwelling" })
    }

    /// Every dwelling, by address and number.
    pub fn dwellings(&self) -> Result<Vec<DwellingRow>> {
        let mut query = self.db.prepare_cached(&format!(
            "{DWELLING} WHERE d.stamp <> x'' ORDER BY b.address, d.number"
        ))?;
        let rows = query.query_map([], dwelling_from)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// One tenancy.
    pub fn tenancy(&self, id: Id) -> Result<TenancyRow> {
        self.db
            .prepare_cached(&format!("{TENANCY} WHERE id = ?1 AND stamp <> x''"))?
            .query_row([id], tenancy_from)
            .optional()?
            .ok_or(Error::NotFound { what: "tenancy" })
    }

    /// Every tenancy, newest first.
    pub fn tenancies(&self) -> Result<Vec<TenancyRow>> {
        let mut query = self.db.prepare_cached(&format!(
            "{TENANCY} WHERE stamp <> x'' ORDER BY starts_on DESC, id"
        ))?;
        let rows = query.query_map([], tenancy_from)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// One person.
    pub fn person(&self, id: Id) -> Result<PersonRow> {
        self.db
            .prepare_cached("SELECT id, name, role FROM person WHERE id = ?1")?
            .query_row([id], person_from)
            .optional()?
            .ok_or(Error::NotFound { what: "person" })
    }

    /// Everyone, by name.
    pub fn people(&self) -> Result<Vec<PersonRow>> {
        let mut query = self.db.prepare_cached(
            "SELECT id, name, role FROM person WHERE stamp <> x'' ORDER BY name, id",
        )?;
        let rows = query.query_map([], person_from)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

fn dwelling_from(row: &Row<'_>) -> rusqlite::Result<DwellingRow> {
    let facts: String = row.get(7)?;
    Ok(DwellingRow {
        id: row.get(0)?,
        building: row.get(1)?,
        complex: row.get::<_, Option<String>>(2)?.unwrap_or_default(),
        address: row.get::<_, Option<String>>(3)?.unwrap_or_default(),
        number: row.get(4)?,
        rooms: row.get(5)?,
        area_m2: row.get(6)?,
        facts: serde_json::from_str(&facts).unwrap_or_default(),
    })
}

fn tenancy_from(row: &Row<'_>) -> rusqlite::Result<TenancyRow> {
    Ok(TenancyRow {
        id: row.get(0)?,
        dwelling: row.get(1)?,
        tenant: row.get(2)?,
        language: row.get(3)?,
        needs_interpreter: row.get(4)?,
        has_children: row.get(5)?,
        starts_on: day_from(row, 6)?.unwrap_or_default(),
        ends_on: day_from(row, 7)?,
    })
}

/// A day kept as `YYYY-MM-DD`; none when empty.
pub(super) fn day_from(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<NaiveDate>> {
    Ok(row.get::<_, String>(column)?.parse().ok())
}

fn person_from(row: &Row<'_>) -> rusqlite::Result<PersonRow> {
    let role: String = row.get(2)?;
    Ok(PersonRow {
        id: row.get(0)?,
        name: row.get(1)?,
        // A role that this version does not know may see the least.
        role: Role::from_code(&role).unwrap_or(Role::Operator),
    })
}
