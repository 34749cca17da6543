-- What the health gate saw at each of its looks.
CREATE TABLE gate_reading (
    deployment TEXT NOT NULL REFERENCES deployment (id),
    number INTEGER NOT NULL, -- from 0, as they were taken
    step INTEGER NOT NULL,   -- its place among the deployment's steps
    at INTEGER NOT NULL,     -- UTC milliseconds
    paused INTEGER NOT NULL,
    share REAL NOT NULL,     -- of the traffic that the version gets
    held_s REAL NOT NULL,
    hold_s REAL NOT NULL,
    requests REAL NOT NULL,  -- since the step began, as all figures
    errors REAL NOT NULL,
    p50_ms REAL,             -- NULL: nothing was measured
    p95_ms REAL,
    p99_ms REAL,
    before_requests REAL NOT NULL, -- of the version that serves beside it
    before_errors REAL NOT NULL,
    before_p50_ms REAL,
    before_p95_ms REAL,
    before_p99_ms REAL,
    replicas INTEGER NOT NULL,
    replicas_serving INTEGER NOT NULL,
    max_error_rate REAL NOT NULL,
    max_p95_ms REAL NOT NULL,
    min_requests INTEGER NOT NULL,
    PRIMARY KEY (deployment, number)
) WITHOUT ROWID;

-- What people ordered of a deployment while it ran, in any process.
CREATE TABLE run_order (
    deployment TEXT NOT NULL REFERENCES deployment (id),
    number INTEGER NOT NULL, -- from 0
    what TEXT NOT NULL,      -- "pause", "resume", "promote"
    step INTEGER NOT NULL,   -- the one that ran then
    who TEXT NOT NULL,
    reason TEXT NOT NULL,
    at INTEGER NOT NULL,     -- UTC milliseconds
    PRIMARY KEY (deployment, number)
) WITHOUT ROWID;
