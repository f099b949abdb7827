-- Visits to a building, or to a dwelling that nobody rents.
ALTER TABLE visit ADD COLUMN building BLOB NOT NULL DEFAULT x'';
CREATE INDEX visit_by_building ON visit (building, kind) WHERE building <> x'';
