//! Starting a tenancy: its entry in the log, and with it the two visits, which plan themselves.

use std::collections::HashMap;

use chrono::NaiveDate;
use nyvri_core::Error;
use nyvri_core::content::deadlines::visit_windows;
use nyvri_core::domain::change::{
    BuildingAdded, DwellingAdded, InterpreterSet, TenancyStarted, VisitProposed,
};
use nyvri_core::domain::id::Id;
use nyvri_core::domain::visit::{Interpreter, VisitKind};
use nyvri_core::store::Store;
use nyvri_core::text::Language;

/// A tenancy to be.
#[derive(Debug, Clone, PartialEq)]
pub struct NewTenancy {
    /// Where.
    pub dwelling: Id,
    /// Who.
    pub tenant: String,
    /// Language tag.
    pub language: String,
    /// An interpreter is needed.
    pub needs_interpreter: bool,
    /// Children live here.
    pub has_children: bool,
    /// First day.
    pub starts_on: NaiveDate,
    /// The dwelling is new to the office and comes with the tenancy.
    pub new_home: Option<NewHome>,
}

/// A dwelling that the office did not know.
#[derive(Debug, Clone, PartialEq)]
pub struct NewHome {
    /// Its building.
    pub building: Id,
    /// The building is new as well: name of its complex, street and number.
    pub new_building: Option<BuildingAdded>,
    /// What the log says of it.
    pub dwelling: DwellingAdded,
}

/// What most homes in blocks have; used where nothing else is said.
pub const USUAL_FACTS: [&str; 3] = ["outer_wall", "bathroom_fan", "stairwell"];

const NOT_FOR_IT: Error = Error::NotFound { what: "template" };

/// Writes tenancies with their visits: all of them, or none.
pub fn start(store: &mut Store, author: Id, tenancies: &[NewTenancy]) -> nyvri_core::Result<()> {
    let mut asked = HashMap::new();
    for kind in [VisitKind::First, VisitKind::Second] {
        asked.insert(kind, store.template_for(kind)?);
    }
    store.in_transaction(|writer| {
        for new in tenancies {
            if let Some(home) = &new.new_home {
                if let Some(building) = &home.new_building {
                    writer.append(author, home.building, building.clone().into())?;
                }
                writer.append(author, new.dwelling, home.dwelling.clone().into())?;
            }
            let tenancy = writer.new_id();
            let started = TenancyStarted {
                dwelling: new.dwelling,
                tenant: new.tenant.clone(),
                language: new.language.clone(),
                needs_interpreter: new.needs_interpreter,
                has_children: new.has_children,
                starts_on: new.starts_on,
            };
            writer.append(author, tenancy, started.into())?;
            for window in visit_windows(new.starts_on, None)? {
                let visit = writer.new_id();
                let template = asked.get(&window.kind).ok_or(NOT_FOR_IT)?;
                let proposed = VisitProposed {
                    tenancy,
                    dwelling: new.dwelling,
                    kind: window.kind,
                    from_day: window.first,
                    to_day: window.last,
                    template: template.id.clone(),
                    template_version: template.version,
                };
                writer.append(author, visit, proposed.into())?;
                if new.needs_interpreter {
                    let interpreter = Interpreter::Needed;
                    writer.append(author, visit, InterpreterSet { interpreter }.into())?;
                }
            }
        }
        Ok(())
    })
}

/// The languages a tenant can be noted with; texts are `language-<tag>`.
pub const LANGUAGES: [Language; 9] = Language::TENANTS;

/// Longest name taken.
pub const LONGEST_NAME: usize = 120;
