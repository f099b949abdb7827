-- A municipality's own checklists, as they were published. A published version never changes.
CREATE TABLE template (
    id      BLOB NOT NULL PRIMARY KEY,
    name    TEXT NOT NULL,
    version INTEGER NOT NULL,
    json    TEXT NOT NULL,
    texts   TEXT NOT NULL,                      -- JSON: language tag to Fluent
    sha256  TEXT NOT NULL,
    author  BLOB NOT NULL,
    stamp   BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX template_by_name ON template (name, version, stamp);
