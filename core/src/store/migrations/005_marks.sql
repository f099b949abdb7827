-- What people draw on photos. A mark without a shape was taken away.
CREATE TABLE photo_mark (
    id      BLOB NOT NULL PRIMARY KEY,
    photo   BLOB NOT NULL,
    visit   BLOB NOT NULL,
    author  BLOB NOT NULL,
    shape   TEXT NOT NULL,                      -- `circle 1200,3400 5600,7000`: domain/mark.rs
    stamp   BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX photo_mark_by_photo ON photo_mark (photo, id);
CREATE INDEX photo_mark_by_visit ON photo_mark (visit);
