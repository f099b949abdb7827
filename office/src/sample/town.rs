//! Fjordvik: its people, three buildings and forty dwellings.

use nyvri_core::clock::UnixMillis;
use nyvri_core::domain::change::{BuildingAdded, DwellingAdded, PersonAdded};
use nyvri_core::domain::id::Id;
use nyvri_core::domain::person::Role;

use super::timeline::Timeline;

/// Someone who works with visits.
pub struct Person {
    /// Typed at the sign-in.
    pub sign_in_name: &'static str,
    /// As colleagues see it.
    pub name: &'static str,
    /// What the person does.
    pub role: Role,
}

const fn person(sign_in_name: &'static str, name: &'static str, role: Role) -> Person {
    Person {
        sign_in_name,
        name,
        role,
    }
}

/// Everyone.
pub const PEOPLE: [Person; 6] = [
    person("kari", "Kari Nesset", Role::Coordinator),
    person("ingrid", "Ingrid Solbakk", Role::Bomiljo),
    person("ola", "Ola Brekke", Role::Operator),
    person("amal", "Amal Yusuf", Role::Bomiljo),
    person("silje", "Silje Haugan", Role::Operator),
    person("trygve", "Trygve Moum", Role::Administrator),
];

const ADDRESSES: [(&str, usize); 3] = [
    ("Svaleborgveien 12", 14),
    ("Svaleborgveien 14", 13),
    ("Svaleborgveien 16", 13),
];

/// A year before now: the town is older than its visits.
const YEAR_MS: i64 = 365 * 24 * 60 * 60 * 1000;

/// Who and what there is.
pub struct Town {
    /// In the order of [`PEOPLE`].
    pub people: Vec<Id>,
    /// Three.
    pub buildings: Vec<Id>,
    /// Forty, building by building.
    pub dwellings: Vec<Dwelling>,
}

/// A dwelling.
pub struct Dwelling {
    /// The dwelling.
    pub id: Id,
    /// Which building.
    pub building: usize,
    /// `H0203`.
    pub number: String,
    /// What it has.
    pub facts: Vec<String>,
}

impl Town {
    /// Names everything.
    pub fn found(now: UnixMillis) -> Self {
        let then = now - YEAR_MS;
        let dwellings = ADDRESSES
            .iter()
            .enumerate()
            .flat_map(|(building, (_, count))| {
                (0..*count).map(move |index| dwelling(then, building, index))
            });
        Self {
            people: PEOPLE.iter().map(|_| Id::new(then)).collect(),
            buildings: ADDRESSES.iter().map(|_| Id::new(then)).collect(),
            dwellings: dwellings.collect(),
        }
    }

    /// Kari, who plans.
    pub fn coordinator(&self) -> Id {
        self.people[0]
    }

    /// Bomiljø and operator of one of the two pairs.
    pub fn pair(&self, second: bool) -> [Id; 2] {
        if second {
            [self.people[3], self.people[4]]
        } else {
            [self.people[1], self.people[2]]
        }
    }

    /// Writes people and buildings into the timeline.
    pub fn write(&self, timeline: &mut Timeline, now: UnixMillis) {
        let (then, author) = (now - YEAR_MS, self.coordinator());
        for (person, id) in PEOPLE.iter().zip(&self.people) {
            let (name, role) = (person.name.to_owned(), person.role);
            timeline.write(then, author, *id, vec![PersonAdded { name, role }.into()]);
        }
        for ((address, _), id) in ADDRESSES.iter().zip(&self.buildings) {
            let added = BuildingAdded {
                complex: "Svaleborg".to_owned(),
                address: (*address).to_owned(),
            };
            timeline.write(then, author, *id, vec![added.into()]);
        }
        for dwelling in &self.dwellings {
            let added = DwellingAdded {
                building: self.buildings[dwelling.building],
                number: dwelling.number.clone(),
                rooms: if dwelling.number.ends_with('1') { 3 } else { 2 },
                area_m2: if dwelling.number.ends_with('1') {
                    68
                } else {
                    47
                },
                facts: dwelling.facts.clone(),
            };
            timeline.write(then, author, dwelling.id, vec![added.into()]);
        }
    }
}

fn dwelling(then: UnixMillis, building: usize, index: usize) -> Dwelling {
    let (storey, place) = (index / 4 + 1, index % 4 + 1);
    let mut facts = vec!["outer_wall", "bathroom_fan", "stairwell", "cellar_storage"];
    if storey == 1 {
        facts.push("ground_floor");
    } else {
        facts.push("balcony");
    }
    facts.push(if building == 1 {
        "shared_laundry"
    } else {
        "washing_machine"
    });
    Dwelling {
        id: Id::new(then),
        building,
        number: format!("H{storey:02}{place:02}"),
        facts: facts.into_iter().map(str::to_owned).collect(),
    }
}
