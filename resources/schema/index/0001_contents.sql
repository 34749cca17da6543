-- The index is a cache of what registries contain: it may be deleted, and a scan writes it again.
CREATE TABLE scan (
    registry TEXT PRIMARY KEY,
    scanned_at INTEGER NOT NULL -- UTC milliseconds, of the last scan that came to its end
) WITHOUT ROWID;

CREATE TABLE version (
    row INTEGER PRIMARY KEY,
    registry TEXT NOT NULL,
    source_key TEXT NOT NULL, -- the candidate it was read from
    context BLOB NOT NULL,    -- digest of what shared files say about it
    id TEXT NOT NULL UNIQUE,
    model TEXT NOT NULL,
    version TEXT NOT NULL,
    semver TEXT NOT NULL,
    version_key BLOB NOT NULL, -- sorts as versions do
    stage TEXT NOT NULL,
    status TEXT NOT NULL,
    aliases TEXT NOT NULL,     -- each between line feeds
    type TEXT NOT NULL,
    created_at INTEGER,        -- UTC milliseconds
    size_bytes INTEGER NOT NULL,
    problem_count INTEGER NOT NULL,
    description TEXT NOT NULL,
    author TEXT NOT NULL,
    target_variable TEXT NOT NULL,
    features TEXT NOT NULL,    -- JSON array
    training_rows INTEGER,
    training_seconds REAL,
    sparkline BLOB NOT NULL,   -- floats
    search TEXT NOT NULL,      -- case-folded text that bare words look in, a line each
    UNIQUE (registry, source_key)
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
CREATE INDEX metric_value ON metric (name, value, version) WHERE preferred;

CREATE TABLE history (
    version INTEGER NOT NULL REFERENCES version (row) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    chunk INTEGER NOT NULL,
    name TEXT NOT NULL,
    steps BLOB NOT NULL,  -- doubles
    points BLOB NOT NULL, -- doubles
    PRIMARY KEY (version, place, chunk)
);

CREATE TABLE importance (
    version INTEGER PRIMARY KEY REFERENCES version (row) ON DELETE CASCADE,
    features TEXT NOT NULL,   -- JSON array
    importances BLOB NOT NULL -- doubles
);

CREATE TABLE confusion (
    version INTEGER NOT NULL REFERENCES version (row) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    split INTEGER NOT NULL,
    labels TEXT NOT NULL, -- JSON array
    counts BLOB NOT NULL, -- 64-bit integers, row-major, actual by predicted
    PRIMARY KEY (version, place)
) WITHOUT ROWID;

CREATE TABLE parameter (
    version INTEGER NOT NULL REFERENCES version (row) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL, -- JSON
    PRIMARY KEY (version, place)
) WITHOUT ROWID;

CREATE TABLE other (
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

CREATE TABLE artifact (
    version INTEGER NOT NULL REFERENCES version (row) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    path TEXT NOT NULL,
    size_bytes INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    format TEXT NOT NULL,
    compression TEXT NOT NULL,
    encrypted INTEGER NOT NULL,
    signed INTEGER NOT NULL,
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

-- What the file system said of every file when it was read; version NULL: of a file that speaks about many versions.
CREATE TABLE file (
    registry TEXT NOT NULL,
    version INTEGER REFERENCES version (row) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    path TEXT NOT NULL,
    size_bytes INTEGER NOT NULL,
    modified_ns INTEGER NOT NULL,
    changed_ns INTEGER NOT NULL,
    inode INTEGER NOT NULL
);
CREATE INDEX file_version ON file (version, place);
CREATE INDEX file_registry ON file (registry, version);
