-- On a phone: which of the office's commits brought what was written here up to a moment. A receipt is one row, however
-- many batches it is for.
CREATE TABLE sent (
    last_at INTEGER NOT NULL PRIMARY KEY,       -- hybrid time of the newest entry that it brought
    number  INTEGER NOT NULL
) STRICT;
INSERT INTO sent (last_at, number)
    SELECT max(last_at), number FROM batch
    WHERE number IS NOT NULL AND device = (SELECT device FROM replica) AND (SELECT is_office FROM replica) = 0
    GROUP BY number;

-- At the office: the last commit whose entries stand in the tables. The log is written first.
ALTER TABLE replica ADD COLUMN tables_to INTEGER NOT NULL DEFAULT 0;
UPDATE replica SET tables_to = (SELECT coalesce(max(id), 0) FROM batch) WHERE is_office = 1;
