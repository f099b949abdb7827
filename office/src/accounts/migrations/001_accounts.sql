-- Who may sign in, which phones are paired. Times are milliseconds since 1970, UTC.
CREATE TABLE account (
    id            INTEGER PRIMARY KEY,
    person        BLOB    NOT NULL UNIQUE,
    sign_in_name  TEXT    NOT NULL UNIQUE,
    name          TEXT    NOT NULL,
    role          TEXT    NOT NULL,
    password_hash TEXT    NOT NULL,
    created_at    INTEGER NOT NULL
) STRICT;

CREATE TABLE session (
    token_hash BLOB    NOT NULL PRIMARY KEY,
    account    INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    form_token TEXT    NOT NULL,
    begun_at   INTEGER NOT NULL,
    seen_at    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- One row a wrong password, by sign-in name, so that guessing is slowed down.
CREATE TABLE wrong_password (
    sign_in_name TEXT    NOT NULL,
    at           INTEGER NOT NULL
) STRICT;
CREATE INDEX wrong_password_by_name ON wrong_password (sign_in_name, at);

CREATE TABLE pairing (
    code_hash     BLOB    NOT NULL PRIMARY KEY,
    person        BLOB    NOT NULL,
    role          TEXT    NOT NULL,
    made_at       INTEGER NOT NULL,
    expires_at    INTEGER NOT NULL,
    attempts_left INTEGER NOT NULL,
    used_at       INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE device (
    id            BLOB    NOT NULL PRIMARY KEY,
    token_hash    BLOB    NOT NULL UNIQUE,
    person        BLOB    NOT NULL,
    role          TEXT    NOT NULL,
    name          TEXT    NOT NULL,
    replica       INTEGER NOT NULL,             -- the phone's own id in the log
    paired_at     INTEGER NOT NULL,
    seen_at       INTEGER NOT NULL,
    receipted_at  INTEGER,
    receipted_seq INTEGER,
    waiting       INTEGER NOT NULL DEFAULT 0,
    revoked_at    INTEGER,
    revoked_why   TEXT
) STRICT, WITHOUT ROWID;
