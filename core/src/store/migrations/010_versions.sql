-- A visit may go on with another version of its checklist. What it had before decides with it what is confidential.
ALTER TABLE visit ADD COLUMN template_stamp BLOB NOT NULL DEFAULT x'';
UPDATE visit SET template_stamp = proposed_stamp;
CREATE TABLE visit_template (
    visit    BLOB NOT NULL,
    template TEXT NOT NULL,
    version  INTEGER NOT NULL,
    PRIMARY KEY (visit, template, version)
) STRICT, WITHOUT ROWID;
INSERT INTO visit_template SELECT id, template, template_version FROM visit WHERE proposed_stamp <> x'';
