-- Findings and photos come by the thousand, in order of age. With a rowid they are put one behind the other, page after
-- full page; without one, every page that was full was split, and stayed half empty.
-- Photos are asked for by visit: that has an index of its own, and a finding's are found by its visit.

CREATE TABLE finding_in_order (
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
    voices         BLOB NOT NULL DEFAULT x'',   -- empty: nobody said anything
    grade          TEXT NOT NULL DEFAULT '',    -- the most serious one that somebody set
    is_shown       INTEGER NOT NULL GENERATED ALWAYS AS (
        logged_stamp <> x'' AND edited_at > removed_saw) STORED
) STRICT;
INSERT INTO finding_in_order (id, visit, question, author, logged_stamp, room, room_mark, part, part_mark, urgency,
        urgency_mark, edited_at, removed_saw, voices, grade)
    SELECT id, visit, question, author, logged_stamp, room, room_mark, part, part_mark, urgency, urgency_mark,
        edited_at, removed_saw, voices, grade FROM finding ORDER BY id;
DROP TABLE finding;
ALTER TABLE finding_in_order RENAME TO finding;
CREATE INDEX finding_by_visit ON finding (visit, logged_stamp);

CREATE TABLE photo_in_order (
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
    same_spot_as   BLOB NOT NULL DEFAULT x'',
    original_of    BLOB NOT NULL DEFAULT x'',
    moved_stamp    BLOB NOT NULL DEFAULT x'',   -- when it was put in its finding; empty: by taking it
    is_shown       INTEGER NOT NULL GENERATED ALWAYS AS (taken_stamp > removed_stamp) STORED
) STRICT;
INSERT INTO photo_in_order (id, visit, finding, sha256, bytes, width, height, taken_at, author, taken_stamp,
        removed_stamp, same_spot_as, original_of, moved_stamp)
    SELECT id, visit, finding, sha256, bytes, width, height, taken_at, author, taken_stamp, removed_stamp,
        same_spot_as, original_of, iif(placed_stamp = taken_stamp, x'', placed_stamp) FROM photo ORDER BY id;
DROP TABLE photo;
ALTER TABLE photo_in_order RENAME TO photo;
CREATE INDEX photo_by_visit ON photo (visit);
CREATE INDEX photo_by_sha256 ON photo (sha256);
CREATE INDEX photo_originals ON photo (original_of) WHERE original_of <> x'';
