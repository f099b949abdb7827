//! Sessions of the dashboard: a random token in a cookie, its hash here.

use nyvri_core::clock::UnixMillis;
use rusqlite::{OptionalExtension, params};

use super::change::{AccountChange, Hash};
use super::user::account_of;
use super::{Account, Accounts};
use crate::error::Result;
use crate::secret;

/// Minutes without activity after which a person must sign in again.
pub const IDLE_MINUTES: i64 = 30;

const IDLE_MS: i64 = IDLE_MINUTES * 60 * 1000;
const LONGEST_MS: i64 = 12 * 60 * 60 * 1000;

/// Someone who is signed in.
#[derive(Debug, Clone)]
pub struct Session {
    /// Who.
    pub account: Account,
    /// Must come back with every form.
    pub form_token: String,
}

/// A session just begun.
pub struct NewSession {
    /// For the cookie; not kept.
    pub token: String,
}

impl Accounts {
    /// Begins a session.
    pub fn begin_session(&self, account: &Account, now: UnixMillis) -> Result<NewSession> {
        let (token, form_token) = (secret::token()?, secret::token()?);
        let begun = AccountChange::SessionBegun {
            token_hash: Hash(secret::digest(&token)),
            account: account.id,
            form_token,
            at: now,
            idle_since: now - IDLE_MS,
            old_since: now - LONGEST_MS,
        };
        self.write(|_| Ok(((), vec![begun])))?;
        Ok(NewSession { token })
    }

    /// The session of a cookie, if it still lasts; being asked for keeps it alive.
    pub fn session(&self, token: &str, now: UnixMillis) -> Result<Option<Session>> {
        let hash = secret::digest(token);
        let found = self
            .db()
            .query_row(
                "SELECT a.id, a.person, a.sign_in_name, a.name, a.role, s.form_token, s.seen_at
                 FROM session s JOIN account a ON a.id = s.account
                 WHERE s.token_hash = ?1 AND s.seen_at >= ?2 AND s.begun_at >= ?3",
                params![hash, now - IDLE_MS, now - LONGEST_MS],
                |row| {
                    let session = Session {
                        account: account_of(row)?,
                        form_token: row.get("form_token")?,
                    };
                    Ok((session, row.get::<_, i64>("seen_at")?))
                },
            )
            .optional()?;
        let Some((session, seen_at)) = found else {
            return Ok(None);
        };
        // One write a minute is enough to keep it alive; a page asks several times.
        if now - seen_at > 60_000 {
            let token_hash = Hash(hash);
            self.write(|_| {
                Ok((
                    (),
                    vec![AccountChange::SessionSeen {
                        token_hash,
                        at: now,
                    }],
                ))
            })?;
        }
        Ok(Some(session))
    }

    /// Ends a session.
    pub fn end_session(&self, token: &str) -> Result<()> {
        let token_hash = Hash(secret::digest(token));
        self.write(|_| Ok(((), vec![AccountChange::SessionEnded { token_hash }])))
    }
}

#[cfg(test)]
mod tests {
    use nyvri_core::domain::id::Id;
    use nyvri_core::domain::person::Role;

    use super::super::{NewAccount, SignIn};
    use super::*;

    const DAY: UnixMillis = 1_795_500_000_000;

    #[test]
    fn a_session_ends_after_half_an_hour_of_silence_and_when_told() -> Result<()> {
        let folder = tempfile::tempdir()?;
        let accounts = Accounts::open(&folder.path().join("office.db"), &[7; 32])?;
        let password = "et langt passord";
        let person = Id::new(DAY);
        accounts.add(
            &NewAccount {
                person,
                sign_in_name: "kari",
                name: "Kari Nesset",
                role: Role::Coordinator,
                password,
            },
            DAY,
        )?;
        let SignIn::Welcome(kari) = accounts.sign_in("kari", password, DAY)? else {
            unreachable!("the password is right")
        };
        let token = accounts.begin_session(&kari, DAY)?.token;
        assert!(
            accounts
                .session(&token, DAY + IDLE_MS - 1)?
                .is_some_and(|session| session.account.person == person)
        );
        assert!(
            accounts.session(&token, DAY + 2 * IDLE_MS - 2)?.is_some(),
            "activity keeps it alive"
        );
        assert!(accounts.session(&token, DAY + 4 * IDLE_MS)?.is_none());
        assert!(accounts.session("another token", DAY)?.is_none());
        accounts.end_session(&token)?;
        assert!(accounts.session(&token, DAY + IDLE_MS - 1)?.is_none());
        Ok(())
    }
}
