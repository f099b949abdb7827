-- Which photo a photo is the original of: a handover may keep the camera's own file beside what is shown.
ALTER TABLE photo ADD COLUMN original_of BLOB NOT NULL DEFAULT x'';
CREATE INDEX photo_originals ON photo (original_of) WHERE original_of <> x'';
