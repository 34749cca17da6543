-- An experiment's figures, from which its page opens without its rows; its whole plan; who looked at it when.
ALTER TABLE experiment ADD COLUMN figures BLOB;           -- NULL: they are made from the rows
ALTER TABLE experiment ADD COLUMN mapping TEXT;           -- how its log is read, as import_mapping has it
ALTER TABLE experiment ADD COLUMN power REAL NOT NULL DEFAULT 0.8;
ALTER TABLE experiment ADD COLUMN planned_looks INTEGER NOT NULL DEFAULT 5;
ALTER TABLE experiment ADD COLUMN min_days INTEGER NOT NULL DEFAULT 0;
ALTER TABLE experiment ADD COLUMN covariate TEXT NOT NULL DEFAULT '';
ALTER TABLE experiment ADD COLUMN excludes_shared INTEGER NOT NULL DEFAULT 0;
ALTER TABLE experiment ADD COLUMN exploratory INTEGER NOT NULL DEFAULT 0;
ALTER TABLE experiment ADD COLUMN made_at INTEGER;        -- UTC milliseconds; NULL: the defaults
ALTER TABLE experiment ADD COLUMN plan_hash TEXT NOT NULL DEFAULT '';
ALTER TABLE experiment_metric ADD COLUMN relative_margin REAL;

CREATE TABLE experiment_arm (
    experiment TEXT NOT NULL REFERENCES experiment (name),
    place INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (experiment, place)
) WITHOUT ROWID;

CREATE TABLE experiment_phase (
    experiment TEXT NOT NULL REFERENCES experiment (name),
    phase INTEGER NOT NULL,
    from_ms INTEGER NOT NULL, -- UTC
    PRIMARY KEY (experiment, phase)
) WITHOUT ROWID;

CREATE TABLE experiment_phase_share (
    experiment TEXT NOT NULL REFERENCES experiment (name),
    phase INTEGER NOT NULL,
    place INTEGER NOT NULL,
    share REAL NOT NULL,
    PRIMARY KEY (experiment, phase, place)
) WITHOUT ROWID;

CREATE TABLE experiment_look (
    experiment TEXT NOT NULL REFERENCES experiment (name) DEFERRABLE INITIALLY DEFERRED,
    place INTEGER NOT NULL,
    at INTEGER NOT NULL, -- UTC milliseconds
    who TEXT NOT NULL,
    plan_hash TEXT NOT NULL,
    rows INTEGER NOT NULL,
    information REAL NOT NULL,
    critical_z REAL,
    recommendation TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (experiment, place)
) WITHOUT ROWID;

-- How a log was read, for the next one of the same source.
CREATE TABLE import_mapping (
    source TEXT PRIMARY KEY, -- its folder and the names of its columns
    mapping TEXT NOT NULL
) WITHOUT ROWID;
