-- Which earlier photo a photo repeats, and when it was last put in a finding.
ALTER TABLE photo ADD COLUMN same_spot_as BLOB NOT NULL DEFAULT x'';
ALTER TABLE photo ADD COLUMN placed_stamp BLOB NOT NULL DEFAULT x'';
UPDATE photo SET placed_stamp = taken_stamp;

-- What people wrote under a photo, each their own.
CREATE TABLE photo_caption (
    photo   BLOB NOT NULL,
    author  BLOB NOT NULL,
    visit   BLOB NOT NULL,
    text    TEXT NOT NULL,
    stamp   BLOB NOT NULL,
    PRIMARY KEY (photo, author)
) STRICT, WITHOUT ROWID;
CREATE INDEX photo_caption_by_visit ON photo_caption (visit);

-- Pictures as the camera gave them, from the shutter until they are made small and are photos of the log. Only on
-- this phone; empty on a phone at rest.
CREATE TABLE shot (
    id            BLOB NOT NULL PRIMARY KEY,    -- the photo that it becomes
    subject       BLOB NOT NULL,
    about         BLOB NOT NULL,                -- the finding
    author        BLOB NOT NULL,
    same_spot_as  BLOB NOT NULL,
    replaces      BLOB NOT NULL,                -- the photo that it is taken instead of
    taken_at      INTEGER NOT NULL,
    picture       BLOB NOT NULL
) STRICT;
