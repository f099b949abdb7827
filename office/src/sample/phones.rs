//! Three phones of the sample's people, one of them lost.

use nyvri_core::clock::UnixMillis;
use nyvri_core::domain::id::DeviceId;
use nyvri_core::domain::person::Role;

use super::town::Town;
use crate::accounts::{Accounts, PairingError};
use crate::error::{Error, Result};

const MINUTE_MS: i64 = 60_000;
const DAY_MS: i64 = 24 * 60 * MINUTE_MS;

/// Pairs them.
pub fn pair(accounts: &Accounts, town: &Town, now: UnixMillis) -> Result<()> {
    let phones = [
        (3, Role::Bomiljo, "Bomiljø 2", 25 * MINUTE_MS, 0, false),
        (4, Role::Operator, "Drift 2", 26 * 60 * MINUTE_MS, 14, false),
        (4, Role::Operator, "Drift 2, gammel", 9 * DAY_MS, 0, true),
    ];
    for (replica, (person, role, name, silent_ms, waiting, is_lost)) in (1..).zip(phones) {
        let paired_at = now - 60 * DAY_MS;
        let (code, _) = accounts.make_pairing(town.people[person], role, paired_at)?;
        let device = accounts
            .redeem(&code, name, DeviceId(replica), paired_at)
            .map_err(told)?
            .device;
        accounts.heard_from(device.id, Some(waiting), Some(40), now - silent_ms)?;
        if is_lost {
            accounts.revoke(device.id, "lost", now - 8 * DAY_MS)?;
        }
    }
    Ok(())
}

fn told(fault: PairingError) -> Error {
    match fault {
        PairingError::Office(error) => error,
        _ => Error::Unknown("code"),
    }
}
