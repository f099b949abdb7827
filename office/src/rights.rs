//! Who may do what. The one table: pages, navigation and tests ask here.

use nyvri_core::domain::person::Role;

/// Something that not everyone may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Right {
    /// See every visit.
    SeeVisits,
    /// See the visits one is assigned to.
    SeeOwnVisits,
    /// Set time and people.
    PlanVisits,
    /// Say that the office is satisfied.
    ApproveVisits,
    /// Let the deadline of a finding stand still, with a reason.
    PauseDeadlines,
    /// Choose between values that people set without having seen each other's.
    SettleOverlaps,
    /// See which tenancies there are.
    SeeTenancies,
    /// Add tenancies, by hand or from a file.
    AddTenancies,
    /// See phones, pair and revoke them.
    KeepPhones,
    /// See the checklists, and publish the municipality's own.
    KeepChecklists,
    /// See how far the languages of tenants have come, and send them to a translator.
    SeeLanguages,
    /// Publish what came back from a translator: every phone then says it.
    PublishLanguages,
    /// See how the office itself fares.
    SeeHealth,
    /// See what was erased, and what soon will be.
    SeeErased,
    /// Erase a photo or a tenancy before its time.
    Erase,
}

/// Whether `role` has `right`.
pub fn allows(role: Role, right: Right) -> bool {
    use Right::{
        AddTenancies, ApproveVisits, Erase, KeepChecklists, KeepPhones, PauseDeadlines, PlanVisits,
        PublishLanguages, SeeErased, SeeHealth, SeeLanguages, SeeOwnVisits, SeeTenancies,
        SeeVisits, SettleOverlaps,
    };
    let rights: &[Right] = match role {
        Role::Coordinator => &[
            SeeVisits,
            SeeOwnVisits,
            PlanVisits,
            ApproveVisits,
            PauseDeadlines,
            SettleOverlaps,
            SeeTenancies,
            AddTenancies,
            KeepChecklists,
            SeeLanguages,
            PublishLanguages,
            KeepPhones,
            SeeErased,
            Erase,
        ],
        Role::Bomiljo => &[
            SeeVisits,
            SeeOwnVisits,
            PauseDeadlines,
            SettleOverlaps,
            SeeTenancies,
        ],
        Role::Operator => &[SeeOwnVisits],
        Role::Administrator => &[KeepPhones, SeeLanguages, SeeHealth, SeeErased],
    };
    rights.contains(&right)
}
