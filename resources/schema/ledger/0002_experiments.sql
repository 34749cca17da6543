CREATE TABLE experiment (
    name TEXT PRIMARY KEY,
    source TEXT NOT NULL,          -- names of the imported files
    file TEXT NOT NULL,            -- its columns, below DATA/experiments/
    rows INTEGER NOT NULL,
    imported_at INTEGER NOT NULL,  -- UTC milliseconds
    control TEXT NOT NULL,
    objective TEXT NOT NULL,
    mode TEXT NOT NULL,
    unit TEXT NOT NULL,
    alpha REAL NOT NULL,
    srm_threshold REAL NOT NULL,
    min_n INTEGER NOT NULL,
    planned_per_arm INTEGER,       -- NULL: the present size, the verdict is retrospective
    recommendation TEXT NOT NULL,  -- of the last analysis
    reason TEXT NOT NULL,
    blocked INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE experiment_share (
    experiment TEXT NOT NULL REFERENCES experiment (name),
    place INTEGER NOT NULL, -- 0 is the control, then the arms in the order of the log
    share REAL NOT NULL,
    PRIMARY KEY (experiment, place)
) WITHOUT ROWID;

CREATE TABLE experiment_metric (
    experiment TEXT NOT NULL REFERENCES experiment (name),
    place INTEGER NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,      -- "proportion" or "mean"
    direction TEXT NOT NULL, -- "higher_is_better" or "lower_is_better"
    role TEXT NOT NULL,      -- "primary", "guardrail" or "other"
    margin REAL,
    min_effect REAL,
    PRIMARY KEY (experiment, place)
) WITHOUT ROWID;
