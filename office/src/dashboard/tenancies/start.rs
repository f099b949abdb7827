//! Starting a tenancy: its entry in the log, and with it the two visits, which plan themselves.

use chrono::NaiveDate;
use nyvri_core::content::{HOME_VISIT, newest_template};
use nyvri_core::domain::change::{InterpreterSet, TenancyStarted, VisitProposed};
use nyvri_core::domain::id::Id;
use nyvri_core::domain::tenancy::visit_windows;
use nyvri_core::domain::visit::Interpreter;
use nyvri_core::store::Store;

/// A tenancy to be.
#[derive(Debug, Clone, PartialEq, Eq)]
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
}

/// Writes tenancies with their visits: all of them, or none.
pub fn start(store: &mut Store, author: Id, tenancies: &[NewTenancy]) -> nyvri_core::Result<()> {
    let template = newest_template(HOME_VISIT)?;
    let now = store.now();
    store.in_transaction(|writer| {
        for new in tenancies {
            let tenancy = Id::new(now);
            let started = TenancyStarted {
                dwelling: new.dwelling,
                tenant: new.tenant.clone(),
                language: new.language.clone(),
                needs_interpreter: new.needs_interpreter,
                has_children: new.has_children,
                starts_on: new.starts_on,
            };
            writer.append(author, tenancy, started.into())?;
            for window in visit_windows(new.starts_on) {
                let visit = Id::new(now);
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
pub const LANGUAGES: [&str; 9] = ["nb", "nn", "en", "ar", "fa", "pl", "so", "ti", "uk"];

/// Longest name taken.
pub const LONGEST_NAME: usize = 120;
