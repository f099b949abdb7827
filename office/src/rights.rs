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
    /// Choose between values that people set without having seen each other's.
    SettleOverlaps,
    /// See which tenancies there are.
    SeeTenancies,
    /// Add tenancies, by hand or from a file.
    AddTenancies,
    /// See phones, pair and revoke them.
    KeepPhones,
    /// See how the office itself fares.
    SeeHealth,
}

/// Whether `role` has `right`.
pub fn allows(role: Role, right: Right) -> bool {
    use Right::{
        AddTenancies, ApproveVisits, KeepPhones, PlanVisits, SeeHealth, SeeOwnVisits, SeeTenancies,
        SeeVisits, SettleOverlaps,
    };
    let rights: &[Right] = match role {
        Role::Coordinator => &[
            SeeVisits,
            SeeOwnVisits,
            PlanVisits,
            ApproveVisits,
            SettleOverlaps,
            SeeTenancies,
            AddTenancies,
            KeepPhones,
        ],
        Role::Bomiljo => &[SeeVisits, SeeOwnVisits, SettleOverlaps, SeeTenancies],
        Role::Operator => &[SeeOwnVisits],
        Role::Administrator => &[KeepPhones, SeeHealth],
    };
    rights.contains(&right)
}
