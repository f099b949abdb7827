-- The log, and the tables derived from it. Every field that two people can change has the stamp of the
-- change that set it (16 bytes: hybrid time, device; empty means never). Rows may come before the change
-- that makes them, so every column has a default; a row counts once its first stamp is set.

CREATE TABLE replica (
    one           INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    device        INTEGER NOT NULL,             -- this replica's id, 63 random bits
    last_seq      INTEGER NOT NULL DEFAULT 0,   -- last entry written here
    last_at       INTEGER NOT NULL DEFAULT 0,   -- last hybrid time written or seen
    received_seq  INTEGER NOT NULL DEFAULT 0,   -- the office has our entries up to this one
    received_at   INTEGER NOT NULL DEFAULT 0,   -- when it last said so, ms since 1970
    cursor        INTEGER NOT NULL DEFAULT 0    -- position in the office's log up to which we have all
) STRICT;

CREATE TABLE entry (
    device    INTEGER NOT NULL,
    seq       INTEGER NOT NULL,
    at        INTEGER NOT NULL,
    seen      INTEGER NOT NULL,
    author    BLOB NOT NULL,
    subject   BLOB NOT NULL,
    kind      TEXT NOT NULL,
    payload   BLOB NOT NULL,
    position  INTEGER,                          -- place in the office's log; null until it has one
    PRIMARY KEY (device, seq)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX entry_by_position ON entry (position) WHERE position IS NOT NULL;
CREATE INDEX entry_by_subject ON entry (subject, at, device);

-- Entries of ours that the office did not take, with its reason. They stay in the log and on the screen.
CREATE TABLE refused (
    device  INTEGER NOT NULL,
    seq     INTEGER NOT NULL,
    reason  TEXT NOT NULL,
    PRIMARY KEY (device, seq)
) STRICT, WITHOUT ROWID;

-- On a phone: the subjects that the office has given us whole.
CREATE TABLE held (subject BLOB NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE setting (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE building (
    id       BLOB NOT NULL PRIMARY KEY,
    complex  TEXT NOT NULL DEFAULT '',
    address  TEXT NOT NULL DEFAULT '',
    stamp    BLOB NOT NULL DEFAULT x''
) STRICT, WITHOUT ROWID;

CREATE TABLE dwelling (
    id        BLOB NOT NULL PRIMARY KEY,
    building  BLOB NOT NULL DEFAULT x'',
    number    TEXT NOT NULL DEFAULT '',
    rooms     INTEGER NOT NULL DEFAULT 0,
    area_m2   INTEGER NOT NULL DEFAULT 0,
    facts     TEXT NOT NULL DEFAULT '[]',       -- JSON list
    stamp     BLOB NOT NULL DEFAULT x''
) STRICT, WITHOUT ROWID;

CREATE TABLE tenancy (
    id                 BLOB NOT NULL PRIMARY KEY,
    dwelling           BLOB NOT NULL DEFAULT x'',
    tenant             TEXT NOT NULL DEFAULT '',
    language           TEXT NOT NULL DEFAULT '',
    needs_interpreter  INTEGER NOT NULL DEFAULT 0,
    has_children       INTEGER NOT NULL DEFAULT 0,
    starts_on          TEXT NOT NULL DEFAULT '', -- YYYY-MM-DD
    stamp              BLOB NOT NULL DEFAULT x'',
    ends_on            TEXT NOT NULL DEFAULT '', -- YYYY-MM-DD, empty while it runs
    ended_stamp        BLOB NOT NULL DEFAULT x''
) STRICT, WITHOUT ROWID;

CREATE TABLE person (
    id     BLOB NOT NULL PRIMARY KEY,
    name   TEXT NOT NULL DEFAULT '',
    role   TEXT NOT NULL DEFAULT '',
    stamp  BLOB NOT NULL DEFAULT x''
) STRICT, WITHOUT ROWID;

CREATE TABLE visit (
    id                 BLOB NOT NULL PRIMARY KEY,
    tenancy            BLOB NOT NULL DEFAULT x'',
    dwelling           BLOB NOT NULL DEFAULT x'',
    kind               TEXT NOT NULL DEFAULT '',
    from_day           TEXT NOT NULL DEFAULT '',
    to_day             TEXT NOT NULL DEFAULT '',
    template           TEXT NOT NULL DEFAULT '',
    template_version   INTEGER NOT NULL DEFAULT 0,
    proposed_stamp     BLOB NOT NULL DEFAULT x'',
    starts_at          INTEGER NOT NULL DEFAULT 0, -- ms since 1970; 0 while no time is set
    scheduled_stamp    BLOB NOT NULL DEFAULT x'',
    assigned_stamp     BLOB NOT NULL DEFAULT x'',
    interpreter        TEXT NOT NULL DEFAULT 'not_needed',
    interpreter_stamp  BLOB NOT NULL DEFAULT x'',
    started_stamp      BLOB NOT NULL DEFAULT x'',  -- the first to begin
    completed_stamp    BLOB NOT NULL DEFAULT x'',
    approved_stamp     BLOB NOT NULL DEFAULT x'',
    cancelled_reason   TEXT NOT NULL DEFAULT '',
    cancelled_stamp    BLOB NOT NULL DEFAULT x'',
    status             TEXT NOT NULL GENERATED ALWAYS AS (
        CASE WHEN approved_stamp <> x'' THEN 'approved'
             WHEN completed_stamp <> x'' THEN 'completed'
             WHEN cancelled_stamp <> x'' THEN 'cancelled'
             WHEN started_stamp <> x'' THEN 'started'
             WHEN scheduled_stamp <> x'' THEN 'planned'
             ELSE 'proposed' END) STORED
) STRICT, WITHOUT ROWID;
CREATE INDEX visit_by_time ON visit (starts_at, id);
CREATE INDEX visit_open ON visit (starts_at, id) WHERE status IN ('planned', 'started');
CREATE INDEX visit_by_tenancy ON visit (tenancy);

CREATE TABLE visit_person (
    visit   BLOB NOT NULL,
    person  BLOB NOT NULL,
    PRIMARY KEY (visit, person)
) STRICT, WITHOUT ROWID;
CREATE INDEX visit_person_by_person ON visit_person (person, visit);

CREATE TABLE answer (
    visit     BLOB NOT NULL,
    question  TEXT NOT NULL,
    kind      TEXT NOT NULL,                    -- empty: taken back
    value     TEXT NOT NULL,
    author    BLOB NOT NULL,
    stamp     BLOB NOT NULL,
    PRIMARY KEY (visit, question)
) STRICT, WITHOUT ROWID;

CREATE TABLE finding (
    id             BLOB NOT NULL PRIMARY KEY,
    visit          BLOB NOT NULL,
    question       TEXT NOT NULL DEFAULT '',
    author         BLOB NOT NULL DEFAULT x'',
    logged_stamp   BLOB NOT NULL DEFAULT x'',
    room           TEXT NOT NULL DEFAULT '',
    room_stamp     BLOB NOT NULL DEFAULT x'',
    part           TEXT NOT NULL DEFAULT '',
    part_stamp     BLOB NOT NULL DEFAULT x'',
    urgency        TEXT NOT NULL DEFAULT '',
    urgency_stamp  BLOB NOT NULL DEFAULT x'',
    edited_at      INTEGER NOT NULL DEFAULT 0,  -- hybrid time of the last edit of any kind
    removed_saw    INTEGER NOT NULL DEFAULT 0,  -- last edit that the person who removed it had seen
    is_shown       INTEGER NOT NULL GENERATED ALWAYS AS (
        logged_stamp <> x'' AND edited_at > removed_saw) STORED
) STRICT, WITHOUT ROWID;
CREATE INDEX finding_by_visit ON finding (visit, logged_stamp);

-- One grade a person: the more serious stands, and the difference is shown.
CREATE TABLE finding_grade (
    finding  BLOB NOT NULL,
    author   BLOB NOT NULL,
    grade    TEXT NOT NULL,
    stamp    BLOB NOT NULL,
    PRIMARY KEY (finding, author)
) STRICT, WITHOUT ROWID;

CREATE TABLE note (
    finding  BLOB NOT NULL,
    author   BLOB NOT NULL,
    text     TEXT NOT NULL,
    stamp    BLOB NOT NULL,
    PRIMARY KEY (finding, author)
) STRICT, WITHOUT ROWID;

CREATE TABLE photo (
    id             BLOB NOT NULL PRIMARY KEY,
    visit          BLOB NOT NULL,
    finding        BLOB NOT NULL DEFAULT x'',
    sha256         BLOB NOT NULL DEFAULT x'',
    bytes          INTEGER NOT NULL DEFAULT 0,
    width          INTEGER NOT NULL DEFAULT 0,
    height         INTEGER NOT NULL DEFAULT 0,
    taken_at       INTEGER NOT NULL DEFAULT 0,
    author         BLOB NOT NULL DEFAULT x'',
    taken_stamp    BLOB NOT NULL DEFAULT x'',
    removed_stamp  BLOB NOT NULL DEFAULT x'',
    is_shown       INTEGER NOT NULL GENERATED ALWAYS AS (taken_stamp > removed_stamp) STORED
) STRICT, WITHOUT ROWID;
CREATE INDEX photo_by_finding ON photo (finding, taken_at);
CREATE INDEX photo_by_sha256 ON photo (sha256);

-- The pictures themselves, named by the hash of their bytes. In the encrypted database, so that a photo
-- and its entry are one transaction.
CREATE TABLE picture (
    sha256       BLOB NOT NULL PRIMARY KEY,
    thumbnail    BLOB NOT NULL,
    jpeg         BLOB NOT NULL,                 -- empty where only the thumbnail is kept
    received_at  INTEGER NOT NULL DEFAULT 0     -- when the office said that it has it, ms since 1970
) STRICT;

-- At the office: a picture on its way in.
CREATE TABLE picture_part (
    sha256  BLOB NOT NULL,
    start   INTEGER NOT NULL,
    chunk   BLOB NOT NULL,
    PRIMARY KEY (sha256, start)
) STRICT;
