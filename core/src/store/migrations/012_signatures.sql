-- What is said of a visit's summary: signatures and disagreement. Each by whoever held the phone, so that those of
-- two phones stand beside each other.
CREATE TABLE signature (
    visit   BLOB NOT NULL,
    what    TEXT NOT NULL,                      -- `tenant`, `worker`, `dispute`
    author  BLOB NOT NULL,
    said    TEXT NOT NULL,                      -- domain/signature.rs, or words; empty when it was taken back
    summary TEXT NOT NULL,                      -- the hash of the summary that it is about
    stamp   BLOB NOT NULL,
    PRIMARY KEY (visit, what, author)
) STRICT, WITHOUT ROWID;
