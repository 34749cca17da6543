-- The index is a cache: its tables are made anew, and a scan fills them.
DROP TABLE file;
DROP TABLE problem;
DROP TABLE artifact;
DROP TABLE tag;
DROP TABLE other;
DROP TABLE parameter;
DROP TABLE confusion;
DROP TABLE importance;
DROP TABLE history;
DROP TABLE metric;
DROP TABLE metric_name;
DROP TABLE version;
DROP TABLE scan;

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
    size_bytes INTEGER NOT NULL,
    problem_count INTEGER NOT NULL,
    description TEXT NOT NULL,
    author TEXT NOT NULL,
    sparkline BLOB NOT NULL,   -- floats
    search TEXT NOT NULL       -- case-folded text that bare words look in, a line each
);

-- What is shown of one version and nowhere searched: versiondetails.h.
CREATE TABLE details (
    version INTEGER PRIMARY KEY REFERENCES version (row) ON DELETE CASCADE,
    content BLOB NOT NULL
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

-- How often something occurs, kept with every change, so that a million versions need not be counted.
CREATE TABLE tally (
    kind INTEGER NOT NULL, -- 0 metric, 1 parameter, 2 tag, 3 items of a registry, 4 those with problems, 5 changes of the index
    name TEXT NOT NULL,
    uses INTEGER NOT NULL,
    PRIMARY KEY (kind, name)
) WITHOUT ROWID;
