-- The log is kept as batches, one blob a transaction; the tables are made anew from it. Fields that several
-- people can set have a mark (49 bytes: hybrid time, device, commit, last commit seen, person, whether other
-- values stand beside it; empty means never), all others a stamp (16 bytes: hybrid time, device).

ALTER TABLE entry RENAME TO entry_before_batches;
DROP INDEX entry_by_position;
DROP INDEX entry_by_subject;

-- The chain's value at the cursor: an office that was restored from a backup has another one there.
ALTER TABLE replica ADD COLUMN cursor_chain BLOB NOT NULL DEFAULT x'';
ALTER TABLE replica ADD COLUMN is_office INTEGER NOT NULL DEFAULT 0;
UPDATE replica SET cursor = 0;
DELETE FROM held;

CREATE TABLE batch (
    id         INTEGER NOT NULL PRIMARY KEY,    -- order of arrival here
    number     INTEGER,                         -- commit in the office's log; null until the office has it
    device     INTEGER NOT NULL,                -- all entries are of this replica
    first_seq  INTEGER NOT NULL,
    last_seq   INTEGER NOT NULL,                -- counting what the office did not take
    last_at    INTEGER NOT NULL,                -- hybrid time of the newest entry
    kept_at    INTEGER NOT NULL,                -- when it was kept here, ms since 1970
    chain      BLOB NOT NULL DEFAULT x'',       -- at the office: 8 bytes of SHA-256(the last chain, entries)
    entries    BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX batch_by_device ON batch (device, last_seq);
CREATE INDEX batch_by_number ON batch (number) WHERE number IS NOT NULL;

CREATE TABLE batch_subject (
    subject  BLOB NOT NULL,
    batch    INTEGER NOT NULL,
    PRIMARY KEY (subject, batch)
) STRICT, WITHOUT ROWID;

-- Values that stand beside a later one of the same field, since its writer had not seen them.
CREATE TABLE overlap (
    subject  BLOB NOT NULL,
    field    TEXT NOT NULL,                     -- answer/<question>, room/<finding>, people/<visit>, …
    mark     BLOB NOT NULL,
    kind     TEXT NOT NULL,                     -- the change that would set it again
    payload  BLOB NOT NULL,
    PRIMARY KEY (subject, field, mark)
) STRICT, WITHOUT ROWID;

DROP TABLE building;
DROP TABLE dwelling;
DROP TABLE tenancy;
DROP TABLE person;
DROP TABLE visit;
DROP TABLE visit_person;
DROP TABLE answer;
DROP TABLE finding;
DROP TABLE finding_grade;
DROP TABLE note;
DROP TABLE photo;

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
    scheduled_mark     BLOB NOT NULL DEFAULT x'',
    assigned_mark      BLOB NOT NULL DEFAULT x'',
    interpreter        TEXT NOT NULL DEFAULT 'not_needed',
    interpreter_mark   BLOB NOT NULL DEFAULT x'',
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
             WHEN scheduled_mark <> x'' THEN 'planned'
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
    mark      BLOB NOT NULL,
    PRIMARY KEY (visit, question)
) STRICT, WITHOUT ROWID;

CREATE TABLE finding (
    id             BLOB NOT NULL PRIMARY KEY,
    visit          BLOB NOT NULL,
    question       TEXT NOT NULL DEFAULT '',
    author         BLOB NOT NULL DEFAULT x'',
    logged_stamp   BLOB NOT NULL DEFAULT x'',
    room           TEXT NOT NULL DEFAULT '',
    room_mark      BLOB NOT NULL DEFAULT x'',
    part           TEXT NOT NULL DEFAULT '',
    part_mark      BLOB NOT NULL DEFAULT x'',
    urgency        TEXT NOT NULL DEFAULT '',
    urgency_mark   BLOB NOT NULL DEFAULT x'',
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

-- What is asked of every picture stands before its bytes: SQLite reads a row from the front.
ALTER TABLE picture RENAME TO picture_before;
CREATE TABLE picture (
    sha256       BLOB NOT NULL PRIMARY KEY,
    received_at  INTEGER NOT NULL DEFAULT 0,    -- when the office said that it has it, ms since 1970
    thumbnail    BLOB NOT NULL,
    jpeg         BLOB NOT NULL                  -- empty where only the thumbnail is kept
) STRICT;
INSERT INTO picture (sha256, received_at, thumbnail, jpeg)
    SELECT sha256, received_at, thumbnail, jpeg FROM picture_before;
DROP TABLE picture_before;
CREATE INDEX picture_waiting ON picture (sha256) WHERE received_at = 0;
