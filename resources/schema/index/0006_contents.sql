-- The index is a cache of what registries contain: it may be deleted, and a scan writes it again. It is never altered:
-- another schema is this file with another number, and begins an empty index.
CREATE TABLE scan (
    registry TEXT PRIMARY KEY,
    scanned_at INTEGER NOT NULL, -- UTC milliseconds, of the last scan that came to its end
    stamps INTEGER NOT NULL      -- digest of what the file system said of the files about many versions
) WITHOUT ROWID;

CREATE TABLE version (
    row INTEGER PRIMARY KEY,
    registry TEXT NOT NULL,
    source_key TEXT NOT NULL, -- the candidate it was read from
    stamps INTEGER NOT NULL,  -- digest of what the file system said of its files when they were read
    context BLOB NOT NULL,    -- digest of what shared files say about it
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,       -- what an item of a registry is: version, run or unregistered
    model TEXT NOT NULL,
    version TEXT NOT NULL,
    semver TEXT NOT NULL,
    version_key BLOB NOT NULL, -- sorts as versions do
    stage TEXT NOT NULL,
    status TEXT NOT NULL,
    aliases TEXT NOT NULL,     -- each between line feeds
    type TEXT NOT NULL,
    created_at INTEGER,        -- UTC milliseconds
    updated_at INTEGER,        -- UTC milliseconds
    size_bytes INTEGER NOT NULL,
    problem_count INTEGER NOT NULL,
    description TEXT NOT NULL,
    author TEXT NOT NULL,
    sparkline BLOB NOT NULL,   -- floats
    search TEXT NOT NULL,      -- case-folded text that bare words look in, a line each
    -- The outcome of verifying its files: intact, damaged, missing, unreadable; unrecorded when there is nothing to
    -- compare them with, empty when that was not done since they last changed.
    integrity TEXT NOT NULL DEFAULT ''
);

-- What is shown of one version at a time, and never searched.
CREATE TABLE details (
    version INTEGER PRIMARY KEY REFERENCES version (row) ON DELETE CASCADE,
    content BLOB NOT NULL
);

-- Where a version came from, of those of which the registry says so.
CREATE TABLE origin (
    version INTEGER PRIMARY KEY REFERENCES version (row) ON DELETE CASCADE,
    run_id TEXT NOT NULL,
    source_path TEXT NOT NULL
);

CREATE TABLE metric_name (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
);

CREATE TABLE metric (
    version INTEGER NOT NULL REFERENCES version (row) ON DELETE CASCADE,
    name INTEGER NOT NULL REFERENCES metric_name (id),
    split INTEGER NOT NULL,     -- 0 summary, 1 training, 2 validation, 3 test
    preferred INTEGER NOT NULL, -- 1: the value that the name alone means
    place INTEGER NOT NULL,     -- in the order of the files
    value REAL,                 -- NULL: not a number
    PRIMARY KEY (version, name, split)
) WITHOUT ROWID;

CREATE TABLE parameter (
    version INTEGER NOT NULL REFERENCES version (row) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL, -- JSON
    PRIMARY KEY (version, place)
) WITHOUT ROWID;

CREATE TABLE tag (
    version INTEGER NOT NULL REFERENCES version (row) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (version, place)
) WITHOUT ROWID;

CREATE TABLE problem (
    row INTEGER PRIMARY KEY,
    registry TEXT NOT NULL,
    version INTEGER REFERENCES version (row) ON DELETE CASCADE, -- NULL: of the registry itself
    code TEXT NOT NULL,
    file TEXT NOT NULL,
    place TEXT NOT NULL,
    error_code INTEGER NOT NULL,
    message TEXT NOT NULL,
    arguments TEXT NOT NULL, -- JSON array
    detail TEXT NOT NULL
);
CREATE INDEX problem_version ON problem (version);

CREATE TABLE tally (
    kind INTEGER NOT NULL, -- 0 metric, 1 parameter, 2 tag, 3 items of a registry, 4 those with problems, 5 changes of the index
    name TEXT NOT NULL,
    uses INTEGER NOT NULL,
    PRIMARY KEY (kind, name)
) WITHOUT ROWID;

-- What verifying a version found. It is kept while the version's row is written again, and holds for the files and the
-- record that it was made with. An index of another schema takes it over.
CREATE TABLE verification (
    id TEXT PRIMARY KEY, -- of the version
    registry TEXT NOT NULL,
    stamps INTEGER NOT NULL,
    context BLOB NOT NULL,
    outcome TEXT NOT NULL,
    checked_at INTEGER NOT NULL, -- UTC milliseconds
    findings TEXT NOT NULL       -- JSON array: file, outcome, expected and actual of each, in turn
) WITHOUT ROWID;

-- What a question of the whole index begins with, so that a start need not wait for a million versions to be sorted.
CREATE TABLE first_rows (
    question TEXT PRIMARY KEY,
    changes INTEGER NOT NULL, -- of the index when it was answered: holds as long as no more are counted
    total INTEGER NOT NULL,
    items INTEGER NOT NULL,   -- in the index, or in the question's registry
    rows BLOB NOT NULL        -- numbers of versions in their order, four bytes each, the least significant first
) WITHOUT ROWID;
