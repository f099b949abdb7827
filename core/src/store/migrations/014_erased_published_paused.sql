-- What erasing a photo made of the summary that it stood in: the hash that was signed, and the one without it.
ALTER TABLE erased ADD COLUMN summary_before TEXT NOT NULL DEFAULT '';
ALTER TABLE erased ADD COLUMN summary_after TEXT NOT NULL DEFAULT '';
CREATE INDEX erased_from_summaries ON erased (subject) WHERE summary_before <> '';

-- What a municipality has published in one of the tenants' languages.
CREATE TABLE tenant_texts (
    id       BLOB NOT NULL PRIMARY KEY,         -- the publication
    language TEXT NOT NULL,
    texts    TEXT NOT NULL,                     -- Fluent; empty where the product's stand again
    author   BLOB NOT NULL,
    stamp    BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- What was said of the deadline of a finding: that it stands still, and why, or that it goes on.
CREATE TABLE finding_pause (
    visit   BLOB NOT NULL,
    finding BLOB NOT NULL,
    stamp   BLOB NOT NULL,
    reason  TEXT NOT NULL,                      -- domain/deadline/pause.rs; empty where it goes on
    PRIMARY KEY (finding, stamp)
) STRICT, WITHOUT ROWID;
CREATE INDEX pauses_of_visit ON finding_pause (visit);
