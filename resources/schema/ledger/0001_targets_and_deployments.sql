CREATE TABLE target (
    name TEXT PRIMARY KEY,
    environment TEXT NOT NULL,
    driver TEXT NOT NULL,
    url TEXT NOT NULL,
    token_env TEXT NOT NULL,
    settings TEXT NOT NULL -- JSON object of strings
) WITHOUT ROWID;

CREATE TABLE deployment (
    id TEXT PRIMARY KEY,
    action TEXT NOT NULL,
    version_id TEXT NOT NULL,
    model TEXT NOT NULL,
    slug TEXT NOT NULL,
    version TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    from_version TEXT NOT NULL,
    from_sha256 TEXT NOT NULL,
    target TEXT NOT NULL,
    environment TEXT NOT NULL,
    state TEXT NOT NULL,
    outcome TEXT NOT NULL,
    reason TEXT NOT NULL,
    who TEXT NOT NULL,
    started_at INTEGER NOT NULL, -- UTC milliseconds
    ended_at INTEGER             -- NULL while it runs
) WITHOUT ROWID;

-- At most one deployment runs on a target, over all processes.
CREATE UNIQUE INDEX deployment_running ON deployment (target) WHERE state = 'running';
CREATE INDEX deployment_started ON deployment (started_at);

CREATE TABLE deployment_step (
    deployment TEXT NOT NULL REFERENCES deployment (id),
    place INTEGER NOT NULL,
    name TEXT NOT NULL,
    state TEXT NOT NULL,
    title TEXT NOT NULL,
    detail TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    seconds REAL NOT NULL,
    PRIMARY KEY (deployment, place)
) WITHOUT ROWID;

CREATE TABLE activity (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL, -- UTC milliseconds
    who TEXT NOT NULL,
    what TEXT NOT NULL,    -- "deploy", "rollback", "target_added", "registry_added", …
    subject TEXT NOT NULL, -- a version id, a target, a registry
    detail TEXT NOT NULL   -- JSON object
);
