-- What was erased, by which rule. Nothing that names it comes into any table again.
CREATE TABLE erased (
    what     BLOB NOT NULL PRIMARY KEY,         -- a subject, or a photo
    subject  BLOB NOT NULL,                     -- where the log has it
    kind     TEXT NOT NULL,                     -- what it was
    rule     TEXT NOT NULL,
    pack     TEXT NOT NULL,                     -- and version
    author   BLOB NOT NULL,
    stamp    BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- At the office: pictures that have gone from this file and may still lie where other files are kept.
CREATE TABLE picture_erased (sha256 BLOB NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
