-- Advice: what was given in a home, and how that of the visit before went.

CREATE TABLE advice (
    visit BLOB NOT NULL,
    advice TEXT NOT NULL,
    is_given INTEGER NOT NULL,
    topic TEXT NOT NULL,
    season TEXT NOT NULL,
    finding BLOB NOT NULL,
    author BLOB NOT NULL,
    given_stamp BLOB NOT NULL,
    told_topic TEXT NOT NULL,
    outcome TEXT NOT NULL,
    told_author BLOB NOT NULL,
    told_stamp BLOB NOT NULL,
    PRIMARY KEY (visit, advice)
) STRICT, WITHOUT ROWID;
