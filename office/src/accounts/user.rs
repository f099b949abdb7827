//! Local accounts: a name, a role, a password kept as argon2id.

use std::sync::LazyLock;

use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use nyvri_core::clock::UnixMillis;
use nyvri_core::domain::id::Id;
use nyvri_core::domain::person::Role;
use rusqlite::{OptionalExtension, params};

use super::change::{AccountChange, code_of};
use super::{Accounts, id_of, role_of};
use crate::error::{Error, Result};

/// The fewest characters a password may have.
pub const SHORTEST_PASSWORD: usize = 10;

const WRONG_ALLOWED: i64 = 5;
pub(super) const WRONG_WINDOW_MS: i64 = 15 * 60 * 1000;

/// A person who may sign in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// Key in `office.db`.
    pub id: i64,
    /// The person in the log: author of what is done in the dashboard.
    pub person: Id,
    /// Typed at the sign-in.
    pub sign_in_name: String,
    /// As colleagues see it.
    pub name: String,
    /// Decides what the person sees.
    pub role: Role,
}

/// What a new account is made of.
pub struct NewAccount<'a> {
    /// The person in the log.
    pub person: Id,
    /// Typed at the sign-in.
    pub sign_in_name: &'a str,
    /// As colleagues see it.
    pub name: &'a str,
    /// Decides what the person sees.
    pub role: Role,
    /// In clear; only its hash is kept.
    pub password: &'a str,
}

/// How an attempt to sign in ended.
#[derive(Debug, PartialEq, Eq)]
pub enum SignIn {
    /// Name and password fit.
    Welcome(Account),
    /// They do not. Which of them is never told.
    Wrong,
    /// Too many wrong passwords for this name: wait a quarter of an hour.
    TooMany,
}

impl Accounts {
    /// Adds an account.
    pub fn add(&self, new: &NewAccount<'_>, now: UnixMillis) -> Result<()> {
        if new.password.chars().count() < SHORTEST_PASSWORD {
            return Err(Error::PasswordTooShort(SHORTEST_PASSWORD));
        }
        let hash = hash(new.password)?;
        let added = AccountChange::Added {
            person: new.person,
            sign_in_name: new.sign_in_name.to_lowercase(),
            name: new.name.to_owned(),
            role: code_of(new.role),
            password_hash: hash,
            at: now,
        };
        self.write(|db| {
            let sql = "SELECT 1 FROM account WHERE person = ?1 OR sign_in_name = ?2";
            let taken = db.prepare_cached(sql)?.exists(params![
                new.person.as_bytes(),
                new.sign_in_name.to_lowercase()
            ])?;
            if taken {
                return Err(Error::NameTaken);
            }
            Ok(((), vec![added]))
        })
    }

    /// Checks name and password. Takes tens of milliseconds on purpose: call it off the async threads.
    pub fn sign_in(&self, sign_in_name: &str, password: &str, now: UnixMillis) -> Result<SignIn> {
        let name = sign_in_name.trim().to_lowercase();
        let wrong_before = self.wrong_passwords(&name, now)?;
        if wrong_before >= WRONG_ALLOWED {
            return Ok(SignIn::TooMany);
        }
        let found = self.account_with_hash(&name)?;
        let expected = found.as_ref().map_or(NOBODY.as_str(), |(_, hash)| hash);
        // A name that nobody has costs the same time, so that names cannot be guessed by the clock.
        let fits = PasswordHash::new(expected).is_ok_and(|hash| {
            Argon2::default()
                .verify_password(password.as_bytes(), &hash)
                .is_ok()
        });
        match found {
            Some((account, _)) if fits => {
                if wrong_before > 0 {
                    let right = AccountChange::PasswordRight { sign_in_name: name };
                    self.write(|_| Ok(((), vec![right])))?;
                }
                Ok(SignIn::Welcome(account))
            }
            _ => {
                let wrong = AccountChange::PasswordWrong {
                    sign_in_name: name,
                    at: now,
                };
                self.write(|_| Ok((SignIn::Wrong, vec![wrong])))
            }
        }
    }

    /// How many accounts there are.
    pub fn account_count(&self) -> Result<i64> {
        Ok(self
            .db()
            .query_row("SELECT count(*) FROM account", [], |row| row.get(0))?)
    }

    fn wrong_passwords(&self, name: &str, now: UnixMillis) -> Result<i64> {
        Ok(self.db().query_row(
            "SELECT count(*) FROM wrong_password WHERE sign_in_name = ?1 AND at >= ?2",
            params![name, now - WRONG_WINDOW_MS],
            |row| row.get(0),
        )?)
    }

    fn account_with_hash(&self, name: &str) -> Result<Option<(Account, String)>> {
        let sql = "SELECT id, person, sign_in_name, name, role, password_hash FROM account WHERE sign_in_name = ?1";
        let found = self.db().query_row(sql, [name], |row| {
            Ok((account_of(row)?, row.get("password_hash")?))
        });
        Ok(found.optional()?)
    }
}

pub(super) fn account_of(row: &rusqlite::Row<'_>) -> rusqlite::Result<Account> {
    Ok(Account {
        id: row.get("id")?,
        person: id_of(row, "person")?,
        sign_in_name: row.get("sign_in_name")?,
        name: row.get("name")?,
        role: role_of(row)?,
    })
}

fn hash(password: &str) -> Result<String> {
    let hashed = Argon2::default()
        .hash_password(password.as_bytes())
        .map_err(|_| Error::PasswordHash)?;
    Ok(hashed.to_string())
}

// The hash of a random password: compared with when nobody has the name.
static NOBODY: LazyLock<String> = LazyLock::new(|| {
    crate::secret::token()
        .and_then(|password| hash(&password))
        .unwrap_or_default()
});

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: UnixMillis = 1_795_500_000_000;

    fn with_kari() -> Result<(tempfile::TempDir, Accounts)> {
        let folder = tempfile::tempdir()?;
        let accounts = Accounts::open(&folder.path().join("office.db"), &[7; 32])?;
        accounts.add(&kari("et langt passord"), DAY)?;
        Ok((folder, accounts))
    }

    fn kari(password: &str) -> NewAccount<'_> {
        NewAccount {
            person: Id::new(DAY),
            sign_in_name: "Kari",
            name: "Kari Nesset",
            role: Role::Coordinator,
            password,
        }
    }

    #[test]
    fn the_right_password_opens_and_a_wrong_one_does_not() -> Result<()> {
        let (_folder, accounts) = with_kari()?;
        assert!(
            matches!(accounts.sign_in(" KARI ", "et langt passord", DAY)?, SignIn::Welcome(account) if account.name == "Kari Nesset")
        );
        assert_eq!(
            accounts.sign_in("kari", "et annet passord", DAY)?,
            SignIn::Wrong
        );
        assert_eq!(
            accounts.sign_in("nobody", "et langt passord", DAY)?,
            SignIn::Wrong
        );
        Ok(())
    }

    #[test]
    fn five_wrong_passwords_close_the_door_for_a_quarter_of_an_hour() -> Result<()> {
        let (_folder, accounts) = with_kari()?;
        for _ in 0..5 {
            assert_eq!(
                accounts.sign_in("kari", "feil passord her", DAY)?,
                SignIn::Wrong
            );
        }
        assert_eq!(
            accounts.sign_in("kari", "et langt passord", DAY)?,
            SignIn::TooMany
        );
        assert!(matches!(
            accounts.sign_in("kari", "et langt passord", DAY + WRONG_WINDOW_MS + 1)?,
            SignIn::Welcome(_)
        ));
        Ok(())
    }

    #[test]
    fn a_short_password_and_a_taken_name_are_refused() -> Result<()> {
        let (_folder, accounts) = with_kari()?;
        assert!(matches!(
            accounts.add(&kari("kort"), DAY),
            Err(Error::PasswordTooShort(10))
        ));
        assert!(matches!(
            accounts.add(&kari("et langt passord"), DAY),
            Err(Error::NameTaken)
        ));
        Ok(())
    }
}
