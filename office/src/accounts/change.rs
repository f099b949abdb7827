//! Everything that can happen to the accounts, and what it does to the tables. Nodes that share one log
//! replay the same changes in the same order and end with the same tables, so applying looks at nothing but
//! the change and the tables: no clock, no randomness.

use nyvri_core::clock::UnixMillis;
use nyvri_core::domain::id::{DeviceId, Id};
use nyvri_core::domain::person::Role;
use nyvri_core::hex;
use rusqlite::{Connection, params};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A SHA-256, in JSON as hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Hash(pub [u8; 32]);

impl Serialize for Hash {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&hex::encode(&self.0))
    }
}

impl<'de> Deserialize<'de> for Hash {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let bytes = hex::decode(&String::deserialize(from)?);
        let hash = bytes.and_then(|bytes| bytes.try_into().ok());
        hash.map(Self)
            .ok_or_else(|| serde::de::Error::custom("not a SHA-256"))
    }
}

/// One thing that happened. Shipped ones never change their meaning; new fields get a default.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) enum AccountChange {
    /// Somebody may sign in from now on.
    Added {
        person: Id,
        sign_in_name: String,
        name: String,
        role: String,
        password_hash: String,
        at: UnixMillis,
    },
    /// A wrong password for a name.
    PasswordWrong {
        sign_in_name: String,
        at: UnixMillis,
    },
    /// The right one: wrong ones before it count no more.
    PasswordRight { sign_in_name: String },
    /// A session began; those that ended before `idle_since` or began before `old_since` go.
    SessionBegun {
        token_hash: Hash,
        account: i64,
        form_token: String,
        at: UnixMillis,
        idle_since: UnixMillis,
        old_since: UnixMillis,
    },
    /// It was used.
    SessionSeen { token_hash: Hash, at: UnixMillis },
    /// It was ended.
    SessionEnded { token_hash: Hash },
    /// A code for one phone; codes made before `forget_before` go.
    PairingMade {
        code_hash: Hash,
        person: Id,
        role: String,
        at: UnixMillis,
        expires_at: UnixMillis,
        attempts: i64,
        forget_before: UnixMillis,
    },
    /// A wrong code: it counts against every open one, so that guessing closes them all before it succeeds.
    CodeWrong {},
    /// A code was turned into a phone.
    Paired {
        code_hash: Hash,
        token_hash: Hash,
        device: Id,
        person: Id,
        role: String,
        name: String,
        replica: DeviceId,
        at: UnixMillis,
    },
    /// A phone was in contact and said how much was still waiting on it.
    HeardFrom {
        device: Id,
        waiting: i64,
        at: UnixMillis,
    },
    /// The office confirmed a phone's entries up to `seq`.
    Receipted {
        device: Id,
        seq: i64,
        at: UnixMillis,
    },
    /// A phone is trusted no more.
    Revoked {
        device: Id,
        why: String,
        at: UnixMillis,
    },
}

impl AccountChange {
    /// Writes it into the tables; the answer is how many rows it changed.
    pub(super) fn apply(&self, db: &Connection) -> rusqlite::Result<usize> {
        match self {
            Self::Added {
                person,
                sign_in_name,
                name,
                role,
                password_hash,
                at,
            } => run(
                db,
                "INSERT INTO account (person, sign_in_name, name, role, password_hash, created_at)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT DO NOTHING",
                params![
                    person.as_bytes(),
                    sign_in_name,
                    name,
                    role,
                    password_hash,
                    at
                ],
            ),
            Self::PasswordWrong { sign_in_name, at } => {
                run(
                    db,
                    "DELETE FROM wrong_password WHERE at < ?1",
                    [at - super::user::WRONG_WINDOW_MS],
                )?;
                run(
                    db,
                    "INSERT INTO wrong_password (sign_in_name, at) VALUES (?1, ?2)",
                    params![sign_in_name, at],
                )
            }
            Self::PasswordRight { sign_in_name } => run(
                db,
                "DELETE FROM wrong_password WHERE sign_in_name = ?1",
                [sign_in_name],
            ),
            Self::SessionBegun { .. } | Self::SessionSeen { .. } | Self::SessionEnded { .. } => {
                self.apply_to_sessions(db)
            }
            Self::PairingMade { .. } | Self::CodeWrong {} | Self::Paired { .. } => {
                self.apply_to_pairings(db)
            }
            Self::HeardFrom {
                device,
                waiting,
                at,
            } => run(
                db,
                "UPDATE device SET seen_at = max(seen_at, ?2), waiting = ?3 WHERE id = ?1",
                params![device.as_bytes(), at, waiting],
            ),
            Self::Receipted { device, seq, at } => run(
                db,
                "UPDATE device SET receipted_at = ?3, receipted_seq = max(coalesce(receipted_seq, 0), ?2) WHERE id = ?1",
                params![device.as_bytes(), seq, at],
            ),
            Self::Revoked { device, why, at } => run(
                db,
                "UPDATE device SET revoked_at = ?2, revoked_why = ?3 WHERE id = ?1 AND revoked_at IS NULL",
                params![device.as_bytes(), at, why],
            ),
        }
    }

    fn apply_to_sessions(&self, db: &Connection) -> rusqlite::Result<usize> {
        match self {
            Self::SessionBegun {
                token_hash,
                account,
                form_token,
                at,
                idle_since,
                old_since,
            } => {
                run(
                    db,
                    "DELETE FROM session WHERE seen_at < ?1 OR begun_at < ?2",
                    [idle_since, old_since],
                )?;
                run(
                    db,
                    "INSERT INTO session (token_hash, account, form_token, begun_at, seen_at) VALUES (?1, ?2, ?3, ?4, ?4)",
                    params![token_hash.0, account, form_token, at],
                )
            }
            Self::SessionSeen { token_hash, at } => run(
                db,
                "UPDATE session SET seen_at = max(seen_at, ?2) WHERE token_hash = ?1",
                params![token_hash.0, at],
            ),
            Self::SessionEnded { token_hash } => run(
                db,
                "DELETE FROM session WHERE token_hash = ?1",
                [token_hash.0],
            ),
            _ => Ok(0),
        }
    }

    fn apply_to_pairings(&self, db: &Connection) -> rusqlite::Result<usize> {
        match self {
            Self::PairingMade {
                code_hash,
                person,
                role,
                at,
                expires_at,
                attempts,
                forget_before,
            } => {
                run(
                    db,
                    "DELETE FROM pairing WHERE made_at < ?1",
                    [forget_before],
                )?;
                run(
                    db,
                    "INSERT INTO pairing (code_hash, person, role, made_at, expires_at, attempts_left) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                    params![
                        code_hash.0,
                        person.as_bytes(),
                        role,
                        at,
                        expires_at,
                        attempts
                    ],
                )
            }
            Self::CodeWrong {} => run(
                db,
                "UPDATE pairing SET attempts_left = attempts_left - 1 WHERE used_at IS NULL",
                [],
            ),
            Self::Paired {
                code_hash,
                token_hash,
                device,
                person,
                role,
                name,
                replica,
                at,
            } => {
                run(
                    db,
                    "UPDATE pairing SET used_at = ?2 WHERE code_hash = ?1",
                    params![code_hash.0, at],
                )?;
                run(
                    db,
                    "INSERT INTO device (id, token_hash, person, role, name, replica, paired_at, seen_at)
                     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?7)",
                    params![device.as_bytes(), token_hash.0, person.as_bytes(), role, name, replica.0, at],
                )
            }
            _ => Ok(0),
        }
    }
}

/// The role as a change holds it.
pub(super) fn code_of(role: Role) -> String {
    role.code().to_owned()
}

fn run(db: &Connection, sql: &str, params: impl rusqlite::Params) -> rusqlite::Result<usize> {
    db.prepare_cached(sql)?.execute(params)
}
