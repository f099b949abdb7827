-- What several office nodes share. Every key starts with the municipality, so the tables can be spread by it:
-- partitions here, `create_distributed_table` in Citus, hash sharding in YugabyteDB. Contents are sealed by
-- the nodes. Nothing here but tables: no sequences, triggers, functions or notifications.

-- The last number of each stream of a municipality. Whoever holds the row's lock appends.
CREATE TABLE IF NOT EXISTS nyvri_head (
    municipality  text   NOT NULL,
    stream        text   NOT NULL,
    number        bigint NOT NULL,
    PRIMARY KEY (municipality, stream)
) PARTITION BY HASH (municipality);

-- One row a commit, numbered 1, 2, 3 … in the order of commits.
CREATE TABLE IF NOT EXISTS nyvri_commit (
    municipality  text   NOT NULL,
    stream        text   NOT NULL,
    number        bigint NOT NULL,
    committed_at  bigint NOT NULL,
    content       bytea  NOT NULL,
    PRIMARY KEY (municipality, stream, number)
) PARTITION BY HASH (municipality);

-- What is made once and the same for every node: the certificate that phones pin.
CREATE TABLE IF NOT EXISTS nyvri_shared (
    municipality  text  NOT NULL,
    name          text  NOT NULL,
    content       bytea NOT NULL,
    PRIMARY KEY (municipality, name)
) PARTITION BY HASH (municipality);
