-- Where several nodes share the accounts: the last of their changes that is in this file.
CREATE TABLE followed (
    one     INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    number  INTEGER NOT NULL
) STRICT;
INSERT INTO followed (one, number) VALUES (1, 0);
