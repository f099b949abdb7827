-- What is only read and written together stands together: the answers of a visit, what everyone says of a finding,
-- the values of a subject that stand beside others. The blobs are those of log/packed. store/together.rs moves the
-- rows and drops the tables whose names end in _apart.

ALTER TABLE answer RENAME TO answer_apart;
ALTER TABLE finding_grade RENAME TO finding_grade_apart;
ALTER TABLE note RENAME TO note_apart;
ALTER TABLE overlap RENAME TO overlap_apart;

CREATE TABLE answers (
    visit    BLOB NOT NULL PRIMARY KEY,
    answers  BLOB NOT NULL
) STRICT;

ALTER TABLE finding ADD COLUMN voices BLOB NOT NULL DEFAULT x'';  -- empty: nobody said anything
ALTER TABLE finding ADD COLUMN grade TEXT NOT NULL DEFAULT '';    -- the most serious one that somebody set

CREATE TABLE overlap (
    subject  BLOB NOT NULL PRIMARY KEY,
    kept     INTEGER NOT NULL,                                    -- how many values
    beside   BLOB NOT NULL
) STRICT;
